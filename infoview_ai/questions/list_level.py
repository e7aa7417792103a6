"""The list as a whole (domain.md 3.1): time, reserve, stars, order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from infoview_ai.nlu.reading import CORE_TOPICS, Topic

SHORT_S: Final = 90
LONG_S: Final = 120
USUAL_S: Final = 105
"""An answer with its follow-up takes 90-120 seconds."""
STARS: Final = 3
FRAME_MINUTES: Final = 2.0
"""Opening and goodbye take about a minute each, and the agreed time holds for the whole talk."""
_STORIES: Final = frozenset((Topic.PATH_IN, Topic.DAY_TO_DAY, Topic.HARD_PARTS))
_SHORT: Final = frozenset((Topic.PEOPLE, Topic.ORGANIZATIONS, Topic.PAY))
_STAGES: Final[dict[Topic, int]] = {
    Topic.PATH_IN: 0, Topic.DAY_TO_DAY: 1, Topic.REWARDS: 2, Topic.SETTING: 3, Topic.SKILLS: 4,
    Topic.GETTING_STARTED: 5, Topic.EXPERIENCE: 6, Topic.ORGANIZATIONS: 7, Topic.SUCCESS: 8, Topic.OUTLOOK: 9,
    Topic.OTHER: 10, Topic.MISCONCEPTIONS: 11, Topic.HARD_PARTS: 12, Topic.PAY: 13, Topic.PEOPLE: 14, Topic.ADVICE: 15,
}  # fmt: skip
"""Easy (0-2), specific (3-10), hard (11-13), people and advice last."""
CLOSERS: Final = (Topic.PEOPLE, Topic.ADVICE)


@dataclass(frozen=True)
class Item:
    """What the list level knows of one question. `place` is its index."""

    place: int
    topic: Topic | None
    severity: int = 0
    """Of its graver defect; 0 for none."""
    tailored: bool = False
    starred: bool = False
    repeats: bool = False
    """An earlier question asks the same."""


def seconds_for(topic: Topic | None) -> int:
    """What an answer on this topic takes, follow-up included."""
    if topic in _STORIES:
        return LONG_S
    return SHORT_S if topic in _SHORT else USUAL_S


def minutes_for(items: Sequence[Item]) -> float:
    """What the whole list takes, without opening and goodbye, to the nearest half minute."""
    return round(sum(seconds_for(item.topic) for item in items) / 30) / 2


def stars_of(items: Sequence[Item]) -> tuple[int, ...]:
    """The three that must be asked if time is cut: the learner's own stars first, then by worth, one a topic."""
    own = [item.place for item in items if item.starred][:STARS]
    topics = {item.topic for item in items if item.place in own}
    for item in sorted(items, key=_worth):
        if len(own) >= STARS:
            break
        if item.place not in own and item.topic not in topics and not item.repeats and item.severity < 2:
            own.append(item.place)
            topics.add(item.topic)
    return tuple(sorted(own))


def reserve_of(items: Sequence[Item], minutes: float, stars: Sequence[int]) -> tuple[int, ...]:
    """What to keep for time left over, so that the rest fits into `minutes` with opening and goodbye."""
    room = max(0.0, (minutes - FRAME_MINUTES) * 60)
    kept = 0.0
    reserve: list[int] = []
    for item in sorted(items, key=lambda item: (item.place not in stars, _worth(item))):
        takes = seconds_for(item.topic)
        if kept + takes <= room or item.place in stars:
            kept += takes
        else:
            reserve.append(item.place)
    return tuple(sorted(reserve))


def order_of(items: Sequence[Item]) -> tuple[int, ...]:
    """Easy, specific, hard, people; within a stage as the learner has them. Repeats and what not to ask go behind."""
    asked = sorted(items, key=lambda item: (item.repeats or item.severity > 2, _stage(item), item.place))
    behind = [item for item in asked if item.repeats or item.severity > 2]
    front = [item for item in asked if item not in behind]
    closing = [item for item in front if item.topic in CLOSERS]
    return tuple(item.place for item in (*(one for one in front if one not in closing), *behind, *closing))


def _stage(item: Item) -> int:
    return _STAGES[item.topic or Topic.OTHER]


def _worth(item: Item) -> tuple[int, int]:
    """Smaller is worth more: sound, tailored and core questions; among equals the earlier."""
    value = 3 * (item.topic in CORE_TOPICS) + 3 * item.tailored + 2 * (item.topic in CLOSERS) - 2 * item.severity
    value -= 8 * item.repeats + 4 * (item.severity > 2) + (item.topic in (Topic.PAY, Topic.OTHER, None))
    value += item.topic in (Topic.PATH_IN, Topic.HARD_PARTS, Topic.DAY_TO_DAY)
    return -value, item.place
