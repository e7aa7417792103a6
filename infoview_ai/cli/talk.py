"""A pleasant talk in the terminal."""

from __future__ import annotations

import click
from rich.console import Console
from rich.text import Text

from infoview_ai.cli.show import show_scorecard
from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.transcript import Speaker
from infoview_ai.errors import InfoViewError
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, State
from infoview_ai.rehearsal.service import Rehearsals

HELP = """\
  Type what you would say and press Enter. Besides that:
    /time    how long you have talked and what is left
    /plan    your planned questions
    /again   ask for a reply that broke off
    /pause   stop here; `infoview resume` goes on
    /end     end the talk and see how it went
"""


def talk_in_terminal(rehearsals: Rehearsals, rehearsal: Rehearsal) -> None:
    """Talks until one side ends it, then shows the scorecard. Ctrl-C pauses and loses nothing."""
    console = Console(highlight=False)
    _introduce(console, rehearsal)
    try:
        while rehearsal.state is not State.ENDED:
            line = console.input(Text("you  ", style="bold")).strip()
            if line in ("/pause", "/quit"):
                _paused(console, rehearsals, rehearsal)
                return
            rehearsal = _turn(console, rehearsals, rehearsal, line)
    except (KeyboardInterrupt, EOFError, click.Abort):
        _paused(console, rehearsals, rehearsal)
        raise KeyboardInterrupt from None
    if rehearsal.settings.surprise and rehearsal.manner is not None:
        console.print(f"Their manner this time was: {rehearsal.manner.value}.")
    console.print()
    show_scorecard(rehearsals.scorecard(rehearsal.id), console)


def _introduce(console: Console, rehearsal: Rehearsal) -> None:
    person = rehearsal.transcript().professional
    console.print(f"\n[bold]{person.name}[/], {person.role}, {person.organization} (fictional)")
    console.print(
        f"You asked for {rehearsal.settings.minutes:g} minutes. They have picked up; you begin. /help helps.\n"
    )
    for turn in rehearsal.turns:
        if turn.text:
            _say(console, rehearsal, turn.speaker, turn.text)


def _turn(console: Console, rehearsals: Rehearsals, rehearsal: Rehearsal, line: str) -> Rehearsal:
    try:
        match line:
            case "/end":
                return rehearsals.end(rehearsal.id)
            case "/help":
                console.print(HELP)
            case "/time":
                _time(console, rehearsals.get(rehearsal.id))
            case "/plan":
                _plan(console, rehearsals.get(rehearsal.id))
            case "/again":
                rehearsals.ask_again(rehearsal.id)
                return _listen(console, rehearsals, rehearsal)
            case _ if line.startswith("/"):
                console.print("I don't know that one.\n" + HELP)
            case _:
                rehearsals.say(rehearsal.id, line)
                return _listen(console, rehearsals, rehearsal)
    except InfoViewError as error:
        console.print(Text(str(error), style="yellow"))
    return rehearsals.get(rehearsal.id)


def _listen(console: Console, rehearsals: Rehearsals, rehearsal: Rehearsal) -> Rehearsal:
    console.print(Text(f"{_first_name(rehearsal)}  ", style="green"), end="")
    for piece in rehearsals.stream(rehearsal.id):
        console.print(Text(piece), end="", soft_wrap=True)
    console.print("\n")
    rehearsal = rehearsals.get(rehearsal.id)
    reply = rehearsal.turns[-1]
    if reply.state in (ReplyState.FAILED, ReplyState.BROKEN_OFF):
        console.print(Text(f"{reply.error} Type /again to ask again.", style="yellow"))
    elif 0 < rehearsal.remaining_s <= 120 and rehearsal.state is not State.ENDED:
        console.print(Text(f"({clock_time(rehearsal.remaining_s)} left)", style="dim"))
    return rehearsal


def _say(console: Console, rehearsal: Rehearsal, speaker: Speaker, text: str) -> None:
    seeker = speaker is Speaker.SEEKER
    console.print(Text("you  ", style="bold") if seeker else Text(f"{_first_name(rehearsal)}  ", style="green"), end="")
    console.print(Text(text), "\n")


def _first_name(rehearsal: Rehearsal) -> str:
    return rehearsal.transcript().professional.name.split()[0].lower()


def _time(console: Console, rehearsal: Rehearsal) -> None:
    left = rehearsal.remaining_s
    rest = f"{clock_time(left)} left" if left >= 0 else f"{clock_time(-left)} over"
    console.print(f"({clock_time(rehearsal.elapsed_s)} {rehearsal.settings.clock}, {rest})")


def _plan(console: Console, rehearsal: Rehearsal) -> None:
    if not rehearsal.questions:
        console.print("(no questions planned; start with --questions FILE to bring some)")
    for question in rehearsal.questions:
        mark = "x" if question.asked_turn is not None else "*" if question.must_ask else " "
        console.print(Text(f"  [{mark}] {question.text}"))


def _paused(console: Console, rehearsals: Rehearsals, rehearsal: Rehearsal) -> None:
    if rehearsal.state is State.RUNNING:
        rehearsals.pause(rehearsal.id)
    console.print(f"\nPaused; everything is kept. Go on with: infoview resume {rehearsal.id}")
