"""The tables. Long structured values are JSON text; what is searched or constrained has a column of its own."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

HEAD = "0006"
"""The newest migration; a test compares it with the folder."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time: always with an offset in Python, always UTC in the database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


owners = Table(
    "owners",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("created_at", Moment, nullable=False),
)

rehearsals = Table(
    "rehearsals",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(200)),
    Column("revision", Integer, nullable=False),
    Column("settings", Text, nullable=False),
    Column("profile", Text),
    Column("model", String(200)),
    Column("title", Text, nullable=False),
    Column("state", String(20), nullable=False),
    Column("ended_by", String(20)),
    Column("parent", String(64)),
    Column("forked_at", Integer),
    Column("started_at", Moment, nullable=False),
    Column("clock_since", Moment),
    Column("clock_spent_s", Float, nullable=False),
    Column("paused_at", Moment),
    Column("paused_s", Float, nullable=False),
    Column("ended_at", Moment),
    Column("wall_before_s", Float, nullable=False),
    UniqueConstraint("owner", "key"),
    UniqueConstraint("owner", "id"),
    Index("ix_rehearsals_owner_started_at", "owner", "started_at"),
)


def _belongs() -> ForeignKeyConstraint:
    """A row belongs to a rehearsal of the same owner; the database itself refuses anything else."""
    return ForeignKeyConstraint(["owner", "rehearsal_id"], ["rehearsals.owner", "rehearsals.id"], ondelete="CASCADE")


turns = Table(
    "turns",
    metadata,
    Column("rehearsal_id", String(64), nullable=False),
    Column("position", Integer, nullable=False),
    Column("owner", String(200), nullable=False),
    Column("key", String(200)),
    Column("speaker", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("start_s", Float, nullable=False),
    Column("end_s", Float, nullable=False),
    Column("wall_s", Float, nullable=False),
    Column("state", String(20), nullable=False),
    Column("reading", Text),
    Column("decision", Text),
    Column("error_code", String(40), nullable=False),
    Column("error", Text, nullable=False),
    Column("lease_holder", String(80)),
    Column("lease_until", Moment),
    PrimaryKeyConstraint("rehearsal_id", "position"),
    UniqueConstraint("rehearsal_id", "key"),
    _belongs(),
)

questions = Table(
    "planned_questions",
    metadata,
    Column("rehearsal_id", String(64), nullable=False),
    Column("position", Integer, nullable=False),
    Column("owner", String(200), nullable=False),
    Column("text", Text, nullable=False),
    Column("must_ask", Boolean, nullable=False),
    Column("asked_turn", Integer),
    PrimaryKeyConstraint("rehearsal_id", "position"),
    _belongs(),
)

imported_transcripts = Table(
    "imported_transcripts",
    metadata,
    Column("rehearsal_id", String(64), primary_key=True),
    Column("owner", String(200), nullable=False),
    Column("transcript", Text, nullable=False),
    _belongs(),
)

scorecards = Table(
    "scorecards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rehearsal_id", String(64), nullable=False),
    Column("owner", String(200), nullable=False),
    Column("rules", String(80), nullable=False),
    Column("rubric", String(80), nullable=False),
    Column("judge", String(200)),
    Column("created_at", Moment, nullable=False),
    Column("card", Text, nullable=False),
    _belongs(),
    Index("ix_scorecards_rehearsal_id", "rehearsal_id"),
)

disputes = Table(
    "disputes",
    metadata,
    Column("rehearsal_id", String(64), nullable=False),
    Column("turn", Integer, nullable=False),
    Column("criterion", String(40), nullable=False),
    Column("code", String(80), nullable=False),
    Column("owner", String(200), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("dispute", Text, nullable=False),
    PrimaryKeyConstraint("rehearsal_id", "turn", "criterion", "code"),
    _belongs(),
)

own_documents = Table(
    "own_documents",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), nullable=False),
    Column("title", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("size", Integer, nullable=False),
    Column("pages", Integer),
    Column("empty_pages", Integer, nullable=False),
    Column("words", Integer, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("sections", Text, nullable=False),
    UniqueConstraint("owner", "digest"),
    Index("ix_own_documents_owner_added_at", "owner", "added_at"),
)

outreach_messages = Table(
    "outreach_messages",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", ForeignKey("owners.id", ondelete="CASCADE"), nullable=False),
    Column("contact", String(64)),
    Column("channel", String(40), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("message", Text, nullable=False),
    UniqueConstraint("owner", "id"),
    Index("ix_outreach_messages_owner_changed_at", "owner", "changed_at"),
)
