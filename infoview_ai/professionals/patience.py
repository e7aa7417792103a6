"""What is no conversation, and how long a person puts up with it: in the end they take their leave."""

from __future__ import annotations

import re

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act
from infoview_ai.professionals.asked_for import LIKELY, plainly_asked
from infoview_ai.professionals.decision import Reply, Touch
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.introductions import worry_in
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation

NOISE: dict[Act, tuple[Reply, str]] = {
    Act.SILENCE: (Reply.WAIT, "silence: waits, then asks"),
    Act.GIBBERISH: (Reply.NOT_UNDERSTOOD, "not understood: says so"),
    Act.ARE_YOU_AI: (Reply.ADMIT_SIMULATION, "asked whether they are real: answers honestly"),
    Act.INJECTION: (Reply.STAY_IN_ROLE, "an instruction to break role: stays a person"),
    Act.OFF_TOPIC: (Reply.STEER_BACK, "off topic: steers back to the work"),
}

_MADE = (
    r"(?:real|human|person|people|alive|robots?|bots?|chatbot|ai|a\.i|artificial|machine|computer|software|program\w*|"
    r"simulat\w+|model|gpt|algorithm|fake|made up|fictional|script\w*|recording)"
)
_REAL_OR_NOT = re.compile(
    rf"\b(?:are|r|is) (?:you|u|ya)\b.{{0,30}}\b{_MADE}\b|\bdo (?:you|u|ya) .{{0,12}}\bexist\b|"
    rf"\b(?:am|do|is|are) (?:i|we|this|that|it|there)\b.{{0,30}}\b(?:talk|speak|chat|typ|deal)\w*\b.{{0,20}}"
    rf"\b{_MADE}\b|"
    rf"\b(?:is|was|are) (?:this|that) (?:just |really |actually |only |all )?(?:a |an |some |any )?{_MADE}\b|"
    rf"\b(?:is|are) there (?:really |actually )?(?:a |an |any )?(?:real|actual|human|living)\b|"
    rf"\byou(?:'re|’re| are)? (?:just |only |really |not )?(?:a |an )?{_MADE}\b",
    re.IGNORECASE,
)
_OF_MACHINES = re.compile(
    r"\b(?:wo|will|would|do|does|ca|could)(?:n['’]?t)? (?:a |an |the |all )?(?:robots?|ai|machines?|computers?)\b|"
    r"\b(?:robots?|ai|machines?|computers?) (?:will|would|can|could|does|do|is|are)\b",
    re.IGNORECASE,
)
TAG_WORDS = 3
"""A question of so few words ("right?") is about what stands before it."""


IN_A_ROW = 8
"""Nobody waits longer on a dead line; on the spoken clock silence takes no time, so the clock never ends it."""


def noise(situation: Situation) -> Plan | None:
    """The plan for a turn that holds nothing to answer."""
    act = situation.reading.act
    found = NOISE.get(act)
    if found is None or (situation.is_first and act is Act.OFF_TOPIC):
        return None
    if act is Act.ARE_YOU_AI and not _asks_if_real(situation):
        return None
    if act is Act.OFF_TOPIC and (plainly_asked(situation, LIKELY) or worry_in(situation.said)):
        return None
    if situation.mood.noise + 1 >= IN_A_ROW:
        return Plan(
            Reply.END,
            f"nothing to answer {IN_A_ROW} times in a row: takes leave",
            events=(Event(kind=EventKind.ENDED),),
            touches=(Touch.GIVES_UP,),
            max_words=25,
            ends=True,
        )
    return Plan(found[0], found[1], max_words=25)


def _asks_if_real(situation: Situation) -> bool:
    """Whether the question itself is about that, and not what stands before it: a worry about machines in the work is
    read as one now and then. What holds no question, or only "right?", stays as it was read, unless it speaks of what
    machines will do."""
    question = situation.reading.question or situation.said.rpartition("?")[0]
    question = sentences(question)[-1] if question else ""
    if len(question.split()) > TAG_WORDS:
        return bool(_REAL_OR_NOT.search(question))
    return not _OF_MACHINES.search(situation.said)


def in_a_row(situation: Situation) -> int:
    """How many turns in a row were noise, this one included."""
    return situation.mood.noise + 1 if situation.reading.act in NOISE else 0
