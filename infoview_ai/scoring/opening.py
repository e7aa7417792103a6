"""C3 OPENING: greeting, who I am, why you, to learn, the time (domain.md 1.3, elements O1-O9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infoview_ai.conversation.clock import clock_time, word_count
from infoview_ai.nlu.reading import Act, Move, Pitch
from infoview_ai.scoring.own_words import greets, says_limit, says_link, says_purpose
from infoview_ai.scoring.quoting import praise, remark
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding
from infoview_ai.scoring.talk import Said, Talk, excerpt

_OPENING_TURNS = 3
_OPENING_S = 90.0
_SELF_WORDS, _LONG_SELF_WORDS = 60, 120
_SOME_SELF_WORDS = 6
"""A sentence of so many words about oneself says who one is (design)."""

_SMALL_TALK_S = 60.0
_CHAT = frozenset({Act.SMALL_TALK, Act.GREETING})

_THEIR_QUESTION = re.compile(
    r"(?:how|what) (?:can|may|could) i (?:help|do for|tell)|what (?:would|did) you (?:like|want)"
    r"|where (?:shall|should) we|what (?:exactly )?(?:do|are) you (?:want|hoping|after)"
    r"|what brings you|fire away|what's on your mind",
    re.IGNORECASE,
)
_HANDS_OVER = re.compile(
    r"what (?:did|do|would) you (?:want|like) to (?:know|talk about|tell me|say)"
    r"|\byou (?:can|could|may|might) (?:start|begin|go first)\b|what should (?:we|i) (?:talk about|ask)"
    r"|(?:^|[.!,;] )(?:so |and |maybe |perhaps |please )?you (?:start|begin|go first)\b"
    r"|i (?:don['’]t|do not) (?:really )?(?:know what to ask|have any questions)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;]*")
_FIRST_PERSON = re.compile(r"\b(?:i|i['’](?:m|ve|d)|my)\b", re.IGNORECASE)
_NOT_SELF = re.compile(
    r"\b(?:you|your(?! (?:field|line|work|profession|industry|area))"
    r"|you['’]\w+|thank\w*|minutes?|questions?|learn\w*|understand|notes)\b|\?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Element:
    """One opening element: who makes it, how it is missed, what would have done."""

    code: str
    moves: tuple[Move, ...]
    missing: str
    better: str


_ELEMENTS = {
    "O5": Element(
        "O5",
        (Move.LEARNING_PURPOSE,),
        "You did not say that you came to learn.",
        "I would like to learn what the work is really like and how people get into it.",
    ),
    "O7": Element(
        "O7",
        (Move.NAMES_TIME, Move.CHECKS_TIME),
        "You did not name the time or check that it still suits.",
        "I asked for {minutes}; does that still work for you?",
    ),
    "O4": Element(
        "O4",
        (Move.WHO_I_AM,),
        "You did not say who you are.",
        "I work in another field at the moment and I am looking into yours.",
    ),
    "O6": Element(
        "O6",
        (Move.LINK, Move.WHY_YOU, Move.RESEARCHED),
        "You did not say how you found them or why you wanted to talk to them.",
        "I wanted to talk to you because you have done this work for some time.",
    ),
    "O2": Element("O2", (Move.THANKS,), "There is no thank-you for their time.", "Thank you for making time for me."),
    "O1": Element(
        "O1", (Move.GREETS_BY_NAME,), "There is no greeting by name.", "Hello {name}, it is good to meet you."
    ),
}
"""The gravest gap first."""

_SMALL = ("O1", "O2", "O4")


@dataclass(frozen=True)
class Opening:
    """The opening turns and what is in them."""

    turns: tuple[Said, ...]
    missing: tuple[str, ...]
    self_words: int
    first_question: Said | None

    def has(self, code: str) -> bool:
        return code not in self.missing


def opening(talk: Talk) -> CriterionResult:
    """Level and evidence on the opening; not assessed where the learner said nothing that can be understood."""
    seen = _opening(talk)
    if seen is None:
        return CriterionResult(
            id=CriterionId.OPENING, explanation="Not assessed: nothing was said that can be understood."
        )
    level, says, findings = _judged(talk, seen)
    return CriterionResult(
        id=CriterionId.OPENING,
        level=level,
        explanation=says,
        findings=(*findings, *_good(talk, seen), *_small_talk(talk)),
    )


def _opening(talk: Talk) -> Opening | None:
    if not talk.said or not any(said.words > 2 for said in talk.said):
        return None
    turns = _opening_turns(talk)
    first = next((said for said in talk.said if said.asks), None)
    waived = {"O1", "O2"} if _they_asked_first(talk, turns[0]) else set()
    if not talk.professional.name and any(said.did(Move.GREETS) for said in turns):
        waived.add("O1")
    self_words = sum(_self_words(said.turn.text) for said in turns)
    if self_words >= _SOME_SELF_WORDS:
        waived.add("O4")
    waived |= _in_own_words(talk, turns)
    missing = tuple(
        code
        for code, element in _ELEMENTS.items()
        if code not in waived and not any(said.did(*element.moves) for said in turns)
    )
    return Opening(tuple(turns), missing, self_words, first)


def _in_own_words(talk: Talk, turns: list[Said]) -> set[str]:
    """Elements that are there in words of the learner's own."""
    found = {
        "O1": any(greets(said, talk.professional.name) for said in turns),
        "O5": any(says_purpose(said) for said in turns),
        "O6": any(says_link(said) for said in turns),
        "O7": any(says_limit(said) for said in turns),
    }
    return {code for code, there in found.items() if there}


