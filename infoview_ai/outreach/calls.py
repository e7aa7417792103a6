"""Calls: a phone script with its branches, and a voicemail (domain.md 4.2 e, f)."""

from __future__ import annotations

from infoview_ai.outreach.draft import Branch, Receipt
from infoview_ai.outreach.grammar import Said
from infoview_ai.outreach.lexicon import sentences as parts
from infoview_ai.outreach.requests import Paragraphs
from infoview_ai.outreach.slots import Slot
from infoview_ai.outreach.writer import Writer, gap, receipt

_BRANCHES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Somebody else answers",
        (
            "Good day, this is {me}. {by} suggested I call {spoken_them} for some advice about {field}; it is not"
            " about a "
            "job. When would be a good time to reach them? Thank you. May I ask your name?",
            "Good day, this is {me}. I would like to ask {spoken_them} for some advice about {field}; it is not"
            " about a "
            "job. When would be a good time to reach them? Thank you. May I ask your name?",
        ),
    ),
    (
        "\u201cNow is fine\u201d",
        (
            "Thank you. I will keep to {minutes} from now. My first question: {direct}",
            "Thank you. I will keep to {minutes} from now. To begin with, could you tell me {learn}?",
            "Thank you. I will keep to {minutes} from now. To begin with, could you tell me about {learn_noun}?",
            "Thank you. I will keep to {minutes} from now. To begin with, how did you come to {field}?",
        ),
    ),
    (
        "\u201cLater\u201d",
        (
            "Thank you. Which day suits you? And the time, in your time zone? I will call you on this number, for"
            " {minutes}. "
            "May I send my questions before? Then I have: [day, time, number].",
        ),
    ),
    (
        "\u201cWhat is it about?\u201d",
        (
            "I {i_do} and am looking into {field}. I would like to learn from somebody who does it: {minutes}, a few "
            "questions, nothing to prepare.",
        ),
    ),
    (
        "\u201cAre you looking for a job?\u201d",
        (
            "I am, later on. That is not why I call: I am asking what the work in {field} is like, not for a job.",
            "I am not calling to ask you for a job. I would like to understand {field} before I decide.",
        ),
    ),
    (
        "\u201cNo\u201d",
        (
            "I understand, and thank you for saying so. Is there somebody else you would ask about {field}? If"
            " nobody comes "
            "to mind, that is fine. Have a good day.",
        ),
    ),
    ("Voicemail answers", ("",)),
)


def script(writer: Writer) -> tuple[Paragraphs, tuple[Branch, ...]]:
    """What is said first, and what follows each answer. The first part takes under a minute."""
    lines = [
        _line(writer, parts.PHONE_HELLO, "Hello, this is [your name]."),
        *([_said(writer.one_of(_SENT))] if writer.has("by") else _found(writer)),
        _line(writer, parts.PHONE_MOMENT, "Is this a bad moment?"),
        _line(writer, _WHO, "One line on what you do now, and the field you are looking into."),
        _line(writer, parts.PHONE_ASK, "What you ask for."),
    ]
    if (writer.has("learn") or writer.has("learn_noun")) and writer.likely(0.7):
        lines.insert(4, _line(writer, _WISH, ""))
    return [lines], _branches(writer)


_SENT = (
    "{by} <gave me your number|suggested I call you>.",
    "{by}, <who {rel_who}|{rel_noun}>, <gave me your number|suggested I call>.",
    "I am calling on the advice of {by}<, who {rel_who}|>.",
)
_WHO = (
    "I {i_do} and am <looking into|learning about|exploring> {field}.",
    "I {i_do}, and I am <finding out about|considering> {field}.",
    "I {i_do}; I am calling because I am looking into {field}.",
)
_WISH = (
    "I would like to ask you {learn}.",
    "I hope to understand {learn}.",
    "What I would like to ask is {learn}.",
    "I would like to ask you about {learn_noun}.",
    "My questions are about {learn_noun}.",
)


def voicemail(writer: Writer) -> Paragraphs:
    """Name, number, link, one line of purpose, when I call again, number again: 75 words at most."""
    because = writer.say(parts.FOUND_SPOKEN) if not writer.has("by") else None
    more = {"because_found": Slot(because.text.rstrip("."), because.facts)} if because else {}
    templates = parts.VOICEMAIL if writer.has("by") else parts.VOICEMAIL_COLD
    said = writer.one_of(templates, **more)
    if said is not None:
        return [[receipt(said)]]
    return [[gap(words) for words in _missing(writer)]]


def _missing(writer: Writer) -> list[str]:
    wanted = {
        "me": "Your first and last name.",
        "phone": "Your number, slowly, twice.",
        "field": "The field you are looking into.",
        "call_again": "When you will call again.",
        "spoken_them": "Their name.",
    }
    missing = [words for slot, words in wanted.items() if not writer.has(slot)]
    linked = writer.has("by") or any(writer.has(name) for name in ("took_in", "shared", "listed", "met", "other"))
    return missing + ([] if linked else ["Who sent you, or how you found them."])


def _branches(writer: Writer) -> tuple[Branch, ...]:
    found = []
    for when, templates in _BRANCHES:
        if when == "Voicemail answers":
            lines = [one.text for paragraph in voicemail(writer) for one in paragraph]
            found.append(Branch(when=when, say=" ".join(lines)))
            continue
        able = [said for template in _fitting(writer, when, templates) if (said := writer.plain(template)) is not None]
        if able:
            found.append(Branch(when=when, say=able[0].text, facts=able[0].facts))
    return tuple(found)


def _fitting(writer: Writer, when: str, templates: tuple[str, ...]) -> tuple[str, ...]:
    """To "are you looking?" the answer is the true one (domain.md 4.0)."""
    if "looking for a job" in when:
        return templates[:1] if writer.brief.is_job_hunting else templates[1:]
    return templates


def _found(writer: Writer) -> list[Receipt]:
    said = writer.say(parts.FOUND_SPOKEN)
    return [receipt(said)] if said is not None else [gap(f"How you found {writer.brief.person.name or 'them'}.")]


def _line(writer: Writer, templates: tuple[str, ...], words: str) -> Receipt:
    said = writer.one_of(templates)
    return receipt(said) if said is not None else gap(words.strip("[]"))


def _said(said: Said | None) -> Receipt:
    return receipt(said) if said is not None else gap("Who sent you.")
