"""What speaks for each thing a person could say: likeness, shared words, and where it stands in the talk.

A turn may ask more than one thing: each question in it is held up by itself, and what is likest to any of them counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.common_questions import common_questions
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.particulars import fact_asked_about, fact_named, followed
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import NEVER_ANSWERS, POINTS_BACK, heading_of, index_of, stems, topic_of_heading

IN_SO_MANY_WORDS: Final = {
    Topic.PATH_IN: re.compile(
        r"\bhow(?: did|'d| d)? (?:you|u) (?:even |ever |actually |first |yourself )?(?:end up|ended up|wind up|"
        r"come to (?:be|this|it|do)|come into|get into|got into|become|became|find your way|fall into|"
        r"land in (?:it|this|that)|get in(?: the door)?(?= then|\W*$)|get (?:your|a) foot in)\b|"
        r"\bwhat (?:brought|led) you (?:to|into)\b|"
        r"\bhow (?:do|does|did|d) (?:you|u|one|somebody|someone|an? \w+) (?:go|get|come|move|switch|change) from\b",
        re.IGNORECASE,
    ),
    Topic.PAY: re.compile(
        r"\b(?:what|how much) (?:do|does|can|could|would|might|is|are)\b[^.?!]{0,60}"
        r"\b(?:earn|get paid|make a year|bring home|"
        r"take home|pay (?:like|be)|the (?:pay|money|wage|salary))\b|\bhow(?:'s| is) the (?:pay|money)\b|"
        r"\bwhat(?:'s| is) the (?:pay|money|salary|wage)\b|\bhow much (?:money )?do(?:es)?\b[^.?!]{0,40}"
        r"\b(?:pay|earn|make)\b",
        re.IGNORECASE,
    ),
}
"""Words that ask for a whole topic, whatever the work is called."""
_END: Final = (
    r"(?= (?:exactly|for a living|for work|in (?:plain|simple) words|and)\b|\W*$|[,;.?!](?! (?:when|if|with|after)\b))"
)
WHAT_THEY_DO: Final = re.compile(
    rf"\bwhat (?:is it (?:that )?)?(?:do )?you (?:guys )?(?:actually |really |basically )?do(?: (?:here|there))?{_END}|"
    rf"\bwhat(?:['’]?s| is) (?:it (?:that )?you (?:actually |really )?do|your (?:actual )?(?:job|work|title|trade))"
    rf"(?: called)?{_END}|"
    rf"\bwhat (?:it is (?:that )?you (?:actually |really )?do|your (?:actual )?(?:job|work) (?:really )?is){_END}|"
    rf"\b(?:tell(?:ing)? me|know|hear|understand|about) what you (?:actually |really )?do{_END}|"
    r"\b(?:explain|describe) (?:to me )?(?:your (?:job|work)|what (?:it is )?you do)\b|"
    r"\b(?:which|what) subjects? (?:is it |do )?(?:that )?you teach\b|\byour (?:job )?title\b",
    re.IGNORECASE,
)
"""Words that ask what their work is."""
PLAIN_WORDS: Final = "asked.plain_words"
"""The answer to that."""
_PARTS: Final = re.compile(r",? and (?=(?:what|how|who|why|where|when|which)\b)", re.IGNORECASE)
_PUTS_RIGHT: Final = re.compile(r"\bI (?:mean|meant|asked|only meant|do not mean|don't mean)\b", re.IGNORECASE)
_NOT_THAT: Final = re.compile(
    r"(?:,|\band)\s+not (?!sure\b|only\b)[^.?!,;]*|\bI (?:do not|don't) mean [^.?!,;]*[.,;]?", re.IGNORECASE
)
_LEANS: Final = re.compile(
    r"(?:and |but |so |then )*(?:what|how) (?:do|did|would|should|can|could|will) (?:you|one|they|he|she|we|I) "
    r"(?:do|react|say|feel|handle (?:it|that)|deal with (?:it|that)|go about (?:it|that))"
    r"(?: then| about (?:it|that))?\W*$",
    re.IGNORECASE,
)
"""A question that asks nothing without the sentence before it: "somebody shouts at you. What do you do?"."""
FEWEST_WORDS: Final = 3
MOST_QUESTIONS: Final = 3
FAR: Final = 0.1
"""What is less alike is not looked at further."""
FEW_WORDS: Final = 2.5
"""Words in common count for less where a question has hardly any that carry meaning."""


def candidates(situation: Situation, *, unlocked: bool) -> Iterator[tuple[str, dict[str, float]]]:
    """Everything that could be told now, with what speaks for it."""
    profile, texts = situation.profile, asked_texts(situation)
    rarity = index_of(profile.all_facts).rarity
    rare = [{word: rarity(word) for word in stems(text) - POINTS_BACK} for text in texts]
    topics = topics_of(situation)
    for one in situation.recall.asked(profile, texts, _just_told(situation)):
        if one.likeness > FAR and _tellable(situation, one.name, unlocked=unlocked):
            words = _shared_words(profile, one.name, rare)
            whole = {"on_topic": _on_topic(one.name, topics)}
            yield one.name, {"said": one.likeness, **whole, **words, **_place(situation, one.name)}


def facts_told(situation: Situation) -> frozenset[str]:
    """Ids of the facts told so far, in whatever form."""
    return frozenset(fact_id.removesuffix("~") for fact_id in situation.mood.told)


def heard(situation: Situation) -> frozenset[str]:
    """Ids of all facts and particulars told so far."""
    return facts_told(situation) | frozenset(situation.mood.particulars)


def _tellable(situation: Situation, name: str, *, unlocked: bool) -> bool:
    fact_id, told = fact_named(name), facts_told(situation)
    if fact_id is None:
        about = fact_asked_about(name)
        untold_secret = about is not None and about not in told and situation.profile.fact(about).hidden
        return name not in situation.mood.particulars and not untold_secret
    fact = situation.profile.fact(fact_id)
    if fact_id in situation.mood.told or heading_of(fact_id) in NEVER_ANSWERS:
        return False
    return not fact.hidden or (unlocked and (fact.after in told or fact_id == situation.mood.led_to))


def _on_topic(name: str, topics: dict[Topic, float]) -> float:
    """How much the question asks for the whole topic that a story belongs to; 0 for what is no story."""
    fact_id = fact_named(name)
    topic = topic_of_heading(heading_of(fact_id)) if fact_id is not None else None
    return max(topics.get(topic, 0.0), 0.0) if topic is not None else 0.0


def topics_of(situation: Situation) -> dict[Topic, float]:
    """How much the turn, or a question in it, asks for each topic as a whole."""
    found: dict[Topic, float] = {}
    for text in asked_texts(situation):
        for topic, near in situation.recall.topics(text).items():
            found[topic] = max(near, found.get(topic, -1.0))
    return found


def asked_texts(situation: Situation) -> tuple[str, ...]:
    """The turn, and each question in it by itself: "how did you get in? was it always the plan?" asks two things, and
    whichever they have something to say to is answered."""
    said, question = meant(situation.said), situation.reading.question
    longer = questions_in(said)
    whole = [question] if question and not _LEANS.match(question) else []
    return tuple(dict.fromkeys((said, *whole, *longer[-MOST_QUESTIONS:])))


def meant(said: str) -> str:
    """What is said without what somebody who puts it right did not mean: "I meant the customers, not your friends"."""
    return _NOT_THAT.sub("", said) if _PUTS_RIGHT.search(said) else said


def questions_in(said: str) -> list[str]:
    """Each question that a turn asks, also where two stand in one sentence."""
    asked, before = list[str](), ""
    for sentence in sentences(said):
        parts = [part.strip() for part in _PARTS.split(sentence)] if sentence.endswith("?") else []
        asked += [f"{before} {part}".strip() if _LEANS.match(part) else part for part in parts]
        before = sentence
    return [part for part in asked if len(part.split()) >= FEWEST_WORDS]


def _shared_words(profile: Profile, name: str, texts: list[dict[str, float]]) -> dict[str, float]:
    """How much of what is asked stands in the wordings and in the answer, 0 to 1, rare words counting more: of the turn
    or of a question in it, whichever is most."""
    wordings, answer = _words_of(profile, name)
    return {
        "words_asked": max(_share(asked, wordings) for asked in texts),
        "words_said": max(_share(asked, answer) for asked in texts),
    }


def _share(asked: dict[str, float], known: frozenset[str]) -> float:
    return sum(asked[word] for word in asked.keys() & known) / max(sum(asked.values()), FEW_WORDS)


def _words_of(profile: Profile, name: str) -> tuple[frozenset[str], frozenset[str]]:
    fact_id = fact_named(name)
    if fact_id is not None:
        ask, say = profile.particulars.facts.get(fact_id, ()), profile.fact(fact_id).say
    else:
        particular = profile.particulars.get(name)
        common = common_questions().questions.get(name.partition(".")[2])
        named = (name.partition(".")[2],) if name.startswith("name.") else ()
        ask, say = particular.ask or named or ((common.ask,) if common else ()), particular.say
    return _stems_of(ask), _stems_of((say,))


@lru_cache(maxsize=16384)
def _stems_of(texts: tuple[str, ...]) -> frozenset[str]:
    return stems(" ".join(texts))


def _just_told(situation: Situation) -> frozenset[str]:
    """What the latest answer told, and what that went on about."""
    just = situation.mood.just_told
    return frozenset(just) | {before for one in just if (before := followed(one))}


def _place(situation: Situation, name: str) -> dict[str, float]:
    """Where it stands to what was told before."""
    latest = {fact_id.removesuffix("~") for fact_id in situation.mood.latest}
    just = _just_told(situation)
    before, fact_id = followed(name), fact_named(name)
    deepens = fact_id is not None and situation.profile.fact(fact_id).after in latest
    return {
        "on_latest": float(before in just),
        "on_earlier": float(before is not None and before not in just and before in heard(situation)),
        "on_unheard": float(before is not None and before not in just and before not in heard(situation)),
        "deepens": float(deepens),
        "is_fact": float(fact_id is not None),
        "is_own": float(name.startswith("own.")),
        "is_common": float(name.startswith("asked.")),
        "is_name": float(name.startswith("name.")),
    }
