"""C6 LISTENING: turns grow out of what was just said (domain.md 1.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from infoview_ai.conversation.clock import word_count
from infoview_ai.conversation.transcript import EventKind
from infoview_ai.nlu.reading import Act, Defect, Move
from infoview_ai.scoring.cues import clear_cues, cue_words
from infoview_ai.scoring.quoting import praise, remark, words_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding
from infoview_ai.scoring.talk import Said, Talk, excerpt, fullest_sentence

_MONOLOGUE_WORDS = 150
_BRIEF_ANSWER_WORDS = 35
"""Open questions that get no more than this met a guarded person; the shares are then read kindly (design)."""

_LEVELS_OF_SHARE = ((0.7, 4), (0.65, 3), (0.55, 2), (0.45, 1))

_LISTED = re.compile(
    r"^\W*(?:(?:so|ok(?:ay)?|and|thanks?|thank you|right|now)\W+)*(?:my )?(?:question|number|point|item)"
    r"(?: number)? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    re.IGNORECASE,
)
"""The next item of a list that is read out: it comes next whatever they had said (domain.md 1.6, level 1)."""

_ARGUES = re.compile(
    r"\b(?:you(?:['’]re| are) wrong|that(?:['’]s| is) (?:wrong|not true|nonsense)|i (?:don['’]t|do not) believe you|"
    r"no, (?:actually|you)|i disagree with you)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Listening:
    """The measures of domain.md 1.6."""

    share: float
    follow_up_share: float | None
    """Follow-ups among the questions; None with fewer than two questions."""
    reflections: int
    uses_earlier: bool
    errors: int
    monologues: int
    argues: bool
    guarded: bool
    questions: int
    cues_ignored: int
    """Clear signs that the professional had to stop, after which the talk went on."""


def listening(talk: Talk) -> CriterionResult:
    """Level and evidence on listening; not assessed with fewer than two exchanges."""
    if talk.exchanges < 2:
        text = "Not assessed: there were fewer than two exchanges."
        return CriterionResult(id=CriterionId.LISTENING, explanation=text)
    measures = measured(talk)
    level = listening_level(measures)
    findings = (*_argued(talk), *_errors(talk), *_deaf(talk), *_monologues(talk), *_share(talk, measures), *_good(talk))
    if not measures.questions:
        findings = (*findings, _asked_nothing(talk))
    elif measures.follow_up_share is not None and measures.follow_up_share < 0.3:
        findings = (*findings, *_missed_follow_up(talk))
    return CriterionResult(
        id=CriterionId.LISTENING, level=level, explanation=_explanation(measures, level), findings=findings
    )


def measured(talk: Talk) -> Listening:
    """The measures of one talk."""
    asked = talk.asked
    follow_ups = sum(1 for said in asked if _follows_up(said))
    return Listening(
        share=talk.professional_share,
        follow_up_share=follow_ups / len(asked) if len(asked) >= 2 else None,
        reflections=sum(1 for said in talk.said if said.did(Move.REFLECTS)),
        uses_earlier=any(said.did(Move.USES_EARLIER_DETAIL) for said in talk.said),
        errors=len(_slips(talk)),
        monologues=len(_long_turns(talk)),
        argues=any(_ARGUES.search(said.turn.text) for said in talk.said),
        guarded=_guarded(talk),
        questions=len(asked),
        cues_ignored=sum(cue.response == "ignored" for cue in clear_cues(talk)),
    )


def _follows_up(said: Said) -> bool:
    return said.reading.follow_up and _LISTED.match(said.turn.text) is None


def listening_level(measures: Listening) -> int:
    """The level: the lowest that any measure allows."""
    if measures.argues:
        return 0
    caps = [_share_cap(measures), _follow_up_cap(measures)]
    if measures.errors:
        caps.append(3 if measures.errors == 1 else 1)
    if measures.monologues:
        caps.append(3 if measures.monologues == 1 else 2)
    if measures.reflections < 2 or not measures.uses_earlier:
        caps.append(3)
    if measures.cues_ignored:
        caps.append(_deaf_cap(measures))
    return min(caps)


def _share_cap(measures: Listening) -> int:
    """By their share of the words; a guarded person gives less to go on, which is worth one level (up to 3)."""
    level = next((level for least, level in _LEVELS_OF_SHARE if measures.share >= least), 0)
    return max(level, min(3, level + 1)) if measures.guarded else level


def _follow_up_cap(measures: Listening) -> int:
    share = measures.follow_up_share
    if share is None:
        return 3 if measures.questions else 1
    if share >= 0.3:
        return 4
    if share >= 0.2 or (measures.guarded and share > 0):
        return 3
    return 2 if share > 0 else 1


def _deaf_cap(measures: Listening) -> int:
    """Going on after a sign to stop is a miss; where little else was taken up it was a list being read."""
    return 1 if (measures.follow_up_share or 0.0) < 0.2 else 3


def _guarded(talk: Talk) -> bool:
    """Whether even open questions got brief answers, at least three of them (domain.md 1.6, pitfalls)."""
    replies = (talk.reply(said) for said in talk.asked if said.reading.is_open)
    lengths = [word_count(reply[1].text) for reply in replies if reply is not None]
    return len(lengths) >= 3 and median(lengths) <= _BRIEF_ANSWER_WORDS


def _slips(talk: Talk) -> list[tuple[Said, str]]:
    """Contingency errors: asking what was answered, a wrong name."""
    found = []
    for said in talk.said:
        if any(defect.code is Defect.DUPLICATE for defect in said.reading.defects):
            found.append((said, "already_answered"))
        if said.did(Move.WRONG_NAME):
            found.append((said, "wrong_name"))
    return found


def _long_turns(talk: Talk) -> list[Said]:
    """Turns of more than 150 words that nobody asked for."""
    return [said for said in talk.said if said.words > _MONOLOGUE_WORDS and not _was_asked(talk, said)]


def _was_asked(talk: Talk, said: Said) -> bool:
    before = talk.heard_before(said)
    asked = before is not None and before[1].did(EventKind.SELF_ASKED)
    return asked or said.reading.act is Act.ANSWER_TO_PROFESSIONAL


def _errors(talk: Talk) -> Iterator[Finding]:
    for said, code in _slips(talk):
        if code == "already_answered":
            defect = next(defect for defect in said.reading.defects if defect.code is Defect.DUPLICATE)
            better = defect.try_instead or "You mentioned that earlier; what would you add to it today?"
            quote, why = said.reading.question, defect.why or "They had already answered this."
        else:
            quote, why, better = (
                talk.evidence(said, Move.WRONG_NAME),
                "The name is not theirs.",
                "Use the name they gave.",
            )
        yield remark(talk, said.index, code, words_of(said.turn, quote), why, try_instead=better, guidance="listening")


def _monologues(talk: Talk) -> Iterator[Finding]:
    for said in _long_turns(talk):
        why = f"This turn is {said.words} words long, about {round(said.words / 150 * 60)} seconds without a pause."
        better = said.reading.question if said.reading.question in said.turn.text else ""
        yield remark(
            talk,
            said.index,
            "monologue",
            excerpt(said.turn.text),
            why,
            try_instead=better or "Say it in two sentences, then ask: what was it like for you?",
            guidance="listening",
        )


def _deaf(talk: Talk) -> Iterator[Finding]:
    for cue in clear_cues(talk):
        if cue.response == "ignored" and cue.instead is not None:
            why = f'They had just said: "{cue_words(talk.turns[cue.index])}"'
            better = "Of course, you need to go. Thank you, this helped me."
            quote = words_of(cue.instead.turn, cue.instead.reading.question)
            yield remark(
                talk, cue.instead.index, "cue_unheard", quote, why, try_instead=better, guidance="reading-people"
            )


def _asked_nothing(talk: Talk) -> Finding:
    said = talk.said[-1]
    why = "You asked them nothing, so nothing could grow out of what they said."
    better = "What led you into this work?"
    return remark(
        talk, said.index, "asked_nothing", excerpt(said.turn.text), why, try_instead=better, guidance="listening"
    )


def _argued(talk: Talk) -> Iterator[Finding]:
    for said in talk.said:
        found = _ARGUES.search(said.turn.text)
        if found is not None:
            why = "You came to hear their view; arguing with it closes them up."
            better = "That is different from what I expected. What makes you see it that way?"
            yield remark(talk, said.index, "argues", found.group(), why, try_instead=better, guidance="listening")


def _share(talk: Talk, measures: Listening) -> Iterator[Finding]:
    if measures.share >= 0.65 or measures.guarded:
        return
    longest = max(talk.said, key=lambda said: said.words)
    why = f"They had {round(measures.share * 100)} % of the words; 70 % or more is good. This is your longest turn."
    better = "One sentence from you, then the question, then let them talk."
    yield remark(
        talk, longest.index, "talks_much", excerpt(longest.turn.text), why, try_instead=better, guidance="listening"
    )


def _missed_follow_up(talk: Talk) -> Iterator[Finding]:
    """The fullest answer after which the learner went on to something else."""
    jumps = []
    for said in talk.asked[1:]:
        before = talk.heard_before(said)
        moved_on = not _follows_up(said) and not said.did(Move.REFLECTS, Move.SIGNALS_END, Move.ASKS_PEOPLE)
        if before is not None and moved_on:
            jumps.append((word_count(before[1].text), said, before[1].text))
    if jumps:
        _, said, heard = max(jumps, key=lambda jump: jump[0])
        why = f'They had just told you: "{excerpt(heard, 90)}". Your next question left it there.'
        better = f'You said "{fullest_sentence(heard, 70)}" What was that like for you?'
    else:
        said = talk.asked[-1]
        why, better = (
            "Hardly a question grew out of what they had told you.",
            "You mentioned that earlier; what led to it?",
        )
    quote = words_of(said.turn, said.reading.question)
    yield remark(talk, said.index, "no_follow_up", quote, why, try_instead=better, guidance="listening")


def _good(talk: Talk) -> Iterator[Finding]:
    """The best follow-up, the first paraphrase and the first use of an earlier detail."""
    asked: Sequence[Said] = [said for said in talk.asked if _follows_up(said) and not said.reading.defects]
    if asked:
        best = max(asked, key=lambda said: (bool(said.reading.about), _answer_words(talk, said)))
        quote = words_of(best.turn, best.reading.question)
        yield praise(talk, best, "follow_up", quote, "You built on what they had just said.", guidance="listening")
    kinds = (
        (Move.REFLECTS, "reflection", "You said back what you had heard; that shows you listen."),
        (Move.USES_EARLIER_DETAIL, "earlier_detail", "You came back to something they had told you earlier."),
    )
    for move, code, why in kinds:
        said = next((said for said in talk.said if said.did(move)), None)
        if said is not None:
            yield praise(talk, said, code, talk.evidence(said, move), why, guidance="listening")


def _answer_words(talk: Talk, said: Said) -> int:
    reply = talk.reply(said)
    return word_count(reply[1].text) if reply else 0


def _explanation(measures: Listening, level: int) -> str:
    words = f"They had {round(measures.share * 100)} % of the words"
    if measures.argues:
        return f"{words}, and you argued with what they told you."
    if measures.follow_up_share is None:
        return f"{words}. There were too few questions to speak of follow-ups."
    follow_ups = f"{round(measures.follow_up_share * 100)} % of your questions built on what they had just said"
    if level == 3 and measures.reflections < 2:
        return f"{words}, and {follow_ups}. Say back in your own words what you heard, once or twice."
    return f"{words}, and {follow_ups}."
