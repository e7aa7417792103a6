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

NEAREST: Final = 40
"""So many of the likest common questions, and of the likest of their own, are held up against a turn."""
KEPT_PEOPLE: Final = 64
"""So many people's questions stay in memory; a shared server meets all of the shipped ones in an hour."""


class Means(Protocol):
    """Texts as vectors of length 1: `meanings.Meanings`, or a stand-in."""

    def of(self, text: str) -> NDArray[np.float32] | None: ...

    def all_of(self, texts: Sequence[str]) -> list[NDArray[np.float32]]: ...

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

    def asked(self, profile: Profile, texts: Sequence[str], going_on: Iterable[str] = ()) -> list[Recalled]:
        """What of theirs is likest to what is asked, the likest first, and whatever goes on about one of `going_on`;
        nothing of people who have only facts without questions.

        Of several `texts`, a turn and the questions in it, what is likest to any of them counts.
        """
        particulars = profile.particulars
        if not (particulars.asked or particulars.own or particulars.facts):
            return []
        vectors = self._means.all_of(texts) if self._means is not None else []
        if not vectors:
            return []
        on = {
            f"further.{one}.{number}"
            for one in going_on
            for number in range(1, len(particulars.further.get(one, ())) + 1)
        }
        found = [*self._known(profile).nearest(vectors, NEAREST), *self._own(profile).nearest(vectors, NEAREST, on)]
        return sorted((Recalled(name, near) for name, near in found), key=lambda one: -one.likeness)

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

    def _known(self, profile: Profile) -> _Near:
        """The common questions that they have an answer to."""
        asked = profile.particulars.asked
        known = self._questions
        if len(asked) >= len(known.names):
            return known
        return known.only(tuple(name for name in known.names if name.partition(".")[2] in asked))

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

    def nearest(
        self, vectors: Sequence[NDArray[np.float32]], most: int, also: Iterable[str] = ()
    ) -> Iterator[tuple[str, float]]:
        """So many of the likest to any of `vectors`, in no order, with their cosine; and those named `also`."""
        import numpy as np

        if self.vectors is None:
            return
        near = np.max(self.vectors @ np.stack(vectors, axis=1), axis=1)
        places = set(np.argpartition(-near, most)[:most].tolist() if most < len(near) else range(len(near)))
        places |= {place for name in also if (place := self._places.get(name)) is not None}
        yield from ((self.names[place], float(near[place])) for place in places)

    def only(self, names: Sequence[str]) -> _Near:
        """The same with fewer names."""
        if self.vectors is None or not names:
            return _Near((), None)
        return _Near(tuple(names), self.vectors[[self._places[name] for name in names]])

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.names)}


@cache
def shipped_recall() -> Recall:
    """The one memory of this process; its encoder is loaded at the first question."""
    return Recall(Meanings())


NO_RECALL: Final = Recall(None)
"""Remembers nothing."""
