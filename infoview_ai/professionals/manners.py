"""The ten manners A-J as traits: how long they talk, how guarded they are, what they do about time (domain.md 6.1)."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_ai.professionals.profile import Manner


@dataclass(frozen=True)
class Traits:
    """What a manner changes in behaviour. Shares are of the limit; `words` is the usual length of an answer."""

    words: tuple[int, int]
    guard: int = 0
    """0 open … 3 closed: how much it takes before something hidden is told."""
    soft_cue_at: float | None = None
    """Share of the limit at which they hint at the time; None: not before the limit."""
    exact: bool = False
    """Says plainly that time is up as soon as it is."""
    offers_time: bool = False
    grants_time: bool = False
    runs_on: bool = False
    """Talks past the limit without being asked."""
    asks_for_resume: float = 0.0
    """Chance, once in a talk, to ask for a résumé without being asked anything about it."""
    mentions_opening: float = 0.0
    tests_motive: float = 0.0
    asks_about_you: float = 0.0
    volunteers_referral: bool = False
    comes_late: bool = False
    has_to_go: float = 0.0
    """Chance of an emergency in the second half of the talk (TM24)."""
    cuts_short: float = 0.0
    """Chance to have less time than was agreed, said at the start (TM32)."""
    wants_purpose: bool = False
    """A vague opening gets "What exactly do you want to know?" and less time."""


TRAITS: dict[Manner, Traits] = {
    Manner.BUSY: Traits(words=(60, 120), guard=1, soft_cue_at=0.7, exact=True, has_to_go=0.1, cuts_short=0.25),
    Manner.WARM: Traits(
        words=(120, 220), offers_time=True, grants_time=True, asks_about_you=0.9, volunteers_referral=True
    ),
    Manner.GUARDED: Traits(words=(60, 110), guard=2, exact=True),
    Manner.CHATTY: Traits(words=(180, 320), offers_time=True, grants_time=True, runs_on=True, asks_about_you=0.4),
    Manner.TESTER: Traits(words=(100, 160), guard=2, tests_motive=1.0),
    Manner.RECRUITER: Traits(
        words=(100, 180),
        offers_time=True,
        grants_time=True,
        asks_for_resume=0.8,
        mentions_opening=0.7,
        asks_about_you=0.4,
    ),
    Manner.BLUNT: Traits(words=(80, 160), guard=1, grants_time=True, asks_about_you=0.25),
    Manner.LATE: Traits(words=(80, 150), guard=1, exact=True, comes_late=True, has_to_go=0.25),
    Manner.CONNECTOR: Traits(
        words=(100, 180), offers_time=True, grants_time=True, asks_about_you=0.5, volunteers_referral=True
    ),
    Manner.SCEPTIC: Traits(words=(50, 100), guard=2, exact=True, wants_purpose=True),
}
