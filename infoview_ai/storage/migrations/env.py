"""Run by Alembic. The connection, and with it the transaction, comes from `storage.migrate`."""

from alembic import context

from infoview_ai.storage import contact_tables  # noqa: F401  (its tables join the metadata)
from infoview_ai.storage.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