def _opening_turns(talk: Talk) -> list[Said]:
    """The turns up to the first question, three at most and within 90 seconds, small talk apart."""
    turns: list[Said] = []
    for said in talk.said:
        serious = [turn for turn in turns if turn.reading.act not in _CHAT]
        if serious and (len(serious) >= _OPENING_TURNS or said.start > _OPENING_S):
            break
        turns.append(said)
        if said.asks:
            break
    return turns


def _they_asked_first(talk: Talk, first: Said) -> bool:
    """Whether the professional fired the first question, which makes a greeting redundant (domain.md 1.3)."""
    before = talk.heard_before(first)
    return before is not None and _THEIR_QUESTION.search(before[1].text) is not None


def _self_words(text: str) -> int:
    """Words in sentences that only tell of the learner."""
    sentences = (match.group() for match in _SENTENCE.finditer(text))
    own = (part for part in sentences if _FIRST_PERSON.search(part) and not _NOT_SELF.search(part))
    return sum(word_count(part) for part in own)


def _judged(talk: Talk, seen: Opening) -> tuple[int, str, tuple[Finding, ...]]:
    """Level, sentence and what to change, from the gravest down."""
    bad_start = _bad_start(talk, seen)
    if bad_start is not None:
        return 0, bad_start.why, (bad_start,)
    lacks = tuple(_missing(talk, seen, code) for code in seen.missing)
    if not seen.has("O4") and not seen.has("O5") and not seen.has("O6"):
        return 1, "You went straight to the questions without saying who you are or why you came.", lacks
    if seen.self_words > _SELF_WORDS:
        level = 1 if seen.self_words > _LONG_SELF_WORDS else 2
        says = f"You spoke about yourself for about {seen.self_words} words; {_SELF_WORDS} are enough."
        return level, says, (_overlong(talk, seen, says), *lacks)
    if not seen.has("O5") or not seen.has("O7"):
        code = "O5" if not seen.has("O5") else "O7"
        return 2, _ELEMENTS[code].missing, lacks
    small = sum(1 for code in (*_SMALL, "O6") if not seen.has(code))
    if small:
        return (3 if small == 1 else 2), " ".join(finding.why for finding in lacks), lacks
    if seen.first_question is not None and seen.first_question.reading.is_open is False:
        return (
            3,
            "Your opening was complete; the first question could be answered with yes or no.",
            (_closed_start(talk, seen.first_question),),
        )
    return 4, f"Your opening said who you are, why you came and how long, by {clock_time(seen.turns[-1].end)}.", ()


