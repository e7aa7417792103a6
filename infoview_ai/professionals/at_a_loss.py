"""What somebody does who has no answer to a question: says so honestly, in the way the question is put."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.reading import Act, Defect, Move
from infoview_ai.professionals.angles import about_others, angle_of
from infoview_ai.professionals.asked_for import nearest_to
from infoview_ai.professionals.decision import Angle, Reply
from infoview_ai.professionals.evidence import asked_texts, facts_told
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.paraphrase import misheard
from infoview_ai.professionals.particulars import fact_named
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.specific import wants_a_figure
from infoview_ai.professionals.telling import POINTS_BACK, stems

SAME: Final = 0.72
"""From this likeness on a question asks for what was told before."""
CHECKING_WORDS: Final = 8
LOOKED_BACK: Final = 7
"""So many turns, the latest included, hold what a check may be of."""
_RIGHT = re.compile(
    r"\b(?:right|close|fair|correct|true|hear you|get (?:you|it|that)|got (?:you|it|that))\b", re.IGNORECASE
)
_TAG = re.compile(
    r"\b(?:right|correct|true|fair|yes|no|then)\W*$|\b(?:is that|am i|have i|did i|do i|isn't|aren't|wasn't|weren't|"
    r"don't|doesn't|didn't|haven't|you mean|you said|you mentioned)\b",
    re.IGNORECASE,
)
"""Asks to have something confirmed."""
_WHICH = re.compile(r"\W*(?:and |but |ok |so )*(?:why|what|how|who|whose|where|when|which)\b", re.IGNORECASE)
_SO = re.compile(
    r"\W*(?:ok|okay|right|ah|oh|and|,| )*(?:so|then it|sounds like|basically|in other words)\b", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"\b(?:what happened|then what|and then|what next|what came|go on|tell me more|what else|"
    r"how did (?:it|that) (?:end|go)|more about (?:it|that))\b",
    re.IGNORECASE,
)
"""Asks for what comes next."""
UNKNOWABLE: Final = frozenset({Defect.SPECULATIVE, Defect.OUT_OF_RANGE})
GENERAL: Final = frozenset({Angle.ABOUT_LEARNER, Angle.NOT_RECALLED, Angle.OTHERS})
"""What can be met without knowing the answer: nobody can judge a stranger, recall everything, speak for others."""


def at_a_loss(situation: Situation, question: str, *, echoes: bool) -> Plan:
    """The plan where nothing that they could say answers the question. `echoes`: it may check what they said."""
    reading = situation.reading
    if situation.reading.act is Act.INTRODUCTION and "?" not in situation.said:
        return Plan(Reply.ACKNOWLEDGE, "they told something of themselves and wish to learn: hands over", max_words=45)
    if (reading.confirming and echoes and (sums_up(situation) or _rests_on(situation, question))) or (
        reading.did(Move.REFLECTS) and _asks_if_right(question)
    ):
        return misheard(situation) or Plan(Reply.CONFIRM, "checks what was said: confirms", max_words=25)
    if closed_on_their_role(situation, question):
        return Plan(Reply.CONFIRM, "asks whether they are what they are: yes", max_words=25)
    if told_before(situation):
        return Plan(Reply.ALREADY_SAID, "told before, nothing new to add", topic=reading.topic, max_words=40)
    if any(defect.code in UNKNOWABLE for defect in reading.defects) and angle_of(question) is not Angle.ABOUT_LEARNER:
        return Plan(Reply.ADMIT_IGNORANCE, "nobody can know that: says so", max_words=40)
    closed = reading.is_open is False and not wants_a_figure(question)
    angle = Angle.OTHERS if about_others(question) else angle_of(question) if closed else None
    if angle is not Angle.ABOUT_LEARNER and (near := _nearest(situation)) is not None:
        return near
    if angle is not None and angle in GENERAL:
        because = f"nothing of theirs answers it: {angle.value.replace('_', ' ')}"
        return Plan(Reply.ANSWER_BRIEFLY, because, topic=reading.topic, angle=angle, max_words=40)
    if reading.follow_up and _GOES_ON.search(question) and not stems(question) - POINTS_BACK:
        return Plan(Reply.ALREADY_SAID, "asks on, and there is no more to it", topic=reading.topic, max_words=40)
    return Plan(Reply.ADMIT_IGNORANCE, "outside what they know: says so", max_words=40)


def _nearest(situation: Situation) -> Plan | None:
    """What comes near to the question, said to be no more than that; not twice running."""
    near = nearest_to(situation) if not situation.mood.nearest else None
    if near is None:
        return None
    because = f"nothing answers it: tells what is nearest ({near.name}, chance {near.chance:.2f})"
    matter = {"facts": (near.fact,), "brief": True} if near.fact else {"particular": near.name}
    return Plan(Reply.ANSWER, because, topic=situation.reading.topic, angle=Angle.PARTLY, max_words=60, **matter)


def closed_on_their_role(situation: Situation, question: str) -> bool:
    """Whether a yes-or-no question names nothing but what they are and where: "are you a nurse, on a ward?"."""
    profile = situation.profile
    asked = stems(question) - POINTS_BACK
    are = stems(f"{profile.role} {profile.organization} {profile.field}")
    return situation.reading.is_open is False and bool(asked) and asked <= are


def asks_something_else(situation: Situation) -> bool:
    """Whether a turn that reads as a paraphrase ends in a question that asks for no confirmation."""
    last = sentences(situation.said)[-1:]
    asked = last[0] if last and last[0].endswith("?") and situation.recalls else ""
    if not asked or _TAG.search(asked) or _SO.match(situation.said):
        return False
    return bool(_WHICH.match(asked)) or not _was_said(situation, asked)


def sums_up(situation: Situation) -> bool:
    """Whether a check puts in other words what was said: "so it is mostly waiting, right?"."""
    reading = situation.reading
    return situation.recalls and reading.confirming and bool(_SO.match(reading.question or situation.said))


def _rests_on(situation: Situation, question: str) -> bool:
    """Whether what is to be confirmed was said: half of its words, or nothing but a reference to it."""
    if _WHICH.match(question) or not _TAG.search(question):
        return False
    return _was_said(situation, question)


def _was_said(situation: Situation, question: str) -> bool:
    """Whether half of the words of a question, or more, were said just before."""
    asked = stems(question) - POINTS_BACK
    said = stems(" ".join(turn.text for turn in situation.turns[-LOOKED_BACK:-1]))
    return len(asked & said) >= len(asked) / 2


def _asks_if_right(question: str) -> bool:
    """Whether a question after a paraphrase only asks if it was right: "is that close?"."""
    return bool(_RIGHT.search(question)) and len(question.split()) <= CHECKING_WORDS


def told_before(situation: Situation, question: str | None = None) -> bool:
    """Whether what the turn, or just this question, is likest to was told already."""
    asked = asked_texts(situation) if question is None else (question,)
    likest = next(iter(situation.recall.asked(situation.profile, asked)), None)
    if likest is None or likest.likeness < SAME:
        return False
    fact = fact_named(likest.name)
    return fact in facts_told(situation) if fact is not None else likest.name in situation.mood.particulars
