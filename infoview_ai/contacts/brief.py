"""The page for one talk: purpose, introduction, three questions, answers ready, dress and logistics, checklist.

Sources: domain.md 5.2 to 5.4 and 1.3. The introduction is read by the same reader as a talk's first turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from infoview_ai.contacts.person import Mode, Person
from infoview_ai.contacts.record import Aim
from infoview_ai.conversation.transcript import Data
from infoview_ai.nlu.reading import Context, Pitch, Reading
from infoview_ai.nlu.words import said

INTRODUCTION_WORDS: Final = (30, 60)
"""Least and most words of a self-introduction (domain.md 5.2)."""
MOST_QUESTIONS: Final = 3


class Reads(Protocol):
    """What is needed of the reader."""

    def read(self, text: str, context: Context) -> Reading: ...


class Remark(Data):
    """Something to look at in what the learner wrote."""

    code: str
    """ "short", "long", "pitch", "missing"."""
    quote: str
    why: str
    try_instead: str = ""


class Item(Data):
    """One line of the checklist."""

    key: str
    text: str
    ready: bool = False


class Answer(Data):
    """A question that the learner will be asked, how to go about it, and what they wrote."""

    question: str
    hint: str
    example: str
    written: str = ""


class Brief(Data):
    """The page for one talk."""

    name: str
    one_line: str
    when: str
    purpose: str
    introduction: str
    introduction_words: int
    remarks: tuple[Remark, ...]
    questions: tuple[str, ...]
    answers: tuple[Answer, ...]
    dress: str
    logistics: tuple[str, ...]
    checklist: tuple[Item, ...]


LOGISTICS: Final = {
    Mode.PHONE: (
        "You dial, unless you agreed otherwise.",
        "A quiet place, water, your notes; ask “is it still a good time?” first.",
        "Say so when you pause to write.",
    ),
    Mode.VIDEO: (
        "Test link and microphone; join one or two minutes early, not fifteen.",
        "Your name shown correctly, the camera at eye level, notifications off.",
        "A calendar invitation with the time zone and a number in case the link fails.",
    ),
    Mode.IN_PERSON: (
        "Their place, or a café or another public place that they choose.",
        "Be near early, present yourself at most five minutes early, phone away.",
        "Offer to pay for the coffee.",
    ),
    Mode.EMAIL: (
        "At most five or six questions.",
        "One reply to follow up, then thanks.",
    ),
}
"""Domain.md 5.4."""
_LATE: Final = "Running late? Tell them before, ask if it still suits; the agreed end stands."
_FORMAL: Final = ("bank", "finance", "law", "legal", "consult", "audit", "insurance", "account")
_HANDS_ON: Final = ("electric", "wind", "farm", "construct", "lab", "turbine", "carpent", "plumb", "mechanic")

CHECKLIST: Final = (
    ("purpose", "One sentence of purpose and three questions that must be answered"),
    ("read", "The basics read first: the occupation's page, their organisation, their profile, one thing they wrote"),
    ("questions", "6 to 10 open questions in order, three starred; sent ahead if they like"),
    ("introduction", "An introduction of 30 to 60 words, without a list of achievements"),
    ("answers", "Answers ready for “are you looking?”, “what can I help you with?” and “why us?”"),
    ("time", "A time plan and a watch; the wrap-up line rehearsed"),
    ("notes", "Paper or a notes file; ask before you take notes, and never record without asking"),
    ("resume", "The résumé in the bag or as a file, not shown unless they ask"),
    ("confirmed", "Confirmed the day before, with number and time zone"),
    ("rehearsed", "Rehearsed once here, and the debrief read"),
)
"""Domain.md 5.2."""


def brief(person: Person, aim: Aim, reader: Reads, questions: Sequence[str] = ()) -> Brief:
    """The page for the talk with `person`. `questions`: must-asks of a linked list, used where none are written."""
    ready = person.preparation
    remarks = introduction_remarks(ready.introduction, reader)
    chosen = tuple(one.strip() for one in (ready.questions or questions) if one.strip())[:MOST_QUESTIONS]
    mode = person.talk.mode if person.talk is not None else Mode.PHONE
    return Brief(
        name=person.name,
        one_line=person.one_line,
        when=_when(person),
        purpose=ready.purpose,
        introduction=ready.introduction,
        introduction_words=len(said(ready.introduction).tokens),
        remarks=remarks,
        questions=chosen,
        answers=_answers(person, aim),
        dress=_dress(person, mode),
        logistics=(*LOGISTICS[mode], _LATE) if mode is not Mode.EMAIL else LOGISTICS[mode],
        checklist=tuple(_item(key, text, person, chosen, remarks) for key, text in CHECKLIST),
    )


def introduction_remarks(text: str, reader: Reads) -> tuple[Remark, ...]:
    """What the introduction's length and words call for; nothing for an empty one."""
    if not text.strip():
        return ()
    return (*_length(text), *_pitch(text, reader))


