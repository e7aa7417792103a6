"""Making a person of one's own on the command line: reading what was given, telling what came of it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from infoview_ai.errors import InputError

if TYPE_CHECKING:
    from infoview_ai.bootstrap import App
    from infoview_ai.professionals.making.pasted import Draft
    from infoview_ai.professionals.profile import Profile

LARGEST_FILE = 200_000


def created(
    app: App,
    values: dict[str, Any],
    facts: Path | None,
    text: Path | None,
    onet: Path | None,
    occupation: str,
    *,
    use_model: bool,
) -> Draft:
    """The draft of a person by whichever way was chosen. Raises InfoViewError for what is at fault."""
    from infoview_ai.professionals.making.form import facts_in, form_of, made
    from infoview_ai.professionals.making.onet import profile_from_onet
    from infoview_ai.professionals.making.onet_files import source_at
    from infoview_ai.professionals.making.pasted import Draft

    if text is not None:
        return app.drafted_person(text_of(text), values, use_model=use_model)
    if onet is not None:
        return Draft(profile_from_onet(source_at(onet), occupation, values), ())
    lines = facts_in(text_of(facts)) if facts is not None else ()
    return Draft(made(form_of({**values, "facts": lines})), ())


def told(profile: Profile, draft: Draft, path: Path, *, as_json: bool) -> None:
    """Say who was made, what stands and what is invented."""
    sources = Counter(fact.source for fact in profile.all_facts)
    if as_json:
        out = {
            "format": "infoview.professional/1",
            "slug": profile.slug,
            "name": profile.name,
            "role": profile.role,
            "field": profile.field,
            "source": "user",
            "note": profile.note,
            "credit": profile.credit,
            "facts": {kind: sources.get(kind, 0) for kind in ("given", "occupation", "invented")},
            "gaps": [heading.value for heading in draft.gaps],
            "left_out": [{"text": one.text, "why": one.why} for one in draft.left_out],
        }
        click.echo(json.dumps(out, ensure_ascii=False))
        return
    click.echo(f"{profile.slug}: {profile.name}, {profile.role}, {profile.organization}\n{profile.note}")
    click.echo(
        f"{sources['given']} facts given, {sources['occupation']} from the occupation, {sources['invented']} invented "
        f"for practice. The profile is in {path}."
    )
    if draft.gaps:
        click.echo(f"The text says nothing about: {', '.join(heading.value for heading in draft.gaps)}.")
    for one in draft.left_out:
        click.echo(f"Left out: {one.text[:80]!r}. {one.why}")
    if profile.credit:
        click.echo(profile.credit)


def bytes_of(path: Path) -> bytes:
    """A small file whole. Raises InputError for one that cannot be read or is too large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise InputError(f"{path.name}: it is too large; at most {LARGEST_FILE // 1000} KB.")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path.name}: it cannot be read ({error.strerror}).") from error


def text_of(path: Path) -> str:
    """A small text file. Raises InputError for one that is not UTF-8."""
    try:
        return bytes_of(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path.name}: this is not UTF-8 text.", next_step="Save the file as UTF-8.") from error
