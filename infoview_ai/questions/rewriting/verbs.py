"""Forms of English verbs and nouns, as far as turning a question round needs them."""

from __future__ import annotations

import re
from typing import Final

_VOWELS: Final = "aeiou"
_GERUNDS: Final = {
    "be": "being", "see": "seeing", "lie": "lying", "die": "dying", "tie": "tying", "travel": "travelling",
    "is": "being", "are": "being", "am": "being", "do": "doing", "go": "going", "begin": "beginning",
    "quit": "quitting", "commit": "committing", "refer": "referring", "prefer": "preferring", "admit": "admitting",
    "model": "modelling", "cancel": "cancelling", "level": "levelling", "age": "ageing", "agree": "agreeing",
    "flee": "fleeing", "oversee": "overseeing", "dye": "dyeing", "forget": "forgetting", "regret": "regretting",
    "transfer": "transferring", "program": "programming", "up": "upping",
}  # fmt: skip
_PARTICLES: Final = frozenset("not never always really just also ever actually".split())
_BASE: Final = {
    "was": "be", "were": "be", "did": "do", "went": "go", "left": "leave", "chose": "choose", "became": "become",
    "got": "get", "took": "take", "made": "make", "gave": "give", "came": "come", "began": "begin", "had": "have",
    "quit": "quit", "picked": "pick", "has": "have", "does": "do", "is": "be", "are": "be",
}  # fmt: skip
PARTICIPLES: Final = frozenset(
    """been done gone left chosen become got gotten taken made given come begun had kept known seen met felt found
    built bought brought caught taught thought told sold held led lost paid put read run said sent set shown spent
    stood stuck struck swum thrown understood won worn written driven eaten fallen flown forgotten grown heard hidden
    hurt let lain broken drawn cut quit risen sung spoken""".split()
)
_IRREGULAR_PLURALS: Final = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "criteria": "criterion",
    "wives": "wife", "midwives": "midwife", "lives": "life", "feet": "foot", "teeth": "tooth", "media": "medium",
}  # fmt: skip
_SINGULARS: Final = {one: many for many, one in _IRREGULAR_PLURALS.items()}
_HISSING: Final = ("s", "x", "z", "ch", "sh")


def gerund(verb: str) -> str:
    """ "run" -> "running", "be" -> "being"."""
    low = verb.lower()
    if low in _GERUNDS:
        return _GERUNDS[low]
    if low.endswith("ie"):
        return low[:-2] + "ying"
    if low.endswith("e") and not low.endswith(("ee", "oe", "ye")):
        return low[:-1] + "ing"
    if _doubles(low):
        return low + low[-1] + "ing"
    return low + "ing"


def _doubles(low: str) -> bool:
    """One short syllable that ends in consonant, vowel, consonant: "stop", "get", "plan"."""
    return (
        re.fullmatch(r"(?:[^aeiou]*|qu)[aeiou][bdgklmnprtv]", low) is not None
        and len(low) >= 3
        and not low.endswith(("w", "x", "y"))
    )


def gerund_phrase(phrase: str) -> str:
    """ "be a vet" -> "being a vet"; "not go home" -> "not going home"; "get up and run" -> "getting up and running"
    only in its first verb, which is enough to read.
    """
    words = phrase.split()
    at = next((place for place, word in enumerate(words) if word.lower() not in _PARTICLES), 0)
    if not words:
        return phrase
    return " ".join((*words[:at], gerund(words[at]), *words[at + 1 :]))


def base_phrase(phrase: str) -> str:
    """The phrase with its first verb in the base form where it is a known irregular past."""
    words = phrase.split()
    return " ".join((_BASE.get(words[0].lower(), words[0]), *words[1:])) if words else phrase


def plural(noun: str) -> str:
    """ "wind technician" -> "wind technicians"; "head of data" -> "heads of data"."""
    head, of, rest = noun.partition(" of ")
    words = head.split()
    if not words:
        return noun
    return " ".join((*words[:-1], _plural_word(words[-1]))) + of + rest


def _plural_word(word: str) -> str:
    low = word.lower()
    if low in _SINGULARS:
        return _SINGULARS[low]
    if low.endswith(_HISSING):
        return word + "es"
    if low.endswith("y") and low[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def singular(noun: str) -> str:
    """ "skills" -> "skill", "companies" -> "company"; a word that is no plural comes back as it is."""
    head, of, rest = noun.partition(" of ")
    words = head.split()
    if not words:
        return noun
    low = words[-1].lower()
    one = _IRREGULAR_PLURALS.get(low)
    if one is None:
        one = low
        if low.endswith("ies") and len(low) > 4:
            one = low[:-3] + "y"
        elif low.endswith(tuple(end + "es" for end in _HISSING if end != "s")) or low.endswith("sses"):
            one = low[:-2]
        elif low.endswith("s") and not low.endswith(("ss", "us", "is")):
            one = low[:-1]
    return " ".join((*words[:-1], one)) + of + rest


def is_plural(noun: str) -> bool:
    """Whether the noun that heads the phrase looks like a plural."""
    head = noun.partition(" of ")[0].split()
    return bool(head) and singular(head[-1]) != head[-1].lower()


_LIKE_YOU: Final = re.compile(r"(?:uni(?!n)|use|usual|euro|ewe|one\b|once|u\b|util|ur(?:ine|olog))", re.IGNORECASE)


def article(noun: str) -> str:
    """ "an" or "a", by how the noun begins to sound."""
    if _LIKE_YOU.match(noun) or re.match(r"U[A-Z]", noun):
        return "a"
    if re.match(r"[AEFHILMNORSX][A-Z]{1,4}\b", noun):
        return "an"
    return "an" if re.match(r"(?:[aeiou]|hour|honest|heir|honou?r)", noun, re.IGNORECASE) else "a"


def with_article(noun: str) -> str:
    """ "wind technician" -> "a wind technician"."""
    return f"{article(noun)} {noun}"
