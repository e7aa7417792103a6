"""How deep an answer goes: the craft of the question decides (domain.md 6.1, rule 1)."""

from __future__ import annotations

import re
from dataclasses import replace

from infoview_ai.nlu.reading import Defect, Move, Reading, Topic
from infoview_ai.professionals.asked_again import PATIENT, times_asked
from infoview_ai.professionals.asked_for import LIKELY, PLAIN, SURE, AskedFor, asked_for, plainly_asked
from infoview_ai.professionals.at_a_loss import at_a_loss, sums_up, told_before
from infoview_ai.professionals.benefit import too_private
from infoview_ai.professionals.decision import BRIEF_WORDS, Mood, Reply
from infoview_ai.professionals.evidence import facts_told
from infoview_ai.professionals.meter import SHORTER, shortened
from infoview_ai.professionals.paraphrase import misheard
from infoview_ai.professionals.particulars import named_fact
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.profile import Fact, Manner
from infoview_ai.professionals.sideways import sideways, supported
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.small_answers import TALKATIVE_WORDS, answers_both, told_particular
from infoview_ai.professionals.telling import (
    ENOUGH,
    HEADINGS,
    NEVER_ANSWERS,
    POINTS_BACK,
    Asking,
    heading_of,
    index_of,
    stems,
    topic_of_heading,
)

MOST_FACTS, LONG_WORDS = 3, 250
"""At most three facts in one answer, and that only from people who talk at length."""
SHARE_RUNNING_ON = 0.35
"""How often they go from a story to something else."""
NAMES_IT = 2
"""So many words of a hint in a question name what was hinted at, also where it did not read as a follow-up."""
NEAR = 4.0
"""How much worse than the best a second fact may fit."""
DECLINED = frozenset({Defect.PERSONAL, Defect.CONFIDENTIAL})
ENDS_BRIEFLY = frozenset({Defect.CLOSED, Defect.GOOGLEABLE, Defect.SPECULATIVE, Defect.OUT_OF_RANGE})
UNKNOWABLE = frozenset({Defect.SPECULATIVE, Defect.OUT_OF_RANGE})


_HEARSAY = re.compile(
    r"\b(?:I(?:'ve| have)? (?:heard|read|seen)|they say|people say|is it true|supposedly|apparently)\b", re.IGNORECASE
)


def answer(situation: Situation) -> Plan:
    """The plan for an information question."""
    reading = situation.reading
    codes = {defect.code for defect in reading.defects}
    if touches_off_limits(situation) and not plainly_asked(situation):
        return Plan(Reply.DECLINE, "off limits: declines and moves on", max_words=40)
    if codes & DECLINED and _trespasses(situation, codes):
        return Plan(Reply.DECLINE, "too personal: declines and moves on", max_words=40)
    if Defect.VAGUE in codes and not reading.follow_up and not plainly_asked(situation, LIKELY):
        return Plan(Reply.ASK_WHICH_PART, "vague question: asks which part", topic=reading.topic, max_words=30)
    if sums_up(situation) and _echoes(situation) and not plainly_asked(situation):
        return at_a_loss(situation, reading.question or situation.said, echoes=True)
    if times_asked(situation) >= PATIENT:
        return Plan(Reply.ALREADY_SAID, "asks the same over and over: says so", topic=reading.topic, max_words=40)
    asked = asking(situation, reading.question or situation.said, _topic_to_look_under(situation))
    hinted, wanted = _hinted_at(situation), asked_for(situation, unlocked=asked.unlocked)
    asks_on = not stems(asked.question) - POINTS_BACK
    if hinted is not None and not asks_on and not stems(asked.question) & _words_of_the_hint(situation, hinted):
        hinted = None
    if wanted is not None and not (hinted and (asks_on or wanted.chance < SURE or _hints_again(situation, wanted))):
        return _said_of(situation, wanted, codes)
    if hinted is not None:
        return _full(situation, Reply.ANSWER, "asks on where there was a hint: tells it", [hinted])
    if situation.recalls:
        return at_a_loss(situation, asked.question, echoes=_echoes(situation))
    found = _found(situation, asked)
    aside = sideways(situation, asked, found)
    if aside is not None:
        return aside
    if not found or _had_it(situation, asked, found):
        return _nothing_left(situation)
    if reading.confirming and _echoes(situation):
        return misheard(situation) or _confirmed(situation, asked, found)
    return _told(situation, found, codes)


