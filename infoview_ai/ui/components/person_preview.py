"""A person of one's own as they will be: what was given, from which words, and what was invented."""

from __future__ import annotations

from collections import Counter
from typing import Final

import streamlit as st

from infoview_ai.professionals.making.pasted import Draft
from infoview_ai.professionals.profile import Fact, FactSource, Profile
from infoview_ai.ui.text import escape, visible
from infoview_ai.ui.words import HEADINGS, IN_A_WORD, capitalised

FROM: Final[dict[FactSource, str]] = {
    "given": "From you",
    "occupation": "From the occupation's data",
    "invented": "Invented for practice",
}


def preview(draft: Draft) -> None:
    """The whole draft before it is kept: the card, the facts that stand, the gaps, and what was left out."""
    profile = draft.profile
    with st.container(border=True, key="preview"):
        st.subheader(escape(profile.name), anchor=False)
        st.caption(f"{escape(capitalised(profile.role))}, {escape(profile.organization)}")
        st.markdown(escape(profile.line))
        st.markdown(f"**Manner:** {IN_A_WORD[profile.manner]}. {escape(profile.practise)}")
        marks(profile)
        counts = Counter(fact.source for fact in profile.all_facts)
        told = [f"{counts[kind]} {words[:1].lower()}{words[1:]}" for kind, words in FROM.items() if counts[kind]]
        st.caption(f"Facts: {', '.join(told)}.")
    given_facts(profile)
    if draft.gaps:
        names = ", ".join(HEADINGS[heading].lower() for heading in draft.gaps)
        st.markdown(f"**Not in the text, so invented:** {escape(names)}. You can fill these in by editing them later.")
    if draft.left_out:
        with st.expander(f"Left out of the text ({len(draft.left_out)})"):
            for one in draft.left_out[:30]:
                st.text(visible(one.text))
                st.caption(escape(one.why))


def marks(profile: Profile) -> None:
    """That somebody is made up, and the credit line of what they know."""
    if profile.note:
        st.caption(f":material/theater_comedy: {escape(profile.note)}")
    if profile.credit:
        st.caption(escape(profile.credit))


def given_facts(profile: Profile) -> None:
    """The facts that were given or taken from a source, with the words they came from; nothing hidden."""
    given = [fact for fact in profile.all_facts if fact.source in ("given", "occupation") and not fact.hidden]
    if not given:
        return
    with st.expander(f"What was given ({len(given)})", expanded=len(given) <= 12):
        for heading, facts in profile.facts.items():
            shown = [fact for fact in facts if fact in given]
            if shown:
                st.markdown(f"**{HEADINGS[heading]}**")
            for fact in shown:
                _fact(fact)


def _fact(fact: Fact) -> None:
    st.text(visible(fact.say))
    if fact.quote and fact.quote != fact.say:
        st.caption(f"From the words: “{escape(fact.quote)}”")
