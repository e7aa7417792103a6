"""What a question asks for, among everything a person can say, with the chance that it is just that.

The chances are those of a logistic choice among all candidates and "nothing of these"; its weights were fitted on
labelled lines of played rehearsals (`training/data/asked_lines.jsonl`, `python -m training.choice`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from infoview_ai.professionals.common_questions import common_questions
from infoview_ai.professionals.evidence import (
    IN_SO_MANY_WORDS,
    PLAIN_WORDS,
    WHAT_THEY_DO,
    asked_texts,
    candidates,
    heard,
    questions_in,
    topics_of,
)
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.particulars import fact_named, followed
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import (
    HEADINGS,
    heading_of,
)

LIKELY: Final = 0.25
"""From this chance on it is told: on lines about people it was not fitted on, six of ten answers were labelled as
answering."""
RARELY_NOTHING: Final = 0.25
"""Up to this chance of "nothing of these" one of the likely ones is told, from `ONE_OF_SEVERAL` on."""
ONE_OF_SEVERAL: Final = 0.1
ALMOST: Final = 0.2
"""From this chance on it is told as the nearest they can get."""
LIKELY_TOGETHER: Final = 0.4
"""From this chance of all stories under one heading together on, the best of them is told."""
IN_SO_MANY: Final = 0.9
"""Chance of what is asked for in so many words."""
WHOLE_TOPIC: Final = 0.33
"""From this likeness on a question is taken for one that asks for its topic as a whole."""
WIDE: Final = 0.55
"""From this likeness on it is so even where something particular is likely too."""
PLAIN: Final = 0.6
"""From this chance on something particular is asked for, whatever the topic."""
SURE: Final = 0.5
"""From this chance on something is told that was written to be heard after a story which is still untold."""
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
    weighed = _weighed(situation, unlocked=unlocked)
    if not weighed:
        return None
    if PLAIN_WORDS in weighed and _asks_what_they_do(situation):
        return AskedFor(PLAIN_WORDS, IN_SO_MANY)
    best = max(weighed, key=lambda name: weighed[name])
    whole = math.exp(NOTHING) + sum(map(math.exp, weighed.values()))
    chance = math.exp(weighed[best]) / whole
    wide = _of_the_topic(situation, weighed) if chance < PLAIN else None
    if wide is not None and (chance < LIKELY or wide.chance >= WIDE):
        return wide
    if chance < LIKELY:
        return _of_one_heading(weighed, whole) or _one_of_several(situation, best, chance, math.exp(NOTHING) / whole)
    return AskedFor(best, chance) if chance >= SURE or not _unheard(situation, best) else None


def _asks_what_they_do(situation: Situation) -> bool:
    """Whether a question of the turn asks, in so many words, what their work is."""
    asked = questions_in(situation.said) or [situation.reading.question]
    return any(WHAT_THEY_DO.search(question) for question in asked if len(sentences(question)) == 1)


def _one_of_several(situation: Situation, best: str, chance: float, nothing: float) -> AskedFor | None:
    """Where many things come near and it is hardly likely that none is meant, the nearest of them: "am I too old?" has
    three good answers, and none of them stands out."""
    fits = nothing <= RARELY_NOTHING and chance >= ONE_OF_SEVERAL and not _unheard(situation, best)
    return AskedFor(best, chance) if fits else None


def nearest_to(situation: Situation) -> AskedFor | None:
    """What stands by itself and comes near to a question that nothing answers: not just that, but close to it."""
    weighed = _weighed(situation, unlocked=False)
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
    for plain, words in IN_SO_MANY_WORDS.items():
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


def _weighed(situation: Situation, *, unlocked: bool) -> dict[str, float]:
    """The weight of everything that could be told now; worked out once for the same words of a turn."""
    asked = asked_texts(situation), unlocked
    if asked not in situation.weighed:
        found = {name: _weight(features) for name, features in candidates(situation, unlocked=unlocked)}
        situation.weighed[asked] = found
    return situation.weighed[asked]


def _weight(features: dict[str, float]) -> float:
    return sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
