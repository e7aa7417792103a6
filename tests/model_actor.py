"""A model that plays its part: says what the direction hands it, and something harmless where it hands nothing."""

from __future__ import annotations

import re
from typing import Any

_DIRECTION = re.compile(r"<direction>\n(.*?)\n</direction>", re.DOTALL)
_HANDED = re.compile(r"^- (.+)$", re.MULTILINE)
_TIME_LEFT = re.compile(r"About (\w+ minutes? (?:is|are)) left\.")
_PERSON = re.compile(
    r"one person they could talk to: (.+?), who (.+?)\. Why this person: (.+?) How to go about it: (.+?) Say"
)

OTHERWISE = "That is all I have on this, to be honest, so let us take the next thing on your list."
HARMLESS = ("Fair enough.", "Right, I see.", "Sure.", "All right, then.", "Mm, I follow you.", "Of course.")


def plays_along(body: dict[str, Any]) -> str:
    """A reply to a request of the Chat voice; a plain sentence for any other request."""
    found = _DIRECTION.findall(str(body["messages"][-1]["content"]))
    if not found:
        return OTHERWISE
    direction = found[-1]
    if left := _TIME_LEFT.search(direction):
        return f"About {left[1]} left."
    parts = [] if "your own judgement" in direction else _HANDED.findall(direction)
    if person := _PERSON.search(direction):
        parts.append(f"Talk to {person[1]}, who {person[2]}. {person[3]} {person[4]}")
    if "whether you are a real person" in direction:
        parts.append("No, I am a simulated professional, made for practice.")
    return " ".join(parts) or HARMLESS[len(body["messages"]) // 2 % len(HARMLESS)]
