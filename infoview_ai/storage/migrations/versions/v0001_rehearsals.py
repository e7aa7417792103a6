"""Owners, rehearsals, turns, planned questions, imported transcripts, scorecards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "owners",
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_owners"),
    )
    _rehearsals()
    _turns()
    _questions()
    _imported()
    _scorecards()


def _belongs(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["owner", "rehearsal_id"],
        ["rehearsals.owner", "rehearsals.id"],
        name=f"fk_{table}_owner_rehearsal_id_rehearsals",
        ondelete="CASCADE",
    )


def _rehearsals() -> None:
    op.create_table(
        "rehearsals",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("key", sa.String(200)),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("profile", sa.Text),
        sa.Column("model", sa.String(200)),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("ended_by", sa.String(20)),
        sa.Column("parent", sa.String(64)),
        sa.Column("forked_at", sa.Integer),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clock_since", sa.DateTime(timezone=True)),
        sa.Column("clock_spent_s", sa.Float, nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True)),
        sa.Column("paused_s", sa.Float, nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("wall_before_s", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rehearsals"),
        sa.ForeignKeyConstraint(["owner"], ["owners.id"], name="fk_rehearsals_owner_owners", ondelete="CASCADE"),
        sa.UniqueConstraint("owner", "key", name="uq_rehearsals_owner_key"),
        sa.UniqueConstraint("owner", "id", name="uq_rehearsals_owner_id"),
    )
    op.create_index("ix_rehearsals_owner_started_at", "rehearsals", ["owner", "started_at"])


def _turns() -> None:
    op.create_table(
        "turns",
        sa.Column("rehearsal_id", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("key", sa.String(200)),
        sa.Column("speaker", sa.String(20), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("start_s", sa.Float, nullable=False),
        sa.Column("end_s", sa.Float, nullable=False),
        sa.Column("wall_s", sa.Float, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("reading", sa.Text),
        sa.Column("decision", sa.Text),
        sa.Column("error_code", sa.String(40), nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("lease_holder", sa.String(80)),
        sa.Column("lease_until", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("rehearsal_id", "position", name="pk_turns"),
        sa.UniqueConstraint("rehearsal_id", "key", name="uq_turns_rehearsal_id_key"),
        _belongs("turns"),
    )


def _questions() -> None:
    op.create_table(
        "planned_questions",
        sa.Column("rehearsal_id", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("must_ask", sa.Boolean, nullable=False),
        sa.Column("asked_turn", sa.Integer),
        sa.PrimaryKeyConstraint("rehearsal_id", "position", name="pk_planned_questions"),
        _belongs("planned_questions"),
    )


def _imported() -> None:
    op.create_table(
        "imported_transcripts",
        sa.Column("rehearsal_id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("transcript", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("rehearsal_id", name="pk_imported_transcripts"),
        _belongs("imported_transcripts"),
    )


def _scorecards() -> None:
    op.create_table(
        "scorecards",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("rehearsal_id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("rules", sa.String(80), nullable=False),
        sa.Column("rubric", sa.String(80), nullable=False),
        sa.Column("judge", sa.String(200)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("card", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_scorecards"),
        _belongs("scorecards"),
    )
    op.create_index("ix_scorecards_rehearsal_id", "scorecards", ["rehearsal_id"])
