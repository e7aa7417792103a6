"""Whole labelled talks: `transcripts/*.json` (infoview.transcript/1) and what two labellers said of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field

from infoview_ai.conversation.readers import read_transcript_file
from infoview_ai.conversation.transcript import Data, Speaker, Transcript
from infoview_ai.nlu.labelled_rows import place_error, raw_rows, row_as
from infoview_ai.nlu.reading import Pitch, Topic
from infoview_ai.scoring.scorecard import CriterionId, Verdicts

TALKS = Path(__file__).parent / "transcripts"
LABELS = "labels.jsonl"

Level = Literal[0, 1, 2, 3, 4]


class TalkLabels(Data):
    """Levels (None: cannot be assessed) and verdicts of one labelling."""

    verdicts: Verdicts
    levels: dict[CriterionId, Level | None]


class TalkRow(TalkLabels):
    """One line of the labels file."""

    file: str = Field(min_length=1)
    split: Literal["dev", "test"]
    pitch_turns: dict[int, Pitch] = {}
    """By turn index, the seeker's turns that are not fine."""
    topics: tuple[Topic, ...] = ()
    readers: int = Field(default=1, ge=1)
    """How many labelled it independently."""
    second: TalkLabels | None = None
    """The second labelling, where there was one."""
    note: str = ""


@dataclass(frozen=True)
class LabelledTalk:
    """A talk with its labels."""

    labels: TalkRow
    transcript: Transcript

    @property
    def name(self) -> str:
        return self.labels.file


def read_talks(folder: Path = TALKS) -> tuple[LabelledTalk, ...]:
    """The labelled talks of a folder, in the order of its labels file.

    InputError for a labels file that is broken, names a talk twice or one that is not there, leaves a criterion out,
    or marks a turn that is not the seeker's; TranscriptError for a talk that cannot be read.
    """
    path = folder / LABELS
    found: dict[str, LabelledTalk] = {}
    for number, row in raw_rows(path):
        labels = row_as(TalkRow, row, path, number)
        if labels.file in found:
            raise place_error(path, number, f'the talk "{labels.file}" stands twice.')
        found[labels.file] = LabelledTalk(labels, _transcript(folder, labels, path, number))
    return tuple(found.values())


def shipped_talks() -> tuple[LabelledTalk, ...]:
    """The talks that come with the product; none where they are not there."""
    return read_talks() if (TALKS / LABELS).is_file() else ()


def _transcript(folder: Path, labels: TalkRow, path: Path, number: int) -> Transcript:
    file = folder / labels.file
    if Path(labels.file).name != labels.file or not file.is_file():
        raise place_error(path, number, f'the talk "{labels.file}" is not in the folder.')
    transcript = read_transcript_file(file)
    problem = _problem(labels, transcript)
    if problem is not None:
        raise place_error(path, number, problem)
    return transcript


def _problem(labels: TalkRow, transcript: Transcript) -> str | None:
    for given in (labels, *([labels.second] if labels.second else [])):
        missing = [criterion.value for criterion in CriterionId if criterion not in given.levels]
        if missing:
            return f"no level for {', '.join(missing)} (null says that it cannot be assessed)."
    for turn, pitch in labels.pitch_turns.items():
        if not 0 <= turn < len(transcript.turns) or transcript.turns[turn].speaker is not Speaker.SEEKER:
            return f'pitch_turns names turn {turn}, which is not one of the seeker in "{labels.file}".'
        if pitch is Pitch.FINE:
            return f"pitch_turns names turn {turn} as fine; only the others stand there."
    return None


def of_split(talks: Sequence[LabelledTalk], split: str) -> tuple[LabelledTalk, ...]:
    """Those of one split, or all of them for "all"."""
    return tuple(talk for talk in talks if split in ("all", talk.labels.split))
