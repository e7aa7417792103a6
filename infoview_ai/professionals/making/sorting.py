"""Which heading a sentence belongs to: by the words it uses."""

from __future__ import annotations

import re
from functools import cache

from infoview_ai.professionals.making.material import material
from infoview_ai.professionals.profile import Heading
from infoview_ai.professionals.telling import stems

_CUT = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(<]*[A-ZÀ-Þ0-9<])|\n\s*(?:[-*•·–]\s+|\d+[.)]\s+)?|\s+[•·]\s+")
_SHORT_FORMS = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|e\.g|i\.e|etc|vs|No|Inc|Ltd|[A-Z])\.$")


def sentences(text: str) -> list[str]:
    """The sentences and list items of a text, each as it stands there, without the mark of its list."""
    parts: list[str] = []
    for part in _CUT.split(text):
        if parts and _SHORT_FORMS.search(parts[-1]) and f"{parts[-1]} {part}" in text:
            parts[-1] = f"{parts[-1]} {part}"
        elif stripped := part.strip().lstrip("-*•·– \t").strip():
            parts.append(stripped)
    return parts


def heading_for(sentence: str, default: Heading = Heading.PATH_IN) -> Heading:
    """The heading whose words the sentence uses most; `default` where it uses none."""
    lowered, words = sentence.lower(), stems(sentence)
    scores = {heading: _score(heading, lowered, words) for heading in Heading}
    best = max(scores, key=lambda heading: scores[heading])
    return best if scores[best] > 0 else default


def about_of(sentence: str) -> tuple[str, ...]:
    """Words by which a learner may ask for a fact: its own longer ones, at most eight."""
    found = dict.fromkeys(word for word in re.findall(r"[a-zà-ÿ][a-zà-ÿ'-]{4,24}", sentence.lower()) if stems(word))
    return tuple(found)[:8]


def _score(heading: Heading, lowered: str, words: frozenset[str]) -> float:
    score = 0.0
    for cue, cue_stems in _cues(heading):
        if " " in cue or "-" in cue:
            score += 2.2 if re.search(rf"\b{re.escape(cue)}\b", lowered) else 0.0
        elif re.search(rf"\b{re.escape(cue)}\b", lowered) or (cue_stems and cue_stems <= words):
            score += 1.0
    return score


@cache
def _cues(heading: Heading) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((cue, stems(cue)) for cue in material().headings.get(heading, ()))
