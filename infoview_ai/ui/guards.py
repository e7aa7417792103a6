"""What stands before Streamlit: whose page may talk to us, and which headers every answer carries.

Streamlit checks the Origin of a websocket late, and for a foreign one it first asks the internet for our own address,
blocking everybody (platform.md 2.7). `OriginGuard` answers before that. It also refuses Host names that are not ours,
which is what a DNS rebinding attack needs.
"""

from __future__ import annotations

import ipaddress
import logging
import socket
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOG = logging.getLogger(__name__)


def host_name(host: str) -> str:
    """The name in a Host header, lower case, without port or brackets; empty when it is malformed."""
    try:
        return (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def is_our_host(host: str, allowed: Iterable[str]) -> bool:
    """Whether a request may be addressed to `host`.

    Addresses and localhost always may: a rebinding attack needs a name of the attacker's. Other names must be in
    `allowed` (`*.example.org` and `*` as in Streamlit's `server.allowedHosts`) or be this machine's own name.
    """
    name = host_name(host)
    if name == "localhost" or name.endswith(".localhost") or _is_address(name):
        return True
    names = {one.lower() for one in allowed} | {socket.gethostname().lower()}
    return bool(name) and ("*" in names or name in names or any(_below(name, one) for one in names))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True


def _below(name: str, pattern: str) -> bool:
    return pattern.startswith("*.") and name.endswith(pattern[1:])


def is_our_origin(origin: str, host: str, allowed: Iterable[str] = ()) -> bool:
    """Whether a page of `origin` is one that `host` itself served, or one that was allowed by name."""
    if origin in allowed:
        return True
    parts = urlsplit(origin)
    return parts.scheme in ("http", "https") and parts.netloc.lower() == host.lower()


class OriginGuard:
    """ASGI middleware: closes foreign websockets at once and answers 421 to a Host that is not ours.

    `hosts` and `origins` are asked at each request, since Streamlit's options may be read again while it runs.
    """

    def __init__(self, app: ASGIApp, hosts: Callable[[], Iterable[str]], origins: Callable[[], Iterable[str]]) -> None:
        self._app, self._hosts, self._origins = app, hosts, origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            return await self._app(scope, receive, send)
        headers = Headers(scope=scope)
        host, origin = headers.get("host", ""), headers.get("origin")
        ours = is_our_host(host, self._hosts())
        if scope["type"] == "websocket":
            if not ours or (origin is not None and not is_our_origin(origin, host, self._origins())):
                _LOG.warning("Closed a websocket that came from a foreign page or for a foreign host.")
                return await send({"type": "websocket.close", "code": 1008})
        elif not ours:
            return await PlainTextResponse(
                "This server does not answer to that host name. Set STREAMLIT_SERVER_ALLOWED_HOSTS to allow it.",
                status_code=421,
            )(scope, receive, send)
        return await self._app(scope, receive, send)


class SecureHeaders:
    """ASGI middleware: the same security headers on every answer; what is served from memory is never cached."""

    def __init__(self, app: ASGIApp, policy: str) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), payment=(), usb=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        private = scope["path"].startswith("/media")

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                if private:
                    headers["Cache-Control"] = "no-store"
            await send(message)

        return await self._app(scope, receive, send_with_headers)
