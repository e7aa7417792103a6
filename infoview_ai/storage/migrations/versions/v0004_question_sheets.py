"""Question sheets with their versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of sheets and of their versions."""
    op.create_table(
        "question_sheets",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("contact", sa.String(64)),
        sa.Column("rehearsal", sa.String(64)),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_question_sheets"),
        sa.ForeignKeyConstraint(["owner"], ["owners.id"], name="fk_question_sheets_owner_owners", ondelete="CASCADE"),
        sa.UniqueConstraint("owner", "id", name="uq_question_sheets_owner_id"),
    )
    op.create_index("ix_question_sheets_owner_updated_at", "question_sheets", ["owner", "updated_at"])
    op.create_table(
        "question_sheet_versions",
        sa.Column("sheet_id", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("made_from", sa.Integer),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("step", sa.String(200), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("sheet_id", "number", name="pk_question_sheet_versions"),
        sa.ForeignKeyConstraint(
            ["owner", "sheet_id"],
            ["question_sheets.owner", "question_sheets.id"],
            name="fk_question_sheet_versions_owner_sheet_id_question_sheets",
            ondelete="CASCADE",
        ),
    )
