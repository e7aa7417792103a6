"""A plain list of keywords, as a yardstick: what can be had without understanding anything."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.reading import Act, Context, Defect, DefectReading, Pitch, PitchReading, Reading, Topic

_PITCH: Final = (
    "hire me",
    "hiring",
    "openings",
    "opening",
    "vacancy",
    "vacancies",
    "job for me",
    "a job",
    "position",
    "resume",
    "résumé",
    "cv",
    "refer me",
    "referral",
    "recommend me",
    "internship",
    "apply",
    "hr",
    "good fit",
    "interview",
)

_ACTS: Final = (
    (Act.CLOSING, ("goodbye", "bye", "take care")),
    (Act.THANKS, ("thank you", "thanks")),
    (Act.TIME_CHECK, ("minutes left", "time is up", "on time")),
    (Act.ASK_MORE_TIME, ("more minutes", "more time")),
    (Act.CONTACT_REQUEST, ("linkedin", "who else", "anyone else", "somebody else", "keep in touch", "email address")),
    (Act.INTRODUCTION, ("my name is", "i'm a student", "i am a student")),
    (Act.GREETING, ("hello", "hi", "good morning", "good afternoon")),
)

_TOPICS: Final = (
    (Topic.PATH_IN, ("how did you", "got into", "get into", "career path")),
    (Topic.DAY_TO_DAY, ("typical day", "day", "week")),
    (Topic.REWARDS, ("enjoy", "like most", "love", "favourite", "favorite")),
    (Topic.HARD_PARTS, ("hard", "hardest", "difficult", "challenge", "challenges", "dislike", "worst")),
    (Topic.SKILLS, ("skill", "skills", "qualities")),
    (Topic.SUCCESS, ("succeed", "success", "promotion", "promoted", "advance")),
    (Topic.MISCONCEPTIONS, ("wrong", "surprised", "misconception", "expect")),
    (Topic.GETTING_STARTED, ("degree", "course", "training", "start", "qualification", "qualifications")),
    (Topic.EXPERIENCE, ("internship", "internships", "volunteer", "experience", "shadow")),
    (Topic.OUTLOOK, ("future", "change", "changing", "ai", "trends")),
    (Topic.SETTING, ("hours", "team", "shift", "shifts", "office", "travel", "culture")),
    (Topic.PAY, ("pay", "paid", "salary", "money", "earn", "wage")),
    (Topic.ORGANIZATIONS, ("read", "books", "association", "union", "podcast", "website", "blog")),
    (Topic.PEOPLE, ("who else", "anyone else", "talk to", "speak to")),
    (Topic.ADVICE, ("advice", "recommend", "younger self")),
)

_CLOSED = re.compile(
    r"\b(?:do|does|did|is|are|was|were|have|has|can|could|would|will|should)\s+(?:you|it|there|that)\b"
)


class KeywordReader:
    """Reads a turn by the first keyword that it holds; the context is not looked at."""

    version: str = "keywords/1"

    def read(self, text: str, context: Context) -> Reading:  # noqa: ARG002 - every reader is given it
        """The reading; every turn with a question mark is a question."""
        words = " ".join(text.lower().replace("’", "'").split())
        pitched = any(_holds(words, keyword) for keyword in _PITCH)
        act = _act(words, pitched)
        asks = act in (Act.QUESTION, Act.CONTACT_REQUEST)
        closed = act is Act.QUESTION and _CLOSED.search(words) is not None
        return Reading(
            act=act,
            topic=_topic(words) if asks else None,
            pitch=PitchReading(label=Pitch.PITCH if pitched else Pitch.FINE),
            defects=(DefectReading(code=Defect.CLOSED, severity=1, why="begins like a yes/no question"),)
            if closed
            else (),
        )


def _act(words: str, pitched: bool) -> Act:
    if not words:
        return Act.SILENCE
    if pitched:
        return Act.JOB_PITCH
    if "?" in words and not any(_holds(words, keyword) for keyword in ("linkedin", "who else", "anyone else")):
        return Act.QUESTION
    found = (act for act, keywords in _ACTS if any(_holds(words, keyword) for keyword in keywords))
    return next(found, Act.SMALL_TALK)


def _topic(words: str) -> Topic:
    found = (topic for topic, keywords in _TOPICS if any(_holds(words, keyword) for keyword in keywords))
    return next(found, Topic.OTHER)


def _holds(words: str, keyword: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(keyword)}(?!\w)", words) is not None
