"""A turn's labels from the model's probabilities and the rules' reading, in line with one another (LABELLING.md)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from infoview_ai.nlu.defects import LONGEST_WORDS, is_model_question
from infoview_ai.nlu.labelled import WITH_TOPIC
from infoview_ai.nlu.learned.description import Thresholds
from infoview_ai.nlu.learned.labels import ACTS, FLAGGED, PITCHES
from infoview_ai.nlu.learned.model import Scores
from infoview_ai.nlu.lexicon.defect_words import DEFECT_WORDS
from infoview_ai.nlu.pitch.selling import RUNNING_ON_WORDS
from infoview_ai.nlu.questions import find_questions
from infoview_ai.nlu.reading import Act, Defect, Pitch, Reading, Topic
from infoview_ai.nlu.words import said

CERTAIN: Final = frozenset((Act.SILENCE, Act.GIBBERISH, Act.INJECTION, Act.ARE_YOU_AI))
"""Where the rules read one of these, they are right nearly always, and no learner should talk them out of it."""
_REQUESTS: Final = frozenset((Act.JOB_PITCH, Act.RESUME_OFFER))
_FOR_NAMES: Final = 0.985
"""The same for a turn in which the rules read a request for people to learn from: the article's own question (P51-P53),
and the names of people who hire are known to the rules."""
_GOODBYES: Final = frozenset((Act.CLOSING, Act.THANKS))
_TELLS: Final = frozenset((Act.ANSWER_TO_PROFESSIONAL, Act.OFF_TOPIC))
_WITH_DEFECTS: Final = frozenset((*WITH_TOPIC, Act.JOB_PITCH, Act.RESUME_OFFER))
_AT_MOST: Final = 2
_SURE_OF_MORE: Final = 0.6
"""So probable must a pitch be where the rules see a borderline line."""
_SURE_OF_NOTHING: Final = 0.4
"""So improbable must a pitch be where the rules see an open one. A hint may add up over turns unseen by the model."""
_UNDECIDED: Final = 0.2
"""Where no act is likelier than this, the rules' act is as good."""
_UNSEEN: Final = {Defect.DUPLICATE: 0.8, Defect.INTERROGATING: 0.65}
"""So probable must a defect be that the rules do not see. Of what was asked before they have the whole talk, the model
only the last reply; and "what made you sure?" digs deeper in nearly the words of "why did you?"."""
_RULES_TOPIC: Final = 0.3
"""So much the rules' topic weighs beside the model's probability."""
_SEEN: Final = 0.2
"""So probable must a defect be that the rules see too. Their repeats (D13) stand: they have the whole talk."""
_LEANS: Final = 0.5
"""So probable must a borderline line be where the rules see nothing."""
_ASKS: Final = 0.5
"""A flagged turn asks for the job when that is likelier than not, given that it is flagged."""
_UNLIKELY: Final = 0.9
"""From this probability on a turn is flagged behind a door that the professional opened, or in a goodbye in which the
rules find nothing asked: "I'll write to her and mention your name"."""


@dataclass(frozen=True)
class Settled:
    """The labels of one turn. `flagged` and `confidence` are probabilities: veiled or pitch, and of the act."""

    pitch: Pitch
    act: Act
    topic: Topic | None
    defects: tuple[Defect, ...]
    flagged: float
    confidence: float


def settle(rules: Reading, scores: Scores, at: Thresholds) -> Settled | None:
    """The labels that go best together; None where the rules' reading stands as it is.

    What the rules have grounds for stands, unless the model is all but certain: the rulings of the case bank are
    theirs. Where they saw nothing a turn is flagged from a threshold on. Label and act are then chosen together,
    because a request has an act of its own (LABELLING.md 2.2).
    """
    if rules.act in CERTAIN:
        return None
    chances = _together(scores)
    labels = _possible(rules, scores, at)
    label, act = max((pair for pair in chances if pair[0] in labels), key=lambda pair: chances[pair])
    unsure = chances[label, act] < _UNDECIDED or (act is Act.FOLLOW_UP and _asked_before(rules))
    if unsure and (label, rules.act) in chances:
        act = rules.act
    side = label in FLAGGED
    beside = math.fsum(chance for pair, chance in chances.items() if (pair[0] in FLAGGED) == side)
    confidence = sum(chances[pair] for pair in chances if pair[1] is act and (pair[0] in FLAGGED) == side) / beside
    return Settled(
        label, act, _topic(rules, scores, act), _defects(rules, scores, at, label, act), scores.flagged, confidence
    )


def _together(scores: Scores) -> dict[tuple[Pitch, Act], float]:
    """Probability of each label with each act that may stand with it; they sum to 1."""
    raw = {
        (label, act): scores.pitch[label] * scores.act[act] for label in PITCHES for act in ACTS if _agree(label, act)
    }
    whole = math.fsum(raw.values()) or 1.0
    return {pair: chance / whole for pair, chance in raw.items()}


