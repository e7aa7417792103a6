"""Which kind of reply a turn gets, before time and the person's own moves come in: the first rule that applies."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act, Move, Pitch, Topic
from infoview_ai.professionals import timing
from infoview_ai.professionals.answers import answer, asking, touches_off_limits
from infoview_ai.professionals.asked_for import LIKELY, plainly_asked
from infoview_ai.professionals.at_a_loss import asks_something_else, at_a_loss
from infoview_ai.professionals.benefit import corrects
from infoview_ai.professionals.decision import Angle, Reply
from infoview_ai.professionals.disclosures import reaction_in
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.introductions import PLEASANTRY, worry_in
from infoview_ai.professionals.leaving import asks_still, emergency, last_word, takes_leave, thanks_at_the_end
from infoview_ai.professionals.meter import DEFLECTS, ENDS
from infoview_ai.professionals.offers import takes_the_offer
from infoview_ai.professionals.other_half import other_half
from infoview_ai.professionals.other_people import about_the_name, asks_for_people, takes_the_name, who_is_that
from infoview_ai.professionals.paraphrase import misheard
from infoview_ai.professionals.patience import noise
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.sideways import what_it_takes
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import ENOUGH, index_of

Rule = Callable[[Situation], Plan | None]

MONOLOGUE_WORDS = 150
TAKEN_IN_WORDS = 12

_ABOUT_TIME = re.compile(r"\b(?:minutes?|mins?|time|quarter of an hour|half an hour)\b", re.IGNORECASE)
_SAYS = frozenset({Act.ANSWER_TO_PROFESSIONAL, Act.REFLECTION, Act.SMALL_TALK, Act.INTRODUCTION, Act.FOLLOW_UP})
_SUMS_UP = re.compile(
    r"\W*(?:ok|okay|right|ah|oh|and|,| )*(?:so|then|sounds like|basically|in other words)\b", re.IGNORECASE
)

_PAPERS = re.compile(
    r"\b(?:r[ée]sum[ée]s?|cvs?|portfolios?|samples?|letters?|papers?|documents?|attach\w*|send|sent|email\w*|bring|"
    r"brought|show|look at|read|copy|copies|page|sheet|work|file|link)\b",
    re.IGNORECASE,
)
"""Words of somebody who offers something to read."""

_COURTESY = re.compile(
    r"\bhow (?:are|r) (?:you|u|things)\b|"
    r"\b(?:may|can|could|might) I (?:just )?(?:ask|pester|trouble|bother|put)\b"
    r"(?! (?:how|what|why|who|when|where|which|about|if|whether)\b)|"
    r"\b(?:ok|okay|cool|fine|all right|alright|good|mind)\b.{0,25}\bif I (?:ask|pester)|"
    r"\bis (?:it|that|this|now) (?:a )?(?:still )?(?:ok|okay|good|fine|all right|alright|bad)\b|\bcan you hear\b",
    re.IGNORECASE,
)
"""A first question that is none about the work."""

_STILL_ASKS = re.compile(r"\b(?:wanted to (?:know|ask)|want to (?:know|ask)|I meant|tell me)\b", re.IGNORECASE)
_WANTS_MORE = re.compile(
    r"\b(?:more|extra|longer|further|few|another|over|left|still|stay|keep|go on|"
    r"(?:how much|what|any|the|on|enough|our|your|for|of) time|time (?:is|do|have|to)|how (?:long|are we)|minutes)\b",
    re.IGNORECASE,
)
"""Words of somebody who asks for time or how much is left."""
ASKS = frozenset({Act.QUESTION, Act.FOLLOW_UP, Act.CONTACT_REQUEST})


def respond(situation: Situation) -> Plan:
    """The plan for this turn; the order of `RULES` is the order of precedence."""
    for rule in RULES:
        plan = rule(situation)
        if plan is not None:
            return plan
    return Plan(Reply.ACKNOWLEDGE, "nothing is asked: a short reaction", max_words=40)


def _enough_of_it(situation: Situation) -> Plan | None:
    if situation.mood.pitch_meter >= ENDS:
        return Plan(Reply.END, "six points of pitch: ends politely", ends=True, events=(_ended(),), max_words=45)
    if timing.must_end(situation):
        return Plan(
            Reply.END, "well past the limit after a plain word: ends it", ends=True, events=(_ended(),), max_words=45
        )
    return None


def _monologue(situation: Situation) -> Plan | None:
    if situation.reading.words <= MONOLOGUE_WORDS or situation.just(EventKind.SELF_ASKED):
        return None
    return Plan(Reply.INTERRUPT, "over 150 words: stops them kindly, asks for the question", max_words=25)


def _goodbye(situation: Situation) -> Plan | None:
    if takes_leave(situation) and not asks_still(situation):
        return Plan(Reply.SAY_GOODBYE, "they are leaving: goodbye", ends=True, max_words=45)
    if thanks_at_the_end(situation):
        return Plan(Reply.SAY_GOODBYE, "thanks at the end of a talk: goodbye", max_words=45)
    if not situation.closing and not _closes(situation):
        return None
    if situation.said.rstrip().endswith("?") and not situation.reading.did(Move.THANKS):
        return None
    if situation.reading.question and not situation.reading.did(Move.GOODBYE):
        return None
    ends = situation.reading.did(Move.GOODBYE) or (
        situation.reading.act is Act.CLOSING and situation.reading.did(Move.THANKS)
    )
    return Plan(Reply.SAY_GOODBYE, "they are closing: thanks, goodbye", ends=ends, max_words=45)


def _closes(situation: Situation) -> bool:
    """Whether a turn that reads as the end holds thanks and nothing that is still to be known."""
    reading = situation.reading
    return reading.act is Act.CLOSING and reading.did(Move.THANKS) and not _STILL_ASKS.search(situation.said)


def _document(situation: Situation) -> Plan | None:
    reading = situation.reading
    if reading.question and not _PAPERS.search(situation.said):
        return None
    if not (reading.act is Act.RESUME_OFFER or (reading.pitch.document and reading.pitch.label.points >= 1)):
        return _accepted_document(situation)
    return Plan(Reply.DECLINE_DOCUMENT, "a résumé that nobody asked for: declines kindly", max_words=45)


def _accepted_document(situation: Situation) -> Plan | None:
    talks_of_it = bool(
        re.search(r"r[ée]sum[ée]s?\b|\bcv\b|\bportfolio\b|send it|email it", situation.said, re.IGNORECASE)
    )
    if situation.just(EventKind.RESUME_REQUESTED) and talks_of_it and not situation.reading.question:
        return Plan(Reply.ACCEPT_DOCUMENT, "a résumé they asked for: thanks, back to the talk", max_words=40)
    return None


def _pitch(situation: Situation) -> Plan | None:
    label = situation.reading.pitch.label
    if label is Pitch.FINE or (label is Pitch.BORDERLINE and situation.mood.pitch_meter < DEFLECTS):
        return _hiring_here(situation) if label is Pitch.BORDERLINE else None
    return Plan(Reply.DEFLECT, f"{label.value} pitch: deflects, offers to go on about the work", max_words=45)


def _hiring_here(situation: Situation) -> Plan | None:
    """A first borderline question about how their own employer hires gets a cool, general line, unless they have an
    answer to just that, or ask something else in the same breath; what was only guessed is answered as it is put."""
    asked = situation.reading.question
    if situation.reading.pitch.guessed:
        return None
    if asked and situation.reading.pitch.quote not in asked and asked not in situation.reading.pitch.quote:
        return None
    plan = answer(situation) if situation.reading.question else None
    if plan is not None and (plan.facts or plan.particular):
        return None
    return Plan(Reply.DEFLECT, "borderline: a cool, general answer", max_words=45)


def _time(situation: Situation) -> Plan | None:
    reading = situation.reading
    left = (situation.limit_s - situation.elapsed_s) / 60.0
    if reading.act not in (Act.ASK_MORE_TIME, Act.TIME_CHECK):
        return None
    if not _WANTS_MORE.search(situation.said) or plainly_asked(situation, LIKELY):
        return None
    if reading.act is Act.ASK_MORE_TIME:
        if timing.grants(situation):
            event = Event(kind=EventKind.EXTENSION_GRANTED, minutes=timing.asked_minutes(situation))
            return Plan(Reply.GRANT_TIME, "asked once, before the limit: granted", events=(event,), max_words=30)
        event = Event(kind=EventKind.EXTENSION_DECLINED)
        return Plan(Reply.REFUSE_TIME, "asks for more time: cannot", events=(event,), max_words=30)
    if reading.act is Act.TIME_CHECK and not situation.is_first:
        return Plan(Reply.TELL_TIME, "asks about the time: says how much is left", minutes_left=left, max_words=25)
    return None


def _first(situation: Situation) -> Plan | None:
    if not situation.is_first or (situation.reading.act in ASKS and not _only_about_the_time(situation)):
        return None
    if plainly_asked(situation, LIKELY) and not _only_about_the_time(situation):
        return None
    vague = situation.traits.wants_purpose and not situation.reading.did(Move.LEARNING_PURPOSE)
    if vague:
        minutes = max(8.0, round(situation.agreed_minutes * 0.6))
        event = Event(kind=EventKind.LIMIT_CHANGED, minutes=minutes)
        return Plan(Reply.OPEN, "vague opening: less time, asks what exactly", events=(event,), max_words=40)
    return Plan(Reply.OPEN, "the talk begins: greets, hands over", max_words=50)


def _only_about_the_time(situation: Situation) -> bool:
    """The first words ask no more than whether the time still suits, how they are, or whether one may ask."""
    reading = situation.reading
    if _COURTESY.search(sentences(situation.said)[-1]):
        return True
    about_time = reading.did(Move.NAMES_TIME) or reading.did(Move.CHECKS_TIME) or reading.named_minutes is not None
    return about_time and reading.topic in (None, Topic.OTHER) and bool(_ABOUT_TIME.search(reading.question))


def _clarified(situation: Situation) -> Plan | None:
    """What they say after "which part do you mean?" is the question; "the work" where it names nothing. So is what they
    say after "what was the other one?"; where it names nothing, the other one is what is left of what they asked."""
    reading, last = situation.reading, situation.mood.last_reply
    if last is Reply.ANSWER_HALF:
        return other_half(situation)
    if last is not Reply.ASK_WHICH_PART or reading.question or reading.act not in _SAYS:
        return None
    plan = _answered(situation, situation.said)
    return plan if plan.facts else _answered(situation, situation.said, Topic.DAY_TO_DAY)


def _answered(situation: Situation, question: str, topic: Topic | None = None) -> Plan:
    """The plan for words that are a question although they read as something else."""
    return answer(situation.asking(question, topic))


def _worried(situation: Situation) -> Plan | None:
    """A worry with no question in it: somebody who knows the work has something to say to it."""
    told = reaction_in(situation)
    if "?" in situation.said or situation.is_first or not (worry_in(situation.said) or told):
        return None
    if situation.reading.question and plainly_asked(situation, LIKELY):
        return None
    if told is not None:
        return Plan(Reply.ACKNOWLEDGE, "they told a worry: has something to say to just that", max_words=60)
    if situation.recalls:
        return Plan(Reply.ACKNOWLEDGE, "they told a worry: takes it seriously, asks on", max_words=40)
    asked = asking(situation, situation.said, None)
    found = [
        fact
        for fit, fact in index_of(situation.profile.all_facts).ranked(asked)
        if fit >= ENOUGH and not fact.hidden and not {fact.id, f"{fact.id}~"} & set(situation.mood.told)
    ]
    facts = found[:1] or what_it_takes(situation, asked)
    return Plan(
        Reply.ACKNOWLEDGE,
        "they told a worry: takes it up",
        facts=tuple(fact.id for fact in facts),
        angle=None if found else Angle.ABOUT_LEARNER,
        brief=True,
        max_words=60,
    )


def _was_asked(situation: Situation) -> bool:
    """Whether the professional's latest words put a question."""
    return bool(situation.answers) and "?" in situation.answers[-1].text[-160:]


