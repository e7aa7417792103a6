"""A draft from public text with a model's help. It sorts and words; code holds every fact against the text."""

from __future__ import annotations

import hashlib
import re
from typing import Any, Final

from pydantic import BaseModel, Field

from infoview_ai.errors import ProfileError
from infoview_ai.models.chat_model import ChatModel, Message
from infoview_ai.professionals.making import clean
from infoview_ai.professionals.making.form import complete, form_of, short_of
from infoview_ai.professionals.making.grammar import MOST_A_HEADING
from infoview_ai.professionals.making.pasted import Draft, LeftOut, checked_text, gaps_of, note_on
from infoview_ai.professionals.making.sorting import about_of
from infoview_ai.professionals.profile import Fact, FactSource, Heading
from infoview_ai.professionals.telling import stems
from infoview_ai.prompts import section

PROMPT: Final = "draft_profile"
SHARED_STEMS: Final = 2
"""Words that a telling has to share with its quote, or it is about something else."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


class DraftFact(BaseModel):
    """One fact as the model words it; nothing of it is believed before it is checked."""

    heading: str
    say: str
    short: str = ""
    quote: str = ""


class DraftReply(BaseModel):
    """What the model answers."""

    role: str = ""
    field: str = ""
    years: int | None = None
    facts: list[DraftFact] = Field(default_factory=list)


def draft_with_model(text: str, values: dict[str, Any], model: ChatModel) -> Draft:
    """A draft whose given facts carry their quote, verbatim; others of the model are marked as invented.

    Raises ProfileError for text or values at fault, ModelError where the model does not answer.
    """
    text = checked_text(text)
    wished = {key: value for key, value in values.items() if value not in (None, "")}
    for name, value in wished.items():
        if clean.commands(str(value)):
            raise ProfileError(f"{name}: this speaks to a machine; write it as you would tell it to a person.")
    reply = model.structured(messages_for(text, wished), DraftReply, purpose="draft")
    form = form_of({**_proposed(reply, text), **wished, "facts": ()})
    facts: dict[Heading, list[Fact]] = {}
    left_out: list[LeftOut] = []
    for number, drafted in enumerate(reply.facts):
        made = _checked(drafted, text, number)
        if isinstance(made, LeftOut):
            left_out.append(made)
        elif len(under := facts.setdefault(Heading(drafted.heading), [])) < MOST_A_HEADING:
            under.append(made)
    given = {heading: [one for one in under if one.source == "given"] for heading, under in facts.items()}
    return Draft(complete(form, facts, note=note_on(form)), gaps_of(given), tuple(left_out))


def messages_for(text: str, wished: dict[str, Any]) -> tuple[Message, ...]:
    """The request: rules first, the pasted text fenced behind them."""
    pasted = text.replace("<", "‹").replace(">", "›").strip()
    fence = f"pasted-{hashlib.sha256(pasted.encode()).hexdigest()[:12]}"
    told = ", ".join(f"{key}: {clean.line(str(wished[key]))}" for key in ("role", "field") if key in wished)
    wishes = f"The learner says of the figure: {told}.\n" if told else ""
    system = section(PROMPT, "system", headings=", ".join(Heading), fence=f"<{fence}>")
    asked = section(PROMPT, "text", fence=fence, pasted=pasted, wishes=wishes)
    return (Message("system", system), Message("user", asked))


def verbatim(quote: str, text: str) -> str:
    """The passage of `text` that `quote` is, letter for letter but for white space; empty where it is not there."""
    words = quote.split()
    if len(words) < 3:
        return ""
    found = re.search(r"\s+".join(re.escape(word) for word in words), text)
    return found[0] if found is not None else ""


def _proposed(reply: DraftReply, text: str) -> dict[str, Any]:
    """Role, field and years of the model, where they are usable."""
    found: dict[str, Any] = {}
    for key, value, longest in (("role", reply.role, 80), ("field", reply.field, 60)):
        words = clean.line(value)
        if 2 <= len(words) <= longest and not clean.commands(words):
            found[key] = words
    if reply.years is not None and 0 <= reply.years <= 60 and str(reply.years) in text:
        found["years"] = reply.years
    return found


def _checked(drafted: DraftFact, text: str, number: int) -> Fact | LeftOut:
    say = clean.line(drafted.say)
    if drafted.heading not in set(Heading):
        return LeftOut(say, "It belongs to no heading.")
    if clean.commands(say) or clean.contacts(say):
        return LeftOut(say, "It speaks to a machine or holds an address.")
    if not 20 <= len(say) <= 700:
        return LeftOut(say[:700], "Too short or too long for one answer.")
    quote = verbatim(drafted.quote, text)
    if len(quote) > 700 or clean.commands(quote):
        quote = ""
    source: FactSource = "given" if quote and _follows(say, quote) else "invented"
    short = clean.line(drafted.short)
    usable = 5 <= len(short) <= 160 and not clean.commands(short) and _figures(short) <= _figures(say)
    return Fact(
        id=f"{drafted.heading}.draft_{number + 1}",
        say=say,
        short=short if usable else short_of(say),
        about=about_of(say),
        source=source,
        quote=quote if source == "given" else "",
    )


def _follows(say: str, quote: str) -> bool:
    """Whether the telling is about its quote and brings no figure of its own."""
    shared = stems(say) & stems(quote)
    return len(shared) >= min(SHARED_STEMS, len(stems(quote))) and _figures(say) <= _figures(quote)


def _figures(text: str) -> frozenset[str]:
    return frozenset(_FIGURE.findall(text))
