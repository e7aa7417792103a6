"""What a person says to particular questions: short answers beside the facts, found by how a question is worded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field, field_validator, model_validator

from infoview_ai.conversation.transcript import Data


class Particular(Data):
    """One thing they say where no fact is asked for as a whole. The first sentence answers the question straight."""

    say: str = Field(min_length=10, max_length=500)
    leads_to: str | None = None
    """Id of a fact that goes on where this ends: told along where it is open, unlocked by a follow-up where hidden."""
    ask: tuple[str, ...] = ()
    """Wordings of the question; those of a common question stand in the list of common questions."""


class StockLines(Data):
    """Lines in their own voice for when there is no answer; each fits any question of its kind."""

    cannot_say: tuple[str, ...] = Field(default=(), max_length=12)
    """To an open question."""
    not_that_i_recall: tuple[str, ...] = Field(default=(), max_length=12)
    """To "did you ever", "was there"."""
    cannot_judge_you: tuple[str, ...] = Field(default=(), max_length=12)
    """To "could I", "would somebody like me"."""
    not_for_others: tuple[str, ...] = Field(default=(), max_length=12)
    """To what somebody else thinks or feels."""
    no_figure: tuple[str, ...] = Field(default=(), max_length=12)
    nothing_more: tuple[str, ...] = Field(default=(), max_length=12)
    """To a follow-up on what they have just told, when there is no more to it."""
    go_on: tuple[str, ...] = Field(default=(), max_length=12)
    """Hands the word back."""


class Particulars(Data):
    """All of one person's. Empty for people who have none: then the facts alone answer."""

    asked: Mapping[str, Particular] = Field(default_factory=dict)
    """Answers to common questions, by the key of the question."""
    told: Mapping[str, str] = Field(default_factory=dict)
    """Reactions to what learners tell of themselves, by its key."""
    further: Mapping[str, tuple[Particular, ...]] = Field(default_factory=dict)
    """By the id of a fact: what they say when somebody asks further about it."""
    own: tuple[Particular, ...] = ()
    """Answers to questions that only they or their trade would be asked."""
    lines: StockLines = StockLines()

    @field_validator("asked", mode="before")
    @classmethod
    def _plain_text_is_an_answer(cls, given: Any) -> Any:
        if not isinstance(given, Mapping):
            return given
        return {key: {"say": value} if isinstance(value, str) else value for key, value in given.items()}

    @model_validator(mode="after")
    def _questions_of_their_own_have_wordings(self) -> Particulars:
        bare = [f"own {number}" for number, one in enumerate(self.own, start=1) if not one.ask]
        bare += [
            f"{fact} {n}" for fact, several in self.further.items() for n, one in enumerate(several, 1) if not one.ask
        ]
        if bare:
            raise ValueError(f"without a wording of the question (ask): {', '.join(bare[:5])}")
        return self

    def named(self) -> Iterator[tuple[str, Particular]]:
        """Each with its id: "asked.first_day", "further.path_in.bakery.1", "own.3"."""
        yield from ((f"asked.{key}", one) for key, one in self.asked.items())
        for fact, several in self.further.items():
            yield from ((f"further.{fact}.{number}", one) for number, one in enumerate(several, start=1))
        yield from ((f"own.{number}", one) for number, one in enumerate(self.own, start=1))

    def get(self, name: str) -> Particular:
        """The one of that id; KeyError if there is none."""
        return dict(self.named())[name]


def fact_asked_about(name: str) -> str | None:
    """The fact that a particular follows up on: "path_in.bakery" of "further.path_in.bakery.1"; None for the others."""
    kind, _, rest = name.partition(".")
    return rest.rpartition(".")[0] if kind == "further" else None
