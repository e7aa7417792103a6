"""The matter of a Scripted reply: the particular answer and the facts of the decision, with words between them."""

from __future__ import annotations

from typing import Final

from infoview_ai.professionals import lines, touch_lines
from infoview_ai.professionals.decision import BRIEF_WORDS, Reply, Touch
from infoview_ai.professionals.event_lines import tidy
from infoview_ai.professionals.fresh import opening_words
from infoview_ai.professionals.profile import Fact
from infoview_ai.professionals.spoken import Spoken
from infoview_ai.professionals.telling import heading_of
from infoview_ai.professionals.voice import Cue

SHARE_CONNECTED: Final = 0.3
FEWEST_WORDS: Final = 7
"""A shorter answer would be curt; the next sentence goes with it, even where that makes it a little longer."""


def matter(cue: Cue, spoken: Spoken) -> list[str]:
    """What is told, in order: a particular answer stands before the facts."""
    return [tidy(part) for part in (_particular(cue), *_facts(cue, spoken)) if part]


def _particular(cue: Cue) -> str:
    """The particular answer; of a closed question only as much as answers it (domain.md 6.1, rule 1)."""
    name = cue.decision.particular
    if name is None:
        return ""
    said = cue.profile.particulars.get(name).say
    return opening_words(said, BRIEF_WORDS, least=FEWEST_WORDS) if cue.decision.reply is Reply.ANSWER_BRIEFLY else said


def _needs_a_word_between(cue: Cue, spoken: Spoken, index: int) -> bool:
    if index == 0:
        return cue.decision.particular is not None
    return index == 1 and spoken.rng("connect").random() < SHARE_CONNECTED


def _wanders(cue: Cue, index: int, chosen: list[Fact]) -> bool:
    """Whether this fact comes from somewhere else than what was just told."""
    fact, particular = chosen[index], cue.decision.particular
    if index:
        return heading_of(fact.id) is not heading_of(chosen[0].id)
    if particular is None:
        return False
    return cue.profile.particulars.get(particular).leads_to != fact.id


def _facts(cue: Cue, spoken: Spoken) -> list[str]:
    decision, told = cue.decision, list[str]()
    chosen = [cue.profile.fact(fact_id) for fact_id in decision.facts]
    for index, fact in enumerate(chosen):
        if index and Touch.DOWNSIDE in decision.touches:
            told.append(spoken.unused(touch_lines.BETWEEN[Touch.DOWNSIDE]))
        elif _wanders(cue, index, chosen):
            told.append(spoken.unused(lines.TANGENTS))
        elif _needs_a_word_between(cue, spoken, index):
            told.append(spoken.first(cue.profile.particulars.lines.connect, lines.CONNECT))
        told.append(fact.short if decision.brief else fact.say)
    return told