def _trespasses(situation: Situation, codes: set[Defect]) -> bool:
    """Whether a question that reads as too personal or confidential is so: they have no answer to just that, and it
    names something private."""
    if plainly_asked(situation, LIKELY):
        return False
    return Defect.CONFIDENTIAL in codes or not situation.recalls or too_private(situation.said)


def _hinted_at(situation: Situation) -> Fact | None:
    """The fact that the latest answer hinted at, for somebody who asks on. That they hinted at it is what opens
    it, also with guarded people; only who has cooled down keeps it."""
    hint, mood = situation.mood.led_to, situation.mood
    if hint is None or hint in mood.told or mood.pitch_meter >= SHORTER:
        return None
    fact = situation.profile.fact(hint)
    question = situation.reading.question or situation.said
    named = stems(question) & _words_of_the_hint(situation, fact)
    return fact if situation.reading.follow_up or len(named) >= NAMES_IT else None


def _hints_again(situation: Situation, wanted: AskedFor) -> bool:
    """Whether the answer would only hint once more at what was hinted at just now: then the story itself is told."""
    name = None if wanted.fact else situation.profile.particulars.get(wanted.name).leads_to
    return name is not None and name == situation.mood.led_to


def _words_of_the_hint(situation: Situation, hinted: Fact) -> frozenset[str]:
    """What a question on a hint may name: the words of the hint, and of what it hints at."""
    told = situation.mood.particulars[-1:]
    hints = [situation.profile.particulars.get(name).say for name in told if not name.startswith("told.")]
    return stems(" ".join((hinted.say, hinted.short, *hints)))


def _said_of(situation: Situation, wanted: AskedFor, codes: set[Defect]) -> Plan:
    """The plan that tells what was asked for: a particular answer, or a fact as its question deserves."""
    if wanted.fact is None:
        return told_particular(situation, wanted, word_budget(situation))
    fact = situation.profile.fact(wanted.fact)
    more = _more_of_it(situation, fact) if wanted.chance >= PLAIN else []
    plan = _told(situation, [fact, *more], codes)
    return replace(plan, because=f"{plan.because}; asks for {wanted.fact} (chance {wanted.chance:.2f})")


def _more_of_it(situation: Situation, fact: Fact) -> list[Fact]:
    """What people who talk at length add to a story: one under the same heading, and then whatever comes to mind."""
    traits, told = situation.traits, facts_told(situation)
    if situation.reading.follow_up or traits.words[0] < TALKATIVE_WORDS:
        return []
    heading = heading_of(fact.id)
    left = [
        one for one in situation.profile.facts[heading] if not one.hidden and one.id != fact.id and one.id not in told
    ]
    more = left[:1]
    wanders = traits.runs_on and situation.rng("wanders").random() < SHARE_RUNNING_ON
    return [*more, *_tangent(situation, [fact, *more])] if wanders else more


def _had_it(situation: Situation, asked: Asking, found: list[Fact]) -> bool:
    """What the question is plainly about was told, and nothing that is left speaks of it."""
    if situation.reading.confirming or any(supported(situation, fact, asked) for fact in found):
        return False
    return index_of(situation.profile.all_facts).speaks_of(asked.told, asked.question)


def _echoes(situation: Situation) -> bool:
    """Whether a check is of something that they said, not of what the learner has from elsewhere."""
    return not _HEARSAY.search(situation.said)


def _confirmed(situation: Situation, asked: Asking, found: list[Fact]) -> Plan:
    """A check of what was said is confirmed, with a line more only where one is about the same thing."""
    fitting = [fact for fact in found if supported(situation, fact, asked)]
    return _brief(situation, Reply.CONFIRM, "checks what was said: confirms, adds a line", _briefly(situation, fitting))


