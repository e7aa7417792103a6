"""How a talk begins: who behaves how, the start itself, and "Surprise me", which draws the manner and tells nobody."""

from __future__ import annotations

import secrets
from enum import Enum
from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.professionals.profile import Manner
from infoview_ai.rehearsal.partners import partner
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings
from infoview_ai.ui import routes, state
from infoview_ai.ui.words import MANNERS

SEEDS: Final = 10**6
LOOKED_AT: Final = 10


class Drawn(Enum):
    """The choice that stands beside the manners: one of them, drawn."""

    SURPRISE = "surprise"


Behaviour = Manner | Drawn | None
"""None: their own manner."""

BEHAVIOURS: Final[tuple[Behaviour, ...]] = (None, Drawn.SURPRISE, *Manner)


def behaviour() -> Behaviour:
    """What is chosen on this visit."""
    chosen: Behaviour = st.session_state.get(state.MANNER)
    return chosen


def choose_behaviour() -> None:
    """The box in which one chooses how they behave."""
    st.selectbox("How they behave", BEHAVIOURS, format_func=_in_full, key=state.MANNER)


def in_a_word(chosen: Behaviour) -> str:
    """The choice within a sentence."""
    if isinstance(chosen, Drawn):
        return "a manner that is drawn"
    return "their own manner" if chosen is None else MANNERS[chosen].partition(":")[0].lower()


def _in_full(chosen: Behaviour) -> str:
    if isinstance(chosen, Drawn):
        return "Surprise me: drawn, and told after the talk"
    return "Their own manner" if chosen is None else MANNERS[chosen]


def behaving(settings: Settings, chosen: Behaviour) -> Settings:
    """The settings with that manner, or with one to be drawn."""
    return surprised(settings) if isinstance(chosen, Drawn) else settings.model_copy(update={"manner": chosen})


def surprised(settings: Settings) -> Settings:
    """The settings with a manner drawn anew, each time another seed."""
    return settings.model_copy(update={"manner": None, "surprise": True, "seed": secrets.randbelow(SEEDS)})


def again(settings: Settings) -> Settings:
    """The settings for another talk of the kind: what was drawn is known by now, so that it is drawn anew."""
    return surprised(settings) if settings.surprise else settings


def begin(app: App, settings: Settings) -> Rehearsal:
    """Start the talk; a press that is delivered twice starts one."""
    name = f"start-{settings.professional}"
    rehearsal = app.rehearsals.start(settings, key=state.action_key(name))
    state.done_with(name)
    return rehearsal


def surprise_me(app: App, settings: Settings) -> None:
    """The button that starts a talk with the person of the settings in a manner that is drawn."""
    if _pressed("The manner is drawn, and you are told after the talk."):
        routes.go(routes.REHEARSE, begin(app, surprised(settings)).id)


def surprise_me_with_somebody(app: App) -> None:
    """The button that starts a talk at once: with somebody not met lately, in a manner that is drawn."""
    if not _pressed(
        "Fifteen minutes with somebody you have not met lately. How they behave you are told after the talk."
    ):
        return
    met = [talk.settings.professional for talk in app.rehearsals.history(limit=LOOKED_AT)]
    advice = partner(app.profiles.all(), met=met)
    if advice is None:
        routes.go(routes.REHEARSE)
        return
    settings = Settings(professional=advice.profile.slug, engine="scripted" if app.model_name is None else "chat")
    routes.go(routes.REHEARSE, begin(app, surprised(settings)).id)


def _pressed(explained: str) -> bool:
    return st.button("Surprise me", type="tertiary", icon=":material/casino:", key="start_surprise", help=explained)
