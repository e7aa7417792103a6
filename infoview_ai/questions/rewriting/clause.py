"""The clause of a draft that asks: its last question without run-up, fillers and marks, and what stood before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from infoview_ai.nlu.questions import Ask
from infoview_ai.nlu.words import Said
from infoview_ai.questions.sheet_rules import questions_in

_IF = re.compile(
    r"(?:(?:hi|hello|so|and|also|well|ok|okay|sorry),? )*(?:i(?:'m| am| was)?|just|may i|can i|could i|can you|could "
    r"you|would you|do you mind if i)\b[^?.]{0,40}?\b(?:wonder(?:ing|ed)?|know|curious|ask(?:ing)?|interested|tell me|"
    r"say|share|hear)"
    r"(?: to know| to ask| to hear| you)? (?:if|whether) (?P<clause>.+)$",
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"(?P<s>you|they|it|there|people|we|i|someone|this|that|he|she)(?P<s2>(?: [\w'-]+){0,3}?) "
    r"(?P<aux>is|are|was|were|have|has|had|can|could|would|should|will|do|does|did) (?P<rest>.+)$",
    re.IGNORECASE,
)
_SHORT_FORMS = (
    (re.compile(r"^(you|they|we)'re ", re.IGNORECASE), r"\1 are "),
    (re.compile(r"^(it|there|this|that|he|she)'s ", re.IGNORECASE), r"\1 is "),
    (re.compile(r"^(you|they|we|i)'ve ", re.IGNORECASE), r"\1 have "),
    (re.compile(r"^(you|they|we|i|it)'d ", re.IGNORECASE), r"\1 would "),
)
_LONG_FORM = {
    "u": "you", "ur": "your", "r": "are", "youse": "you", "ya": "you", "whats": "what's", "hows": "how's",
    "wheres": "where's", "whos": "who's", "dont": "don't", "doesnt": "doesn't", "isnt": "isn't", "arent": "aren't",
    "pls": "please",
}  # fmt: skip
_SHORTHAND = re.compile(r"\b(?:u|ur|r|youse|ya|whats|hows|wheres|whos|dont|doesnt|isnt|arent|pls)\b", re.IGNORECASE)
_FILLERS = re.compile(
    r"^(?:(?:so|and|but|also|well|ok|okay|hi|hello|hey|then|first|firstly|second|secondly|finally|lastly|next|maybe|"
    r"perhaps|please|sorry|um+|uh+|er+|just|now|actually|basically|honestly|just curious|out of curiosity|"
    r"quick question|one more question|my question is|my first question is|my last question is|"
    r"if you don't mind (?:me asking|my asking|saying)|if i may ask|may i ask|can i ask|can i ask you|could i ask|"
    r"i(?:'d| would) (?:like|love) to (?:know|ask|hear)|i want to (?:know|ask)|in your (?:opinion|view|experience)|"
    r"personally|generally|generally speaking|in general|overall)\b[\s,:.\-]*)+(?=\w)",
    re.IGNORECASE,
)
_POLITE_END = re.compile(
    r"[,\s]*\b(?:please|if (?:you don't|u dont) mind(?: me asking| my asking)?|thanks|thank you|by the way|at all|"
    r"or not|"
    r"or no|yes or no|or so)\W*$",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|may|might|must|what|how|why|which|who|"
    r"where|when|whose|whom|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|wasn't|"
    r"tell|name|list|explain|describe|justify|give|walk|talk|share|any|in|on|at|for|the|a|an|your|you|you're|you've|"
    r"you'll|it|it's|there|this|that|my|we|they|people|since|as|if|when|everyone|everybody|surely|so|am|would|let|"
    r"defend|define|compare|rate|rank|prove|convince)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Clause:
    """What a draft asks: `before` (sentences and lead-in, kept where a rewrite can stand after them), the last
    question's own words without marks, and all questions of the draft in order.
    """

    text: str
    before: str
    core: str
    parts: tuple[str, ...]


@lru_cache(maxsize=1024)
def clause_of(text: str) -> Clause:
    """The asking clause of a draft; where nothing is found to ask, the whole text."""
    words, asks = questions_in(text)
    parts = tuple(bare(words.text[ask.start : ask.end]) for ask in asks)
    if not asks:
        return Clause(text, "", bare(text), ())
    last = _last(asks)
    core = bare(words.text[last.start : words.sentences[last.sentence].end])
    return Clause(text, _before(words, last), core, parts)


def _last(asks: tuple[Ask, ...]) -> Ask:
    """The last question of more than two words; the parts of one sentence count as one, from its first."""
    whole = [ask for ask in asks if ask.words > 2 or len(asks) == 1] or list(asks)
    last = whole[-1]
    return next(ask for ask in asks if ask.sentence == last.sentence)


def _before(words: Said, ask: Ask) -> str:
    ahead = words.text[: ask.start]
    return "" if not _FILLERS.sub("", ahead.strip() + " x").removesuffix("x").strip() else ahead.strip()


def bare(text: str) -> str:
    """A question without marks, fillers and politeness, an indirect "if" turned into a plain yes/no question, and its
    first word in lower case unless it looks like a name or a short form.
    """
    plain = _SHORTHAND.sub(lambda found: _LONG_FORM[found.group().lower()], text.replace("\u2019", "'")).strip(
        " \t\n\"'?!.,;:-\u2026"
    )
    plain = _FILLERS.sub("", plain)
    plain = _POLITE_END.sub("", plain).strip(" ?!.,;:-")
    if found := _IF.match(plain):
        plain = _direct(found["clause"])
    return _lower_first(plain)


def _direct(clause: str) -> str:
    """ "you like it" -> "do you like it"; "it is hard" -> "is it hard"."""
    for short, long in _SHORT_FORMS:
        clause = short.sub(long, clause)
    if found := _MODAL.match(clause):
        return f"{found['aux']} {found['s']}{found['s2']} {found['rest']}"
    subject, _, rest = clause.partition(" ")
    return f"do {subject} {rest}" if subject.lower() in ("you", "they", "we", "people", "i") else f"is it that {clause}"


def _lower_first(text: str) -> str:
    first, _, rest = text.partition(" ")
    name = first.isupper() or any(letter.isupper() for letter in first[1:]) or rest[:1].isupper()
    return text[:1].lower() + text[1:] if _FUNCTION.match(text) or not name else text