def _bad_start(talk: Talk, seen: Opening) -> Finding | None:
    """What makes an opening level 0: a pitch or a document, a wrong name, or handing the talk over."""
    for said in seen.turns:
        pitch = said.reading.pitch
        if pitch.label.points >= Pitch.VEILED.points or (said.reading.act is Act.RESUME_OFFER and pitch.label.points):
            quote = pitch.quote if pitch.quote and pitch.quote in said.turn.text else excerpt(said.turn.text)
            return _at(talk, said, "opens_with_pitch", quote, "You opened with a request for yourself.", "job-pitch")
        if said.did(Move.WRONG_NAME):
            quote = talk.evidence(said, Move.WRONG_NAME)
            return _at(talk, said, "wrong_name", quote, "The name or the company is wrong.", "preparation")
        handed = _HANDS_OVER.search(said.turn.text)
        if handed is not None and not said.did(Move.LEARNING_PURPOSE):
            why = "You left it to them to run the talk; you asked for it, so you lead."
            return _at(talk, said, "hands_over", handed.group(), why, "opening")
    return None


def _at(talk: Talk, said: Said, code: str, quote: str, why: str, guidance: str) -> Finding:
    better = f"Hello{_name(talk)}, thank you for making time. I would like to learn what led you into this work."
    return remark(talk, said.index, code, quote, why, try_instead=better, guidance=guidance)


def _missing(talk: Talk, seen: Opening, code: str) -> Finding:
    element = _ELEMENTS[code]
    minutes = f"{talk.limit.agreed_s / 60:g} minutes"
    better = element.better.format(name=_name(talk).strip(), minutes=minutes).replace("Hello ,", "Hello,")
    quote = excerpt(seen.turns[0].turn.text)
    return remark(
        talk,
        seen.turns[0].index,
        "opening_missing",
        quote,
        element.missing,
        try_instead=better,
        like=code,
        guidance="opening",
    )


def _overlong(talk: Talk, seen: Opening, why: str) -> Finding:
    longest = max(seen.turns, key=lambda said: _self_words(said.turn.text))
    better = "I work in ... and I am looking into ...; I would like to hear how you came to it."
    return remark(
        talk,
        longest.index,
        "long_introduction",
        excerpt(longest.turn.text),
        why,
        try_instead=better,
        guidance="opening",
    )


def _closed_start(talk: Talk, said: Said) -> Finding:
    quote = said.reading.question if said.reading.question in said.turn.text else ""
    why = "A first question that invites a story gets the talk going."
    return remark(
        talk,
        said.index,
        "closed_first_question",
        quote or excerpt(said.turn.text),
        why,
        try_instead="What led you into this work?",
        like="O9",
        guidance="opening",
    )


def _good(talk: Talk, seen: Opening) -> Iterator[Finding]:
    """The best two things in the opening."""
    praised = (("O7", "You named the time at once."), ("O6", "You said why you wanted to talk to this person."))
    for code, why in praised:
        said = next((said for said in seen.turns if said.did(*_ELEMENTS[code].moves)), None)
        if said is not None:
            quote = talk.evidence(said, *_ELEMENTS[code].moves)
            yield praise(talk, said, "opening_element", quote, why, guidance="opening", like=code)


def _small_talk(talk: Talk) -> Iterator[Finding]:
    """Small talk that ate the time of the questions (TM36); a hint, never a deduction."""
    late = next((said for said in talk.said if said.asks or said.did(Move.LEARNING_PURPOSE)), None)
    chatting = [said for said in talk.said if said.reading.act is Act.SMALL_TALK]
    if late is not None and chatting and chatting[0].index < late.index and late.start > _SMALL_TALK_S:
        why = f"Small talk is friendly, but the first question came only at {clock_time(late.start)}."
        quote = excerpt(chatting[0].turn.text)
        better = "It is good to meet you. May I start with my first question, so that we keep to the time?"
        yield remark(
            talk, chatting[0].index, "long_small_talk", quote, why, try_instead=better, like="TM36", guidance="opening"
        )


def _name(talk: Talk) -> str:
    return f" {talk.professional.name}" if talk.professional.name else ""
