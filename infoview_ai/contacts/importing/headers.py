"""Which field a column's header means, in the languages known. LinkedIn writes headers in the member's language."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from infoview_ai.contacts.importing.languages import LANGUAGES, language_of, without_accents

FIELDS: Final = {
    "name": "Name",
    "first_name": "First name",
    "last_name": "Last name",
    "role": "Role",
    "organisation": "Organisation",
    "field": "Field",
    "email": "Mail address",
    "phone": "Phone",
    "profile": "Profile address",
    "channel": "Channel",
    "found": "How found",
    "referred_by": "Referred by",
    "relation": "How you know them",
    "warmth": "How well you know them",
    "school": "School",
    "knows": "Whom they know",
    "status": "Status",
    "tags": "Tags",
    "notes": "Notes",
    "interests": "Interests",
    "learnings": "What you learned",
    "private_quotes": "Not to share",
    "connected_on": "Connected on",
    "asked_at": "Asked at",
    "nudged_at": "Nudged at",
    "talk_start": "Talk start",
    "talk_zone": "Talk zone",
    "talk_minutes": "Talk minutes",
    "talk_mode": "Talk mode",
    "talk_place": "Talk place",
    "talk_ended_at": "Talk ended at",
    "thanked_at": "Thanked at",
}
"""The fields a column may go to, with the names our own export gives them."""

_ENGLISH: Final = {
    "name": "full name|display name|contact|person",
    "first_name": "given name|first|forename",
    "last_name": "family name|surname|last",
    "role": "position|title|job title|current position|occupation",
    "organisation": "organization|company|current company|employer|organization name|organization 1 - name|"
    "organisation name",
    "email": "email|e-mail|email address|e-mail address|e-mail 1 - value|primary email|mail",
    "phone": "phone number|mobile|mobile phone|phone 1 - value|telephone|tel",
    "profile": "url|linkedin|linkedin url|profile url|profile|website|website 1 - value",
    "field": "industry|field of work",
    "referred_by": "referrer|referral|introduced by",
    "found": "source|how found|found|met at",
    "school": "university|college|education",
    "tags": "tag|labels|categories|category|group|groups|group membership",
    "notes": "note|comment|comments|remarks",
    "interests": "hobbies",
    "connected_on": "connection date|date connected|connected since",
}
_OTHERS: Final = {
    "name": "姓名|名前|氏名",
    "first_name": "förnamn|fornavn|imię|名|имя|الاسم الأول",
    "last_name": "efternamn|etternavn|nazwisko|姓|фамилия|اسم العائلة",
    "role": "stanowisko|должность|職位|المنصب",
    "organisation": "företag|virksomhed|firma/organizacja|компания|会社|الشركة",
    "email": "e-postadress|adres e-mail|adres email|адрес эл. почты|電子郵件|メールアドレス|البريد الإلكتروني",
    "connected_on": "ansluten den|forbundet den|połączono|дата установления контакта|連結日期|つながった日",
}
"""Other languages, as far as their words for a connection are known."""
_PREAMBLE: Final = {"nombre": "first_name", "nom": "last_name", "nome": "first_name", "name": "name"}
"""Words that mean the whole name alone, and one part of it beside the other part."""
_SIGNS = re.compile(r"[\s_:*]+")


def plain(header: str) -> str:
    """A header in small letters, single spaces, composed accents."""
    return _SIGNS.sub(" ", unicodedata.normalize("NFC", header).casefold()).strip(" \ufeff")


def _table() -> dict[str, str]:
    """Every word and its field. English and our own names win over a word that other languages use otherwise."""
    found: dict[str, str] = {}
    for meanings in (*LANGUAGES.values(), _OTHERS):
        found |= {plain(word): name for name, words in meanings.items() for word in words.split("|")}
    found |= {without_accents(word): name for word, name in found.items() if without_accents(word) not in found}
    return found | _english() | _PREAMBLE


def _english() -> dict[str, str]:
    found = {plain(label): name for name, label in FIELDS.items()} | {plain(name): name for name in FIELDS}
    return found | {plain(word): name for name, words in _ENGLISH.items() for word in words.split("|")}


_TABLE: Final = _table()
_IN_ENGLISH: Final = frozenset(_english())


def field_of(header: str) -> str:
    """The field that a header means by itself; empty where none is known."""
    return _TABLE.get(plain(header), "")


def fields_of(headers: tuple[str, ...]) -> tuple[str, ...]:
    """The field for each column: none twice, the first of a name counts."""
    found = [field_of(header) for header in headers]
    words = [plain(header) for header in headers]
    if "nom" in words and not {"prénom", "prenom"} & set(words):
        found[words.index("nom")] = "name"
    alone = [place for place, word in enumerate(words) if word in ("nombre", "nome")]
    if alone and "last_name" not in found:
        found[alone[0]] = "name"
    return tuple("" if name in found[:place] else name for place, name in enumerate(found))


def language(headers: tuple[str, ...]) -> str:
    """The language in which the headers are written, by its English name; empty for English or where it is unclear."""
    return language_of(tuple(plain(header) for header in headers), _IN_ENGLISH)


def is_linkedin(headers: tuple[str, ...], fields: tuple[str, ...]) -> bool:
    """Whether these are the columns of LinkedIn's file of connections, in whatever language."""
    parts = {"first_name", "last_name", "organisation", "role"} <= set(fields)
    return parts and ("connected_on" in fields or plain("URL") in map(plain, headers))
