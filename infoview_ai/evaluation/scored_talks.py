"""How `score` does on whole labelled talks: verdicts, levels, pitch turns, topics; and how far two labellers agree."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Literal

from infoview_ai.conversation.transcript import DEFAULT_MINUTES, Data, Speaker, Transcript, Turn
from infoview_ai.evaluation.kappa import cohen_kappa, quadratic_kappa
from infoview_ai.evaluation.label_passes import Agreement
from infoview_ai.evaluation.measures import Measures, measure
from infoview_ai.evaluation.read_lines import PITCHED
from infoview_ai.evaluation.talks import LabelledTalk, TalkLabels
from infoview_ai.nlu.labelled import FLAGGED_FROM
from infoview_ai.nlu.reading import Pitch, Topic
from infoview_ai.scoring.scorecard import CriterionId, Scorecard

Score = Callable[[Transcript], Scorecard]
_FORTY = 40
_PITCHES = (Pitch.BORDERLINE.value, Pitch.VEILED.value, Pitch.PITCH.value)


class TalkSupport(Data):
    """What a set of talks holds."""

    transcripts: int
    turns: int
    with_events: int
    real_clock: int
    labelled_twice: int


class Share(Data):
    """So many right out of so many."""

    right: int
    of: int

    @property
    def share(self) -> float | None:
        return self.right / self.of if self.of else None


class LevelMeasure(Data):
    """Levels of one criterion, or of all. A talk that was assessed where it should not be, or the other way round,
    counts as wrong in both.
    """

    talks: int
    exact: int
    within_one: int
    assessed_wrongly: int

    @property
    def exact_share(self) -> float | None:
        return self.exact / self.talks if self.talks else None

    @property
    def within_share(self) -> float | None:
        return self.within_one / self.talks if self.talks else None


class TalkReader(Data):
    """One way of scoring on a set of talks. What it does not give (a judge gives no verdicts) is None."""

    reader: str
    version: str
    time_verdicts: Share | None
    pitch_verdicts: Share | None
    levels: dict[str, LevelMeasure]
    """By criterion, and `all`."""
    pitch_turns: Measures | None
    job_pitch_turns: Measures | None
    topics: Measures | None
    contested: int | None = None
    """Criteria on which a judge and the reader beside it differ; None without a judge."""
    forty_turns_ms: float | None = None
    """Scoring 40 turns, median, in milliseconds; None where the talks have fewer."""


class TalkSetReport(Data):
    """All ways of scoring on one set of talks."""

    name: str
    kind: Literal["transcripts"] = "transcripts"
    split: str
    support: TalkSupport
    readers: tuple[TalkReader, ...]
    agreement: tuple[Agreement, ...]
    """Of the two labellings: verdicts by kappa, levels by quadratically weighted kappa."""
    calibration_status: str

    def reader(self, name: str) -> TalkReader | None:
        return next((report for report in self.readers if report.reader == name), None)


@dataclass(frozen=True)
class TalkSlip:
    """Something of a talk that was scored otherwise than labelled."""

    talk: str
    what: str
    meant: str
    got: str


@dataclass(frozen=True)
class ScoredTalk:
    """A labelled talk and the card that it was given."""

    talk: LabelledTalk
    card: Scorecard

    def level(self, criterion: CriterionId) -> int | None:
        return self.card.criterion(criterion).level


def forty_turns_ms(talks: Iterable[LabelledTalk], score: Score) -> float | None:
    """Milliseconds that it takes to score 40 turns, median over such stretches; None where the talks have fewer.

    Few talks are that long, so the stretches are cut from the talks put one after the other, on the spoken clock.
    """
    took: list[float] = []
    for turns in _stretches(tuple(turn for talk in talks for turn in talk.transcript.turns)):
        begun = perf_counter()
        score(Transcript(agreed_minutes=DEFAULT_MINUTES, turns=turns))
        took.append(perf_counter() - begun)
    return round(median(took) * 1000, 2) if took else None


def _stretches(turns: Sequence[Turn]) -> Iterator[tuple[Turn, ...]]:
    untimed = [turn.model_copy(update={"start": None, "end": None}) for turn in turns]
    for start in range(0, len(untimed) - _FORTY + 1, _FORTY):
        yield tuple(untimed[start : start + _FORTY])


def score_talks(talks: Iterable[LabelledTalk], score: Score) -> tuple[ScoredTalk, ...]:
    """Each talk with its card."""
    return tuple(ScoredTalk(talk, score(talk.transcript)) for talk in talks)


def evaluate_talks(
    name: str,
    split: str,
    talks: Sequence[LabelledTalk],
    scored: Mapping[tuple[str, str], Sequence[ScoredTalk]],
    *,
    status: str,
) -> TalkSetReport:
    """Every way of scoring (name, version) on the same talks; `status` says how they were labelled."""
    return TalkSetReport(
        name=name,
        split=split,
        support=talk_support(talks),
        readers=tuple(_report(reader, version, cards) for (reader, version), cards in scored.items()),
        agreement=label_agreement(talks),
        calibration_status=status,
    )


def talk_support(talks: Sequence[LabelledTalk]) -> TalkSupport:
    """The counts of a set."""
    return TalkSupport(
        transcripts=len(talks),
        turns=sum(len(talk.transcript.turns) for talk in talks),
        with_events=sum(talk.transcript.has_events for talk in talks),
        real_clock=sum(talk.transcript.clock == "real" for talk in talks),
        labelled_twice=sum(talk.labels.second is not None for talk in talks),
    )


def measure_levels(pairs: Sequence[tuple[int | None, int | None]]) -> LevelMeasure:
    """Of levels as they should be and as they were given."""
    gaps = [abs(meant - got) for meant, got in pairs if meant is not None and got is not None]
    both_none = sum(meant is None and got is None for meant, got in pairs)
    return LevelMeasure(
        talks=len(pairs),
        exact=both_none + sum(gap == 0 for gap in gaps),
        within_one=both_none + sum(gap <= 1 for gap in gaps),
        assessed_wrongly=len(pairs) - both_none - len(gaps),
    )


def label_agreement(talks: Sequence[LabelledTalk]) -> tuple[Agreement, ...]:
    """Of the two labellings of the talks that have two; levels count where both gave one."""
    twice = [(talk.labels, talk.labels.second) for talk in talks if talk.labels.second is not None]
    if not twice:
        return ()
    levels = {criterion: _both_levels(twice, (criterion,)) for criterion in CriterionId}
    return (
        _nominal("time verdict", [(one.verdicts.time_limit, two.verdicts.time_limit) for one, two in twice]),
        _nominal("pitch verdict", [(one.verdicts.job_pitch, two.verdicts.job_pitch) for one, two in twice]),
        _quadratic("levels", _both_levels(twice, tuple(CriterionId))),
        *(_quadratic(f"level {criterion.value}", pairs) for criterion, pairs in levels.items()),
    )


def talk_slips(scored: Sequence[ScoredTalk]) -> tuple[TalkSlip, ...]:
    """What came out otherwise than labelled: verdicts and levels."""
    found: list[TalkSlip] = []
    for one in scored:
        meant, got = one.talk.labels.verdicts, one.card.verdicts
        rows = [("time verdict", meant.time_limit.value, got.time_limit.value)]
        rows.append(("pitch verdict", meant.job_pitch.value, got.job_pitch.value))
        rows += [(key.value, _shown(one.talk.labels.levels[key]), _shown(one.level(key))) for key in CriterionId]
        found += [TalkSlip(one.talk.name, what, wanted, given) for what, wanted, given in rows if wanted != given]
    return tuple(found)


def judge_report(scored: Sequence[ScoredTalk], name: str) -> TalkReader:
    """The judge alone, from cards that it has read: the levels of every criterion but time, which it never reads."""
    criteria = tuple(criterion for criterion in CriterionId if criterion is not CriterionId.TIME_LIMIT)
    levels = level_measures(scored, lambda one, criterion: one.card.criterion(criterion).judge_level, criteria)
    contested = sum(result.contested for one in scored for result in one.card.criteria)
    return TalkReader(
        reader="judge",
        version=name,
        time_verdicts=None,
        pitch_verdicts=None,
        levels=levels,
        pitch_turns=None,
        job_pitch_turns=None,
        topics=None,
        contested=contested,
    )


def level_measures(
    scored: Sequence[ScoredTalk],
    level: Callable[[ScoredTalk, CriterionId], int | None],
    criteria: Sequence[CriterionId] = tuple(CriterionId),
) -> dict[str, LevelMeasure]:
    """By criterion and over all of them; `level` says which level of a card is meant."""
    pairs = {
        criterion.value: [(one.talk.labels.levels[criterion], level(one, criterion)) for one in scored]
        for criterion in criteria
    }
    measures = {name: measure_levels(found) for name, found in pairs.items()}
    return {"all": measure_levels([pair for found in pairs.values() for pair in found]), **measures}


def _report(reader: str, version: str, scored: Sequence[ScoredTalk]) -> TalkReader:
    verdicts = [(one.talk.labels.verdicts, one.card.verdicts) for one in scored]
    meant, got = _pitch_labels(scored)
    return TalkReader(
        reader=reader,
        version=version,
        time_verdicts=Share(right=sum(a.time_limit == b.time_limit for a, b in verdicts), of=len(verdicts)),
        pitch_verdicts=Share(right=sum(a.job_pitch == b.job_pitch for a, b in verdicts), of=len(verdicts)),
        levels=level_measures(scored, ScoredTalk.level),
        pitch_turns=measure([_named(one) for one in meant], [_named(one) for one in got], _PITCHES),
        job_pitch_turns=measure([_flag(one) for one in meant], [_flag(one) for one in got], (PITCHED,)),
        topics=measure([one.talk.labels.topics for one in scored], [one.card.topics for one in scored], tuple(Topic)),
    )


def _pitch_labels(scored: Sequence[ScoredTalk]) -> tuple[list[Pitch], list[Pitch]]:
    """The pitch label of every turn of the seeker, as it should be and as it was read."""
    meant: list[Pitch] = []
    got: list[Pitch] = []
    for one in scored:
        read = {reading.turn: Pitch(reading.pitch) for reading in one.card.readings}
        for place, turn in enumerate(one.talk.transcript.turns):
            if turn.speaker is Speaker.SEEKER:
                meant.append(one.talk.labels.pitch_turns.get(place, Pitch.FINE))
                got.append(read.get(place, Pitch.FINE))
    return meant, got


def _named(pitch: Pitch) -> Collection[str]:
    return () if pitch is Pitch.FINE else (pitch.value,)


def _flag(pitch: Pitch) -> Collection[str]:
    return (PITCHED,) if pitch.points >= FLAGGED_FROM else ()


def _both_levels(
    twice: Sequence[tuple[TalkLabels, TalkLabels]], criteria: Sequence[CriterionId]
) -> list[tuple[int, int]]:
    pairs = [(one.levels[criterion], two.levels[criterion]) for one, two in twice for criterion in criteria]
    return [(one, two) for one, two in pairs if one is not None and two is not None]


def _nominal(what: str, pairs: Sequence[tuple[str, str]]) -> Agreement:
    return _agreement(what, cohen_kappa([one for one, _ in pairs], [two for _, two in pairs]), pairs)


def _quadratic(what: str, pairs: Sequence[tuple[int, int]]) -> Agreement:
    return _agreement(what, quadratic_kappa([one for one, _ in pairs], [two for _, two in pairs]), pairs)


def _agreement(what: str, kappa: float | None, pairs: Sequence[tuple[object, object]]) -> Agreement:
    alike = sum(one == two for one, two in pairs)
    return Agreement(what=what, kappa=None if kappa is None else round(kappa, 4), lines=len(pairs), alike=alike)


def _shown(level: int | None) -> str:
    return "not assessed" if level is None else f"level {level}"
