"""Two entries of one person become one: previewed, chosen, undone."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.merging import merged
from infoview_ai.contacts.person import Person, Status, Talk, Warmth
from infoview_ai.contacts.record import About
from infoview_ai.errors import NotFoundError, StateError
from tests.contacts.conftest import Room
from tests.contacts.people import person
from tests.fakes import NOON


def two(room: Room) -> tuple[Person, Person]:
    keep = room.contacts.add({"name": "Ada Okafor", "organisation": "St. Elm", "role": "Nurse", "notes": "Kind."})
    other = room.contacts.add(
        {
            "name": "ADA OKAFOR",
            "organisation": "St. Elm",
            "role": "Ward nurse",
            "email": "ada@elm.org",
            "notes": "Busy.",
        }
    )
    return keep, other


def test_pairs_that_seem_to_be_one_are_found_with_the_reason(room: Room) -> None:
    keep, other = two(room)
    room.contacts.add({"name": "Ada Okafor", "organisation": "Another Elm"})
    [pair] = room.transfers.duplicates()
    assert ({pair.one.id, pair.other.id}, pair.why) == ({keep.id, other.id}, "the same name and organisation")


def test_the_preview_shows_where_they_differ_and_changes_nothing(room: Room) -> None:
    keep, other = two(room)
    result, differing = room.transfers.merge_preview(keep.id, other.id)
    assert [(one.field, one.kept, one.other) for one in differing] == [("role", "Nurse", "Ward nurse")]
    assert (result.role, result.email, result.notes) == ("Nurse", "ada@elm.org", "Kind.\n\nBusy.")
    assert room.contacts.get(keep.id) == keep


def test_merging_leaves_one_with_what_was_chosen(room: Room) -> None:
    keep, other = two(room)
    room.transfers.merge(keep.id, other.id, frozenset(("role",)))
    [only] = room.contacts.everyone()
    assert (only.id, only.role, only.email) == (keep.id, "Ward nurse", "ada@elm.org")
    with pytest.raises(NotFoundError):
        room.contacts.get(other.id)


def test_history_notes_and_tasks_of_both_stay(room: Room) -> None:
    keep, other = two(room)
    room.contacts.step(other.id, lambda one: steps.asked(one, room.clock()))
    room.after.add_task("Send the article", room.clock(), person_id=other.id)
    room.transfers.merge(keep.id, other.id)
    assert "to contact → asked" in [change.what for change in room.contacts.history(keep.id)]
    assert [task.text for task in room.after.tasks(About(kind="person", id=keep.id))] == ["Send the article"]
    assert room.contacts.get(keep.id).status is Status.ASKED


def test_undoing_brings_both_back_as_they_were(room: Room) -> None:
    keep, other = two(room)
    operation = room.transfers.merge(keep.id, other.id)
    undone = room.transfers.undo(operation.id)
    assert (undone.restored, undone.kept) == (2, ())
    assert set(room.contacts.everyone()) == {keep, other}


def test_what_was_changed_since_stays_when_a_merge_is_undone(room: Room) -> None:
    keep, other = two(room)
    operation = room.transfers.merge(keep.id, other.id)
    room.contacts.edit(keep.id, {"phone": "555 0142"})
    assert room.transfers.undo(operation.id).kept == ("Ada Okafor",)
    assert room.contacts.get(other.id) == other
    assert room.contacts.get(keep.id).phone == "555 0142"


def test_nobody_is_merged_with_themselves(room: Room) -> None:
    keep, _ = two(room)
    with pytest.raises(StateError, match="one and the same"):
        room.transfers.merge(keep.id, keep.id)


def test_deleting_somebody_deletes_who_was_merged_into_them(room: Room) -> None:
    keep, other = two(room)
    operation = room.transfers.merge(keep.id, other.id)
    room.contacts.delete([keep.id])
    assert room.transfers.undo(operation.id).restored == 0
    assert room.contacts.everyone() == ()


def test_the_later_talk_is_the_talk_and_the_warmer_word_counts() -> None:
    early, late = (
        Talk(start=datetime(2026, month, 1, tzinfo=NOON.tzinfo), ended_at=NOON + timedelta(days=90)) for month in (1, 3)
    )
    one = merged(
        person("A", talk=early, status=Status.DONE), person("B", talk=late, warmth=Warmth.CLOSE, status=Status.ASKED)
    )
    assert (one.talk, one.earlier_talks, one.warmth, one.status) == (late, (early,), Warmth.CLOSE, Status.DONE)
