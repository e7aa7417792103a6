"""The decision procedure of domain.md 1.2 over what the grammar found: invitation, repair, persistence, one label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from infoview_ai.conversation.transcript import EventKind, Speaker
from infoview_ai.nlu.pitch import persistence, selling
from infoview_ai.nlu.pitch.advice import advice
from infoview_ai.nlu.pitch.clauses import Clause
from infoview_ai.nlu.pitch.grammar import family_of, mentions_document, requests, turn_clauses
from infoview_ai.nlu.pitch.invitation import Doors, doors
from infoview_ai.nlu.pitch.meta import live_clauses
from infoview_ai.nlu.pitch.repair import repaired_after, takes_back
from infoview_ai.nlu.pitch.rule import Family, Hit
from infoview_ai.nlu.pitch.signals import signals
from infoview_ai.nlu.reading import Context, Pitch, PitchReading

_ORDER = tuple(Pitch)
_ADDS_UP = frozenset({"P09", "P10", "P50"})
"""Forgivable once, veiled the second time (P10, P50)."""

_ANYTHING = (
    r"\b(?:do you have|have you got|you got|got|is there) (?:anything|something|a (?:job|place|spot|position))\b"
)
_APPLICATION = (
    r"\b(?:apply|applying|application|applicants?|deadline|cover letter|(?:the|my|your|first|second) interviews?"
    r"|shortlist\w*|(?:to|with|by|from|through|contact|tell) hr\b|openings?"
    r"|the (?:job|role|position|post)|resume|cv|salary|contract|start date)\b"
)


@dataclass(frozen=True)
class _Weighed:
    hit: Hit
    label: Pitch
    invited: bool = False
    repaired: bool = False
    persistent: bool = False


def read_pitch(text: str, context: Context) -> PitchReading:
    """What a turn amounts to as a job pitch, given what stood before it.

    The gravest clause decides. `quote` is that clause, verbatim. A turn that takes back the seeker's turn before it is
    fine with `repaired`: the earlier label then counts one step lower (domain.md 1.2, step 6).
    """
    cut = turn_clauses(text, context.professional.organization)
    opened = doors(context.turns)
    found = _found(text, cut, context, opened)
    if not found:
        return _without_request(text, cut, context, opened)
    before = _before(context) if any(turn.speaker is Speaker.SEEKER for turn in context.turns) else []
    weighed = [_weigh(hit, cut, opened, before) for hit in found]
    gravest = max(weighed, key=lambda one: one.label.points)
    if gravest.label is Pitch.FINE:
        reading = _without_request(text, cut, context, opened)
        flags = {"invited": reading.invited or gravest.invited, "repaired": reading.repaired or gravest.repaired}
        return reading.model_copy(update=flags)
    return _reading(gravest)


def _found(text: str, cut: Sequence[Clause], context: Context, opened: Doors) -> list[Hit]:
    found = requests(text, cut, context.professional.role)
    if not (opened.open(EventKind.RESUME_REQUESTED) or mentions_document(cut)):
        found = [hit for hit in found if hit.case != "P68"]
    if opened.open(EventKind.MOTIVE_QUESTIONED):
        asked = [clause for clause in cut if _compiled(_ANYTHING).search(clause.words)]
        found += [Hit(Family.OPENINGS, "P80", Pitch.PITCH, clause) for clause in asked]
    found += signals(text, live_clauses(text, cut), context.turns)
    own = opened.about_self or opened.open(EventKind.MOTIVE_QUESTIONED)
    return found + (selling.invited(cut) if own else selling.uninvited(cut))


def _weigh(hit: Hit, cut: Sequence[Clause], opened: Doors, before: Sequence[tuple[PitchReading, str]]) -> _Weighed:
    label, invited = opened.weigh(hit)
    if label is Pitch.FINE:
        return _Weighed(hit, label, invited=invited)
    repaired = repaired_after(hit.clause, cut)
    if repaired:
        label = _step(label, -1)
    if hit.case in _ADDS_UP and any(reading.case == hit.case for reading, _ in before):
        label = _step(label, +1)
    declined = [family_of(reading.case or "") or hit.family for reading in persistence.deflected(before)]
    persistent = persistence.same_request(hit.family, declined)
    if persistent:
        label = _step(label, +1)
    return _Weighed(hit, label, invited, repaired, persistent)


def _without_request(text: str, cut: Sequence[Clause], context: Context, opened: Doors) -> PitchReading:
    """A turn that asks for nothing by its words: pressing on, drift and repair are left to see."""
    if not cut:
        return PitchReading()
    seekers = [turn.text for turn in context.turns if turn.speaker is Speaker.SEEKER]
    if seekers and persistence.presses(text):
        before = _before(context)
        declined = persistence.deflected(before[-1:])
        if declined:
            family = family_of(declined[0].case or "") or Family.REFERRAL
            hit = Hit(family, declined[0].case or "P58", declined[0].label, cut[0])
            return _reading(_Weighed(hit, _step(declined[0].label, +1), persistent=True))
    drift = _drift(cut, context, seekers)
    if drift is not None:
        return _reading(_Weighed(drift, drift.label, invited=drift.family is Family.APPLICATION_TALK))
    repaired = bool(seekers) and any(map(takes_back, cut)) and _before(context)[-1][0].label is not Pitch.FINE
    answered = opened.about_self or opened.open(EventKind.MOTIVE_QUESTIONED)
    return PitchReading(repaired=repaired, invited=answered)


def _drift(cut: Sequence[Clause], context: Context, seekers: Sequence[str]) -> Hit | None:
    """Questions that are fine alone and a job search together (P28, P83)."""
    last = seekers[-2:]
    if len(last) == 2 and all(map(persistence.asks_job_boards, last)):
        for clause in cut:
            if persistence.asks_job_boards(clause.text):
                return Hit(Family.SEARCH_HELP, "P28", Pitch.BORDERLINE, clause)
    opened_at = next(
        (n for n, turn in enumerate(context.turns) if turn.events and turn.did(EventKind.OPENING_MENTIONED)), None
    )
    if opened_at is None:
        return None
    since = [turn.text for turn in context.turns[opened_at:] if turn.speaker is Speaker.SEEKER]
    if sum(_talks_of_applying(said) for said in since) < 2:
        return None
    about_it = (clause for clause in cut if _compiled(_APPLICATION).search(clause.words))
    return next((Hit(Family.APPLICATION_TALK, "P83", Pitch.BORDERLINE, clause) for clause in about_it), None)


def _talks_of_applying(text: str) -> bool:
    return _compiled(_APPLICATION).search(text.lower()) is not None


def _before(context: Context) -> list[tuple[PitchReading, str]]:
    """Earlier seeker turns with what the professional said next; labels that are not given are read by their words."""
    pairs = []
    for at, turn in enumerate(context.turns):
        if turn.speaker is Speaker.SEEKER:
            known = context.readings[at] if at < len(context.readings) else None
            after = context.turns[at + 1].text if at + 1 < len(context.turns) else ""
            reading = (
                known.pitch if known is not None else _alone(turn.text, replace(context, turns=context.turns[:at]))
            )
            pairs.append((reading, after))
    return pairs


def _alone(text: str, context: Context) -> PitchReading:
    cut = turn_clauses(text, context.professional.organization)
    opened = doors(context.turns)
    weighed = [_weigh(hit, cut, opened, ()) for hit in _found(text, cut, context, opened)]
    gravest = max(weighed, key=lambda one: one.label.points, default=None)
    return PitchReading() if gravest is None or gravest.label is Pitch.FINE else _reading(gravest)


def _reading(found: _Weighed) -> PitchReading:
    given = advice(found.hit.family)
    why = given.why
    if found.persistent:
        why = f"They had already declined this once. {why}"
    return PitchReading(
        label=found.label,
        quote=found.hit.clause.text,
        why=why,
        case=found.hit.case,
        try_instead=given.try_instead,
        invited=found.invited,
        repaired=found.repaired,
        persistent=found.persistent,
        document=_is_document(found.hit),
    )


def _is_document(hit: Hit) -> bool:
    always = {Family.DOCUMENT, Family.DOCUMENT_OFFER, Family.REVIEW, Family.SAMPLE}
    return hit.family in always or (hit.family is Family.FORWARDING and mentions_document((hit.clause,)))


def _step(label: Pitch, by: int) -> Pitch:
    return _ORDER[min(len(_ORDER) - 1, max(0, label.points + by))]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
