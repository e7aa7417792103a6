"""When a model will not keep to the decision: what the person can safely and honestly say in their own words."""

from __future__ import annotations

import re

from infoview_ai.conversation.clock import word_count
from infoview_ai.professionals import lines
from infoview_ai.professionals.chat_events import time_left
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.profile import Style
from infoview_ai.professionals.spoken import Spoken
from infoview_ai.professionals.voice import Cue

_ENOUGH_WORDS = 6
_ENOUGH_OF_FACTS = 0.5
_LONG_WORD = re.compile(r"[^\W\d_]{5,}|\d+")


def enough(cue: Cue, said: str) -> bool:
    """Whether what was heard does what was decided: half of the facts' telling words, or one whole sentence."""
    facts = [cue.profile.fact(fact_id) for fact_id in cue.decision.facts]
    if not facts:
        return word_count(said) >= _ENOUGH_WORDS
    wanted = _words(" ".join(fact.short if cue.decision.brief else fact.say for fact in facts))
    return len(wanted & _words(said)) >= _ENOUGH_OF_FACTS * len(wanted)


def safest(cue: Cue, said: str) -> list[str]:
    """Sentences to say instead, or to add to what was `said`: the facts in short, or a line of the person's own."""
    facts = [cue.profile.fact(fact_id) for fact_id in cue.decision.facts]
    heard = _words(said)
    short = [
        fact.short for fact in facts if len(_words(fact.short) & heard) < _ENOUGH_OF_FACTS * len(_words(fact.short))
    ]
    if short or said:
        return [_sentence(text) for text in short]
    line = _line(cue)
    return [line] if line else []


def _line(cue: Cue) -> str:
    spoken, reply = Spoken(cue), cue.decision.reply
    if reply is Reply.TELL_TIME:
        return time_left(cue.decision)
    if reply in (Reply.GRANT_TIME, Reply.REFUSE_TIME, Reply.REFER):
        return ""  # the event's own line says it all
    pool = _own(reply, cue.profile.style) or lines.BY_REPLY.get(reply, ())
    return spoken.unused(pool) or spoken.unused(cue.profile.style.do_not_know) or spoken.unused(lines.GO_ON)


def _own(reply: Reply, style: Style) -> tuple[str, ...]:
    match reply:
        case Reply.OPEN:
            return style.openings
        case Reply.ANSWER | Reply.ANSWER_BRIEFLY | Reply.ANSWER_HALF | Reply.ADMIT_IGNORANCE | Reply.CORRECT_GENTLY:
            return style.do_not_know
        case Reply.ALREADY_SAID:
            return lines.NOTHING_NEW
        case Reply.DECLINE:
            return style.decline
        case Reply.DEFLECT:
            return style.deflect_pitch
        case Reply.CONFIRM:
            return style.acknowledgements
        case Reply.CORRECT:
            return lines.CORRECTIONS
        case Reply.SMALL_TALK:
            return style.small_talk
        case Reply.ACKNOWLEDGE:
            return lines.GLAD_TO_HEAR
        case Reply.SAY_GOODBYE:
            return style.closings
        case Reply.END:
            return style.cool_closings
    return ()


def _words(text: str) -> set[str]:
    return {word.lower()[:6] for word in _LONG_WORD.findall(text)}


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text[-1] in ".?!" else f"{text}."
