"""The learner's own documents in the library."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of own documents."""
    op.create_table(
        "own_documents",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("pages", sa.Integer),
        sa.Column("empty_pages", sa.Integer, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("sections", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_documents"),
        sa.ForeignKeyConstraint(["owner"], ["owners.id"], name="fk_own_documents_owner_owners", ondelete="CASCADE"),
        sa.UniqueConstraint("owner", "digest", name="uq_own_documents_owner_digest"),
    )
    op.create_index("ix_own_documents_owner_added_at", "own_documents", ["owner", "added_at"])
