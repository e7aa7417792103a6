"""Every row has an owner, who is written down with their first row."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select

from infoview_ai.storage import tables


def ensure_owner(connection: Connection, owner: str, now: datetime) -> None:
    """Write the owner down where this is their first row."""
    known = connection.execute(select(tables.owners.c.id).where(tables.owners.c.id == owner)).scalar()
    if known is None:
        connection.execute(insert(tables.owners), {"id": owner, "created_at": now})
