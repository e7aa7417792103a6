"""The rubric as data: what is scored, what it weighs and what each level means (domain.md 1.0-1.8)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache

from infoview_ai.scoring.scorecard import CriterionId

BONUS_POINTS = 5
"""What preparation adds at most to the total of 100."""

GATE_FAILS_AT = 1
"""A gate at this level or below: not yet, whatever the total."""


@dataclass(frozen=True)
class Criterion:
    """One criterion. `anchors` are the meanings of levels 0 to 4, in that order; `weight` 0 is a bonus."""

    id: CriterionId
    name: str
    weight: int
    asks: str
    anchors: tuple[str, str, str, str, str]
    guidance: str
    gate: bool = False


RUBRIC: tuple[Criterion, ...] = (
    Criterion(
        CriterionId.TIME_LIMIT,
        "Time",
        20,
        "Did you keep to the time you asked for, unless they invited you to go on?",
        (
            "More than five minutes over without an invitation, two clear cues ignored, or they had to end it.",
            "Three to five minutes over, or went on after a clear cue.",
            "A new question after the end, up to three minutes over, or up to two past an extension.",
            "In time but without a word about it, or one request for more before the end.",
            "Named the limit, began to close in the last two minutes, and stopped.",
        ),
        "time",
        gate=True,
    ),
    Criterion(
        CriterionId.JOB_PITCH,
        "No job pitch",
        25,
        "Did it stay a talk to learn from, with a résumé only if they asked?",
        (
            "A pitch repeated after they turned it down, or several of them.",
            "One open request for a result for yourself, or a run of borderline lines.",
            "One veiled hint or two borderline lines: it started to drift.",
            "No pitch, but the wish to learn was not stated; or one borderline line.",
            "No pitch, and you said that you came to learn.",
        ),
        "job-pitch",
        gate=True,
    ),
    Criterion(
        CriterionId.OPENING,
        "Opening",
        10,
        "Did they know within a minute who you are, why you came, why to them and how long?",
        (
            "Opened with a pitch or a wrong name, or left it to them to run the talk.",
            "Straight to the questions with no who and why, or a life story.",
            "Purpose vague or missing, no word on time, or a long introduction.",
            "One part missing.",
            "Greeting, thanks, who, purpose, time and why them, in few words, ending on an easy open question.",
        ),
        "opening",
    ),
    Criterion(
        CriterionId.COVERAGE,
        "Topics",
        12,
        "Did your questions cover what such a talk is for?",
        (
            "None of the eight main topics, or the talk was about you.",
            "One or two of them.",
            "Three or four of them.",
            "Five of them, or four with depth.",
            "Six or more, with how to get started, people to talk to and a question only for this person.",
        ),
        "questions",
    ),
    Criterion(
        CriterionId.QUESTIONS,
        "Questions",
        10,
        "Were your questions open, single, short and neutral?",
        (
            "Intrusive or hostile questions, or none about the work.",
            "Mostly closed or double, several that a website answers.",
            "Half of them open, or one in three with a fault.",
            "Two thirds open, one in five with a fault.",
            "Four in five open, hardly a fault, short, and from easy to harder.",
        ),
        "question-clinic",
    ),
    Criterion(
        CriterionId.LISTENING,
        "Listening",
        13,
        "Did your turns grow out of what they had just said?",
        (
            "You talked most, or argued.",
            "A list read out; about as many words from you as from them.",
            "Some follow-ups, but the list led.",
            "Follow-ups and their words clearly in the majority; one small miss.",
            "Follow-ups, two paraphrases, an earlier detail used, and 70 % of the words theirs.",
        ),
        "listening",
    ),
    Criterion(
        CriterionId.CLOSING,
        "Closing",
        10,
        "Did you end it well yourself?",
        (
            "No thanks, or the close was a pitch.",
            "They had to close, or one more thing twice.",
            "Thanks only, abrupt.",
            "Thanks, a stop, and two more parts of a good close.",
            "Last question announced, people asked for, a takeaway named, thanks, and stop.",
        ),
        "closing",
    ),
    Criterion(
        CriterionId.PREPARATION,
        "Preparation",
        0,
        "Did it show that you had prepared, and was it respectful?",
        (
            "Gossip, complaints or prying after a refusal.",
            "A question that a website answers, or a wrong name.",
            "Polite but general.",
            "One detail found out about this person.",
            "Two or more such details, used well.",
        ),
        "preparation",
    ),
)


def criterion_of(criterion_id: CriterionId) -> Criterion:
    """The rubric's entry for an id."""
    return next(criterion for criterion in RUBRIC if criterion.id is criterion_id)


@cache
def rubric_hash() -> str:
    """A short hash of the whole rubric, stored with each scorecard; it changes when any word or weight does."""
    data = json.dumps([asdict(criterion) for criterion in RUBRIC], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(data.encode()).hexdigest()[:12]