def _agree(label: Pitch, act: Act) -> bool:
    if label is Pitch.FINE:
        return act not in _REQUESTS
    return label is Pitch.BORDERLINE or act in _REQUESTS


def _possible(rules: Reading, scores: Scores, at: Thresholds) -> frozenset[Pitch]:
    """The job-pitch labels that may be chosen."""
    known = rules.pitch.label
    if known is Pitch.FINE:
        return _where_rules_saw_nothing(rules, scores, at)
    if known is Pitch.BORDERLINE and scores.flagged >= _SURE_OF_MORE and not rules.pitch.invited:
        return frozenset(FLAGGED)
    if known in FLAGGED and scores.flagged <= _SURE_OF_NOTHING and not rules.pitch.persistent:
        return frozenset(PITCHES) - frozenset(FLAGGED)
    return frozenset((known,))


def _where_rules_saw_nothing(rules: Reading, scores: Scores, at: Thresholds) -> frozenset[Pitch]:
    if scores.flagged >= _least(rules, at):
        return frozenset(FLAGGED)
    leans = scores.pitch[Pitch.BORDERLINE] >= _LEANS and not rules.pitch.invited and not _tells_a_story(rules)
    return frozenset((Pitch.FINE, Pitch.BORDERLINE)) if leans else frozenset((Pitch.FINE,))


def _tells_a_story(rules: Reading) -> bool:
    """Whether the turn is long and asks nothing. How long one may speak of oneself is a ruling of the case bank (P04,
    MP3), which the rules apply; where they found no boast in a story it is a matter of listening, not of purpose."""
    return rules.act in _TELLS and rules.words >= RUNNING_ON_WORDS


def _asked_before(rules: Reading) -> bool:
    """Whether the rules, which have the whole talk, know the question from an earlier turn (D13)."""
    return any(defect.code is Defect.DUPLICATE for defect in rules.defects)


def _least(rules: Reading, at: Thresholds) -> float:
    """From which probability on a turn is flagged in which the rules saw nothing."""
    if rules.act is Act.CONTACT_REQUEST:
        return _FOR_NAMES
    if rules.pitch.invited or rules.act in _GOODBYES:
        return max(_UNLIKELY, at.flagged_against_rules)
    return at.flagged_against_rules


def _topic(rules: Reading, scores: Scores, act: Act) -> Topic | None:
    if act not in WITH_TOPIC:
        return None
    if _asked_before(rules) and rules.topic is not None:
        return rules.topic
    if act is Act.CONTACT_REQUEST and rules.act is Act.CONTACT_REQUEST:
        return rules.topic
    if act is Act.CONTACT_REQUEST:
        return Topic.PEOPLE
    return max(scores.topic, key=lambda topic: scores.topic[topic] + (_RULES_TOPIC if topic is rules.topic else 0.0))


def _defects(rules: Reading, scores: Scores, at: Thresholds, label: Pitch, act: Act) -> tuple[Defect, ...]:
    if act not in _WITH_DEFECTS:
        return ()
    if _of_the_article(rules.question):
        return (Defect.DUPLICATE,) if label not in FLAGGED and _asked_before(rules) else ()
    if label in FLAGGED:
        asks = scores.defects[Defect.JOB_SEEKING] >= _ASKS * scores.flagged
        return (Defect.JOB_SEEKING,) if asks else ()
    found = dict(_likely(rules, scores, at))
    if len(found) > 1:
        found.pop(Defect.CLOSED, None)
    return tuple(sorted(found, key=lambda code: (-DEFECT_WORDS[code].severity, -found[code]))[:_AT_MOST])


def _of_the_article(question: str) -> bool:
    """Whether it is one of the article's own questions or close to it; its wording is never marked (domain.md R7)."""
    words = said(question)
    asks = find_questions(words)
    return bool(asks) and all(is_model_question(words, ask) for ask in asks)


def _likely(rules: Reading, scores: Scores, at: Thresholds) -> Iterator[tuple[Defect, float]]:
    for code, chance in _best(scores.defects):
        if code is Defect.JOB_SEEKING or (code is Defect.TOO_LONG and rules.words <= LONGEST_WORDS):
            continue
        seen = any(defect.code is code for defect in rules.defects)
        known = seen and code is Defect.DUPLICATE
        if known or chance >= (_SEEN if seen else max(at.defect, _UNSEEN.get(code, 0.0))):
            yield code, chance


def _best(defects: Mapping[Defect, float]) -> list[tuple[Defect, float]]:
    return sorted(defects.items(), key=lambda pair: -pair[1])
