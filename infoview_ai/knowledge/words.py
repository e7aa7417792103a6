"""Words of a text as the index sees them: without accents, stemmed, with the field's synonyms."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")
_stemmer = snowballstemmer.stemmer("english")

STOP = frozenset(
    "a about after all also am an and any are as at be been before being but by can could did do does doing for from "
    "get gets getting had has have having he her here him his how i i'd i'll i'm i've if in into is isn't it it's its "
    "just let like made make makes making me more most much my no not of on one or other our out over own really s "
    "say she should so some something such t than that that's the their them then there these they thing things this "
    "those to too up us use very was we went were what what's when where which while who whose why will with would "
    "you you're your yourself".split()
)

_SYNONYMS = (
    "resume cv curriculum vitae",
    "talk conversation chat call meeting coffee",
    "professional person guest interviewee expert",
    "thankyou thank thanks gratitude note",
    "overrun overran overtime late long past exceed overstay",
    "minute time clock limit quarter hour duration",
    "vacancy position post role job",
    "hire hiring recruit employ employer",
    "pitch sell campaign beg",
    "refer referral introduce introduction recommend name contact",
    "close end finish goodbye wrap last final conclude leave",
    "begin start open opening first hello greet greeting introduction",
    "listen hear followup paraphrase attention reflect",
    "email mail message write letter send reply",
    "invite offer welcome suggest volunteer",
    "stop interrupt hurry busy leave",
    "portfolio sample website work",
    "pause silence quiet wait",
    "honest honesty truth lie admit deny pretend",
    "ask question query",
    "nervous anxious shy afraid worry scared",
    "closed yesno",
    "salary pay money wage earn",
    "prepare preparation homework research plan",
)


_PHRASES = (
    (r"cvs?|curriculum vitae", "resume"),
    (r"boss(?:es)?|supervisors?", "manager"),
    (r"thank(?:s|ing)?[ -](?:you|note|letter)s?", "thankyou"),
    (r"follow(?:ing)?[ -]ups?|following up", "followup"),
    (r"yes[ -](?:or|and)[ -]no", "yesno closed"),
    (r"small talk", "smalltalk"),
    (r"introduc\w* (?:my|your)self|self[ -]introduction|about (?:my|your)self", "selfintroduction introduction"),
    (
        r"(?<!the )(?:other|another|more) (?:people|person|contact)s?|who(?:m)? else|someone else|somebody else",
        "otherpeople contact",
    ),
    (r"(?:repeat\w*|play\w*|say\w*|said) (?:it |them |this )?back|in (?:my|your) own words", "paraphrase"),
    (r"(?:stay|keep|staying|keeping) in touch", "keepintouch contact"),
    (r"how soon|by when|within twenty-four hours|24 hours", "timing"),
    (r"(?:good|put in a) word", "goodword refer"),
    (r"(?:rather not|decline\w*|refuse\w*)", "decline"),
)
"""Words and word groups that mean one thing; without them "thank you" would be nothing but "thank"."""

_COMPILED = tuple((re.compile(rf"\b(?:{pattern})\b"), f" {word} ") for pattern, word in _PHRASES)


def plain(text: str) -> str:
    """Small letters without accents: "Résumé" is "resume"."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in folded if not unicodedata.combining(character)).replace("’", "'")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a plain word."""
    return str(_stemmer.stemWord(word.split("'")[0] if word.endswith("'s") else word))


def stems(text: str) -> list[str]:
    """The stems of the words that carry meaning, in order."""
    words = plain(text)
    for pattern, word in _COMPILED:
        words = pattern.sub(word, words)
    return [stem(word) for word in _WORD.findall(words) if word not in STOP]


@lru_cache(maxsize=1)
def thesaurus() -> dict[str, tuple[str, ...]]:
    """For each stem the ideas it belongs to."""
    ideas: dict[str, tuple[str, ...]] = {}
    for number, group in enumerate(_SYNONYMS):
        for word in re.split(r"[\s-]+", group):
            ideas[stem(word)] = (*ideas.get(stem(word), ()), f"idea{number}")
    return ideas
