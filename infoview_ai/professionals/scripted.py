"""The Scripted voice: says a decision in the professional's own words, from the profile's own material."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from infoview_ai.conversation.transcript import EventKind, Speaker
from infoview_ai.nlu.reading import Move, Topic
from infoview_ai.professionals import angles, lines, reactions, specific, touch_lines
from infoview_ai.professionals.at_a_loss import UNKNOWABLE
from infoview_ai.professionals.decision import Angle, Reply, Touch
from infoview_ai.professionals.event_lines import event_line, referral_line, with_minutes
from infoview_ai.professionals.fresh import fresh
from infoview_ai.professionals.heard import of_them, reaction_line
from infoview_ai.professionals.introductions import PRAISE, worry_in
from infoview_ai.professionals.matter import matter
from infoview_ai.professionals.particulars import StockLines
from infoview_ai.professionals.spoken import Spoken
from infoview_ai.professionals.telling import POINTS_BACK, stems
from infoview_ai.professionals.voice import Cue

SHARE_WITH_BRIDGE = 0.2
THANKED_WORDS = 12
"""Thanks for a name in so few words may be the last of the talk: nothing is handed over."""
SHARE_PICKED_UP = 0.5
SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z\"'“])")

PAPERS = re.compile(r"\b(?:r[ée]sum[ée]s?|cv|cvs|first lines?|a good one)\b", re.IGNORECASE)
LIKING = re.compile(r"\b(?:like|enjoy|love|happy)\b", re.IGNORECASE)

BACK = re.compile(
    r"\b(?:he|him|his|she|her|they|them|their|it|that|this|those|which one|who was|the other)\b", re.IGNORECASE
)
PAST = re.compile(r"\b(?:did|was|were|had|said|went|\w{3,}ed)\b", re.IGNORECASE)
BARE_WORDS = 3
"""A question of so few telling words asks about what was just said, if it points back at it."""

ASKING = frozenset({EventKind.SELF_ASKED, EventKind.MOTIVE_QUESTIONED})
"""With these the reply ends in a question of its own."""

Part = Callable[["Scripted"], list[str]]


class ScriptedVoice:
    """Composes each reply from facts and lines of the profile; the same cue always gives the same words."""

    engine = "scripted"
    model = None

    def speak(self, cue: Cue) -> Iterator[str]:
        """The reply, a sentence at a time."""
        text = compose(cue)
        for index, sentence in enumerate(SENTENCE_END.split(text)):
            yield sentence if index == 0 else f" {sentence}"


def compose(cue: Cue) -> str:
    """The whole reply as text."""
    return Scripted(cue).text()


class Scripted:
    """One reply in the making."""

    def __init__(self, cue: Cue) -> None:
        self.cue, self.decision, self.style = cue, cue.decision, cue.profile.style
        self.stock = cue.profile.particulars.lines
        self.spoken = Spoken(cue)
        self.reaction = reaction_line(cue, self.spoken)

    def text(self) -> str:
        parts = [*self._before(), *_BODY.get(self.decision.reply, Scripted._stock)(self), *self._after()]
        text = " ".join(part.strip() for part in parts if part.strip())
        heard = [turn.text for turn in self.cue.turns if turn.speaker is Speaker.PROFESSIONAL]
        return fresh(text, heard) or self._go_on() or self.spoken.always(lines.GO_ON) or self.spoken.always(lines.NODS)

    # what comes before the matter

    def _before(self) -> list[str]:
        parts = []
        first = self.decision.turn == 1
        if first and self.decision.reply not in (Reply.OPEN, Reply.WAIT):
            parts.append(self._hello())
        parts += self._events(EventKind.ARRIVED_LATE)
        if self.decision.reply is not Reply.OPEN:
            parts += self._events(EventKind.LIMIT_CHANGED)
        parts += self._touch_lines(touch_lines.BEFORE)
        reacts = Touch.PASSED not in self.decision.touches and self.decision.reply is not Reply.OPEN
        parts.append(self.reaction if reacts else "")
        return parts

    def _touch_lines(self, pools: Mapping[Touch, tuple[str, ...]]) -> list[str]:
        own = {Touch.INTERRUPTED: self.stock.interrupted}
        return [self._line(own.get(touch, ()), pools[touch]) for touch in self.decision.touches if touch in pools]

    # the matter, by kind of reply

    def _open(self) -> list[str]:
        if any(event.kind is EventKind.LIMIT_CHANGED for event in self.decision.events):
            asks = self._what_exactly() if Touch.SHORT_OF_TIME not in self.decision.touches else ""
            asks = "" if Touch.FULL_TIME in self.decision.touches else asks
            return [
                self._hello(),
                self.reaction if self.decision.reaction else "",
                *self._events(EventKind.LIMIT_CHANGED),
                asks or self._line(self.stock.your_turn, lines.YOUR_TURN),
            ]
        told = self.cue.reading.did(Move.WHO_I_AM)
        parts = [self._hello() if told else self.spoken.unused(self.style.openings)]
        parts.append(self.reaction if self.decision.reaction else of_them(self.cue, self.spoken))
        if self.cue.reading.did(Move.NAMES_TIME):
            parts.append(self._line(self.stock.time_is_fine, lines.TIME_IS_FINE))
        parts.append(self._line(self.stock.your_turn, lines.YOUR_TURN) if told else "")
        return parts

    def _hello(self) -> str:
        """The first words, with the learner's name where they gave it."""
        line, given = self._line(self.stock.hello, lines.HELLO), self.decision.mood.seeker_name
        return re.sub(r"^(Hello|Hi)(?: there)?\b", rf"\1 {given}", line) if given else line

    def _what_exactly(self) -> str:
        return self.spoken.unused(lines.WHAT_EXACTLY)

    def _answer(self) -> list[str]:
        bridge = self._lead()
        straight = self.decision.particular is not None
        if (
            not bridge
            and not straight
            and self.decision.warmth >= 0
            and self.spoken.rng("bridge").random() < SHARE_WITH_BRIDGE
        ):
            bridge = self.spoken.unused(self.style.bridges)
        return [bridge, *self._facts()]

    def _lead(self) -> str:
        """First words where the question is not answered straight."""
        angle = self.decision.angle
        if angle is None:
            return ""
        empty = not self.decision.facts and self.decision.particular is None
        own = angles.own_words(self.stock, angle) if empty or angle is Angle.PARTLY else ()
        return self._line(own, angles.LEADS[angle])

    def _go_on(self) -> str:
        return self._line(self.stock.go_on, lines.GO_ON)

    def _line(self, *pools: Sequence[str]) -> str:
        """A line of the first pool that has one left: their own before anybody's."""
        return self.spoken.first(*pools)

    def _offer(self) -> str:
        """Something else they could tell, where they had nothing for the question."""
        offer = self.decision.offer
        return self.spoken.unused(angles.OFFERING).replace("{offer}", angles.OFFERS[offer]) if offer else ""

    def _facts(self) -> list[str]:
        return matter(self.cue, self.spoken)

    def _answer_briefly(self) -> list[str]:
        if self.decision.angle is not None:
            return self._aside()
        googleable = any(defect.code.value == "googleable" for defect in self.cue.reading.defects)
        liking = self.decision.topic is Topic.REWARDS and bool(LIKING.search(self.cue.turns[-1].text))
        liking = liking and self.decision.particular is None
        return [
            self._line(self.stock.likes_it, lines.LIKES_IT) if liking else "",
            *self._facts(),
            self.spoken.unused(lines.LOOK_IT_UP) if googleable and self.decision.particular is None else "",
        ]

    def _aside(self) -> list[str]:
        lead = self._lead() or self.spoken.unused(self.style.do_not_know)
        return [lead, *self._facts()] if self.decision.facts else [lead]

    def _answer_half(self) -> list[str]:
        asks_already = any(event.kind in ASKING for event in self.decision.events)
        return [*self._facts(), "" if asks_already else self._line(self.stock.other_half, lines.OTHER_HALF)]

    def _correct_gently(self) -> list[str]:
        return [self._line(self.stock.corrections, lines.CORRECTIONS), *self._facts()]

    def _already_said(self) -> list[str]:
        if self.decision.facts:
            return [self._line(self.stock.repeats, lines.REPEATS), *self._facts()]
        if self.decision.topic is Topic.PEOPLE:
            return [self.spoken.unused(lines.NO_MORE_NAMES)]
        deeper = self.cue.reading.follow_up
        stock = (
            (self.stock.nothing_more, lines.NOTHING_DEEPER) if deeper else (self.stock.nothing_new, lines.NOTHING_NEW)
        )
        line = self._line(*stock) or self.spoken.always(lines.NOTHING_NEW)
        return [line, self._offer()]

    def _admit_ignorance(self) -> list[str]:
        if self.decision.facts:
            return [self._line(self.stock.unknowable, lines.UNKNOWABLE), *self._facts()]
        if self.decision.mood.resume_asked and PAPERS.search(self.cue.turns[-1].text):
            return [self.spoken.unused(lines.RESUME_ADVICE) or self._go_on()]
        if self.decision.referral:
            first = self.decision.referral.split()[0]
            return [self.spoken.unused(reactions.ASK_THEM).replace("{name}", first) or self._go_on()]
        if any(defect.code in UNKNOWABLE for defect in self.cue.reading.defects):
            return [self._line(self.stock.unknowable, lines.UNKNOWABLE) or self.spoken.always(lines.DO_NOT_KNOW)]
        question = self.cue.reading.question
        is_open = self.cue.reading.is_open is not False
        of_themselves = angles.OWN_UNKNOWN if angles.about_self(question) else self.style.do_not_know
        asks_on = self.stock.no_details if self._asks_about_what_was_just_said(question) else ()
        own = angles.ignorance(self.stock, question, is_open=is_open)
        pools = (asks_on, own, specific.unknown(question), of_themselves)
        return [self._line(*pools) or self.spoken.always(lines.DO_NOT_KNOW), self._offer()]

    def _asks_about_what_was_just_said(self, question: str) -> bool:
        told = [turn.text for turn in self.cue.turns if turn.speaker is Speaker.PROFESSIONAL][-1:]
        asked = stems(question) - POINTS_BACK
        if not PAST.search(question):
            return False
        points_back = len(asked) <= BARE_WORDS and bool(BACK.search(question))
        return self.cue.reading.follow_up and bool(told) and (points_back or bool(asked & stems(told[0])))

    def _decline(self) -> list[str]:
        return [self.spoken.unused(self.style.decline) or self.spoken.always(lines.DECLINE)]

    def _deflect(self) -> list[str]:
        return [self.spoken.unused(self.style.deflect_pitch) or self.spoken.always(lines.DEFLECT)]

    def _confirm(self) -> list[str]:
        reading = self.cue.reading
        praised = reading.did(Move.PRAISES) or PRAISE.search(self.cue.turns[-1].text)
        if praised and not reading.did(Move.REFLECTS) and not self.decision.facts:
            if Touch.NO_FLATTERY in self.decision.touches:
                return [self._go_on()]
            return [self.spoken.unused(reactions.PRAISED) or self._go_on()]
        heard = "" if self.reaction else self.spoken.unused(self.style.acknowledgements)
        return [heard, *self._facts()]

    def _correct(self) -> list[str]:
        return [self.spoken.always(reactions.NOT_QUITE), *self._facts()]

    def _refer(self) -> list[str]:
        return [referral_line(self.cue, self.spoken)]

    def _acknowledge(self) -> list[str]:
        if self.decision.facts and self.decision.angle is not None:
            reassured = self._line(self.stock.reassures, reactions.REASSURES)
            return [reassured, self.spoken.unused(reactions.MATTERS), *self._facts()]
        if self.decision.facts:
            return self._facts()
        if self.decision.referral:
            first = self.decision.referral.split()[0]
            thanked = self.cue.reading.words <= THANKED_WORDS
            taken = self.spoken.unused(reactions.NAME_TAKEN).replace("{name}", first)
            return [taken, "" if taken and thanked else self._go_on()]
        if worry_in(self.cue.turns[-1].text):
            first = "" if self.reaction else self._line(self.stock.reassures, reactions.REASSURES)
            return [first, self._line(self.stock.worry_back, reactions.WORRY_BACK) or self._go_on()]
        heard = ""
        if not self.reaction:
            thanked = self.cue.reading.did(Move.THANKS)
            stock = (self.stock.welcome, lines.WELCOME) if thanked else (self.stock.heard, lines.GLAD_TO_HEAR)
            heard = self._line(*stock)
        return [heard, self._go_on()]

    def _small_talk(self) -> list[str]:
        return [self.spoken.unused(self.style.small_talk), self._line(self.stock.your_turn, lines.YOUR_TURN)]

    def _tell_time(self) -> list[str]:
        left = self.decision.minutes_left or 0.0
        if left < -0.5:
            return [self.spoken.always(lines.PAST_IT)]
        if left < 0.75:
            return [self.spoken.always(lines.NONE_LEFT)]
        amount = f"{lines.minutes_in_words(left)} minute{'s' if round(left) != 1 else ''}"
        pool = [line.replace("{left}", amount).capitalize() for line in lines.TIME_LEFT]
        return [self.spoken.always(pool)]

    def _grant_time(self) -> list[str]:
        minutes = next((event.minutes for event in self.decision.events if event.minutes), 5.0)
        line = self.spoken.always(lines.BY_REPLY[Reply.GRANT_TIME])
        return [with_minutes(line, minutes)]

    def _say_goodbye(self) -> list[str]:
        cool = self.decision.mood.pitch_meter >= 2
        warm = (*self.style.closings, *(self.stock.farewells or lines.GOODBYES))
        return [self.spoken.of_this_talk(self.style.cool_closings if cool else warm)]

    def _end(self) -> list[str]:
        if set(self.decision.touches) & set(touch_lines.INSTEAD):
            return []
        return [self.spoken.unused(self.style.cool_closings)]

    def _stock(self) -> list[str]:
        own = _OWN.get(self.decision.reply)
        pool = lines.BY_REPLY.get(self.decision.reply, lines.GO_ON)
        return [(self.spoken.unused(own(self.stock)) if own else "") or self.spoken.always(pool)]

    # what comes after the matter

    def _after(self) -> list[str]:
        before = {EventKind.ARRIVED_LATE, EventKind.LIMIT_CHANGED}
        told = [event_line(self.cue, self.spoken, event) for event in self.decision.events if event.kind not in before]
        return [*told, *self._touch_lines(touch_lines.AFTER)]

    def _events(self, kind: EventKind) -> list[str]:
        return [event_line(self.cue, self.spoken, event) for event in self.decision.events if event.kind is kind]


