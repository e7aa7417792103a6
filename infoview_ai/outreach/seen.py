"""What a message does, sentence by sentence: the evidence that every rule of the check goes by."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from infoview_ai.nlu.words import lowered
from infoview_ai.outreach.anatomy import Anatomy, Line, take_apart
from infoview_ai.outreach.channels import Channel, ChannelRules, rules_of
from infoview_ai.outreach.durations import longest_minutes
from infoview_ai.outreach.lexicon import requests as words_of
from infoview_ai.outreach.lexicon.manners import GENERIC, PRESSURE
from infoview_ai.outreach.lexicon.reasons import OWN, POOR_REASON, REASON, SAYS_WHY
from infoview_ai.outreach.message import Message
from infoview_ai.outreach.tagging.tags import Tag, Tags
from infoview_ai.outreach.tagging.together import BARS

_WORDS: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_I: Final = re.compile(r"\b(?:i|i've|i'm|my|me)\b")
_YOU: Final = re.compile(r"\b(?:you|your|you'd|yours)\b")
_BARE_QUESTION: Final = re.compile(r"(?:how|what|becom|learning)\b")
_WISH: Final = re.compile(
    r"\b(?:learn\w*|understand\w*|hear|ask\w*|know|tell|find|finding|curious|wonder\w*|questions?|explor\w+|want\w*"
    r"|like to|"
    r"love to|trying|try|interested|minutes?|call|talk|describe|picture|decide|deciding|thinking|considering|see)\b"
)
_LINK_WORDS: Final = 3
_LEAST_CLAUSE: Final = 3
_OF_A_JOB: Final = re.compile(
    r"\b(?:openings?|vacanc\w+|hiring|hire me|(?:can|could) (?:do for|offer) you|and pay|positions?|resume|cv"
    r"|(?:have|got|get|find|need|want) a job)\b"
)
_STORY_WORDS: Final = 35
_STORY_I: Final = 3
_ASK_PAST: Final = re.compile(
    r"\b(?:thank you|thanks)\b|\b(?:grateful|appreciated?) (?:\w+ ){0,2}?(?:for (?:the|your|our|taking|making"
    r"|giving)|that you)\b"
)
_CAN: Final = re.compile(r"\b(?:could|would|can|may|might|possible|welcome|wonderful|help|grateful)\b")
_OFFER: Final = re.compile(
    r"\b(?:minutes?|questions?|quarter of an hour|half an hour|(?:one|a|two) (?:short )?(?:sentences?|lines?)|a"
    r" word|an email|a call)\b"
)
_TIME: Final = re.compile(r"\b(?:\d+|ten|fifteen|twelve|five|twenty|thirty)(?:-| )?(?:to \d+ |-\d+ )?min(?:ute)?s?\b")
_HAD: Final = re.compile(r"\b(?:was|were|took|spent|had|went|arrived|waited|ago|late|away|drive|walk|read)\b")
_NAME: Final = re.compile(r"(?<![.?!:\n] )(?<!^)\b[A-Z][^\W\d_]+(?:'s)?\b")
_TWO_NAMES: Final = re.compile(r"^(?:[A-Z][^\W\d_]+\.? ){1,2}[A-Z][^\W\d_]+\b")


@dataclass(frozen=True)
class Seen:
    """A message with its parts found. What is found is a line of the body, or None.

    `tags` is what the tagger says of the lines; without it the rules decide alone.
    """

    message: Message
    tags: Tags | None = None

    @property
    def channel(self) -> Channel:
        return self.message.channel

    @property
    def rules(self) -> ChannelRules:
        return rules_of(self.channel)

    @cached_property
    def anatomy(self) -> Anatomy:
        return take_apart(self.message.body)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return self.anatomy.lines

    @cached_property
    def subject(self) -> str:
        return lowered(self.message.subject)

    @cached_property
    def all_low(self) -> str:
        """Subject and body in lower case, for what may stand in either."""
        return f"{self.subject} . {self.anatomy.greeting.lower()} {self.anatomy.low}"

    @cached_property
    def referrer(self) -> bool:
        """Somebody stands between the two: said so, or, in a message with a referral, named at its beginning."""
        if words_of.REFERRER.search(f"{self.subject} . {self.anatomy.low}") is not None:
            return True
        return self.channel is Channel.REFERRAL_EMAIL and any(self._names(line) for line in self.lines[:3])

    @cached_property
    def linked(self) -> bool:
        """Whether it says how the two are linked; an email that comes with a referral names the referrer."""
        return self.does(Tag.LINK, self.referrer if self.channel is Channel.REFERRAL_EMAIL else self._ruled_link)

    @cached_property
    def _ruled_link(self) -> bool:
        if self.referrer or words_of.LINK.search(f"{self.subject} . {self.anatomy.low}") is not None:
            return True
        return any(OWN.search(line.low) for line in self.lines if line not in self.asks)

    @cached_property
    def linked_to_something(self) -> bool:
        """A link that could not stand in anybody's message is a reason too: "the newsletter showed you with a bat"."""
        return any(
            words_of.LINK.search(line.low) and not GENERIC.search(line.low) and _content(line.low, most=_LINK_WORDS)
            for line in self.lines
            if line not in self.asks
        )

    @cached_property
    def link_line(self) -> Line | None:
        return self._first(words_of.REFERRER) or self._first(words_of.LINK)

    @cached_property
    def introduction(self) -> tuple[Line, ...]:
        """The lines in which the writer says who they are."""
        return self._lines_of(Tag.INTRODUCTION, self._ruled_introduction)

    @cached_property
    def _ruled_introduction(self) -> tuple[Line, ...]:
        found = [line for line in self.lines if words_of.INTRODUCTION.search(line.low)]
        if self.channel in (Channel.PHONE_SCRIPT, Channel.VOICEMAIL):
            found += [line for line in self.lines if line not in found and words_of.NAME_FIRST.search(line.low)]
        return tuple(found)

    @cached_property
    def about_me(self) -> tuple[Line, ...]:
        """The lines that tell of the writer: an introduction, or "I" without "you"; no link, request or easy no."""
        return tuple(line for line in self.lines if self._about_me(line))

    @cached_property
    def vague(self) -> Line | None:
        return self._first(words_of.VAGUE)

    @cached_property
    def purposes(self) -> tuple[tuple[Line, bool], ...]:
        """Lines that say what it is for, each with whether that is something in particular."""
        found = []
        for line in self.lines:
            opened = [one for one in words_of.PURPOSE.finditer(line.low) if self._wishes(line, one[0])]
            if opened and not _OF_A_JOB.search(line.low):
                found.append((line, any(_says_what(line.low, match.end()) for match in opened)))
        return tuple(found)

    @cached_property
    def personal(self) -> bool:
        """Whether it says why this very person."""
        if SAYS_WHY.search(self.anatomy.low):
            return True
        return self.does(Tag.REASON, self.referrer or self.reason is not None or self.linked_to_something)

    @cached_property
    def purposeful(self) -> bool:
        """Whether it says what in particular the writer would like to learn."""
        ruled = any(clear for _, clear in self.purposes)
        if self.tags is None:
            return ruled
        plain = [line for line in self.lines if not words_of.VAGUE.search(line.low)]
        best = max((self.score(line, Tag.PURPOSE) for line in plain), default=-math.inf)
        return BARS[Tag.PURPOSE].reached(best, ruled)

    @cached_property
    def reason(self) -> Line | None:
        for line in self.lines:
            found = REASON.search(line.low) or OWN.search(line.low)
            if found and not POOR_REASON.search(line.low) and _content(line.low, most=2):
                return line
        return None

    @cached_property
    def asks(self) -> tuple[Line, ...]:
        """The lines that ask for a talk, for time or for answers."""
        ruled = tuple(line for line in self.lines if not self._tells(line) and self._asks(line))
        return self._lines_of(Tag.ASK, ruled)

    @cached_property
    def unbounded(self) -> Line | None:
        """A request for a talk of no stated length, where no line gives one."""
        if any(words_of.SIZED.search(line.low) for line in self.asks):
            return None
        if any(longest_minutes(line.low) is not None for line in self.lines):
            return None
        return next((line for line in self.asks if words_of.TALK.search(line.low)), None)

    @cached_property
    def minutes(self) -> float | None:
        """The most minutes asked for; None where no number stands in a request."""
        asked = [found for line in self.asks if (found := longest_minutes(line.low)) is not None]
        return max(asked, default=None)

    @cached_property
    def pressing(self) -> tuple[Line, ...]:
        """The lines that press; one that rather makes a no easy does not ("silence will do, I won't chase")."""
        return tuple(line for line in self.lines if self._presses(line))

    def _presses(self, line: Line) -> bool:
        if not self.at(line, Tag.PRESSURE, PRESSURE.search(line.low) is not None):
            return False
        return self.tags is None or self.score(line, Tag.PRESSURE) > self.score(line, Tag.EASY_NO)

    @cached_property
    def easy_no(self) -> Line | None:
        """The line that makes a no easy; "if not, I am lost" is none."""
        free = [line for line in self.lines if line not in self.pressing]
        ruled = next((line for line in free if words_of.EASY_NO.search(line.low)), None)
        if self.tags is None or not free:
            return ruled
        best = max(free, key=lambda line: self.score(line, Tag.EASY_NO))
        offered = BARS[Tag.EASY_NO].reached(self.score(best, Tag.EASY_NO), ruled is not None)
        return (ruled or best) if offered else None

    @cached_property
    def follow_through(self) -> Line | None:
        return self._first(words_of.FOLLOW_THROUGH)

    def does(self, tag: Tag, ruled: bool) -> bool:
        """Whether the message does something; `ruled` is the rules' answer."""
        return ruled if self.tags is None else BARS[tag].reached(self.tags.best(tag), ruled)

    def at(self, line: Line, tag: Tag, ruled: bool) -> bool:
        """Whether one line does something; `ruled` is the rules' answer."""
        return ruled if self.tags is None else BARS[tag].reached(self.tags.of(tag, self.lines.index(line)), ruled)

    def likeliest(self, tag: Tag) -> Line | None:
        """The line that the tagger would choose; None without tags."""
        if self.tags is None or not self.lines:
            return None
        return max(self.lines, key=lambda line: self.score(line, tag))

    def score(self, line: Line, tag: Tag) -> float:
        """The tagger's score of a line, in log odds; 0 without tags."""
        return 0.0 if self.tags is None else self.tags.of(tag, self.lines.index(line))

    def _lines_of(self, tag: Tag, ruled: tuple[Line, ...]) -> tuple[Line, ...]:
        """The rules' lines and those of which the tagger is sure; none where the message does not do it."""
        if self.tags is None:
            return ruled
        if not self.does(tag, bool(ruled)):
            return ()
        chosen = tuple(line for line in self.lines if line in ruled or self.score(line, tag) > 0)
        best = self.likeliest(tag)
        return chosen or ((best,) if best else ())

    def line_at(self, place: int) -> Line | None:
        return next((line for line in self.lines if line.start <= place < line.end), None)

    def first(self, pattern: re.Pattern[str]) -> tuple[Line, str] | None:
        """The first line in which `pattern` stands, with the words, verbatim."""
        for line in self.lines:
            if found := pattern.search(line.low):
                return line, line.text[found.start() : found.end()]
        return None

    def _first(self, pattern: re.Pattern[str]) -> Line | None:
        return next((line for line in self.lines if pattern.search(line.low)), None)

    @staticmethod
    def _wishes(line: Line, opener: str) -> bool:
        """ "What ..." opens a purpose only where something is asked or wished."""
        return not _BARE_QUESTION.match(opener) or line.asks or _WISH.search(line.low) is not None

    @staticmethod
    def _tells(line: Line) -> bool:
        """Whether a long sentence is the writer's own story, whatever words of a request stand in it."""
        told = line.words > _STORY_WORDS and not line.asks and _TIME.search(line.low) is None
        return told and len(_I.findall(line.low)) > _STORY_I

    def _about_me(self, line: Line) -> bool:
        if self.tags is not None:
            return self.score(line, Tag.INTRODUCTION) > 0
        if self._tells(line):
            return True
        if line in self.asks or line is self.easy_no or words_of.LINK.search(line.low):
            return False
        return line in self.introduction or (_I.search(line.low) is not None and _YOU.search(line.low) is None)

    def _asks(self, line: Line) -> bool:
        if _ASK_PAST.search(line.low) and not line.asks:
            return False
        opened = words_of.ASK_OPENS.search(line.low)
        if opened is not None and words_of.ASK_OBJECT.search(line.low, opened.start()) is not None:
            return True
        if _OFFER.search(line.low) is not None and (line.asks or _CAN.search(line.low) is not None):
            return True
        return _TIME.search(line.low) is not None and _HAD.search(line.low) is None

    def _names(self, line: Line) -> bool:
        """Whether a line names somebody other than the two of them."""
        own = {*re.findall(r"[^\W\d_]+", self.anatomy.greeting), *re.findall(r"[^\W\d_]+", self.anatomy.signature), "I"}
        found = [name.removesuffix("'s") for name in _NAME.findall(line.text)]
        return any(name not in own for name in found) or bool(_TWO_NAMES.match(line.text))


def content_words(text: str, empty: frozenset[str] = words_of.EMPTY_WORDS) -> list[str]:
    """The words that could not stand in just any message."""
    return [word for word in _WORDS.findall(text) if word not in empty and len(word) > 2]


def _content(text: str, most: int) -> bool:
    return len(content_words(text)) >= most


def _says_what(low: str, end: int) -> bool:
    """Whether a purpose goes on with something in particular: words of a field, or "how you moved from ..."."""
    after = low[end:]
    if re.search(r"\b(?:how|why|what|whether)$", low[:end].rstrip()) and len(_WORDS.findall(after)) >= _LEAST_CLAUSE:
        return True
    if re.match(r"\s*(?:how|why|whether|what) \w+ \w+ \w+", after):
        return True
    stop = re.search(r"[.?!;]|,? and (?:i|would|am|will|was|could|to see|see)\b", after)
    rest = after[: stop.start()] if stop else after
    return bool(content_words(rest)) or bool(
        re.search(r"\b(?:first (?:\w+ )?(?:years?|months?|weeks?|days?)|really like|day)\b", rest)
    )
