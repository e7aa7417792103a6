"""A debrief as a Markdown document to keep or to print."""

from __future__ import annotations

from collections.abc import Iterator

from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.transcript import Transcript
from infoview_ai.conversation.writers import escaped, to_markdown
from infoview_ai.scoring.scorecard import CriterionResult, Finding, Scorecard
from infoview_ai.ui.words import CRITERIA, LEVELS, dots, overall_sentence, pitch_sentence, time_sentence


def as_markdown(card: Scorecard, talk: Transcript, professional: str, drawn: str = "") -> str:
    """Verdicts, the one change, the criteria with their evidence, then the transcript.

    `drawn`: the sentence on the manner that was drawn; empty where none was.
    """
    return "\n".join(_lines(card, professional, drawn)) + "\n\n" + to_markdown(talk)


def _lines(card: Scorecard, professional: str, drawn: str) -> Iterator[str]:
    yield f"# Debrief: your talk with {escaped(professional)}\n"
    if drawn:
        yield f"{escaped(drawn)}\n"
    yield f"{escaped(time_sentence(card))} {escaped(pitch_sentence(card))} {overall_sentence(card)}\n"
    if card.went_well:
        yield f"**What went well:** {escaped(card.went_well)}\n"
    if card.one_change:
        yield f"**The one change:** {escaped(card.one_change)}\n"
    for result in card.criteria:
        yield from _criterion(result)
    judge = f", second reader {escaped(card.engine.judge)}" if card.engine.judge else ""
    yield f"_Rules {escaped(card.engine.rules)}, rubric {escaped(card.engine.rubric)}{judge}._"


def _criterion(result: CriterionResult) -> Iterator[str]:
    yield f"## {CRITERIA[result.id]}: {LEVELS[result.level]} {dots(result.level)}".rstrip() + "\n"
    yield escaped(result.explanation) + "\n"
    for finding in result.findings:
        yield _finding(finding)
    if result.findings:
        yield ""


def _finding(finding: Finding) -> str:
    sign = "+" if finding.good else "-"
    parts = [f"- {sign} {clock_time(finding.at)}", f"“{escaped(finding.quote)}”" if finding.quote else ""]
    parts += [escaped(finding.why), f"Perhaps: {escaped(finding.try_instead)}" if finding.try_instead else ""]
    return " ".join(part for part in parts if part) + (" (contested)" if finding.contested else "")
