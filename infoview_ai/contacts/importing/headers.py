"""Which field a column's header means, in the languages known. LinkedIn writes headers in the member's language."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

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

_WORDS: Final = {
    "name": "full name|display name|contact|person|nombre completo|nom complet|nome completo|vollständiger name|"
    "姓名|名前|氏名",
    "first_name": "given name|first|forename|vorname|prénom|nombre|nombre de pila|primeiro nome|voornaam|förnamn|"
    "fornavn|imię|名|имя|الاسم الأول",
    "last_name": "family name|surname|last|nachname|familienname|nom de famille|apellidos|apellido|sobrenome|cognome|"
    "achternaam|efternamn|etternavn|nazwisko|姓|фамилия|اسم العائلة",
    "role": "position|title|job title|current position|occupation|beruf|stelle|poste|fonction|cargo|puesto|posizione|"
    "qualifica|functie|titel|stanowisko|должность|職位|المنصب",
    "organisation": "organization|company|current company|employer|organization name|organization 1 - name|firma|"
    "unternehmen|arbeitgeber|organisation name|entreprise|société|empresa|azienda|società|bedrijf|företag|virksomhed|"
    "firma/organizacja|компания|会社|الشركة",
    "email": "email|e-mail|email address|e-mail address|e-mail 1 - value|primary email|mail|e-mail-adresse|"
    "adresse e-mail|courriel|dirección de correo electrónico|correo electrónico|correo|endereço de e-mail|"
    "indirizzo e-mail|indirizzo email|e-mailadres|e-postadress|adres e-mail|адрес эл. почты|電子郵件|メールアドレス|"
    "البريد الإلكتروني",
    "phone": "phone number|mobile|mobile phone|phone 1 - value|telephone|tel|telefon|handy|téléphone|teléfono|"
    "telefone|telefono|telefoon",
    "profile": "url|linkedin|linkedin url|profile url|profil-url|profile|website|website 1 - value|profil|"
    "url du profil|url del perfil|url do perfil",
    "field": "industry|field of work|branche|secteur|sector|setor|settore",
    "referred_by": "referrer|referral|introduced by|empfohlen von|recommandé par",
    "found": "source|how found|found|met at",
    "school": "university|college|education|hochschule|école|universidad|universidade",
    "tags": "tag|labels|categories|category|group|groups|group membership|schlagwörter|étiquettes|etiquetas",
    "notes": "note|comment|comments|notizen|bemerkungen|remarques|notas|note aggiuntive|opmerkingen",
    "interests": "hobbies|interessen|intérêts|intereses",
    "connected_on": "connection date|date connected|verbunden am|vernetzt am|kontakt seit|connecté le|"
    "date de connexion|relation depuis|conectado el|fecha de conexión|conectado em|data da conexão|"
    "conexão em|collegato il|data di collegamento|verbonden op|connectiedatum|ansluten den|forbundet den|"
    "połączono|дата установления контакта|連結日期|つながった日",
}
_PREAMBLE: Final = {"nombre": "first_name", "nom": "last_name", "nome": "first_name", "name": "name"}
"""Words that mean the whole name alone, and one part of it beside the other part."""
_SIGNS = re.compile(r"[\s_:*]+")


def plain(header: str) -> str:
    """A header in small letters, single spaces, composed accents."""
    return _SIGNS.sub(" ", unicodedata.normalize("NFC", header).casefold()).strip(" \ufeff")


def _table() -> dict[str, str]:
    found = {plain(label): name for name, label in FIELDS.items()} | {plain(name): name for name in FIELDS}
    for name, words in _WORDS.items():
        found |= {plain(word): name for word in words.split("|")}
    return found | _PREAMBLE


_TABLE: Final = _table()


def field_of(header: str) -> str:
    """The field that a header means by itself; empty where none is known."""
    return _TABLE.get(plain(header), "")


def fields_of(headers: tuple[str, ...]) -> tuple[str, ...]:
    """The field for each column: none twice, the first of a name counts."""
    found = [field_of(header) for header in headers]
    words = [plain(header) for header in headers]
    if "nom" in words and "prénom" not in words:
        found[words.index("nom")] = "name"
    alone = [place for place, word in enumerate(words) if word in ("nombre", "nome")]
    if alone and "last_name" not in found:
        found[alone[0]] = "name"
    return tuple("" if name in found[:place] else name for place, name in enumerate(found))


def is_linkedin(headers: tuple[str, ...], fields: tuple[str, ...]) -> bool:
    """Whether these are the columns of LinkedIn's file of connections, in whatever language."""
    parts = {"first_name", "last_name", "organisation", "role"} <= set(fields)
    return parts and ("connected_on" in fields or plain("URL") in map(plain, headers))
