"""A draft composed from a brief by our own grammar: without a model, the same brief always gives the same draft."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.outreach import counting
from infoview_ai.outreach.brief import Brief, Tone
from infoview_ai.outreach.calls import script, voicemail
from infoview_ai.outreach.channels import NOTE_LIMIT, Channel, rules_of
from infoview_ai.outreach.check import check
from infoview_ai.outreach.draft import Branch, Draft, Receipt
from infoview_ai.outreach.echoes import echoes
from infoview_ai.outreach.issues import IssueCode, MessageCheck
from infoview_ai.outreach.manner_rules import hard_limit
from infoview_ai.outreach.message import Message, MessageContext
from infoview_ai.outreach.requests import Paragraphs, note, nudge, request, subject
from infoview_ai.outreach.thank_you import keep_in_touch, thank_you
from infoview_ai.outreach.writer import Writer

ATTEMPTS: Final = 24
_PATIENT: Final = 14
"""So long a draft is sought that does not repeat itself."""
_CHECKED: Final = 6
"""So many attempts that fit are read whole; then the best of them stands."""
_ONE_PARAGRAPH: Final = frozenset({Channel.LINKEDIN_NOTE, Channel.INMAIL})
_SPOKEN: Final = frozenset({Channel.PHONE_SCRIPT, Channel.VOICEMAIL})
_UNAVOIDABLE: Final = frozenset({IssueCode.LATE, IssueCode.PLACEHOLDER_LEFT})


def draft(
    brief: Brief, tone: Tone | None = None, reader: TurnReader | None = None, *, note_limit: int = NOTE_LIMIT
) -> Draft:
    """The draft of a brief in its tone, or in another. What the brief does not say is a placeholder."""
    tone = tone or brief.tone
    best: tuple[int, Draft] | None = None
    read = 0
    for attempt in range(ATTEMPTS):
        made = _written(brief, tone, attempt)
        patient = attempt < _PATIENT
        fits = _fits(made, brief, note_limit) and not (patient and (echoes(made, brief) or _is_thin(made)))
        if attempt < ATTEMPTS - 1 and not fits:
            continue
        found = _checked(made, brief, reader, note_limit)
        wrong = sum(1 for issue in found.check.issues if issue.code not in _UNAVOIDABLE)
        if best is None or wrong < best[0]:
            best = (wrong, found)
        read += 1
        if wrong == 0 or read == _CHECKED or found.placeholders:
            break
    assert best is not None  # the last attempt is always read
    return best[1]


def in_three_tones(
    brief: Brief, reader: TurnReader | None = None, *, note_limit: int = NOTE_LIMIT
) -> tuple[Draft, ...]:
    """The same facts warm, plain and formal."""
    return tuple(draft(brief, tone, reader, note_limit=note_limit) for tone in Tone)


def context_of(brief: Brief) -> MessageContext:
    """What the check has to know of a brief."""
    return MessageContext(
        is_job_hunting=brief.is_job_hunting,
        linkedin_plan=brief.linkedin_plan,
        resume_requested=brief.talk.resume_requested,
        talk_ended_hours_ago=brief.talk.ended_hours_ago,
    )


def assembled(
    channel: Channel, greeting: Receipt | None, paragraphs: Paragraphs, close: Receipt | None
) -> tuple[str, tuple[Receipt, ...]]:
    """The body and its receipts in order."""
    blocks = [" ".join(one.text for one in paragraph) for paragraph in paragraphs if paragraph]
    inner = [one for paragraph in paragraphs for one in paragraph]
    receipts = tuple(one for one in (greeting, *inner, close) if one is not None)
    if channel in _ONE_PARAGRAPH:
        text = " ".join(blocks)
        return (f"{greeting.text} {_after_comma(text)}" if greeting else text), receipts
    ends = (greeting.text if greeting else "", *blocks, close.text if close else "")
    return "\n\n".join(part for part in ends if part), receipts


def _after_comma(text: str) -> str:
    """The first word small where it is one of ours and no name."""
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first in _OWN_WORDS else text


_OWN_WORDS: Final = frozenset(
    "My The That It We What Because When You Your A As This There Might May Could Would".split()
)


def _written(brief: Brief, tone: Tone, attempt: int) -> Draft:
    writer = Writer(brief, tone, attempt)
    paragraphs, branches = _parts(writer, attempt)
    spoken = brief.channel in _SPOKEN
    bare = spoken or brief.channel in _ONE_PARAGRAPH
    body, receipts = assembled(
        brief.channel, None if spoken else writer.greeting(), paragraphs, None if bare else writer.close()
    )
    facts = brief.facts()
    return Draft(
        channel=brief.channel,
        tone=tone,
        subject=subject(writer) if rules_of(brief.channel).has_subject else "",
        body=body,
        sendable=False,
        receipts=receipts,
        facts={name: facts.get(name, "") for one in receipts for name in one.facts},
        branches=branches,
        attachments=(),
        check=_NOT_YET.model_copy(update={"channel": brief.channel}),
    )


def _parts(writer: Writer, attempt: int) -> tuple[Paragraphs, tuple[Branch, ...]]:
    channel = writer.brief.channel
    if channel is Channel.PHONE_SCRIPT:
        return script(writer)
    if channel is Channel.VOICEMAIL:
        return voicemail(writer), ()
    if channel is Channel.LINKEDIN_NOTE:
        return note(writer, _room(attempt)), ()
    if channel is Channel.NUDGE:
        return nudge(writer), ()
    if channel is Channel.THANK_YOU:
        return thank_you(writer), ()
    if channel is Channel.KEEP_IN_TOUCH:
        return keep_in_touch(writer), ()
    return request(writer, brief_one=channel is Channel.INMAIL), ()


def _room(attempt: int) -> int:
    """How much a note tries to say: less with every attempt that did not fit."""
    return max(0, 2 - attempt // 6)


def _fits(made: Draft, brief: Brief, note_limit: int) -> bool:
    """Whether the length is right; the rest of the check is not worth its time before."""
    rules = rules_of(brief.channel)
    limit = hard_limit(made.message().model_copy(update={"context": context_of(brief)}), note_limit)
    characters, words = counting.characters(made.body), counting.words(made.body)
    most = min(one for one in (limit, rules.most_characters, 10**6) if one is not None)
    if characters > most or (rules.most_words is not None and words > min(rules.most_words, rules.words[1] + 20)):
        return False
    return bool(made.placeholders) or words >= rules.words[0] - 20


def _is_thin(made: Draft) -> bool:
    """Whether a thank-you has fewer words than read well (domain.md 4.2 h: 60 to 150)."""
    return made.channel is Channel.THANK_YOU and counting.words(made.body) < rules_of(made.channel).words[0]


def _checked(made: Draft, brief: Brief, reader: TurnReader | None, note_limit: int) -> Draft:
    context = context_of(brief)
    attached = _attachments(brief)
    message = Message(
        channel=brief.channel, subject=made.subject, body=made.body, attachments=attached, context=context
    )
    result = check(message, reader, note_limit=note_limit)
    return made.model_copy(update={"check": result, "sendable": result.sendable, "attachments": attached})


def _attachments(brief: Brief) -> tuple[str, ...]:
    """The resume they asked for, by the name the learner will have to choose it under."""
    return ("resume.pdf",) if brief.channel is Channel.THANK_YOU and brief.talk.resume_requested else ()


_NOT_YET: Final = MessageCheck(
    channel=Channel.COLD_EMAIL, words=0, characters=0, limit=None, sendable=False, level=0, issues=(), rubric={}
)
