"""A request that the professional declined: "I stay out of hiring"."""

from __future__ import annotations

import re
from functools import cache

from infoview_ai.nlu.pitch.words import plain

_DEFLECTS = (
    r"\b(?:i|we) (?:\w+ )?(?:stay|keep|steer|prefer to stay|try to stay) (?:\w+ )?(?:out of|away from|clear of)\b"
    r"|\bnot (?:\w+ )?(?:my (?:area|call|department|decision|place|job|side|field|thing)|involved (?:in|with)"
    r"|up to me|in my hands|part of (?:the )?hiring|(?:something|a thing|anything) i (?:can|could|do|would|am)"
    r"|the (?:right )?person|in a position to|able to|comfortable|for me to|what i am here for|hiring|recruiting"
    r"|taking (?:anyone|people|on))\b|\b(?:can|could|would|do|will) not (?:\w+ )?(?:help|do that|do much|promise"
    r"|speak (?:to|for) (?:that|hiring)|say|do referrals|give references|pass (?:it|things|that|those)|handle"
    r"|deal with|have (?:any )?(?:say|openings|anything)|know (?:anything )?about (?:hiring|openings)|feel (?:right"
    r"|comfortable))\b|\bi would rather not\b|\bi am afraid (?:not|i can not|that is not)\b|\b(?:hr|recruiting"
    r"|the website|the recruiters?) (?:handles?|does|do|deals? with|takes? care of)\b|\b(?:go"
    r"|have to go) through (?:hr|the website|the site|the usual)|\bnothing to do with hiring\b|\bno say in\b"
    r"|\bno idea (?:about|who|if)\b|^(?:no|nope)(?: sorry| i am afraid|$)|\bi have no (?:influence|pull|say)\b"
    r"|\bout of my hands\b|\bapply (?:online )?like everyone|\babove my pay\b|\bi (?:could|can) not$|\bleave (?:that"
    r"|it|hiring) to\b|\b(?:not|do not think (?:that|this|it) is|would not be) (?:\w+ )?(?:appropriate|right for me"
    r"|fair)\b|\bnot get involved\b"
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_DEFLECTS)


def deflects(text: str) -> bool:
    """Whether the professional declined what was asked, in one of the many polite ways of doing so."""
    return any(_pattern().search(plain(part)) for part in re.split(r"[.?!;,]", text) if part.strip()) or bool(
        _pattern().search(plain(text))
    )
