"""Questions that no fact answers straight: met by how they are put, with the nearest fact where one belongs."""

from __future__ import annotations

from dataclasses import replace

from infoview_ai.nlu.reading import Defect, Topic
from infoview_ai.professionals.angles import about_others, angle_of, open_angle
from infoview_ai.professionals.decision import Angle, Reply
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.profile import Fact, Heading
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.specific import wants_a_figure
from infoview_ai.professionals.telling import ENOUGH, Asking, heading_of, index_of, stems

PARTICULAR = 2
NEARLY = 1.3
"""Fit of a fact that stands near a question without answering it."""
"""Words that carry meaning, from which on a question asks for something particular."""
STRAIGHT = frozenset({Defect.COMPOUND, Defect.GOOGLEABLE, Defect.DUPLICATE, Defect.SPECULATIVE, Defect.OUT_OF_RANGE})
"""Defects with a reply of their own."""


OF_THEIR_OWN = frozenset({Angle.UNPLEASANT, Angle.NOT_RECALLED})
"""What they felt or went through is answered as such, however few words it takes to ask."""


def supported(situation: Situation, fact: Fact, asked: Asking) -> bool:
    return index_of(situation.profile.all_facts).supports(fact, asked)


def sideways(situation: Situation, asked: Asking, found: list[Fact]) -> Plan | None:
    """The plan for a question that names something no fact of theirs is about; None where it can be answered."""
    reading = situation.reading
    own = {defect.code for defect in reading.defects} & STRAIGHT
    if own == {Defect.SPECULATIVE} and reading.is_open is False and angle_of(asked.question) is Angle.ABOUT_LEARNER:
        return _closed(situation, asked, found)  # about their own chances: nobody knows, and something can be said
    if reading.confirming or own:
        return None
    worded = replace(asked, last=()) if _of_somebody(situation, asked) else asked
    particular = _particular(situation, asked) or wants_a_figure(asked.question)
    if found and (not particular or supported(situation, found[0], worded)):
        return None
    named = _named(situation, asked)
    if named:
        return _plan(situation, Reply.ANSWER_BRIEFLY, None, named)
    if about_others(asked.question):
        return _plan(situation, Reply.ANSWER_BRIEFLY, Angle.OTHERS, ())
    if wants_a_figure(asked.question) and not _supported_at_all(situation, asked, found):
        return Plan(Reply.ADMIT_IGNORANCE, "asks for a figure or a name that no fact holds: says so", max_words=40)
    near = [fact for fact in found if not fact.hidden] or _nearly(situation, asked)
    return _closed(situation, asked, near) if reading.is_open is False else _open(situation, asked, near)


def _named(situation: Situation, asked: Asking) -> tuple[str, ...]:
    """The fact that a closed question on what others think names by its words, whatever its topic."""
    if situation.reading.is_open is not False or not about_others(asked.question):
        return ()
    worded = Asking(asked.question, None, told=asked.told)
    ranked = index_of(situation.profile.all_facts).ranked(worded)[:1]
    told = situation.mood.told
    near = (fact for fit, fact in ranked if fit >= ENOUGH and not fact.hidden and fact.id not in told)
    return tuple(fact.id for fact in near if f"{fact.id}~" not in told)


def _supported_at_all(situation: Situation, asked: Asking, found: list[Fact]) -> bool:
    return any(supported(situation, fact, replace(asked, last=())) for fact in found)


def _particular(situation: Situation, asked: Asking) -> bool:
    """A closed question on something named, or a follow-up that stays where the talk is."""
    reading = situation.reading
    if _of_somebody(situation, asked):
        return True
    if len(stems(asked.question)) < PARTICULAR:
        return False
    stays = reading.topic in (None, Topic.OTHER, situation.mood.topic)
    return reading.is_open is False or (reading.follow_up and stays)


def _of_somebody(situation: Situation, asked: Asking) -> bool:
    """What they or others felt or went through; what merely comes next in the story does not answer that."""
    closed = situation.reading.is_open is False
    return about_others(asked.question) or (closed and angle_of(asked.question) in OF_THEIR_OWN)


def _closed(situation: Situation, asked: Asking, near: list[Fact]) -> Plan | None:
    angle = angle_of(asked.question)
    if angle is Angle.ABOUT_LEARNER:
        fitting = [fact for fact in near if supported(situation, fact, asked)][:1]
        facts = tuple(fact.id for fact in fitting or what_it_takes(situation, asked))
        return _plan(situation, Reply.ANSWER, angle, facts) if facts else None
    if angle is Angle.EITHER_WAY:
        left = (fact for fact in near if f"{fact.id}~" not in situation.mood.told)
        facts = tuple(fact.id for fact in left if supported(situation, fact, asked))[:1]
        if not facts and near and not index_of(situation.profile.all_facts).knows_of(asked.question):
            return None
        return _plan(situation, Reply.ANSWER_BRIEFLY, angle if facts else Angle.NEITHER, facts)
    return _plan(situation, Reply.ANSWER_BRIEFLY, angle, ())


def _open(situation: Situation, asked: Asking, near: list[Fact]) -> Plan | None:
    if not near:
        return None
    return _plan(situation, Reply.ANSWER, open_angle(asked.question), (near[0].id,))


def _nearly(situation: Situation, asked: Asking) -> list[Fact]:
    """The fact nearest to the question, where one shares more than a word with it."""
    ranked = index_of(situation.profile.all_facts).ranked(asked)
    told = situation.mood.told
    left = [fact for fit, fact in ranked if fit >= NEARLY and not fact.hidden and fact.id not in told]
    return [fact for fact in left if supported(situation, fact, asked)][:1]


def what_it_takes(situation: Situation, asked: Asking) -> list[Fact]:
    """The skill that a question about the learner is best held up against."""
    ranked = index_of(situation.profile.all_facts).ranked(Asking(asked.question, Topic.SKILLS))
    told = situation.mood.told
    skills = (fact for _, fact in ranked if heading_of(fact.id) is Heading.SKILLS)
    left = [fact for fact in skills if not {fact.id, f"{fact.id}~"} & set(told)]
    return [fact for fact in left if not fact.hidden][:1]


def _plan(situation: Situation, reply: Reply, angle: Angle | None, facts: tuple[str, ...]) -> Plan:
    return Plan(
        reply,
        f"no fact answers it straight: {angle.value.replace('_', ' ')}" if angle else "closed question: what it names",
        topic=situation.reading.topic,
        facts=facts,
        brief=reply is Reply.ANSWER_BRIEFLY,
        angle=angle,
        max_words=40 if reply is Reply.ANSWER_BRIEFLY else 100,
    )
