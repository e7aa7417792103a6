"""What is good about a question, said first and of this question only: its handle, its subject, what it fetches.

Never a compliment that would fit any line: each sentence rests on words of the question or on the topic it asks for.
"""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.reading import Move, Reading, Topic
from infoview_ai.questions.rewriting.clause import clause_of
from infoview_ai.questions.subject import subject_of

_QUOTED_WORDS: Final = 8
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
    Topic.PATH_IN: "asks for their own way in, and people like to tell that story",
    Topic.DAY_TO_DAY: "shows you the work on the ground, which no job description does",
    Topic.REWARDS: "goes to what makes the work worth doing, which only they can say",
    Topic.HARD_PARTS: "goes to the hard side, which you need to know before you decide",
    Topic.SKILLS: "tells you what to compare your own strengths with",
    Topic.SUCCESS: "asks how people get on, which is rarely written down",
    Topic.MISCONCEPTIONS: "finds out where outsiders are wrong, before it costs you anything",
    Topic.GETTING_STARTED: "asks about the way in for beginners, which you can act on tomorrow",
    Topic.EXPERIENCE: "looks for a taste of the work before you commit to it",
    Topic.OUTLOOK: "asks where things are going, seen from inside",
    Topic.SETTING: "asks about hours, place or people, which decide whether the work fits you",
    Topic.PAY: "asks about money, which belongs into any decision about a field",
    Topic.ORGANIZATIONS: "gives you somewhere to go on learning after the talk",
    Topic.PEOPLE: "leads to the next person to talk to",
    Topic.ADVICE: "leaves them room to say what you did not think of",
    Topic.OTHER: "shows that you are curious about more than the usual points",
}
"""What a question on each topic brings."""
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
    if (found := _CHOICE.search(text)) and topic is not None:
        return f"{_quoted(_opening(found.group()))} makes them choose, and a choice comes with its reason."
    if (found := _WHY_TAIL.search(text)) and topic is not None:
        return f"It asks for the reason as well ({_quoted(found.group().strip(' ?.!'))}), and {_FETCHES[topic]}."
    return ""


def _by_topic(text: str, topic: Topic | None) -> str:
    """Of the topic, tied to the words that ask for it."""
    return f"{_quoted(_opening(clause_of(text).core))} {_FETCHES[topic or Topic.OTHER]}."


def _opening(words: str) -> str:
    """The first words of a question, as many as can be quoted in a sentence."""
    kept = words.split()[:_QUOTED_WORDS]
    cut = " ".join(kept).rstrip(" ,;:.?!")
    return cut[:1].upper() + cut[1:] + ("…" if len(words.split()) > _QUOTED_WORDS else "")


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
