"""Reflections: a short paraphrase or summary of what the other person said. Praise is not one (domain.md 1.6)."""

from __future__ import annotations

import re

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.follow_up import content
from infoview_ai.nlu.questions import Ask
from infoview_ai.nlu.reading import Context
from infoview_ai.nlu.words import Said, Sentence

_OPENS = re.compile(
    r"(?:(?:ah|oh|ok|okay|right|i see|got it|interesting|wow|hm+|and|but|well|thanks|great|yes|yeah|no|huh)[,.]? )*(?:"
    r"so (?!i\b|i'm|we\b|my\b|anyway|far\b|much\b|yes|yeah|ok|thanks|thank|great)\w|so (?:it|it's|the|you|you're|"
    r"your|for you|in your|what|that|that's|there|there's|they|most|much|a lot|basically|really|even|in a way|"
    r"in other words|if i|at|people|when|being|less|more|half|not)\b|"
    r"(?:it )?sounds? (?:like|as if|as though)|it seems (?:like|that|as)|in other words|what i(?:'m|"
    r" am)? hear(?:ing)?|i hear|if i(?:'ve| have)? understood?|if i (?:understand|got|get|heard)|"
    r"you(?:'re| are) saying|you mean|you(?:'ve| have)? (?:just |also )?(?:said|mentioned|described|told me)|"
    r"let me (?:see if|check (?:that|if|i)|make sure)|to (?:sum up|summari[sz]e|recap)|so,? (?:if|to)|"
    r"i understand (?:that )?(?:it|the|you)|that (?:means|must have been)|then (?:it|the)|"
    r"(?:it's|its|it is|that's|thats|that is) (?:less|more|not|really|mostly|almost|basically)? ?(?:about|a matter|"
    r"as much|like)|i (?:take|gather|get)(?: it)?(?: from that| that)?|meaning|which means|like you said|"
    r"as you (?:said|put it)|from what you)"
)
_PRAISE_ONLY = re.compile(
    r"^(?:so |that's |that is |that was |it's |really |very |wow |how |what a |this is |such )*(?:great|awesome|"
    r"amazing|interesting|cool|wonderful|fantastic|helpful|useful|nice|good|inspiring|impressive|fascinating|"
    r"lovely)(?: to know| advice| point| answer| story| to hear)?\W*$"
)
_MINE = re.compile(r"\b(?:i work|i worked|i studied|my (?:boss|job|company|degree|experience|resume|cv))\b")
_LONGEST = 40
_SHARED_ALONE = 2


def reflection_in(words: Said, context: Context, asks: tuple[Ask, ...]) -> str:
    """The sentence that gives back what the professional said, verbatim, or an empty string."""
    said_before = _last_answers(context)
    if not said_before:
        return ""
    asking = {ask.sentence for ask in asks if ask.form.value not in ("statement", "tag")}
    for place, sentence in enumerate(words.sentences):
        if _gives_back(words, sentence, place in asking, said_before):
            return words.quote(sentence.start, sentence.end)
    return ""


def _gives_back(words: Said, sentence: Sentence, asks: bool, said_before: frozenset[str]) -> bool:
    low = words.low[sentence.start : sentence.end]
    if sentence.words > _LONGEST or sentence.words < 3 or _PRAISE_ONLY.match(low):
        return False
    before = _before_question(low) if asks else low
    if len(before.split()) < 3:
        return False
    shared = len(content(before) & said_before)
    opened = _OPENS.match(before) is not None or _OPENS.match(words.low, sentence.lead, sentence.end) is not None
    if opened and not asks:
        return True
    if opened:
        return shared >= 1 or before is not low
    return shared >= _SHARED_ALONE and not _MINE.search(before) and not asks


def _before_question(low: str) -> str:
    """ "You said the second year was harder, what made it harder?": the part that says, without the part that asks."""
    cut = re.search(
        r"[,;:\-] *(?:and |but |so )?(?:what|how|why|which|who|where|when|is|was|did|do|does|could|can|would)\b", low
    )
    return low[: cut.start()] if cut else ""


def _last_answers(context: Context) -> frozenset[str]:
    theirs = [turn.text for turn in context.turns if turn.speaker is Speaker.PROFESSIONAL][-2:]
    return frozenset().union(*(content(text) for text in theirs))
