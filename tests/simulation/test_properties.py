"""The properties can fail: a talk that breaks one is found out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from infoview_ai.conversation.clock import place
from infoview_ai.conversation.transcript import Event, EventKind, Speaker
from infoview_ai.nlu.reading import Act, Reading
from infoview_ai.professionals.decision import Decision, Reply
from infoview_ai.rehearsal.rehearsal import Rehearsal, RehearsalTurn, Settings, State
from infoview_ai.simulation.properties import faults
from tests.sample_profile import HIDDEN, PROFILE

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def talk(
    *replies: tuple[str, Decision], act: Act = Act.QUESTION, state: State = State.ENDED, said: str = "And then?"
) -> Rehearsal:
    """A talk in which each of the learner's lines is `said` and gets the next of the replies."""
    turns: list[RehearsalTurn] = []
    for text, decision in replies:
        for speaker, words in ((Speaker.SEEKER, said), (Speaker.PROFESSIONAL, text)):
            start, end = place(words, turns[-1].end if turns else None)
            seeker = speaker is Speaker.SEEKER
            turns.append(
                RehearsalTurn(
                    index=len(turns),
                    speaker=speaker,
                    text=words,
                    start=start,
                    end=end,
                    reading=Reading(act=act) if seeker else None,
                    decision=None if seeker else decision,
                )
            )
    return Rehearsal(
        id="x",
        settings=Settings(professional=PROFILE.slug, minutes=15),
        profile=PROFILE,
        started_at=START,
        state=state,
        ended_by="seeker" if state is State.ENDED else None,
        turns=tuple(turns),
    )


def decided(reply: Reply = Reply.ANSWER, *events: Event, facts: tuple[str, ...] = ()) -> Decision:
    return Decision(turn=1, reply=reply, events=events, facts=facts)


def test_a_talk_in_which_all_holds_has_no_faults() -> None:
    assert faults(talk(("It is a fine day for it.", decided()), ("I like the mornings.", decided()))) == ()


FIVE = Event(kind=EventKind.EXTENSION_OFFERED, minutes=5.0)


@pytest.mark.parametrize(
    ("broken", "found"),
    [
        (talk(("I like the mornings.", decided()), ("Yes. I like the mornings!", decided())), "repeats"),
        (talk(("word " * 26, decided(Reply.WAIT)), act=Act.SILENCE), "answers silence with 26 words"),
        (talk(("We have about nine minutes left.", decided(Reply.TELL_TIME))), "says nine minutes"),
        (talk(("We're just about out of time.", decided(Reply.TELL_TIME))), "says there is no time"),
        (talk(("Stay a little, if you like.", decided(Reply.ANSWER, FIVE))), "does not say its event"),
        (talk(("Waiting is the job.", decided(facts=(HIDDEN,)))), "unearned"),
        (talk((PROFILE.fact(HIDDEN).say, decided())), "leaks"),
        (talk(("", decided())), "says nothing"),
        (talk(("It is a fine day.", decided()), state=State.RUNNING), "did not end"),
    ],
)
def test_what_is_broken_is_found(broken: Rehearsal, found: str) -> None:
    assert any(found in fault for fault in faults(broken)), faults(broken)
