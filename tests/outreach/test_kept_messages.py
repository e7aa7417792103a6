"""Messages in progress are kept, each for its owner alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.errors import InputError, NotFoundError, StateError
from infoview_ai.outreach.brief import Brief, Seeker
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.kept import Messages
from infoview_ai.storage.database import Database
from infoview_ai.storage.messages import OutreachStore
from infoview_ai.storage.migrate import open_database
from tests.fakes import FixedClock


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'x.db'}")
    yield opened
    opened.close()


def room(database: Database, owner: str = "me", clock: FixedClock | None = None) -> Messages:
    return Messages(OutreachStore(database, owner), clock or FixedClock())


def test_a_message_is_there_again_with_everything(database: Database) -> None:
    kept = room(database).start(Channel.COLD_EMAIL, contact="c1", body="Hello,\r\nworld")
    saved = room(database).save(kept, subject="A call?", body="Hello \U0001f642", to="a@b.org")
    assert room(database).get(kept.id) == saved
    assert (saved.revision, saved.contact, saved.message().subject) == (2, "c1", "A call?")


def test_the_last_changed_comes_first_and_a_contact_has_its_own(database: Database) -> None:
    clock = FixedClock()
    mine = room(database, clock=clock)
    first = mine.start(Channel.COLD_EMAIL, contact="c1")
    clock.forward(60)
    second = mine.start(Channel.NUDGE, contact="c2")
    clock.forward(60)
    mine.save(first, body="changed")
    assert [one.id for one in mine.recent()] == [first.id, second.id]
    assert [one.id for one in mine.recent(contact="c2")] == [second.id]


def test_who_writes_is_taken_over_from_the_last_brief(database: Database) -> None:
    mine = room(database)
    mine.start(Channel.COLD_EMAIL, brief=Brief(channel=Channel.COLD_EMAIL, me=Seeker(name="Priya Nair")))
    again = mine.start(Channel.NUDGE)
    assert again.brief is not None
    assert again.brief.me.name == "Priya Nair"


def test_two_windows_do_not_overwrite_each_other(database: Database) -> None:
    kept = room(database).start(Channel.NUDGE)
    room(database).save(kept, body="one")
    with pytest.raises(StateError, match="another window"):
        room(database).save(kept, body="two")
    assert room(database).get(kept.id).body == "one"


def test_nobody_reaches_the_message_of_another_owner(database: Database) -> None:
    theirs = room(database, "them").start(Channel.NUDGE, body="secret")
    mine = room(database)
    for act in (lambda: mine.get(theirs.id), lambda: mine.delete(theirs.id)):
        with pytest.raises(NotFoundError):
            act()
    with pytest.raises(StateError):
        mine.save(theirs, body="mine now")
    assert mine.recent() == ()
    assert room(database, "them").get(theirs.id).body == "secret"


def test_a_deleted_message_is_gone(database: Database) -> None:
    mine = room(database)
    kept = mine.start(Channel.NUDGE)
    mine.delete(kept.id)
    with pytest.raises(NotFoundError):
        mine.get(kept.id)


def test_a_book_is_no_message_and_no_owner_is_no_store(database: Database) -> None:
    kept = room(database).start(Channel.NUDGE)
    with pytest.raises(InputError, match="60,000"):
        room(database).save(kept, body="x" * 60_000)
    with pytest.raises(InputError):
        OutreachStore(database, " ")
