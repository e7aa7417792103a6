"""A visit to every page that types hostile text into every field there is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from benchmarks.hostile import SLUG, texts, transcripts

if TYPE_CHECKING:
    from playwright.sync_api import FilePayload, Page

LINES = 7
"""Hostile lines said in each talk; the texts that do not fit are noted as questions."""
PATIENCE_MS = 45_000


@dataclass(frozen=True)
class Walk:
    """`look` is called whenever something new is on the screen."""

    page: Page
    url: str
    trap: str
    look: Callable[[], None]

    def everywhere(self, before_the_judge: Callable[[], None]) -> None:
        """All pages: both engines' talks, debriefs, imported transcripts, history, and hostile addresses."""
        self.page.set_default_timeout(PATIENCE_MS)
        for engine in ("The built-in voice", "The model"):
            self._begin(engine)
            self._talk()
            self._debrief(before_the_judge)
        for name, data in transcripts(self.trap).items():
            self._import(name, data)
            self._debrief(before_the_judge)
        self._elsewhere()

    def _begin(self, engine: str) -> None:
        page = self.page
        page.goto(f"{self.url}/rehearse")
        page.get_by_text("Change this, or bring your questions").click()
        page.get_by_text(engine).last.click()
        questions = page.get_by_role("textbox", name="Questions you want to ask")
        questions.fill("\n".join(f"* {text}" for text in texts(self.trap)))
        questions.press("Tab")
        self.look()
        page.locator(f".st-key-practise_{SLUG} button").click()
        page.get_by_test_id("stChatInputTextArea").wait_for()
        self.look()

    def _talk(self) -> None:
        page, said = self.page, texts(self.trap)
        for number in range(LINES):
            box = page.get_by_test_id("stChatInputTextArea")
            if not box.count():
                break
            box.fill(f"How did you get into this work? {said[number % len(said)]}")
            box.press("Enter")
            self.look()
        note = page.get_by_placeholder("Note a question for later").first
        if note.is_visible():
            note.fill(said[0])
            note.press("Enter")
            self.look()
        page.reload()
        page.get_by_test_id("stChatMessage").first.wait_for()
        self.look()
        ways_out = page.get_by_role("button", name=re.compile("End the talk|See how it went"))
        ways_out.first.click()

    def _debrief(self, before_the_judge: Callable[[], None]) -> None:
        page = self.page
        page.get_by_role("heading", name="What was said").wait_for()
        self._open_all()
        second = page.get_by_role("button", name=re.compile("^Have .* read it too"))
        if second.count():
            before_the_judge()
            second.click()
            page.get_by_text(re.compile("read the talk too|second reader")).first.wait_for()
            self.look()
            self._open_all()
        chart = page.get_by_test_id("stVegaLiteChart")
        if chart.count():
            chart.first.hover(position={"x": 120, "y": 40})
            self.look()

    def _open_all(self) -> None:
        for folded in self.page.locator("summary").all():
            folded.click()
        self.look()

    def _import(self, name: str, data: bytes) -> None:
        page = self.page
        page.goto(f"{self.url}/history")
        page.get_by_text("Score its transcript").click()
        file: FilePayload = {"name": name, "mimeType": "application/octet-stream", "buffer": data}
        page.locator('input[type="file"]').set_input_files(file)
        self.look()
        learner = page.get_by_role("radiogroup", name="Which one is you?").get_by_text(re.compile("^Ana"))
        if learner.count():
            learner.first.click()
        page.get_by_role("button", name="Score this conversation").click()
        self.look()

    def _elsewhere(self) -> None:
        page = self.page
        hostile = quote(texts(self.trap)[3], safe="")
        places = ("", "rehearse", "debrief", "history", f"rehearse?r={hostile}", f"debrief?r={hostile}", hostile)
        for place in places:
            page.goto(f"{self.url}/{place}")
            self.look()
        page.goto(f"{self.url}/history")
        page.get_by_role("button", name=re.compile("^Delete")).first.click()
        self.look()
