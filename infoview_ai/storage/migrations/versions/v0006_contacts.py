"""Contacts with their history, operations that can be undone, notes after a talk, and tasks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _contacts()
    _changes()
    _operations()
    _befores()
    _after()


def _owned(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["owner"], ["owners.id"], name=f"fk_{table}_owner_owners", ondelete="CASCADE")


def _belongs(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["owner", "contact_id"],
        ["contacts.owner", "contacts.id"],
        name=f"fk_{table}_owner_contact_id_contacts",
        ondelete="CASCADE",
    )


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("sort_name", sa.Text, nullable=False),
        sa.Column("search", sa.Text, nullable=False),
        sa.Column("tags", sa.Text, nullable=False),
        sa.Column("merged_into", sa.String(64)),
        sa.Column("person", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
        _owned("contacts"),
        sa.UniqueConstraint("owner", "id", name="uq_contacts_owner_id"),
    )
    op.create_index("ix_contacts_owner_status", "contacts", ["owner", "status"])
    op.create_index("ix_contacts_owner_sort_name", "contacts", ["owner", "sort_name"])


def _changes() -> None:
    op.create_table(
        "contact_changes",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("contact_id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("change", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contact_changes"),
        _belongs("contact_changes"),
    )
    op.create_index("ix_contact_changes_contact_id", "contact_changes", ["contact_id"])


def _operations() -> None:
    op.create_table(
        "contact_operations",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_contact_operations"),
        _owned("contact_operations"),
        sa.UniqueConstraint("owner", "id", name="uq_contact_operations_owner_id"),
    )


def _befores() -> None:
    op.create_table(
        "contact_befores",
        sa.Column("operation_id", sa.String(64), nullable=False),
        sa.Column("contact_id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("person", sa.Text),
        sa.PrimaryKeyConstraint("operation_id", "contact_id", name="pk_contact_befores"),
        sa.ForeignKeyConstraint(
            ["owner", "operation_id"],
            ["contact_operations.owner", "contact_operations.id"],
            name="fk_contact_befores_owner_operation_id_contact_operations",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_contact_befores_contact_id", "contact_befores", ["contact_id"])


def _after() -> None:
    op.create_table(
        "contact_settings",
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("owner", name="pk_contact_settings"),
        _owned("contact_settings"),
    )
    op.create_table(
        "talk_notes",
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("about", sa.String(80), nullable=False),
        sa.Column("contact_id", sa.String(64)),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("owner", "about", name="pk_talk_notes"),
        _owned("talk_notes"),
        _belongs("talk_notes"),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("contact_id", sa.String(64)),
        sa.Column("rehearsal_id", sa.String(64)),
        sa.Column("by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True)),
        sa.Column("task", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        _owned("tasks"),
        _belongs("tasks"),
    )
    op.create_index("ix_tasks_owner_done_at", "tasks", ["owner", "done_at"])
