"""A draft by a language model: from the confirmed facts only, checked by our rules before it is shown.

One redo; after that the composed draft stands, with a note that says so. The model never sees anything but the facts,
and a sentence of its that claims what no fact says is found in code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pydantic import BaseModel, Field

from infoview_ai.errors import ModelError
from infoview_ai.models.chat_model import ChatModel, Message
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.words import stem
from infoview_ai.outreach.brief import Brief, Tone
from infoview_ai.outreach.channels import NOTE_LIMIT, Channel, rules_of
from infoview_ai.outreach.check import check
from infoview_ai.outreach.compose import assembled, context_of, draft
from infoview_ai.outreach.draft import Draft, Receipt
from infoview_ai.outreach.lexicon.manners import PLACEHOLDER
from infoview_ai.outreach.lexicon.plain_claims import COMMON
from infoview_ai.outreach.message import Message as Checked
from infoview_ai.outreach.prompt import again, facts_prompt, numbered
from infoview_ai.outreach.voice import ways_of
from infoview_ai.outreach.writer import Writer

ATTEMPTS: Final = 2
_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+")
_NAME: Final = re.compile(r"(?<![.?!:] )(?<!^)\b[A-Z][^\W\d_]{2,}\b")
_MOST_UNKNOWN: Final = 2
"""Words of substance in a sentence that no fact holds; more is a claim of the model's own."""


class Line(BaseModel):
    """One sentence and the numbers of the facts it rests on."""

    text: str
    facts: list[int] = Field(default_factory=list)


class Written(BaseModel):
    """The reply: a subject (where the message has one) and its sentences."""

    subject: str = ""
    sentences: list[Line]
    new_paragraph_before: list[int] = Field(default_factory=list)


def draft_with_model(
    brief: Brief,
    model: ChatModel,
    tone: Tone | None = None,
    reader: TurnReader | None = None,
    *,
    note_limit: int = NOTE_LIMIT,
) -> Draft:
    """The model's draft, or the composed one with a note where the model failed or twice broke a rule."""
    tone = tone or brief.tone
    plain = draft(brief, tone, reader, note_limit=note_limit)
    if brief.channel in _SPOKEN:
        return plain.model_copy(update={"note": "Scripts for the phone are always composed from your facts."})
    if plain.placeholders:
        return plain.model_copy(update={"note": "Some facts are missing, so no model was asked."})
    asked = list(facts_prompt(brief, tone, ways_of(brief, tone), note_limit))
    problems: list[str] = []
    for _ in range(ATTEMPTS):
        try:
            written = model.structured(asked, Written, purpose="outreach draft")
        except ModelError as error:
            return plain.model_copy(update={"note": f"The model did not help: {error.what} This draft is composed."})
        made = _made(brief, tone, written, model.name, reader, note_limit)
        problems = problems_of(made, brief)
        if not problems:
            return made
        asked += [Message("assistant", written.model_dump_json()), Message("user", again(problems))]
    return plain.model_copy(
        update={"note": f"The model's draft was not used: {problems[0]} This one is composed from your facts."}
    )


_SPOKEN: Final = frozenset({Channel.PHONE_SCRIPT, Channel.VOICEMAIL})


def problems_of(made: Draft, brief: Brief) -> list[str]:
    """What keeps a model's draft from being shown, in words the model can act on."""
    found = [f"{issue.code.value}: {issue.why}" for issue in made.check.issues if issue.code.value != "late"]
    if PLACEHOLDER.search(made.body):
        found.append("it has a gap to fill in.")
    found += [
        f"\u201c{receipt.text}\u201d says what no fact says ({', '.join(words)})."
        for receipt in made.receipts
        if receipt.kind == "sentence" and (words := unfounded(receipt.text, brief))
    ]
    return found


def unfounded(sentence: str, brief: Brief) -> tuple[str, ...]:
    """Words that claim something and stand in no fact: every unknown name or number, and more than two other words."""
    facts = " ".join(brief.facts().values())
    known = {stem(word.lower()) for word in _WORD.findall(facts)}
    names = [name for name in _NAME.findall(sentence) if stem(name.lower()) not in known and name.lower() not in COMMON]
    numbers = [word for word in _WORD.findall(sentence) if word.isdigit() and word not in facts]
    words = [
        word
        for word in _WORD.findall(sentence.lower())
        if not word.isdigit() and word not in COMMON and stem(word) not in known and len(word) > 3
    ]
    return tuple(dict.fromkeys([*names, *numbers, *(words if len(set(words)) > _MOST_UNKNOWN else [])]))


def _made(brief: Brief, tone: Tone, written: Written, name: str, reader: TurnReader | None, note_limit: int) -> Draft:
    writer = Writer(brief, tone)
    facts = numbered(brief)
    lines = [_receipt(line, [key for key, _ in facts]) for line in written.sentences if line.text.strip()]
    breaks = sorted({place for place in written.new_paragraph_before if 0 < place < len(lines)})
    paragraphs = [lines[a:b] for a, b in zip([0, *breaks], [*breaks, len(lines)], strict=True)]
    signed = brief.channel not in (Channel.LINKEDIN_NOTE, Channel.INMAIL)
    body, receipts = assembled(brief.channel, writer.greeting(), paragraphs, writer.close() if signed else None)
    subject = " ".join(written.subject.split()) if rules_of(brief.channel).has_subject else ""
    message = Checked(channel=brief.channel, subject=subject, body=body, context=context_of(brief))
    result = check(message, reader, note_limit=note_limit)
    return Draft(
        channel=brief.channel,
        tone=tone,
        subject=subject,
        body=body,
        sendable=result.sendable,
        receipts=receipts,
        facts={key: value for key, value in facts if any(key in one.facts for one in receipts)},
        engine=name,
        check=result,
    )


def _receipt(line: Line, keys: Sequence[str]) -> Receipt:
    named = tuple(dict.fromkeys(keys[number - 1] for number in line.facts if 0 < number <= len(keys)))
    return Receipt(text=" ".join(line.text.split()), facts=named)
