"""Reflections: a short paraphrase or summary of what the other person said. Praise is not one (domain.md 1.6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.follow_up import content
from infoview_ai.nlu.lexicon.plain_words import EMPTY_STEMS
from infoview_ai.nlu.questions import Ask
from infoview_ai.nlu.reading import Context
from infoview_ai.nlu.words import Said, Sentence, said, stem

_LEAD = r"(?:(?:ah|oh|ok|okay|right|i see|got it|interesting|wow|hm+|and|but|well|great|yes|yeah|no|huh|so)[,.]? )*"
_GIVES_BACK = re.compile(
    _LEAD + r"(?:for you\b|in your (?:case|world|team|place)|(?:(?:it|that|this|which) )?sounds? (?:"
    r"like(?! (?:a ?lot|fun|hell|a dream)\W*$)|as if|as though)|"
    r"it seems (?:like|that|as)|in other words|what i(?:'m| am)? hear(?:ing)?|i hear|if i(?:'ve| have)? understood?|"
    r"if i (?:understand|got|get|heard)|you(?:'re| are) saying|you mean|you(?:'ve| have)? (?:just |also )?(?:said|"
    r"mentioned|described|told me)|let me (?:see if|check (?:that|if|i)|make sure|(?:play|say|read|repeat|"
    r"give) (?:that|"
    r"it|this) back)|to (?:sum up|summari[sz]e|recap)|i understand (?:that )?(?:it|the|you)|i (?:take|gather|"
    r"get)(?: it)? "
    r"(?:from )?that|like you said|as you (?:said|put it)|from what you)"
)
"""Says that it gives something back."""
_CONCLUDES = re.compile(
    r"(?:(?:ah|oh|ok|okay|right|i see|i understand|got it|interesting|wow|hm+|and|but|well|yes|yeah|no|huh)[,.]? )*"
    r"(?P<core>so,? (?!to\b|far\b|anyway\b|yes\b|yeah\b|ok|thank|great\b|let\b|next\b|last\b|first\b|can\b|"
    r"could\b|may\b)\w|"
    r"that (?:means|must have been)|then (?:it|the)|(?:it's|its|it is|that's|thats|that is) (?:less|more|not|really|"
    r"mostly|almost|basically)? ?(?:about|a matter|as much|like)|meaning|which means|i (?:take|gather|get) it)"
)
"""Draws a conclusion: a reflection where it shares a word with what was said."""
_AT_THE_END = re.compile(r"\bif i(?:'ve| have)? (?:understood|understand|got|heard|hear|follow)\b(?: \w+){0,3}\W*$")
_OF_ME = re.compile(r"\b(?:i|i'?m|im|i'?ve|i'?d|i'?ll|my|me|let's)\b")
_PRAISE_ONLY = re.compile(
    r"^(?:so |that's |that is |that was |it's |really |very |wow |how |what a |this is |such )*(?:great|awesome|"
    r"amazing|interesting|cool|wonderful|fantastic|helpful|useful|nice|good|inspiring|impressive|fascinating|"
    r"lovely)(?: to know| advice| point| answer| story| to hear)?\W*$"
)
_MINE = re.compile(r"\b(?:i work|i worked|i studied|my (?:boss|job|company|degree|experience|resume|cv))\b")
_LONGEST = 40
_SHARED_ALONE = 2
_NEAR, _FAR = 2, 10
"""Turns of the professional in which one shared word, or two, make a conclusion a reflection."""


def reflection_in(words: Said, context: Context, asks: tuple[Ask, ...]) -> str:
    """The sentence that gives back what the professional said, verbatim, or an empty string."""
    said_before = _last_answers(context)
    if said_before is None:
        return ""
    asking = {ask.sentence for ask in asks if ask.form.value not in ("statement", "tag")}
    for place, sentence in enumerate(words.sentences):
        if _gives_back(words, sentence, place in asking, said_before):
            return words.quote(sentence.start, sentence.end)
    return ""


def _gives_back(words: Said, sentence: Sentence, asks: bool, said_before: _Answers) -> bool:
    low = words.low[sentence.start : sentence.end]
    if sentence.words > _LONGEST or sentence.words < 3 or _PRAISE_ONLY.match(low):
        return False
    before = _before_question(low) if asks else low
    if len(before.split()) < 3:
        return False
    starts = (sentence.start, sentence.lead)
    if _GIVES_BACK.match(before) or (not asks and any(_GIVES_BACK.match(words.low, at, sentence.end) for at in starts)):
        return True
    if _AT_THE_END.search(low) or _concludes(before, said_before):
        return True
    return len(content(before) & said_before.rare) >= _SHARED_ALONE and not _MINE.search(before) and not asks


def _concludes(before: str, said_before: _Answers) -> bool:
    """ "So it was less the hours than the choosing": about them, and with a word of theirs."""
    found = _CONCLUDES.match(before)
    if found is None or _OF_ME.search(before, found.start("core")):
        return False
    mine = _stems(before)
    return bool(mine & said_before.loose) or len(mine & said_before.far) >= _SHARED_ALONE


def _before_question(low: str) -> str:
    """ "You said the second year was harder, what made it harder?": the part that says, without the part that asks."""
    cut = re.search(
        r"[,;:\-] *(?:and |but |so )?(?:what|how|why|which|who|where|when|is|was|did|do|does|could|can|would)\b", low
    )
    return low[: cut.start()] if cut else ""


@dataclass(frozen=True)
class _Answers:
    """The stems of the professional's last two turns: those that are not everybody's, and all that say anything."""

    rare: frozenset[str]
    loose: frozenset[str]
    far: frozenset[str]
    """All that say anything in the last turns but those two."""


def _last_answers(context: Context) -> _Answers | None:
    theirs = [turn.text for turn in context.turns if turn.speaker is Speaker.PROFESSIONAL]
    if not theirs:
        return None
    near, far = theirs[-_NEAR:], theirs[-_FAR:-_NEAR]
    empty: frozenset[str] = frozenset()
    return _Answers(empty.union(*map(content, near)), empty.union(*map(_stems, near)), empty.union(*map(_stems, far)))


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(token) for token in said(text).tokens if len(token) > 2) - EMPTY_STEMS
