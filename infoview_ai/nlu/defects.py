"""The defects of a question, D1-D18 of domain.md 3.2: at most two, the graver first.

Never held against anybody: the article's eight questions and close variants (domain.md R7), a closed question that
checks what was just said, an "and why?" at the end, and whatever is not a question about the work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from infoview_ai.nlu.compound import is_compound, parts_of
from infoview_ai.nlu.cues import CueTable, Hit
from infoview_ai.nlu.duplicates import Repeat
from infoview_ai.nlu.lexicon.defect_cues import DEFECT_CUES
from infoview_ai.nlu.lexicon.defect_families import DEFECT_FAMILIES
from infoview_ai.nlu.lexicon.defect_words import DEFECT_WORDS
from infoview_ai.nlu.lexicon.model_questions import MODEL_QUESTIONS
from infoview_ai.nlu.questions import Ask
from infoview_ai.nlu.reading import Act, Context, Defect, DefectReading, Move, Pitch, PitchReading, Topic
from infoview_ai.nlu.words import Said

LONGEST_WORDS = 35
"""More is too long (interfaces.md, rulings on labels)."""
_AT_MOST = 2
_FAMILY = 0.5
_LONG_FOR_MODEL = 24
_STAND_BESIDE_CLOSED = frozenset((Defect.CLOSED, Defect.COMPOUND, Defect.TOO_LONG, Defect.DUPLICATE))
"""With any other defect the closed form is part of it and not named again (interfaces.md)."""
_MODEL_HIDES = frozenset(
    (
        Defect.CLOSED,
        Defect.COMPOUND,
        Defect.VAGUE,
        Defect.GOOGLEABLE,
        Defect.FLATTERY,
        Defect.ABOUT_YOURSELF,
        Defect.PRESUMPTUOUS,
        Defect.LEADING,
    )
)


@dataclass(frozen=True)
class Asked:
    """A turn that asks, with what is known about it."""

    words: Said
    asks: tuple[Ask, ...]
    """Its information questions."""
    act: Act
    topic: Topic | None
    pitch: PitchReading
    any_question: bool
    """It asks something, if only about the meeting."""
    evidence: Mapping[Move, str]
    """The turn's moves and their words."""
    confirming: bool
    follows: bool
    introduces: bool
    repeat: Repeat | None
    context: Context


@cache
def defect_table() -> CueTable[Defect]:
    families = {code: {**DEFECT_CUES.get(code, {}), _FAMILY: lines} for code, lines in DEFECT_FAMILIES.items()}
    return CueTable({**DEFECT_CUES, **families})


@cache
def model_table() -> CueTable[str]:
    return CueTable(MODEL_QUESTIONS)


def is_model_question(words: Said, ask: Ask) -> bool:
    """Whether a question is one of the article's eight or close to it."""
    return ask.words <= _LONG_FOR_MODEL and model_table().first(words, ask.start, ask.end) is not None


def defects_of(asked: Asked) -> tuple[DefectReading, ...]:
    """The defects of a turn's questions, at most two, the graver first."""
    if asked.pitch.label in (Pitch.VEILED, Pitch.PITCH) and not asked.pitch.invited:
        return (_reading(Defect.JOB_SEEKING, asked.pitch.quote),) if asked.any_question else ()
    if not asked.asks or asked.act not in (Act.QUESTION, Act.FOLLOW_UP):
        return ()
    found: dict[Defect, DefectReading] = {}
    for defect in (*_worded(asked), *_shaped(asked)):
        found.setdefault(defect.code, defect)
    return _chosen(list(found.values()))


def _chosen(found: list[DefectReading]) -> tuple[DefectReading, ...]:
    codes = {defect.code for defect in found}
    if codes - _STAND_BESIDE_CLOSED:
        found = [defect for defect in found if defect.code is not Defect.CLOSED]
    if Defect.NEGATIVE in codes:
        found = [defect for defect in found if defect.code is not Defect.LEADING]
    if Defect.CONFIDENTIAL in codes:
        found = [
            defect for defect in found if defect.code not in (Defect.NEGATIVE, Defect.SPECULATIVE, Defect.GOOGLEABLE)
        ]
    return tuple(sorted(found, key=lambda defect: -defect.severity)[:_AT_MOST])


