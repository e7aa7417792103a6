"""What a person says to particular questions: short answers beside the facts, found by how a question is worded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

from pydantic import Field, field_validator, model_validator

from infoview_ai.conversation.transcript import Data

_Lines = Annotated[tuple[str, ...], Field(max_length=12)]


class Particular(Data):
    """One thing they say where no fact is asked for as a whole. The first sentence answers the question straight."""

    say: str = Field(min_length=10, max_length=500)
    leads_to: str | None = None
    """Id of a fact that goes on where this ends: told along where it is open, unlocked by a follow-up where hidden."""
    ask: tuple[str, ...] = ()
    """Wordings of the question; those of a common question stand in the list of common questions."""


class StockLines(Data):
    """Lines in their own voice for what has no matter of its own; each fits any case of its kind. Where a kind is empty
    they say what anybody might (`lines.py`)."""

    cannot_say: _Lines = ()
    """To an open question that nothing answers."""
    no_details: _Lines = ()
    """To a question on what they have just told, where they have nothing more to say."""
    cannot_judge_you: _Lines = ()
    """To "could I", "would somebody like me"."""
    not_for_others: _Lines = ()
    """To what somebody else thinks or feels."""
    no_figure: _Lines = ()
    """To "how many", where they have no number."""
    nothing_more: _Lines = ()
    """To a follow-up on what they have just told, when there is no more to it."""
    nothing_new: _Lines = ()
    """To what was asked and answered before."""
    go_on: _Lines = ()
    """Hands the word back."""
    hello: _Lines = ()
    """First words of a greeting."""
    time_is_fine: _Lines = ()
    """The time that was asked for suits."""
    your_turn: _Lines = ()
    """Hands over at the beginning."""
    heard: _Lines = ()
    """To something that the learner said of themselves."""
    welcome: _Lines = ()
    """To thanks in the middle of a talk."""
    other_half: _Lines = ()
    """After one half of two questions."""
    corrections: _Lines = ()
    """Before an answer to a question that takes something for granted."""
    unknowable: _Lines = ()
    """To what nobody can know."""
    repeats: _Lines = ()
    """Before something that they left out the first time."""
    ask_which_part: _Lines = ()
    """To a question that is too wide."""
    not_understood: _Lines = ()
    """To gibberish."""
    stay_in_role: _Lines = ()
    """To an instruction to break role."""
    steer_back: _Lines = ()
    """To what is off topic."""
    interrupt: _Lines = ()
    """Stops a monologue."""
    decline_document: _Lines = ()
    """To a résumé that nobody asked for."""
    connect: _Lines = ()
    """Between two stories."""
    interrupted: _Lines = ()
    """Somebody comes in."""
    likes_it: _Lines = ()
    """Before a short answer to "do you like it?"."""
    worry_back: _Lines = ()
    """After a reaction to a worry."""
    near: _Lines = ()
    """Before something that only comes near to what was asked."""
    sorry: _Lines = ()
    """To a death, or the loss of their work."""
    reassures: _Lines = ()
    """To a worry of any kind."""
    refers: _Lines = ()
    """Gives somebody's {name} and {who} that is."""
    farewells: _Lines = ()
    """Goodbyes that fit any talk."""


class Particulars(Data):
    """All of one person's. Empty for people who have none: then the facts alone answer."""

    asked: Mapping[str, Particular] = Field(default_factory=dict)
    """Answers to common questions, by the key of the question."""
    told: Mapping[str, str] = Field(default_factory=dict)
    """Reactions to what learners tell of themselves, by its key."""
    further: Mapping[str, tuple[Particular, ...]] = Field(default_factory=dict)
    """By the id of a fact or of another particular: what they say when somebody asks further about it."""
    names: Mapping[str, Particular] = Field(default_factory=dict)
    """Who or what somebody or something they speak of is, under the name that they use."""
    own: tuple[Particular, ...] = ()
    """Answers to questions that only they or their trade would be asked."""
    facts: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """By the id of a fact: questions in learners' words that this very story answers."""
    lines: StockLines = StockLines()

    @field_validator("asked", "names", mode="before")
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
        """Each with its id: "asked.first_day", "further.path_in.bakery.1", "further.asked.first_day.1", "own.3",
        "name.Bianca"."""
        yield from ((f"asked.{key}", one) for key, one in self.asked.items())
        for fact, several in self.further.items():
            yield from ((f"further.{fact}.{number}", one) for number, one in enumerate(several, start=1))
        yield from ((f"own.{number}", one) for number, one in enumerate(self.own, start=1))
        yield from ((f"name.{name}", one) for name, one in self.names.items())

    def get(self, name: str) -> Particular:
        """The one of that id; KeyError if there is none."""
        kind, _, rest = name.partition(".")
        if kind == "asked":
            return self.asked[rest]
        if kind == "own":
            return self.own[int(rest) - 1]
        if kind == "name":
            return self.names[rest]
        fact, _, number = rest.rpartition(".")
        return self.further[fact][int(number) - 1]


KINDS: Final = frozenset({"asked", "further", "own", "name"})
"""What the ids of particulars begin with; those of facts begin with a heading."""


def followed(name: str) -> str | None:
    """What a particular goes on about, a fact or another particular: "path_in.bakery" of "further.path_in.bakery.1",
    "asked.first_day" of "further.asked.first_day.2"; None for what stands alone."""
    kind, _, rest = name.partition(".")
    return rest.rpartition(".")[0] if kind == "further" else None


def root_of(name: str) -> str:
    """The fact or particular at the beginning of the questions that led to this one; itself for what stands alone."""
    while (before := followed(name)) is not None:
        name = before
    return name


def fact_asked_about(name: str) -> str | None:
    """The fact that a particular follows up on, at one remove or more; None for the others."""
    root = root_of(name)
    return None if root.partition(".")[0] in KINDS or fact_named(root) else root


_FACT = "fact."


def named_fact(fact_id: str) -> str:
    """The name of a fact among the things that can be asked for."""
    return f"{_FACT}{fact_id}"


def fact_named(name: str) -> str | None:
    """The id of the fact that goes by this name; None for the others."""
    return name.removeprefix(_FACT) if name.startswith(_FACT) else None
