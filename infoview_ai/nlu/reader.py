"""The reader: one Reading of a seeker's turn for the professional, the coach, the scorecard and question feedback."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.acts import Evidence, Sorted, act_of, sort_questions, turn_hits, turn_table
from infoview_ai.nlu.compound import goes_on
from infoview_ai.nlu.cues import Hit
from infoview_ai.nlu.defects import Asked, defect_table, defects_of, model_table
from infoview_ai.nlu.duplicates import repeat_in
from infoview_ai.nlu.follow_up import NO_THREAD, Thread, thread_of
from infoview_ai.nlu.moves import is_first, is_opening, move_table, moves_in
from infoview_ai.nlu.named_time import named_minutes
from infoview_ai.nlu.noise import noise_table
from infoview_ai.nlu.pitch import read_pitch
from infoview_ai.nlu.questions import Ask, Form, find_questions
from infoview_ai.nlu.reading import Act, Context, Move, Reading, Topic
from infoview_ai.nlu.subject import Asked as Subject
from infoview_ai.nlu.subject import topics_asked
from infoview_ai.nlu.topics import asking_table, telling_table
from infoview_ai.nlu.words import Said, said

VERSION: Final = "rules/3"
REMEMBERED_TURNS: Final = 80
"""A turn is read against so many turns before it: more than a talk of half an hour has, and the reading of a long
recording takes time in step with its length."""
_WITH_TOPIC = (Act.QUESTION, Act.FOLLOW_UP)
_NOISE = (Act.SILENCE, Act.GIBBERISH, Act.INJECTION, Act.ARE_YOU_AI)
_CHECKS = re.compile(
    r"(?:so|and|but|ok|okay|ah|oh|right|then|meaning|you mean|in other words)?[ ,]*(?:so |you mean|meaning|"
    r"in other words|is that|was that|does that|did that|is this|was this|are those|were those|do you mean|"
    r"did you mean|that|this|it)\b"
)
_OWN_NAME = re.compile(
    r"\b(?:email|e-mail|number|linkedin|touch|reach you|write to you|contact you|message you|address|card|again)\b"
)
_OTHERS = re.compile(
    r"\b(?:someone|somebody|anyone|anybody|people|person|colleagues?|others?|who|whom|her|him|them|name|"
    r"put me in touch)\b"
)


@dataclass(frozen=True)
class _Seen:
    words: Said
    context: Context
    asks: tuple[Ask, ...]
    hits: tuple[Hit[Act], ...]
    sorted: Sorted
    thread: Thread


class RuleReader:
    """Reads a seeker's turn by rules, in well under two milliseconds, with no model."""

    version: str = VERSION

    def warm(self) -> None:
        """Compile the whole lexicon now; otherwise each cue is compiled when its word is first said."""
        for table in (turn_table, move_table, asking_table, telling_table, defect_table, model_table, noise_table):
            table().warm()

    def read(self, text: str, context: Context) -> Reading:
        """The reading of `text` after `context`."""
        forgotten = max(0, len(context.turns) - REMEMBERED_TURNS)
        if not forgotten:
            return self._read(text, context)
        recent = replace(context, turns=context.turns[forgotten:], readings=context.readings[forgotten:])
        reading = self._read(text, recent)
        return reading.model_copy(update={"follows": None if reading.follows is None else reading.follows + forgotten})

    def _read(self, text: str, context: Context) -> Reading:
        seen = _see(text, context)
        pitch = read_pitch(text, context)
        evidence = moves_in(seen.words, context, seen.asks, seen.thread)
        moves = frozenset(evidence)
        seen = replace(seen, thread=_with_reflection(seen, evidence))
        act = act_of(
            Evidence(
                seen.words,
                context,
                seen.hits,
                seen.sorted,
                pitch,
                moves,
                _follows(seen),
                is_opening(context),
                is_first(context),
            )
        )
        if act in _NOISE:
            return Reading(act=act, pitch=pitch, words=len(seen.words.tokens))
        return _whole(seen, act, evidence, Reading(act=act, pitch=pitch, moves=moves))


def _see(text: str, context: Context) -> _Seen:
    words = said(text)
    asks = find_questions(words)
    hits = turn_hits(words)
    sorted_asks = sort_questions(words, asks, hits)
    return _Seen(words, context, asks, hits, sorted_asks, thread_of(words, asks, context))


