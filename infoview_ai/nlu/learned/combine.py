"""The rules' reading with the model's labels in it, and a quote and a reason for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from infoview_ai.nlu.labelled import WITH_TOPIC
from infoview_ai.nlu.learned.description import Thresholds
from infoview_ai.nlu.learned.model import Scores
from infoview_ai.nlu.learned.settling import Settled, settle
from infoview_ai.nlu.lexicon.defect_words import DEFECT_WORDS
from infoview_ai.nlu.pitch.advice import Advice
from infoview_ai.nlu.pitch.clauses import clauses
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Pitch, PitchReading, Reading, Topic

_INFORMS: Final = frozenset((Act.QUESTION, Act.FOLLOW_UP))
_DOCUMENT: Final = Advice(
    "You bring in your resume or your work although nobody asked to see it.",
    "What should a resume for this field make obvious in the first lines?",
)
_REASONS: Final = {
    Pitch.PITCH: Advice(
        "You ask the other person for something that only an employer or a referee can give.",
        "How do people usually get their first experience in this field?",
    ),
    Pitch.VEILED: Advice(
        "You do not ask outright, but the words wait for an offer, so the talk is no longer about learning.",
        "What do employers in this field value that beginners rarely think of?",
    ),
    Pitch.BORDERLINE: Advice(
        "It leans towards a request that they did not offer to meet.",
        "How does that usually work in this field, in places like yours?",
    ),
}


@dataclass(frozen=True)
class Said:
    """The turn that was read. `follows` is the place of the professional's last turn; `decides` finds the clause with
    the gravest claim, verbatim, and `resembles` the case of the bank that a clause is like, of a label; both are asked
    only where the rules gave none.
    """

    text: str
    follows: int | None
    decides: Callable[[], str]
    resembles: Callable[[str, Pitch], str | None]


def combined(rules: Reading, scores: Scores, said: Said, at: Thresholds) -> Reading:
    """The final reading: the model's labels where they are better founded, the rules' evidence where they agree."""
    settled = settle(rules, scores, at)
    if settled is None:
        return rules
    informs = settled.act in _INFORMS
    question = _question(rules, said.text) if settled.act in WITH_TOPIC or settled.defects else rules.question
    update: dict[str, Any] = {
        "act": settled.act,
        "topic": settled.topic,
        "other_topics": _others(rules, settled),
        "question": question,
        "is_open": _open(rules, settled) if informs else None,
        "confirming": rules.confirming and informs,
        "pitch": _pitch(rules, settled, said),
        "defects": tuple(_defect(rules, code, question) for code in settled.defects),
        "follow_up": settled.act is Act.FOLLOW_UP,
        "follows": _follows(rules, settled, said),
        "about": rules.about if settled.act in (Act.FOLLOW_UP, Act.REFLECTION) else "",
        "confidence": round(settled.confidence, 3),
    }
    return rules.model_copy(update=update)


def last_question(text: str) -> str:
    """The last sentence that ends in a question mark, else the last clause: a verbatim part of the turn."""
    cut = clauses(text)
    asking = [clause.sentence_text for clause in cut if clause.asks]
    return asking[-1] if asking else (cut[-1].text if cut else "")


def _question(rules: Reading, text: str) -> str:
    return rules.question or last_question(text)


def _others(rules: Reading, settled: Settled) -> tuple[Topic, ...]:
    if settled.topic is None:
        return ()
    return tuple(topic for topic in rules.other_topics if topic is not settled.topic)


def _open(rules: Reading, settled: Settled) -> bool:
    if Defect.CLOSED in settled.defects:
        return False
    return rules.is_open if rules.is_open is not None else True


def _follows(rules: Reading, settled: Settled, said: Said) -> int | None:
    if settled.act is Act.FOLLOW_UP:
        return rules.follows if rules.follows is not None else said.follows
    return rules.follows if settled.act is not Act.QUESTION or not rules.follow_up else None


def _pitch(rules: Reading, settled: Settled, said: Said) -> PitchReading:
    known = rules.pitch
    chance = {"probability": round(settled.flagged, 3)}
    if settled.pitch is known.label:
        return known.model_copy(update=chance)
    if settled.pitch is Pitch.FINE:
        return PitchReading(invited=known.invited, repaired=known.repaired, **chance)
    if known.label is not Pitch.FINE:
        return known.model_copy(update={"label": settled.pitch, **chance})
    document = settled.act is Act.RESUME_OFFER
    reason = _DOCUMENT if document else _REASONS[settled.pitch]
    clause = said.decides()
    return PitchReading(
        label=settled.pitch,
        case=said.resembles(clause, settled.pitch),
        quote=clause,
        why=reason.why,
        try_instead=reason.try_instead,
        invited=known.invited,
        document=document,
        guessed=True,
        **chance,
    )


def _defect(rules: Reading, code: Defect, question: str) -> DefectReading:
    known = next((defect for defect in rules.defects if defect.code is code), None)
    if known is not None:
        return known
    words = DEFECT_WORDS[code]
    return DefectReading(
        code=code, severity=words.severity, why=words.why, quote=question, try_instead=words.try_instead
    )
