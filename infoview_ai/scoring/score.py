"""`score`: from a transcript to a scorecard. A pure function; the same transcript gives the same card."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_ai.conversation.transcript import Transcript
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.reading import Reading
from infoview_ai.scoring.closing import closing
from infoview_ai.scoring.coach import one_change, went_well
from infoview_ai.scoring.coverage import coverage
from infoview_ai.scoring.job_pitch import job_pitch
from infoview_ai.scoring.listening import listening
from infoview_ai.scoring.opening import opening
from infoview_ai.scoring.preparation import preparation
from infoview_ai.scoring.questions import questions
from infoview_ai.scoring.rubric import BONUS_POINTS, GATE_FAILS_AT, RUBRIC, rubric_hash
from infoview_ai.scoring.scorecard import (
    CriterionId,
    CriterionResult,
    Engine,
    PitchVerdict,
    Scorecard,
    TimeVerdict,
    TurnReading,
    Verdicts,
)
from infoview_ai.scoring.talk import Talk, talk_of
from infoview_ai.scoring.threads import threads
from infoview_ai.scoring.time_limit import time_limit

RULES_VERSION = "3"
"""Changes whenever the same transcript could score differently: with a criterion, the reader or its weights."""

_NOTHING = "Not assessed: nothing was said that can be understood."


def score(
    transcript: Transcript,
    readings: Sequence[Reading | None] | None = None,
    *,
    source: str = "",
    reader: TurnReader | None = None,
) -> Scorecard:
    """The scorecard of a transcript.

    `readings` has one entry a turn (None on the professional's); what is missing is read by `reader`, the product's own
    unless another is given. `source` names the file or the rehearsal. ValueError when `readings` do not fit the turns.
    """
    talk = talk_of(transcript, readings, reader)
    results, verdicts = _assessed(talk) if talk.said else _nothing_assessed()
    return Scorecard(
        source=source,
        verdicts=verdicts,
        elapsed_minutes=round(talk.elapsed_s / 60.0, 2),
        limit_minutes=round(talk.limit.limit_s / 60.0, 2),
        criteria=results,
        readings=tuple(_shown(talk)),
        topics=tuple(thread.topic.value for thread in threads(talk)),
        total=total(results),
        passed=passed(results),
        one_change=one_change(results) or "There was too little to judge by. Say a few lines and ask two questions.",
        went_well=went_well(results),
        engine=Engine(rules=RULES_VERSION, rubric=rubric_hash()),
    )


def total(results: Sequence[CriterionResult]) -> int | None:
    """0-100 over the assessed criteria by weight, with the bonus for preparation on top; None with none assessed."""
    levels = {result.id: result.level for result in results if result.level is not None}
    weighed = [
        (criterion.weight, levels[criterion.id]) for criterion in RUBRIC if criterion.weight and criterion.id in levels
    ]
    if not weighed:
        return None
    points = 100.0 * sum(weight * level for weight, level in weighed) / (4 * sum(weight for weight, _ in weighed))
    bonus = BONUS_POINTS * levels.get(CriterionId.PREPARATION, 0) / 4
    return min(100, round(points + bonus))


def passed(results: Sequence[CriterionResult]) -> bool | None:
    """False when a gate failed, True when both gates were assessed and held, else None."""
    gates = {criterion.id for criterion in RUBRIC if criterion.gate}
    levels = [result.level for result in results if result.id in gates]
    if any(level is not None and level <= GATE_FAILS_AT for level in levels):
        return False
    return None if None in levels else True


def _assessed(talk: Talk) -> tuple[tuple[CriterionResult, ...], Verdicts]:
    time, pitch = time_limit(talk), job_pitch(talk)
    results = (
        time.criterion,
        pitch.criterion,
        opening(talk),
        coverage(talk),
        questions(talk),
        listening(talk),
        closing(talk),
        preparation(talk),
    )
    return results, Verdicts(time_limit=time.verdict, job_pitch=pitch.verdict)


def _nothing_assessed() -> tuple[tuple[CriterionResult, ...], Verdicts]:
    results = tuple(CriterionResult(id=criterion.id, explanation=_NOTHING) for criterion in RUBRIC)
    return results, Verdicts(time_limit=TimeVerdict.NOT_ASSESSED, job_pitch=PitchVerdict.NOT_ASSESSED)


def _shown(talk: Talk) -> list[TurnReading]:
    """The readings as the card shows them, the unintelligible turns with them."""
    return [
        TurnReading(
            turn=index,
            act=reading.act.value,
            topic=reading.topic.value if reading.topic else None,
            pitch=reading.pitch.label.value,
            defects=tuple(defect.code.value for defect in reading.defects),
            follow_up=reading.follow_up,
        )
        for index, reading in enumerate(talk.readings)
        if reading is not None
    ]
