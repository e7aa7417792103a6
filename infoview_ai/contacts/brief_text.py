"""The brief of a talk as Markdown, as one page of HTML, and as a page that becomes a PDF."""

from __future__ import annotations

from html import escape
from typing import Final

from infoview_ai.contacts.brief import Brief
from infoview_ai.printing.page import Page, Part

_STYLE: Final = (
    "body{font:11pt/1.45 Georgia,serif;max-width:42rem;margin:1.5rem auto;color:#161410}"
    "h1{font-size:17pt;margin:0}h2{font-size:12pt;margin:.9rem 0 .2rem;border-bottom:1px solid #bbb}"
    "p,ul,ol{margin:.2rem 0}li{margin:.1rem 0}.quiet{color:#575042}ul.check{list-style:none;padding-left:0}"
    "@page{margin:15mm}"
)
_BLANK: Final = "________________________________________"


def to_markdown(brief: Brief) -> str:
    """The page as Markdown."""
    lines = [f"# Talk with {brief.name}", brief.one_line, "", brief.when]
    lines += ["", "## Purpose", brief.purpose or _BLANK]
    lines += ["", "## Introduction", brief.introduction or _BLANK]
    lines += ["", "## Three questions that must be asked"]
    lines += [f"{number}. {text}" for number, text in enumerate(_three(brief), start=1)]
    lines += ["", "## Answers ready"]
    lines += [f"- **{one.question}** {one.written or one.hint}" for one in brief.answers]
    lines += ["", "## Dress and logistics", f"- {brief.dress}", *(f"- {line}" for line in brief.logistics)]
    lines += ["", "## Before you go", *(f"- [{'x' if one.ready else ' '}] {one.text}" for one in brief.checklist)]
    return "\n".join(lines) + "\n"


def to_html(brief: Brief) -> str:
    """The page as a file of its own, made to be printed; all words in it are escaped."""
    parts = [
        f"<h1>Talk with {escape(brief.name)}</h1>",
        f'<p class="quiet">{escape(brief.one_line)}</p><p><b>{escape(brief.when)}</b></p>',
        f"<h2>Purpose</h2><p>{escape(brief.purpose or _BLANK)}</p>",
        f"<h2>Introduction</h2><p>{escape(brief.introduction or _BLANK)}</p>",
        f"<h2>Three questions that must be asked</h2><ol>{_items(_three(brief))}</ol>",
        "<h2>Answers ready</h2>",
        *(f"<p><b>{escape(one.question)}</b> {escape(one.written or one.hint)}</p>" for one in brief.answers),
        f"<h2>Dress and logistics</h2><ul>{_items((brief.dress, *brief.logistics))}</ul>",
        f'<h2>Before you go</h2><ul class="check">{_items(_ticks(brief))}</ul>',
    ]
    title = f"Talk with {escape(brief.name)}"
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


def to_page(brief: Brief) -> Page:
    """The page as it is printed: first what is said and asked, last what was to be done before."""
    under = tuple(line for line in (brief.one_line, brief.when) if line)
    answers = tuple(f"{one.question} {one.written or one.hint}" for one in brief.answers)
    ticked = frozenset(place for place, one in enumerate(brief.checklist) if one.ready)
    return Page(
        title=f"Talk with {brief.name}",
        under=under,
        parts=(
            _or_lines("Purpose", brief.purpose),
            _or_lines("Introduction", brief.introduction),
            _asked(brief),
            Part(heading="Answers ready", entries=answers),
            Part(heading="Dress and logistics", kind="list", entries=(brief.dress, *brief.logistics), quiet=True),
            Part(
                heading="Before you go",
                kind="ticks",
                entries=tuple(one.text for one in brief.checklist),
                ticked=ticked,
                quiet=True,
            ),
        ),
    )


def _or_lines(heading: str, text: str) -> Part:
    """What was written, or lines to write it on."""
    return Part(heading=heading, entries=(text,)) if text else Part(heading=heading, kind="lines", entries=("", ""))


def _asked(brief: Brief) -> Part:
    heading = "Three questions that must be asked"
    if brief.questions:
        return Part(heading=heading, kind="numbered", entries=brief.questions)
    return Part(heading=heading, kind="lines", entries=("1.", "2.", "3."))


def _three(brief: Brief) -> tuple[str, ...]:
    return (*brief.questions, *[_BLANK] * (3 - len(brief.questions)))


def _ticks(brief: Brief) -> tuple[str, ...]:
    return tuple(f"{'☑' if one.ready else '☐'} {one.text}" for one in brief.checklist)


def _items(texts: tuple[str, ...]) -> str:
    return "".join(f"<li>{escape(text)}</li>" for text in texts)
