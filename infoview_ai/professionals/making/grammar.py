"""The rest of a person: what was given stands, everything else is written from generic material and marked invented."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

from infoview_ai.professionals.making.clean import with_article
from infoview_ai.professionals.making.material import Pattern, material
from infoview_ai.professionals.profile import Fact, Heading, Manner, Referral, Style

Given = Mapping[Heading, Sequence[Fact]]

MOST_A_HEADING = 4
FEWEST_A_HEADING = 2
_CHOICE = re.compile(r"\[([^\[\]|]+(?:\|[^\[\]|]+)+)\]")
_LINES_A_KIND = {"bridges": 10, "acknowledgements": 9, "fillers": 3}


class Grammar:
    """Writes for one person. The same `seed` writes the same words.

    `role`, `field` and `employer` are nouns as one would say them: "nurse", "nursing", "a hospital".
    """

    def __init__(self, *, role: str, field: str, employer: str, years: int, seed: str) -> None:
        self._random = random.Random(seed)
        self._words = {
            "role": role,
            "a_role": with_article(role),
            "field": field,
            "employer": with_article(employer),
            "years": "about a year" if years <= 1 else f"about {years} years",
        }

    def facts(self, given: Given) -> dict[Heading, tuple[Fact, ...]]:
        """All twenty headings: the given facts first, then invented ones where they cannot contradict them."""
        return {heading: self._under(heading, tuple(given.get(heading, ()))) for heading in Heading}

    def style(self, manner: Manner) -> Style:
        """Lines for every occasion, those of the manner first. `{field}` in a reaction stays: it is the learner's."""
        kinds = {}
        for kind, lines in material().style.items():
            own = material().manners[manner].get(kind, ())
            shuffled = self._random.sample(lines, len(lines))
            chosen = [*own, *shuffled][: _LINES_A_KIND.get(kind, 6)]
            kinds[kind] = tuple(line if kind == "about_me_reactions" else self._written(line) for line in chosen)
        return Style(**kinds)

    def referrals(self, taken: str) -> tuple[Referral, ...]:
        """Two made-up people, none of whom bears a name that is in `taken`."""
        people = []
        for known in material().referrals:
            name = self.name(taken)
            taken += f" {name}"
            people.append(Referral(name=name, who=self._written(known.who), because=known.because, how=known.how))
        return tuple(people)

    def name(self, taken: str = "", pronouns: str = "they") -> str:
        """A made-up name; neither part of it occurs in `taken`."""
        names = material().names
        first = [name for name in names.get(pronouns, names["they"]) if name not in taken]
        last = [name for name in names["last"] if name not in taken]
        return f"{self._random.choice(first)} {self._random.choice(last)}"

    def _under(self, heading: Heading, given: tuple[Fact, ...]) -> tuple[Fact, ...]:
        facts = list(given[:MOST_A_HEADING])
        for pattern in material().facts[heading]:
            hides = pattern.hidden and len(facts) < MOST_A_HEADING
            fills = not pattern.hidden and len(facts) < FEWEST_A_HEADING
            if not given or hides or (fills and pattern.general):
                facts.append(self._fact(pattern, facts))
        return tuple(facts)

    def _fact(self, pattern: Pattern, before: Sequence[Fact]) -> Fact:
        """The fact written out; a hidden one deepens what stands, where that which it deepened was replaced."""
        after = pattern.after
        if after is not None and before and after not in {fact.id for fact in before}:
            after = before[0].id
        return Fact(
            id=pattern.id,
            say=self._written(pattern.say),
            short=self._written(pattern.short),
            hidden=pattern.hidden,
            after=after,
            about=pattern.about,
            source="invented",
        )

    def _written(self, text: str) -> str:
        chosen = _CHOICE.sub(lambda found: self._random.choice(found[1].split("|")), text)
        return re.sub(r"\{(\w+)\}", lambda found: self._words[found[1]], " ".join(chosen.split()))
