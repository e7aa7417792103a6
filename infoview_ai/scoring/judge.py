"""The judge: a language model as second reader. It adds findings and doubts; it never decides.

The rules' levels and verdicts stand as they are. The judge's quotes are checked in code; what is not in the
transcript is dropped and counted. Where it disagrees, the criterion is contested and both levels are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from infoview_ai.conversation.clock import timed
from infoview_ai.conversation.transcript import Transcript, Turn
from infoview_ai.errors import ModelError
from infoview_ai.knowledge.passages import Passage
from infoview_ai.models.chat_model import ChatModel
from infoview_ai.scoring.judge_prompt import flat, judge_messages
from infoview_ai.scoring.judge_quotes import find_quote
from infoview_ai.scoring.judge_schema import Evidence, Opinion, SecondReading
from infoview_ai.scoring.quoting import quoted
from infoview_ai.scoring.rubric import GATE_FAILS_AT, criterion_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding, JudgeReport, Scorecard

_CONTESTED_AT = 2
"""So many levels apart, the two readings disagree."""

_MOST_CHARACTERS = 120_000
"""A longer talk is not sent: ten hours of speech fit into it."""

_MOST_LETTERS_OF_ADVICE = 400


@dataclass(frozen=True)
class Checked:
    """One opinion after its quotes were looked up."""

    level: int | None
    findings: tuple[Finding, ...]
    dropped: int


def judge(card: Scorecard, transcript: Transcript, model: ChatModel, passages: Sequence[Passage] = ()) -> Scorecard:
    """The card with a second reading. Levels, verdicts, total and `passed` are those of the rules.

    When the model fails or answers something unusable the card stands as it is, and its JudgeReport says why.
    """
    criteria = tuple(
        result.id for result in card.criteria if result.level is not None and result.id is not CriterionId.TIME_LIMIT
    )
    if not criteria:
        return _unread(card, model, "There was too little in the talk for a second reading.", calls=0)
    if sum(len(turn.text) for turn in transcript.turns) > _MOST_CHARACTERS:
        return _unread(card, model, "The talk is too long for a second reading.", calls=0)
    whole = timed(transcript)
    try:
        answer = model.structured(judge_messages(whole, criteria, passages), SecondReading, purpose="judge")
    except ModelError as error:
        reason = f"The second reader did not help: {error.what} The score by rule stands. {error.next_step}".strip()
        return _unread(card, model, reason, calls=1)
    return _with_reading(card, whole.turns, model, answer, criteria)


def _unread(card: Scorecard, model: ChatModel, reason: str, *, calls: int) -> Scorecard:
    report = JudgeReport(model=model.name, assessed=False, reason=reason, calls=calls)
    return card.model_copy(update={"judge": report})


def _with_reading(
    card: Scorecard, turns: Sequence[Turn], model: ChatModel, answer: SecondReading, asked: Sequence[CriterionId]
) -> Scorecard:
    checked = {CriterionId(opinion.criterion): _checked(opinion, turns) for opinion in reversed(answer.opinions)}
    usable = {criterion: opinion for criterion, opinion in checked.items() if criterion in asked and opinion.findings}
    dropped = sum(_checked(opinion, turns).dropped for opinion in answer.opinions)
    if not usable:
        reason = "The second reader gave nothing that could be found in the talk. The score by rule stands."
        report = JudgeReport(model=model.name, assessed=False, reason=reason, quotes_dropped=dropped, calls=1)
        return card.model_copy(update={"judge": report})
    results = tuple(_merged(result, usable[result.id]) if result.id in usable else result for result in card.criteria)
    kept = sum(len(result.findings) for result in results) - sum(len(result.findings) for result in card.criteria)
    report = JudgeReport(model=model.name, assessed=True, findings_kept=kept, quotes_dropped=dropped, calls=1)
    engine = card.engine.model_copy(update={"judge": model.name})
    return card.model_copy(update={"criteria": results, "judge": report, "engine": engine})


def _checked(opinion: Opinion, turns: Sequence[Turn]) -> Checked:
    guidance = criterion_of(CriterionId(opinion.criterion)).guidance
    found = [_finding(evidence, turns, guidance) for evidence in opinion.evidence]
    kept = tuple(finding for finding in found if finding is not None)
    return Checked(opinion.level if kept else None, kept, len(found) - len(kept))


def _finding(evidence: Evidence, turns: Sequence[Turn], guidance: str) -> Finding | None:
    place = find_quote(turns, evidence.line, evidence.quote)
    if place is None:
        return None
    turn = turns[place.turn]
    return Finding(
        code="second_reader",
        turn=place.turn,
        at=round(turn.start or 0.0, 2),
        quote=quoted(turn, place.quote),
        why=_said_plainly(evidence.why) or "The second reader points to this.",
        try_instead="" if evidence.good else _said_plainly(evidence.try_instead),
        good=evidence.good,
        source="judge",
        guidance=guidance,
    )


def _said_plainly(text: str) -> str:
    """A model's sentence on one line, cut where it runs on."""
    line = flat("".join(letter for letter in text if letter.isprintable() or letter.isspace()))
    return line if len(line) <= _MOST_LETTERS_OF_ADVICE else line[:_MOST_LETTERS_OF_ADVICE].rsplit(" ", 1)[0] + " ..."


def _merged(result: CriterionResult, opinion: Checked) -> CriterionResult:
    contested = _contested(result, opinion.level)
    milder = contested and (opinion.level or 0) > (result.level or 0)
    own = tuple(finding.model_copy(update={"contested": milder and not finding.good}) for finding in result.findings)
    added = (finding for finding in opinion.findings if not _known(finding, result.findings))
    new = tuple(finding.model_copy(update={"contested": contested}) for finding in added)
    return result.model_copy(update={"judge_level": opinion.level, "contested": contested, "findings": (*own, *new)})


def _contested(result: CriterionResult, level: int | None) -> bool:
    """Two levels apart, or on different sides of a gate."""
    if level is None or result.level is None:
        return False
    gate = criterion_of(result.id).gate
    sides = (level <= GATE_FAILS_AT) != (result.level <= GATE_FAILS_AT)
    return abs(level - result.level) >= _CONTESTED_AT or (gate and sides)


def _known(finding: Finding, others: Iterable[Finding]) -> bool:
    """Whether the rules said the same about the same words."""
    return any(
        other.turn == finding.turn
        and other.good == finding.good
        and (finding.quote in other.quote or other.quote in finding.quote)
        for other in others
    )
