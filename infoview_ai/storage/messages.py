"""The outreach messages of one owner in the database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from infoview_ai.errors import InputError, NotFoundError, StorageError
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.storage import tables
from infoview_ai.storage.database import Database
from infoview_ai.storage.owners import ensure_owner

_COLUMNS = tables.outreach_messages.c


class OutreachStore:
    """A `MessageStore` (outreach/kept.py) that sees the rows of `owner` and no others."""

    def __init__(self, database: Database, owner: str) -> None:
        if not owner.strip():
            raise InputError("Messages need an owner.", next_step="Name the person they belong to.")
        self._database, self.owner = database, owner

    def add(self, message: KeptMessage) -> None:
        """See `MessageStore.add`."""
        try:
            with self._database.write() as connection:
                ensure_owner(connection, self.owner, message.created_at)
                connection.execute(insert(tables.outreach_messages), self._row(message))
        except IntegrityError as error:
            raise StorageError("The message could not be stored.", next_step="Try again.") from error

    def load(self, message_id: str) -> KeptMessage:
        """See `MessageStore.load`."""
        wanted = select(tables.outreach_messages).where(_COLUMNS.owner == self.owner, _COLUMNS.id == message_id)
        with self._database.read() as connection:
            row = connection.execute(wanted).first()
        if row is None:
            raise _unknown(message_id)
        return _from(row)

    def replace(self, before: KeptMessage, after: KeptMessage) -> bool:
        """See `MessageStore.replace`."""
        mine = update(tables.outreach_messages).where(
            _COLUMNS.owner == self.owner, _COLUMNS.id == before.id, _COLUMNS.revision == before.revision
        )
        with self._database.write() as connection:
            return connection.execute(mine, self._row(after)).rowcount == 1

    def recent(self, limit: int, contact: str | None = None) -> tuple[KeptMessage, ...]:
        """See `MessageStore.recent`: the last changed first."""
        wanted = select(tables.outreach_messages).where(_COLUMNS.owner == self.owner)
        if contact is not None:
            wanted = wanted.where(_COLUMNS.contact == contact)
        newest = wanted.order_by(_COLUMNS.changed_at.desc(), _COLUMNS.id).limit(limit)
        with self._database.read() as connection:
            return tuple(_from(row) for row in connection.execute(newest))

    def delete(self, message_id: str) -> None:
        """See `MessageStore.delete`."""
        mine = delete(tables.outreach_messages).where(_COLUMNS.owner == self.owner, _COLUMNS.id == message_id)
        with self._database.write() as connection:
            if connection.execute(mine).rowcount != 1:
                raise _unknown(message_id)

    def _row(self, message: KeptMessage) -> dict[str, Any]:
        return {
            "id": message.id,
            "owner": self.owner,
            "contact": message.contact,
            "channel": message.channel.value,
            "revision": message.revision,
            "created_at": message.created_at,
            "changed_at": message.changed_at,
            "message": message.model_dump_json(),
        }


def _from(row: Row[Any]) -> KeptMessage:
    return KeptMessage.model_validate_json(row.message)


def _unknown(message_id: str) -> NotFoundError:
    return NotFoundError(f"There is no message {message_id!r} of yours.", next_step="Choose one from the list.")
