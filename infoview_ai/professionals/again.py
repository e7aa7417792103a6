"""The same thing said another way: for people who are asked for it more often than they have lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_STARTS = (
    "As I say,",
    "Once more,",
    "Well,",
    "Honestly,",
    "Again,",
    "Like before,",
    "It's still the same,",
    "I can only repeat it,",
    "No change there,",
    "To say it another way,",
    "All right,",
    "Truly,",
)
_KEEPS_CAPITAL = ("I ", "I'", "I’")


def reworded(pool: Sequence[str]) -> Iterator[str]:
    """Each line of `pool` behind other first words."""
    for start in _STARTS:
        for line in pool:
            kept = line.startswith(_KEEPS_CAPITAL)
            yield f"{start} {line if kept else line[:1].lower() + line[1:]}"
