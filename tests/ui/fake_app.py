"""The real product with a data folder of its own, a small reader and a card with everything on it.

Pages are tested against the real rehearsals; only the reading and the scoring rules, which have tests of their own,
are stood in for, so that each test says what the page is given.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.conversation.clock import elapsed_seconds, timed
from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.nlu.reading import Act, Context, Pitch, PitchReading, Reading, Topic
from infoview_ai.rehearsal.scorecards import Scorecards
from infoview_ai.scoring.scorecard import (
    CriterionId,
    CriterionResult,
    Engine,
    Finding,
    PitchVerdict,
    Scorecard,
    TimeVerdict,
    Verdicts,
)

ENGINE = Engine(rules="test", judge=None, rubric="none")


class SmallReader:
    """Knows questions, and one pitch."""

    def warm(self) -> None:
        """Nothing to load."""

    def read(self, text: str, context: Context) -> Reading:
        if "job" in text:
            pitch = PitchReading(
                label=Pitch.PITCH,
                quote="job",
                why="asks the other person for a job",
                try_instead="How do people start?",
            )
            return Reading(act=Act.JOB_PITCH, pitch=pitch)
        if text.endswith("?"):
            question = text.split(". ")[-1]
            return Reading(act=Act.QUESTION, topic=Topic.PATH_IN, question=question, is_open=True)
        return Reading(act=Act.SMALL_TALK)


class FixedScorer:
    """A card with a good finding and a slip on the learner's first and last words."""

    engine = ENGINE

    def score(self, transcript: Transcript, readings: Sequence[Reading | None] | None, *, source: str) -> Scorecard:
        talk = timed(transcript)
        mine = [(index, turn) for index, turn in enumerate(talk.turns) if turn.speaker is Speaker.SEEKER and turn.text]
        findings: dict[CriterionId, tuple[Finding, ...]] = {}
        if mine:
            first, last = mine[0], mine[-1]
            findings[CriterionId.OPENING] = (
                Finding(
                    code="thanked",
                    turn=first[0],
                    at=first[1].start or 0.0,
                    quote=first[1].text[:60],
                    why="You thanked them first.",
                    good=True,
                    guidance="opening",
                ),
            )
            findings[CriterionId.JOB_PITCH] = (
                Finding(
                    code="pitch",
                    turn=last[0],
                    at=last[1].start or 0.0,
                    quote=last[1].text[:80],
                    why="This asks the other person for an outcome, not for what they know.",
                    try_instead="How do people usually find a first post in this field?",
                    guidance="job-pitch",
                ),
            )
        levels = dict(zip(CriterionId, (4, 2, 3, 3, 2, 4, 1, None), strict=True))
        return Scorecard(
            source=source,
            verdicts=Verdicts(time_limit=TimeVerdict.KEPT, job_pitch=PitchVerdict.DRIFTED),
            elapsed_minutes=elapsed_seconds(talk.turns) / 60,
            limit_minutes=transcript.limit_minutes,
            criteria=tuple(
                CriterionResult(
                    id=one, level=levels[one], explanation="One sentence that says why.", findings=findings.get(one, ())
                )
                for one in CriterionId
            ),
            total=68,
            passed=True,
            went_well="You picked up what they said about the second year and asked on from there.",
            one_change="Ask how people find a first post in this field, not how their ward hires.",
            engine=ENGINE,
        )


def fake_app(home: Path) -> App:
    """A product in `home`, with the small reader and the fixed scorer."""
    app = build(read_config({"INFOVIEW_HOME": str(home)}))
    reader = SmallReader()
    app.rehearsals._reader = reader
    app.rehearsals._scorecards = Scorecards(FixedScorer())
    return replace(app, reader=reader)  # type: ignore[arg-type]


@functools.cache
def shared() -> App:
    """One fake app for a process that serves pages by hand (`python -m tests.ui.serve_fake`)."""
    return fake_app(Path(tempfile.mkdtemp(prefix="infoview-ui-")))
