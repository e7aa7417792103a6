"""Tables, repositories and migrations: the only place that knows SQLAlchemy."""
