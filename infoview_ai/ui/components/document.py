"""A document of the library, read whole and opened at a place."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.knowledge.documents import Document, SourceNote
from infoview_ai.knowledge.links import anchor, links_in
from infoview_ai.knowledge.own.document import OwnDocument
from infoview_ai.knowledge.passages import Passage
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.assets import component
from infoview_ai.ui.components.own_documents import described, removal
from infoview_ai.ui.components.passage import passage_text
from infoview_ai.ui.text import escape, ours
from infoview_ai.ui.words import ago

PART = 40
"""Passages of a long document that are drawn at once."""


def document(app: App, named: str) -> None:
    """The document of that slug or id. Raises NotFoundError, after the way back to the library is drawn."""
    routes.link(routes.LIBRARY, "The whole library", icon=":material/arrow_back:")
    guidance = {one.slug: one for one in app.library.guidance.documents()}
    if named in guidance:
        _guidance(app, guidance[named])
    else:
        _own(app, app.documents.get(named))


def _guidance(app: App, text: Document) -> None:
    st.title(ours(text.title), anchor=False)
    st.markdown(f"*{ours(text.summary)}*")
    _passages(text.slug, text.title, text.passages())
    _read_on(app, text)
    with st.expander("What this rests on", type="compact"):
        st.markdown("\n".join(f"- {_named(one)}" for one in text.sources))
        st.caption(f"Written in our own words, as of {text.date:%d %B %Y}.")


def _named(source: SourceNote) -> str:
    name = escape(source.name)
    return f"[{name}]({source.address})" if source.address else name


def _read_on(app: App, text: Document) -> None:
    """The documents that the text points to."""
    titles = {one.slug: one.title for one in app.library.guidance.documents()}
    slugs = dict.fromkeys(link.document for link in links_in(text.text) if link.document in titles)
    if slugs:
        st.subheader("Read on", anchor=False)
    for slug in slugs:
        if slug is not None and slug != text.slug:
            routes.link_to_document(slug, ours(titles[slug]), icon=":material/menu_book:")


def _own(app: App, text: OwnDocument) -> None:
    st.title(escape(text.title), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(f"{escape(described(text))} · added {ago(text.added_at)}")
        removal(app, text)
    if text.caveat:
        st.caption(f":material/info: {escape(text.caveat)}")
    _passages(text.id, text.title, text.passages())


def _passages(named: str, title: str, passages: Sequence[Passage]) -> None:
    """All passages, or of a long document the part that the address names or that holds the place."""
    here = place_in(passages, state.place())
    parts = -(-len(passages) // PART)
    part = here // PART + 1 if here is not None else min(state.part(), parts)
    start = (part - 1) * PART
    shown = passages[start : start + PART]
    if parts > 1:
        _turn(named, passages, part, parts)
    before = passages[start - 1] if start else None
    for number, passage in enumerate(shown, start=start):
        _heading(passage, before, title)
        if number == here:
            with st.container(key="passage_here"):
                passage_text(passage)
        else:
            passage_text(passage)
        before = passage
    if parts > 1:
        _turn(named, passages, part, parts)
    place = f"{named}#{part if here is None else passages[here].anchor}"
    component("arrive")(data={"place": place, "passage": here is not None}, key="arrive")


def place_in(passages: Sequence[Passage], place: str) -> int | None:
    """The number of the passage at that anchor, in full or by its last heading as links in the guidance have it."""
    if not place:
        return None
    exact = (number for number, one in enumerate(passages) if one.anchor == place)
    by_heading = (number for number, one in enumerate(passages) if anchor(one.heading) == place)
    return next(exact, next(by_heading, None))


def _heading(passage: Passage, before: Passage | None, title: str) -> None:
    """What has changed since the passage before: headings, each at its depth, and the page."""
    trail = [] if passage.heading in ("", title, f"Page {passage.page}") else passage.heading.split(" > ")
    earlier = before.heading.split(" > ") if before is not None else []
    known = next((depth for depth, name in enumerate(trail) if earlier[depth : depth + 1] != [name]), len(trail))
    for depth, name in enumerate(trail[known:], start=known):
        (st.header if depth == 0 else st.subheader)(escape(name), anchor=False)
    if passage.page is not None and (before is None or before.page != passage.page):
        st.caption(f"Page {passage.page}")


def _turn(named: str, passages: Sequence[Passage], part: int, parts: int) -> None:
    """Links to the parts before and after, with the pages they hold."""
    with st.container(horizontal=True, vertical_alignment="center"):
        if part > 1:
            routes.link_to_part(named, _span(passages, part - 1), part - 1, ":material/chevron_left:")
        st.caption(f"Part {part} of {parts}")
        if part < parts:
            routes.link_to_part(named, _span(passages, part + 1), part + 1, ":material/chevron_right:")


def _span(passages: Sequence[Passage], part: int) -> str:
    shown = passages[(part - 1) * PART : part * PART]
    first, last = shown[0].page, shown[-1].page
    return f"Part {part}" if first is None else f"Pages {first} to {last}"
