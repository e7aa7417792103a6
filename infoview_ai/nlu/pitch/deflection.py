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
    r"|deal with|open|look (?:at|through|into)"
    r"|have (?:any )?(?:say|openings|anything)|know (?:anything )?about (?:hiring|openings)|feel (?:right"
    r"|comfortable))\b|\bi would rather not\b|\bi am afraid (?:not|i can not|that is not)\b|\b(?:hr|recruiting"
    r"|the website|the recruiters?) (?:handles?|does|do|deals? with|takes? care of)\b|\b(?:go"
    r"|have to go) through (?:hr|the website|the site|the usual)|\bnothing to do with hiring\b|\bno say in\b"
    r"|\bno idea (?:about|who|if)\b|\bi have no (?:influence|pull|say)\b"
    r"|\bout of my hands\b|\bapply (?:online )?like everyone|\babove my pay\b|\bi (?:could|can) not$|\bleave (?:that"
    r"|it|hiring) to\b|\b(?:not|do not think (?:that|this|it) is|would not be) (?:\w+ )?(?:appropriate|right for me"
    r"|fair)\b|\bnot get involved\b"
    r"|\b(?:do|does|did) not (?:hire|recruit|mix|take part|carry|do (?:anything|vacancies|jobs|hiring|favours)"
    r"|have (?:a|any) (?:say|part))\b"
    r"|\b(?:keep|kept) (?:\w+ ){0,5}?(?:apart|separate)\b|\b(?:no|any) use to you\b|\bno voice\b|\bwrong (?:door"
    r"|person)\b|\bdifferent conversation\b"
    r"|\b(?:proper|usual|official) channels\b|\b(?:goes|runs|has to go|is done) (?:all )?through\b"
    r"|\bnobody gets in through\b|\bnot mix\b|\bi do not$"
    r"|\bleave that (?:out|outside|for|with|to)\b|\bit is not mine\b|\bnot the one to\b|\btake that to\b"
    r"|\bfor the people who\b|\bsomething i take part in\b"
)


LONG_WORDS = 25


_REFUSAL = r"^(?:(?:ah|oh|hm+|well|sorry) )*(?:no|nope|afraid not)(?: sorry| i am afraid| i can not.*| thank you)?$"
_LEADS_BACK = (
    r"\b(?:shall we|let us|i would (?:much )?(?:sooner|rather)|we could) (?:\w+ ){0,2}?(?:go (?:on|back)"
    r"|get back|stay|stick|talk"
    r"|return|keep|leave|tell)\b|\bback to (?:the|what)|\bask me (?:\w+ )?about\b|\bwhat (?:else )?(?:else"
    r"|i can do is)\b"
    r"|\bi can only tell you\b|\bwhere (?:were we|i am of use)\b|\bwhat were you (?:curious|asking)\b"
    r"|\bi can tell you about\b"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def deflects(text: str) -> bool:
    """Whether the professional declined what was asked, in one of the many polite ways of doing so.

    A refusal comes first; the same words later in an answer belong to a story. Leading back to the work is one too.
    Meant for the reply to a request: it says nothing sensible about other turns.
    """
    parts = [part for part in re.split(r"(?<=[.?!])\s+", text.strip()) if part]
    if not parts or len(text.split()) > LONG_WORDS * 2:
        return False
    if _compiled(_REFUSAL).search(plain(re.split(r"[.?!,;]", parts[0])[0])):
        return True
    if any(_compiled(_DEFLECTS).search(plain(part)) for part in parts[:2]):
        return True
    return len(parts) > 1 and _compiled(_LEADS_BACK).search(plain(" ".join(parts[-2:]))) is not None
