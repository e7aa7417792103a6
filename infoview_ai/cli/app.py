"""`infoview app`."""

from __future__ import annotations

import click


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to serve on.")
@click.option("--port", default=8501, show_default=True, type=click.IntRange(1, 65535), help="Port to serve on.")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
def app(host: str = "127.0.0.1", port: int = 8501, no_browser: bool = False) -> None:
    """Start InfoView AI in the browser."""
    from infoview_ai.ui.server import serve

    serve(host, port, open_browser=not no_browser)
