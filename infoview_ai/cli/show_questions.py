"""Reviews and suggestions of questions as a person reads them in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from infoview_ai.questions.remarks import TOPIC_NAMES
from infoview_ai.questions.reviewed import QuestionReview, ReviewedQuestion
from infoview_ai.questions.suggesting.suggested import Suggestions

_LEFT = (0, 0, 0, 2)
_MARK = {1: "polish", 2: "rework", 3: "do not ask"}


def show_review(result: QuestionReview, console: Console | None = None) -> None:
    """Question by question, what is good first; then the list as a whole."""
    console = console or Console(highlight=False)
    for place, question in enumerate(result.questions):
        _show_question(console, place, question, reserve=place in result.list.reserve)
    console.print(Text("The list", style="bold"))
    for remark in result.list.remarks:
        console.print(Padding(Text(remark), _LEFT))
    if not result.list.remarks:
        console.print(Padding(Text("It fits the time, covers the field and is made for this person."), _LEFT))
    order = ", ".join(str(place + 1) for place in result.list.suggested_order)
    if len(result.list.suggested_order) > 1:
        console.print(Padding(Text(f"A good order: {order}."), _LEFT))
    for suggestion in result.list.suggestions:
        line = Text.assemble((f"Missing: {TOPIC_NAMES[suggestion.topic]}. ", "dim"), suggestion.question)
        console.print(Padding(line, _LEFT))


def show_suggestions(result: Suggestions, console: Console | None = None) -> None:
    """Each question with why it is worth asking."""
    console = console or Console(highlight=False)
    for place, one in enumerate(result.questions):
        console.print(Text.assemble(f"{place + 1:>2} ", (one.question, "bold")))
        console.print(Padding(Text(one.why, style="dim"), (0, 0, 0, 3)))


def _show_question(console: Console, place: int, question: ReviewedQuestion, *, reserve: bool) -> None:
    star = "* " if question.must_ask else "  "
    more = " (reserve)" if reserve else ""
    shown = question.question if len(question.question) <= 300 else question.question[:297] + "..."
    console.print(Text.assemble(f"{place + 1:>2} {star}", (shown, "bold"), (more, "dim")))
    for note in _notes(question):
        console.print(Padding(note, (0, 0, 0, 5)))
    console.print()


def _notes(question: ReviewedQuestion) -> Iterator[Text]:
    """What is good first, then what to mend."""
    if question.good:
        yield Text(question.good, style="green")
    for defect in question.defects:
        yield Text(f"{defect.code.value} ({_MARK[defect.severity]}): {defect.why}", style="yellow")
    if question.rewrite:
        yield Text(f"Better: {question.rewrite}")
    for later in question.keep_for_later:
        yield Text(f"For later: {later}", style="dim")
    if question.note:
        yield Text(question.note, style="dim")
