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
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(files: tuple[Path, ...]) -> int:
    """Whether profiles are complete and well formed."""
    from infoview_ai.professionals.catalog import load_profile

    wrong = 0
    for file in files:
        try:
            profile = load_profile(file)
        except ProfileError as error:
            wrong += 1
            click.echo(f"infoview: {error}", err=True)
        else:
            click.echo(f"{file.name}: fine ({profile.name}, {len(profile.all_facts)} facts)")
    return 1 if wrong else 0
