"""What to say where a question cannot be answered straight: how it is put decides the first words of the reply."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoview_ai.professionals.decision import Angle
from infoview_ai.professionals.particulars import StockLines
from infoview_ai.professionals.profile import Heading
from infoview_ai.professionals.specific import wants_a_figure

_ABOUT_LEARNER = re.compile(
    r"\b(?:someone|somebody|a person|people|anyone) like me\b|"
    r"\b(?:am|can|could|should|would|will|might) i\b(?! ask\b)|\bi (?:can|could|should|would|will|might)\b|"
    r"\b(?:would|does|will|can|could|is) (?:it|that|this|my [\w ]+?) (?:really |even )?"
    r"(?:count|help me|be useful|useful|matter|be enough|enough|realistic|possible|too late)\b|"
    r"\b(?:would|could|can|will) (?!you|your|they|he |she |that help you)[\w' -]{1,40}\b"
    r"(?:count|be any (?:use|help|good)|be useful|help(?: me| at all)?(?=\W*$)|last|manage|fit in|be enough|matter)\b|"
    r"\b(?:road|end|hope|chance|thing|place|way) for me\b|\bbe worth (?:anything|something)\b|"
    r"\ba \w+ person\b|\btoo (?:old|late|shy|young|quiet)\b",
    re.IGNORECASE,
)
_PLEASANT = re.compile(
    r"\b(?:happy|glad|proud|enjoy|like|love|worth|help|helps|helped|useful|better|fun|satisf\w+)\b", re.IGNORECASE
)
_UNPLEASANT = re.compile(
    r"\b(?:bother\w*|mind|scar\w+|lonely|worr\w+|cry|cried|you miss|tired|tiring|regret\w*|nervous|stress\w*|hurt|"
    r"quit\w*|give up|gave up|giving up|leaving|"
    r"afraid|sad|upset|weird|strange|boring|bored|angry|annoy\w*|embarrass\w*|doubt\w*|shock\w*)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:did|take|took|made|make|are|were|have|had|has) (?:you|your)\b", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:was|were|had) there\b|\b(?:did|has|have) (?:anyone|anybody|any|somebody|someone)\b|"
    r"\bhave you (?:ever )?\b|\bever\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:did|do|does|would|was|were|are|will) "
    r"(?:they|he|she|the others|your \w+|the (?!extras)\w+s|anyone|anybody|everyone)\b"
    r".*\b(?:mind\w*|think|thought|like|liked|feel|felt|make of|"
    r"understand|surprised|proud|upset|happy|angry|annoyed|jealous)\b",
    re.IGNORECASE,
)
_WHY = re.compile(r"\b(?:why|how come|what made|what's the reason)\b", re.IGNORECASE)


def angle_of(question: str) -> Angle:
    """How a yes-or-no question can be met by somebody who has no fact for it."""
    if _ABOUT_LEARNER.search(question):
        return Angle.ABOUT_LEARNER
    if about_others(question):
        return Angle.OTHERS
    if _UNPLEASANT.search(question):
        return Angle.UNPLEASANT
    if _PLEASANT.search(question):
        return Angle.PLEASANT
    return Angle.NOT_RECALLED if _HAPPENED.search(question) else Angle.EITHER_WAY


def open_angle(question: str) -> Angle:
    """The same for an open question."""
    return Angle.NO_REASON if _WHY.search(question) else Angle.PARTLY


def about_others(question: str) -> bool:
    """Whether it asks what somebody else felt or thought."""
    return bool(_OTHERS.search(question))


def about_self(question: str) -> bool:
    """Whether it asks for something that only they themselves could know."""
    return bool(_OWN.search(question))


LEADS: dict[Angle, tuple[str, ...]] = {
    Angle.ABOUT_LEARNER: (
        "I can't judge that from one conversation, but I can tell you what I'd hold it up against.",
        "I'd only be guessing about you. Here's what I would look at first.",
        "You'd know that better than I would. What I see mattering is this.",
        "I've seen all sorts manage it, so I wouldn't say no. This is where it shows.",
    ),
    Angle.UNPLEASANT: (
        "Some days more than others. You find ways of carrying it.",
        "More than I let on, to be honest.",
        "A bit, yes. Less as time goes on.",
        "Yes and no. It depends on the day you ask me.",
        "At times, certainly. I wouldn't trust anybody who said never.",
    ),
    Angle.PLEASANT: (
        "I'd say so, on the whole.",
        "More often than not, yes.",
        "Mostly, yes, though I couldn't prove it to you.",
        "More than I'd have guessed beforehand.",
    ),
    Angle.NOT_RECALLED: (
        "Not that I can point to.",
        "If so, it has slipped my mind.",
        "Nothing like that comes to mind, no.",
        "I've been trying to think of a time, and I can't.",
    ),
    Angle.OTHERS: (
        "You'd have to ask them. They never said much about it to me.",
        "I can't speak for them. I didn't ask at the time, and perhaps I should have.",
        "If they had an opinion, they kept it from me.",
    ),
    Angle.EITHER_WAY: (
        "Hard to say yes or no to that.",
        "It depends who you ask.",
        "A bit of both, I'd say.",
    ),
    Angle.NEITHER: (
        "Not that it ever came up.",
        "Not so far, no.",
        "Hardly, in my case.",
        "No, I don't think so.",
        "If so, it passed me by.",
        "I couldn't give you a yes or a no on that.",
    ),
    Angle.PARTLY: (
        "I don't have a neat answer to that. What comes to mind is this.",
        "It isn't quite what you asked, but it belongs here.",
        "I'd have to think about that one. The nearest I can get is this.",
        "I can only answer around the edges of that.",
        "Not exactly that, but something close to it.",
        "That one I can't give you straight. This is next door to it.",
        "I've nothing on just that. What I do have is this.",
    ),
    Angle.NO_REASON: (
        "I don't think there was one reason. This is part of it.",
        "I've never had a tidy reason. This is as near as I get.",
        "It's hard to say why. I can tell you what went with it.",
    ),
}
"""First words of a reply that does not answer straight."""

_OWN_LINES: dict[Angle, Callable[[StockLines], tuple[str, ...]]] = {
    Angle.ABOUT_LEARNER: lambda own: own.cannot_judge_you,
    Angle.NOT_RECALLED: lambda own: own.cannot_say,
    Angle.OTHERS: lambda own: own.not_for_others,
    Angle.PARTLY: lambda own: own.near,
    Angle.NO_REASON: lambda own: own.cannot_say,
}


def own_words(own: StockLines, angle: Angle) -> tuple[str, ...]:
    """Lines of their own for a reply that does not answer straight; empty where they have none."""
    return _OWN_LINES[angle](own) if angle in _OWN_LINES else ()


def ignorance(own: StockLines, question: str, *, is_open: bool) -> tuple[str, ...]:
    """Lines of their own for somebody who has no answer to the question; empty where they have none."""
    if wants_a_figure(question):
        return own.no_figure
    if about_others(question):
        return own.not_for_others
    angle = open_angle(question) if is_open else angle_of(question)
    return own.cannot_judge_you if angle is Angle.ABOUT_LEARNER else own.cannot_say


OFFERS: dict[Heading, str] = {
    Heading.TYPICAL_WEEK: "what a week looks like",
    Heading.PATH_IN: "how I got here",
    Heading.HARDEST_PART: "the harder side of it",
    Heading.BEST_PART: "what keeps me in it",
    Heading.SURPRISE: "what surprised me",
    Heading.EXPERIENCE_FIRST: "ways of trying it out first",
}
"""What else they could tell, as a phrase."""

OFFERING = (
    "What I could tell you is {offer}. Say so if you'd like it.",
    "Ask me about {offer} instead, there I know my way.",
    "I could tell you about {offer}, if that's any use.",
    "I'm better on {offer}, if you'd like to hear that.",
)

OWN_UNKNOWN = (
    "I've never quite worked that out.",
    "You'd think I would know, but I don't have a good answer.",
    "I couldn't say, and it's my own life.",
)
"""To something that only they could know."""
