"""What is good about a question, said first and of this question only: its handle, its subject, what it fetches.

Never a compliment that would fit any line: each sentence rests on words of the question or on the topic it asks for.
"""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.reading import Move, Reading, Topic
from infoview_ai.questions.subject import subject_of

_TIME_HANDLE: Final = re.compile(
    r"\b(?:(?:your|the|in your|a beginner's) first (?:year|years|month|months|week|weeks|day|days|job|season|project|case|patient|shift)"
    r"|last (?:week|month|year|tuesday|monday|wednesday|thursday|friday|shift|project|season)|"
    r"between [\w ]{1,20} and [\w ]{1,20}(?: in the morning)?|when you (?:began|started|joined|were new)|five years in|"
    r"after (?:five|ten|two|three) years|these days|early on|in your twenties|at the beginning|"
    r"(?:this|next) (?:week|year|season)|in the (?:first|next) [\w ]{2,16}years?)\b",
    re.IGNORECASE,
)
_CHOICE: Final = re.compile(r"\b(?:which|what)\b.*\b(?:most|best|hardest|longest|first|least|worst|biggest|more)\b", re.IGNORECASE)
_EXAMPLE: Final = re.compile(r"\b(?:example|moment|a time|story|case|the last time|walk me through|turning point|the day)\b", re.IGNORECASE)
_CONTRAST: Final = re.compile(
    r"\b(?:compared (?:with|to)|versus|than you expected|more than|rather than|and (?:what|which|who|when) (?:not|least)|"
    r"separates|difference between|differs?|instead of|before and after)\b",
    re.IGNORECASE,
)
_WHY_TAIL: Final = re.compile(r"\band (?:why|what made|how come)\b.*$|\bwhy that\b", re.IGNORECASE)

_FETCHES: Final[dict[Topic, str]] = {
    Topic.PATH_IN: "how they came to {it}, a story that people like to tell",
    Topic.DAY_TO_DAY: "what {it} looks like on the ground, which no job description shows",
    Topic.REWARDS: "what they value in {it}, which only somebody who does it can say",
    Topic.HARD_PARTS: "the hard side of {it}, which you need before you decide",
    Topic.SKILLS: "what one has to be able to do in {it}, so you can compare it with what you bring",
    Topic.SUCCESS: "how people get on in {it}, which you rarely find written down",
    Topic.MISCONCEPTIONS: "where outsiders are wrong about {it}, and that includes you and me",
    Topic.GETTING_STARTED: "the way into {it}, which is what you can act on tomorrow",
    Topic.EXPERIENCE: "how to get a taste of {it} before committing",
    Topic.OUTLOOK: "where {it} is heading, seen from inside",
    Topic.SETTING: "the conditions of {it}, hours, place and people, which decide whether it fits you",
    Topic.PAY: "money, which is worth knowing about {it}",
    Topic.ORGANIZATIONS: "where people in {it} meet and read, so you can go on learning afterwards",
    Topic.PEOPLE: "the next person to talk to, which keeps the door open after this talk",
    Topic.ADVICE: "their own judgement of {it}, and leaves them room to say what you did not think of",
    Topic.OTHER: "{it}, something you are plainly curious about",
}
"""What a question on each topic brings; `{it}` is its subject in the learner's words."""
_PLAIN_IT: Final[dict[Topic, str]] = {Topic.PEOPLE: "the field", Topic.OTHER: "it"}
_AIM: Final[dict[Topic, str]] = {
    Topic.PATH_IN: "how somebody comes to this work",
    Topic.GETTING_STARTED: "how one gets in",
    Topic.EXPERIENCE: "how to get a first taste of the work",
    Topic.PEOPLE: "whom else to talk to",
    Topic.PAY: "what the work pays",
    Topic.OTHER: "whether there is a place for you in this field",
}


def good_of(text: str, reading: Reading, topic: Topic | None, *, tailored: bool, seeks_job: bool) -> str:
    """One sentence on what is good about the question `text`."""
    if seeks_job:
        aim = _AIM.get(topic or Topic.OTHER, "what the work asks for")
        return f"You want to know {aim}, and that is worth asking about the field."
    plain = text.replace("\u2019", "'")
    if tailored:
        return f"It builds on something you know about them ({_quoted(_researched(plain, reading))}), so nobody else could answer it."
    return _by_form(plain, topic) or _by_topic(plain, topic)


def _by_form(text: str, topic: Topic | None) -> str:
    if found := _TIME_HANDLE.search(text):
        return f"It gives them a handle ({_quoted(found.group())}), so you will hear a story and not a general view."
    if found := _EXAMPLE.search(text):
        return f"It asks for something that happened ({_quoted(found.group())}), and people remember those well."
    if found := _CONTRAST.search(text):
        return f"It makes them compare ({_quoted(found.group())}), and a comparison brings out the reason."
    if _CHOICE.search(text) and (subject := subject_of(text)):
        return f"It makes them choose about {_quoted(subject)}, and a choice comes with its reason."
    if _WHY_TAIL.search(text) and topic is not None:
        return f"It asks for the reason along with {_fetches(text, topic)}."
    return ""


def _by_topic(text: str, topic: Topic | None) -> str:
    return f"It asks for {_fetches(text, topic or Topic.OTHER)}."


def _fetches(text: str, topic: Topic) -> str:
    subject = subject_of(text)
    return _FETCHES[topic].format(it=_quoted(subject) if subject else _PLAIN_IT.get(topic, "this work"))


def _quoted(words: str) -> str:
    return f"“{words}”"


def _researched(text: str, reading: Reading) -> str:
    """The words that show they looked: the run-up before the question, else its subject."""
    before = text[: text.find(reading.question)].strip(" .,;:") if reading.question and reading.question in text else ""
    short = " ".join(before.split()[:10])
    return short or subject_of(text) or " ".join(text.rstrip("?").split()[:6])


def moves_to_them(reading: Reading) -> bool:
    """Whether the reader saw that the question rests on something known about this person."""
    return reading.did(Move.TAILORED) or reading.did(Move.RESEARCHED)
