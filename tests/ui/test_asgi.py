"""The app around the pages: what `streamlit run` finds, what readiness says, and how it warms up."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.web.server.app_discovery import discover_asgi_app

from infoview_ai.bootstrap import App
from infoview_ai.errors import StorageError
from infoview_ai.resources import resource
from infoview_ai.ui.asgi import guards, warm_up
from tests.ui.fake_app import fake_app


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    made = fake_app(tmp_path)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def broken() -> App:
    raise StorageError("The data folder cannot be written.", next_step="Choose another with INFOVIEW_HOME.")


def test_streamlit_run_finds_the_guarded_app_in_the_script() -> None:
    found = discover_asgi_app(resource("app.py"))
    assert found.is_asgi_app
    assert found.import_string == "app:app"


def test_readiness_names_what_answers(app: App) -> None:
    client = TestClient(Starlette(routes=guards(lambda: app)["routes"]))
    assert client.get("/livez").json() == {"alive": True}
    ready = client.get("/readyz")
    assert ready.status_code == 200
    assert ready.json() == {"ready": True, "checks": {"database": True, "professionals": True}}
    assert ready.headers["cache-control"] == "no-store"


def test_readiness_is_refused_while_the_data_folder_is_unusable_without_telling_its_path() -> None:
    client = TestClient(Starlette(routes=guards(broken)["routes"]))
    ready = client.get("/readyz")
    assert ready.status_code == 503
    assert ready.json() == {"ready": False, "checks": {"storage": False}}
    assert client.get("/livez").status_code == 200


def test_the_warm_up_takes_what_is_loaded_out_of_the_collectors_sight(app: App) -> None:
    before = gc.get_freeze_count()
    assert warm_up(lambda: app) is app
    assert gc.get_freeze_count() > before + 10_000


def test_a_product_that_cannot_start_does_not_keep_the_server_from_saying_so() -> None:
    assert warm_up(broken) is None
