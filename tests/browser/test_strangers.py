"""Pages of others, names of others, and what every answer carries."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.browser.conftest import Served


def handshake(server: Served, **headers: str) -> None:
    address = server.url.replace("http", "ws", 1) + "/_stcore/stream"
    with connect(address, additional_headers=headers, open_timeout=5, close_timeout=1):
        pass


def get(server: Served, path: str, host: str | None = None) -> http.client.HTTPResponse:
    where = urlsplit(server.url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=10)
    connection.putrequest("GET", path, skip_host=True)
    connection.putheader("Host", host or where.netloc)
    connection.endheaders()
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "https://127.0.0.1.evil.example", "http://localhost:1", "null", "file://"],
)
def test_a_websocket_from_a_foreign_page_is_refused(server: Served, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        handshake(server, Origin=origin)
    assert refused.value.response.status_code == 403


def test_our_own_page_may_connect(server: Served) -> None:
    handshake(server, Origin=server.url)


def test_we_are_served_while_strangers_knock(server: Served) -> None:
    for _ in range(20):
        with pytest.raises(InvalidStatus):
            handshake(server, Origin="http://evil.example")
        assert get(server, "/livez").status == 200
    handshake(server, Origin=server.url)


def test_a_name_that_is_not_ours_is_refused_so_that_rebinding_is_useless(server: Served) -> None:
    assert get(server, "/", host="evil.example").status == 421
    assert get(server, "/readyz", host="evil.example:80").status == 421
    assert get(server, "/", host="localhost:1234").status == 200


@pytest.mark.parametrize("path", ["/", "/livez", "/_stcore/health", "/rehearse", "/media/none", "/static/none"])
def test_every_answer_carries_the_headers(server: Served, path: str) -> None:
    answer = get(server, path)
    policy = answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy.replace("wasm-unsafe-eval", "")
    assert "http:" not in policy
    assert "https:" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_what_is_served_from_memory_is_not_cached(server: Served) -> None:
    assert get(server, "/media/anything").headers["Cache-Control"] == "no-store"


def test_the_agent_interface_is_off(server: Served) -> None:
    assert get(server, "/_stcore/agent/snapshot").status in (403, 404, 405)


def test_no_other_page_may_command_ours(server: Served) -> None:
    where = urlsplit(server.url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=10)
    connection.request("GET", "/_stcore/host-config")
    assert b'"allowedOrigins":[]' in connection.getresponse().read()
    connection.close()
