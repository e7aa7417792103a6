"""People of one owner: kept as YAML files of their own folder, changed one whole file at a time.

A file is written beside its place and moved there, so that a full disk or a killed process leaves the old one. What is
deleted goes to a hidden folder, from which it can be brought back.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Any, Final

import yaml

from infoview_ai.errors import NotFoundError, ProfileError, StorageError
from infoview_ai.professionals.catalog import SUFFIXES, ProfileCatalog, load_profile, profile_of
from infoview_ai.professionals.making import clean
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.yaml_text import MAX_BYTES, mapping_in

LOCAL: Final = "local"
MOST_PEOPLE: Final = 200
DELETED: Final = ".deleted"
MADE_UP: Final = "Made up for practice; not a real person."


def own_folder(home: Path, owner: str) -> Path:
    """Where the people of an owner are: a folder that no name of an owner can lead out of."""
    folder = home / "professionals"
    if owner == LOCAL:
        return folder
    return folder / "owners" / hashlib.sha256(owner.encode()).hexdigest()[:32]


def as_yaml(profile: Profile) -> str:
    """A profile as the YAML that can be read back, without what stands at its default."""
    data = profile.model_dump(mode="json", exclude_defaults=True)
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=110)


class OwnPeople:
    """Adds, changes and deletes profiles in `folder`; the catalog is told to look again after each."""

    def __init__(self, folder: Path, catalog: ProfileCatalog) -> None:
        self._folder, self._catalog = folder, catalog

    def add(self, profile: Profile) -> Profile:
        """Keep a new person. Where the slug is taken the next free one is used; returns what was stored."""
        if len(self._own_files()) >= MOST_PEOPLE:
            raise ProfileError(
                f"There are {MOST_PEOPLE} people of your own already.", next_step="Delete one that you no longer need."
            )
        stored = _marked(profile.model_copy(update={"slug": self._free(clean.slug_of(profile.slug))}))
        self._write(self._folder / f"{stored.slug}.yaml", stored)
        return stored

    def change(self, slug: str, profile: Profile) -> Profile:
        """Put `profile` in the place of that person of one's own; the slug stays."""
        path = self._path(slug)
        stored = _marked(profile.model_copy(update={"slug": slug}))
        self._write(path, stored)
        return stored

    def duplicate(self, slug: str) -> Profile:
        """A copy of anybody, shipped or one's own, to be changed."""
        return self.add(self._catalog.get(slug))

    def delete(self, slug: str) -> None:
        """Take that person of one's own out; `bring_back` undoes it."""
        path = self._path(slug)
        try:
            kept = self._folder / DELETED
            kept.mkdir(parents=True, exist_ok=True)
            path.replace(kept / f"{slug}.yaml")
        except OSError as error:
            raise StorageError(f"{path.name} cannot be deleted ({error.strerror}).") from error
        self._catalog.refresh()

    def bring_back(self, slug: str) -> Profile:
        """Undo the latest deletion of that person. NotFoundError where nothing is kept under that slug."""
        kept = self._folder / DELETED / f"{clean.slug_of(slug)}.yaml"
        if not kept.is_file():
            raise NotFoundError(f"Nobody called {slug[:80]!r} was deleted here.")
        stored = self.add(load_profile(kept))
        kept.unlink(missing_ok=True)
        return stored

    def read(self, data: bytes, name: str) -> Profile:
        """The profile in a YAML file, checked but not yet kept. Raises ProfileError with file, place and fault."""
        shown = Path(clean.line(name).replace("\\", "/")).name[:80] or "profile.yaml"
        profile = profile_of(_flat(mapping_in(data, shown)), shown)
        refuse_commands(profile, shown)
        return profile

    def export(self, slug: str) -> str:
        """Anybody as YAML."""
        return as_yaml(self._catalog.get(slug))

    def is_own(self, slug: str) -> bool:
        """Whether that person is one's own, to be changed and deleted."""
        return self._catalog.source(slug) == "user"

    def _path(self, slug: str) -> Path:
        if not self.is_own(slug):
            raise ProfileError(
                f"{self._catalog.get(slug).name} came with the product and stays as it is.",
                next_step="Make a copy, and change that.",
            )
        return self._catalog.path(slug)

    def _free(self, slug: str) -> str:
        taken = {profile.slug for profile in self._catalog.all()} | {path.stem for path in self._own_files()}
        candidates = [slug, *(f"{slug}-{number}" for number in range(2, MOST_PEOPLE + 3))]
        return next(one for one in candidates if one not in taken)

    def _own_files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [path for path in self._folder.iterdir() if path.suffix in SUFFIXES]

    def _write(self, path: Path, profile: Profile) -> None:
        data = as_yaml(profile).encode()
        if len(data) > MAX_BYTES:
            raise ProfileError(
                f"The profile has {len(data) // 1000} KB, at most {MAX_BYTES // 1000} KB.",
                kept="What was stored before stays.",
                next_step="Take out some facts.",
            )
        try:
            _replace(path, data)
        except OSError as error:
            raise StorageError(
                f"{path.name} cannot be written ({error.strerror}).", kept="What was stored before stays."
            ) from error
        self._catalog.refresh()


def refuse_commands(profile: Profile, name: str) -> None:
    """Raises ProfileError for a profile whose words speak to a machine instead of a learner."""
    for where, words in _texts(profile.model_dump(mode="json")):
        if clean.commands(words):
            raise ProfileError(
                f"{name}: {where}: this speaks to a machine ({words[:60]!r}).",
                kept="Nothing was imported.",
                next_step="Take it out; a profile holds only what a person would say.",
            )


def _texts(value: Any, where: str = "") -> list[tuple[str, str]]:
    if isinstance(value, str):
        return [(where, value)]
    pairs = value.items() if isinstance(value, dict) else enumerate(value, 1) if isinstance(value, list) else ()
    return [found for key, inner in pairs for found in _texts(inner, f"{where} › {key}" if where else str(key))]


def _flat(value: Any) -> Any:
    """Every text of a file from elsewhere on one line and without signs that could open a fence."""
    if isinstance(value, str):
        return clean.flat(value)
    if isinstance(value, dict):
        return {key: _flat(inner) for key, inner in value.items()}
    return [_flat(inner) for inner in value] if isinstance(value, list) else value


def _marked(profile: Profile) -> Profile:
    """Nobody of one's own is without the mark of being made up."""
    return profile if profile.note else profile.model_copy(update={"note": MADE_UP})


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
