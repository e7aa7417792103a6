"""Signs that a question picks up what the professional has just said (domain.md 1.6).

`follow_up.py` looks for what ties two turns beyond doubt: "you said", a rare word of theirs, a bare "why?". People
also do it more softly: they repeat two of the words ("Two a year."), react ("Ouch, fair."), ask on about the person's
own story ("did you get promoted quickly?") or leave out what was just named ("which one was the worst?"). Each of
these is a sign with a weight; enough of them together make a follow-up, and a question any talk would hold takes more.
"""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.lexicon.plain_words import EMPTY_STEMS
from infoview_ai.nlu.questions import Ask, Form
from infoview_ai.nlu.topics import topic_scores
from infoview_ai.nlu.words import Said, Sentence, stem

ENOUGH: Final = 1.0
"""So much makes a follow-up."""
_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
_STAPLES = frozenset(
    stem(word)
    for word in "people person thing year month week day time start begin job work career field good well best better "
    "first last ask question answer like love know think look see find use become learn school course help year want "
    "need try come came went go going got get make made take took give gave keep kept put way lot bit much many some "
    "any now back there then than them they he she his her him their our us yes no yeah ok okay fine right sure not "
    "never always thing things something anything everything someone anyone because who's that's it's what's i'm i've "
    "you've you're we've we're don't didn't doesn't isn't wasn't can't one's am into out off up down over after before "
    "very too only even own other all most more less few such same both each every company place".split()
)
_REACTS = re.compile(
    r"(?:(?:oh|ah|aw|ha|haha|so|well|hang on|okay|ok|right|and|but|no|yes|yeah|god|hm+)[ ,.!]+)*"
    r"(?:oh (?:no|my|wow|dear|god|gosh|boy|man|really)|wow|whoa|woah|blimey|gosh|crikey|goodness|ouch|yikes|aw+|"
    r"ha(?:ha)*|"
    r"no way|never|really|seriously|you're (?:joking|kidding)|fair(?: enough| point)?|i bet|"
    r"i can (?:imagine|see|believe)|"
    r"i (?:had no|never had any) idea|i(?:'d| had)? (?:never|hadn't) (?:thought|known|heard|realised|realized|knew)|"
    r"i (?:used to think|always thought|thought)|i didn't (?:know|realise|realize|expect)|who knew|"
    r"(?:that|this)(?:'s| is| was| sounds| must be| must have)\b|thats|sounds\b|not yet|course (?:they|you|he|she|it)|"
    r"of course (?:they|you|he|she|it)|good for (?:you|them)|poor \w+|lucky \w+|imagine|what a \w+|hard \w+ to \w+|"
    r"how (?:funny|sad|strange|odd|lovely|awful|nice|interesting)|go on|i like|they(?:'re| are) |\\w+(?:'s| is) a lot)"
)
_POINTS_ON = re.compile(
    r"\b(?:still|instead|though|what else|either|as well|other ones?|which (?:one|ones|of (?:those|them|these))|"
    r"the (?:ones?|two|three|other) |back then|at the time|in (?:its|their) place|"
    r"(?:work|live|be|being|do|go|went|get|got) there|"
    r"moments like|people like that|in that|after that|before or after)\b"
)
_OWN_STORY = re.compile(
    r"\b(?:did|didn't|was|were|had|have|why'd|how'd) (?:\w+ )?(?:you|they|he|she|it|that) "
    r"(?!(?:get|got|end|first|choose|"
    r"decide|become|start|come|happen to) (?:into|in|to|up|started|interested|a|here)\b)|\byou'?d (?:have|had|ever)\b"
)
_BARE = re.compile(
    r"(?:(?:and|but|so|or|oh|no|wait|aw|go on|fair|right)[ ,]+)*(?:why(?:'d| did| would| not| did you not| the| so)?|"
    r"how (?:good|bad|big|long|much|many|far|often|come|so)|such as|which (?:ones?|way)|who|where|when|like what|"
    r"what (?:for|then|about)|what's (?:it|that|in it)|whose)\b"
)
_BARE_WORDS = 5
_WIDE = re.compile(
    r"\b(?:your (?:job|work|role|career|field|profession|industry)|the (?:job|field|industry|profession)|"
    r"this (?:job|field|"
    r"line|work|kind|sort|industry|profession)|in general|generally|as a rule|usually|normal|someone|"
    r"somebody|if a person|"
    r"beginners?|starting out|your day|would you (?:say|recommend))\b"
)
_MOVES_ON = re.compile(
    r"\b(?:(?:next|first|last|another|final|quick|other|more) (?:question|one|thing)|last one|move on|moving on|"
    r"different (?:subject|topic|question)|change of subject|i heard|i read|i saw|by the way|btw|before (?:we|i) )\b"
)
_TALKS_ON = re.compile(r"(?:so|and|but|then|or)\b")


def picks_up(words: Said, asks: tuple[Ask, ...], told: str) -> tuple[float, tuple[int, int] | None]:
    """How strongly a turn's questions grow out of `told`, and the words that show it best."""
    if not asks:
        return 0.0, None
    first, end = asks[0], asks[-1].end
    theirs = _stems(told)
    echoed = _echoed(words, first.start, told)
    inside = _shared(words, 0, end, theirs)
    text = words.low[first.start : end]
    score = 2.5 * bool(echoed) + 1.1 * min(len(inside), 3) + _reaction(words, first) + _bare(words, first)
    score += 0.9 * (_POINTS_ON.search(text) is not None) + 1.5 * (_OWN_STORY.search(text) is not None)
    score += 0.3 * (_TALKS_ON.match(words.low, words.sentences[first.sentence].start) is not None)
    score -= _common(words, text)
    return score, (echoed or inside or [(first.start, first.end)])[0]


def _stems(told: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(told.lower())) - EMPTY_STEMS - _STAPLES


def _shared(words: Said, start: int, end: int, theirs: frozenset[str]) -> list[tuple[int, int]]:
    return [found.span() for found in _WORD.finditer(words.low, start, end) if stem(found.group()) in theirs]


def _echoed(words: Said, start: int, told: str) -> list[tuple[int, int]]:
    """ "Two a year." in front of the question: a short sentence or clause that holds hardly more than their words."""
    theirs = frozenset(stem(word) for word in _WORD.findall(told.lower().replace("-", " "))) - EMPTY_STEMS
    clause = re.match(r"[^,.?!;]+", words.low[:start])
    if clause is None:
        return []
    own = [stem(word) for word in _WORD.findall(clause.group().replace("-", " "))]
    same = [word for word in own if word in theirs]
    return [clause.span()] if same and len(own) <= _ECHO_WORDS and len(same) * 3 >= len(own) else []


_ECHO_WORDS = 6


def _reaction(words: Said, first: Ask) -> float:
    """ "Ouch, fair." before the question, or in front of it."""
    opening: Sentence = words.sentences[0]
    if first.sentence == 0 and first.start == opening.start:
        return 0.0
    return 1.6 if _REACTS.match(words.low, opening.start, first.start) else 0.0


def _bare(words: Said, first: Ask) -> float:
    if first.form is Form.TAG or first.words > _BARE_WORDS:
        return 0.0
    return 2.0 if _BARE.match(words.low, words.sentences[first.sentence].start) else 0.0


def _common(words: Said, text: str) -> float:
    """What speaks against it: a question that any talk would hold, or one that is announced as a new one."""
    plain = max(topic_scores(text).values(), default=0.0)
    return (
        0.2 * min(plain, 5.0) + 0.8 * (_WIDE.search(text) is not None) + 1.5 * (_MOVES_ON.search(words.low) is not None)
    )
