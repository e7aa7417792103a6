"""The smaller things a turn does, each with the words that do it."""

from __future__ import annotations

import re
from functools import cache

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.cues import CueTable, Hit
from infoview_ai.nlu.follow_up import Thread, thread_of
from infoview_ai.nlu.lexicon.move_cues import MOVE_CUES
from infoview_ai.nlu.names import name_used, own_name
from infoview_ai.nlu.questions import Ask, Form, find_questions
from infoview_ai.nlu.reading import Act, Context, Move
from infoview_ai.nlu.reflection import reflection_in
from infoview_ai.nlu.words import Said, said

MONOLOGUE_WORDS = 150
_OPENING_ONLY = frozenset((Move.WHO_I_AM, Move.LINK, Move.WHY_YOU))
_OPENING_TURNS = 2
"""Who I am, the link and "why you" count in the seeker's first turns, or where the turn says who speaks."""


@cache
def move_table() -> CueTable[Move]:
    return CueTable(MOVE_CUES)


def moves_with_evidence(text: str, context: Context) -> dict[Move, str]:
    """Every move of a turn with a verbatim substring of it as evidence."""
    words = said(text)
    asks = find_questions(words)
    return moves_in(words, context, asks, thread_of(words, asks, context))


def moves_in(words: Said, context: Context, asks: tuple[Ask, ...], thread: Thread) -> dict[Move, str]:
    """The same where the turn's questions and its thread are known already."""
    found: dict[Move, str] = {}
    for hit in move_table().hits(words):
        if hit.key not in found and _stands(hit, words, context, asks):
            found[hit.key] = _clause(words, hit.start, hit.end)
    _add_names(found, words, context)
    if reflection := reflection_in(words, context, asks):
        found[Move.REFLECTS] = reflection
    if thread.about and (thread.earlier or Move.USES_EARLIER_DETAIL in found):
        found.setdefault(Move.USES_EARLIER_DETAIL, thread.about)
    _add_tailored(found, words, context, asks)
    if len(words.tokens) > MONOLOGUE_WORDS:
        found[Move.MONOLOGUE] = words.quote(words.sentences[0].start, words.sentences[0].end)
    return found


def is_opening(context: Context) -> bool:
    """Whether the seeker is still in their first turns: nothing but greeting and introducing lies behind."""
    before = [reading.act for reading in context.readings if reading is not None]
    return len(before) <= _OPENING_TURNS and all(act in _STILL_OPENING for act in before)


def is_first(context: Context) -> bool:
    """Whether the seeker has said nothing of substance yet."""
    return all(reading is None or reading.act in _EMPTY for reading in context.readings)


_EMPTY = frozenset((Act.GREETING, Act.SMALL_TALK, Act.SILENCE, Act.GIBBERISH))
_STILL_OPENING = _EMPTY | {Act.INTRODUCTION, Act.ANSWER_TO_PROFESSIONAL, Act.THANKS, Act.TIME_CHECK}


def _stands(hit: Hit[Move], words: Said, context: Context, asks: tuple[Ask, ...]) -> bool:
    """Whether a cue means the move where it stands."""
    move, at = hit.key, hit.start
    asking = [ask for ask in asks if ask.start <= at < ask.end and ask.form in (Form.WH, Form.YES_NO)]
    if move in _OPENING_ONLY:
        return is_opening(context) and not asking and not _YOU_BEFORE.search(words.low, 0, at)
    if move is Move.LEARNING_PURPOSE:
        return not any(ask.start <= at < ask.end for ask in asks) or (is_opening(context) and not asking)
    if move in _TOLD_NOT_ASKED:
        return not asking
    if move in _NOT_IN_WH:
        return not any(ask.form is Form.WH for ask in asking)
    if move is Move.USES_EARLIER_DETAIL:
        return any(turn.speaker is Speaker.PROFESSIONAL for turn in context.turns)
    if move is Move.TAILORED:
        return any(ask.end > at for ask in asks)
    if move is Move.ASKS_WHAT_MISSED:
        return bool(asks)
    if move is Move.REPAIRS:
        return not is_first(context)
    return move is not Move.CHECKS_TIME or hit.weight >= _SAYS_SO or any(_same_sentence(words, at, ask) for ask in asks)


_SAYS_SO = 2
"""A cue of this weight shows that they keep an eye on the clock, asked or not."""
_YOU_BEFORE = re.compile(r"\byou(?:'ve| have)?(?: just| also)? $")
_TOLD_NOT_ASKED = frozenset((Move.NAMES_TAKEAWAY, Move.NAMES_NEXT_STEP, Move.PRAISES))
_NOT_IN_WH = frozenset((Move.OFFERS_TO_STOP,))


def _same_sentence(words: Said, at: int, ask: Ask) -> bool:
    sentence = words.sentences[ask.sentence]
    return sentence.start <= at < sentence.end


def _clause(words: Said, start: int, end: int) -> str:
    """The sentence around a cue, for a quote that can be understood; the cue's own words where the sentence is long."""
    for sentence in words.sentences:
        if sentence.start <= start < sentence.end:
            if sentence.words <= _QUOTE_WORDS and end <= sentence.end:
                return words.quote(sentence.start, sentence.end)
            return words.quote(*_widened(words, start, max(end, start + 1), sentence.start, sentence.end))
    return words.quote(start, end)


_QUOTE_WORDS = 24
_EDGE = re.compile(r"[,;:]\s|\s-+\s")


def _widened(words: Said, start: int, end: int, least: int, most: int) -> tuple[int, int]:
    before = [mark.end() for mark in _EDGE.finditer(words.low, least, start)]
    after = _EDGE.search(words.low, end, most)
    return (before[-1] if before else least), (after.start() if after else most)


def _add_names(found: dict[Move, str], words: Said, context: Context) -> None:
    if is_opening(context) and (mine := own_name(words)):
        found.setdefault(Move.WHO_I_AM, mine)
    used = name_used(words, context.professional)
    if used is None:
        return
    if used.wrong:
        found[Move.WRONG_NAME] = used.quote
    elif Move.GREETS in found or is_opening(context):
        found[Move.GREETS_BY_NAME] = used.quote


def _add_tailored(found: dict[Move, str], words: Said, context: Context, asks: tuple[Ask, ...]) -> None:
    if not asks:
        found.pop(Move.TAILORED, None)
        return
    company = context.professional.organization.lower()
    if company and company in words.low:
        at = words.low.index(company)
        found.setdefault(Move.TAILORED, words.quote(at, at + len(company)))
    elif Move.RESEARCHED in found and ("your" in words.tokens or "you" in words.tokens):
        found.setdefault(Move.TAILORED, found[Move.RESEARCHED])
    elif Move.USES_EARLIER_DETAIL in found:
        found.setdefault(Move.TAILORED, found[Move.USES_EARLIER_DETAIL])
