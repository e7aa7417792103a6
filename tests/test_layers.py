"""The house holds: imports point down, libraries stay in their rooms, nothing happens at import."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "infoview_ai"
LAYERS = (
    {"conversation"},
    {"printing"},
    {"professionals", "nlu", "knowledge"},
    {"rehearsal", "scoring", "questions", "outreach", "contacts"},
    {"evaluation", "simulation"},
    {"ui", "cli"},
)
ANYWHERE = {"errors", "config", "resources", "prompts"}
SEAMS = {"infoview_ai.models.chat_model"}
ROOM_OF = {
    "streamlit": "ui",
    "langchain": "models",
    "langchain_core": "models",
    "langchain_openai": "models",
    "openai": "models",
    "chromadb": "knowledge",
    "sqlalchemy": "storage",
    "alembic": "storage",
    "holidays": "contacts",
    "icalendar": "contacts",
    "vobject": "contacts",
    "pymupdf_fonts": "printing",
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imports(module: Path) -> list[str]:
    """Everything a module imports, inside functions too."""
    found: list[str] = []
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append(node.module)
    return found


def room(dotted: str) -> str:
    return dotted.split(".")[1] if dotted.count(".") else ""


def level(name: str) -> int | None:
    return next((depth for depth, rooms in enumerate(LAYERS) if name in rooms), None)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_only_point_down(module: Path) -> None:
    here = level(module.relative_to(PACKAGE).parts[0])
    if here is None:
        return
    for dotted in imports(module):
        if not dotted.startswith("infoview_ai.") or dotted in SEAMS or room(dotted) in ANYWHERE:
            continue
        there = level(room(dotted))
        assert there is None or there <= here, f"{module.name} imports {dotted} from a higher layer"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_libraries_stay_in_their_rooms(module: Path) -> None:
    here = module.relative_to(PACKAGE).parts[0]
    for dotted in imports(module):
        owner = ROOM_OF.get(dotted.split(".")[0])
        assert owner in (None, here), f"{module.name} imports {dotted}, which belongs in {owner}/"


@pytest.mark.parametrize(
    "module", [m for m in MODULES if m.parent.name != "lexicon"], ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_a_module_can_be_read_in_one_sitting(module: Path) -> None:
    assert len(module.read_text().splitlines()) <= 350


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    heavy = "('streamlit', 'chromadb', 'langchain', 'openai', 'sqlalchemy', 'numpy', 'pandas')"
    code = f"import sys, infoview_ai.cli.main; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