def _worded(asked: Asked) -> Iterator[DefectReading]:
    """Defects that the wording gives away."""
    sheltered = all(is_model_question(asked.words, ask) for ask in asked.asks)
    for hit in defect_table().hits(asked.words):
        if _counts(hit, asked, sheltered):
            ask = _ask_at(asked, hit)
            yield _reading(
                hit.key, asked.words.quote(ask.start, ask.end) if ask else asked.words.quote(hit.start, hit.end)
            )


def _counts(hit: Hit[Defect], asked: Asked, sheltered: bool) -> bool:
    if sheltered and hit.key in _MODEL_HIDES:
        return False
    ask = _ask_at(asked, hit)
    if ask is None:
        return False
    if hit.key is Defect.LEADING and not _loads(hit, ask, asked):
        return False
    if hit.key is Defect.CONFIDENTIAL and _DISCREET.search(asked.words.low):
        return False
    if hit.key is Defect.VAGUE and (asked.follows or ask.words > 9):
        return False
    if hit.key is Defect.JARGON:
        return _unexplained(asked, asked.words.low[hit.start : hit.end])
    return not (hit.key is Defect.GOOGLEABLE and asked.follows)


def _loads(hit: Hit[Defect], ask: Ask, asked: Asked) -> bool:
    """A negative opening loads a question; a tag ("..., won't you?") does so only with an opinion before it."""
    if _OPINION.search(asked.words.low):
        return True
    sentence = asked.words.sentences[ask.sentence]
    return not asked.confirming and (
        not _NEGATED.match(asked.words.low, hit.start)
        or (hit.start in (ask.start, sentence.start, sentence.lead) and ask.words > _TAG_WORDS)
    )


_NEGATED = re.compile(r"\w+n'?t\b")
_TAG_WORDS = 3
_DISCREET = re.compile(r"\b(?:without (?:any )?names|no names|in general|generally|names aside|anonym\w+)\b")


_OPINION = re.compile(r"\b(?:must|surely|obviously|terrible|awful|love|hate|great|boring|waste|worst|best|amazing)\b")


def _unexplained(asked: Asked, term: str) -> bool:
    """A term that the professional used first is theirs to hear again."""
    return not any(term in turn.text.lower() for turn in asked.context.turns)


def _ask_at(asked: Asked, hit: Hit[Defect]) -> Ask | None:
    """The question a cue stands in, or whose sentence or lead-in it stands in."""
    inside = next((ask for ask in asked.asks if ask.start <= hit.start < ask.end), None)
    if inside:
        return inside
    lead = hit.key not in (Defect.VAGUE, Defect.GOOGLEABLE)
    return next(
        (ask for ask in asked.asks if lead and asked.words.sentences[ask.sentence].start <= hit.start < ask.end), None
    )


def _shaped(asked: Asked) -> Iterator[DefectReading]:
    """Defects of form: closed, compound, too long, jargon by its letters, repeated, basics asked of a chief."""
    last = asked.asks[-1]
    quote = asked.words.quote(last.start, last.end)
    model = all(is_model_question(asked.words, ask) for ask in asked.asks)
    if asked.repeat is not None:
        yield _repeat(asked.repeat, quote)
    if is_compound(asked.words, asked.asks) and not model:
        several = len(parts_of(asked.words, asked.asks)) > _AT_MOST
        yield _reading(Defect.COMPOUND, asked.words.quote(asked.asks[0].start, last.end), severity=2 if several else 1)
    if _length(asked) > LONGEST_WORDS:
        yield _reading(Defect.TOO_LONG, quote)
    if _asks_basics(asked):
        yield _reading(Defect.OUT_OF_RANGE, quote)
    if terms := _strange_letters(asked):
        yield _reading(Defect.JARGON, terms)
    if _is_closed(asked) and not model:
        yield _reading(Defect.CLOSED, quote)


