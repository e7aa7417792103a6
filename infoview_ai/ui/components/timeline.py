"""Who spoke when, with the limit and everything that was found, as a chart that needs no colour to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import altair as alt
import pandas as pd
import streamlit as st

from infoview_ai.conversation.clock import clock_time, elapsed_seconds
from infoview_ai.conversation.limits import Limit, limit_in_force
from infoview_ai.conversation.transcript import EventKind, Speaker, Transcript
from infoview_ai.ui.components.marking import Mark
from infoview_ai.ui.text import shortened
from infoview_ai.ui.words import minutes_and_seconds

EVENT_WORDS = {
    EventKind.TIME_CUE: "time cue",
    EventKind.EXTENSION_OFFERED: "more time offered",
    EventKind.EXTENSION_GRANTED: "more time given",
    EventKind.EXTENSION_DECLINED: "no more time",
    EventKind.RESUME_REQUESTED: "asked for a résumé",
    EventKind.OPENING_MENTIONED: "mentioned an opening",
    EventKind.REFERRAL_OFFERED: "offered a name",
    EventKind.LIMIT_CHANGED: "changed the limit",
    EventKind.ENDED: "ended the talk",
}
_LANES = ("You", "They", "Notes")


@dataclass(frozen=True)
class Ink:
    """Colours of one appearance; each kind of sign also has a shape of its own."""

    you: str
    they: str
    slip: str
    good: str
    limit: str
    text: str
    quiet: str


_LIGHT = Ink(
    you="#1f5a43", they="#b7a98b", slip="#a86200", good="#1f5a43", limit="#8c2f21", text="#161410", quiet="#575042"
)
_DARK = Ink(
    you="#5fae88", they="#7d735f", slip="#dba24a", good="#5fae88", limit="#f3b3a6", text="#efe8da", quiet="#c9c0ae"
)


def timeline(talk: Transcript, found: tuple[Mark, ...]) -> None:
    """Draw the chart for `talk` (timed), with a sentence for those who do not see it."""
    limit = limit_in_force(talk.turns, talk.limit_minutes)
    ink = _DARK if st.context.theme.type == "dark" else _LIGHT
    st.altair_chart(chart(talk, found, limit, ink), width="stretch", alt=in_words(talk, found, limit))


def chart(talk: Transcript, found: tuple[Mark, ...], limit: Limit, ink: Ink) -> alt.LayerChart:
    """Two lanes of speech, a lane of numbered notes, and lines for the wrap window and the limit. Minutes across."""
    end = max(elapsed_seconds(talk.turns), limit.limit_s) / 60 + 0.3
    x = alt.X(
        "start:Q",
        title="minutes",
        scale=alt.Scale(domain=[0, end], nice=False),
        axis=alt.Axis(grid=False, tickMinStep=1, labelColor=ink.quiet, titleColor=ink.quiet),
    )
    y = alt.Y(
        "lane:N",
        sort=list(_LANES),
        title=None,
        scale=alt.Scale(domain=list(_LANES)),
        axis=alt.Axis(ticks=False, domain=False, labelPadding=8, labelColor=ink.quiet),
    )
    speech = (
        alt.Chart(_speech(talk))
        .mark_bar(height=22, cornerRadius=2)
        .encode(
            x=x,
            x2="end:Q",
            y=y,
            color=alt.Color("lane:N", scale=alt.Scale(domain=list(_LANES[:2]), range=[ink.you, ink.they]), legend=None),
            tooltip=[alt.Tooltip("time:N"), alt.Tooltip("words:N")],
        )
    )
    layers = [_window(limit, ink), speech, *_limit(limit, ink), *_events(talk, y, ink), *_notes(found, y, ink)]
    together: alt.LayerChart = alt.layer(*layers).resolve_scale(color="independent", shape="independent")
    sized: alt.LayerChart = together.properties(height=210).configure_view(stroke=None)
    return sized


def _speech(talk: Transcript) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "lane": ["You" if turn.speaker is Speaker.SEEKER else "They" for turn in talk.turns],
            "start": [(turn.start or 0.0) / 60 for turn in talk.turns],
            "end": [(turn.end or 0.0) / 60 for turn in talk.turns],
            "time": [clock_time(turn.start or 0.0) for turn in talk.turns],
            "words": [shortened(turn.text, 90) for turn in talk.turns],
        }
    )


def _window(limit: Limit, ink: Ink) -> alt.Chart:
    span = pd.DataFrame({"start": [limit.wrap_s / 60], "end": [limit.limit_s / 60]})
    shade: alt.Chart = alt.Chart(span).mark_rect(color=ink.slip, opacity=0.16).encode(x="start:Q", x2="end:Q")
    return shade


def _limit(limit: Limit, ink: Ink) -> Iterable[alt.Chart]:
    label = f"last two minutes, {clock_time(limit.limit_s)} limit"
    at = pd.DataFrame({"start": [limit.limit_s / 60], "label": [label]})
    yield alt.Chart(at).mark_rule(color=ink.limit, strokeWidth=2).encode(x="start:Q")
    yield (
        alt.Chart(at)
        .mark_text(align="right", dx=1, baseline="top", fontSize=12, fontWeight=600, color=ink.limit)
        .encode(x="start:Q", y=alt.value(-16), text="label:N")
    )


def _events(talk: Transcript, y: alt.Y, ink: Ink) -> Iterable[alt.Chart]:
    said = [
        {
            "lane": "They",
            "start": (turn.end or 0.0) / 60,
            "what": f"{clock_time(turn.end or 0.0)} {EVENT_WORDS[event.kind]}",
        }
        for turn in talk.turns
        for event in turn.events
        if event.kind in EVENT_WORDS
    ]
    if said:
        yield (
            alt.Chart(pd.DataFrame(said))
            .mark_point(shape="triangle-down", size=90, filled=True, color=ink.text, opacity=1, yOffset=-17)
            .encode(x="start:Q", y=y, tooltip=[alt.Tooltip("what:N", title="They")])
        )


def _notes(found: tuple[Mark, ...], y: alt.Y, ink: Ink) -> Iterable[alt.Chart]:
    if not found:
        return
    groups = [list(group) for _turn, group in groupby(found, key=lambda mark: mark.finding.turn)]
    table = pd.DataFrame(
        {
            "lane": "Notes",
            "start": [group[0].finding.at / 60 for group in groups],
            "number": [_numbers(group) for group in groups],
            "kind": ["good" if all(mark.finding.good for mark in group) else "slip" for group in groups],
            "why": [shortened(" ".join(mark.finding.why for mark in group), 160) for group in groups],
            "row": _rows([group[0].finding.at for group in groups]),
        }
    )
    place = {"x": "start:Q", "y": y, "yOffset": alt.YOffset("row:O", scale=alt.Scale(domain=[0, 1, 2]))}
    kinds = ["good", "slip"]
    yield (
        alt.Chart(table)
        .mark_point(size=60, filled=True, opacity=1)
        .encode(
            **place,
            shape=alt.Shape("kind:N", scale=alt.Scale(domain=kinds, range=["circle", "diamond"]), legend=None),
            color=alt.Color("kind:N", scale=alt.Scale(domain=kinds, range=[ink.good, ink.slip]), legend=None),
            tooltip=[alt.Tooltip("number:N", title="Note"), alt.Tooltip("why:N", title="")],
        )
    )
    yield alt.Chart(table).mark_text(dx=7, align="left", fontSize=11, color=ink.text).encode(**place, text="number:N")


def _numbers(group: Sequence[Mark]) -> str:
    """The notes on one turn as one label: "3", or "3-6"."""
    first, last = group[0].number, group[-1].number
    return str(first) if first == last else f"{first}-{last}"


def _rows(times: Sequence[float]) -> list[int]:
    """Which of three rows a note stands in: the next one down where the one before is less than a minute away."""
    rows: list[int] = []
    for index, at in enumerate(times):
        close = index > 0 and at - times[index - 1] < 60
        rows.append((rows[-1] + 1) % 3 if close else 0)
    return rows


def in_words(talk: Transcript, found: tuple[Mark, ...], limit: Limit) -> str:
    """The chart as a sentence or two."""
    total = elapsed_seconds(talk.turns)
    yours = sum((turn.end or 0) - (turn.start or 0) for turn in talk.turns if turn.speaker is Speaker.SEEKER)
    share = round(100 * yours / total) if total else 0
    slips = ", ".join(clock_time(mark.finding.at) for mark in found if not mark.finding.good)
    events = ", ".join(
        f"{EVENT_WORDS[event.kind]} at {clock_time(turn.end or 0.0)}"
        for turn in talk.turns
        for event in turn.events
        if event.kind in EVENT_WORDS
    )
    parts = [
        f"The talk took {minutes_and_seconds(total / 60)} of {minutes_and_seconds(limit.limit_s / 60)}.",
        f"You spoke {share} percent of it.",
        f"They: {events}." if events else "",
        f"Notes on what to change at {slips}." if slips else "",
    ]
    return " ".join(part for part in parts if part)
