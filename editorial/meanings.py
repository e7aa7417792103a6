"""The vectors of all shipped wordings of questions, made by `make vectors` so that nobody's first talk has to."""

from __future__ import annotations

from pathlib import Path

from infoview_ai.knowledge.vectors import write_vectors
from infoview_ai.nlu.meaning.encoder import load_encoder
from infoview_ai.professionals.meanings import KEPT, middle
from infoview_ai.resources import resource
from training.wordings import COMMON, common_groups, groups_of_people


def write_meanings() -> str:
    """Writes the middle of each question's wordings; says how many. Raises ConfigurationError without the encoder."""
    encoder = load_encoder()
    groups = [*common_groups(), *groups_of_people()]
    wordings = sorted({wording for group in groups for wording in group.wordings}, key=len)
    vectors = dict(zip(wordings, encoder.embed(wordings), strict=True))
    names = [group.name if group.space == COMMON else "\n".join(group.wordings) for group in groups]
    middles = [middle([vectors[wording] for wording in group.wordings]) for group in groups]
    path = resource("knowledge/professionals") / Path(KEPT).name
    write_vectors(path, encoder.name, names, middles)
    return f"{len(groups)} questions by {encoder.name} are in {path.name}."