def _told(situation: Situation, found: list[Fact], codes: set[Defect]) -> Plan:
    reading = situation.reading
    brief_first = _briefly(situation, found)
    if not brief_first and codes & ENDS_BRIEFLY:
        return Plan(Reply.ALREADY_SAID, "the short answer was given before", topic=reading.topic, max_words=40)
    if Defect.GOOGLEABLE in codes:
        return _brief(situation, Reply.ANSWER_BRIEFLY, "googleable: brief, says where it can be read", brief_first)
    two = Defect.COMPOUND in codes or len(reading.other_topics) > 1
    if two and not answers_both(situation, named_fact(found[0].id)):
        return _full(situation, Reply.ANSWER_HALF, "two questions in one: answers one half", found[:1])
    if codes & {Defect.LEADING, Defect.NEGATIVE, Defect.PRESUMPTUOUS, Defect.FLATTERY}:
        return _full(situation, Reply.CORRECT_GENTLY, "the question carries its own answer: corrects gently", found[:1])
    if codes & UNKNOWABLE:
        return _brief(
            situation, Reply.ADMIT_IGNORANCE, "nobody can know that: says so, tells what is known", brief_first
        )
    if Defect.DUPLICATE in codes and (not situation.recalls or told_before(situation)):
        return _full(situation, Reply.ALREADY_SAID, "asked before: says so and adds something new", found[:1])
    if situation.manner is Manner.GUARDED and reading.topic is Topic.PAY and brief_first:
        return _brief(situation, Reply.ANSWER, "guarded: about pay only in general", brief_first)
    if Defect.CLOSED in codes:
        return _brief(situation, Reply.ANSWER_BRIEFLY, "closed question: 25 words or fewer", brief_first)
    why = "good follow-up: goes deeper" if good_follow_up(reading, situation.mood) else "open question: answers it"
    return _full(situation, Reply.ANSWER, why, found)


def _brief(situation: Situation, reply: Reply, why: str, facts: tuple[str, ...]) -> Plan:
    return Plan(reply, why, topic=_topic(situation, facts), facts=facts, brief=True, max_words=BRIEF_WORDS)


def _briefly(situation: Situation, found: list[Fact]) -> tuple[str, ...]:
    """The best fact whose short form was not told yet."""
    return next(((fact.id,) for fact in found if f"{fact.id}~" not in situation.mood.told), ())


def _full(situation: Situation, reply: Reply, why: str, found: list[Fact]) -> Plan:
    room = word_budget(situation)
    chosen: list[Fact] = []
    for fact in found:
        length = len(fact.say.split())
        if chosen and length > room:
            break
        chosen.append(fact)
        room -= length
    facts = tuple(fact.id for fact in chosen)
    return Plan(reply, why, topic=_topic(situation, facts), facts=facts, max_words=word_budget(situation))


