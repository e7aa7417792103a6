"""The row that everything of an owner hangs on."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select

from infoview_ai.storage.tables import owners


def ensure_owner(connection: Connection, owner: str, now: datetime) -> None:
    """Make the owner's row, within the transaction given, where it is not there."""
    known = connection.execute(select(owners.c.id).where(owners.c.id == owner)).scalar()
    if known is None:
        connection.execute(insert(owners), {"id": owner, "created_at": now})
