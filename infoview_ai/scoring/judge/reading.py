"""The judge: a language model as second reader. It adds findings and doubts; it never decides.

It answers small yes/no checks, criterion by criterion, and code works out the level. The rules' levels and verdicts
stand as they are. What is not in the transcript is dropped and counted. Where the two readings disagree, the criterion
is contested and both levels are shown; where the second reader disagrees with itself, it is borderline.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from infoview_ai.conversation.clock import timed
from infoview_ai.conversation.transcript import Transcript, Turn
from infoview_ai.conversation.verbatim import flat
from infoview_ai.errors import ModelError
from infoview_ai.knowledge.passages import Passage
from infoview_ai.models.chat_model import ChatModel
from infoview_ai.scoring.judge.checks import CHECK_LISTS, CheckList
from infoview_ai.scoring.judge.ledger import Budget, Ledger
from infoview_ai.scoring.judge.prompt import judge_messages
from infoview_ai.scoring.judge.quotes import Place
from infoview_ai.scoring.judge.schema import Answers
from infoview_ai.scoring.judge.votes import Counted, Vote, checked, counted, differ
from infoview_ai.scoring.quoting import quoted
from infoview_ai.scoring.rubric import GATE_FAILS_AT, criterion_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding, JudgeReport, Scorecard

_CONTESTED_AT = 2
"""So many levels apart, the two readings disagree."""

_MOST_CHARACTERS = 120_000
"""A longer talk is not sent: ten hours of speech fit into it."""

_MOST_LETTERS_OF_ADVICE = 400
_AT_ONCE = 3
"""So many criteria are read at the same time; the first alone, so that a dead server is asked once."""


def judge(
    card: Scorecard,
    transcript: Transcript,
    model: ChatModel,
    passages: Sequence[Passage] = (),
    *,
    budget: Budget | None = None,
) -> Scorecard:
    """The card with a second reading. Levels, verdicts, total and `passed` are those of the rules.

    When the model fails or answers something unusable the card stands as it is, and its JudgeReport says why.
    """
    levels = {result.id: result.level for result in card.criteria}
    lists = tuple(checks for checks in CHECK_LISTS if levels[checks.criterion] is not None)
    if not lists:
        return _unread(card, model, "There was too little in the talk for a second reading.")
    if sum(len(turn.text) for turn in transcript.turns) > _MOST_CHARACTERS:
        return _unread(card, model, "The talk is too long for a second reading.")
    sitting = _Sitting(timed(transcript), model, tuple(passages), Ledger(budget or Budget()))
    try:
        first = sitting.read(lists[0])
    except ModelError as error:
        reason = f"The second reader did not help: {error.what} The score by rule stands. {error.next_step}".strip()
        return _unread(card, model, reason, sitting.ledger)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        rest = tuple(pool.map(sitting.read_or_not, lists[1:]))
    read = {checks.criterion: result for checks, result in zip(lists, (first, *rest), strict=True)}
    return _with_reading(card, sitting, read)


@dataclass(frozen=True)
class _Sitting:
    """One talk before one second reader."""

    transcript: Transcript
    model: ChatModel
    passages: tuple[Passage, ...]
    ledger: Ledger

    def read(self, checks: CheckList) -> Counted | None:
        """What the second reader says on one criterion; None where the budget does not reach. Raises ModelError.

        A gate is put to the vote: asked twice, and a third time where the two differ.
        """
        votes: list[Vote] = []
        for _ in range(2 if criterion_of(checks.criterion).gate else 1):
            votes.extend(self._vote(checks))
        if differ(votes):
            votes.extend(self._vote(checks))
        return counted(votes, checks) if votes else None

    def read_or_not(self, checks: CheckList) -> Counted | None:
        """As `read`; a criterion that could not be read is left out and noted."""
        try:
            return self.read(checks)
        except ModelError as error:
            self.ledger.failed(checks.criterion, error.what)
            return None

    def _vote(self, checks: CheckList) -> tuple[Vote, ...]:
        messages = judge_messages(self.transcript, checks, self.passages)
        if not self.ledger.begin(messages):
            self.ledger.failed(checks.criterion, "the budget of the second reading was used up")
            return ()
        answers = self.model.structured(messages, Answers, purpose="judge")
        self.ledger.end(answers)
        return (checked(answers, checks, self.transcript.turns),)


def _unread(card: Scorecard, model: ChatModel, reason: str, ledger: Ledger | None = None) -> Scorecard:
    calls, tokens = (ledger.calls, ledger.tokens) if ledger is not None else (0, 0)
    report = JudgeReport(model=model.name, assessed=False, reason=reason, calls=calls, tokens=tokens)
    return card.model_copy(update={"judge": report})


def _with_reading(card: Scorecard, sitting: _Sitting, read: dict[CriterionId, Counted | None]) -> Scorecard:
    found = {criterion: one for criterion, one in read.items() if one is not None}
    usable = {criterion: one for criterion, one in found.items() if one.level is not None}
    ledger, name = sitting.ledger, sitting.model.name
    dropped = sum(one.dropped for one in found.values())
    report = JudgeReport(
        model=name, assessed=bool(usable), quotes_dropped=dropped, calls=ledger.calls, tokens=ledger.tokens
    )
    if not usable:
        why = ledger.why_not or "The second reader gave nothing that could be found in the talk."
        report = report.model_copy(update={"reason": f"{why} The score by rule stands."})
        return card.model_copy(update={"judge": report})
    turns = sitting.transcript.turns
    results = tuple(
        _merged(result, usable[result.id], turns) if result.id in usable else result for result in card.criteria
    )
    kept = sum(len(result.findings) for result in results) - sum(len(result.findings) for result in card.criteria)
    unread = tuple(criterion.value for criterion in read if criterion not in usable)
    report = report.model_copy(update={"findings_kept": kept, "not_read": unread, "reason": ledger.why_not})
    engine = card.engine.model_copy(update={"judge": name})
    return card.model_copy(update={"criteria": results, "judge": report, "engine": engine})


def _merged(result: CriterionResult, counted: Counted, turns: Sequence[Turn]) -> CriterionResult:
    contested = _contested(result, counted.level)
    milder = contested and (counted.level or 0) > (result.level or 0)
    own = tuple(finding.model_copy(update={"contested": milder and not finding.good}) for finding in result.findings)
    added = [finding for finding in _findings(result.id, counted, turns) if not _known(finding, result.findings)]
    new = tuple(finding.model_copy(update={"contested": contested and not finding.good}) for finding in added)
    update = {"judge_level": counted.level, "judge_split": counted.split, "contested": contested}
    return result.model_copy(update={**update, "findings": (*own, *new)})


def _findings(criterion: CriterionId, counted: Counted, turns: Sequence[Turn]) -> Iterable[Finding]:
    good = {check.name: check.good for checks in CHECK_LISTS for check in checks.checks}
    for name, places in counted.yes.items():
        for place in places[:2]:
            yield _finding(criterion, place, turns[place.turn], counted, name, good=good[name])


def _finding(criterion: CriterionId, place: Place, turn: Turn, counted: Counted, name: str, *, good: bool) -> Finding:
    answer = counted.said[name]
    return Finding(
        code="second_reader",
        turn=place.turn,
        at=round(turn.start or 0.0, 2),
        quote=quoted(turn, place.quote),
        why=_said_plainly(answer.why) or "The second reader points to this.",
        try_instead="" if good else _said_plainly(answer.try_instead),
        good=good,
        source="judge",
        guidance=criterion_of(criterion).guidance,
    )


def _said_plainly(text: str) -> str:
    """A model's sentence on one line, cut where it runs on."""
    line = flat(text)
    return line if len(line) <= _MOST_LETTERS_OF_ADVICE else line[:_MOST_LETTERS_OF_ADVICE].rsplit(" ", 1)[0] + " ..."


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
