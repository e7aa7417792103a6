"""What is no conversation, and how long a person puts up with it: in the end they take their leave."""

from __future__ import annotations

import re

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act
from infoview_ai.professionals.decision import Reply, Touch
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation

NOISE: dict[Act, tuple[Reply, str]] = {
    Act.SILENCE: (Reply.WAIT, "silence: waits, then asks"),
    Act.GIBBERISH: (Reply.NOT_UNDERSTOOD, "not understood: says so"),
    Act.ARE_YOU_AI: (Reply.ADMIT_SIMULATION, "asked whether they are real: answers honestly"),
    Act.INJECTION: (Reply.STAY_IN_ROLE, "an instruction to break role: stays a person"),
    Act.OFF_TOPIC: (Reply.STEER_BACK, "off topic: steers back to the work"),
}

_ASKS_IF_REAL = re.compile(
    r"\b(?:are|r|is|am|was|were|be|you're|this is|it's) (?:you|u|this|it|i|that|there|really|just|an?)\b[^.?!]{0,60}"
    r"\b(?:real|human|person|people|alive|robots?|bots?|chatbot|ai|a\.i|artificial|machine|computer|software|program\w*|"
    r"simulat\w+|model|gpt|algorithm|fake|made up|fictional|script\w*)\b|"
    r"\b(?:talking|speaking|chatting|typing|writing) (?:to|with)\b|\bdo you (?:exist|really exist)\b|"
    r"\byou(?:'re| are) (?:not )?(?:real|human)\b",
    re.IGNORECASE,
)
"""A question about the future of the work is read as one about themselves now and then; an honest one is never missed
for being short: whatever is no question stays as it was read."""

IN_A_ROW = 8
"""Nobody waits longer on a dead line; on the spoken clock silence takes no time, so the clock never ends it."""


def noise(situation: Situation) -> Plan | None:
    """The plan for a turn that holds nothing to answer."""
    act = situation.reading.act
    found = NOISE.get(act)
    if found is None or (situation.is_first and act is Act.OFF_TOPIC):
        return None
    if act is Act.ARE_YOU_AI and situation.reading.question and not _ASKS_IF_REAL.search(situation.said):
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


def in_a_row(situation: Situation) -> int:
    """How many turns in a row were noise, this one included."""
    return situation.mood.noise + 1 if situation.reading.act in NOISE else 0
