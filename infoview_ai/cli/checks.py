"""What `infoview doctor` looks at. Each check says what it found and, where something is wrong, what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from infoview_ai.config import Config, read_config
from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InfoViewError

if TYPE_CHECKING:
    from infoview_ai.bootstrap import App


class Check(Data):
    """One thing looked at."""

    name: str
    ok: bool
    detail: str
    fix: str = ""


def run_checks(environ: Mapping[str, str]) -> list[Check]:
    """Every check that can be made; a wrong configuration leaves only itself to report."""
    checks = [Check(name="Python", ok=True, detail=sys.version.split()[0])]
    try:
        config = read_config(environ)
    except InfoViewError as error:
        return [*checks, _failed("configuration", error)]
    checks.append(Check(name="data folder", ok=True, detail=str(config.home)))
    checks += _app_checks(config)
    checks.append(_model_check(config))
    return checks


def _app_checks(config: Config) -> list[Check]:
    from infoview_ai.bootstrap import build

    try:
        app = build(config)
    except InfoViewError as error:
        return [_failed("database", error)]
    try:
        return [
            _tried("database", lambda: f"{len(app.rehearsals.history())} recent rehearsals"),
            _tried("reader", lambda: _reads(app)),
            _tried("professionals", lambda: _people(app)),
            _tried("guidance library", lambda: f"{len(app.library.guidance.documents())} documents, {_found(app)}"),
        ]
    finally:
        app.close()


def _reads(app: App) -> str:
    if app.reader.problem is not None:
        raise app.reader.problem
    return f"rules and trained model ({app.reader.version})"


def _people(app: App) -> str:
    from infoview_ai.nlu.meaning.encoder import load_encoder

    problems = app.profiles.problems()
    if problems:
        raise problems[0]
    encoder, people = load_encoder(), [app.profiles.get(profile.slug) for profile in app.profiles.all()]
    return f"{len(people)} people, questions understood by {encoder.name}"


def _found(app: App) -> str:
    by = app.library.guidance.embedding or "words alone"
    return f"search by {by} answers ({app.library.search('keep to the time', k=1)[0].document})"


def _model_check(config: Config) -> Check:
    if config.model is None:
        return Check(
            name="language model", ok=True, detail="none configured; the scripted professional and rules are used"
        )
    from infoview_ai.models.doctor import check_model

    ok, detail, fix = check_model(config)
    return Check(name="language model", ok=ok, detail=detail, fix=fix)


def _tried(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name=name, ok=True, detail=look())
    except InfoViewError as error:
        return _failed(name, error)


def _failed(name: str, error: InfoViewError) -> Check:
    return Check(name=name, ok=False, detail=error.what, fix=error.next_step)