def _with_reflection(seen: _Seen, evidence: dict[Move, str]) -> Thread:
    """A turn that gives back what was said grows out of it, whatever its question asks."""
    if _follows(seen) or Move.REFLECTS not in evidence:
        return seen.thread
    last = max(place for place, turn in enumerate(seen.context.turns) if turn.speaker is Speaker.PROFESSIONAL)
    return Thread(last, evidence[Move.REFLECTS])


def _follows(seen: _Seen) -> bool:
    return seen.thread is not NO_THREAD and seen.thread.follows is not None


def _whole(seen: _Seen, act: Act, evidence: dict[Move, str], so_far: Reading) -> Reading:
    """Fill in what depends on the act."""
    asked = seen.sorted.information or seen.sorted.procedural
    main = _main(seen.words, asked)
    informs = act in _WITH_TOPIC and bool(seen.sorted.information)
    topic, others = _topics(seen, act, main) if main else (None, ())
    confirming = informs and main is not None and _confirming(seen, main)
    moves = so_far.moves
    complete = so_far.model_copy(
        update={
            "topic": topic,
            "other_topics": others,
            "question": seen.words.quote(main.start, main.end) if main else "",
            "is_open": any(ask.open for ask in asked) if informs else None,
            "confirming": confirming,
            "follow_up": act is Act.FOLLOW_UP,
            "follows": seen.thread.follows
            if act in (Act.FOLLOW_UP, Act.REFLECTION) or Move.USES_EARLIER_DETAIL in moves
            else None,
            "about": seen.thread.about if act in (Act.FOLLOW_UP, Act.REFLECTION) else "",
            "named_minutes": named_minutes(
                seen.words, moves, asks_more=act is Act.ASK_MORE_TIME, opening=is_opening(seen.context)
            ),
            "words": len(seen.words.tokens),
        }
    )
    return complete.model_copy(update={"defects": defects_of(_asked(seen, complete, main, evidence))})


def _main(words: Said, asked: tuple[Ask, ...]) -> Ask | None:
    """The last question that can stand alone; a tail ("and why?") belongs to the one before."""
    whole = [ask for ask in asked if ask.words > 2 or len(asked) == 1]
    while len(whole) > 1 and goes_on(words, whole[-1], whole[-2]):
        whole.pop()
    return whole[-1] if whole else (asked[-1] if asked else None)


def _asked(seen: _Seen, reading: Reading, main: Ask | None, evidence: dict[Move, str]) -> Asked:
    names_it = reading.follow_up or reading.did(Move.USES_EARLIER_DETAIL)
    return Asked(
        words=seen.words,
        asks=seen.sorted.information,
        any_question=main is not None,
        act=reading.act,
        topic=reading.topic,
        pitch=reading.pitch,
        evidence=evidence,
        confirming=reading.confirming,
        follows=reading.follow_up,
        introduces=is_opening(seen.context) and bool(reading.moves & _INTRODUCES),
        repeat=repeat_in(seen.words, main, reading.topic, seen.context) if main and not names_it else None,
        context=seen.context,
    )


_INTRODUCES = frozenset((Move.WHO_I_AM, Move.LEARNING_PURPOSE, Move.NAMES_TIME, Move.LINK))


def _confirming(seen: _Seen, main: Ask) -> bool:
    """A closed question that gives back what was said and asks whether it is so."""
    if main.open or not _follows(seen):
        return False
    text = seen.words.low[main.start : main.end]
    return (
        main.form is Form.STATEMENT
        or _CHECKS.match(text) is not None
        or _CHECKS.match(seen.words.low[seen.words.sentences[main.sentence].start :]) is not None
    )


def _topics(seen: _Seen, act: Act, main: Ask) -> tuple[Topic | None, tuple[Topic, ...]]:
    if act is Act.CONTACT_REQUEST:
        return (None if _wants_address(seen, main) else Topic.PEOPLE), ()
    if act not in _WITH_TOPIC or not seen.sorted.information:
        return None, ()
    thread = seen.thread if act is Act.FOLLOW_UP else None
    return topics_asked(Subject(seen.words, seen.sorted.information, main, thread, seen.context))


def _wants_address(seen: _Seen, main: Ask) -> bool:
    text = seen.words.low[main.start : main.end]
    return _OWN_NAME.search(text) is not None and _OTHERS.search(text) is None
