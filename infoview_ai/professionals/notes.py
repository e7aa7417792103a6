"""What proofreading finds in a profile: a fault would spoil a rehearsal, a remark is worth a look."""

from __future__ import annotations

from typing import Literal

from infoview_ai.conversation.transcript import Data


class Note(Data):
    """One thing found: where it stands, what it is, what to do."""

    level: Literal["fault", "remark"]
    where: str
    says: str
    do: str

    def __str__(self) -> str:
        return f"{self.where}: {self.says} {self.do}"


def fault(where: str, says: str, do: str) -> Note:
    """A note on something that would spoil a rehearsal."""
    return Note(level="fault", where=where, says=says, do=do)


def remark(where: str, says: str, do: str) -> Note:
    """A note on something that is worth a look."""
    return Note(level="remark", where=where, says=says, do=do)
