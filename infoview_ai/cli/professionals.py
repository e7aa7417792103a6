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


@professionals.command()
@click.option("--role", default="", help='What they do: "ward nurse".')
@click.option("--field", default="", help='The field, as after "get into": "nursing".')
@click.option("--employer", default="", help='The kind of employer, not its name: "hospital".')
@click.option("--manner", default="", help="How they behave; `warm` if you do not say.")
@click.option("--years", type=int, help="Years in the work.")
@click.option("--name", default="", help="Left out: a made-up name.")
@click.option("--facts", "facts_file", type=click.Path(path_type=Path), help="Facts, one a line, as they would say it.")
@click.option("--from-text", type=click.Path(path_type=Path), help="Public text to draw them from: a bio, a posting.")
@click.option("--no-model", is_flag=True, help="Sort the text without the language model.")
@click.option("--from-onet", type=click.Path(path_type=Path), help="Folder or zip of O*NET's database.")
@click.option("--occupation", default="", help="The O*NET-SOC code, 29-1141.00.")
@click.option("--json", "as_json", is_flag=True)
def create(
    facts_file: Path | None,
    from_text: Path | None,
    no_model: bool,
    from_onet: Path | None,
    occupation: str,
    as_json: bool,
    **answers: str | int | None,
) -> None:
    """Make a person of your own: from a few answers, a public text, or an occupation of O*NET."""
    from infoview_ai.cli.making import created, told

    if sum(source is not None for source in (facts_file, from_text, from_onet)) > 1:
        raise click.UsageError("Take one of --facts, --from-text and --from-onet.")
    if (from_onet is None) != (not occupation):
        raise click.UsageError("--from-onet and --occupation go together.")
    values = {name: value for name, value in answers.items() if value not in ("", None)}
    with opened() as app:
        draft = created(app, values, facts_file, from_text, from_onet, occupation, use_model=not no_model)
        stored = app.own.add(draft.profile)
        path = app.profiles.path(stored.slug)
    told(stored, draft, path, as_json=as_json)


@professionals.command()
@click.argument("slug")
@click.option("--out", type=click.Path(path_type=Path), help="A file to write; left out: to standard output.")
def export(slug: str, out: Path | None) -> None:
    """Anybody as a YAML file, to keep, change or pass on."""
    from infoview_ai.errors import InputError

    with opened() as app:
        text = app.own.export(slug)
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{out.name}: it cannot be written ({error.strerror}).") from error
    click.echo(f"{slug} is in {out}.")


@professionals.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True)
def import_(files: tuple[Path, ...], as_json: bool) -> None:
    """Take in people from YAML files; all of them, or none where one is at fault."""
    from infoview_ai.cli.making import bytes_of

    with opened() as app:
        read = [app.own.read(bytes_of(file), file.name) for file in files]
        stored = [app.own.add(profile) for profile in read]
    if as_json:
        people = [{"slug": one.slug, "name": one.name, "role": one.role, "field": one.field} for one in stored]
        rows = [{**one, "source": "user"} for one in people]
        click.echo(json.dumps({"format": "infoview.professionals/1", "professionals": rows}, ensure_ascii=False))
        return
    for one in stored:
        click.echo(f"{one.slug}: {one.name}, {one.role}")


@professionals.command()
@click.argument("slug")
def duplicate(slug: str) -> None:
    """Make a copy of anybody, to change."""
    with opened() as app:
        copy = app.own.duplicate(slug)
        click.echo(f"{copy.slug}: a copy of {slug}, in {app.profiles.path(copy.slug)}")


@professionals.command()
@click.argument("slug")
def delete(slug: str) -> None:
    """Take a person of your own out; `restore` brings them back."""
    with opened() as app:
        app.own.delete(slug)
    click.echo(f"{slug} is deleted. `infoview professionals restore {slug}` brings them back.")


@professionals.command()
@click.argument("slug")
def restore(slug: str) -> None:
    """Bring back a person of your own that was deleted."""
    with opened() as app:
        stored = app.own.bring_back(slug)
    click.echo(f"{stored.slug}: {stored.name} is back.")


def _all_files() -> list[Path]:
    with opened() as app:
        return [app.profiles.path(profile.slug) for profile in app.profiles.all()]


def _show(as_json: bool, file: Path, found: dict[str, object], text: str, *, err: bool = False) -> None:
    if as_json:
        row = {"format": "infoview.professional_check/1", "file": file.name} | found
        click.echo(json.dumps(row, ensure_ascii=False))
    else:
        click.echo(text, err=err)
