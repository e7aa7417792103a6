"""Spoken and typed English brought to one plain form, so that the grammar of requests can be read off it.

Lower case, contractions written out, chat spellings and slips of the finger put right, softeners taken out: "Could u
maybe, um, pass on my resumee?" and "Could you pass on my resume?" become the same string. Only the meaning-bearing
form changes; quotes are cut from the learner's own words.
"""

from __future__ import annotations

import re
from functools import cache

_CONTRACTIONS = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "ain't": "is not",
    "shan't": "shall not",
    "let's": "let us",
    "y'all": "you all",
    "how'd": "how did",
    "who'd": "who would",
    "where'd": "where did",
    "why'd": "why did",
    "what'd": "what would",
    "when'd": "when did",
}
_SUFFIXES = (("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"), ("'m", " am"))
_IS = frozenset(
    "something anything nothing whoever what who that there it he she here how where when everyone everybody "
    "somebody someone".split()
)
_CHAT = {
    "u": "you",
    "ur": "your",
    "w": "with",
    "ppl": "people",
    "abt": "about",
    "r": "are",
    "yr": "your",
    "plz": "please",
    "pls": "please",
    "im": "i am",
    "ive": "i have",
    "id": "i would",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "cant": "can not",
    "wont": "will not",
    "isnt": "is not",
    "whats": "what is",
    "hows": "how is",
    "thats": "that is",
    "youre": "you are",
    "theres": "there is",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "have to",
    "gimme": "give me",
    "lemme": "let me",
    "ya": "you",
    "yous": "you",
    "cv's": "cvs",
    "org": "organisation",
    "pos": "position",
    "refs": "reference",
    "somebody": "someone",
    "anybody": "anyone",
    "everybody": "everyone",
    "wich": "which",
    "recomend": "recommend",
    "refered": "referred",
    "hireing": "hiring",
    "intership": "internship",
    "resumee": "resume",
}
_SOFT = (
    r"\b(?:u+m+|u+h+|er+m*|hm+|just|maybe|perhaps|possibly|actually|really|honestly|truly|basically|literally|simply|"
    r"probably|definitely|absolutely|certainly|also|kinda|sorta|kind of|sort of|i guess"
    r"|(?<!do )(?<!if )(?<!did )(?<!does )(?<!that )(?<!as )(?<!what )(?<!who )(?<!case )you know(?! (?:of|about"
    r"|any|how|what|who|that|where|a|some|the|it|them)\w*\b)|i mean|"
    r"(?:only )?if (?:it is|that is|it would) not (?:be )?(?:too )?much (?:trouble|to ask|bother)|if you (?:do"
    r"|would) not mind(?: me asking)?|"
    r"if (?:at all )?possible|if i may(?: ask)?|by any chance|by chance|at all|tbh|to be honest|to be frank"
    r"|frankly|quickly|real quick|so much|very much|"
    r"still|already|currently|presently|ever|even|folks|guys|too|quite|very|super|totally|"
    r"right now|at the moment|at present|these days|nowadays|if (?:that is|it is|that would be) (?:ok|okay"
    r"|all right|alright))\b"
)
_KEYS = (
    "resume internship interview position opening vacancy recruiter recruiting hiring referral reference portfolio "
    "manager company recommend introduce forward available opportunity apprentice volunteer"
).split()
_REAL = frozenset(
    "presume resumed forwards interne intern openings positions managers manage companies recruit reuse".split()
)


@cache
def _soft() -> re.Pattern[str]:
    return re.compile(_SOFT)


@cache
def _slips() -> dict[str, str]:
    """One letter dropped, doubled or swapped in a word that matters: "refferal", "hirng", "postion"."""
    found: dict[str, str] = {}
    for word in _KEYS:
        for at in range(1, len(word)):
            for wrong in (
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            ):
                if wrong not in _REAL and wrong not in _KEYS:
                    found.setdefault(wrong, word)
    return found


_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_MARKS = re.compile(r"[^\w%'./: -]|[.:](?!\w)")
_SPACE = re.compile(r"\s+")
_TURNED = re.compile(r"\b(could|can|would|do|does|is|are|will|have|has) not (you|there|they|your)\b")
"""A question put in the negative asks the same: "Aren't you hiring?"."""
_PLAIN = str.maketrans({"’": "'", "‘": "'", "é": "e", "É": "e", "“": '"', "”": '"', "`": "'", "…": " "})


def plain(text: str) -> str:
    """The plain form of a clause: lower case, written out, without softeners and commas around them."""
    lowered = text.translate(_PLAIN).lower().replace("e\u0301", "e").replace("curriculum vitae", "cv")
    written = _TOKEN.sub(_write_out, lowered)
    softened = _soft().sub(" ", _MARKS.sub(" ", written))
    return _TURNED.sub(r"\1 \2", _SPACE.sub(" ", softened)).strip(" .-")


def _write_out(token: re.Match[str]) -> str:
    word = token.group()
    if word in _CHAT:
        return _CHAT[word]
    if "'" not in word:
        return _slips().get(word, word)
    if word in _CONTRACTIONS:
        return _CONTRACTIONS[word]
    for suffix, long in _SUFFIXES:
        if word.endswith(suffix):
            return word[: -len(suffix)] + long
    stem, _, tail = word.partition("'")
    return f"{stem} is" if tail == "s" and stem in _IS else word
