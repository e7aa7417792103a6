"""Promises made in a talk: "I'll send you the article". The learner's become tasks; theirs are shown beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from infoview_ai.conversation.transcript import Data, Speaker, Transcript
from infoview_ai.nlu.words import said

USUAL_DAYS: Final = 7
"""A promise without a day is due within a week (domain.md 5.6: act within seven days)."""
_WILL: Final = re.compile(
    r"\b(?:i'll|i will|i'm going to|i am going to|i promise to|i'll be sure to|let me|we'll|i'd be happy to|"
    r"i'd be glad to)\s+(?:also\s+|definitely\s+|certainly\s+|gladly\s+|try to\s+|make sure to\s+|just\s+|then\s+|"
    r"surely\s+|still\s+|happily\s+)*"
)
_DEEDS: Final = (
    r"send|e-?mail|mail|write|forward|share|pass (?:on|along|it|that|this|her|his|their)|text|drop|"
    r"let (?:you|her|him|them) know|"
    r"read|look (?:it|that|this|them|him|her|into|up|at)|check (?:it|that|this|out|with)|call|phone|ring|contact|"
    r"reach out|get in touch|get back|report back|follow up|update|tell (?:you how|her|him|them)|mention|ask "
    r"(?:her|him|them|my|the|around)|introduce|connect|put you in touch|sign up|enrol|enroll|apply to volunteer|"
    r"volunteer|visit|go to|try (?:it|that|this|the)|watch|listen to|join|talk to|speak (?:to|with)|order|buy|"
    r"thank (?:her|him|them|dana|my)|bring|book|apply|message|whatsapp"
)
_NEXT: Final = r",?\s+(?:and|but|so|then)\s+(?:then\s+)?(?:i'll|i will|i'm going|let me|i promise)\b"
_PROMISE: Final = re.compile(rf"{_WILL.pattern}(?P<deed>{_DEEDS})\b(?P<rest>(?:(?!{_NEXT})[^.?!;\n])*)")
_NOT_ONE: Final = re.compile(
    r"^(?:(?:let you know|send you|write)\s*$|mention (?:that|it) (?:i|because)|.*\b(?:let you go|call it a day)\b|"
    r"ask (?:the|my) (?:next|last|first|second|final)\b|bring (?:it|that|this|us) (?:to|back)|"
    r"(?:go|come) to (?:the )?(?:next|last)|share (?:a bit|something) about me|read (?:you|out|them out)|"
    r"watch the (?:clock|time)|share my screen|(?:buy|bring) (?:you )?(?:the|a) (?:coffee|biscuits|cake))"
)
_TAIL: Final = re.compile(
    r",? (?:thanks|thank you|bye|goodbye|please|and please|it's|and|but|so|because)\b(?:,.*)?$|, it's .*$"
)
_IF: Final = re.compile(r"\bif\b[^,.;]*,?\s*$")
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PERSONS: Final = (
    (
        r"(?<!let )\byou(?=\s+(?:\w+ed|said|told|sent|gave|spoke|have|had|were|are|can|could|will|would|do|did|need|"
        r"want|like|might|may|know|knew|think|thought)\b)|\byou(?='(?:re|ve|d|ll)\b)",
        "they",
    ),
    (r"\byou\b", "them"),
    (r"\byour\b", "their"),
    (r"\byours\b", "theirs"),
    (r"\bmy\b", "your"),
    (r"\bme\b", "you"),
    (r"\bmyself\b", "yourself"),
    (r"\bi'm\b", "you are"),
    (r"\bi've\b", "you have"),
    (r"\bi'll\b", "you will"),
    (r"\bi\b", "you"),
)


class Promise(Data):
    """Something promised in a talk."""

    speaker: Speaker
    text: str
    """What to do, as one would write it on a list: "Send them the article"."""
    turn: int
    quote: str
    """The words, verbatim."""
    due: date


def promises(talk: Transcript, day: date) -> tuple[Promise, ...]:
    """All promises of a talk held on `day`, in order; the same one twice counts once."""
    found: dict[tuple[Speaker, str], Promise] = {}
    for turn, spoken in enumerate(talk.turns):
        for promise in _in_turn(spoken.text, spoken.speaker, turn, day):
            found.setdefault((promise.speaker, promise.text.casefold()), promise)
    return tuple(found.values())


def _in_turn(text: str, speaker: Speaker, turn: int, day: date) -> Iterator[Promise]:
    words = said(text)
    for sentence in words.sentences:
        low = words.low[sentence.start : sentence.end]
        if sentence.asks:
            continue
        for match in _PROMISE.finditer(low):
            if _IF.search(low[: match.start()]) or _NOT_ONE.match(match["deed"] + match["rest"]):
                continue
            start, end = sentence.start + match.start("deed"), sentence.start + match.end("rest")
            yield Promise(
                speaker=speaker,
                text=_as_task(words.quote(start, end), speaker),
                turn=turn,
                quote=words.quote(sentence.start + match.start(), end),
                due=due_day(low[match.start() :], day),
            )


def due_day(words: str, day: date) -> date:
    """The day that a promise names ("tonight", "tomorrow", "by Friday", "next week"); else a week on."""
    low = words.casefold()
    if re.search(r"\b(?:today|tonight|this evening|this afternoon|right (?:now|away|after)|later on)\b", low):
        return day
    if re.search(r"\btomorrow\b", low):
        return day + timedelta(days=1)
    if found := re.search(rf"\b({'|'.join(_DAYS)})\b", low):
        ahead = (_DAYS.index(found[1]) - day.weekday()) % 7 or 7
        return day + timedelta(days=ahead)
    if re.search(r"\bthis week\b", low):
        return max(day, day + timedelta(days=6 - day.weekday()))
    if found := re.search(r"\bin (?:a|one|two|three|four) (week|month)s?\b", low):
        count = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}[found[0].split()[1]]
        return day + timedelta(days=count * (7 if found[1] == "week" else 30))
    return day + timedelta(days=USUAL_DAYS)


def _as_task(words: str, speaker: Speaker) -> str:
    """The promise from the learner's side: "send you the article" is "Send them the article"."""
    text = _TAIL.sub("", words.strip(" ,"))
    if speaker is Speaker.SEEKER:
        for pattern, put in _PERSONS:
            text = re.sub(pattern, put, text, flags=re.IGNORECASE)
    return text[:1].upper() + text[1:]
