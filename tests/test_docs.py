"""What the documents promise is there: settings, commands, links, pictures."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from infoview_ai.cli.main import COMMANDS, cli

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()
CONFIG = (ROOT / "infoview_ai" / "config.py").read_text()
EXAMPLE = (ROOT / ".env.example").read_text()
SETTING = re.compile(r"\b(?:INFOVIEW|OPENAI)_[A-Z_]+\b")
COMMAND_LINES = sorted(set(re.findall(r"^    (infoview [^\n#]+)", README, re.MULTILINE)))


def test_every_setting_in_the_example_is_read_and_the_reverse() -> None:
    assert set(SETTING.findall(EXAMPLE)) == set(SETTING.findall(CONFIG))


def test_every_setting_is_in_the_readme() -> None:
    assert set(SETTING.findall(EXAMPLE)) == set(SETTING.findall(README))


@pytest.mark.parametrize("line", COMMAND_LINES)
def test_every_command_in_the_readme_exists_and_takes_those_options(line: str) -> None:
    words = shlex.split(line)[1:]
    command: click.Command = cli
    context = click.Context(cli)
    while isinstance(command, click.Group) and words:
        found = command.get_command(context, words.pop(0))
        assert found is not None, line
        command = found
    known = {option for param in command.params for option in param.opts}
    for word in words:
        assert not word.startswith("-") or word in known, f"{line}: {word}"


def test_every_command_explains_itself() -> None:
    context = click.Context(cli)
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        assert command.help


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text()):
        assert target.startswith("http") or (ROOT / target).exists(), f"{name}: {target}"
