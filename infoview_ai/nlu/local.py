"""The reader that the product uses: rules and the trained model together, one for the whole process."""

from __future__ import annotations

from functools import cache

from infoview_ai.nlu.learned.model import shipped_model
from infoview_ai.nlu.learned.reader import Reader


@cache
def local_reader() -> Reader:
    """The one reader of this process. Its model is loaded at the first turn, or by `warm()`."""
    return Reader(load=shipped_model)
