"""Honest ignorance that fits the question: what somebody says who has no answer depends on what is asked for."""

from __future__ import annotations

import re

KINDS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), pool)
    for pattern, pool in (
        (
            r"\bhow many\b|\bwhat (?:number|share|percentage|proportion|percent)\b",
            (
                "I've never counted, so any number from me would be made up.",
                "I couldn't put a number on that.",
                "Somebody may have counted that. I haven't.",
            ),
        ),
        (
            r"\bhow (?:long|often|soon|frequently)\b",
            (
                "I never timed that, so I'd only be guessing.",
                "It varies too much for me to name a figure.",
                "I'd have to watch the calendar to tell you that, and I never have.",
            ),
        ),
        (
            r"\b(?:how much|what (?:does|do|did|would) [\w' ]{1,40}cost|what's the price|expensive)\b",
            (
                "I don't have a figure for that I'd stand behind.",
                "I'd look the amount up rather than trust me on it.",
                "The sums there I don't know.",
            ),
        ),
        (
            r"\bfavou?rite\b|\bwhich (?:one )?(?:do|would|did) you (?:like|prefer|pick|choose)\b",
            (
                "I've never picked a favourite.",
                "Ask me on three days and you'd get three favourites.",
                "I couldn't choose just one.",
            ),
        ),
        (
            r"\b(?:what would (?:happen|you do)|what if|if you (?:could|had|were)|imagine|suppose)\b",
            (
                "I haven't been in that spot, so I'd be inventing it.",
                "That one I'd have to live through before I could tell you.",
                "I can't picture it well enough to say.",
            ),
        ),
        (
            r"^\W*(?:and |so |but |ok |okay )?(?:who|whose|whom)\b",
            (
                "I couldn't tell you who, I'm afraid.",
                "I don't think you'd know the people, and I'd rather not name them wrongly.",
                "Who exactly, I never asked.",
            ),
        ),
        (
            r"^\W*(?:and |so |but |ok |okay )?(?:where|in which (?:place|city|country))\b",
            (
                "Where exactly, I don't know.",
                "I couldn't point you to the place.",
                "That differs from place to place, and I only know mine.",
            ),
        ),
        (
            r"^\W*(?:and |so |but |ok |okay )?when\b|\bwhat (?:year|time|month|age)\b",
            (
                "I couldn't put a date on it.",
                "I don't remember when, to be honest.",
                "The dates have run together for me.",
            ),
        ),
        (
            r"\bhow (?:do|does|did|would|can|is|are) [\w' ]{0,30}\b(?:compare|differ\w*)|\bcompared (?:to|with)\b|"
            r"\bdifference between\b",
            (
                "I only know my side of that comparison.",
                "I've not worked in the other one, so I can't compare them fairly.",
                "You'd want somebody who has done both.",
            ),
        ),
        (
            r"\b(?:have you (?:heard|read|seen)|do you know)\b",
            (
                "Only by name, I'm afraid.",
                "I've come across it, no more than that.",
                "No, that one has passed me by.",
            ),
        ),
        (
            r"\b(?:is it true|they say|i(?:'ve)? (?:heard|read)|apparently)\b",
            (
                "I've heard it said. I couldn't swear to it.",
                "It may well be so, I've just not seen it myself.",
                "People do say that. I don't know.",
            ),
        ),
        (
            r"^\W*(?:and |so |but |ok |okay )?how (?:do|does|did|would|can|could|should|is|are)\b",
            (
                "How that works in detail is beyond me.",
                "I know that it gets done, but I couldn't walk you through it.",
                "The how of it I've never had to do myself.",
            ),
        ),
    )
)
"""What is asked for, by how the question is put; the first that fits counts."""


def unknown(question: str) -> tuple[str, ...]:
    """Lines for a question of that kind; empty where it is of none."""
    return next((pool for pattern, pool in KINDS if pattern.search(question)), ())


_FIGURE = re.compile(
    r"\bhow (?:many|far|big|tall|old)\b|\bwhat (?:number|percentage|year)\b|\bfavou?rite\b", re.IGNORECASE
)


def wants_a_figure(question: str) -> bool:
    """Whether only a number, a date or one thing picked out would answer it."""
    return bool(_FIGURE.search(question))
