"""The coach's two sentences: what worked, and the single most useful change (domain.md 8, recommendation 6)."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_ai.conversation.clock import clock_time
from infoview_ai.scoring.rubric import GATE_FAILS_AT, RUBRIC
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding

_WEIGHTS = {criterion.id: criterion.weight or 3 for criterion in RUBRIC}
_PRAISED_FIRST = (
    "earlier_detail",
    "reflection",
    "researched",
    "cue_heeded",
    "let_go",
    "invited_answer",
    "follow_up",
    "minds_time",
    "closing_element",
    "good_question",
    "opening_element",
    "learning_frame",
)
"""What is particular to this talk comes before what most talks have."""

_THEIR_WORDS = frozenset({"ended_by_them", "closed_by_them"})
"""Findings that quote the professional; the learner's own moment is the better one to change."""

_GATES = frozenset(criterion.id for criterion in RUBRIC if criterion.gate)


def one_change(results: Sequence[CriterionResult]) -> str:
    """The change that would matter most, with its moment; a failed gate comes first, then weight times gap."""
    lacking = [result for result in results if _lacks(result)]
    if not lacking:
        return (
            "" if not _assessed(results) else "Nothing big: keep doing what you did, and try it with a harder person."
        )
    worst = max(lacking, key=_need)
    finding = _telling(worst)
    better = f' Try: "{finding.try_instead}"' if finding.try_instead else ""
    return f'At {clock_time(finding.at)} ("{_short(finding.quote)}"): {finding.why}{better}'


def went_well(results: Sequence[CriterionResult]) -> str:
    """What worked, with its moment: the most particular thing that was done well, in a criterion that went well."""
    strong = [result for result in results if result.level is not None and result.level >= 2]
    goods = [finding for result in strong or results for finding in result.findings if finding.good]
    goods = goods or [finding for result in results for finding in result.findings if finding.good]
    if not goods:
        return ""
    best = min(goods, key=_particular)
    return f'{best.why.rstrip(".")}: "{_short(best.quote)}" ({clock_time(best.at)}).'


def _particular(finding: Finding) -> int:
    return _PRAISED_FIRST.index(finding.code) if finding.code in _PRAISED_FIRST else len(_PRAISED_FIRST)


def _lacks(result: CriterionResult) -> bool:
    return result.level is not None and result.level < 4 and any(not finding.good for finding in result.findings)


def _assessed(results: Sequence[CriterionResult]) -> bool:
    return any(result.level is not None for result in results)


def _need(result: CriterionResult) -> tuple[bool, int]:
    level = result.level or 0
    return result.id in _GATES and level <= GATE_FAILS_AT, _WEIGHTS[result.id] * (4 - level)


def _telling(result: CriterionResult) -> Finding:
    """The finding to speak of: for a pitch the gravest, else the first, which the criterion puts first for a reason."""
    faults = [finding for finding in result.findings if not finding.good]
    own = [finding for finding in faults if finding.code not in _THEIR_WORDS]
    faults = own or faults
    if result.id is CriterionId.JOB_PITCH:
        grave = ("open_pitch", "veiled_pitch", "borderline")
        return min(faults, key=lambda finding: grave.index(finding.code) if finding.code in grave else len(grave))
    return faults[0]


def _short(quote: str, most: int = 120) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= most else flat[: flat.rfind(" ", 0, most)] + " ..."
