"""Topics as one would say them, so that better wordings stay in the learner's own subject."""

from __future__ import annotations

from infoview_ai.nlu.reading import Topic
from infoview_ai.scoring.talk import Said

_PHRASES = {
    Topic.PATH_IN: "how you came into this work",
    Topic.DAY_TO_DAY: "your days",
    Topic.REWARDS: "what you enjoy in it",
    Topic.HARD_PARTS: "the hard parts",
    Topic.SKILLS: "the skills that matter",
    Topic.SUCCESS: "what makes people do well",
    Topic.MISCONCEPTIONS: "what newcomers get wrong",
    Topic.GETTING_STARTED: "how people get started",
    Topic.EXPERIENCE: "getting experience first",
    Topic.OUTLOOK: "where the field is going",
    Topic.SETTING: "the setting and the hours",
    Topic.PAY: "pay in general",
    Topic.ORGANIZATIONS: "associations and reading",
    Topic.PEOPLE: "other people to learn from",
    Topic.ADVICE: "your advice",
}

_QUESTIONS = {
    Topic.PATH_IN: "What led you into this work?",
    Topic.REWARDS: "What do you enjoy most about the work?",
    Topic.SKILLS: "Which skill turned out to matter most?",
    Topic.SUCCESS: "What sets people apart who do well here after a few years?",
    Topic.GETTING_STARTED: "If you began today, what would your first step be?",
    Topic.EXPERIENCE: "How can somebody get a taste of this work before committing to it?",
    Topic.ORGANIZATIONS: "Which association or newsletter would you join first?",
    Topic.PEOPLE: "Who else would give me a different view of this work?",
}


def subject(said: Said) -> str:
    """What a turn is about, as the learner would say it: "the second year", "how people get started"; or ""."""
    if said.reading.about:
        return said.reading.about
    return topic_phrase(said.reading.topic)


def topic_phrase(topic: Topic | None) -> str:
    """The topic as part of a sentence; empty for none and for `other`."""
    return _PHRASES.get(topic, "") if topic is not None else ""


def sample_question(topic: Topic) -> str:
    """A good question on a core topic."""
    return _QUESTIONS[topic]
