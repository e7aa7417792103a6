"""What a question asks for, among everything a person can say, with the chance that it is just that.

The chances are those of a logistic choice among all candidates and "nothing of these"; its weights were fitted on
labelled lines of played rehearsals (`training/data/asked_lines.jsonl`, `python -m training.choice`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.common_questions import common_questions
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.particulars import fact_asked_about, fact_named, followed
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import (
    HEADINGS,
    NEVER_ANSWERS,
    POINTS_BACK,
    heading_of,
    index_of,
    stems,
    topic_of_heading,
)

_IN_SO_MANY_WORDS: Final = {
    Topic.PATH_IN: re.compile(
        r"\bhow(?: did|'d| d)? (?:you|u) (?:even |ever |actually |first |yourself )?(?:end up|ended up|wind up|"
        r"come to (?:be|this|it|do)|come into|get into|got into|become|became|find your way|fall into)\b|"
        r"\bwhat (?:brought|led) you (?:to|into)\b",
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
_PARTS: Final = re.compile(r",? and (?=(?:what|how|who|why|where|when|which)\b)", re.IGNORECASE)
FEWEST_WORDS: Final = 3
MOST_QUESTIONS: Final = 3
FAR: Final = 0.1
"""What is less alike is not looked at further."""
LIKELY: Final = 0.25
"""From this chance on it is told: on lines about people it was not fitted on, six of ten answers were labelled as
answering."""
ALMOST: Final = 0.2
"""From this chance on it is told as the nearest they can get."""
LIKELY_TOGETHER: Final = 0.4
"""From this chance of all stories under one heading together on, the best of them is told."""
WHOLE_TOPIC: Final = 0.33
"""From this likeness on a question is taken for one that asks for its topic as a whole."""
WIDE: Final = 0.55
"""From this likeness on it is so even where something particular is likely too."""
PLAIN: Final = 0.6
"""From this chance on something particular is asked for, whatever the topic."""
SURE: Final = 0.5
"""From this chance on something is told that was written to be heard after a story which is still untold."""
FEW_WORDS: Final = 2.5
"""Words in common count for less where a question has hardly any that carry meaning."""
NOTHING: Final = 5.4
"""Weight of "nothing of these". The lines give 5.91, but who played them looked for gaps: three of eight had no answer.
Ordinary learners ask for what there is more often, so half a point less."""
WEIGHTS: Final[dict[str, float]] = {
    "said": 10.05,
    "on_topic": 3.07,
    "words_asked": 2.12,
    "words_said": 1.32,
    "on_latest": -0.14,
    "on_earlier": -1.59,
    "on_unheard": -1.33,
    "deepens": 1.86,
    "is_fact": -0.59,
    "is_own": -0.73,
    "is_common": -0.74,
    "is_name": 0.27,
}


@dataclass(frozen=True)
class AskedFor:
    """One thing that can be said now, and how probably it is what the question asks for, 0 to 1."""

    name: str
    """Of a particular, or of a fact (`particulars.named_fact`)."""
    chance: float

    @property
    def fact(self) -> str | None:
        return fact_named(self.name)


def asked_for(situation: Situation, *, unlocked: bool) -> AskedFor | None:
    """The best of what was not told yet; None where nothing is recalled or nothing comes near.

    `unlocked`: something hidden may be told now, where it deepens what was told.
    """
    weighed = {name: _weight(features) for name, features in candidates(situation, unlocked=unlocked)}
    if not weighed:
        return None
    best = max(weighed, key=lambda name: weighed[name])
    whole = math.exp(NOTHING) + sum(map(math.exp, weighed.values()))
    chance = math.exp(weighed[best]) / whole
    wide = _of_the_topic(situation, weighed) if chance < PLAIN else None
    if wide is not None and (chance < LIKELY or wide.chance >= WIDE):
        return wide
    if chance < LIKELY:
        return _of_one_heading(weighed, whole)
    return AskedFor(best, chance) if chance >= LIKELY and (chance >= SURE or not _unheard(situation, best)) else None


def nearest_to(situation: Situation) -> AskedFor | None:
    """What stands by itself and comes near to a question that nothing answers: not just that, but close to it."""
    weighed = {name: _weight(features) for name, features in candidates(situation, unlocked=False)}
    whole = math.exp(NOTHING) + sum(map(math.exp, weighed.values()))
    known = [name for name in weighed if not _unheard(situation, name)]
    best = max(known, key=lambda name: weighed[name], default=None)
    chance = math.exp(weighed[best]) / whole if best is not None else 0.0
    return AskedFor(best, chance) if best is not None and chance >= ALMOST else None


def _unheard(situation: Situation, name: str) -> bool:
    """Whether it goes on about something that was not told."""
    before = followed(name)
    return before is not None and before not in heard(situation)


def plainly_asked(situation: Situation, least: float = PLAIN) -> bool:
    """Whether the turn asks for something they can say, beyond doubt: then a doubtful reading of it as a request, a
    question about other people or one that is too personal does not keep the answer back."""
    wanted = asked_for(situation, unlocked=False) if situation.reading.question else None
    return wanted is not None and wanted.chance >= least


def _of_the_topic(situation: Situation, weighed: dict[str, float]) -> AskedFor | None:
    """For a question that asks for a whole topic, by its likeness to such questions, and where that is middling also by
    the reader's word: the story of that topic which fits best, or an answer on it where the stories are told."""
    topics = topics_of(situation)
    for plain, words in _IN_SO_MANY_WORDS.items():
        if words.search(situation.said):
            topics[plain] = 1.0
    topic = max(topics, key=lambda one: topics[one], default=situation.reading.topic)
    if topic is None or topics.get(topic, 0.0) < WIDE:
        topic = situation.reading.topic
    near = topics.get(topic, 0.0) if topic is not None else 0.0
    if near < WHOLE_TOPIC or topic not in HEADINGS:
        return None
    places = HEADINGS[topic][:1]
    stories = [name for name in weighed if (fact := fact_named(name)) is not None and heading_of(fact) in places]
    common = common_questions().questions
    answers = [
        name
        for name in weighed
        if name.startswith("asked.") and (one := common.get(name.partition(".")[2])) is not None and one.topic is topic
    ]
    fitting = stories or answers
    return AskedFor(max(fitting, key=lambda name: weighed[name]), near) if fitting else None


def _of_one_heading(weighed: dict[str, float], whole: float) -> AskedFor | None:
    """A wide question is shared by the stories under a heading: together they may be what is asked for."""
    chances: dict[str, float] = {}
    for name, weight in weighed.items():
        fact = fact_named(name)
        if fact is not None:
            under = fact.partition(".")[0]
            chances[under] = chances.get(under, 0.0) + math.exp(weight) / whole
    chance, heading = max(((chance, under) for under, chance in chances.items()), default=(0.0, ""))
    if chance < LIKELY_TOGETHER:
        return None
    stories = [name for name in weighed if (fact_named(name) or "").partition(".")[0] == heading]
    return AskedFor(max(stories, key=lambda name: weighed[name]), chance)


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


def _weight(features: dict[str, float]) -> float:
    return sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())


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
    said, question = situation.said, situation.reading.question
    asked = [part for sentence in sentences(said) if sentence.endswith("?") for part in _PARTS.split(sentence)]
    longer = [part.strip() for part in asked if len(part.split()) >= FEWEST_WORDS]
    return tuple(dict.fromkeys((said, *([question] if question else []), *longer[-MOST_QUESTIONS:])))


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
