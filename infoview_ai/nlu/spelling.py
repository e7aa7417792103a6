"""Slips of the keyboard: a long word that is one letter away from a word the lexicon knows is read as that word."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from infoview_ai.nlu.lexicon.topic_cues import TOPIC_CUES

_LONG = 6
_WORD = re.compile(r"[a-z']+")
_USUAL = {
    "hw": "how", "hwo": "how", "wat": "what", "wht": "what", "waht": "what", "wich": "which", "teh": "the", "r": "are",
    "u": "you", "ur": "your", "thier": "their", "hav": "have", "abt": "about", "wanna": "want to", "gonna": "going to",
    "ppl": "people", "gettin": "getting", "jobb": "job", "typcal": "typical", "skils": "skills", "skillz": "skills",
    "pls": "please", "thx": "thanks", "hrs": "hours", "exp": "experience",
}  # fmt: skip


def mended(text: str) -> str:
    """The text in lower case with evident slips put right. Places in it are not places in the original."""
    low = text.lower().replace("\u2019", "'").replace("how'd ", "how did ")
    return _WORD.sub(lambda found: _mended_word(found.group()), low)


@lru_cache(maxsize=8192)
def _mended_word(word: str) -> str:
    if word in _USUAL:
        return _USUAL[word]
    if len(word) < _LONG - 1:
        return word
    words, shortened = _index()
    if word in words or word.rstrip("s") in words:
        return word
    for cut in (word, *_shorter(word)):
        for known in shortened.get(cut, ()):
            if known[0] == word[0] and abs(len(known) - len(word)) <= 1 and _one_slip(word, known):
                return known
    return word


def _one_slip(word: str, known: str) -> bool:
    """One letter missing, added, changed or two swapped; an ending is grammar, not a slip."""
    if word.startswith(known) or known.startswith(word):
        return False
    if len(word) == len(known):
        wrong = [i for i, (a, b) in enumerate(zip(word, known, strict=True)) if a != b]
        swapped = (
            len(wrong) == 2
            and wrong[1] == wrong[0] + 1
            and word[wrong[0]] == known[wrong[1]]
            and word[wrong[1]] == known[wrong[0]]
        )
        return swapped or (
            len(wrong) == 1 and wrong[0] < len(word) - 1 and word[wrong[0]] in _NEAR.get(known[wrong[0]], "")
        )
    return True


_NEAR = {
    "a": "qwsze", "e": "wrdia", "i": "uoeyk", "o": "ipula", "u": "yio", "s": "adczw", "c": "xvks", "r": "et", "t": "ry",
    "n": "bm", "m": "n", "l": "k", "k": "lcj", "g": "fh", "d": "sf", "p": "o", "v": "bc", "b": "vn", "h": "gj",
    "z": "sx", "y": "tui",
}  # fmt: skip
"""Letters that stand beside each other on the keyboard or sound alike."""


def _shorter(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(1, len(word))]


@cache
def _index() -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    texts = (text for weights in TOPIC_CUES.values() for text in weights.values())
    parts = {
        word.rstrip("?")
        for text in texts
        for part in text.replace(";", " ").split()
        for word in re.split(r"[|+]", part)
    }
    words = frozenset(word.rstrip("*") for word in parts if word.rstrip("*").isalpha())
    whole = {w for w in words if len(w) >= _LONG and w + "*" not in parts} | _WHOLE
    index: dict[str, tuple[str, ...]] = {}
    for word in whole:
        for cut in (word, *_shorter(word)):
            index[cut] = (*index.get(cut, ()), word)
    return words | whole | _REAL, index


_WHOLE = frozenset(
    "skills skill experience internship internships association associations organization organizations "
    "organisation challenge challenges enjoy "
    "advantage difficult typical usually professional licence license certificate qualification apprenticeship "
    "success successful misconceptions "
    "recommend schedule technology environment opportunities rewarding satisfying".split()
)
_REAL = frozenset(
    "starring staring stating starling courts course coarse weather whether manger wedges trails train brain stills "
    "stayed studio".split()
)
