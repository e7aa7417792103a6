"""The model judge on single lines: alone, and together with a reader of the product.

One line is put to it as a talk that ends there, with the yes/no checks on the job pitch that it answers for whole
talks; what its quotes do not bear out counts for nothing. It reads the pitch only.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from infoview_ai.conversation.clock import timed
from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.errors import ModelError
from infoview_ai.evaluation.read_lines import ReadLine
from infoview_ai.evaluation.utterances import ReaderReport, report_on
from infoview_ai.models.chat_model import ChatModel
from infoview_ai.nlu.labelled import FLAGGED_FROM, LabelledLine
from infoview_ai.nlu.reading import Act, Pitch, PitchReading, Reading
from infoview_ai.scoring.judge.checks import CHECK_LISTS, CheckList
from infoview_ai.scoring.judge.prompt import judge_messages
from infoview_ai.scoring.judge.schema import Answers
from infoview_ai.scoring.judge.votes import checked
from infoview_ai.scoring.scorecard import CriterionId

_AMOUNTS_TO = (
    ("asks_outcome", Pitch.PITCH),
    ("pushes_document", Pitch.PITCH),
    ("sells_or_hints", Pitch.VEILED),
    ("leans_on_employer", Pitch.BORDERLINE),
)
_TASKS = ("pitch", "job_pitch")
_AT_ONCE = 3


class SecondReader(Protocol):
    """Whoever gives one line a second reading, of the pitch only."""

    @property
    def name(self) -> str: ...

    def pitch_of(self, line: LabelledLine) -> Pitch | None:
        """The label, or None where the answer cannot be used. Raises ModelError."""
        ...


class LineJudge:
    """The second reader that asks a model."""

    def __init__(self, model: ChatModel) -> None:
        self._model = model

    @property
    def name(self) -> str:
        return self._model.name

    def pitch_of(self, line: LabelledLine) -> Pitch | None:
        """As SecondReader."""
        talk = timed(Transcript(turns=(*line.before, Turn(speaker=Speaker.SEEKER, text=line.say))))
        answers = self._model.structured(judge_messages(talk, _checks()), Answers, purpose="judge-line")
        vote = checked(answers, _checks(), talk.turns)
        if not vote.yes and (vote.dropped or not vote.no):
            return None
        here = {name for name, places in vote.yes.items() if any(place.turn == len(line.before) for place in places)}
        return next((label for check, label in _AMOUNTS_TO if check in here), Pitch.FINE)


def judged_reports(
    second: SecondReader, read: Sequence[ReadLine], first_name: str
) -> tuple[ReaderReport, ReaderReport]:
    """The second reader alone, and together with the reader that made `read` (named `first_name`).

    Together, a line on which the two lie on different sides is contested and takes the milder label. Lines that the
    second reader could not read are left out of the first report and keep the reader's label in the second. Raises
    ModelError when the first line cannot be asked; a later failure leaves that line unread.
    """
    labels = _labels(second, [one.line for one in read])
    known = [(one, label) for one, label in zip(read, labels, strict=True) if label is not None]
    alone = [
        ReadLine(one.line, Reading(act=Act.SMALL_TALK, pitch=PitchReading(label=label)), 0.0) for one, label in known
    ]
    both = [one if label is None else _milder(one, label) for one, label in zip(read, labels, strict=True)]
    contested = sum(one.flagged != (label.points >= FLAGGED_FROM) for one, label in known)
    unread = len(read) - len(known)
    return (
        report_on("judge", second.name, alone, _TASKS).model_copy(update={"unread": unread}),
        report_on(f"{first_name} + judge", second.name, both, _TASKS).model_copy(
            update={"unread": unread, "contested": contested}
        ),
    )


def _labels(second: SecondReader, lines: Sequence[LabelledLine]) -> list[Pitch | None]:
    if not lines:
        return []
    first = second.pitch_of(lines[0])
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return [first, *pool.map(lambda line: _or_none(second, line), lines[1:])]


def _or_none(second: SecondReader, line: LabelledLine) -> Pitch | None:
    try:
        return second.pitch_of(line)
    except ModelError:
        return None


def _milder(one: ReadLine, label: Pitch) -> ReadLine:
    if one.flagged == (label.points >= FLAGGED_FROM) or label.points > one.reading.pitch.label.points:
        return one
    pitch = one.reading.pitch.model_copy(update={"label": label})
    return ReadLine(one.line, one.reading.model_copy(update={"pitch": pitch}), one.took_s)


def _checks() -> CheckList:
    return next(checks for checks in CHECK_LISTS if checks.criterion is CriterionId.JOB_PITCH)
