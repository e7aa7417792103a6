"""Who may talk to us, and the policy that every answer carries."""

from __future__ import annotations

from pathlib import Path

import pytest
import streamlit

from infoview_ai.ui.guards import host_name, is_our_host, is_our_origin
from infoview_ai.ui.policy import content_security_policy, script_hashes


@pytest.mark.parametrize(
    "host",
    ["localhost", "localhost:8501", "127.0.0.1:8501", "[::1]:8501", "192.168.1.7:8501", "LOCALHOST", "app.localhost"],
)
def test_this_machine_and_plain_addresses_are_ours(host: str) -> None:
    assert is_our_host(host, ())


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "localhost.evil.example", "", "[::1", "@", "a b"])
def test_other_names_are_not(host: str) -> None:
    assert not is_our_host(host, ())


@pytest.mark.parametrize(
    ("host", "allowed", "ours"),
    [
        ("talks.example.org", ["talks.example.org"], True),
        ("Talks.Example.Org:443", ["talks.example.org"], True),
        ("a.example.org", ["*.example.org"], True),
        ("example.org", ["*.example.org"], False),
        ("evilexample.org", ["*.example.org"], False),
        ("anything", ["*"], True),
    ],
)
def test_names_can_be_allowed(host: str, allowed: list[str], ours: bool) -> None:
    assert is_our_host(host, allowed) is ours


@pytest.mark.parametrize(
    ("origin", "host", "ours"),
    [
        ("http://127.0.0.1:8501", "127.0.0.1:8501", True),
        ("https://talks.example.org", "talks.example.org", True),
        ("http://localhost:8501", "127.0.0.1:8501", False),
        ("http://127.0.0.1:9999", "127.0.0.1:8501", False),
        ("http://evil.example", "127.0.0.1:8501", False),
        ("http://127.0.0.1:8501.evil.example", "127.0.0.1:8501", False),
        ("http://127.0.0.1:8501@evil.example", "127.0.0.1:8501", False),
        ("null", "127.0.0.1:8501", False),
        ("", "", False),
        ("file://127.0.0.1:8501", "127.0.0.1:8501", False),
    ],
)
def test_only_our_own_page_is_our_origin(origin: str, host: str, ours: bool) -> None:
    assert is_our_origin(origin, host) is ours


def test_an_origin_can_be_allowed_by_name() -> None:
    assert is_our_origin("https://partner.example", "127.0.0.1:1", ["https://partner.example"])


def test_a_host_is_read_without_port_and_brackets() -> None:
    assert [host_name(host) for host in ("A:1", "[::1]:2", "b.", "[")] == ["a", "::1", "b", ""]


def test_the_policy_names_the_inline_script_of_the_installed_page_and_no_other_host() -> None:
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    policy = content_security_policy()
    assert script_hashes(page)
    assert all(f"'{one}'" in policy for one in script_hashes(page))
    assert "http" not in policy
    assert "'unsafe-eval'" not in policy
    assert "frame-ancestors 'none'" in policy


def test_a_hash_is_that_of_the_script_between_its_tags() -> None:
    assert script_hashes("<script>alert(1)</script><script src=x></script>") == [
        "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI="
    ]