def word_budget(situation: Situation) -> int:
    """Words for a full answer in this manner, shorter when the talk has turned into a pitch."""
    low, high = situation.traits.words
    drawn = situation.rng("words").randint((low + high) // 2, high)
    return shortened(drawn, situation.mood.pitch_meter)


def _topic(situation: Situation, facts: tuple[str, ...]) -> Topic | None:
    """The topic that is answered: the one asked, or the one the told fact belongs to."""
    asked = situation.reading.topic
    if not facts:
        return None if asked is Topic.OTHER else asked
    heading = heading_of(facts[0])
    if asked in HEADINGS and heading in HEADINGS[asked]:
        return asked
    return topic_of_heading(heading) or asked


def good_follow_up(reading: Reading, mood: Mood) -> bool:
    """A follow-up that a person likes to answer: on something told, with no defect."""
    return (
        bool(mood.told or mood.particulars)
        and reading.follow_up
        and not reading.defects
        and not reading.confirming
        and bool(reading.question)
    )


def unlocks(situation: Situation) -> bool:
    """Whether a hidden fact may be told now: a good follow-up, an accurate paraphrase, or an open tailored question.
    A guarded person wants more than the first one (domain.md 6.1, C); a cooled one tells nothing hidden."""
    reading, mood = situation.reading, situation.mood
    if mood.pitch_meter >= SHORTER:
        return False
    if reading.did(Move.REFLECTS):
        return True
    earned = good_follow_up(reading, mood) or (
        bool(reading.is_open) and reading.did(Move.TAILORED) and not reading.defects
    )
    return earned and (mood.opened or mood.follow_ups + 1 >= situation.traits.guard)


def touches_off_limits(situation: Situation) -> bool:
    """The question names something the person will not discuss."""
    question = situation.reading.question or situation.said
    asked = stems(question)
    return any(names_subject(subject, question.lower(), asked) for subject in situation.profile.off_limits)


def names_subject(subject: str, question: str, asked: frozenset[str]) -> bool:
    """Whether a question in small letters, with the stems `asked`, names a subject that is off limits."""
    words = stems(subject)
    if len(words) >= 2 or (words and " " not in subject):
        return words <= asked
    return subject.lower() in question


def asking(situation: Situation, question: str, topic: Topic | None) -> Asking:
    """The question as the facts are asked it."""
    told = frozenset(fact_id.removesuffix("~") for fact_id in situation.mood.told)
    grows = situation.reading.follow_up or situation.reading.did(Move.REFLECTS)
    last = latest_facts(situation.mood) if grows else ()
    said = situation.said
    context = said[: said.find(question)] if question in said and situation.mood.told else ""
    return Asking(question, topic, told=told, last=last, unlocked=unlocks(situation), context=context)


def _found(situation: Situation, asked: Asking) -> list[Fact]:
    """Facts that answer the question and have not been told: the best, and more under the same heading."""
    mood = situation.mood
    ranked = index_of(situation.profile.all_facts).ranked(asked)
    fitting = [(fit, fact) for fit, fact in ranked if fit >= ENOUGH and fact.id not in mood.told]
    if not fitting:
        beneath = index_of(situation.profile.all_facts).beneath(asked)
        return [beneath] if beneath is not None and beneath.id not in mood.told else []
    (best, first), *rest = fitting
    more = [
        fact
        for fit, fact in rest
        if fit >= best - NEAR and heading_of(fact.id) is heading_of(first.id) and not fact.hidden
    ]
    count = MOST_FACTS if situation.traits.words[1] >= LONG_WORDS else MOST_FACTS - 1
    answered = [first, *more][:count]
    return [*answered, *_tangent(situation, answered)] if situation.traits.runs_on else answered


def _tangent(situation: Situation, answered: list[Fact]) -> list[Fact]:
    """Something else that comes to the mind of people who run on (domain.md 6.1, D)."""
    taken = {*(fact.id for fact in answered), *situation.mood.told}
    headings = {heading_of(fact.id) for fact in answered} | NEVER_ANSWERS
    left = [
        fact
        for fact in situation.profile.all_facts
        if not fact.hidden and fact.id not in taken and heading_of(fact.id) not in headings
    ]
    return [situation.rng("tangent").choice(left)] if left else []


def _topic_to_look_under(situation: Situation) -> Topic | None:
    """The topic asked; a follow-up that names none goes on about what was just told."""
    topic = situation.reading.topic
    if situation.reading.follow_up and topic in (None, Topic.OTHER):
        return situation.mood.topic
    return topic


def latest_facts(mood: Mood) -> tuple[str, ...]:
    """The ids told in the latest answer; brief tellings count too."""
    return mood.latest or tuple(fact_id.removesuffix("~") for fact_id in mood.told[-3:])


def _nothing_left(situation: Situation) -> Plan:
    reading, mood = situation.reading, situation.mood
    question = reading.question or situation.said
    everything = index_of(situation.profile.all_facts).ranked(Asking(question, reading.topic))
    told_already = [fact.id for fit, fact in everything if fit >= ENOUGH and fact.id in mood.told]
    if told_already or (reading.follow_up and mood.told):
        return Plan(Reply.ALREADY_SAID, "told before, nothing new to add", topic=reading.topic, max_words=40)
    return Plan(Reply.ADMIT_IGNORANCE, "outside what they know: says so", topic=None, max_words=40)
