"""The Content-Security-Policy: only our own files, and the one inline script of Streamlit's own page."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import streamlit

_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def content_security_policy() -> str:
    """The policy for the installed Streamlit; pictures, scripts and connections from anywhere else are refused.

    `blob:` lets inline v2 components load; `wasm-unsafe-eval` is for compiled modules, never for text.
    """
    page = Path(streamlit.__file__).parent / "static" / "index.html"
    hashes = " ".join(f"'{one}'" for one in script_hashes(page.read_text(encoding="utf-8")))
    directives = (
        "default-src 'self'",
        f"script-src 'self' blob: 'wasm-unsafe-eval' {hashes}".rstrip(),
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "frame-src 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "form-action 'self'",
        "base-uri 'self'",
    )
    return "; ".join(directives)


def script_hashes(page: str) -> list[str]:
    """`sha256-...` of each inline script of an HTML page, in order."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _INLINE_SCRIPT.findall(page))
    return [f"sha256-{base64.b64encode(digest).decode()}" for digest in digests]
