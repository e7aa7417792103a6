"""Owners: nobody's rows are made without one."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from infoview_ai.errors import InputError
from infoview_ai.storage import tables


def named_owner(owner: str, what: str) -> str:
    """The owner, refused when there is none. `what` begins the sentence: "Contacts"."""
    if not owner.strip():
        raise InputError(f"{what} need an owner.", next_step="Name the person they belong to.")
    return owner


def ensure_owner(connection: Connection, owner: str, now: datetime | None = None) -> None:
    """See that the owner has a row, made at `now` (default: this moment)."""
    known = connection.execute(select(tables.owners.c.id).where(tables.owners.c.id == owner)).scalar()
    if known is None:
        connection.execute(insert(tables.owners), {"id": owner, "created_at": now or datetime.now(UTC)})
