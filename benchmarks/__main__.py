"""`python -m benchmarks [NAME ...]`: measure everything, or what is named, and print each figure with its bar."""

from __future__ import annotations

import sys
from collections.abc import Callable

from benchmarks.figure import Figure


def _suites() -> dict[str, Callable[[], list[Figure]]]:
    from benchmarks import (
        asked,
        browser,
        choice,
        contacts,
        durability,
        engine,
        foreign,
        library,
        load,
        model,
        outreach,
        questions,
    )

    return {
        "reading": engine.reading,
        "reply": engine.scripted_reply,
        "asked": asked.right_topics,
        "choice": choice.right_answers,
        "scoring": engine.scoring,
        "questions": questions.review_of_ten,
        "help": engine.command_line,
        "library": library.library,
        "large-shelf": library.large_shelf,
        "contacts": contacts.linkedin_import,
        "outreach": outreach.messages,
        "first-token": model.first_token,
        "prefix": model.cacheable_prefix,
        "durability": durability.synced_turns,
        "page": browser.first_visit,
        "turn": browser.long_rehearsal,
        "idle": browser.idle_page,
        "foreign": foreign.foreign_requests,
        "load": load.two_hundred_rehearsals,
    }


def main(names: list[str]) -> int:
    """Runs the suites; 1 when a figure missed its bar."""
    suites = _suites()
    unknown = [name for name in names if name not in suites]
    if unknown:
        print(f"No benchmark named {', '.join(unknown)}. There are: {', '.join(suites)}")
        return 2
    missed = 0
    for name in names or suites:
        for figure in suites[name]():
            print(figure, flush=True)
            missed += not figure.met
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
