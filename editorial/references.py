"""Sources and links: every source has a well-formed address, every link leads to a heading that is there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from editorial.problem import Problem
from editorial.text import whole_sections
from infoview_ai.knowledge.documents import Document
from infoview_ai.knowledge.links import Link, anchor, links_in

WITHOUT_ADDRESS: Final = "Master the Art of the Informational Interview, Career Coach Belinda"
"""The article that the rules follow; it was handed to us as a text."""

FEWEST_ADDRESSES: Final = 2
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?", re.IGNORECASE)


def sources(document: Document) -> Iterator[Problem]:
    """At least two that can be looked up, each once. Nothing is fetched."""
    addresses = [source.address for source in document.sources if source.address]
    if len(addresses) < FEWEST_ADDRESSES:
        yield Problem(document.slug, "", f"names fewer than {FEWEST_ADDRESSES} sources with an address.")
    for source in document.sources:
        if not source.address and source.name != WITHOUT_ADDRESS:
            yield Problem(document.slug, "", f"the source “{source.name}” has no address.")
        if source.address and not well_formed(source.address):
            yield Problem(document.slug, "", f"{source.address} is not a well-formed address.")
    for text, count in Counter([*addresses, *(source.name for source in document.sources)]).items():
        if count > 1:
            yield Problem(document.slug, "", f"the source “{text}” stands {count} times.")


def one_name_per_source(documents: Sequence[Document]) -> Iterator[Problem]:
    """The same address has the same name everywhere, and the reverse."""
    names: dict[str, str] = {WITHOUT_ADDRESS: ""}
    addresses: dict[str, str] = {"": WITHOUT_ADDRESS}
    for document in documents:
        for source in document.sources:
            name = addresses.setdefault(source.address, source.name)
            if name != source.name and source.address:
                yield Problem(document.slug, "", f"calls {source.address} “{source.name}”; elsewhere it is “{name}”.")
            address = names.setdefault(source.name, source.address)
            if address != source.address and source.address:
                yield Problem(document.slug, "", f"gives “{source.name}” another address than {address}.")


def well_formed(address: str) -> bool:
    """Whether it is a web address with a host that could exist."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    fits = parts.scheme in ("http", "https") and _HOST.fullmatch(parts.netloc) is not None
    return fits and not re.search(r"[\s<>\"\[\]]|[.,;]$", address)


def links(documents: Sequence[Document]) -> Iterator[Problem]:
    """Each leads to a document, and to a heading where it names one; headings can be told apart by their anchors."""
    places = {document.slug: [anchor(one.heading) for one in whole_sections(document)] for document in documents}
    for document in documents:
        for place, count in Counter(places[document.slug]).items():
            if count > 1:
                yield Problem(document.slug, "", f"{count} headings have the anchor #{place}.")
        for section in whole_sections(document):
            for link in links_in(section.markdown):
                if not _leads_somewhere(link, document.slug, places):
                    yield Problem(document.slug, section.heading, f"the link to {link.target} leads nowhere.")


def alone(documents: Sequence[Document]) -> Iterator[Problem]:
    """A reader can go on from every document, and come to it."""
    reached = {link.document for document in documents for link in links_in(document.text)}
    for document in documents:
        if not any(link.document not in (None, document.slug) for link in links_in(document.text)):
            yield Problem(document.slug, "", "links to no other document.")
        if document.slug not in reached:
            yield Problem(document.slug, "", "no other document links to it.")


def _leads_somewhere(link: Link, here: str, places: dict[str, list[str]]) -> bool:
    anchors = places.get(link.document or here)
    return anchors is not None and (link.anchor is None or link.anchor in anchors)
