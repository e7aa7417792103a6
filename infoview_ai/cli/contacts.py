"""`infoview contacts`: people, imports, exports and what is due."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from infoview_ai.cli.contacts_import import import_, undo
from infoview_ai.cli.opened import opened
from infoview_ai.contacts.person import Status, Warmth
from infoview_ai.errors import InputError

if TYPE_CHECKING:
    from infoview_ai.contacts.person import Person

_OUTPUT = click.option(
    "-o", "--output", type=click.Path(path_type=Path), default=None, help="A file; default: standard output."
)
_JSON = click.option("--json", "as_json", is_flag=True)


@click.group()
def contacts() -> None:
    """The people around the talk: who, where things stand, and what is due."""


contacts.add_command(import_)
contacts.add_command(undo)


@contacts.command()
@click.argument("name")
@click.option("--role", default="")
@click.option("--organisation", "--organization", default="")
@click.option("--field", default="", help="As one would say it after “get into”: nursing.")
@click.option("--email", default="")
@click.option("--phone", default="")
@click.option("--profile", default="", help="Address of a public profile.")
@click.option("--found", default="", help="How you found them.")
@click.option("--referred-by", default="")
@click.option("--relation", default="", help="How you know them.")
@click.option("--warmth", type=click.Choice([one.value for one in Warmth]), default="stranger", show_default=True)
@click.option("--tag", "tags", multiple=True)
@click.option("--notes", default="")
@_JSON
def add(as_json: bool, **facts: Any) -> None:
    """Add NAME to the contacts."""
    with opened() as app:
        person = app.contacts.add(facts)
    _show_person(person, as_json)


@contacts.command("list")
@click.argument("words", nargs=-1)
@click.option("--status", type=click.Choice([one.value for one in Status]), default=None)
@click.option("--tag", default="")
@click.option("--limit", type=click.IntRange(1, 100_000), default=1000, show_default=True)
@_JSON
def list_(words: tuple[str, ...], status: str | None, tag: str, limit: int, as_json: bool) -> None:
    """The contacts, by name; with WORDS those in which all of them stand."""
    wanted: dict[str, Any] = {"status": Status(status) if status else None, "tag": tag}
    with opened() as app:
        people = app.contacts.find(" ".join(words), limit=limit, **wanted)
        total = app.contacts.count(" ".join(words), **wanted)
    if as_json:
        from infoview_ai.contacts.exporting.json_file import entry
        from infoview_ai.contacts.importing.json_file import FORMAT

        _print_json(FORMAT, {"total": total, "contacts": [entry(one) for one in people]})
        return
    if not people:
        click.echo("Nobody here yet. Add somebody: infoview contacts add NAME" if not words else "Nobody found.")
    for one in people:
        click.echo(f"{one.id}  {one.status.value:<10}  {one.name}{', ' if one.one_line else ''}{one.one_line}")
    if total > len(people):
        click.echo(f"{total - len(people)} more; raise --limit, or narrow the search.")


@contacts.command()
@click.argument("contact")
@_JSON
def show(contact: str, as_json: bool) -> None:
    """All that is known of CONTACT: fields, history, what is due."""
    with opened() as app:
        person = app.contacts.get(contact)
        history = app.contacts.history(contact)
        due = app.contacts.due_for(contact)
    if as_json:
        from infoview_ai.contacts.exporting.json_file import entry

        facts = {
            "contact": entry(person),
            "history": [one.model_dump(mode="json") for one in history],
            "due": [one.model_dump(mode="json", exclude={"name"}) for one in due],
        }
        _print_json("infoview.contact/1", facts)
        return
    _show_person(person, as_json=False)
    for name, value in person.model_dump(mode="json", exclude_defaults=True).items():
        if isinstance(value, str) and name not in ("id", "name"):
            click.echo(f"  {name.replace('_', ' ')}: {value}")
    for one in due:
        click.echo(f"  due {one.by:%Y-%m-%d %H:%M}  {one.what}")
    for change in history:
        click.echo(f"  {change.at:%Y-%m-%d}  {change.what}")


@contacts.command()
@click.argument("contact")
@click.argument("step", type=click.Choice(["asked", "nudged", "confirmed", "held", "thanked", "closed", "reopened"]))
@click.option("--at", "at", default=None, help="When, as 2026-05-04T15:00 on your clock; default: now.")
def mark(contact: str, step: str, at: str | None) -> None:
    """Note what happened with CONTACT."""
    from infoview_ai.contacts import steps

    with opened() as app:
        when = app.contacts.now() if at is None else _moment(at, app.contacts.days().zone)
        done = getattr(steps, step)
        person = app.contacts.step(contact, done if step in ("closed", "reopened") else lambda one: done(one, when))
    _show_person(person, as_json=False)


@contacts.command()
@click.argument("contact")
@click.argument("start")
@click.option("--zone", default=None, help="Time zone of START, such as Europe/Berlin; default: your own.")
@click.option("--minutes", type=click.IntRange(1, 180), default=15, show_default=True)
@click.option("--mode", default="phone", show_default=True, help="phone, video, in_person or email.")
@click.option("--place", default="", help="A number, a link or an address.")
def book(contact: str, start: str, zone: str | None, minutes: int, mode: str, place: str) -> None:
    """A talk with CONTACT is agreed for START, as 2026-05-04T15:00."""
    from infoview_ai.contacts.steps import mode_of

    with opened() as app:
        where = zone or app.contacts.days().zone
        person = app.contacts.book(contact, _local(start), where, minutes=minutes, mode=mode_of(mode), place=place)
    _show_person(person, as_json=False)


@contacts.command()
@click.option("--all", "everything", is_flag=True, help="What is due later, too.")
@_JSON
def due(everything: bool, as_json: bool) -> None:
    """What is due today, thank-you clocks first."""
    with opened() as app:
        tasks = app.after_talks.due_tasks()
        found = app.contacts.due(tasks) if everything else app.contacts.today(tasks)
        now, days = app.contacts.now(), app.contacts.days()
    if as_json:
        rows = [one.model_dump(mode="json") | {"state": one.state(now, days).value} for one in found]
        _print_json("infoview.contacts_due/1", {"now": now.isoformat(), "zone": days.zone, "due": rows})
        return
    if not found:
        click.echo("Nothing is due." if everything else "Nothing is due today.")
    for one in found:
        when = f"at {days.local(one.at):%a %d %b %H:%M}" if one.at else f"by {days.local(one.by):%a %d %b %H:%M}"
        click.echo(f"{one.state(now, days).value:<6} {when}  {one.what}")


@contacts.command()
@click.option("--zone", default=None, help="Such as Europe/Berlin.")
@click.option("--country", default=None, help="Two letters, such as DE; its public holidays are no working days.")
@click.option("--region", default=None, help="A part of the country, such as BY.")
def settings(zone: str | None, country: str | None, region: str | None) -> None:
    """Your time zone and your calendar of holidays; without options they are shown."""
    from infoview_ai.contacts.service import with_days

    given = {"zone": zone, "country": country, "region": region}
    with opened() as app:
        kept = app.contacts.settings()
        changed = {name: value for name, value in given.items() if value is not None}
        if changed:
            kept = with_days(kept, **changed)
            app.contacts.set_settings(kept)
        days = kept.days
    click.echo(
        f"Time zone {days.zone}; holidays of {days.country or 'no country (weekends only)'} {days.region}".strip()
    )


@contacts.command()
@click.argument("contact", required=False)
@_OUTPUT
def calendar(contact: str | None, output: Path | None) -> None:
    """A calendar file (.ics): the talk and reminders of CONTACT, or all reminders."""
    from infoview_ai.contacts.calendar_files import due_calendar, person_calendar

    with opened() as app:
        now, days = app.contacts.now(), app.contacts.days()
        if contact is None:
            data = due_calendar(app.contacts.due(app.after_talks.due_tasks()), days, now)
        else:
            data = person_calendar(app.contacts.get(contact), app.contacts.due_for(contact), days, now)
    write_out(data, output)


@contacts.command()
@click.argument("people", metavar="CONTACT...", nargs=-1)
@click.option("--all", "everybody", is_flag=True, help="Everybody.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(people: tuple[str, ...], everybody: bool, yes: bool) -> None:
    """Delete contacts with their history, notes and tasks, for good."""
    if everybody == bool(people):
        raise click.UsageError("Name the contacts to delete, or --all.")
    with opened() as app:
        if everybody:
            if not yes:
                click.confirm(f"Delete all {app.contacts.count():,} contacts for good?", abort=True)
            app.contacts.delete_all()
            return
        names = [app.contacts.get(one).name for one in people]
        if not yes:
            click.confirm(f"Delete {', '.join(names)} for good?", abort=True)
        app.contacts.delete(people)


@contacts.command()
@click.option("--format", "form", type=click.Choice(["csv", "json", "vcard"]), default="csv", show_default=True)
@_OUTPUT
def export(form: str, output: Path | None) -> None:
    """All contacts as CSV, JSON or vCard."""
    from infoview_ai.contacts.exporting import written

    with opened() as app:
        people = app.contacts.everyone()
    write_out(written(people, form).encode("utf-8"), output)


def write_out(data: bytes, output: Path | None) -> None:
    """To the file, or to standard output."""
    if output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(data)
    except OSError as error:
        raise InputError(
            f"{output}: cannot be written ({error.strerror}).", next_step="Choose another place."
        ) from error


def _show_person(person: Person, as_json: bool) -> None:
    if as_json:
        from infoview_ai.contacts.exporting.json_file import entry

        _print_json("infoview.contact/1", {"contact": entry(person)})
        return
    click.echo(f"{person.id}  {person.status.value}  {person.name}{', ' if person.one_line else ''}{person.one_line}")


def _print_json(name: str, facts: dict[str, Any]) -> None:
    click.echo(json.dumps({"format": name} | facts, ensure_ascii=False))


def _local(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError as error:
        raise InputError(f"“{text}” is no date and time.", next_step="Write it as 2026-05-04T15:00.") from error


def _moment(text: str, zone: str) -> datetime:
    from infoview_ai.contacts.fields import moment

    return moment(_local(text), zone)
