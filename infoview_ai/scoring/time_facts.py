"""What a talk shows about time, gathered once: overruns, cues, mentions, requests for more."""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_ai.conversation.limits import GRACE_S
from infoview_ai.conversation.transcript import EventKind
from infoview_ai.nlu.reading import Act, Move
from infoview_ai.scoring.cues import (
    Cue,
    clear_cues,
    ended_by_professional,
    left_in_a_hurry,
    minds_time,
    missed_soft_cues,
)
from infoview_ai.scoring.overrun import Overrun, is_closing, overrun
from infoview_ai.scoring.own_words import says_limit
from infoview_ai.scoring.talk import Said, Talk

_TIME_WORDS = re.compile(r"\b(?:time|minutes?|clock|o['’]clock)\b", re.IGNORECASE)
_TROUBLE = re.compile(
    r"\b(?:connection|cut out|froze|frozen|dropped|lost you|technical|reconnect\w*|line went|internet)\b", re.IGNORECASE
)
_EASY_NO = re.compile(
    r"\b(?:if not|no problem|completely fine|perfectly fine|totally fine|only if|if that is too much|or should i stop|"
    r"or shall i stop|happy to stop|fine to stop|feel free to say no|say no|or we can stop|"
    r"or i can (?:write|email|stop))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class TimeFacts:
    """Everything the time rulings need, already looked up."""

    over: Overrun
    """Against the limit with its invitations."""
    mentions: tuple[Said, ...]
    """The learner's turns that name or check the time."""
    requests: tuple[Said, ...]
    """The learner's requests for more time, technical trouble apart (TM20)."""
    cues: tuple[Cue, ...]
    missed_soft: tuple[Said, ...]
    ended: int | None
    hurry: int | None
    raised: Said | None
    """The turn in which the learner named more minutes than they had asked for (TM31)."""
    arrived_late: int | None
    """The turn in which the professional came late (TM17)."""

    invited_time_used: bool
    """The talk went on past the plain limit because more time had been offered or granted."""

    @property
    def ignored(self) -> tuple[Cue, ...]:
        return tuple(cue for cue in self.cues if cue.response == "ignored")


def time_facts(talk: Talk) -> TimeFacts:
    """The facts on time of one talk."""
    return TimeFacts(
        over=overrun(talk, lambda limit: limit.limit_s),
        mentions=tuple(said for said in talk.said if mentions_time(said)),
        requests=tuple(said for said in talk.said if _requests_more(talk, said)),
        cues=clear_cues(talk),
        missed_soft=missed_soft_cues(talk),
        ended=ended_by_professional(talk),
        hurry=left_in_a_hurry(talk),
        raised=_raised(talk),
        invited_time_used=talk.limit.extended and _went_past_plain_limit(talk),
        arrived_late=next((index for index, _ in talk.events(EventKind.ARRIVED_LATE)), None),
    )


def _went_past_plain_limit(talk: Talk) -> bool:
    """Whether the talk went on after the limit as it stood without offers and grants, graceful goodbyes apart."""
    asked_after = overrun(talk, lambda limit: limit.plain_s).asked_after
    return bool(asked_after) or talk.elapsed_s > talk.limit.plain_s + GRACE_S


def _requests_more(talk: Talk, said: Said) -> bool:
    """Whether the learner asked for more time: by their words, or because the reply granted or declined it.

    Saying how much of an offer one will take is no request (TM07), nor is asking which end holds after trouble (TM20).
    """
    reply, before = talk.reply(said), talk.heard_before(said)
    answered = reply is not None and (
        reply[1].did(EventKind.EXTENSION_GRANTED) or reply[1].did(EventKind.EXTENSION_DECLINED)
    )
    checks = said.reading.act is Act.TIME_CHECK or said.did(Move.CHECKS_TIME, Move.OFFERS_TO_STOP)
    if said.reading.act is not Act.ASK_MORE_TIME and (checks or not answered):
        return False
    offered = before is not None and before[1].did(EventKind.EXTENSION_OFFERED)
    return not offered and not _after_trouble(talk, said)


def mentions_time(said: Said) -> bool:
    """Whether the learner names the limit, checks it, or closes with an eye on it (TM03)."""
    if said.reading.act in (Act.TIME_CHECK, Act.ASK_MORE_TIME):
        return True
    if said.did(Move.NAMES_TIME, Move.CHECKS_TIME, Move.OFFERS_TO_STOP):
        return True
    if says_limit(said):
        return True
    return said.did(Move.SIGNALS_END) and _TIME_WORDS.search(said.turn.text) is not None


def checked_while_invited(talk: Talk) -> bool:
    """Whether the learner asked for the extra time or looked at the time once after it was offered (TM07, TM08)."""
    return any(
        _asked_for_it(talk, said)
        or (
            talk.limit_before(said.index).extended
            and (mentions_time(said) or (said.did(Move.SIGNALS_END) and not _only_leaves(talk, said)))
        )
        for said in talk.said
    )


def _only_leaves(talk: Talk, said: Said) -> bool:
    """Whether the turn is the goodbye itself: it ends the talk and checks nothing (TM08)."""
    return said.index >= talk.said[-1].index - 2 and is_closing(said)


def _asked_for_it(talk: Talk, said: Said) -> bool:
    """Whether the extra time was granted because the learner asked how long they had."""
    reply = talk.reply(said)
    granted = reply is not None and reply[1].did(EventKind.EXTENSION_GRANTED)
    return said.reading.act is Act.ASK_MORE_TIME or (granted and mentions_time(said))


def makes_no_easy(said: Said) -> bool:
    """Whether a request for more time leaves the other person an easy way to decline (TM10)."""
    return said.did(Move.OFFERS_TO_STOP) or _EASY_NO.search(said.turn.text) is not None


def asked_in_time(talk: Talk, said: Said) -> bool:
    """Whether a request for more time came before the limit (TM10, TM13)."""
    return said.start < talk.limit_before(said.index).limit_s


def closing_began_in_time(talk: Talk) -> bool:
    """Whether some turn moved to the end before the limit."""
    return any(
        minds_time(said) and said.index > 1 and said.start < talk.limit_before(said.index).limit_s for said in talk.said
    )


def reached_wrap_without_close(talk: Talk) -> Said | None:
    """The last turn of a learner who was still going in the last two minutes and never moved to a close."""
    last = talk.said[-1]
    running_on = talk.elapsed_s > talk.limit.wrap_s
    closed = any(is_closing(said) or said.did(Move.SIGNALS_END, Move.GOODBYE) for said in talk.said[1:])
    return last if running_on and not closed else None


def assumed_full_time(talk: Talk, facts: TimeFacts) -> bool:
    """Whether all that is over comes from taking the full time after a late start (TM17)."""
    return facts.arrived_late is not None and talk.elapsed_s <= talk.limit.agreed_s + GRACE_S


def _after_trouble(talk: Talk, said: Said) -> bool:
    """Whether a technical fault was mentioned or happened just before (TM20): asking which end holds is right then."""
    nearby = talk.turns[max(0, said.index - 2) : said.index + 1]
    return any(turn.broken_off or _TROUBLE.search(turn.text) for turn in nearby)


def _raised(talk: Talk) -> Said | None:
    for said in talk.said:
        named = said.reading.named_minutes
        more = named is not None and named * 60.0 > talk.limit.agreed_s + 30.0
        early = said.start < talk.limit_before(said.index).wrap_s
        if more and early and said.did(Move.NAMES_TIME) and said.reading.act is not Act.ASK_MORE_TIME:
            return said
    return None
