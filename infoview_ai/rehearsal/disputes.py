"""Where a learner sees a finding differently: kept beside it, exported as a labelled line, never sent anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pydantic import Field

from infoview_ai.conversation.transcript import Data, Speaker, Transcript
from infoview_ai.errors import InputError
from infoview_ai.nlu.labelled import LabelledLine
from infoview_ai.nlu.reading import Act, Defect, Pitch, Topic
from infoview_ai.scoring.scorecard import CriterionId, Finding, Scorecard, TurnReading

MOST_LETTERS = 2_000
_TURNS_BEFORE = 3
"""So many turns go with an exported line: what the shipped lines have at most."""


class Dispute(Data):
    """One finding as the learner sees it. The last view of the same finding counts."""

    turn: int
    criterion: CriterionId
    code: str
    quote: str
    said: str
    """What the scorecard said of it."""
    label: Pitch | None = None
    """For a finding about job pitch: the label the learner would give."""
    note: str = Field(default="", max_length=MOST_LETTERS)
    """The learner's reason, in their words."""
    rules: str
    """Version of the rules that made the finding."""
    made_at: datetime

    def is_about(self, criterion: CriterionId, finding: Finding) -> bool:
        return (self.turn, self.criterion, self.code) == (finding.turn, criterion, finding.code)


def disputed(
    card: Scorecard, criterion: CriterionId, finding: Finding, now: datetime, *, label: Pitch | None, note: str
) -> Dispute:
    """The learner's view of a finding of this card. InputError for a reason that runs on, or a finding not on it."""
    if finding not in card.criterion(criterion).findings:
        raise InputError("This remark is no longer on the scorecard.", next_step="Open the debrief again.")
    if len(note) > MOST_LETTERS:
        raise InputError(
            f"Your reason has {len(note)} characters; {MOST_LETTERS} are kept.",
            next_step="Shorten it; it is still here.",
        )
    return Dispute(
        turn=finding.turn,
        criterion=criterion,
        code=finding.code,
        quote=finding.quote,
        said=finding.why,
        label=label,
        note=note.strip(),
        rules=card.engine.rules,
        made_at=now,
    )


def as_lines(
    name: str, field: str, talk: Transcript, card: Scorecard, disputes: Sequence[Dispute]
) -> tuple[LabelledLine, ...]:
    """The disputed turns of one talk as labelled lines, with the learner's view in place of the reader's label.

    `name` makes the ids unique. All are marked arguable; what cannot be said in labels stands in `why`.
    """
    readings = {reading.turn: reading for reading in card.readings}
    turns = sorted({dispute.turn for dispute in disputes})
    return tuple(
        _line(f"{name}-{turn}", field, talk, readings[turn], [one for one in disputes if one.turn == turn])
        for turn in turns
        if turn in readings and talk.turns[turn].speaker is Speaker.SEEKER
    )


def _line(name: str, field: str, talk: Transcript, reading: TurnReading, disputes: Sequence[Dispute]) -> LabelledLine:
    label = next((one.label for one in reversed(disputes) if one.label is not None), Pitch(reading.pitch))
    refused = {one.code for one in disputes}
    return LabelledLine(
        id=name,
        split="train",
        kind="ordinary",
        field=field,
        before=talk.turns[max(0, reading.turn - _TURNS_BEFORE) : reading.turn],
        say=talk.turns[reading.turn].text,
        act=Act(reading.act),
        topic=Topic(reading.topic) if reading.topic else None,
        pitch=label,
        defects=tuple(Defect(code) for code in reading.defects if code not in refused),
        arguable=True,
        why=" ".join(f"{one.said} The learner: {one.note or 'sees it differently'}." for one in disputes),
    )