def _reflection(situation: Situation) -> Plan | None:
    reading = situation.reading
    unasked = reading.act is Act.ANSWER_TO_PROFESSIONAL and not _was_asked(situation) and _SUMS_UP.match(situation.said)
    if reading.act is not Act.REFLECTION and not unasked and not (reading.did(Move.REFLECTS) and not reading.question):
        return None
    wrong = misheard(situation)
    if wrong is not None:
        return wrong
    if corrects(situation.said):
        return at_a_loss(situation, situation.said, echoes=False)
    if asks_something_else(situation) or (situation.said.rstrip().endswith("?") and plainly_asked(situation)):
        return _answered(situation, situation.said)
    asked = asking(situation, situation.said, None)
    ranked = index_of(situation.profile.all_facts).ranked(asked)
    told = situation.mood.told
    deeper = [fact.id for fit, fact in ranked if fit >= ENOUGH and fact.id not in told and fact.after in asked.last]
    topic = situation.mood.topic if deeper else None
    return Plan(
        Reply.CONFIRM, "a paraphrase: confirms, goes a step deeper", topic=topic, facts=tuple(deeper[:1]), max_words=90
    )


def _question(situation: Situation) -> Plan | None:
    reading = situation.reading
    if not reading.question or (reading.act is Act.TIME_CHECK and not plainly_asked(situation, LIKELY)):
        return None
    if situation.is_first and reading.act in (Act.INTRODUCTION, Act.GREETING) and not plainly_asked(situation, LIKELY):
        return None
    chats = reading.act is Act.SMALL_TALK and not touches_off_limits(situation) and reading.topic is None
    if chats and not plainly_asked(situation, LIKELY):
        return None
    return answer(situation)


def _small_talk(situation: Situation) -> Plan | None:
    if situation.reading.act in (Act.SMALL_TALK, Act.GREETING) and PLEASANTRY.search(situation.said):
        return Plan(Reply.SMALL_TALK, "small talk: answers in kind", max_words=30)
    return None


def _told_me_something(situation: Situation) -> Plan | None:
    if situation.reading.act in (Act.ANSWER_TO_PROFESSIONAL, Act.INTRODUCTION):
        return Plan(Reply.ACKNOWLEDGE, "they told something of themselves: a reaction", max_words=45)
    return None


RULES: tuple[Rule, ...] = (
    last_word,
    noise,
    _enough_of_it,
    emergency,
    _monologue,
    takes_the_name,
    _goodbye,
    _document,
    _pitch,
    who_is_that,
    about_the_name,
    asks_for_people,
    _time,
    _first,
    takes_the_offer,
    _clarified,
    _worried,
    _reflection,
    _question,
    _small_talk,
    _told_me_something,
)


def _ended() -> Event:
    return Event(kind=EventKind.ENDED)
