"""Scorecards, histories and decisions as a person reads them in a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from infoview_ai.conversation.clock import clock_time
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.scoring.scorecard import CriterionResult, Finding, JudgeReport, Scorecard

NAMES = {
    "time_limit": "Time",
    "job_pitch": "No job pitch",
    "opening": "Opening",
    "coverage": "Topics",
    "questions": "Questions",
    "listening": "Listening",
    "closing": "Closing",
    "preparation": "Preparation",
}


def show_scorecard(card: Scorecard, console: Console | None = None) -> None:
    """The two verdicts as sentences first, then what worked, the one change, and the levels with their evidence."""
    console = console or Console(highlight=False)
    if card.source:
        console.print(Text(card.source, style="bold"))
    for criterion in card.criteria[:2]:
        console.print(Text(criterion.explanation))
    if card.went_well:
        console.print(Text.assemble(("What worked: ", "green"), card.went_well))
    if card.one_change:
        console.print(Text.assemble(("The one change: ", "yellow"), card.one_change))
    console.print()
    table = Table(show_header=False, box=None, pad_edge=False)
    for criterion in card.criteria:
        table.add_row(NAMES[criterion.id.value], level_dots(criterion), Text(_explained(criterion), style="dim"))
    console.print(table)
    total = "not assessed" if card.total is None else f"{card.total} of 100"
    passed = {True: "both rules kept", False: "not yet: one of the two rules was broken", None: "not assessed"}[
        card.passed
    ]
    console.print(f"\nTotal {total} ({passed}); {card.elapsed_minutes:.1f} of {card.limit_minutes:g} minutes.\n")
    if card.judge is not None:
        console.print(Text(f"{judge_sentence(card.judge)}\n"))
    for criterion in card.criteria:
        for finding in criterion.findings:
            if not finding.good:
                _show_finding(console, finding)


def judge_sentence(report: JudgeReport) -> str:
    """What the second reader did, or why it did nothing."""
    dropped = f"{report.quotes_dropped} dropped because their quotes are not in the transcript"
    if not report.assessed:
        said = f"Second reader ({report.model}): not assessed. {report.reason}"
        return f"{said} Remarks: {dropped}." if report.quotes_dropped else said
    more = f", {dropped}" if report.quotes_dropped else ""
    kept = "1 remark" if report.findings_kept == 1 else f"{report.findings_kept} remarks"
    cost = f" {report.calls} calls, about {report.tokens} tokens." if report.calls else ""
    return f"Second reader ({report.model}): {kept} kept{more}.{cost} {report.reason}".rstrip()


def _explained(criterion: CriterionResult) -> str:
    said = criterion.explanation
    if criterion.contested:
        said = f"{said} Contested: the second reader sees level {criterion.judge_level}."
    return f"{said} Borderline: it did not agree with itself." if criterion.judge_split else said


def _show_finding(console: Console, finding: Finding) -> None:
    console.print(Text.assemble((f"{clock_time(finding.at)}  ", "dim"), f"“{finding.quote}”"))
    console.print(Text(f"       {finding.why}"))
    if finding.try_instead:
        console.print(Text.assemble("       ", ("Try: ", "green"), finding.try_instead))


def level_dots(criterion: CriterionResult) -> str:
    """Level 3 as "●●●○ 3"; not assessed as a dash."""
    if criterion.level is None:
        return "–    –"
    return "●" * criterion.level + "○" * (4 - criterion.level) + f" {criterion.level}"


def _manner(rehearsal: Rehearsal) -> str:
    if rehearsal.manner is None:
        return "drawn, and told when the talk has ended"
    return rehearsal.manner.value + (", drawn for this seed" if rehearsal.settings.surprise else "")


def show_decisions(rehearsal: Rehearsal) -> None:
    """Each reply with the rules that led to it."""
    console = Console(highlight=False)
    if rehearsal.profile is not None:
        console.print(f"{rehearsal.profile.name}, manner {_manner(rehearsal)}; seed {rehearsal.settings.seed}\n")
    for turn in rehearsal.turns:
        if turn.reading is not None:
            reading = turn.reading
            topic = reading.topic.value if reading.topic else "-"
            console.print(Text(f"{turn.index:3} {clock_time(turn.start)} you: {turn.text}"))
            console.print(
                Text(f"      read as {reading.act.value}, topic {topic}, {reading.pitch.label.value}", style="dim")
            )
        if turn.decision is not None:
            console.print(Text(f"{turn.index:3} {clock_time(turn.start)} {turn.decision.reply.value}: {turn.text}"))
            for because in turn.decision.because:
                console.print(Text(f"      {because}", style="dim"))
            facts = ", ".join(turn.decision.facts)
            console.print(Text(f"      told: {facts or 'no fact'}", style="dim"))
