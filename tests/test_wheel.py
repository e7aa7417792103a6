"""An installed wheel carries everything it needs: prompts, knowledge, the page's script, the theme, the migrations."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(out),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return next(out.glob("*.whl"))


def test_every_shipped_file_is_in_the_wheel(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("prompts", "knowledge"):
        for file in (ROOT / folder).rglob("*"):
            if file.is_file() and not file.name.startswith("."):
                assert f"infoview_ai/_data/{file.relative_to(ROOT)}" in inside
    assert {"infoview_ai/_data/app.py", "infoview_ai/_data/streamlit_config.toml"} <= inside
    for file in (ROOT / "infoview_ai").rglob("*"):
        if file.is_file() and not any(part == "__pycache__" or part.startswith(".") for part in file.parts):
            assert str(file.relative_to(ROOT)) in inside


def test_an_unpacked_wheel_runs_from_any_folder(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import infoview_ai; assert sys.argv[1] in infoview_ai.__file__;"
        "sys.argv = ['infoview', 'professionals', 'list', '--json'];"
        "from infoview_ai.cli.main import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(installed)],
        cwd=tmp_path,
        env={"INFOVIEW_HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "amara-osei" in done.stdout
