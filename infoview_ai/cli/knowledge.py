"""`infoview knowledge`."""

from __future__ import annotations

import json

import click

from infoview_ai.cli.opened import opened


@click.group()
def knowledge() -> None:
    """Search the guidance library."""


@knowledge.command()
@click.argument("query")
@click.option("-k", "count", type=click.IntRange(1, 50), default=4, show_default=True, help="How many passages.")
@click.option("--json", "as_json", is_flag=True)
def search(query: str, count: int, as_json: bool) -> None:
    """The passages that answer QUERY best."""
    with opened() as app:
        passages = app.library.search(query, k=count)
    if as_json:
        results = [p.model_dump(include={"document", "heading", "text", "score", "source"}) for p in passages]
        click.echo(json.dumps({"format": "infoview.search/1", "query": query, "results": results}, ensure_ascii=False))
        return
    for passage in passages:
        click.echo(f"{passage.heading}  ({passage.document}, {passage.score:.2f})\n{passage.text}\n")


@knowledge.command("list")
def list_() -> None:
    """The documents of the library."""
    with opened() as app:
        for document in app.library.documents():
            click.echo(f"{document.slug:<24} {document.title}")


@knowledge.command()
def rebuild() -> None:
    """Make the search index anew."""
    with opened() as app:
        app.library.rebuild()
        click.echo(f"Index made anew: {len(app.library.documents())} documents.")
