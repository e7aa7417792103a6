"""The own documents of one owner in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, RowMapping, delete, insert, select
from sqlalchemy.exc import IntegrityError

from infoview_ai.errors import NotFoundError
from infoview_ai.knowledge.own.document import Listed, OwnDocument, OwnSection
from infoview_ai.knowledge.passages import Passage
from infoview_ai.storage.database import Database
from infoview_ai.storage.owners import ensure_owner, named_owner
from infoview_ai.storage.tables import own_documents

_HEAD = tuple(own_documents.c[name] for name in Listed.model_fields)
_SECTIONS = TypeAdapter(tuple[OwnSection, ...])


class OwnDocumentStore:
    """A `DocumentStore` (knowledge/own/documents.py) that sees the rows of `owner` and no others."""

    def __init__(self, database: Database, owner: str) -> None:
        self._database, self.owner = database, named_owner(owner, "Documents")

    def create(self, document: OwnDocument) -> bool:
        """See `DocumentStore.create`."""
        row = document.model_dump(exclude={"sections"}) | {
            "owner": self.owner,
            "kind": document.kind.value,
            "sections": _SECTIONS.dump_json(document.sections, exclude_defaults=True).decode(),
        }
        try:
            with self._database.write() as connection:
                ensure_owner(connection, self.owner)
                connection.execute(insert(own_documents), row)
        except IntegrityError:
            return False
        return True

    def listed(self) -> tuple[Listed, ...]:
        """See `DocumentStore.listed`."""
        newest = select(*_HEAD).where(self._mine).order_by(own_documents.c.added_at.desc(), own_documents.c.id)
        with self._database.read() as connection:
            return tuple(Listed.model_validate(dict(row)) for row in connection.execute(newest).mappings())

    def load(self, document: str) -> OwnDocument:
        """See `DocumentStore.load`."""
        row = self._row(document)
        if row is None:
            raise self._unknown(document)
        return _document(row)

    def delete(self, document: str) -> None:
        """See `DocumentStore.delete`."""
        with self._database.write() as connection:
            gone = connection.execute(delete(own_documents).where(self._mine, own_documents.c.id == document))
            if gone.rowcount != 1:
                raise self._unknown(document)

    def ids(self) -> Sequence[str]:
        """See `KeptDocuments.ids`."""
        with self._database.read() as connection:
            return list(connection.execute(select(own_documents.c.id).where(self._mine)).scalars())

    def passages(self, document: str) -> Sequence[Passage]:
        """See `KeptDocuments.passages`."""
        row = self._row(document)
        return () if row is None else _document(row).passages()

    def _row(self, document: str) -> RowMapping | None:
        wanted = select(*_HEAD, own_documents.c.sections).where(self._mine, own_documents.c.id == document)
        with self._database.read() as connection:
            return connection.execute(wanted).mappings().one_or_none()

    @property
    def _mine(self) -> ColumnElement[bool]:
        return own_documents.c.owner == self.owner

    @staticmethod
    def _unknown(document: str) -> NotFoundError:
        return NotFoundError(
            f"There is no document of yours {document[:64]!r}.", next_step="Open the library to see those you have."
        )


def _document(row: RowMapping) -> OwnDocument:
    given: dict[str, Any] = dict(row)
    return OwnDocument(**(given | {"sections": _SECTIONS.validate_json(given["sections"])}))
