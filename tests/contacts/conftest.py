"""A contacts room with a database of its own and a clock that is told the time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from infoview_ai.contacts.after.service import AfterTalks
from infoview_ai.contacts.correspondence.service import Correspondence
from infoview_ai.contacts.service import Contacts
from infoview_ai.contacts.transfers import Transfers
from infoview_ai.errors import NotFoundError
from infoview_ai.outreach.kept import Messages
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.storage.after_talks import AfterTalkStore
from infoview_ai.storage.contacts import ContactStore
from infoview_ai.storage.database import Database
from infoview_ai.storage.messages import OutreachStore
from infoview_ai.storage.migrate import open_database
from tests.fakes import FixedClock


@dataclass
class Room:
    """The contacts of one owner, with all their doors."""

    database: Database
    owner: str = "ann"
    clock: FixedClock = field(default_factory=FixedClock)

    def __post_init__(self) -> None:
        store = ContactStore(self.database, self.owner)
        self.contacts = Contacts(store, now=self.clock)
        self.transfers = Transfers(store, now=self.clock)
        self.after = AfterTalks(AfterTalkStore(self.database, self.owner), self.contacts, now=self.clock)
        self.messages = Messages(OutreachStore(self.database, self.owner), now=self.clock)
        self.talks: dict[str, Rehearsal] = {}
        self.correspondence = Correspondence(self.contacts, self.after, self.messages, self._talk, now=self.clock)

    def _talk(self, talk_id: str) -> Rehearsal:
        if talk_id not in self.talks:
            raise NotFoundError("No such talk.")
        return self.talks[talk_id]

    def of(self, owner: str) -> Room:
        """The same house, another owner."""
        return Room(self.database, owner, self.clock)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database of the current version, migrated once for all tests."""
    path = tmp_path_factory.mktemp("empty") / "x.db"
    open_database(f"sqlite:///{path}").close()
    return path.read_bytes()


@pytest.fixture
def database(tmp_path: Path, empty_database: bytes) -> Iterator[Database]:
    path = tmp_path / "x.db"
    path.write_bytes(empty_database)
    opened = open_database(f"sqlite:///{path}")
    yield opened
    opened.close()


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)
