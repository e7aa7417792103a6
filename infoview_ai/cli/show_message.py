"""A message check and a draft as a person reads them in a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from infoview_ai.outreach.channels import rules_of
from infoview_ai.outreach.draft import Draft
from infoview_ai.outreach.issues import MessageCheck


def show_check(result: MessageCheck, console: Console | None = None) -> None:
    """Whether it can be sent and the level first, then each issue with the words and the repair."""
    console = console or Console(highlight=False)
    limit = f" of {result.limit:,}" if result.limit else ""
    console.print(Text(verdict(result), style="bold"))
    console.print(
        Text(
            f"{rules_of(result.channel).title}: {result.words} words, {result.characters:,}{limit} characters, "
            f"level {result.level} of 4.",
            style="dim",
        )
    )
    for issue in result.issues:
        console.print()
        if issue.quote:
            console.print(Text(f"\u201c{' '.join(issue.quote.split())}\u201d"))
        console.print(Text.assemble((f"{issue.code.value.replace('_', ' ')}: ", "yellow"), issue.why))
        console.print(Text.assemble(("Try: ", "green"), issue.try_instead))
    for remark in result.remarks:
        console.print(Text(f"\n{remark}", style="dim"))


def show_draft(made: Draft, console: Console | None = None) -> None:
    """The message, then for each sentence the facts it rests on, then what is open."""
    console = console or Console(highlight=False)
    if made.subject:
        console.print(Text(f"Subject: {made.subject}\n", style="bold"))
    console.print(Text(made.body))
    for branch in made.branches:
        console.print(Text.assemble("\n", (branch.when, "bold"), f"\n{branch.say}"))
    console.print(Text("\nWhere it comes from", style="dim"))
    for receipt in made.receipts:
        if receipt.facts:
            console.print(Text(f"  {receipt.text.splitlines()[0]}  <- {', '.join(receipt.facts)}", style="dim"))
    for gap in made.placeholders:
        console.print(Text.assemble(("Still open: ", "yellow"), gap))
    if made.note:
        console.print(Text(made.note, style="dim"))
    console.print(Text(f"\n{verdict(made.check)}", style="bold"))


def verdict(result: MessageCheck) -> str:
    """One sentence before any number."""
    if not result.sendable:
        return "It cannot be sent like this."
    if not result.issues:
        return "It is ready to send."
    return "One thing to mend." if len(result.issues) == 1 else f"{len(result.issues)} things to mend."
