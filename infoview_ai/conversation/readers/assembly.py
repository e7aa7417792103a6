"""From named utterances to a Transcript: roles, merged turns, one clock, the limit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from infoview_ai.conversation.readers.seeker import find_seeker, is_label, speakers
from infoview_ai.conversation.readers.stated_limit import stated_minutes
from infoview_ai.conversation.readers.utterances import MAX_SECONDS, Source, Utterance, key_of, shown
from infoview_ai.conversation.transcript import Person, Speaker, Transcript, Turn
from infoview_ai.errors import TranscriptError

_LONG_LEAD_S = 60.0
"""A first word later than this means that the recording, or the clock on the wall, began before the talk did."""


def assemble(source: Source, filename: str, *, seeker: str | None, minutes: float | None) -> Transcript:
    """The conversation; the limit is the file's own, else `minutes`, else what the learner says in the opening."""
    utterances = source.utterances
    names = speakers(utterances)
    if not names:
        raise TranscriptError(
            f"No speaker was found in {filename}.",
            next_step="Each turn begins with a name and a colon, for example: Priya: What led you into this work?",
        )
    if len(names) == 1:
        raise TranscriptError(
            f"Only one speaker was found in {filename}: {shown(list(names.values()))}. A conversation needs two.",
            next_step="Give the other person's lines a name and a colon as well.",
        )
    key = find_seeker(utterances, filename, seeker)
    others = [name for other, name in names.items() if other != key]
    turns = tuple(_turns(_on_clock(utterances, filename), key))
    return Transcript(
        professional=_person(source, others),
        agreed_minutes=_limit(source, filename) or minutes or stated_minutes(turns),
        clock="spoken" if any(turn.start is None for turn in turns) else "real",
        turns=turns,
    )


def _person(source: Source, others: Sequence[str]) -> Person:
    named = "" if is_label(others[0]) else others[0]
    return Person(
        name=source.notes.get("name", named),
        role=source.notes.get("role", ""),
        organization=source.notes.get("organization", ""),
    )


def _limit(source: Source, filename: str) -> float | None:
    raw = source.notes.get("agreed minutes")
    if raw is None:
        return None
    try:
        value = float(raw.split()[0])
    except ValueError:
        value = -1.0
    if not 0 < value <= 600:
        raise TranscriptError(
            f'{filename} says "agreed minutes: {raw}".', next_step="It takes a number of minutes, for example 15."
        )
    return value


def _on_clock(utterances: Sequence[Utterance], filename: str) -> list[Utterance]:
    """Times checked and counted from the first words; all of them left out where the first turn has none."""
    if utterances[0].start is None:
        return [replace(one, start=None, end=None) for one in utterances]
    zero = utterances[0].start if utterances[0].start > _LONG_LEAD_S else 0.0
    placed: list[Utterance] = []
    before = zero
    for one in utterances:
        start = one.start
        if start is not None and start < before:
            raise TranscriptError(
                f"{filename}, {one.where}: its time is {before - start:g} s before the time above it.",
                next_step="Put the lines in order, or remove the times: without them the time is estimated.",
            )
        before = before if start is None else start
        if before - zero > MAX_SECONDS:
            raise TranscriptError(f"{filename}, {one.where}: the time is more than a day after the beginning.")
        placed.append(
            replace(
                one,
                start=None if start is None else round(start - zero, 3),
                end=None if one.end is None else round(one.end - zero, 3),
            )
        )
    return placed


def _turns(utterances: Iterable[Utterance], seeker: str) -> Iterable[Turn]:
    """One turn for each run of one side; a missing end is the beginning of the next turn."""
    run: list[Utterance] = []
    for one in utterances:
        if run and (key_of(one.name) == seeker) is not (key_of(run[0].name) == seeker):
            yield _turn(run, seeker, one.start)
            run = []
        run.append(one)
    if run:
        yield _turn(run, seeker, None)


def _turn(run: Sequence[Utterance], seeker: str, following: float | None) -> Turn:
    ends = [one.end for one in run if one.end is not None]
    return Turn(
        speaker=Speaker.SEEKER if key_of(run[0].name) == seeker else Speaker.PROFESSIONAL,
        text=" ".join(one.text for one in run),
        start=run[0].start,
        end=max(ends) if ends else (following if run[0].start is not None else None),
    )
