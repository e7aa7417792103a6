"""The whole reader: rules and trained model behind one `read`."""

from __future__ import annotations

import threading
from collections.abc import Callable

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.learned.combine import Said, combined
from infoview_ai.nlu.learned.likeness import Likeness
from infoview_ai.nlu.learned.model import LearnedModel, load_model
from infoview_ai.nlu.pitch.clauses import clauses
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context, Pitch, Reading

_MOST_CLAUSES = 24


class Reader:
    """Reads a seeker's turn by rules and by the trained model; by the rules alone where the model does not work.

    `load` gives the model (default: from the shipped weights) when it is first needed. `problem` says what is wrong
    with it, for the app to show: reading goes on without it.
    """

    def __init__(self, rules: RuleReader | None = None, load: Callable[[], LearnedModel] = load_model) -> None:
        self._rules = rules or RuleReader()
        self._load = load
        self._model: LearnedModel | None = None
        self._problem: ConfigurationError | None = None
        self._like: Likeness | None = None
        self._guard = threading.Lock()

    @property
    def version(self) -> str:
        """Of the rules and the model: "rules/2 reader/1". Loads the model."""
        model = self.model
        return f"{self._rules.version} {model.version}" if model else self._rules.version

    @property
    def model(self) -> LearnedModel | None:
        """The trained model, or None where it does not work."""
        with self._guard:
            if self._model is None and self._problem is None:
                try:
                    self._model = self._load()
                except ConfigurationError as error:
                    self._problem = error
            return self._model

    @property
    def problem(self) -> ConfigurationError | None:
        """Why turns are read by the rules alone; None while all is well. Loads the model."""
        return self._problem if self.model is None else None

    def warm(self) -> None:
        """Load the model and compile the rules now, so that the first turn does not wait."""
        self._rules.warm()
        self.read("How did you come to this work?", Context())
        if self.model is not None:
            self._likeness(self.model).case("Are you hiring?", Pitch.PITCH)

    def read(self, text: str, context: Context) -> Reading:
        """The reading of `text` after `context`."""
        reading = self._rules.read(text, context)
        model = self.model
        if model is None or not text.strip():
            return reading
        scores = model.scores(text, context, reading)
        spoken = [place for place, turn in enumerate(context.turns) if turn.speaker is Speaker.PROFESSIONAL]
        last = spoken[-1] if spoken else None
        said = Said(text, last, lambda: gravest_clause(text, context, reading, model), self._likeness(model).case)
        return combined(reading, scores, said, model.thresholds)

    def _likeness(self, model: LearnedModel) -> Likeness:
        if self._like is None:
            self._like = Likeness(model.embed)
        return self._like


def gravest_clause(text: str, context: Context, rules: Reading, model: LearnedModel) -> str:
    """The clause of the turn that by itself is likeliest to be veiled or pitch, verbatim."""
    cut = clauses(text)[:_MOST_CLAUSES]
    if len(cut) < 2:
        return cut[0].text if cut else text.strip()
    chances = model.flagged_parts([clause.text for clause in cut], context, rules)
    return max(zip(chances, cut, strict=True), key=lambda pair: pair[0])[1].text
