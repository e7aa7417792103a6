"""Surprise me: offered wherever a talk begins, a secret while it goes on, told in the debrief."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from infoview_ai.bootstrap import App
from infoview_ai.professionals.profile import Manner
from infoview_ai.professionals.surprise import drawn_manner
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings
from infoview_ai.ui import state
from infoview_ai.ui.components.start_talk import Drawn, again, surprised
from infoview_ai.ui.words import IN_A_WORD, MANNERS, TOLD_AFTERWARDS
from tests.ui.pages import drawn, words

NOT_THEIR_OWN = next(seed for seed in range(100) if drawn_manner(seed) is Manner.BUSY)


def started(app: App) -> Rehearsal:
    """The one talk that a page has started."""
    (made,) = app.rehearsals.history()
    return made


def everything(page: AppTest) -> str:
    """What a page says anywhere, labels and help included, in lower case."""
    shown = [str(getattr(one, "label", "")) + str(getattr(one, "help", "")) for one in page.get("button")]
    return "\n".join([words(page), *(one.value for one in page.text), *shown]).lower()


def said_of(manner: Manner) -> tuple[str, ...]:
    """The words by which the pages name a manner."""
    in_full = MANNERS[manner].lower()
    return in_full, f"({in_full.partition(':')[0]})", f"manner:** {IN_A_WORD[manner]}", TOLD_AFTERWARDS[manner]


@pytest.mark.parametrize(("room", "address"), [("home", {}), ("people", {}), ("people", {"p": "amara-osei"})])
def test_one_click_starts_a_talk_in_a_manner_nobody_is_told(app: App, room: str, address: dict[str, str]) -> None:
    page = drawn(room, **address)
    page.button(key="start_surprise").click().run()
    assert not page.exception
    assert started(app).settings.surprise
    assert started(app).settings.manner is None
    assert started(app).manner is None


def test_the_form_offers_it_beside_the_manners_and_does_not_tell_either(app: App) -> None:
    page = drawn("rehearse")
    page.selectbox(key=state.MANNER).set_value(Drawn.SURPRISE).run()
    assert "a manner that is drawn" in page.expander[0].label
    page.button(key="practise_amara-osei").click().run()
    assert started(app).settings.surprise
    assert started(app).manner is None


def test_the_box_on_a_persons_page_offers_it_too(app: App) -> None:
    page = drawn("people", p="amara-osei")
    page.selectbox(key=state.MANNER).set_value(Drawn.SURPRISE).run()
    page.button(key="start_talk").click().run()
    assert started(app).settings.surprise


def test_a_chosen_manner_is_no_surprise(app: App) -> None:
    page = drawn("rehearse")
    page.selectbox(key=state.MANNER).set_value(Manner.BLUNT).run()
    page.button(key="practise_amara-osei").click().run()
    assert not started(app).settings.surprise
    assert started(app).manner is Manner.BLUNT


def test_at_once_means_somebody_one_has_not_met_lately(app: App) -> None:
    drawn("home").button(key="start_surprise").click().run()
    first = started(app)
    app.rehearsals.end(first.id)
    drawn("home").button(key="start_surprise").click().run()
    assert len({talk.settings.professional for talk in app.rehearsals.history()}) == 2


def test_no_page_of_the_talk_names_the_manner_before_the_end(app: App) -> None:
    made = app.rehearsals.start(Settings(professional="amara-osei", surprise=True, seed=NOT_THEIR_OWN))
    app.rehearsals.say(made.id, "Hello, thank you for your time.")
    for room in ("rehearse", "debrief", "history", "home"):
        shown = everything(drawn(room, r=made.id))
        assert not [said for said in said_of(Manner.BUSY) if said in shown], room


def test_the_debrief_tells_which_manner_it_was(app: App) -> None:
    made = app.rehearsals.start(Settings(professional="amara-osei", surprise=True, seed=NOT_THEIR_OWN))
    app.rehearsals.say(made.id, "Hello, thank you for your time.")
    app.rehearsals.end(made.id)
    told = "You asked to be surprised: Amara was in a hurry this time (busy)."
    assert told in words(drawn("debrief", r=made.id))


def test_the_debrief_of_another_talk_says_nothing_of_it(app: App) -> None:
    made = app.rehearsals.start(Settings(professional="amara-osei", manner=Manner.BUSY))
    app.rehearsals.say(made.id, "Hello, thank you for your time.")
    app.rehearsals.end(made.id)
    assert "surprised" not in words(drawn("debrief", r=made.id))


def test_another_talk_after_a_surprise_is_drawn_anew() -> None:
    settings = surprised(Settings(professional="amara-osei", seed=NOT_THEIR_OWN))
    seeds = {again(settings).seed for _ in range(20)}
    assert len(seeds) > 1
    assert again(Settings(professional="amara-osei", seed=7)) == Settings(professional="amara-osei", seed=7)


def test_there_are_words_for_every_manner_that_can_be_drawn() -> None:
    assert set(TOLD_AFTERWARDS) == set(Manner)
