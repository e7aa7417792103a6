"""Turns that are no part of the talk: silence, gibberish, orders to the machine, "are you an AI?", other matters."""

from __future__ import annotations

import re
from functools import cache

from infoview_ai.nlu.cues import CueTable
from infoview_ai.nlu.lexicon.act_cues import NOISE_CUES
from infoview_ai.nlu.reading import Act
from infoview_ai.nlu.words import Said

_SILENT = re.compile(
    r"^[\s.…\-_*,]*(?:[\[(*]\s*(?:silence|silent|no answer|no response|pause|inaudible|nothing|says nothing|"
    r"long pause)\s*[\])*])?[\s.…\-_*,]*$"
)
_MACHINE_MARKS = re.compile(
    r"</?\s*(?:transcript|system|user|assistant|instructions?|prompt|direction|conversation)\b[^>\n]*>"
    r"|^\s*(?:system|assistant|developer)\s*:",
    re.MULTILINE,
)
"""Tags and names of roles as they stand in what is written for a model; nobody speaks them."""
_VOWELS = re.compile(r"[aeiouyàâäáéèêëíîïóôöúùûü]")
_RUN = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_KEYS = re.compile(r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb|lkj|jklö|(.)\1{3,}|^(..?)\2{2,}$")
_Q_ALONE = re.compile(r"q(?![u'aio]|$)")
_SPOKEN_SHORT = frozenset(
    "pls plz thx tks btw tbh lol hrs mrs phd nvm wtf www http https html css php sql pdf mph hmm mhm brb msg yrs ppl "
    "sgt cpt std ltd mgr dpt wks nth 2nd 3rd crypt npm xls csv gps sms dvd crm tldr smth bmw cnc hvac rn lpn cpr "
    "mgmt govt tmrw wknd bldg".split()
)
"""Short forms that people type; a word of three letters or more without a vowel is otherwise no word."""
_REAL_RUNS = re.compile(
    r"^(?:h+m+|m+h*m*|br+|sh+|z+|ps+t+|tsk|rhythms?|nth|https?|lengths?|strengths?|catchphrase|latchstring|"
    r"knightsbridge|watchstrap)$"
)


@cache
def noise_table() -> CueTable[Act]:
    return CueTable(NOISE_CUES)


def noise_in(words: Said) -> Act | None:
    """Which kind of noise a turn is, or None for a turn of the talk."""
    if _SILENT.match(words.low):
        return Act.SILENCE
    if is_gibberish(words):
        return Act.GIBBERISH
    if _MACHINE_MARKS.search(words.low):
        return Act.INJECTION
    found = {hit.key for hit in noise_table().hits(words)}
    return next((act for act in (Act.INJECTION, Act.ARE_YOU_AI) if act in found), None)


def is_off_topic(words: Said) -> bool:
    """Something that belongs to no talk about work: a recipe, a match, a riddle."""
    return any(hit.key is Act.OFF_TOPIC for hit in noise_table().hits(words))


def is_gibberish(words: Said) -> bool:
    """Keys hit at random: most of the longer words cannot be said."""
    if not words.tokens:
        return True
    letters = [token for token in words.tokens if not token.isdigit()]
    if not letters:
        return len(words.tokens) > 3 or len(words.low.strip()) > 6
    odd = sum(_unsayable(token) for token in letters)
    return odd > 0 and odd * 2 >= len(letters)


def _unsayable(token: str) -> bool:
    if _REAL_RUNS.match(token) or not token.isascii():
        return False
    if _KEYS.search(token):
        return True
    if len(token) >= 3 and (_Q_ALONE.search(token) or (not _VOWELS.search(token) and token not in _SPOKEN_SHORT)):
        return not token.isupper()
    return len(token) >= 4 and (not _VOWELS.search(token) or _RUN.search(token) is not None) and not token.isupper()
