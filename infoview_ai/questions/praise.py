"""What is good about a question, said first: its handle, its subject, what it fetches, or the fair wish behind it.

Never a compliment that would fit any line: each sentence rests on words of the question or on the topic it asks for.
"""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.reading import Defect, Move, Reading, Topic
from infoview_ai.questions.rewriting.clause import clause_of
from infoview_ai.questions.subject import subject_of

_QUOTED_WORDS: Final = 8
_TAG_WORDS: Final = 2
_TIME_HANDLE: Final = re.compile(
    r"\b(?:(?:your|the|in your|a beginner's) first (?:year|years|month|months|week|weeks|day|days|job|season|"
    r"project|case|patient|shift)"
    r"|last (?:week|month|year|tuesday|monday|wednesday|thursday|friday|shift|project|season)|"
    r"between [\w ]{1,20} and [\w ]{1,20}(?: in the morning)?|when you (?:began|started|joined|were new)|five years in|"
    r"after (?:five|ten|two|three) years|these days|early on|in your twenties|at the beginning|"
    r"(?:this|next) (?:week|year|season)|in the (?:first|next) [\w ]{2,16}years?)\b",
    re.IGNORECASE,
)
_CHOICE: Final = re.compile(
    r"\b(?:which|what)\b.*\b(?:most|best|hardest|longest|first|least|worst|biggest|more)\b", re.IGNORECASE
)
_EXAMPLE: Final = re.compile(
    r"\b(?:example|moment|a time|story|case|the last time|walk me through|turning point|the day)\b", re.IGNORECASE
)
_CONTRAST: Final = re.compile(
    r"\b(?:compared (?:with|to)|versus|than you expected|more than|rather than|and (?:what|which|who|when) (?:not|"
    r"least)|"
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
_WISHES: Final[dict[Defect, str]] = {
    Defect.PERSONAL: "you want to know what this work does to a life, and that is a fair thing to wonder",
    Defect.JOB_SEEKING: "you want to know how people get in, and that is worth asking about the field",
    Defect.NEGATIVE: "you do not take a bright picture on trust, and the difficulty behind it is worth hearing about",
    Defect.CONFIDENTIAL: "you want real cases and not a brochure, and the kind of case can be told",
    Defect.PRESUMPTUOUS: "you want to get close to the work, and there are ways to ask how people do that",
    Defect.LEADING: "you have a picture already, and theirs is worth comparing with it",
    Defect.ABOUT_YOURSELF: "you are honest about what you bring, and what the work asks for is something they know",
    Defect.SPECULATIVE: "you think ahead, and what they see coming now is a good guide",
    Defect.FLATTERY: "you have noticed what they do well, and how they got there is worth hearing",
    Defect.OUT_OF_RANGE: "you look beyond the single job, and their own corner of it is what they can tell you about",
    Defect.JARGON: "you have read into the field, and the work behind the terms is worth hearing about",
    Defect.GOOGLEABLE: "you begin with the basics, and once you have looked them up they lead to better questions",
    Defect.INTERROGATING: "you are after their reasons, and people tell those when they are asked for the story",
}
"""The fair wish behind a question that is put wrongly."""


def good_of(text: str, reading: Reading, topic: Topic | None, *, tailored: bool, defect: Defect | None = None) -> str:
    """One sentence on what is good about the question `text`; `defect` is the graver one it has."""
    plain = text.replace("\u2019", "'")
    if defect in _WISHES:
        wish = _WISHES[defect]
        return f"{wish[0].upper()}{wish[1:]}."
    if tailored:
        known = _quoted(_researched(plain, reading))
        return f"It builds on something you know about them ({known}), so nobody else could answer it."
    return (_by_form(plain, topic) if defect is None else "") or _by_topic(plain, topic)


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
    return f"{_quoted(_asked(text))} {_FETCHES[topic or Topic.OTHER]}."


def _asked(text: str) -> str:
    """The words that ask; those of the whole line where only a tag is left at its end."""
    core = clause_of(text).core
    return _opening(core if len(core.split()) > _TAG_WORDS else text)


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
