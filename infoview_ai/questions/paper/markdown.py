"""A sheet as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoview_ai.questions.paper.layout import Paper, PaperLine

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")
NOTES = 3
"""Lines for notes under each of one's own questions."""


def as_markdown(paper: Paper) -> str:
    """The whole paper."""
    return "\n".join(_lines(paper)).rstrip() + "\n"


def _lines(paper: Paper) -> Iterator[str]:
    yield f"# {_plain(paper.title)}\n"
    for paragraph in paper.cover:
        yield f"{_plain(paragraph)}\n"
    for number, line in enumerate(paper.lines, start=1):
        yield from _question(line, f"{number}. ", notes=paper.form == "my_own")
    if paper.reserve:
        yield "\n## In reserve\n"
        for line in paper.reserve:
            yield from _question(line, "- ", notes=False)
    yield ""
    for paragraph in paper.close:
        yield f"{_plain(paragraph)}\n"


def _question(line: PaperLine, mark: str, *, notes: bool) -> Iterator[str]:
    star = "★ " if line.starred else ""
    until = f" (until {line.mark})" if line.mark else ""
    yield f"{mark}{star}{_plain(line.text)}{until}"
    if notes:
        yield "\n" + "\n".join(f"{' ' * len(mark)}\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n" for _ in range(NOTES))


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)
