"""Bringing a database to the current version when it is opened.

A current database costs one query; Alembic is imported only where there is something to do.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import IntegrityError

from infoview_ai.errors import StorageError
from infoview_ai.storage.database import Database, connect, place_of
from infoview_ai.storage.tables import HEAD

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def open_database(database_url: str) -> Database:
    """The database at `database_url`, made or migrated as needed.

    Raises StorageError for a folder or file that cannot be used and for a database of a newer version (which is left
    as it is), ConfigurationError for an address that is none.
    """
    database = connect(database_url)
    try:
        with database.read() as connection:
            current = _version(connection)
        if current != HEAD:
            with database.write() as connection:
                _migrate(connection)
    except IntegrityError as error:
        database.close()
        raise StorageError(f"The database {place_of(database.engine.url)} could not be migrated.") from error
    except StorageError:
        database.close()
        raise
    return database


def _version(connection: Connection) -> str | None:
    """The version of the database; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    """All or nothing, in the transaction given; another process may have been faster, so the version is read anew."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    current = _version(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise StorageError(
            f"The database {place_of(connection.engine.url)} was made by a newer version of InfoView AI.",
            kept="Nothing in it was changed.",
            next_step="Update InfoView AI, or set INFOVIEW_HOME to another folder.",
        )
    command.upgrade(config, "head")
