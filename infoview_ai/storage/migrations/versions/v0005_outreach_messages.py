"""Outreach messages in progress."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of messages."""
    op.create_table(
        "outreach_messages",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("contact", sa.String(64)),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outreach_messages"),
        sa.UniqueConstraint("owner", "id", name="uq_outreach_messages_owner_id"),
        sa.ForeignKeyConstraint(["owner"], ["owners.id"], name="fk_outreach_messages_owner_owners", ondelete="CASCADE"),
    )
    op.create_index("ix_outreach_messages_owner_changed_at", "outreach_messages", ["owner", "changed_at"])
