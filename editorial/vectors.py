"""`python -m editorial.vectors`: encode the shipped guidance and questions, so that nobody's first start has to."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from editorial.meanings import write_meanings
from infoview_ai.knowledge.encoder import STORED, LocalEncoder
from infoview_ai.knowledge.library import GuidanceLibrary
from infoview_ai.knowledge.vectors import write_vectors
from infoview_ai.resources import resource


def main() -> int:
    """Write the vectors beside the guidance; 1 where the model cannot be used."""
    encoder = LocalEncoder()
    if encoder.name is None:
        print("The reader's trained model cannot be used; `infoview doctor` says why.")
        return 1
    with tempfile.TemporaryDirectory() as home:
        texts = sorted(set(GuidanceLibrary(Path(home)).texts()), key=len)
    path = resource("knowledge") / Path(STORED).name
    write_vectors(path, encoder.name, texts, encoder(texts))
    print(f"{len(texts)} vectors by {encoder.name} are in {path.name}.")
    print(write_meanings())
    return 0


if __name__ == "__main__":
    sys.exit(main())
