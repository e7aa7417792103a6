"""The house holds: imports point down, libraries stay in their rooms, nothing happens at import."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

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


@cache
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


def named(module: Path) -> str:
    return str(module.relative_to(PACKAGE))


def climbs(module: Path, dotted: str) -> bool:
    """Whether an import leads from a module to a higher layer."""
    here = level(module.relative_to(PACKAGE).parts[0])
    if here is None or not dotted.startswith("infoview_ai.") or dotted in SEAMS or room(dotted) in ANYWHERE:
        return False
    there = level(room(dotted))
    return there is not None and there > here


def test_imports_only_point_down() -> None:
    assert [f"{named(one)} imports {dotted}" for one in MODULES for dotted in imports(one) if climbs(one, dotted)] == []


def strays(module: Path, dotted: str) -> bool:
    """Whether an import takes a library out of the room it belongs in."""
    return ROOM_OF.get(dotted.split(".")[0]) not in (None, module.relative_to(PACKAGE).parts[0])


def test_libraries_stay_in_their_rooms() -> None:
    assert [f"{named(one)} imports {dotted}" for one in MODULES for dotted in imports(one) if strays(one, dotted)] == []


def test_a_module_can_be_read_in_one_sitting() -> None:
    read = [module for module in MODULES if module.parent.name != "lexicon"]
    assert [named(module) for module in read if len(module.read_text().splitlines()) > 350] == []


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    heavy = "('streamlit', 'chromadb', 'langchain', 'openai', 'sqlalchemy', 'numpy', 'pandas')"
    code = f"import sys, infoview_ai.cli.main; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
