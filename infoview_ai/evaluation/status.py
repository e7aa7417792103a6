"""The calibration status: what the figures rest on and which bars are met. Read from a small report, never recomputed.

`report.json` is written by `infoview eval --write-report` and committed with the code that it describes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from pydantic import ValidationError

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError
from infoview_ai.evaluation.bars import BarResult
from infoview_ai.evaluation.label_passes import Agreement

REPORT = Path(__file__).parent / "report.json"
STATUS_FORMAT: Final = "infoview.calibration/1"

LABELLERS: Final = (
    "Language-model assistants wrote and labelled every line and every talk, following one written guide; no person "
    "has labelled any of it, and no professional or learner has checked the result."
)


class Headline(Data):
    """The main figures of one reader on the test split."""

    reader: str
    version: str
    pitch_ordinary_f1: float | None
    pitch_hard_f1: float | None
    act_macro_f1: float | None
    topic_macro_f1: float | None
    defect_micro_f1: float | None


class CalibrationStatus(Data):
    """How far the readings can be trusted, in the style of a release gate."""

    format: Literal["infoview.calibration/1"] = STATUS_FORMAT
    reader: str
    """The reader that is held against the bars."""
    version: str
    lines: dict[str, int]
    """Labelled lines by split."""
    ordinary: int
    hard: int
    pairs: int
    arguable: int
    transcripts: int
    """Labelled whole talks."""
    transcripts_test: int
    line_labellings: int
    """Independent labellings of each line: 2 where both passes are there, else 1 (the writer's own)."""
    transcripts_twice: int
    """Talks that were labelled twice."""
    labellers: str = LABELLERS
    agreement: tuple[Agreement, ...] = ()
    """Kappa of the two passes over the lines: pitch, job_pitch, act, topic, defects."""
    agreement_on_talks: tuple[Agreement, ...] = ()
    bars: tuple[BarResult, ...] = ()
    readers: tuple[Headline, ...] = ()

    @property
    def missed(self) -> tuple[BarResult, ...]:
        """The bars that are not met, those not measured among them."""
        return tuple(bar for bar in self.bars if not bar.met)

    @property
    def passed(self) -> bool:
        """Whether every bar is met."""
        return bool(self.bars) and not self.missed

    @property
    def sentences(self) -> tuple[str, ...]:
        """The status in plain sentences: what there is, who labelled it, how far they agree, what is met."""
        return (self._what_there_is(), self.labellers, self._how_far_they_agree(), self._what_is_met())

    def _what_there_is(self) -> str:
        test = self.lines.get("test", 0)
        return (
            f"Measured on {test:,} held-out lines of {sum(self.lines.values()):,} and on {self.transcripts_test} "
            f"held-out talks of {self.transcripts}, with the reader {self.version}."
        )

    def _how_far_they_agree(self) -> str:
        if not self.agreement:
            return "The lines carry their writer's labels only; no second labelling has been compared with them yet."
        known = {one.what: one for one in (*self.agreement, *self.agreement_on_talks) if one.kappa is not None}
        wanted = ("pitch", "act", "topic", "defects", "levels")
        parts = [f"{what} {known[what].kappa:.2f}" for what in wanted if what in known]
        return f"Agreement of two independent labellings (Cohen's kappa): {', '.join(parts) or 'not defined'}."

    def _what_is_met(self) -> str:
        if not self.bars:
            return "Nothing has been measured yet."
        met = len(self.bars) - len(self.missed)
        if self.passed:
            return f"All {met} bars are met."
        failed = [bar.what for bar in self.missed if bar.measured]
        unmeasured = len(self.missed) - len(failed)
        parts = [f"{met} of {len(self.bars)} bars are met"]
        parts += [f"{unmeasured} not measured"] if unmeasured else []
        parts += [f"not met: {'; '.join(failed)}"] if failed else []
        return ", ".join(parts) + "."


def calibration_status(path: Path = REPORT) -> CalibrationStatus:
    """What the committed report says. InputError when it is missing or is not such a report."""
    try:
        return CalibrationStatus.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputError(
            f"{path}: the calibration report cannot be read ({error.strerror}).",
            next_step="Write it with `infoview eval --write-report`.",
        ) from error
    except ValidationError as error:
        raise InputError(
            f"{path}: is not a calibration report of this version.",
            next_step="Write it anew with `infoview eval --write-report`.",
        ) from error
