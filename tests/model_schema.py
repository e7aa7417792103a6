"""The smallest object that fits a JSON schema, for a model that has nothing better to say."""

from __future__ import annotations

from typing import Any


def smallest(schema: dict[str, Any], root: dict[str, Any] | None = None) -> Any:
    """An instance of `schema`: first enum value, empty text and lists, least number, required keys only."""
    root = schema if root is None else root
    if "$ref" in schema:
        return smallest(root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    for choice in ("anyOf", "oneOf", "allOf"):
        if choice in schema:
            return smallest(schema[choice][0], root)
    return _of_type(schema, root)


def _of_type(schema: dict[str, Any], root: dict[str, Any]) -> Any:
    match schema.get("type"):
        case "object":
            fields = schema.get("properties", {})
            return {name: smallest(fields[name], root) for name in schema.get("required", ()) if name in fields}
        case "array":
            return [smallest(schema["items"], root) for _ in range(schema.get("minItems", 0))]
        case "integer" | "number":
            return schema.get("minimum", 0)
        case "boolean":
            return False
        case "string":
            return "-" * schema.get("minLength", 0)
    return None
