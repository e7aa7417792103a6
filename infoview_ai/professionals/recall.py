"""What of a person's answers and stories a question asks for: by its meaning, held up against many wordings of each.

Likeness is the cosine of the question's vector and the middle of the wordings' vectors (`meanings.py`). Without the
encoder nothing is recalled, and the facts answer by topic and words alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, Protocol

from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.common_questions import CommonQuestions, common_questions
from infoview_ai.professionals.meanings import Meanings
from infoview_ai.professionals.particulars import named_fact
from infoview_ai.professionals.profile import Profile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KEPT_PEOPLE: Final = 64
"""So many people's questions stay in memory; a shared server meets all of the shipped ones in an hour."""


class Means(Protocol):
    """Texts as vectors of length 1: `meanings.Meanings`, or a stand-in."""

    def of(self, text: str) -> NDArray[np.float32] | None: ...

    def shared(self, name: str) -> NDArray[np.float32] | None: ...

    def among(self, wordings: Sequence[str]) -> NDArray[np.float32] | None: ...


@dataclass(frozen=True)
class Recalled:
    """Something a person can say, with how alike the words said are to what it answers, -1 to 1."""

    name: str
    """Of a particular, or `fact.` and the id of a fact."""
    likeness: float


class Recall:
    """The memory of all people for what they can be asked. May be used by several threads."""

    def __init__(self, means: Means | None, common: Callable[[], CommonQuestions] = common_questions) -> None:
        self._means, self._common = means, common
        self._people: dict[str, tuple[Profile, _Near]] = {}

    def asked(self, profile: Profile, said: str, question: str = "") -> list[Recalled]:
        """What of theirs is asked for, the likest first; nothing of people who have only facts without questions.

        With the `question` that stands in a longer turn, what is likest to either of them counts.
        """
        particulars = profile.particulars
        if not (particulars.asked or particulars.own or particulars.facts):
            return []
        found: dict[str, float] = {}
        for text in dict.fromkeys((said, question or said)):
            vector = self._vector(text)
            for name, near in self._likeness(profile, vector) if vector is not None else ():
                found[name] = max(near, found.get(name, -1.0))
        return sorted((Recalled(name, near) for name, near in found.items()), key=lambda one: -one.likeness)

    def _likeness(self, profile: Profile, vector: NDArray[np.float32]) -> Iterator[tuple[str, float]]:
        known = profile.particulars.asked
        shared = self._questions.likeness(vector).items()
        yield from ((name, near) for name, near in shared if name.partition(".")[2] in known)
        yield from self._own(profile).likeness(vector).items()

    def understands(self, said: str) -> bool:
        """Whether there is an encoder to understand it."""
        return self._vector(said) is not None

    def disclosed(self, profile: Profile, said: str) -> list[Recalled]:
        """The reactions they have, by their keys, the likest to what was said first."""
        vector = self._vector(said) if profile.particulars.told else None
        found = self._disclosures.likeness(vector) if vector is not None else {}
        own = (Recalled(name.partition(".")[2], near) for name, near in found.items())
        return sorted((one for one in own if one.name in profile.particulars.told), key=lambda one: -one.likeness)

    def topics(self, said: str) -> dict[Topic, float]:
        """How alike the words said are to a question for each topic as a whole."""
        vector = self._vector(said)
        found = self._topics.likeness(vector) if vector is not None else {}
        return {Topic(name.partition(".")[2]): near for name, near in found.items()}

    @cached_property
    def _topics(self) -> _Near:
        return self._shared(f"topic.{topic.value}" for topic in Topic if topic is not Topic.OTHER)

    @cached_property
    def _questions(self) -> _Near:
        return self._shared(f"asked.{key}" for key in self._common().questions)

    @cached_property
    def _disclosures(self) -> _Near:
        return self._shared(f"told.{key}" for key in self._common().told)

    def _shared(self, names: Iterable[str]) -> _Near:
        means = self._means
        return _Near.of((name, means.shared(name)) for name in names) if means is not None else _Near((), None)

    def _vector(self, text: str) -> NDArray[np.float32] | None:
        return self._means.of(text) if self._means is not None else None

    def _own(self, profile: Profile) -> _Near:
        kept = self._people.get(profile.slug)
        if kept is not None and kept[0] is profile:
            return kept[1]
        means = self._means
        asked = wordings(profile)
        near = _Near.of((name, means.among(ask)) for name, ask in asked) if means is not None else _Near((), None)
        while len(self._people) >= KEPT_PEOPLE:
            self._people.pop(next(iter(self._people)), None)
        self._people[profile.slug] = (profile, near)
        return near


def wordings(profile: Profile) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What only this person would be asked: the name of what answers it, and the question in several wordings."""
    yield from ((name, one.ask) for name, one in profile.particulars.named() if one.ask)
    yield from ((f"name.{name}", (f"Who is {name}?", f"What is {name}?")) for name in profile.particulars.names)
    yield from ((named_fact(fact), ask) for fact, ask in profile.particulars.facts.items() if ask)


@dataclass(frozen=True)
class _Near:
    """Named vectors, to be compared with one."""

    names: tuple[str, ...]
    vectors: NDArray[np.float32] | None

    @classmethod
    def of(cls, named: Iterable[tuple[str, NDArray[np.float32] | None]]) -> _Near:
        import numpy as np

        kept = [(name, vector) for name, vector in named if vector is not None]
        return cls(tuple(name for name, _ in kept), np.stack([vector for _, vector in kept]) if kept else None)

    def likeness(self, vector: NDArray[np.float32]) -> dict[str, float]:
        """The cosine of each with `vector`."""
        return dict(zip(self.names, (self.vectors @ vector).tolist(), strict=True)) if self.vectors is not None else {}


@cache
def shipped_recall() -> Recall:
    """The one memory of this process; its encoder is loaded at the first question."""
    return Recall(Meanings())


NO_RECALL: Final = Recall(None)
"""Remembers nothing."""
