"""Whom a rewrite is about: the role that the learner gave or that the question itself names."""

from __future__ import annotations

import re

from infoview_ai.questions.rewriting.verbs import plural, with_article

_NAMED = re.compile(
    r"\b(?:being|as|become|becoming|for|be|does|of) an? (?P<role>(?:[a-z-]+ ){0,3}?[a-z-]+(?:er|or|ist|ant|ian|ee|eer|"
    r"nurse|vet|chef|pilot|guard|cook|doctor|clerk|analyst|judge|guide|midwife|coach|architect|captain|"
    r"smith|head|lead|attorney|officer|agent))\b(?! (?:of|in)\b)",
    re.IGNORECASE,
)
_NO_ROLE = frozenset(
    """number matter offer answer newcomer beginner outsider manager's computer career other another ever never after
    over under order paper letter corner year center centre summer winter better bigger partner customer member number
    power water job seeker week moment assistant constant important instant distant relevant list""".split()
)


_ALONE = re.compile(r"(?:head|chief|director|president|vice president|chair|secretary|dean) of\b")
"""One becomes head of something, not a head."""


def known_words(text: str, role: str = "") -> dict[str, str]:
    """The words that templates may use: with a role its forms, else plain words that fit any work.

    Those of the role are empty where none is known, and wordings that need one then fall away.
    """
    named = role.strip() or _role_in(text)
    if not named:
        unknown = dict.fromkeys(("role", "a_role", "one", "roles", "beginner_role", "as_role"), "")
        return unknown | {"first_jobs": "first jobs in this field"}
    name = _plain_role(named)
    one = name if _ALONE.match(name) else with_article(name)
    return {
        "role": name,
        "a_role": one,
        "one": with_article(name),
        "roles": plural(name),
        "beginner_role": f"a new {name}",
        "first_jobs": f"first jobs as {one}",
        "as_role": f" as {one}",
    }


def _role_in(text: str) -> str:
    found = _NAMED.search(text)
    if found is None or set(found["role"].lower().split()) & _NO_ROLE:
        return ""
    return found["role"]


def _plain_role(role: str) -> str:
    """As it stands in a sentence: without an article, in lower case unless it is a short form (HR, UX)."""
    bare = re.sub(r"^(?:an?|the) ", "", role.strip(), flags=re.IGNORECASE)
    return " ".join(word if word.isupper() and len(word) <= 5 else word.lower() for word in bare.split())
