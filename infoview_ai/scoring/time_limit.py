"""C1 TIME: kept to the limit (domain.md 1.1 and the cases TM01-TM37)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from infoview_ai.conversation.clock import clock_time
from infoview_ai.nlu.reading import Move
from infoview_ai.scoring.overrun import is_closing
from infoview_ai.scoring.quoting import praise, remark, words_of
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding, TimeVerdict
from infoview_ai.scoring.talk import Said, Talk, excerpt
from infoview_ai.scoring.time_facts import TimeFacts, asked_in_time, time_facts
from infoview_ai.scoring.time_rulings import Ruling, minutes_text, rulings


@dataclass(frozen=True)
class TimeResult:
    """The criterion and the verdict that goes with it."""

    criterion: CriterionResult
    verdict: TimeVerdict


def time_limit(talk: Talk) -> TimeResult:
    """Level, verdict and evidence on time. Not assessed with fewer than two exchanges."""
    if talk.exchanges < 2:
        text = "Not assessed: there were fewer than two exchanges."
        return TimeResult(CriterionResult(id=CriterionId.TIME_LIMIT, explanation=text), TimeVerdict.NOT_ASSESSED)
    facts = time_facts(talk)
    found = sorted(rulings(talk, facts), key=lambda ruling: ruling.level)
    level = min([4, *(ruling.level for ruling in found)])
    if facts.raised is not None:
        level = max(0, level - 1)
    verdict = _verdict(talk, facts)
    findings = [*(ruling.finding for ruling in found), *_raised(talk, facts.raised), *_good(talk, facts)]
    text = _explanation(talk, facts, verdict, found)
    criterion = CriterionResult(
        id=CriterionId.TIME_LIMIT, level=level, explanation=text, findings=tuple(_once(findings))
    )
    return TimeResult(criterion, verdict)


def _verdict(talk: Talk, facts: TimeFacts) -> TimeVerdict:
    """The verdict; past cues that went unheeded until they ended the talk themselves it was overrun (TM21)."""
    if not facts.over.kept:
        at = facts.over.asked_after[0].index if facts.over.asked_after else facts.over.stretches[-1].turn
        return TimeVerdict.OVERSTAYED_INVITATION if talk.limit_before(at).extended else TimeVerdict.OVERRAN
    if facts.ended is not None and facts.hurry is None and facts.ignored:
        return TimeVerdict.OVERRAN
    return TimeVerdict.KEPT_BY_INVITATION if facts.invited_time_used else TimeVerdict.KEPT


def _explanation(talk: Talk, facts: TimeFacts, verdict: TimeVerdict, found: Sequence[Ruling]) -> str:
    """The outcome in one sentence, and what held the level down in another."""
    ended, limit = clock_time(talk.elapsed_s), talk.limit
    cued = bool(facts.cues) and limit.source == "professional"
    over = clock_time(facts.over.total_s)
    match verdict:
        case TimeVerdict.KEPT if cued:
            first = f"You finished at {ended}, within the {minutes_text(limit.agreed_s)}."
        case TimeVerdict.OVERRAN if facts.over.kept:
            first = f"They had to stop and ended the talk themselves at {ended}."
        case TimeVerdict.OVERRAN if cued:
            first = f"You went {over} past the end that they had signalled."
        case TimeVerdict.KEPT:
            first = f"You kept to the {minutes_text(limit.plain_s)} ({ended})."
        case TimeVerdict.KEPT_BY_INVITATION:
            first = f"You went past {minutes_text(limit.plain_s)} only with their leave and finished at {ended}."
        case TimeVerdict.OVERSTAYED_INVITATION:
            first = f"You went {over} past the extra time they gave you (it ended at {clock_time(limit.limit_s)})."
        case _:
            first = f"You went {over} past the {minutes_text(limit.limit_s)} without an invitation."
    if found:
        return f"{first} {found[0].says}"
    return f"{first} You also named more minutes than you had asked for." if facts.raised is not None else first


def _raised(talk: Talk, said: Said | None) -> Iterator[Finding]:
    if said is not None:
        yield remark(
            talk,
            said.index,
            "raised_own_ask",
            time_quote(talk, said),
            f"You had asked for {minutes_text(talk.limit.agreed_s)} and named more here. What you asked for holds.",
            try_instead=f"I asked for {minutes_text(talk.limit.agreed_s)}; does that still suit you?",
            like="TM31",
            guidance="time",
        )


def time_quote(talk: Talk, said: Said) -> str:
    """The words with which a turn mentions the time."""
    return talk.evidence(said, Move.NAMES_TIME, Move.CHECKS_TIME, Move.OFFERS_TO_STOP, Move.SIGNALS_END)


def _good(talk: Talk, facts: TimeFacts) -> Iterator[Finding]:
    if facts.mentions:
        first, last = facts.mentions[0], facts.mentions[-1]
        yield praise(
            talk,
            first,
            "names_time",
            time_quote(talk, first),
            "You showed that you keep an eye on their time.",
            guidance="time",
        )
        if last is not first and asked_in_time(talk, last):
            yield praise(
                talk,
                last,
                "minds_time",
                time_quote(talk, last),
                "You looked at the time before they had to.",
                guidance="time",
                like="TM03",
            )
    for cue in facts.cues:
        after = talk.next_said(cue.index)
        if cue.response == "heeded" and after is not None:
            why = "They signalled the end and you let them go at once."
            yield praise(talk, after, "cue_heeded", excerpt(after.turn.text), why, guidance="time", like="TM24")
    last_said = talk.said[-1]
    if facts.over.kept and is_closing(last_said):
        quote = words_of(last_said.turn, "")
        yield praise(talk, last_said, "stopped", quote, "You stopped in time.", guidance="closing")


def _once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """One finding of a kind for a turn."""
    seen: set[tuple[str, int]] = set()
    for finding in findings:
        if (finding.code, finding.turn) not in seen:
            seen.add((finding.code, finding.turn))
            yield finding
