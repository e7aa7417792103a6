"""Three drafts side by side, each sentence with its receipts, to choose one from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.outreach.brief import Brief, Tone
from infoview_ai.outreach.compose import context_of, in_three_tones
from infoview_ai.outreach.draft import Draft
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.ui import outreach_state
from infoview_ai.ui.components.assets import component
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape, visible

_NOWHERE: Final[Mapping[str, str]] = MappingProxyType({})
_TONES: Final = {Tone.WARM: "Warm", Tone.PLAIN: "Plain", Tone.FORMAL: "Formal"}
LABELS: Final = {
    "me.name": "Your name", "me.now": "What you do now", "me.phone": "Your number",
    "person.name": "Their name",
    "person.title": "Their title", "person.role": "What they do", "person.organization": "Where they work",
    "field": "The field", "why": "Why this field", "question": "What you want to know",
    "found.how": "How you found them",
    "found.what": "What it was", "found.by": "Who gave you the name", "found.relation": "How they know each other",
    "detail": "One thing they did or said", "ask.minutes": "Minutes", "ask.means": "How", "ask.when": "When",
    "ask.questions": "Questions", "asked_on": "When you first wrote", "call_again": "When you call again",
    "talk.when": "When you talked", "talk.led_to": "Whom they led you to",
    "talk.for_them": "Something for them", "talk.resume_requested": "They asked for it",
}  # fmt: skip


def draft_choice(app: App, kept: KeptMessage, *, ready: bool) -> None:
    """A button that drafts, and then the three tones. `ready`: the last step of the facts is open."""
    notes = outreach_state.outreach_notes(kept.id)
    st.button(
        "Draft it in three tones",
        type="primary" if ready else "secondary",
        icon=":material/edit_note:",
        on_click=_want,
        args=(kept.id,),
        key=outreach_state.widget_key(kept.id, "draft"),
    )
    if said := notes.told:
        st.caption(said)
    if app.model_name is not None and kept.brief is not None:
        _with_model(app, kept)
    if notes.drafting:
        _draft(app, kept)
    if not notes.drafts:
        return
    for column, draft in zip(st.columns(len(notes.drafts)), notes.drafts, strict=True):
        with column.container(border=True, key=outreach_state.widget_key(kept.id, f"tone_{draft.tone}")):
            _one(app, kept, draft)


def _with_model(app: App, kept: KeptMessage) -> None:
    if not st.button(f"Have {escape(app.model_name or '')} draft it", key=outreach_state.widget_key(kept.id, "model")):
        return
    brief = (kept.brief or Brief(channel=kept.channel)).model_copy(update={"channel": kept.channel})
    with st.spinner("The model writes from your facts; usually half a minute at most."):
        outreach_state.outreach_notes(kept.id).drafts = (app.drafted(brief),)


def _want(message: str) -> None:
    """Draft in the coming run, which has what was typed last."""
    outreach_state.outreach_notes(message).drafting = True


def _draft(app: App, kept: KeptMessage) -> None:
    outreach_state.outreach_notes(kept.id).drafting = False
    if kept.brief is not None:
        brief = kept.brief.model_copy(update={"channel": kept.channel})
        outreach_state.outreach_notes(kept.id).drafts = in_three_tones(
            brief, app.reader, note_limit=app.config.linkedin_note_limit
        )


def _one(app: App, kept: KeptMessage, draft: Draft) -> None:
    st.subheader(_TONES[draft.tone], anchor=False)
    if draft.note or draft.engine != "grammar":
        st.caption(escape(draft.note or f"Written by {draft.engine} from your facts."))
    component("draft")(
        data=facts(draft, places(app, kept)), key=outreach_state.widget_key(kept.id, f"shown_{draft.tone}")
    )
    gaps = draft.placeholders
    if gaps:
        words = "One gap is" if len(gaps) == 1 else f"{len(gaps)} gaps are"
        st.caption(f":material/edit: {words} left for you to fill in.")
    st.button(
        "Use this one",
        key=outreach_state.widget_key(kept.id, f"use_{draft.tone}"),
        on_click=attempt,
        args=(lambda: _use(app, kept.id, draft),),
        width="stretch",
    )


def _use(app: App, message: str, draft: Draft) -> None:
    kept = app.messages.get(message)
    brief = kept.brief.model_copy(update={"tone": draft.tone, "channel": kept.channel}) if kept.brief else None
    context = kept.context
    if brief is not None:
        known = context_of(brief).model_dump(exclude_none=True, exclude_defaults=True)
        context = context.model_copy(update=known)
    app.messages.save(
        kept,
        subject=draft.subject,
        body=draft.body,
        brief=brief.model_dump() if brief else None,
        context=context.model_dump(),
    )
    notes = outreach_state.outreach_notes(kept.id)
    notes.mode, notes.difference = "write", ()
    outreach_state.push(kept.id, "This draft is yours now. Change what you like.")


def places(app: App, kept: KeptMessage) -> dict[str, str]:
    """Where each thing they said stands, by the name of the fact: a moment of the talk, or the learner's notes."""
    talk = kept.brief.talk if kept.brief is not None else None
    if talk is None or not any(one.turn is not None for one in talk.said):
        return {}
    where = {one.said.turn: one.where for one in app.correspondence.offers(kept).said if one.said.turn is not None}
    return {
        f"talk.said.{place}.text": f"at {where[one.turn]}" for place, one in enumerate(talk.said) if one.turn in where
    }


def facts(draft: Draft, where: Mapping[str, str] = _NOWHERE) -> dict[str, object]:
    """What the browser needs: the body cut at its sentences, and the facts as numbered footnotes."""
    names = [name for receipt in draft.receipts for name in receipt.facts]
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names), start=1)}
    return {
        "heading": f"Subject: {draft.subject}" if draft.subject else f"{draft.check.words} words",
        "pieces": [
            {"text": visible(text), "facts": [numbers[name] for name in of], "open": gap}
            for text, of, gap in _pieces(draft)
        ],
        "facts": [
            {"label": f"{label(name)} {where.get(name, '')}".strip(), "text": visible(draft.facts.get(name, ""))}
            for name in numbers
        ],
    }


def label(name: str) -> str:
    """A fact's name for people."""
    if name in LABELS:
        return LABELS[name]
    if name.startswith("talk.said."):
        return "What they said" if name.endswith(".text") else "What you do with it"
    if name.startswith("talk.named."):
        return "Whom they named"
    return "What happened since" if name.startswith("talk.news.") else escape(name)


def _pieces(draft: Draft) -> list[tuple[str, tuple[str, ...], bool]]:
    """The body word for word, cut at the receipts' sentences."""
    found: list[tuple[str, tuple[str, ...], bool]] = []
    done = 0
    for receipt in draft.receipts:
        at = draft.body.find(receipt.text, done)
        if at < 0:  # a first letter made small after the greeting's comma
            at = draft.body.find(receipt.text[1:], done) - 1
        if at < done:
            continue
        if at > done:
            found.append((draft.body[done:at], (), False))
        end = at + len(receipt.text)
        found.append((draft.body[at:end], receipt.facts, bool(receipt.open)))
        done = end
    if done < len(draft.body):
        found.append((draft.body[done:], (), False))
    return found
