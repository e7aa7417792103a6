"""Does a sentence keep to the decision? Checked before anybody sees it (design.md: code owns facts).

A model only speaks. What it says about time, résumés, openings, people and figures has to be what was decided.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property

from rapidfuzz import fuzz, process

from infoview_ai.conversation.clock import word_count
from infoview_ai.conversation.transcript import EventKind, Speaker
from infoview_ai.nlu.reading import Act, Move
from infoview_ai.professionals import chat_patterns as said
from infoview_ai.professionals.chat_figures import figures, invented, numbers
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.voice import Cue


class Slip(StrEnum):
    """What a sentence of the professional did that the decision does not say."""

    SPEAKS_FOR_LEARNER = "speaks_for_learner"
    RESTARTS = "restarts"
    BREAKS_ROLE = "breaks_role"
    OFFERS_TIME = "offers_time"
    TALKS_OF_TIME = "talks_of_time"
    WRONG_TIME = "wrong_time"
    ASKS_FOR_RESUME = "asks_for_resume"
    MENTIONS_OPENING = "mentions_opening"
    REFERS = "refers"
    INVENTS_FIGURES = "invents_figures"
    SAYS_GOODBYE = "says_goodbye"
    ASKS_BACK = "asks_back"
    QUESTIONS_MOTIVE = "questions_motive"
    REPEATS = "repeats"
    TOO_LONG = "too_long"


_LONGEST_WORD = 200
_ABOUT_TIME = frozenset({Reply.TELL_TIME, Reply.GRANT_TIME, Reply.REFUSE_TIME, Reply.SAY_GOODBYE, Reply.END})
_TIME_EVENTS = frozenset({EventKind.TIME_CUE, EventKind.LIMIT_CHANGED, EventKind.ARRIVED_LATE, EventKind.ENDED})
_MORE_TIME = frozenset({EventKind.EXTENSION_OFFERED, EventKind.EXTENSION_GRANTED})
_ANSWERS = frozenset(
    {
        Reply.ANSWER,
        Reply.ANSWER_BRIEFLY,
        Reply.ANSWER_HALF,
        Reply.CORRECT_GENTLY,
        Reply.ALREADY_SAID,
        Reply.ADMIT_IGNORANCE,
        Reply.CONFIRM,
        Reply.CORRECT,
        Reply.REFER,
        Reply.DECLINE,
        Reply.DEFLECT,
        Reply.SAY_GOODBYE,
        Reply.END,
    }
)
"""Replies that end without a question about the learner, unless an event asks one."""
_MINUTES = re.compile(r"([\w-]+)(?: more| extra| or so)? (?:minutes?|mins?)\b", re.IGNORECASE)
SAME_SENTENCE = 92.0
WORD_FOR_WORD = 97.0
_LONG_ENOUGH_TO_REPEAT = 8
_SLACK, _SLACK_WORDS = 1.4, 20


class Guard:
    """Holds what one reply may do, and looks at its sentences one by one."""

    def __init__(self, cue: Cue) -> None:
        self._cue = cue
        self._decision = cue.decision
        self._events = {event.kind for event in cue.decision.events}
        self._handed = _handed(cue)
        self._earlier = [turn.text for turn in cue.turns if turn.speaker is Speaker.PROFESSIONAL and turn.text]

    @cached_property
    def _grounds(self) -> set[float]:
        """Numbers on which a figure may rest; made only when a sentence holds a figure."""
        return numbers("\n".join((self._handed, _told(self._cue), *_heard_or_read(self._cue))))

    @cached_property
    def _earlier_sentences(self) -> list[str]:
        return [part for text in self._earlier for part in _split(text)]

    @property
    def most_words(self) -> int:
        """Words after which a reply is cut, a little above what the direction asked for."""
        return round(self._decision.max_words * _SLACK) + _SLACK_WORDS

    def slip(self, sentence: str, before: str = "") -> Slip | None:
        """What is wrong with `sentence`, said after `before` in the same reply; None when nothing is."""
        plain = sentence.replace("’", "'")
        for check in (self._role, self._time, self._help, self._talk):
            if (found := check(plain)) is not None:
                return found
        return Slip.TOO_LONG if self._runs_on(plain, before) else None

    def _runs_on(self, sentence: str, before: str) -> bool:
        """A first sentence as long as no whole reply may be, or letters in a row that nobody could say."""
        if not before and word_count(sentence) > self.most_words:
            return True
        return max(map(len, sentence.split()), default=0) > _LONGEST_WORD

    def _role(self, sentence: str) -> Slip | None:
        if said.SPEAKS_FOR_LEARNER.search(sentence) or self._as_learner(sentence):
            return Slip.SPEAKS_FOR_LEARNER
        if self._breaks_role(sentence):
            return Slip.BREAKS_ROLE
        if not self._may_greet and (self._new(said.GREETS, sentence) or self._gives_name(sentence)):
            return Slip.RESTARTS
        return None

    def _time(self, sentence: str) -> Slip | None:
        more = bool(self._events & _MORE_TIME) or self._decision.reply in (Reply.GRANT_TIME, Reply.REFUSE_TIME)
        if not more and self._does(said.OFFERS_TIME, sentence):
            return Slip.OFFERS_TIME
        of_time = more or self._decision.reply in _ABOUT_TIME or bool(self._events & _TIME_EVENTS)
        if not of_time and self._does(said.TALKS_OF_TIME, sentence):
            return Slip.TALKS_OF_TIME
        if (more or self._decision.reply is Reply.TELL_TIME) and self._wrong_minutes(sentence):
            return Slip.WRONG_TIME
        return None

    def _help(self, sentence: str) -> Slip | None:
        if not self._wants_document and self._does(said.ASKS_FOR_RESUME, sentence):
            return Slip.ASKS_FOR_RESUME
        if EventKind.OPENING_MENTIONED not in self._events and self._does(said.MENTIONS_OPENING, sentence):
            return Slip.MENTIONS_OPENING
        return Slip.REFERS if self._refers(sentence) else None

    def _talk(self, sentence: str) -> Slip | None:
        if figures(sentence) and invented(sentence, self._grounds):
            return Slip.INVENTS_FIGURES
        ending = self._decision.reply in (Reply.SAY_GOODBYE, Reply.END) or EventKind.ENDED in self._events
        if not ending and self._cue.reading.act is not Act.CLOSING and self._new(said.SAYS_GOODBYE, sentence):
            return Slip.SAYS_GOODBYE
        if (asked := self._question(sentence)) is not None:
            return asked
        if self._decision.reply is not Reply.ALREADY_SAID and repeats(sentence, self._earlier_sentences):
            return Slip.REPEATS
        return None

    def _question(self, sentence: str) -> Slip | None:
        if EventKind.MOTIVE_QUESTIONED in self._events:
            return None
        if self._new(said.ASKS_MOTIVE, sentence):
            return Slip.QUESTIONS_MOTIVE
        directed = EventKind.SELF_ASKED in self._events or self._decision.reply not in _ANSWERS
        return Slip.ASKS_BACK if not directed and self._new(said.ASKS_BACK, sentence) else None

    def _new(self, pattern: re.Pattern[str], sentence: str) -> bool:
        """The sentence does it, and not because a fact that it was handed says so."""
        return bool(pattern.search(sentence)) and not pattern.search(self._handed)

    def _does(self, pattern: re.Pattern[str], sentence: str) -> bool:
        """As `_new`, and neither refuses it in the same clause nor tells of another day."""
        if not self._new(pattern, sentence):
            return False
        return any(not _refused(sentence, match) for match in pattern.finditer(sentence))

    def _as_learner(self, sentence: str) -> bool:
        name = self._decision.mood.seeker_name
        return bool(name) and bool(re.search(rf"(?:^|\s)\**{re.escape(name)}\**:\s", sentence))

    def _gives_name(self, sentence: str) -> bool:
        first_name = re.escape(self._cue.profile.name.split()[0])
        return bool(re.search(rf"\bI(?:'m| am) {first_name}\b", sentence))

    def _breaks_role(self, sentence: str) -> bool:
        honest = self._decision.reply is Reply.ADMIT_SIMULATION and said.ADMITS_SIMULATION.search(sentence)
        return not honest and bool(said.BREAKS_ROLE.search(sentence))

    @property
    def _may_greet(self) -> bool:
        greeted = self._cue.reading.act is Act.GREETING or self._cue.reading.did(Move.GREETS)
        return not self._earlier or (greeted and len(self._earlier) == 1)

    @property
    def _wants_document(self) -> bool:
        return EventKind.RESUME_REQUESTED in self._events or self._decision.reply is Reply.ACCEPT_DOCUMENT

    def _refers(self, sentence: str) -> bool:
        known = f"{self._handed}\n{' '.join(self._earlier)}"
        named = said.POINTS_TO.finditer(sentence)
        if any(match["name"] not in known and not _refused(sentence, match) for match in named):
            return True
        directed = EventKind.REFERRAL_OFFERED in self._events or self._decision.reply is Reply.REFER
        return not directed and self._does(said.OFFERS_CONTACT, sentence)

    def _wrong_minutes(self, sentence: str) -> bool:
        named = {value for match in _MINUTES.finditer(sentence) for value in numbers(match[1])}
        return bool(named) and not named <= self._right_minutes()

    def _right_minutes(self) -> set[float]:
        right = {event.minutes for event in self._decision.events if event.minutes is not None}
        if self._decision.minutes_left is not None:
            right.add(float(round(self._decision.minutes_left)))
        if self._decision.reply is not Reply.GRANT_TIME and self._cue.turns:
            right |= numbers(self._cue.turns[-1].text)
        return right


def _refused(sentence: str, match: re.Match[str]) -> bool:
    """Whether the clause that holds `match` says no to it, or speaks of another day; what stands in the match itself,
    as in "no rush", does not count."""
    before = said.CLAUSE.split(sentence[: match.start()])[-1]
    after = said.CLAUSE.split(sentence[match.end() :])[0]
    return bool(said.REFUSES.search(before) or said.ELSEWHEN.search(f"{before} | {after}"))


def repeats(sentence: str, earlier: list[str], likeness: float = SAME_SENTENCE) -> bool:
    """Whether `sentence`, if it is long enough to notice, was said before in nearly the same words (of 100)."""
    if word_count(sentence) < _LONG_ENOUGH_TO_REPEAT or not earlier:
        return False
    return process.extractOne(sentence, earlier, scorer=fuzz.ratio, score_cutoff=likeness) is not None


def _handed(cue: Cue) -> str:
    """Everything that this reply was handed to say."""
    facts = [cue.profile.fact(fact_id) for fact_id in cue.decision.facts]
    parts = [text for fact in facts for text in (fact.say, fact.short)]
    people = (person for person in cue.profile.referrals if person.name == cue.decision.referral)
    parts += [text for person in people for text in (person.name, person.who, person.because, person.how)]
    return "\n".join(parts).replace("’", "'")


def _heard_or_read(cue: Cue) -> list[str]:
    """The talk so far and the passages handed along: figures may come from there, licences to act may not."""
    return [turn.text for turn in cue.turns] + [passage.text for passage in cue.passages]


def _told(cue: Cue) -> str:
    """Facts told earlier, whose figures may come up again."""
    told = {fact_id.removesuffix("~") for fact_id in cue.decision.mood.told}
    return "\n".join(f"{fact.say}\n{fact.short}" for fact in cue.profile.all_facts if fact.id in told)


def _split(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.?!])\s+", text) if part.strip()]
