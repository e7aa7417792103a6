"""C5 QUESTION CRAFT: open, single, short, neutral (domain.md 1.5; defects D1-D18 of 3.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from infoview_ai.conversation.clock import word_count
from infoview_ai.nlu.reading import Defect, DefectReading, Topic
from infoview_ai.scoring.quoting import praise, remark, words_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding
from infoview_ai.scoring.talk import Said, Talk, excerpt

_LATE_TOPICS = frozenset({Topic.PAY, Topic.HARD_PARTS, Topic.PEOPLE, Topic.ADVICE})
"""Topics that do not open a talk: easy, then specific, then hard, then people (domain.md 3.1)."""

_INTRUSIVE = frozenset({Defect.PERSONAL, Defect.CONFIDENTIAL, Defect.NEGATIVE})


@dataclass(frozen=True)
class Craft:
    """The measures of domain.md 1.5 over the questions of a talk."""

    questions: int
    open_share: float
    defect_rate: float
    median_words: float
    intrusive: int
    """Questions of severity 3 that pry or attack."""
    googleable: int
    in_order: bool


def questions(talk: Talk) -> CriterionResult:
    """Level and evidence on question craft; not assessed with a single question or fewer than two exchanges."""
    if talk.exchanges < 2:
        return _not_assessed("there were fewer than two exchanges")
    asked = talk.asked
    if not asked:
        return _none_asked(talk)
    if len(asked) == 1:
        return _not_assessed("one question is too little to judge by")
    craft = measured(asked)
    level = craft_level(craft)
    findings = (*_defects(talk, asked), *_order(talk, asked, craft), *_best(talk, asked))
    return CriterionResult(
        id=CriterionId.QUESTIONS, level=level, explanation=_explanation(craft, level), findings=findings
    )


def measured(asked: Sequence[Said]) -> Craft:
    """The measures over at least one question. A closed question that only confirms is not counted as closed."""
    typed = [said for said in asked if said.reading.is_open is not None and not said.reading.confirming]
    opened = sum(1 for said in typed if said.reading.is_open)
    defective = [said for said in asked if said.reading.defects]
    return Craft(
        questions=len(asked),
        open_share=opened / len(typed) if typed else 1.0,
        defect_rate=len(defective) / len(asked),
        median_words=median(word_count(said.reading.question or said.turn.text) for said in asked),
        intrusive=sum(1 for said in asked if any(_intrudes(defect) for defect in said.reading.defects)),
        googleable=sum(1 for said in asked if any(d.code is Defect.GOOGLEABLE for d in said.reading.defects)),
        in_order=asked[0].reading.follow_up or asked[0].reading.topic not in _LATE_TOPICS,
    )


def craft_level(craft: Craft) -> int:
    """The level for the measures (domain.md 1.5, design thresholds)."""
    if craft.intrusive >= 2 and craft.intrusive * 3 >= craft.questions:
        return 0
    if craft.googleable >= 3 or craft.defect_rate > 0.7:
        return 1
    if craft.open_share >= 0.8 and craft.defect_rate <= 0.1:
        return 4 if craft.median_words <= 25 and craft.in_order else 3
    if craft.open_share >= 0.65 and craft.defect_rate <= 0.2:
        return 3
    if craft.open_share >= 0.5 or 0.2 <= craft.defect_rate <= 0.4:
        return 2
    return 1


def _intrudes(defect: DefectReading) -> bool:
    return defect.severity >= 3 and defect.code in _INTRUSIVE


def _defects(talk: Talk, asked: Sequence[Said]) -> Iterator[Finding]:
    found = [(said, defect) for said in asked for defect in said.reading.defects[:2]]
    for said, defect in sorted(found, key=lambda pair: -pair[1].severity):
        quote = defect.quote if defect.quote in said.turn.text else said.reading.question
        yield remark(
            talk,
            said.index,
            defect.code.value,
            words_of(said.turn, quote),
            defect.why,
            try_instead=defect.try_instead,
            like=f"D{list(Defect).index(defect.code) + 1}",
            guidance="pay-and-personal" if defect.code is Defect.PERSONAL else "question-clinic",
        )


def _order(talk: Talk, asked: Sequence[Said], craft: Craft) -> Iterator[Finding]:
    if craft.in_order:
        return
    first = asked[0]
    why = "This is a question for later; an easy one that invites a story is the better start."
    quote = words_of(first.turn, first.reading.question)
    better = "What led you into this work?"
    yield remark(talk, first.index, "hard_start", quote, why, try_instead=better, guidance="questions")


def _best(talk: Talk, asked: Sequence[Said]) -> Iterator[Finding]:
    """The best question: open, without a fault, and answered at the greatest length."""
    clean = [said for said in asked if said.reading.is_open and not said.reading.defects]
    if clean:
        best = max(clean, key=lambda said: _answer_words(talk, said))
        quote = words_of(best.turn, best.reading.question)
        why = "An open, single question; it brought one of the fullest answers."
        yield praise(talk, best, "good_question", quote, why, guidance="question-clinic")


def _answer_words(talk: Talk, said: Said) -> int:
    reply = talk.reply(said)
    return word_count(reply[1].text) if reply else 0


def _explanation(craft: Craft, level: int) -> str:
    opened = round(craft.open_share * 100)
    faulty = round(craft.defect_rate * craft.questions)
    first = f"Of {craft.questions} questions, {opened} % were open"
    if not faulty:
        second = (
            " and none had a fault." if level == 4 else ", none with a fault; they could be shorter or start easier."
        )
        return first + second
    return f"{first}; {faulty} could be put better."


def _none_asked(talk: Talk) -> CriterionResult:
    if len(talk.said) < 3:
        return _not_assessed("there was too little to judge by")
    said = talk.said[1]
    finding = remark(
        talk,
        said.index,
        "no_questions",
        excerpt(said.turn.text),
        "Here and in the rest of the talk no question about the work was asked.",
        try_instead="What led you into this work?",
        guidance="questions",
    )
    return CriterionResult(
        id=CriterionId.QUESTIONS, level=0, explanation="You asked no question about the work.", findings=(finding,)
    )


def _not_assessed(because: str) -> CriterionResult:
    return CriterionResult(id=CriterionId.QUESTIONS, explanation=f"Not assessed: {because}.")
