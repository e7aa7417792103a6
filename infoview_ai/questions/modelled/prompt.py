"""What a model is shown: how a good question reads, then the drafts and what is known, inside a fence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from infoview_ai.conversation.verbatim import flat
from infoview_ai.models.chat_model import Message
from infoview_ai.nlu.lexicon.defect_words import DEFECT_WORDS
from infoview_ai.nlu.reading import Topic
from infoview_ai.prompts import fence_for, section
from infoview_ai.questions.rewriting.rewrites import Weak
from infoview_ai.questions.suggesting.suggested import Brief

_LONGEST: Final = 400
"""Letters of one draft that are shown."""
_MOST_ABOUT: Final = 4000


def rewrite_messages(weak: Sequence[Weak], brief: Brief) -> tuple[Message, ...]:
    """Messages that ask for a better wording of each question, numbered from 1."""
    drafts = "\n".join(
        f"{number} | {flat(one.text)[:_LONGEST]} | {' '.join(DEFECT_WORDS[code].why for code in one.defects)}"
        for number, one in enumerate(weak, start=1)
    )
    context = _context(brief)
    fence = fence_for("draft", context + drafts)
    return (
        Message("system", section("questions", "system", fence=f"<{fence}>")),
        Message("user", section("questions", "rewrite", fence=fence, context=context, drafts=drafts)),
    )


def suggest_messages(brief: Brief, count: int, topics: Sequence[Topic]) -> tuple[Message, ...]:
    """Messages that ask for questions on these topics."""
    context = _context(brief)
    fence = fence_for("draft", context)
    asked = section(
        "questions",
        "suggest",
        fence=fence,
        context=context,
        count=str(count),
        topics=", ".join(topic.value for topic in topics),
    )
    return Message("system", section("questions", "system", fence=f"<{fence}>")), Message("user", asked)


def _context(brief: Brief) -> str:
    lines = (
        ("role", brief.role),
        ("the learner's goal", brief.goal),
        ("the learner knows already", brief.known),
        ("public text about the person", brief.about[:_MOST_ABOUT]),
        ("questions the learner has", " / ".join(brief.have)),
    )
    return "\n".join(f"{name}: {flat(text)}" for name, text in lines if text.strip())
