"""C2 PURPOSE: no job pitch (domain.md 1.2): points of the turns, a level, and the verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from infoview_ai.conversation.clock import clock_time
from infoview_ai.nlu.reading import Act, Move, Pitch, PitchReading
from infoview_ai.scoring.quoting import praise, remark, words_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding, PitchVerdict
from infoview_ai.scoring.talk import Said, Talk

_WHY = {
    Pitch.BORDERLINE: "This leans towards hiring at their place rather than learning about the work.",
    Pitch.VEILED: "This is a hint that you hope for something from them; they will hear it as a pitch.",
    Pitch.PITCH: "This asks them for a result for you, such as a job, an interview or a good word.",
}
_BETTER = "How do people usually get their first post in this field?"


@dataclass(frozen=True)
class PitchResult:
    """The criterion and the verdict that goes with it."""

    criterion: CriterionResult
    verdict: PitchVerdict


def job_pitch(talk: Talk) -> PitchResult:
    """Level, verdict and evidence on purpose. A single exchange is assessed only where a pitch stands in it."""
    leaning = tuple(said for said in talk.said if said.reading.pitch.label is not Pitch.FINE)
    if talk.exchanges < 2 and not leaning:
        text = "Not assessed: there were fewer than two exchanges."
        return PitchResult(CriterionResult(id=CriterionId.JOB_PITCH, explanation=text), PitchVerdict.NOT_ASSESSED)
    framed = _framed(talk)
    level = pitch_level([said.reading.pitch for said in leaning], framed=framed is not None)
    verdict = PitchVerdict.CLEAN if level >= 3 else PitchVerdict.DRIFTED if level == 2 else PitchVerdict.PITCHED
    findings = (*(_leans(talk, said) for said in leaning), *_good(talk, framed), *_frame_missing(talk, leaning, framed))
    text = _explanation(verdict, leaning, framed)
    criterion = CriterionResult(id=CriterionId.JOB_PITCH, level=level, explanation=text, findings=findings)
    return PitchResult(criterion, verdict)


def pitch_level(readings: Sequence[PitchReading], *, framed: bool) -> int:
    """The level for the turns' labels: points 0, 1, 2, 3 for fine, borderline, veiled, pitch (domain.md 1.2)."""
    points = sum(reading.label.points for reading in readings)
    if points >= 6 or any(_pushed_again(reading) for reading in readings):
        return 0
    if points >= 3:
        return 1
    if points == 2:
        return 2
    return 4 if points == 0 and framed else 3


def _pushed_again(reading: PitchReading) -> bool:
    """A pitch repeated after a deflection, or a document pushed again after no interest was shown."""
    if not reading.persistent:
        return False
    return reading.label is Pitch.PITCH or (reading.document and reading.label is Pitch.VEILED)


def _framed(talk: Talk) -> Said | None:
    return next((said for said in talk.said if said.did(Move.LEARNING_PURPOSE)), None)


def _leans(talk: Talk, said: Said) -> Finding:
    pitch = said.reading.pitch
    why = pitch.why or _WHY[pitch.label]
    if pitch.persistent:
        why = f"{why.rstrip('.')}. It is the same request again after they had turned it down."
    return remark(
        talk,
        said.index,
        {Pitch.VEILED: "veiled_pitch", Pitch.PITCH: "open_pitch"}.get(pitch.label, "borderline"),
        words_of(said.turn, pitch.quote),
        why[0].upper() + why[1:],
        try_instead=pitch.try_instead or _BETTER,
        like=pitch.case,
        guidance="when-they-open-the-door" if pitch.invited else "resume-etiquette" if pitch.document else "job-pitch",
    )


def _good(talk: Talk, framed: Said | None) -> Iterator[Finding]:
    if framed is not None:
        quote = talk.evidence(framed, Move.LEARNING_PURPOSE)
        yield praise(talk, framed, "learning_frame", quote, "You said that you came to learn.", guidance="two-rules")
    for said in talk.said:
        pitch = said.reading.pitch
        if pitch.invited and pitch.label is Pitch.FINE and said.reading.act is Act.ANSWER_TO_PROFESSIONAL:
            why = "They opened the door; you answered honestly and made nothing more of it."
            quote = words_of(said.turn, pitch.quote)
            yield praise(talk, said, "invited_answer", quote, why, guidance="when-they-open-the-door", like=pitch.case)


def _frame_missing(talk: Talk, leaning: Sequence[Said], framed: Said | None) -> Iterator[Finding]:
    if framed is None and not leaning:
        first = talk.said[0]
        yield remark(
            talk,
            first.index,
            "no_learning_frame",
            words_of(first.turn, ""),
            "You never said that you came to learn, so they may wonder what you are after.",
            try_instead="I would only like to learn from your experience what the work is like.",
            guidance="two-rules",
        )


def _explanation(verdict: PitchVerdict, leaning: Sequence[Said], framed: Said | None) -> str:
    if not leaning:
        if framed is None:
            return "You asked for nothing but what they know. You did not say that you came to learn."
        return "You came to learn, said so, and asked for nothing else."
    worst = max(leaning, key=lambda said: said.reading.pitch.label.points)
    if verdict is PitchVerdict.PITCHED:
        return f"It turned into a job pitch at {clock_time(worst.start)}."
    if verdict is PitchVerdict.DRIFTED:
        return f"It started to drift towards a job pitch at {clock_time(leaning[0].start)}."
    return f"No job pitch; one line at {clock_time(worst.start)} came near one."
