"""The people one can practise with: profiles read from YAML, checked, and found by their slug."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from pydantic import ValidationError
from rapidfuzz import process, utils

from infoview_ai.errors import NotFoundError, ProfileError
from infoview_ai.professionals.faults import faults_of
from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.professionals.yaml_text import read_mapping
from infoview_ai.resources import resource

Source = Literal["shipped", "user"]

SUFFIXES: Final = (".yaml", ".yml")
PARTICULARS: Final = "particulars"
"""Folder beside the profiles with what each says to particular questions, in a file of the same name."""

GENTLEST_FIRST: Final = (
    Manner.WARM,
    Manner.CONNECTOR,
    Manner.RECRUITER,
    Manner.CHATTY,
    Manner.BUSY,
    Manner.LATE,
    Manner.BLUNT,
    Manner.GUARDED,
    Manner.TESTER,
    Manner.SCEPTIC,
)
"""Display order: a newcomer meets the easiest person first."""


class Entry(NamedTuple):
    profile: Profile
    """For the card; what they say to particular questions is read when somebody is met (`get`)."""
    source: Source
    path: Path


class Contents(NamedTuple):
    """Everything found in the folders, good and bad."""

    entries: dict[str, Entry]
    problems: tuple[ProfileError, ...]


def load_profile(path: Path) -> Profile:
    """Read and check one profile.

    Raises ProfileError, whose message names the file, where in it (a line, or the keys that lead there, list items
    counted from 1) and what is wrong. With several faults it lists the first few, one a line.
    """
    return read_whole(read_card(path), path)


def read_card(path: Path) -> Profile:
    """The profile alone, without what stands in a file of particulars."""
    return profile_of(read_mapping(path), path.name)


def read_whole(profile: Profile, path: Path) -> Profile:
    """The profile with what stands in the file of particulars beside its own."""
    beside = path.parent / PARTICULARS / path.name
    if not beside.is_file() or "particulars" in profile.model_fields_set:
        return profile
    return profile_of({**dict(profile), "particulars": read_mapping(beside)}, f"{PARTICULARS}/{path.name}")


def profile_of(found: dict[str, Any], name: str) -> Profile:
    """The profile with these keys and values, read from a file called `name`; raises ProfileError as above."""
    try:
        return Profile.model_validate(found)
    except ValidationError as error:
        raise ProfileError(
            "\n".join(f"{name}: {fault}" for fault in faults_of(error)),
            next_step="Correct the file, then run `infoview professionals check` on it.",
        ) from error


class ProfileCatalog:
    """All profiles of some folders. Nothing is read before it is asked for, and then once: what they say to particular
    questions, which is ten times the rest, only with `get`.

    A file that is malformed never hides the others: it is left out and reported by `problems()`. Where a slug
    stands in two files, the one found first counts, so a user's file cannot silently replace a shipped person.
    """

    def __init__(self, folders: Sequence[tuple[Path, Source]]) -> None:
        self._folders = tuple(folders)
        self._contents: Contents | None = None
        self._met: dict[str, Profile] = {}

    def all(self) -> tuple[Profile, ...]:
        """Shipped people first, the easiest manner first, then by name; without their particulars where those stand
        in a file of their own."""
        return tuple(entry.profile for entry in sorted(self._load().entries.values(), key=_display_order))

    def get(self, slug: str) -> Profile:
        """The whole profile of that slug; NotFoundError names the nearest ones."""
        met = self._met.get(slug)
        if met is None:
            entry = self._entry(slug)
            met = self._met[slug] = read_whole(entry.profile, entry.path)
        return met

    def source(self, slug: str) -> Source:
        """Whether that profile came with the product or is the user's own; NotFoundError if there is none."""
        return self._entry(slug).source

    def path(self, slug: str) -> Path:
        """The file that profile was read from; NotFoundError if there is none."""
        return self._entry(slug).path

    def problems(self) -> tuple[ProfileError, ...]:
        """What kept a file out, one error a file."""
        return self._load().problems

    def refresh(self) -> None:
        """Read the folders again when next asked: a profile was added or corrected."""
        self._contents, self._met = None, {}

    def _entry(self, slug: str) -> Entry:
        entries = self._load().entries
        if slug not in entries:
            raise _not_found(slug, entries)
        return entries[slug]

    def _load(self) -> Contents:
        contents = self._contents
        if contents is None:
            contents = self._contents = _read(self._folders)
        return contents


def shipped_people() -> list[Profile]:
    """Everybody who came with the product, whole."""
    catalog = ProfileCatalog(((resource("knowledge/professionals"), "shipped"),))
    return [catalog.get(profile.slug) for profile in catalog.all()]


def _read(folders: Sequence[tuple[Path, Source]]) -> Contents:
    entries: dict[str, Entry] = {}
    problems: list[ProfileError] = []
    for folder, source in folders:
        for path in _profile_files(folder):
            try:
                entry = Entry(read_card(path), source, path)
                _refuse_a_taken_slug(entry, entries)
            except ProfileError as problem:
                problems.append(problem)
            else:
                entries[entry.profile.slug] = entry
    return Contents(entries, tuple(problems))


def _profile_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.startswith("."))


def _refuse_a_taken_slug(entry: Entry, entries: dict[str, Entry]) -> None:
    slug = entry.profile.slug
    if (other := entries.get(slug)) is not None:
        raise ProfileError(
            f"{entry.path.name}: slug: {slug!r} is taken by {other.path.name} ({other.source}).",
            kept="That one stays as it is.",
            next_step="Give this one another slug.",
        )


def _display_order(entry: Entry) -> tuple[bool, int, str]:
    return entry.source == "user", GENTLEST_FIRST.index(entry.profile.manner), entry.profile.name


def _not_found(slug: str, entries: dict[str, Entry]) -> NotFoundError:
    names = {known: f"{known} {entry.profile.name}" for known, entry in entries.items()}
    found = process.extract(slug, names, processor=utils.default_process, limit=2, score_cutoff=50)
    nearest = [known for _, _, known in found]
    hint = f"Did you mean {' or '.join(nearest)}?" if nearest else "`infoview professionals list` shows who there is."
    return NotFoundError(f"There is no professional called {slug[:80]!r}.", next_step=hint)
