"""The ASGI app around Streamlit: guards, health, warm-up, and one place for errors of a page's script."""

from __future__ import annotations

import gc
import logging
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import anyio
import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from streamlit import config as streamlit_config

from infoview_ai.errors import InfoViewError
from infoview_ai.resources import resource
from infoview_ai.ui.guards import OriginGuard, SecureHeaders
from infoview_ai.ui.policy import content_security_policy
from infoview_ai.ui.script_errors import log_without_words, show_script_error

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from infoview_ai.bootstrap import App

_LOG = logging.getLogger(__name__)


class Guards(TypedDict):
    """The keyword arguments that `app.py` hands to `st.App`."""

    lifespan: Callable[[st.App], AbstractAsyncContextManager[None]]
    routes: list[Route]
    middleware: list[Middleware]
    on_script_error: Callable[[Exception], bool]


def create_app(script: Path | None = None, product: Callable[[], App] | None = None) -> st.App:
    """The whole app. `script` is the page's script (default: the shipped `app.py`)."""
    return st.App(script or resource("app.py"), **guards(product))


def guards(product: Callable[[], App] | None = None) -> Guards:
    """What surrounds the script. `product` gives the built App; called in the lifespan and by `/readyz`."""
    get = product or _shipped_product
    log_without_words()
    return {
        "lifespan": _lifespan(get),
        "routes": [Route("/livez", _livez), Route("/readyz", _readyz(get))],
        "middleware": [
            Middleware(SecureHeaders, policy=content_security_policy()),
            Middleware(OriginGuard, hosts=_allowed_hosts, origins=_allowed_origins),
        ],
        "on_script_error": show_script_error,
    }


def _shipped_product() -> App:
    from infoview_ai.ui.product import product  # the storage, model and index libraries come with it

    return product()


def _allowed_hosts() -> Iterable[str]:
    named = streamlit_config.get_option("browser.serverAddress")
    return [*(streamlit_config.get_option("server.allowedHosts") or ()), *([named] if named else [])]


def _allowed_origins() -> Iterable[str]:
    return streamlit_config.get_option("server.corsAllowedOrigins") or ()


def _lifespan(product: Callable[[], App]) -> Callable[[st.App], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_app: st.App) -> AsyncIterator[None]:
        app = await anyio.to_thread.run_sync(warm_up, product)
        try:
            yield
        finally:
            if app is not None:
                await anyio.to_thread.run_sync(app.close)

    return lifespan


def warm_up(product: Callable[[], App]) -> App | None:
    """Load what the first visitor would wait for, then take it out of the collector's sight.

    Streamlit collects garbage after every run of a script; over our imports that is a tenth of a second with nobody
    else served (platform.md, figure 1). `gc.freeze()` with `runner.postScriptGC = false` makes it nothing.
    Returns the built app, or None where it cannot be built: the pages and `/readyz` then say why.
    """
    app: App | None = None
    try:
        app = product()
        _first_use(app)
    except InfoViewError as error:
        _LOG.error("Not ready: %s", error)
    gc.collect()
    gc.freeze()
    return app


def _first_use(app: App) -> None:
    import altair  # noqa: F401  (the debrief's chart: half a second at first use)

    from infoview_ai.nlu.reading import Context
    from infoview_ai.professionals.recall import shipped_recall
    from infoview_ai.professionals.telling import index_of
    from infoview_ai.ui import shell  # noqa: F401

    app.reader.warm()
    recall = shipped_recall()
    for profile in app.profiles.all():
        index_of(profile.all_facts)
        recall.asked(app.profiles.get(profile.slug), ("How did you get into this work?",))
    app.reader.read("Thank you for making the time. How did you get into this work?", Context())
    app.library.search("how to close in time", k=1)
    app.warm()


async def _livez(_request: Request) -> Response:
    return JSONResponse({"alive": True}, headers={"Cache-Control": "no-store"})


def _readyz(product: Callable[[], App]) -> Callable[[Request], object]:
    def checks() -> dict[str, bool]:
        try:
            app = product()
            return {"database": app.ready(), "professionals": bool(app.profiles.all())}
        except InfoViewError as error:
            return {error.code: False}

    async def readyz(_request: Request) -> Response:
        found = await anyio.to_thread.run_sync(checks)
        ready = all(found.values())
        return JSONResponse(
            {"ready": ready, "checks": found},
            status_code=200 if ready else 503,
            headers={"Cache-Control": "no-store"},
        )

    return readyz
