"""Other words for the same thing, so that a question finds a fact that says it differently."""

from __future__ import annotations

GROUPS: tuple[str, ...] = (
    "boss manager supervisor",
    "boring dull tedious monotonous",
    "scared afraid fear nervous frightened",
    "lonely alone isolated",
    "money pay salary wage earn income",
    "kids children child family",
    "university degree college",
    "course training class",
    "exam test paper",
    "colleague team crew coworker",
    "argue disagree conflict quarrel",
    "mistake error wrong blunder",
    "layoff unemployed laid",
    "quit leave resign",
    "proud pride",
    "holiday vacation",
    "sleep tired exhausted",
    "software program app",
    "ai automation robot chatbot",
    "book read reading",
    "woman women female",
    "age old older young",
    "strong strength muscle body",
    "emergency urgent",
    "client customer",
    "night shift",
    "rent bill saving",
    "talk speak chat",
    "begin start beginner",
    "weather cold heat rain",
    "computer screen laptop",
    "desk office",
    "office firm company",
    "noise loud quiet",
    "die death loss",
    "hobby evening weekend",
    "volunteer internship placement",
    "join association union",
    "portfolio sample",
    "language python java",
    "break broke fail outage incident stop",
)

NUMBERS = frozenset(
    ["twenty", "thirty", "forty", "fifty", "sixty", "twenties", "thirties", "forties", "fifties", "sixties"]
)
"""In a question about oneself these are an age."""
