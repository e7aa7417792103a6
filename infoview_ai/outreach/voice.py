"""The learner's own ways of writing, read from a few sentences of theirs: how formal, how long, which greeting."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from infoview_ai.outreach.anatomy import take_apart
from infoview_ai.outreach.brief import Brief, Tone

_SHORT_FORMS: Final = re.compile(
    r"\b(?:I'm|I've|I'd|I'll|don't|can't|it's|that's|isn't|won't|didn't|you're|we're|doesn't)\b", re.I
)
_FULL_FORMS: Final = re.compile(
    r"\b(?:I am|I have|I would|I will|do not|cannot|it is|that is|is not|will not|did not|you are)\b", re.I
)
_BRITISH: Final = re.compile(
    r"\b\w*(?:isation|ise[ds]?|ising|our(?:ed|s|ite|ably)?|centre|programme|mum|whilst|licence|cheque|theatre|metre"
    r"|grey)\b",
    re.I,
)
_AMERICAN: Final = re.compile(
    r"\b\w*(?:ization|ize[ds]?|izing|color|favor|honor|labor|neighbor|center|program|mom|gray|license|theater)\w*\b",
    re.I,
)
_NOT_BRITISH: Final = frozenset(
    "our four hour your tour pour sour hours yours tours flour raise rise wise exercise otherwise likewise promise "
    "surprise precise advise rises noise house course source force court resource journal journey courses".split()
)
_GREETING: Final = re.compile(r"\s*(hi|hello|hey|dear|good morning|good afternoon|good evening)\b", re.IGNORECASE)
_CLOSE: Final = re.compile(
    r"\s*((?:many thanks|with thanks|thank you|thanks|kind regards|warm regards|best regards|regards|best wishes"
    r"|all the best|"
    r"best|cheers|yours sincerely|yours faithfully|sincerely|warmly|yours|take care|gratefully"
    r"|kindly)[^\n,.]{0,20}),?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Ways:
    """How a draft is written."""

    short_forms: bool
    greeting: str
    """ "Hello", "Hi", "Dear"."""
    close: str
    first_name: bool
    """Address by the first name where no title is known."""
    long_sentences: bool
    british: bool


_OF_TONE: Final = {
    Tone.WARM: Ways(True, "Hi", "Warm regards,", True, False, False),
    Tone.PLAIN: Ways(False, "Hello", "Thank you,", False, False, False),
    Tone.FORMAL: Ways(False, "Dear", "Yours sincerely,", False, True, False),
}


def ways_of(brief: Brief, tone: Tone) -> Ways:
    """The ways of a tone, with what the learner's own writing says in their place."""
    base = _OF_TONE[tone]
    voice = brief.voice.strip()
    british = is_british(" ".join((voice, *brief.facts().values())))
    if not voice:
        return Ways(base.short_forms, base.greeting, base.close, base.first_name, base.long_sentences, british)
    short, full = len(_SHORT_FORMS.findall(voice.replace("\u2019", "'"))), len(_FULL_FORMS.findall(voice))
    greeting, close = _GREETING.match(voice), _close(voice)
    lines = take_apart(voice).lines
    length = sum(line.words for line in lines) / len(lines) if lines else 0.0
    return Ways(
        short_forms=base.short_forms if short == full else short > full,
        greeting=greeting[1].capitalize() if greeting else base.greeting,
        close=close or base.close,
        first_name=base.first_name if greeting is None else greeting[1].lower() in ("hi", "hey"),
        long_sentences=length > 18 if lines else base.long_sentences,
        british=british,
    )


def is_british(text: str) -> bool:
    """Whether the spelling is British; American where neither shows."""
    british = sum(1 for word in _BRITISH.findall(text) if word.lower() not in _NOT_BRITISH)
    return british > len(_AMERICAN.findall(text))


def _close(voice: str) -> str:
    rows = [row for row in voice.splitlines() if row.strip()]
    found = next((close for row in rows[-3:] if (close := _CLOSE.match(row))), None)
    return f"{found[1].strip()}," if found else ""
