"""Reading a small YAML file that somebody wrote by hand: its keys, or a message that says where it goes wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import yaml

from infoview_ai.errors import ProfileError

if TYPE_CHECKING:
    from yaml import SafeLoader as FastSafeLoader
else:
    # The loader on libyaml is about eight times as fast; a Python without it reads the same files.
    FastSafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_BYTES: Final = 1_000_000
"""One person with some thousand answers has half of it."""
MAX_DEPTH: Final = 20
"""A profile is five levels deep; brackets nested by the thousand would exhaust the parser."""


class _StrictLoader(FastSafeLoader):
    """Safe YAML (no objects) that refuses a key standing twice: YAML would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    raise _fault(f"the key {key.value!r} stands twice", key.start_mark)
                seen.add(key.value)
        return super().construct_mapping(node, deep)


def read_mapping(path: Path) -> dict[str, Any]:
    """The keys and values of a YAML file of at most 1 MB. Raises ProfileError naming the file and the line."""
    return mapping_in(_bytes_of(path), path.name)


def mapping_in(data: bytes, name: str) -> dict[str, Any]:
    """The same for the bytes of a file called `name`."""
    text = _text_of(data, name)
    try:
        _refuse_depths_and_aliases(text)
        found = yaml.load(text, Loader=_StrictLoader)
    except yaml.YAMLError as error:
        raise ProfileError(f"{name}: {_where_and_what(error)}.", next_step=_hint(error)) from error
    if not isinstance(found, dict):
        raise ProfileError(
            f"{name}: a profile is a list of keys such as `name:` and `facts:`; this file is "
            f"{'empty' if found is None else 'not'}."
        )
    return found


def _refuse_depths_and_aliases(text: str) -> None:
    """Before anything is built: deep nesting crashes the parser's process, aliases can unfold without end."""
    depth = 0
    for event in yaml.parse(text, Loader=FastSafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise _fault(f"nested more than {MAX_DEPTH} levels deep", event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            raise _fault(f"the alias *{event.anchor} is not taken here; write the text out", event.start_mark)


def _fault(problem: str, where: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=where)


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise ProfileError(f"{path.name}: there is no such file.")
        _refuse_size(path.stat().st_size, path.name)
        return path.read_bytes()
    except OSError as error:
        raise ProfileError(f"{path.name}: it cannot be read ({error.strerror}).") from error


def _refuse_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise ProfileError(f"{name}: {size // 1000} KB is too large for a profile; at most {MAX_BYTES // 1000} KB.")


def _text_of(data: bytes, name: str) -> str:
    _refuse_size(len(data), name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileError(
            f"{name}: this is not UTF-8 text (byte {error.start}).", next_step="Save the file as UTF-8."
        ) from error


def _where_and_what(error: yaml.YAMLError) -> str:
    if not isinstance(error, yaml.MarkedYAMLError):
        return f"this is not YAML: {str(error).splitlines()[0]}"
    mark = error.problem_mark or error.context_mark
    line = f"line {mark.line + 1}: " if mark else ""
    return f"{line}{error.problem or error.context}"


def _hint(error: yaml.YAMLError) -> str:
    if isinstance(error, yaml.scanner.ScannerError | yaml.parser.ParserError):
        return "A text that contains a colon followed by a space, or begins with a special sign, needs quotes."
    return ""