def _is_closed(asked: Asked) -> bool:
    """Closed, and neither a check of what was said nor a choice ("is that typical, or just there?")."""
    last = asked.asks[-1]
    return not asked.confirming and not any(ask.open for ask in asked.asks) and not _offers_two(asked, last)


def _offers_two(asked: Asked, ask: Ask) -> bool:
    sentence = asked.words.sentences[ask.sentence]
    return _EITHER.search(asked.words.low, sentence.start, sentence.end) is not None


_EITHER = re.compile(r"\bor (?!not\b|so\b|something\b|anything\b|anyone\b|anybody\b|whatever\b|someone\b|two\b|what\b)")


def _asks_basics(asked: Asked) -> bool:
    """ "What is marketing?" put to a vice president."""
    last = asked.asks[-1]
    return (
        _BASICS.match(asked.words.low, last.start, last.end) is not None
        and _CHIEF.search(asked.context.professional.role.lower()) is not None
    )


_BASICS = re.compile(r"what(?:'?s| is| are| does) (?:an? |the )?[\w-]+(?: [\w-]+)?(?: mean)?\W*$")
_CHIEF = re.compile(
    r"\b(?:vice president|vp|director|head|chief|senior|partner|principal|lead|professor|president|owner|founder)\b"
)


def _length(asked: Asked) -> int:
    """Words of the question and the speech before it, without courtesy, listening and an introduction."""
    if asked.introduces:
        return max(ask.words for ask in asked.asks)
    return sum(sentence.words for place, sentence in enumerate(asked.words.sentences) if _adds(asked, place))


def _adds(asked: Asked, place: int) -> bool:
    sentence = asked.words.sentences[place]
    if sentence.words > _COURTESY_WORDS or any(ask.sentence == place for ask in asked.asks):
        return True
    text = asked.words.text[sentence.start : sentence.end]
    return not any(move in _COURTESIES and quote in text for move, quote in asked.evidence.items())


_COURTESY_WORDS = 25
_COURTESIES = frozenset(
    (
        Move.GREETS,
        Move.THANKS,
        Move.REFLECTS,
        Move.SIGNALS_END,
        Move.NAMES_TAKEAWAY,
        Move.NAMES_TIME,
        Move.CHECKS_TIME,
        Move.USES_EARLIER_DETAIL,
        Move.PRAISES,
    )
)


_ACRONYM = re.compile(r"\b(?:[A-Z][A-Z0-9]{1,5}s?|[A-Z][a-z]{1,5}[A-Z]{1,4}[a-z]{0,4})\b(?!')")
_PLAIN_ACRONYMS = frozenset(
    "AI US UK EU USA HR IT TV OK CV CVS FAQ GPA PHD MBA BA BSC MSC UX UI ID PR CEO DIY PT PC VR IQ ER ICU NGO NGOS "
    "RN ED OOH II III AM PM FYI BTW LOL EMT PA VP MRI SQL PDF APP NHS STEM ITS".split()
)


def _strange_letters(asked: Asked) -> str:
    """Two acronyms nobody used before; in a text that is all capitals nothing can be told."""
    text = asked.words.text
    if text.isupper():
        return ""
    found = [
        m
        for m in _ACRONYM.finditer(text)
        if m.group().upper() not in _PLAIN_ACRONYMS and _unexplained(asked, m.group().lower())
    ]
    return found[0].group() if len({m.group() for m in found}) >= _AT_MOST else ""


def _reading(code: Defect, quote: str, severity: int | None = None) -> DefectReading:
    words = DEFECT_WORDS[code]
    return DefectReading(
        code=code, severity=severity or words.severity, why=words.why, quote=quote, try_instead=words.try_instead
    )


def _repeat(repeat: Repeat, quote: str) -> DefectReading:
    why = "They told you this already." if repeat.told else "You asked this already."
    return DefectReading(
        code=Defect.DUPLICATE, severity=2, why=why, quote=quote, try_instead=DEFECT_WORDS[Defect.DUPLICATE].try_instead
    )
