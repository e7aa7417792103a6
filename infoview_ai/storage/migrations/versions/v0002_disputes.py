"""The learner's own view of findings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of disputes."""
    op.create_table(
        "disputes",
        sa.Column("rehearsal_id", sa.String(64), nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("criterion", sa.String(40), nullable=False),
        sa.Column("code", sa.String(80), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dispute", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("rehearsal_id", "turn", "criterion", "code", name="pk_disputes"),
        sa.ForeignKeyConstraint(
            ["owner", "rehearsal_id"],
            ["rehearsals.owner", "rehearsals.id"],
            name="fk_disputes_owner_rehearsal_id_rehearsals",
            ondelete="CASCADE",
        ),
    )
