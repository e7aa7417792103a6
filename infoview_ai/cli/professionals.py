"""`infoview professionals`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from infoview_ai.cli.opened import opened
from infoview_ai.errors import ProfileError


@click.group()
def professionals() -> None:
    """The people to practise with."""


@professionals.command("list")
@click.option("--json", "as_json", is_flag=True)
def list_(as_json: bool) -> None:
    """Everybody, shipped and your own."""
    with opened() as app:
        profiles = app.profiles.all()
        rows = [
            {"slug": p.slug, "name": p.name, "role": p.role, "field": p.field, "source": app.profiles.source(p.slug)}
            for p in profiles
        ]
        problems = app.profiles.problems()
    if as_json:
        click.echo(json.dumps({"format": "infoview.professionals/1", "professionals": rows}, ensure_ascii=False))
    else:
        for row, profile in zip(rows, profiles, strict=True):
            click.echo(f"{row['slug']:<22} {row['name']}, {row['role']}\n{'':<22} {profile.practise}")
    for problem in problems:
        click.echo(f"infoview: left out: {problem}", err=True)


@professionals.command()
@click.argument("slug")
def show(slug: str) -> None:
    """One person: who they are and what one practises with them."""
    with opened() as app:
        profile = app.profiles.get(slug)
    click.echo(f"{profile.name}, {profile.role}, {profile.organization} (fictional)")
    click.echo(f"{profile.line}\nManner: {profile.manner.value}. Practise: {profile.practise}")
    hidden = sum(fact.hidden for fact in profile.all_facts)
    click.echo(
        f"{len(profile.all_facts)} facts under {len(profile.facts)} headings, {hidden} told only for good questions."
    )


@professionals.command()
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file.")
def check(files: tuple[Path, ...], as_json: bool) -> int:
    """Whether profiles are complete, well formed, plain to hear and free of contradictions that can be found.

    Without FILE, all shipped people and your own. The exit code is 1 where something must be mended; remarks are worth
    a look and leave it at 0.
    """
    from infoview_ai.professionals.catalog import load_profile
    from infoview_ai.professionals.proofreading import proofread

    wrong = 0
    for file in files or _all_files():
        try:
            profile = load_profile(file)
        except ProfileError as error:
            wrong += 1
            _show(as_json, file, {"error": str(error)}, f"infoview: {error}", err=True)
            continue
        notes = proofread(profile)
        faults = [note for note in notes if note.level == "fault"]
        wrong += bool(faults)
        state = f"{len(faults)} to mend" if faults else "fine"
        head = f"{file.name}: {state} ({profile.name}, {len(profile.all_facts)} facts)"
        marks = {"fault": "mend", "remark": "look"}
        lines = [head, *(f"  {marks[note.level]}: {note}" for note in notes)]
        _show(as_json, file, {"notes": [note.model_dump() for note in notes]}, "\n".join(lines))
    return 1 if wrong else 0


def _all_files() -> list[Path]:
    with opened() as app:
        return [app.profiles.path(profile.slug) for profile in app.profiles.all()]


def _show(as_json: bool, file: Path, found: dict[str, object], text: str, *, err: bool = False) -> None:
    if as_json:
        row = {"format": "infoview.professional_check/1", "file": file.name} | found
        click.echo(json.dumps(row, ensure_ascii=False))
    else:
        click.echo(text, err=err)
