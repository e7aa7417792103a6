"""Counting the second reader's answers: what the talk bears out, and where it does not agree with itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product

from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.scoring.judge.checks import CheckList
from infoview_ai.scoring.judge.quotes import Place, find_quote
from infoview_ai.scoring.judge.schema import Answer, Answers

_MOST_SPLIT = 4
"""So many checks in doubt are weighed both ways; of more, the first."""


@dataclass(frozen=True)
class Vote:
    """One reply, checked: the places of each yes that the talk bears out, the names answered no, quotes not found."""

    yes: dict[str, tuple[Place, ...]]
    no: frozenset[str]
    said: dict[str, Answer] = field(default_factory=dict)
    dropped: int = 0

    @property
    def unproven(self) -> bool:
        """Whether it said yes to something and not one of its quotes could be found."""
        return self.dropped > 0 and not self.yes


@dataclass(frozen=True)
class Counted:
    """What the votes come to. `level` is None where they cannot be used."""

    level: int | None
    split: bool
    """The votes differ, and the level hangs on it."""
    yes: dict[str, tuple[Place, ...]]
    said: dict[str, Answer]
    dropped: int


def checked(answers: Answers, checks: CheckList, turns: Sequence[Turn]) -> Vote:
    """One reply with its quotes looked up. A yes without a place in the talk is neither yes nor no."""
    yes: dict[str, tuple[Place, ...]] = {}
    said: dict[str, Answer] = {}
    no: set[str] = set()
    dropped = 0
    for answer in answers.answers:
        check = checks.check(answer.check)
        if check is None or check.name in said:
            continue
        said[answer.check] = answer
        if not answer.yes:
            no.add(answer.check)
            continue
        found = [find_quote(turns, place.line, place.quote) for place in answer.places]
        dropped += sum(place is None for place in found) or (not found)
        allowed = tuple(Speaker) if check.anyone else (Speaker.SEEKER,)
        places = tuple(place for place in found if place is not None and turns[place.turn].speaker in allowed)
        if places:
            yes[answer.check] = places
    return Vote(yes, frozenset(no), said, dropped)


def differ(votes: Sequence[Vote]) -> bool:
    """Whether two votes answer a check differently."""
    return any(name in one.yes for one in votes for other in votes for name in other.no)


def counted(votes: Sequence[Vote], checks: CheckList) -> Counted:
    """The majority of the votes, check by check; an even split counts as no and is in doubt."""
    dropped = sum(vote.dropped for vote in votes)
    usable = [vote for vote in votes if not vote.unproven and len(vote.yes) + len(vote.no) >= len(checks.checks) / 2]
    if not usable:
        return Counted(None, split=False, yes={}, said={}, dropped=dropped)
    names = tuple(check.name for check in checks.checks)
    for_it = {name: [vote.yes[name] for vote in usable if name in vote.yes] for name in names}
    against = {name: sum(name in vote.no for vote in usable) for name in names}
    yes = {name: _merged(places) for name, places in for_it.items() if len(places) > against[name]}
    doubtful = [name for name in names if for_it[name] and against[name]]
    places_of = {name: _merged(for_it[name]) for name in doubtful}
    level = checks.level(_turns(yes))
    said = {name: vote.said[name] for vote in reversed(usable) for name in vote.yes}
    return Counted(level, _hangs_on(doubtful, yes, places_of, checks, level), yes, said, dropped)


def _merged(places: Sequence[tuple[Place, ...]]) -> tuple[Place, ...]:
    """Each turn once, in order."""
    first = {place.turn: place for several in reversed(places) for place in reversed(several)}
    return tuple(first[turn] for turn in sorted(first))


def _turns(yes: dict[str, tuple[Place, ...]]) -> dict[str, frozenset[int]]:
    return {name: frozenset(place.turn for place in places) for name, places in yes.items()}


def _hangs_on(
    doubtful: Sequence[str],
    yes: dict[str, tuple[Place, ...]],
    places_of: dict[str, tuple[Place, ...]],
    checks: CheckList,
    level: int,
) -> bool:
    """Whether the level would be another one if a check in doubt were answered the other way."""
    names = doubtful[:_MOST_SPLIT]
    for choice in product((True, False), repeat=len(names)):
        trial = {name: places for name, places in yes.items() if name not in names}
        trial |= {name: places_of[name] for name, wanted in zip(names, choice, strict=True) if wanted}
        if checks.level(_turns(trial)) != level:
            return True
    return False