def _length(text: str) -> tuple[Remark, ...]:
    least, most = INTRODUCTION_WORDS
    count = len(said(text).tokens)
    if count < least:
        why = f"{count} words. With {least} to {most} they know who you are and what you wonder about."
        return (Remark(code="short", quote="", why=why),)
    if count > most:
        why = f"{count} words. More than {most} takes their time; leave the list of achievements out."
        return (Remark(code="long", quote="", why=why),)
    return ()


def _pitch(text: str, reader: Reads) -> tuple[Remark, ...]:
    pitch = reader.read(text, Context()).pitch
    if pitch.label is Pitch.FINE:
        return ()
    why = pitch.why[:1].upper() + pitch.why[1:] if pitch.why else "This leans towards asking for a job."
    return (Remark(code="pitch", quote=pitch.quote, why=why, try_instead=pitch.try_instead),)


def _when(person: Person) -> str:
    talk = person.talk
    if talk is None:
        return "No time agreed yet."
    from infoview_ai.contacts.business_days import Days

    local = Days(zone=talk.zone).local(talk.start)
    where = f", {talk.place}" if talk.place else ""
    mode = talk.mode.value.replace("_", " ")
    zone = talk.zone.rpartition("/")[2].replace("_", " ")
    return f"{local:%A} {local.day} {local:%B %Y}, {local:%H:%M} ({zone} time), {talk.minutes} minutes, {mode}{where}"


def _answers(person: Person, aim: Aim) -> tuple[Answer, ...]:
    ready = person.preparation
    if aim.is_job_hunting:
        hint = "Say what is true: you are looking, and this talk is for learning. Do not ask them for anything."
        example = "“I am looking, yes, but not with you today: I would like to understand the work first.”"
    else:
        hint = "Say what is true in one sentence, and go back to your question."
        example = "“Right now I am finding out what the work is like, so that I choose well.”"
    return (
        Answer(question="Are you looking for a job?", hint=hint, example=example, written=ready.are_you_looking),
        Answer(
            question="What can I help you with?",
            hint="Name the one thing that you would most like to understand.",
            example="“With your view of the first two years: what did nobody tell you?”",
            written=ready.how_can_i_help,
        ),
        Answer(
            question="Why us?",
            hint="Say why this person: one thing that you read or heard.",
            example="“You came to this from another trade, and I wonder how that went.”",
            written=ready.why_us,
        ),
    )


def _dress(person: Person, mode: Mode) -> str:
    """Domain.md 5.3."""
    if mode in (Mode.PHONE, Mode.EMAIL):
        return "Nobody sees you; many people speak better when dressed for it."
    about = f"{person.field} {person.role} {person.organisation}".casefold()
    if any(word in about for word in _HANDS_ON):
        return "Clean clothes and closed shoes; ask whether safety gear is needed."
    formal = any(word in about for word in _FORMAL)
    kind = "A suit or close to it: this field dresses formally." if formal else "Neat business casual; a suit is fine."
    if mode is Mode.VIDEO:
        return f"{kind} Plain background, light in front of you, the laptop raised."
    return kind


def _item(key: str, text: str, person: Person, questions: Sequence[str], remarks: Sequence[Remark]) -> Item:
    """A line is ready when it was ticked, or when what is stored shows it."""
    ready = person.preparation
    shown = {
        "purpose": bool(ready.purpose and len(questions) >= MOST_QUESTIONS),
        "introduction": bool(ready.introduction) and not remarks,
        "answers": all((ready.are_you_looking, ready.how_can_i_help, ready.why_us)),
        "confirmed": person.talk is not None and person.talk.confirmed_at is not None,
    }
    return Item(key=key, text=text, ready=key in ready.ticked or shown.get(key, False))
