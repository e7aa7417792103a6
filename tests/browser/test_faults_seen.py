"""What a person sees in a real browser when a model, a folder, a profile or a second process is in the way."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from infoview_ai.bootstrap import App
from infoview_ai.resources import resource
from tests import model_behaviours as behave
from tests.browser.conftest import CHROMIUM, Served, free_port, serving
from tests.browser.steps import GREETING, begin, box, end, messages, say
from tests.faults.connected import KEY, address_of, app_at, bare_environment, closed_port, environ
from tests.faults.test_what_lies_in_the_folder import MALFORMED, newer_database
from tests.model_server import ModelServer

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")]

LINE = "Which skills matter most in your work?"
WELL = "Listening comes first. The rest can be learned on the job."
LATE = 40.0


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder for the tests of this module."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def port() -> int:
    """Where the model will be, once somebody starts it."""
    return closed_port()


@pytest.fixture(scope="module")
def served(home: Path, port: int) -> Iterator[Served]:
    """The product, with malformed profiles in its folder and a model at an address that nobody serves yet."""
    (home / "professionals").mkdir()
    for name, text in MALFORMED.items():
        (home / "professionals" / name).write_text(text, encoding="utf-8")
    with serving(home, **environ(address_of(port), home, limit_s=10)) as running:
        yield running


@pytest.fixture
def late_model(port: int) -> Iterator[ModelServer]:
    with ModelServer(port=port) as server:
        yield server


def talk_in(page: Page, app: App) -> list[str]:
    """The lines of the talk in the address, as another application reads them from the folder."""
    found = re.search(r"r=([0-9a-f]{32})", page.url)
    assert found is not None
    return [turn.text for turn in app.rehearsals.get(found[1]).turns]


def nothing_of_ours_shows(page: Page) -> None:
    shown = page.locator("body").inner_text()
    assert [part for part in (KEY, "Traceback", "Error:", "httpx", "openai.") if part in shown] == []
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_a_refused_address_is_told_and_ask_again_works_once_the_model_is_there(
    served: Served, page: Page, port: int, home: Path
) -> None:
    begin(page, served, clock="Real time")
    say(page, GREETING, answered=False)
    warning = page.get_by_test_id("stAlert")
    expect(warning).to_contain_text(re.compile(rf"Nothing answers at http:\u2060?//127\.0\.0\.1:{port}"))
    expect(warning).to_contain_text("Your line is kept.")
    expect(warning).to_contain_text("Start the model server")
    expect(warning).to_contain_text("The clock has not moved.")
    expect(messages(page).first).to_contain_text(GREETING)
    nothing_of_ours_shows(page)
    clock = page.locator(".clock .left")
    before = clock.inner_text()
    page.reload()
    expect(messages(page).first).to_contain_text(GREETING)
    expect(clock).to_have_text(before)
    with ModelServer(port=port) as server, app_at(server.base_url, home) as app:
        assert talk_in(page, app) == [GREETING, ""]
        server.script(behave.says("Hello, good to meet you. Ask away."))
        page.get_by_role("button", name="Ask again").click()
        expect(messages(page).nth(1)).to_contain_text("Ask away.")
        expect(page.get_by_role("button", name="Ask again")).to_have_count(0)
        assert talk_in(page, app) == [GREETING, "Hello, good to meet you. Ask away."]


def test_a_cut_in_mid_stream_shows_what_was_heard_and_ask_again_replaces_it(
    served: Served, page: Page, late_model: ModelServer, home: Path
) -> None:
    begin(page, served)
    late_model.script(behave.says("Hello, good to meet you."), behave.cuts("Listening comes first. Then there is"))
    say(page, GREETING)
    say(page, LINE, answered=False)
    warning = page.get_by_test_id("stAlert")
    expect(warning).to_contain_text("The reply broke off here.")
    expect(warning).to_contain_text("Your line and what was heard are kept.")
    expect(messages(page).nth(2)).to_contain_text(LINE)
    expect(messages(page).nth(3)).to_contain_text("Listening comes first.")
    nothing_of_ours_shows(page)
    late_model.script(behave.says(WELL))
    page.get_by_role("button", name="Ask again").click()
    expect(messages(page).nth(3)).to_contain_text("The rest can be learned on the job.")
    expect(warning).to_have_count(0)
    with app_at(late_model.base_url, home) as app:
        assert talk_in(page, app)[2:] == [LINE, WELL]


def test_a_second_reader_that_answers_prose_leaves_the_debrief_as_it_was(
    served: Served, page: Page, late_model: ModelServer
) -> None:
    begin(page, served, engine="The built-in voice")
    say(page, GREETING)
    say(page, LINE)
    end(page)
    verdicts = page.get_by_role("heading", level=3).all_inner_texts()
    late_model.script(*[behave.says(behave.PROSE_INSTEAD_OF_JSON)] * 3)
    asked = len(late_model.requests)
    page.get_by_role("button", name=re.compile("^Have .* read it too")).click()
    expect(page.get_by_text("sent something that cannot be read").first).to_be_visible()
    expect(page.get_by_text("The score by rule stands.").first).to_be_visible()
    assert len(late_model.requests) == asked + 3
    assert page.get_by_role("heading", level=3).all_inner_texts() == verdicts
    nothing_of_ours_shows(page)


def test_another_process_and_another_tab_say_their_lines_in_the_same_talk(
    served: Served, page: Page, home: Path
) -> None:
    begin(page, served, engine="The built-in voice")
    say(page, GREETING)
    talk = page.url.rpartition("r=")[2]
    other = page.context.new_page()
    other.goto(page.url)
    expect(messages(other)).to_have_count(2)
    with app_at(address_of(closed_port()), home) as elsewhere:
        elsewhere.rehearsals.say(talk, "How did you get into this work?")
        elsewhere.rehearsals.pause(talk)
    for tab in (page, other):
        tab.reload()
        expect(messages(tab)).to_have_count(4)
        expect(box(tab)).to_be_disabled()
    other.get_by_role("button", name="Resume").click()
    say(other, LINE)
    page.reload()
    expect(messages(page)).to_have_count(6)
    say(page, "What do you enjoy most?")
    other.reload()
    expect(messages(other)).to_have_count(8)
    assert messages(page).all_inner_texts() == messages(other).all_inner_texts()


def test_malformed_profiles_hide_nobody(served: Served, page: Page) -> None:
    page.goto(served.at("/rehearse"))
    shipped = len(list(resource("knowledge/professionals").glob("*.yaml")))
    expect(page.get_by_role("button", name=re.compile("^Practise with"))).to_have_count(shipped)
    nothing_of_ours_shows(page)


def test_malformed_profiles_are_named_where_one_chooses(served: Served, page: Page) -> None:
    page.goto(served.at("/rehearse"))
    expect(page.get_by_text("typo.yaml").first).to_be_visible(timeout=2000)


@contextmanager
def unready(home: Path) -> Iterator[str]:
    """`infoview app` over a folder that it cannot use; its address, once it listens."""
    address = f"http://127.0.0.1:{free_port()}"
    process = subprocess.Popen(
        [Path(sys.executable).with_name("infoview"), "app", "--no-browser", "--port", address.rpartition(":")[2]],
        env=bare_environment() | {"INFOVIEW_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield address
    finally:
        process.terminate()
        process.wait(20)


def status_of(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def once_alive(address: str) -> None:
    until = time.monotonic() + LATE
    while time.monotonic() < until:
        try:
            assert status_of(f"{address}/livez")[0] == 200
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError("the server did not start")


def test_an_unusable_folder_and_a_newer_database_give_a_calm_page_and_503(tmp_path: Path, page: Page) -> None:
    (tmp_path / "file").write_text("not a folder")
    (tmp_path / "newer").mkdir()
    newer_database(tmp_path / "newer")
    with ExitStack() as stack:
        file, newer = (stack.enter_context(unready(tmp_path / name)) for name in ("file", "newer"))
        for address, path, happened, way_out in (
            (file, "/rehearse", "data folder", "Set INFOVIEW_HOME"),
            (newer, "/", "newer version of InfoView AI", "Update InfoView AI"),
        ):
            once_alive(address)
            code, checks = status_of(f"{address}/readyz")
            assert (code, json.loads(checks)["ready"]) == (503, False)
            page.goto(address + path)
            expect(page.get_by_test_id("stAlert")).to_contain_text(happened)
            expect(page.get_by_test_id("stAlert")).to_contain_text(way_out)
            nothing_of_ours_shows(page)
