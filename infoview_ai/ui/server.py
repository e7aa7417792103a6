"""`infoview app`: the server, and a browser on it where there is one."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
import urllib.request
import webbrowser
from urllib.error import URLError

import click

from infoview_ai.errors import ConfigurationError
from infoview_ai.ui.asgi import create_app
from infoview_ai.ui.options import shipped_options

_BROWSER_WAIT_S = 60.0


def serve(host: str = "127.0.0.1", port: int = 8501, open_browser: bool = True) -> None:
    """Serve the app on `host`:`port` until interrupted.

    Raises ConfigurationError when the port is taken or the address is not of this machine.
    """
    require_free(host, port)
    address = f"http://{'localhost' if host in ('0.0.0.0', '::') else host}:{port}"
    if open_browser and has_browser():
        threading.Thread(target=_open_when_ready, args=(address,), daemon=True).start()
    click.echo(f"InfoView is at {address}. Press Ctrl-C to stop it.")
    own = {"server.address": host, "server.port": port, "server.headless": True, "logger.hideWelcomeMessage": True}
    create_app().run(config=shipped_options() | own)


def require_free(host: str, port: int) -> None:
    """Raise ConfigurationError unless `host`:`port` can be listened on."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            if os.name == "posix":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        raise ConfigurationError(
            f"The app cannot listen on {host}:{port} ({error.strerror or error}).",
            next_step=f"Perhaps it is running already. Otherwise try another port: infoview app --port {port + 1}.",
        ) from error


def has_browser() -> bool:
    """Whether a graphical browser can be opened here; false over SSH, in a container and in CI."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True


def _open_when_ready(address: str) -> None:
    until = time.monotonic() + _BROWSER_WAIT_S
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{address}/livez", timeout=1.0):
                break
        except (URLError, OSError):
            time.sleep(0.2)
    else:
        return
    webbrowser.open(address)
