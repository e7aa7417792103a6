"""What a model is shown for a draft: the channel's rules, and the confirmed facts as numbered lines inside a fence."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from infoview_ai.models.chat_model import Message
from infoview_ai.outreach.brief import Brief, Tone
from infoview_ai.outreach.channels import NOTE_LIMIT, Channel, rules_of
from infoview_ai.outreach.compose import context_of
from infoview_ai.outreach.manner_rules import hard_limit
from infoview_ai.outreach.message import Message as Checked
from infoview_ai.outreach.voice import Ways
from infoview_ai.prompts import section

_NAMES: Final = {
    Channel.REFERRAL_EMAIL: "an email to somebody whose name a third person gave",
    Channel.COLD_EMAIL: "an email to somebody who does not know the learner",
    Channel.LINKEDIN_NOTE: "the note that goes with an invitation on LinkedIn",
    Channel.INMAIL: "a direct message on LinkedIn",
    Channel.NUDGE: "one short reminder after a request that had no answer",
    Channel.THANK_YOU: "a thank-you email after the talk",
    Channel.KEEP_IN_TOUCH: "a short update some weeks after the talk",
}
_TONES: Final = {
    Tone.WARM: "warm and easy, as to a friendly neighbour",
    Tone.PLAIN: "plain and friendly",
    Tone.FORMAL: "formal and courteous, no short forms",
}
_FENCE_LETTERS: Final = 12


def facts_prompt(brief: Brief, tone: Tone, ways: Ways, note_limit: int = NOTE_LIMIT) -> tuple[Message, ...]:
    """The two messages of a request; no fact can close the fence around the facts."""
    rules = rules_of(brief.channel)
    lines = "\n".join(
        f"{number}. {key}: {_seen(value)}" for number, (key, value) in enumerate(numbered(brief), start=1)
    )
    mark = fence_for(lines)
    system = section(
        "outreach",
        "system",
        channel=_NAMES.get(brief.channel, rules.title),
        musts=f"It holds: {'; '.join(rules.musts)}. It does not hold: {'; '.join(rules.must_nots)}.",
        length=_length(brief, note_limit),
        tone=_TONES[tone],
        ways=_ways(ways),
        job=_job(brief),
        fence=f"<{mark}>",
    )
    asked = section("outreach", "facts", greeting=_greeting(), fence=mark, facts=lines)
    return Message("system", system), Message("user", asked)


def numbered(brief: Brief) -> list[tuple[str, str]]:
    """The facts in the order in which the model sees them."""
    return list(brief.facts().items())


def again(problems: Sequence[str]) -> str:
    """What was wrong, for the second try."""
    return section("outreach", "again", problems=" ".join(problems[:5]))


def fence_for(text: str) -> str:
    """A marker that does not stand in `text`, and that nobody can know before the text is whole."""
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    while f"facts-{digest[:_FENCE_LETTERS]}" in text:
        digest = hashlib.sha256(digest.encode()).hexdigest()
    return f"facts-{digest[:_FENCE_LETTERS]}"


def _seen(text: str) -> str:
    """On one line, without characters that hide or turn the direction of writing."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _greeting() -> str:
    return "Greeting and signature are put around it afterwards; do not write them."


def _length(brief: Brief, note_limit: int) -> str:
    rules = rules_of(brief.channel)
    limit = hard_limit(Checked(channel=brief.channel, body="x", context=context_of(brief)), note_limit)
    if brief.channel in (Channel.LINKEDIN_NOTE, Channel.INMAIL):
        most = (rules.most_characters or limit or 200) - 40
        return f"At most {most} characters in all, spaces counted."
    return f"{rules.words[0] - 10} to {rules.words[1] - 10} words in all."


def _ways(ways: Ways) -> str:
    short = "Use short forms (I'm, don't)." if ways.short_forms else "No short forms."
    spelling = "British spelling." if ways.british else "American spelling."
    return f"{short} {spelling}" + ("" if ways.long_sentences else " Short sentences.")


def _job(brief: Brief) -> str:
    if brief.is_job_hunting:
        return "The learner is looking for a job, so never write that they are not."
    return "Do not write whether the learner is looking for a job."
