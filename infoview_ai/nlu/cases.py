"""The job-pitch case bank (domain.md 1.9, P01-P88) as learners may read it: what was said, how it is read, and why."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import yaml

from infoview_ai.conversation.transcript import Data
from infoview_ai.nlu.reading import Pitch
from infoview_ai.resources import resource


class Case(Data):
    """One ruling. `after` is what the professional had said before, where that decides it."""

    id: str
    label: Pitch
    say: str
    """The learner's words; in brackets where the bank describes them instead of quoting."""
    why: str
    """One plain sentence."""
    after: str = ""

    @property
    def quoted(self) -> bool:
        """Whether `say` is what somebody says, not a description of it."""
        return not self.say.startswith("(")


@cache
def case_bank() -> Mapping[str, Case]:
    """All cases by id, in the order of the bank; read at the first call."""
    rows = yaml.safe_load(resource("knowledge/cases/job-pitch.yaml").read_text(encoding="utf-8"))
    return MappingProxyType({case.id: case for case in map(Case.model_validate, rows)})
