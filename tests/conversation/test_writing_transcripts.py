"""What is written can be read again, and what is read by people is only words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_ai.conversation.readers import read_transcript
from infoview_ai.conversation.transcript import Event, EventKind, Person, Speaker, Transcript, Turn
from infoview_ai.conversation.writers import to_json, to_markdown, to_text

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60)
seconds = st.floats(min_value=0, max_value=3600, allow_nan=False)
events = st.builds(
    Event, kind=st.sampled_from(EventKind), minutes=st.none() | st.floats(min_value=0, max_value=60), strength=st.none()
)


@st.composite
def turns(draw: st.DrawFn) -> Turn:
    start, end = sorted((draw(seconds), draw(seconds)))
    timed = draw(st.booleans())
    speaker = draw(st.sampled_from(Speaker))
    return Turn(
        speaker=speaker,
        text=draw(words),
        start=start if timed else None,
        end=end if timed else None,
        events=tuple(draw(st.lists(events, max_size=2))) if speaker is Speaker.PROFESSIONAL else (),
        broken_off=draw(st.booleans()),
    )


transcripts = st.builds(
    Transcript,
    professional=st.builds(Person, name=words, role=words, organization=words),
    agreed_minutes=st.none() | st.floats(min_value=0.1, max_value=600),
    clock=st.sampled_from(["spoken", "real"]),
    turns=st.lists(turns(), min_size=1, max_size=8).map(tuple),
)


@given(transcripts)
@settings(max_examples=150, deadline=None)
def test_json_comes_back_exactly(transcript: Transcript) -> None:
    assert read_transcript(to_json(transcript).encode(), "a.json") == transcript


@given(transcripts)
@settings(max_examples=150, deadline=None)
def test_text_comes_back_with_the_same_words_roles_and_limit(transcript: Transcript) -> None:
    both = (Turn(speaker=Speaker.SEEKER, text="First."), Turn(speaker=Speaker.PROFESSIONAL, text="Second."))
    untimed = tuple(turn.model_copy(update={"start": None, "end": None}) for turn in transcript.turns)
    whole = transcript.model_copy(update={"turns": both + untimed})
    again = read_transcript(to_text(whole).encode(), "a.txt")
    assert _runs(again) == _runs(whole)
    if whole.agreed_minutes is not None:
        assert again.agreed_minutes == whole.agreed_minutes


def _runs(transcript: Transcript) -> list[tuple[Speaker, str]]:
    """Consecutive turns of one speaker as one, spaces as single spaces, silence as an ellipsis."""
    runs: list[tuple[Speaker, str]] = []
    for turn in transcript.turns:
        text = " ".join(turn.text.split()) or "…"
        if runs and runs[-1][0] is turn.speaker:
            text = f"{runs.pop()[1]} {text}"
        runs.append((turn.speaker, text))
    return runs


TALK = Transcript(
    professional=Person(name="Rosa *Star* Diaz", role="Electrician", organization="Diaz & Sons"),
    agreed_minutes=15,
    clock="real",
    turns=(
        Turn(speaker=Speaker.SEEKER, text="What led you in?", start=0.0, end=2.0),
        Turn(
            speaker=Speaker.PROFESSIONAL,
            text="<script>alert(1)</script> [link](http://x.example)\n# heading\n- item\n1. item",
            start=65.0,
            end=70.0,
            events=(Event(kind=EventKind.EXTENSION_OFFERED, minutes=10),),
        ),
    ),
)


def test_text_has_times_where_they_were_measured_and_the_facts_on_top() -> None:
    assert to_text(TALK).split("\n")[:5] == [
        "# name: Rosa *Star* Diaz",
        "# role: Electrician",
        "# organization: Diaz & Sons",
        "# agreed minutes: 15",
        "[00:00:00] Seeker: What led you in?",
    ]


def test_text_with_times_comes_back_on_the_real_clock() -> None:
    again = read_transcript(to_text(TALK).encode(), "a.txt")
    assert again.clock == "real"
    assert [turn.start for turn in again.turns] == [0.0, 65.0]
    assert again.professional == TALK.professional


def test_markdown_shows_words_letter_for_letter() -> None:
    page = to_markdown(TALK)
    assert page.startswith("# Conversation with Rosa \\*Star\\* Diaz\n")
    assert "<script" not in page
    assert "\\[link\\]\\(http\\://x.example\\)" in page
    assert "\n\\# heading\n\\- item\n1\\. item" in page


def test_markdown_says_what_happened_and_when() -> None:
    page = to_markdown(TALK)
    assert "**You** · 00:00" in page
    assert "· 01:05" in page
    assert "*(offers more time: 10 minutes)*" in page
    assert "Limit: 15 minutes. Clock: real." in page
