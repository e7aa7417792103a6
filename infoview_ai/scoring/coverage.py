"""C4 COVERAGE: the topics a talk is for (domain.md 1.4 and 3.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from infoview_ai.conversation.clock import word_count
from infoview_ai.nlu.reading import CORE_TOPICS, Move, Topic
from infoview_ai.scoring.cues import left_in_a_hurry
from infoview_ai.scoring.quoting import praise, remark, words_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding
from infoview_ai.scoring.subjects import sample_question, topic_phrase
from infoview_ai.scoring.talk import Said, Talk, excerpt, fullest_sentence
from infoview_ai.scoring.threads import Thread, threads

_SHORT_TALK_S = 600.0
_ABOUT_THE_LEARNER = 0.35
"""Below this share of the words for the professional, the talk was about the learner (design)."""

_DEPTH_TOPICS = 4
_ENOUGH_EXCHANGES = 4
"""With fewer, a talk that they had to break off says nothing about coverage (design)."""
_STARTING = (Topic.GETTING_STARTED, Topic.EXPERIENCE)


def coverage(talk: Talk) -> CriterionResult:
    """Level and evidence on coverage; a talk cut short by an emergency is not held against the learner."""
    if talk.exchanges < 2:
        return _not_assessed("there were fewer than two exchanges")
    cut_short = left_in_a_hurry(talk) is not None
    if cut_short and talk.exchanges < _ENOUGH_EXCHANGES:
        return _not_assessed("they had to leave when the talk had hardly begun")
    found = threads(talk)
    core = tuple(thread for thread in found if thread.topic in CORE_TOPICS)
    tailored = _tailored(talk)
    if talk.professional_share < _ABOUT_THE_LEARNER:
        return _about_the_learner(talk)
    short = cut_short or talk.limit.plain_s <= _SHORT_TALK_S
    level = coverage_level(core, short=short, tailored=tailored is not None)
    findings = (*_opened(talk, core), *_gaps(talk, core, tailored, level))
    return CriterionResult(
        id=CriterionId.COVERAGE, level=level, explanation=_explanation(core, tailored, level), findings=findings
    )


def coverage_level(core: Sequence[Thread], *, short: bool, tailored: bool) -> int:
    """The level for the core topics touched; one topic fewer is asked of a talk of ten minutes or less."""
    touched = {thread.topic for thread in core}
    count = len(touched)
    allowance = 1 if short and count else 0
    complete = bool(touched & set(_STARTING)) and Topic.PEOPLE in touched and tailored
    if count + allowance >= 6 and complete:
        return 4
    deep = sum(1 for thread in core if thread.follow_ups) >= _DEPTH_TOPICS
    if count + allowance >= 5 or deep:
        return 3
    if count + allowance >= 3:
        return 2
    return 1 if count else 0


def _tailored(talk: Talk) -> Said | None:
    """A question only this person could answer: tailored, researched, or built on what they had told."""
    moves = (Move.TAILORED, Move.RESEARCHED, Move.USES_EARLIER_DETAIL)
    return next((said for said in talk.asked if said.did(*moves) or _built_on(said)), None)


def _built_on(said: Said) -> bool:
    """Whether the question grows out of their own words, said back: nobody else could be asked it."""
    return said.reading.follow_up and said.did(Move.REFLECTS)


def _opened(talk: Talk, core: Sequence[Thread]) -> Iterator[Finding]:
    for thread in core:
        said = thread.opened
        times = {1: "once", 2: "twice"}.get(thread.follow_ups, f"{thread.follow_ups} times")
        deeper = f" and went deeper {times}"
        how = "took up" if thread.volunteered else "asked about"
        why = f"You {how} {topic_phrase(thread.topic)}{deeper if thread.follow_ups else ''}."
        quote = words_of(said.turn, said.reading.question)
        yield praise(talk, said, f"topic_{thread.topic.value}", quote, why, guidance="questions")


def _gaps(talk: Talk, core: Sequence[Thread], tailored: Said | None, level: int) -> Iterator[Finding]:
    """What one more question would have covered, shown at the last question asked."""
    if level == 4:
        return
    last = talk.asked[-1] if talk.asked else talk.said[-1]
    quote = words_of(last.turn, last.reading.question)
    touched = {thread.topic for thread in core}
    for topic in _most_wanted(touched)[:2]:
        why = f"Up to here nobody had spoken about {topic_phrase(topic)}, and the talk did not come to it later."
        yield remark(
            talk,
            last.index,
            f"missing_{topic.value}",
            quote,
            why,
            try_instead=sample_question(topic),
            guidance="questions",
        )
    if tailored is None:
        why = "All questions could have gone to anybody in the field; none was for this person."
        yield remark(
            talk, last.index, "nothing_tailored", quote, why, try_instead=_tailored_to(talk), guidance="preparation"
        )


def _tailored_to(talk: Talk) -> str:
    """A question that grows out of the fullest thing this person told."""
    told = max((turn.text for _, turn in talk.told), key=word_count, default="")
    first = fullest_sentence(told, 90)
    return f'You said "{first}" What was that like for you?' if first else sample_question(Topic.PATH_IN)


def _most_wanted(touched: set[Topic]) -> list[Topic]:
    """Missing core topics, those first without which there is no level 4."""
    wanted: list[Topic] = []
    if not touched & set(_STARTING):
        wanted.append(Topic.GETTING_STARTED)
    if Topic.PEOPLE not in touched:
        wanted.append(Topic.PEOPLE)
    return wanted + [topic for topic in CORE_TOPICS if topic not in touched and topic not in wanted]


def _explanation(core: Sequence[Thread], tailored: Said | None, level: int) -> str:
    count = len({thread.topic for thread in core})
    if not count:
        return "None of the eight main topics came up."
    names = [topic_phrase(thread.topic) for thread in core]
    listed = names[0] if count == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    first = f"You touched {count} of the 8 main topics: {listed}."
    if level == 4:
        return first
    missing = _most_wanted({thread.topic for thread in core})
    if missing:
        return f"{first} Next time, ask about {topic_phrase(missing[0])}."
    return first if tailored else f"{first} None of the questions was for this person in particular."


def _about_the_learner(talk: Talk) -> CriterionResult:
    longest = max(talk.said, key=lambda said: said.words)
    why = f"You spoke {100 - round(talk.professional_share * 100)} % of all words; this is the longest stretch."
    finding = remark(
        talk,
        longest.index,
        "about_yourself",
        excerpt(longest.turn.text),
        why,
        try_instead="That is enough about me. What led you into this work?",
        guidance="listening",
    )
    return CriterionResult(
        id=CriterionId.COVERAGE, level=0, explanation="The talk was mostly about you.", findings=(finding,)
    )


def _not_assessed(because: str) -> CriterionResult:
    return CriterionResult(id=CriterionId.COVERAGE, explanation=f"Not assessed: {because}.")
