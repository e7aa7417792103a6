"""Requests: an email with or without a referral, a message, a note, a nudge (domain.md 4.2 a-d, g)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.draft import Receipt
from infoview_ai.outreach.lexicon import sentences as parts
from infoview_ai.outreach.writer import Writer, gap, receipt

Paragraphs = list[list[Receipt]]
SUBJECT_CHARACTERS = 50


def request(writer: Writer, *, brief_one: bool = False) -> Paragraphs:
    """Link, who and why you, purpose, ask, easy no. `brief_one`: as few sentences as carry it."""
    first = [_link(writer)]
    who, reason = _who(writer, brief_one), _reason(writer, brief_one)
    between = [*reason, who] if reason and writer.likely(0.6) else [who, *reason]
    merged = writer.has("learn") or writer.has("learn_noun")
    ask_says = merged and (brief_one or writer.likely(0.45))
    purpose = [] if ask_says else _purpose(writer)
    if writer.has("by_email"):
        ask_says, purpose = False, _purpose(writer)
    asking = parts.ASK_EMAIL if writer.has("by_email") else parts.ASK_LEARN if ask_says else parts.ASK
    ask = _or_gap(writer, asking, "What you ask: 15 minutes by phone?")
    last = [ask]
    if not brief_one and writer.has("questions") and writer.likely(0.6):
        last += _maybe(writer, parts.QUESTIONS)
    last += _maybe(writer, parts.EASY_NO)
    if not brief_one and writer.brief.channel is Channel.COLD_EMAIL:
        last += _maybe(writer, parts.THROUGH)
    return [[*first, *between, *purpose], last]


def note(writer: Writer, room: int) -> Paragraphs:
    """A LinkedIn note: link and one clause of purpose in one paragraph; `room` 0 asks for the shortest."""
    lines = [_link(writer)]
    said = writer.say(parts.WHO) or writer.one_of(("I am <learning about|looking into|exploring> {field}.",))
    if room == 0:
        said = writer.one_of(("I am <learning about|looking into|exploring> {field}.",))
    lines.append(receipt(said) if said else gap("The field you are looking into."))
    if room > 1:
        lines += _maybe(writer, parts.PURPOSE if writer.likely(0.5) else parts.REASON)
    lines += _maybe(writer, parts.NOTE) if room else []
    return [lines]


def nudge(writer: Writer) -> Paragraphs:
    """One short reminder with an easier option and an end."""
    return [
        [
            _or_gap(writer, parts.NUDGE_OPEN, "What your first message was about."),
            _or_gap(writer, parts.NUDGE_OPTION, "An easier option than before."),
            *_maybe(writer, parts.NUDGE_END),
        ]
    ]


def subject(writer: Writer) -> str:
    """Four to eight words, at most 50 characters where the facts allow it."""
    templates = _SUBJECTS.get(writer.brief.channel, ())
    if writer.brief.talk.led_to and writer.brief.channel is Channel.KEEP_IN_TOUCH:
        templates = _TO_REFERRER
    said = [one for template in templates if (one := writer.plain(template)) is not None]
    fitting = [one for one in said if len(one.text) <= SUBJECT_CHARACTERS] or said[:1]
    return writer.random.choice(fitting).text if fitting else ""


_TO_REFERRER: Final = ("Thank you for the name", "Thank you, and {field}")
_SUBJECTS: dict[Channel, tuple[str, ...]] = {
    Channel.REFERRAL_EMAIL: (
        "Referred by {by}: {minutes} on {field}?", "{by} suggested I write", "A question about {field}, from {by}",
        "{by} gave me your name",
    ),
    Channel.COLD_EMAIL: (
        "{minutes} on {field}?", "A question about {field}", "A short question on {field}", "{field}: {minutes}"
        " {means}?",
    ),
    Channel.INMAIL: ("A question about {field}", "{minutes} on {field}?"),
    Channel.NUDGE: ("Re: {minutes} on {field}?", "Re: a question about {field}"),
    Channel.THANK_YOU: ("Thank you for your time", "Thank you, and {field}", "Thank you for talking about {field}"),
    Channel.KEEP_IN_TOUCH: ("News about {field}", "A short update on {field}", "{field}: a short update"),
}  # fmt: skip


def _link(writer: Writer) -> Receipt:
    brief = writer.brief
    if writer.has("by"):
        said = writer.say(parts.REFERRAL)
    else:
        said = writer.say(parts.FOUND)
    if said is not None:
        return receipt(said)
    if brief.channel is Channel.REFERRAL_EMAIL:
        return gap("Who suggested them, and how that person knows them.")
    return gap(f"One line on how you found {brief.person.name or 'them'}.")


def _who(writer: Writer, brief_one: bool) -> Receipt:
    if not writer.has("i_do"):
        return gap("One line on what you do now, and the field you are looking into.")
    if not writer.has("field"):
        only = writer.say(parts.WHO_ONLY)
        field = "[the field you are looking into]"
        text = f"{only.text if only else ''} I am looking into {field}.".strip()
        return Receipt(text=text, facts=("me.now",), open=(field,))
    said = None
    if not brief_one and writer.likely(0.6):
        said = writer.say(parts.WHO_WHY)
    said = said or writer.say(parts.WHO)
    return receipt(said) if said else gap("One line on what you do now.")


def _reason(writer: Writer, brief_one: bool) -> list[Receipt]:
    said = writer.say(parts.REASON_REFERRED if writer.has("by") else parts.REASON)
    if said is None:
        return [] if writer.has("by") or _says_why(writer.brief) else [_why_them(writer.brief)]
    if writer.has("by") and (brief_one or writer.likely(0.35)):
        return []
    return [receipt(said)]


def _says_why(brief: Brief) -> bool:
    """What was read or heard of theirs is a reason in itself."""
    return bool(brief.found.what) and brief.found.how.value in ("read", "heard", "saw")


def _why_them(brief: Brief) -> Receipt:
    return gap(f"One thing {brief.person.name or 'they'} did or said that made you think of them.")


def _purpose(writer: Writer) -> list[Receipt]:
    said = writer.say(parts.PURPOSE) or writer.say(parts.PURPOSE_OPEN)
    return [receipt(said)] if said else []


def _or_gap(writer: Writer, templates: Mapping[str, Sequence[str]], words: str) -> Receipt:
    said = writer.say(templates)
    return receipt(said) if said is not None else gap(words)


def _maybe(writer: Writer, templates: Mapping[str, Sequence[str]]) -> list[Receipt]:
    said = writer.say(templates)
    return [receipt(said)] if said is not None and said.text else []
