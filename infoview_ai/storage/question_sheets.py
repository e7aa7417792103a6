"""The question sheets of one owner in the database: a head for each sheet, and every version in a row of its own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from infoview_ai.errors import NotFoundError
from infoview_ai.questions.sheet import Sheet, SheetContent, SheetVersion
from infoview_ai.storage import tables
from infoview_ai.storage.database import Database
from infoview_ai.storage.owners import ensure_owner, named_owner

_HEADS, _VERSIONS = tables.question_sheets, tables.question_sheet_versions


class QuestionSheetStore:
    """A `SheetStore` (questions/sheets.py) that sees the rows of `owner` and no others."""

    def __init__(self, database: Database, owner: str) -> None:
        self._database, self.owner = database, named_owner(owner, "Question sheets")

    def create(self, sheet: Sheet, step: str) -> None:
        """See `SheetStore.create`."""
        with self._database.write() as connection:
            ensure_owner(connection, self.owner)
            head = {
                "id": sheet.id,
                "owner": self.owner,
                "version": sheet.version,
                "contact": sheet.contact,
                "rehearsal": sheet.rehearsal,
                "updated_at": sheet.updated_at,
            }
            connection.execute(insert(_HEADS), head)
            self._keep(connection, sheet.id, sheet.version, None, sheet.content, step, sheet.updated_at)

    def load(self, sheet_id: str) -> Sheet:
        """See `SheetStore.load`."""
        with self._database.read() as connection:
            return self._load(connection, sheet_id)

    def all(self) -> tuple[Sheet, ...]:
        """See `SheetStore.all`."""
        with self._database.read() as connection:
            rows = connection.execute(self._current().order_by(_HEADS.c.updated_at.desc(), _HEADS.c.id)).mappings()
            return tuple(_sheet(row) for row in rows)

    def add_version(self, before: Sheet, content: SheetContent, step: str, now: datetime) -> Sheet | None:
        """See `SheetStore.add_version`."""
        with self._database.write() as connection:
            newest = connection.execute(
                select(func.max(_VERSIONS.c.number)).where(
                    _VERSIONS.c.sheet_id == before.id, _VERSIONS.c.owner == self.owner
                )
            ).scalar()
            number = int(newest or before.version) + 1
            if not self._show(connection, before, number, now):
                return None
            self._keep(connection, before.id, number, before.version, content, step, now)
            return self._load(connection, before.id)

    def go_back(self, before: Sheet, now: datetime) -> Sheet | None:
        """See `SheetStore.go_back`."""
        with self._database.write() as connection:
            earlier = connection.execute(
                select(_VERSIONS.c.made_from).where(
                    _VERSIONS.c.sheet_id == before.id,
                    _VERSIONS.c.owner == self.owner,
                    _VERSIONS.c.number == before.version,
                )
            ).scalar()
            if earlier is None or not self._show(connection, before, int(earlier), now):
                return None
            return self._load(connection, before.id)

    def versions(self, sheet_id: str) -> tuple[SheetVersion, ...]:
        """See `SheetStore.versions`."""
        with self._database.read() as connection:
            self._load(connection, sheet_id)
            mine = (_VERSIONS.c.sheet_id == sheet_id) & (_VERSIONS.c.owner == self.owner)
            rows = connection.execute(select(_VERSIONS).where(mine).order_by(_VERSIONS.c.number.desc())).mappings()
            return tuple(
                SheetVersion(
                    number=row["number"],
                    made_at=row["made_at"],
                    step=row["step"],
                    content=SheetContent.model_validate_json(row["content"]),
                )
                for row in rows
            )

    def link(self, sheet_id: str, contact: str | None, rehearsal: str | None) -> None:
        """See `SheetStore.link`."""
        with self._database.write() as connection:
            changed = connection.execute(
                update(_HEADS)
                .where(_HEADS.c.id == sheet_id, _HEADS.c.owner == self.owner)
                .values(contact=contact, rehearsal=rehearsal)
            )
            if changed.rowcount != 1:
                raise _unknown()

    def delete(self, sheet_id: str) -> None:
        """See `SheetStore.delete`."""
        with self._database.write() as connection:
            gone = connection.execute(delete(_HEADS).where(_HEADS.c.id == sheet_id, _HEADS.c.owner == self.owner))
            if gone.rowcount != 1:
                raise _unknown()

    def _show(self, connection: Connection, before: Sheet, number: int, now: datetime) -> bool:
        """Point the head at another version, if it still shows the one of `before`."""
        changed = connection.execute(
            update(_HEADS)
            .where(_HEADS.c.id == before.id, _HEADS.c.owner == self.owner, _HEADS.c.version == before.version)
            .values(version=number, updated_at=now)
        )
        return changed.rowcount == 1

    def _keep(
        self,
        connection: Connection,
        sheet_id: str,
        number: int,
        made_from: int | None,
        content: SheetContent,
        step: str,
        now: datetime,
    ) -> None:
        row = {
            "sheet_id": sheet_id,
            "number": number,
            "owner": self.owner,
            "made_from": made_from,
            "made_at": now,
            "step": step[:200],
            "content": content.model_dump_json(),
        }
        connection.execute(insert(_VERSIONS), row)

    def _current(self) -> Any:
        """Heads of this owner with the version each of them shows."""
        shown = (_VERSIONS.c.sheet_id == _HEADS.c.id) & (_VERSIONS.c.number == _HEADS.c.version)
        columns = (*_HEADS.c, _VERSIONS.c.content, _VERSIONS.c.made_from)
        return select(*columns).join(_VERSIONS, shown).where(_HEADS.c.owner == self.owner)

    def _load(self, connection: Connection, sheet_id: str) -> Sheet:
        row = connection.execute(self._current().where(_HEADS.c.id == sheet_id)).mappings().first()
        if row is None:
            raise _unknown()
        return _sheet(row)


def _sheet(row: RowMapping) -> Sheet:
    return Sheet(
        id=row["id"],
        version=row["version"],
        content=SheetContent.model_validate_json(row["content"]),
        contact=row["contact"],
        rehearsal=row["rehearsal"],
        updated_at=row["updated_at"],
        can_undo=row["made_from"] is not None,
    )


def _unknown() -> NotFoundError:
    return NotFoundError("There is no such question sheet.", next_step="Open Questions to see those there are.")
