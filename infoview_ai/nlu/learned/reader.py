"""The whole reader: rules and trained model behind one `read`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.learned.combine import Said, combined
from infoview_ai.nlu.learned.likeness import Likeness
from infoview_ai.nlu.learned.model import LearnedModel, RuledTurn, Scores, load_model
from infoview_ai.nlu.pitch.clauses import clauses
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context, Pitch, Reading
from infoview_ai.nlu.whole_talk import read_talk

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
        return self.read_many([(text, context)])[0]

    def read_many(self, turns: Sequence[tuple[str, Context]]) -> list[Reading]:
        """The readings of turns that do not wait for one another's, in their order; cheaper than one by one."""
        ruled = [RuledTurn(text, context, self._rules.read(text, context)) for text, context in turns]
        model = self.model
        if model is None:
            return [turn.rules for turn in ruled]
        scores = iter(model.scores([turn for turn in ruled if turn.text.strip()]))
        return [self.whole(turn, next(scores), model) if turn.text.strip() else turn.rules for turn in ruled]

    def ahead(self, talk: Transcript, given: Sequence[Reading | None]) -> TurnReader:
        """A reader with the same answers that has asked the model about all turns of the talk at once."""
        return self if self.model is None else ReadAhead(self, self._rules, self.model, talk, given)

    def whole(self, turn: RuledTurn, scores: Scores, model: LearnedModel) -> Reading:
        """The rules' reading of a turn and the model's scores as one reading."""
        spoken = [place for place, one in enumerate(turn.context.turns) if one.speaker is Speaker.PROFESSIONAL]
        last = spoken[-1] if spoken else None
        said = Said(turn.text, last, lambda: gravest_clause(turn, model), self._likeness(model).case)
        return combined(turn.rules, scores, said, model.thresholds)

    def _likeness(self, model: LearnedModel) -> Likeness:
        if self._like is None:
            self._like = Likeness(model.embed)
        return self._like


class ReadAhead:
    """Reads the turns of one talk, whose scores were worked out together from the rules' readings alone.

    A turn that reads differently to the rules after the whole reader's readings is put to the model by itself.
    """

    def __init__(
        self,
        reader: Reader,
        rules: RuleReader,
        model: LearnedModel,
        talk: Transcript,
        given: Sequence[Reading | None],
    ) -> None:
        self._reader, self._rules, self._model = reader, rules, model
        foreseen = _Foreseen(rules)
        read_talk(talk, foreseen, given)
        turns = [turn for turn in foreseen.turns if turn.text.strip()]
        self._scores = dict(zip((turn.key for turn in turns), model.scores(turns), strict=True))

    @property
    def version(self) -> str:
        return self._reader.version

    def read(self, text: str, context: Context) -> Reading:
        """As `Reader.read`."""
        turn = RuledTurn(text, context, self._rules.read(text, context))
        if not text.strip():
            return turn.rules
        scores = self._scores.get(turn.key) or self._model.scores([turn])[0]
        return self._reader.whole(turn, scores, self._model)


class _Foreseen:
    """Reads by the rules and remembers every turn it read."""

    def __init__(self, rules: RuleReader) -> None:
        self._rules = rules
        self.turns: list[RuledTurn] = []

    @property
    def version(self) -> str:
        return self._rules.version

    def read(self, text: str, context: Context) -> Reading:
        self.turns.append(RuledTurn(text, context, self._rules.read(text, context)))
        return self.turns[-1].rules


def gravest_clause(turn: RuledTurn, model: LearnedModel) -> str:
    """The clause of the turn that by itself is likeliest to be veiled or pitch, verbatim."""
    cut = clauses(turn.text)[:_MOST_CLAUSES]
    if len(cut) < 2:
        return cut[0].text if cut else turn.text.strip()
    chances = model.flagged_parts([clause.text for clause in cut], turn)
    return max(zip(chances, cut, strict=True), key=lambda pair: pair[0])[1].text
