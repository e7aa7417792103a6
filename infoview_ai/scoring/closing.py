"""C7 CLOSING: the last question, people, a takeaway, thanks, and stop (domain.md 1.7, elements K1-K7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.transcript import EventKind
from infoview_ai.nlu.reading import Act, Move, Pitch, Topic
from infoview_ai.scoring.cues import closed_for_the_learner, left_in_a_hurry
from infoview_ai.scoring.overrun import is_closing
from infoview_ai.scoring.quoting import praise, remark, words_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding
from infoview_ai.scoring.subjects import subject
from infoview_ai.scoring.talk import Said, Talk, excerpt

_LAST_TURNS = 3
_AFTER_LAST_QUESTION = frozenset({Topic.PEOPLE, Topic.ADVICE})
"""Topics that belong to a close and are no "one more thing"."""

_MOVES = {
    "K1": (Move.SIGNALS_END,),
    "K2": (Move.ASKS_WHAT_MISSED,),
    "K3": (Move.ASKS_PEOPLE,),
    "K4": (Move.ASKS_TO_KEEP_IN_TOUCH,),
    "K5": (Move.NAMES_TAKEAWAY, Move.NAMES_NEXT_STEP),
    "K6": (Move.THANKS,),
}
_BETTER = {
    "K1": ("You did not say that the end was near.", "I see that we are close to time, so one last question:"),
    "K3": (
        "You did not ask for other people to learn from.",
        "Who else would give me a different view of this work, and may I say that you sent me?",
    ),
    "K5": (
        "You did not say what you take away or will do next.",
        "What you said about {subject} helps me most, and I will look into it this week.",
    ),
    "K6": ("The talk ended without a thank-you.", "Thank you for your time, this helped me."),
    "K7": ("After the goodbye you started again.", "Thank you, I will stop here."),
}


@dataclass(frozen=True)
class Close:
    """What the end of a talk holds: the turn of each element, K7 apart."""

    elements: dict[str, Said]
    more: tuple[Said, ...]
    """Questions after the last question had been announced or the goodbye said."""
    restarted: bool
    """A question after the goodbye: K7 is missed."""
    names_offered: bool
    pitch: Said | None

    @property
    def count(self) -> int:
        """How many of K1-K5 there are."""
        return sum(1 for code in ("K1", "K2", "K3", "K4", "K5") if code in self.elements or self._waived(code))

    def has(self, code: str) -> bool:
        return code in self.elements or self._waived(code)

    def _waived(self, code: str) -> bool:
        return code == "K3" and self.names_offered


def closing(talk: Talk) -> CriterionResult:
    """Level and evidence on the close; not assessed where the talk did not get that far."""
    if talk.exchanges < 2 or len(talk.said) < 3:
        return _not_assessed("there was too little to judge by")
    if talk.turns[-1].broken_off:
        return _not_assessed("the talk broke off before it ended")
    hurry = left_in_a_hurry(talk)
    if hurry is not None:
        return _after_hurry(talk, hurry)
    close = _close(talk)
    level, says = _level(talk, close)
    return CriterionResult(
        id=CriterionId.CLOSING,
        level=level,
        explanation=says,
        findings=(*_findings(talk, close, level), *_good(talk, close)),
    )


def _close(talk: Talk) -> Close:
    half = talk.elapsed_s / 2
    late = tuple(said for said in talk.said[1:] if said.start >= half)
    last = talk.said[1:][-_LAST_TURNS:]
    elements: dict[str, Said] = {}
    for code, moves in _MOVES.items():
        among = last if code in ("K5", "K6") else talk.said[1:] if code == "K3" else late
        said = next((said for said in reversed(among) if said.did(*moves) or _counts(said, code)), None)
        if said is not None:
            elements[code] = said
    goodbye = next((said for said in late if _says_goodbye(said)), None)
    after_goodbye = tuple(said for said in talk.asked if goodbye is not None and said.index > goodbye.index)
    return Close(
        elements=elements,
        more=_one_more(talk) or after_goodbye,
        restarted=bool(after_goodbye),
        names_offered=bool(talk.events(EventKind.REFERRAL_OFFERED)),
        pitch=_pitch_in_close(talk),
    )


def _looks_at_time(said: Said, code: str) -> bool:
    """A look at the clock late in the talk announces its end: "My five minutes must be about up"."""
    return code == "K1" and said.did(Move.CHECKS_TIME, Move.NAMES_TIME, Move.OFFERS_TO_STOP)


def _asks_for_people(said: Said, code: str) -> bool:
    return code == "K3" and said.reading.act is Act.CONTACT_REQUEST and said.reading.topic is Topic.PEOPLE


def _counts(said: Said, code: str) -> bool:
    return _asks_for_people(said, code) or _looks_at_time(said, code)


def _says_goodbye(said: Said) -> bool:
    return is_closing(said) and (said.did(Move.GOODBYE) or said.reading.act is Act.CLOSING)


def _one_more(talk: Talk) -> tuple[Said, ...]:
    """Information questions after the first "last question"."""
    signal = next((said for said in talk.said[1:] if said.did(Move.SIGNALS_END)), None)
    if signal is None:
        return ()
    # "Last question" often announces a question that comes in the next turn.
    free = 0 if signal.asks else 1
    asked = [
        said for said in talk.asked if said.index > signal.index and said.reading.topic not in _AFTER_LAST_QUESTION
    ]
    return tuple(asked[free:])


def _pitch_in_close(talk: Talk) -> Said | None:
    """A veiled or open pitch in the last turn, or right before a goodbye."""
    last, before = talk.said[-1], talk.said[-2]
    return next((said for said in (last, *([before] if is_closing(last) else ())) if _pitches(said)), None)


def _pitches(said: Said) -> bool:
    return said.reading.pitch.label.points >= Pitch.VEILED.points


def _level(talk: Talk, close: Close) -> tuple[int, str]:
    if close.pitch is not None:
        return 0, "The close was a request for yourself."
    ended = closed_for_the_learner(talk)
    if ended is not None:
        return 1, f"They had to close the talk, at {clock_time(talk.turns[ended].start or 0.0)}."
    if "K6" not in close.elements:
        return 0, "The talk ended without a thank-you."
    if len(close.more) >= 2:
        return 1, "You announced the end and then added one more thing, more than once."
    if not close.restarted and all(close.has(code) for code in ("K1", "K3", "K5")):
        return 4, "You announced the end, asked for people, said what you take away, thanked them and stopped."
    if not close.restarted and close.count >= 2:
        missing = next(code for code in ("K1", "K3", "K5") if not close.has(code))
        return 3, f"A friendly close. {_BETTER[missing][0]}"
    if close.restarted:
        return 2, "You thanked them, and then the talk started again."
    return 2, "You thanked them, but the end came abruptly."


def _findings(talk: Talk, close: Close, level: int) -> Iterator[Finding]:
    last = talk.said[-1]
    if close.pitch is not None:
        pitch = close.pitch.reading.pitch
        quote = words_of(close.pitch.turn, pitch.quote)
        why = "The last thing they hear is a request for yourself; it colours everything before it."
        better = pitch.try_instead or "Thank you. What you said about the work helps me most."
        yield remark(talk, close.pitch.index, "closes_with_pitch", quote, why, try_instead=better, guidance="job-pitch")
    ended = closed_for_the_learner(talk)
    if ended is not None and talk.turns[ended].text.strip():
        quote = excerpt(talk.turns[ended].text)
        better = "I see that we are close to time. Thank you, this helped me."
        why = "They closed the talk; it is for you to do it."
        yield remark(talk, ended, "closed_by_them", quote, why, try_instead=better, guidance="closing")
    for said in close.more if level < 4 else ():
        quote = words_of(said.turn, said.reading.question)
        why = "This came after you had announced the end."
        better = "May I send you one more question by email?"
        yield remark(talk, said.index, "one_more_thing", quote, why, try_instead=better, guidance="closing")
    missing = [code for code in ("K6", "K3", "K5", "K1") if not close.has(code)] if level < 4 else []
    for code in missing[: 1 if close.pitch is not None or ended is not None else 3]:
        why, better = _BETTER[code]
        better = better.format(subject=_subject(talk))
        quote = excerpt(last.turn.text)
        yield remark(talk, last.index, "closing_missing", quote, why, try_instead=better, like=code, guidance="closing")


def _subject(talk: Talk) -> str:
    """What the learner asked about last, as the learner would say it."""
    subjects = (subject(said) for said in reversed(talk.asked) if said.reading.topic not in _AFTER_LAST_QUESTION)
    return next((words for words in subjects if words), "getting started")


def _good(talk: Talk, close: Close) -> Iterator[Finding]:
    praised = {
        "K3": "You asked for other people to learn from.",
        "K5": "You said what you take away or will do next.",
        "K1": "You announced the end.",
        "K6": "You thanked them.",
    }
    for code, why in praised.items():
        said = close.elements.get(code)
        if said is not None and not said.reading.pitch.label.points:
            quote = talk.evidence(said, *_MOVES[code])
            yield praise(talk, said, "closing_element", quote, why, guidance="closing", like=code)


def _after_hurry(talk: Talk, index: int) -> CriterionResult:
    """They had to leave: only grace and thanks count (TM24)."""
    after = next((said for said in reversed(talk.said) if said.index > index), None)
    if after is None:
        return _not_assessed("they had to leave at once")
    if after.did(Move.THANKS):
        quote = talk.evidence(after, Move.THANKS)
        good = praise(
            talk, after, "let_go", quote, "They had to leave; you thanked them and let them go.", guidance="closing"
        )
        says = "They had to leave, and you let them go with thanks."
        return CriterionResult(id=CriterionId.CLOSING, level=4, explanation=says, findings=(good,))
    why, better = (
        "They had to leave and you did not thank them.",
        "Of course. Thank you for your time; I will write to you.",
    )
    lack = remark(
        talk,
        after.index,
        "closing_missing",
        excerpt(after.turn.text),
        why,
        try_instead=better,
        like="K6",
        guidance="closing",
    )
    return CriterionResult(id=CriterionId.CLOSING, level=0 if after.asks else 2, explanation=why, findings=(lack,))


def _not_assessed(because: str) -> CriterionResult:
    return CriterionResult(id=CriterionId.CLOSING, explanation=f"Not assessed: {because}.")