_OWN: dict[Reply, Callable[[StockLines], Sequence[str]]] = {
    Reply.ASK_WHICH_PART: lambda stock: stock.ask_which_part,
    Reply.NOT_UNDERSTOOD: lambda stock: stock.not_understood,
    Reply.STAY_IN_ROLE: lambda stock: stock.stay_in_role,
    Reply.STEER_BACK: lambda stock: stock.steer_back,
    Reply.INTERRUPT: lambda stock: stock.interrupt,
    Reply.DECLINE_DOCUMENT: lambda stock: stock.decline_document,
}
"""Lines of their own for replies that are one line."""

_BODY: dict[Reply, Part] = {
    Reply.OPEN: Scripted._open,
    Reply.ANSWER: Scripted._answer,
    Reply.ANSWER_BRIEFLY: Scripted._answer_briefly,
    Reply.ANSWER_HALF: Scripted._answer_half,
    Reply.CORRECT_GENTLY: Scripted._correct_gently,
    Reply.ALREADY_SAID: Scripted._already_said,
    Reply.ADMIT_IGNORANCE: Scripted._admit_ignorance,
    Reply.DECLINE: Scripted._decline,
    Reply.DEFLECT: Scripted._deflect,
    Reply.CONFIRM: Scripted._confirm,
    Reply.CORRECT: Scripted._correct,
    Reply.REFER: Scripted._refer,
    Reply.ACKNOWLEDGE: Scripted._acknowledge,
    Reply.SMALL_TALK: Scripted._small_talk,
    Reply.TELL_TIME: Scripted._tell_time,
    Reply.GRANT_TIME: Scripted._grant_time,
    Reply.SAY_GOODBYE: Scripted._say_goodbye,
    Reply.END: Scripted._end,
}
