"""C8 PREPARATION and courtesy, a bonus (domain.md 1.8)."""

from __future__ import annotations

from collections.abc import Iterator

from infoview_ai.nlu.reading import Defect, Move
from infoview_ai.scoring.own_words import known_work
from infoview_ai.scoring.quoting import praise, remark, words_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding
from infoview_ai.scoring.talk import Said, Talk

_PRYING = frozenset({Defect.PERSONAL, Defect.CONFIDENTIAL})


def preparation(talk: Talk) -> CriterionResult:
    """Level and evidence on homework and respect; not assessed with fewer than two exchanges."""
    if talk.exchanges < 2:
        text = "Not assessed: there were fewer than two exchanges."
        return CriterionResult(id=CriterionId.PREPARATION, explanation=text)
    researched = tuple(said for said in talk.said if said.did(Move.RESEARCHED) or known_work(said))
    grave = (*_complaints(talk), *_pried(talk))
    slips = (*_googleable(talk), *_wrong_names(talk))
    level = preparation_level(len(researched), slips=len(slips), grave=bool(grave))
    findings = (*grave, *slips, *_homework(talk, researched), *_came_late(talk))
    text = _explanation(len(researched), slips=len(slips), grave=bool(grave))
    return CriterionResult(id=CriterionId.PREPARATION, level=level, explanation=text, findings=findings)


def preparation_level(researched: int, *, slips: int, grave: bool) -> int:
    """The level for the number of researched details, small slips and grave ones."""
    if grave:
        return 0
    if slips:
        return 2 if researched and slips == 1 else 1
    return 2 + min(researched, 2)


def _complaints(talk: Talk) -> Iterator[Finding]:
    for said in talk.said:
        if said.did(Move.COMPLAINS):
            why = "Complaints about an employer or other people make the listener wonder what you will say of them."
            better = "My last place taught me a lot; now I would like to see how it is elsewhere."
            quote = talk.evidence(said, Move.COMPLAINS)
            yield remark(talk, said.index, "complains", quote, why, try_instead=better, guidance="preparation")


def _pried(talk: Talk) -> Iterator[Finding]:
    """A second question into what is private or confidential: the first was declined or passed over."""
    prying = [said for said in talk.said if any(defect.code in _PRYING for defect in said.reading.defects)]
    for said in prying[1:]:
        defect = next(defect for defect in said.reading.defects if defect.code in _PRYING)
        quote = words_of(said.turn, defect.quote or said.reading.question)
        why = "You had already asked for something private; asking again is prying."
        better = defect.try_instead or "What can you say about it in general?"
        yield remark(talk, said.index, "pries", quote, why, try_instead=better, guidance="pay-and-personal")


def _googleable(talk: Talk) -> Iterator[Finding]:
    for said in talk.said:
        for defect in said.reading.defects:
            if defect.code is Defect.GOOGLEABLE:
                quote = words_of(said.turn, defect.quote or said.reading.question)
                why = "Their website would have told you; ask what only they can tell."
                yield remark(
                    talk,
                    said.index,
                    "not_prepared",
                    quote,
                    why,
                    try_instead=defect.try_instead or "I read about it on your site; how does it look from the inside?",
                    like="D2",
                    guidance="preparation",
                )


def _wrong_names(talk: Talk) -> Iterator[Finding]:
    for said in talk.said:
        if said.did(Move.WRONG_NAME):
            quote = talk.evidence(said, Move.WRONG_NAME)
            why = "The name or the company is wrong."
            better = (
                f"Hello {talk.professional.name}." if talk.professional.name else "Check the name just before the talk."
            )
            yield remark(talk, said.index, "wrong_name", quote, why, try_instead=better, guidance="preparation")


def _homework(talk: Talk, researched: tuple[Said, ...]) -> Iterator[Finding]:
    for said in researched:
        quote = talk.evidence(said, Move.RESEARCHED) if said.did(Move.RESEARCHED) else known_work(said)
        why = "This shows that you found out something about them beforehand."
        yield praise(talk, said, "researched", quote, why, guidance="preparation")


def _came_late(talk: Talk) -> Iterator[Finding]:
    """A hint, never a deduction: the lost minutes are counted in the time (TM19)."""
    if talk.late is not None:
        why = "Being late takes from your own time: the end stays where it was."
        better = "I am running a few minutes late and will still stop at the time we agreed. (Sent ahead.)"
        quote = talk.late.quote
        yield remark(
            talk,
            talk.late.turn,
            "came_late",
            quote,
            why,
            try_instead=better,
            like="TM19",
            guidance="dress-and-logistics",
        )


def _explanation(researched: int, *, slips: int, grave: bool) -> str:
    if grave:
        return "A complaint or a private question asked twice weighs more than any preparation."
    if slips:
        return (
            "One question or name showed that you had not looked things up."
            if slips == 1
            else ("Several questions could have been looked up beforehand.")
        )
    if not researched:
        return "Polite, but nothing showed that you had read about them beforehand."
    return (
        "You showed what you had found out about them."
        if researched > 1
        else ("One detail showed that you had read about them; a second would make it clear.")
    )
