"""Across talks: what different people said on the same topic, in their own words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.after.comparing import OnTopic, Said, TalkSaid, comparison, topics_of
from infoview_ai.nlu.reading import Topic
from infoview_ai.rehearsal.rehearsal import State
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.notices import empty
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import name_of

MOST: Final = 40
"""So many talks are looked at, the latest."""

TOPICS: Final[dict[Topic, str]] = {
    Topic.PATH_IN: "How they got in",
    Topic.DAY_TO_DAY: "An ordinary day",
    Topic.REWARDS: "What they like",
    Topic.HARD_PARTS: "What is hard",
    Topic.SKILLS: "Which skills matter",
    Topic.SUCCESS: "What makes somebody good at it",
    Topic.MISCONCEPTIONS: "What people get wrong",
    Topic.GETTING_STARTED: "How to start",
    Topic.EXPERIENCE: "How to get experience",
    Topic.OUTLOOK: "Where it is going",
    Topic.SETTING: "Where and with whom",
    Topic.PAY: "Pay in general",
    Topic.ORGANIZATIONS: "Kinds of employers",
    Topic.PEOPLE: "Whom else to ask",
    Topic.ADVICE: "Their advice",
    Topic.OTHER: "Other things",
}


def show(app: App) -> None:
    """One topic at a time; everybody's words side by side."""
    with_rehearsals = st.toggle(
        "Show rehearsals too",
        key=state.COMPARE_ALL,
        help="What simulated professionals say is made up; it shows how the page works.",
    )
    rows = comparison(_talks(app, with_rehearsals=with_rehearsals))
    if not rows:
        empty(
            "Two people see the same work differently",
            "Everybody has a bias, so compare several talks. Bring in the transcripts of real ones (After the talk, "
            "One talk), and what each person said on a topic stands here side by side. Three to six talks are a good "
            "number; after that each adds less.",
        )
        return
    topic = st.pills(
        "Topic",
        [row.topic for row in rows],
        format_func=lambda one: f"{TOPICS[one]} · {_row(rows, one).people}",
        default=rows[0].topic,
        required=True,
        key=state.COMPARE_TOPIC,
    )
    _topic(_row(rows, topic or rows[0].topic))


def _row(rows: tuple[OnTopic, ...], topic: Topic) -> OnTopic:
    return next((row for row in rows if row.topic is topic), rows[0])


def _talks(app: App, *, with_rehearsals: bool) -> Iterator[TalkSaid]:
    for talk in app.rehearsals.history(limit=MOST):
        if talk.state is not State.ENDED or (talk.imported is None and not with_rehearsals):
            continue
        card = app.rehearsals.scorecard(talk.id)
        spoken = talk.transcript()
        yield TalkSaid(
            talk_id=talk.id,
            who=name_of(talk),
            role=spoken.professional.role,
            rehearsed=talk.imported is None,
            transcript=spoken,
            topics=topics_of(card.readings),
        )


def _topic(row: OnTopic) -> None:
    for place in range(0, len(row.said), 2):
        for column, words in zip(st.columns(2), row.said[place : place + 2], strict=False):
            with column:
                _said(words, place)


def _said(words: Said, place: int) -> None:
    with st.container(border=True, height="stretch", gap="xsmall", key=f"said_{place}_{words.talk_id}_{words.turn}"):
        made_up = " · rehearsed, made up" if words.rehearsed else ""
        role = f", {words.role}" if words.role else ""
        st.markdown(f"**{escape(words.who)}**{escape(role)}{made_up}")
        st.caption(f"You asked: {escape(words.question)}")
        st.markdown(f"> {escape(words.quote)}{' …' if words.shortened else ''}")
        routes.link(routes.DEBRIEF, "In the talk", words.talk_id)
