"""`python -m editorial`: check the guidance library; exit 1 and one line a problem when a house rule is broken."""

from __future__ import annotations

import sys

from editorial.rules import problems
from infoview_ai.errors import InputError
from infoview_ai.knowledge.documents import read_documents
from infoview_ai.resources import resource


def main() -> int:
    """Print what was found; 0 when every document keeps the house rules."""
    try:
        documents = read_documents(resource("knowledge/guidance"))
    except InputError as error:
        print(error)
        return 1
    found = problems(documents)
    for problem in found:
        print(problem)
    if not found:
        print(f"{len(documents)} guidance documents keep the house rules.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
