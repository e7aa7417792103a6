"""The `infoview` command: groups, exit codes and the one place where errors are shown.

Exit codes: 0 done, 1 the input or the situation is at fault, 2 wrong usage, 130 interrupted. No traceback reaches a
user unless `--debug`. Commands import what they need when they run, so that `infoview --help` is quick.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click

from infoview_ai.errors import InfoViewError

COMMANDS = {
    "app": "app",
    "rehearse": "rehearse",
    "resume": "rehearse",
    "replay": "rehearse",
    "score": "score",
    "history": "history",
    "contacts": "contacts",
    "outreach": "outreach",
    "professionals": "professionals",
    "knowledge": "knowledge",
    "simulate": "simulate",
    "eval": "evaluate",
    "doctor": "doctor",
}
"""Command to the module of this package that holds it."""

SUMMARIES = {
    "app": "Start InfoView AI in the browser (the default).",
    "rehearse": "Talk with a simulated professional in the terminal.",
    "resume": "Go on with a rehearsal that was paused or broken off.",
    "replay": "Go back to a turn and try again; the original stays.",
    "score": "Score transcripts of real or rehearsed talks.",
    "history": "List, show, export or delete rehearsals.",
    "contacts": "The people around the talk: who, where things stand, what is due.",
    "outreach": "Check a message to somebody, or draft one from facts.",
    "professionals": "The people to practise with.",
    "knowledge": "Search the guidance library.",
    "simulate": "Play scripted learners against the professionals.",
    "eval": "Measure how well the product reads, on labelled lines and talks.",
    "doctor": "Show what is configured, what answers and what is missing.",
}


class LazyGroup(click.Group):
    """Imports a command's module when the command is used, not when help is shown."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"infoview_ai.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="Show a traceback when something goes wrong.")
@click.version_option(package_name="infoview-ai", prog_name="infoview")
@click.pass_context
def cli(ctx: click.Context, debug: bool) -> None:
    """Rehearse an informational interview and get an honest, quoted scorecard.

    Without a command, the app starts in the browser.
    """
    ctx.obj = debug
    if ctx.invoked_subcommand is None:
        from infoview_ai.cli.app import app

        ctx.invoke(app)


def main() -> None:
    """The entry point: runs the command, shows an error in plain words, exits with the documented code."""
    debug = "--debug" in sys.argv
    try:
        code = cli(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except InfoViewError as error:
        if debug:
            raise
        click.echo(f"infoview: {error}", err=True)
        sys.exit(1)
    except Exception as error:
        if debug:
            raise
        click.echo(
            f"infoview: something went wrong that should not have ({type(error).__name__}: {error}). "
            "What you had said is stored. Run the same command with `infoview --debug ...` to see where.",
            err=True,
        )
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)
