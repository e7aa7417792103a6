"""The tables of contacts. What is searched or constrained has a column; the person itself is JSON text."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Index, Integer, String, Table, Text, UniqueConstraint
from sqlalchemy import PrimaryKeyConstraint as PrimaryKey

from infoview_ai.storage.tables import Moment, metadata

contacts = Table(
    "contacts",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("sort_name", Text, nullable=False),
    Column("search", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("merged_into", String(64)),
    Column("person", Text, nullable=False),
    UniqueConstraint("owner", "id"),
    Index("ix_contacts_owner_status", "owner", "status"),
    Index("ix_contacts_owner_sort_name", "owner", "sort_name"),
)


def _belongs() -> ForeignKeyConstraint:
    """A row belongs to a contact of the same owner; the database itself refuses anything else."""
    return ForeignKeyConstraint(["owner", "contact_id"], ["contacts.owner", "contacts.id"], ondelete="CASCADE")


changes = Table(
    "contact_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", String(64), nullable=False),
    Column("owner", String(200), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("change", Text, nullable=False),
    _belongs(),
    Index("ix_contact_changes_contact_id", "contact_id"),
)

operations = Table(
    "contact_operations",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("title", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("people", Integer, nullable=False),
    Column("undone_at", Moment),
    UniqueConstraint("owner", "id"),
)

befores = Table(
    "contact_befores",
    metadata,
    Column("operation_id", String(64), nullable=False),
    Column("contact_id", String(64), nullable=False),
    Column("owner", String(200), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("person", Text),
    PrimaryKey("operation_id", "contact_id"),
    ForeignKeyConstraint(
        ["owner", "operation_id"], ["contact_operations.owner", "contact_operations.id"], ondelete="CASCADE"
    ),
    Index("ix_contact_befores_contact_id", "contact_id"),
)
"""Who was touched by an operation, as they were (null: they were not there) and the revision it left them at."""

settings = Table(
    "contact_settings",
    metadata,
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), primary_key=True),
    Column("settings", Text, nullable=False),
)

notes = Table(
    "talk_notes",
    metadata,
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), nullable=False),
    Column("about", String(80), nullable=False),
    Column("contact_id", String(64)),
    Column("written_at", Moment, nullable=False),
    Column("notes", Text, nullable=False),
    PrimaryKey("owner", "about"),
    _belongs(),
)
"""`about` names the contact or the stored talk; `contact_id` is null for a talk without a contact."""

tasks = Table(
    "tasks",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), nullable=False),
    Column("contact_id", String(64)),
    Column("rehearsal_id", String(64)),
    Column("by", Moment, nullable=False),
    Column("done_at", Moment),
    Column("task", Text, nullable=False),
    _belongs(),
    Index("ix_tasks_owner_done_at", "owner", "done_at"),
)
