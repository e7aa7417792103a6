"""Put together by bootstrap.py: no fakes, no key, no network."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.bootstrap import App, build, load_environment
from infoview_ai.config import read_config
from infoview_ai.errors import ConfigurationError, StorageError
from infoview_ai.rehearsal.rehearsal import Settings, State
from infoview_ai.scoring.scorecard import PitchVerdict

TALK = (
    "Hello, thank you for making fifteen minutes for me. I am Pat, and I would like to learn about your work.",
    "How did you get into this field?",
    "Could you pass my CV on to whoever is hiring?",
    "Which skills matter most in your job?",
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    built = build(read_config({"INFOVIEW_HOME": str(tmp_path / "home")}))
    yield built
    built.close()


def test_a_talk_with_a_shipped_person_from_the_first_word_to_the_scorecard(app: App, tmp_path: Path) -> None:
    person = app.profiles.all()[0]
    made = app.rehearsals.start(Settings(professional=person.slug))
    for line in TALK:
        said = app.rehearsals.say(made.id, line)
        assert said.pending is None
        assert said.turns[-1].text
    ended = app.rehearsals.end(made.id)
    card = app.rehearsals.scorecard(made.id)
    assert ended.state is State.ENDED
    assert card.verdicts.job_pitch is not PitchVerdict.CLEAN
    assert app.rehearsals.scorecard(made.id) == card
    again = build(read_config({"INFOVIEW_HOME": str(tmp_path / "home")}))
    assert again.rehearsals.get(made.id) == ended
    again.close()


def test_the_same_seed_gives_the_same_talk(app: App) -> None:
    slug = app.profiles.all()[0].slug
    talks = [app.rehearsals.start(Settings(professional=slug, seed=7)).id for _ in range(2)]
    for line in TALK:
        for talk in talks:
            app.rehearsals.say(talk, line)
    first, second = (app.rehearsals.get(talk) for talk in talks)
    assert [turn.text for turn in first.turns] == [turn.text for turn in second.turns]
    assert [turn.decision for turn in first.turns] == [turn.decision for turn in second.turns]


def test_a_forked_talk_goes_on_exactly_as_the_original_did(app: App) -> None:
    slug = app.profiles.all()[0].slug
    made = app.rehearsals.start(Settings(professional=slug, seed=3))
    for line in TALK:
        made = app.rehearsals.say(made.id, line)
    copy = app.rehearsals.fork(made.id, 2)
    for line in TALK[1:]:
        copy = app.rehearsals.say(copy.id, line)
    assert [turn.text for turn in copy.turns] == [turn.text for turn in made.turns]
    assert [turn.events for turn in copy.turns] == [turn.events for turn in made.turns]


def test_it_is_ready_and_names_its_models(app: App, tmp_path: Path) -> None:
    assert app.ready()
    assert (app.model_name, app.judge_name) == (None, None)
    environ = {"INFOVIEW_HOME": str(tmp_path / "two"), "INFOVIEW_MODEL": "openai:tiny", "OPENAI_API_KEY": "none"}
    other = build(read_config(environ))
    assert (other.model_name, other.judge_name) == ("openai:tiny", "openai:tiny")
    slug = other.profiles.all()[0].slug
    assert other.rehearsals.start(Settings(professional=slug, engine="chat")).model == "openai:tiny"
    other.close()


def test_without_a_model_the_chat_engine_says_what_to_set(app: App) -> None:
    slug = app.profiles.all()[0].slug
    with pytest.raises(ConfigurationError, match=r"INFOVIEW_MODEL.*scripted"):
        app.rehearsals.start(Settings(professional=slug, engine="chat"))


def test_a_data_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("in the way")
    with pytest.raises(StorageError, match="INFOVIEW_HOME"):
        build(read_config({"INFOVIEW_HOME": str(tmp_path / "home")}))


def test_a_dotenv_file_adds_to_the_environment_and_never_overrides_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("INFOVIEW_MODEL=openai:from-file\nINFOVIEW_HOME=/from/file\n# a remark\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INFOVIEW_HOME", str(tmp_path))
    monkeypatch.delenv("INFOVIEW_MODEL", raising=False)
    environ = load_environment()
    assert environ["INFOVIEW_MODEL"] == "openai:from-file"
    assert environ["INFOVIEW_HOME"] == str(tmp_path)


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import infoview_ai.bootstrap", "sqlalchemy alembic chromadb langchain openai streamlit rapidfuzz yaml"),
        (
            "from infoview_ai.bootstrap import build; from infoview_ai.config import read_config;"
            "app = build(read_config({'INFOVIEW_HOME': sys.argv[1]}));"
            "from infoview_ai.rehearsal.rehearsal import Settings;"
            "made = app.rehearsals.start(Settings(professional=app.profiles.all()[0].slug));"
            "app.rehearsals.say(made.id, 'How did you get into this field?'); app.close()",
            "chromadb langchain langchain_core openai streamlit pandas sklearn",
        ),
    ],
)
def test_what_is_not_needed_is_not_loaded(tmp_path: Path, code: str, absent: str) -> None:
    check = f"import sys; {code}; print(*(set({absent.split()!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", check, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
