"""`infoview knowledge`: the guidance, and what the learner has added to it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from infoview_ai.cli.opened import opened

if TYPE_CHECKING:
    from infoview_ai.bootstrap import App
    from infoview_ai.knowledge.own.document import Listed
    from infoview_ai.knowledge.own.documents import Progress
    from infoview_ai.knowledge.passages import Passage

LISTED_ID = 12
"""Digits of an id in a list: enough to name a document by."""


@click.group()
def knowledge() -> None:
    """Search the library, and add documents of your own to it."""


@knowledge.command()
@click.argument("query")
@click.option("-k", "count", type=click.IntRange(1, 50), default=4, show_default=True, help="How many passages.")
@click.option("--source", type=click.Choice(["guidance", "user"]), help="Only the guidance, or only your own.")
@click.option("--json", "as_json", is_flag=True)
def search(query: str, count: int, source: Any, as_json: bool) -> None:
    """The passages that answer QUERY best."""
    with opened() as app:
        passages = app.library.search(query, k=count, source=source)
    if as_json:
        results = [p.model_dump() | {"link": p.link} for p in passages]
        click.echo(json.dumps({"format": "infoview.search/1", "query": query, "results": results}, ensure_ascii=False))
        return
    for passage in passages:
        click.echo(f"{passage.heading}  ({_place(passage)}, {passage.score:.2f})\n{passage.text}\n")


def _place(passage: Passage) -> str:
    if passage.source == "guidance":
        return passage.document
    return passage.title if passage.page is None else f"{passage.title}, page {passage.page}"


@knowledge.command("list")
@click.option("--json", "as_json", is_flag=True)
def list_(as_json: bool) -> None:
    """The documents of the library: the guidance, then your own."""
    with opened() as app:
        guidance, own = app.library.guidance.documents(), app.documents.all()
    if as_json:
        rows = [
            *({"document": one.slug, "title": one.title, "source": "guidance"} for one in guidance),
            *(_row(one) for one in own),
        ]
        click.echo(json.dumps({"format": "infoview.library/1", "documents": rows}, ensure_ascii=False))
        return
    for document in guidance:
        click.echo(f"{document.slug:<24} {document.title}")
    for one in own:
        click.echo(f"{one.id[:LISTED_ID]:<24} {one.title}  ({_described(one)})")
    if not own:
        click.echo("\nNothing of your own yet. Add a handout or notes with: infoview knowledge add FILE")


def _row(document: Listed) -> dict[str, Any]:
    return {
        "document": document.id,
        "title": document.title,
        "source": "user",
        "file": document.file_name,
        "kind": document.kind.value,
        "size": document.size,
        "pages": document.pages,
        "words": document.words,
        "added_at": document.added_at.isoformat(),
    }


def _described(document: Listed) -> str:
    pages = "" if document.pages is None else f", {document.pages} {'page' if document.pages == 1 else 'pages'}"
    return f"{document.file_name}{pages}, {document.words:,} words"


@knowledge.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One line of JSON for each file.")
def add(files: tuple[Path, ...], as_json: bool) -> None:
    """Add documents of your own: Markdown, text, PDF, Word (.docx) or HTML.

    They are found and cited beside the guidance. Each file is taken whole or not at all; one that cannot be taken
    does not hold up the others, and the command then ends with 1.
    """
    from infoview_ai.errors import InputError

    refused = 0
    with opened() as app:
        for file in files:
            try:
                added = _add(app, file, silent=as_json)
            except InputError as error:
                refused += 1
                click.echo(f"infoview: {error}", err=True)
                if as_json:
                    click.echo(json.dumps({"file": str(file), "error": str(error)}, ensure_ascii=False))
                continue
            click.echo(json.dumps(_row(added), ensure_ascii=False) if as_json else _welcome(added))
    if refused:
        raise click.exceptions.Exit(1)


def _add(app: App, file: Path, *, silent: bool) -> Listed:
    from infoview_ai.errors import DocumentError
    from infoview_ai.knowledge.own.limits import MOST_BYTES, check_size

    try:
        check_size(file.name, file.stat().st_size if file.is_file() else 1)
        with file.open("rb") as opened_file:
            data = opened_file.read(MOST_BYTES + 1)
    except OSError as error:
        raise DocumentError(
            f"{file} cannot be read: {(error.strerror or str(error)).lower()}.",
            next_step="Check the name and the permissions.",
        ) from error
    return app.documents.add(data, file.name, None if silent else _Line(file.name))


class _Line:
    """Progress on one line of standard error, where somebody looks at it."""

    def __init__(self, name: str) -> None:
        self._name, self._shown = name, sys.stderr.isatty()

    def __call__(self, progress: Progress) -> None:
        if self._shown:
            share = f" {progress.done} of {progress.total}" if progress.total else ""
            end = progress.stage == "indexing" and progress.done == progress.total
            click.echo(f"\r\033[K{'' if end else f'{self._name}: {progress.stage}{share}'}", nl=False, err=True)


def _welcome(document: Listed) -> str:
    return f"Added {document.title} ({_described(document)}) as {document.id[:LISTED_ID]}. {document.caveat}".rstrip()


@knowledge.command()
@click.argument("document")
def show(document: str) -> None:
    """The text of DOCUMENT: the slug of a guidance document, or the id or file name of one of your own."""
    with opened() as app:
        slugs = {one.slug: one for one in app.library.guidance.documents()}
        if document in slugs:
            click.echo(f"# {slugs[document].title}\n\n{slugs[document].text}")
            return
        own = app.documents.get(app.documents.find(document).id)
    click.echo(f"# {own.title}\n({_described(own)})")
    for section in own.sections:
        page = "" if section.page is None else f"[page {section.page}] "
        click.echo(f"\n{page}{section.heading}".rstrip())
        click.echo(section.text)


@knowledge.command()
@click.argument("documents", metavar="DOCUMENT...", nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(documents: tuple[str, ...], yes: bool) -> None:
    """Remove documents of your own, named by id or file name, for good."""
    with opened() as app:
        found = {one.id: one for one in map(app.documents.find, documents)}
        if not yes:
            names = ", ".join(one.title for one in found.values())
            click.confirm(f"Remove {names} for good?", abort=True)
        for one in found.values():
            app.documents.remove(one.id)
            click.echo(f"Removed {one.title} ({one.file_name}).")


@knowledge.command()
def rebuild() -> None:
    """Make the search index anew, from the guidance and from your own documents as they are kept."""
    with opened() as app:
        app.library.guidance.rebuild()
        app.documents.clear_index()
        app.library.search("anything", k=1, source="user")
        guidance, own = len(app.library.guidance.documents()), len(app.documents.all())
        click.echo(f"Index made anew: {guidance} documents of guidance, {own} of your own.")
