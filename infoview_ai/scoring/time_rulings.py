"""What holds the time level down: each ruling names the highest level it allows, and shows where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.limits import WRAP_S
from infoview_ai.scoring.cues import cue_words
from infoview_ai.scoring.quoting import remark, words_of
from infoview_ai.scoring.scorecard import Finding
from infoview_ai.scoring.subjects import subject
from infoview_ai.scoring.talk import Said, Talk, excerpt
from infoview_ai.scoring.time_facts import (
    TimeFacts,
    asked_in_time,
    assumed_full_time,
    checked_while_invited,
    closing_began_in_time,
    makes_no_easy,
    reached_wrap_without_close,
)

_NO_INVITATION = "Unless they invite you to go on, the end is the end."


@dataclass(frozen=True)
class Ruling:
    """One reason why the level is not higher. `says` is a sentence for the learner."""

    level: int
    says: str
    finding: Finding


def minutes_text(seconds: float) -> str:
    """`900.0` as "15 minutes"."""
    minutes = round(seconds / 60.0, 1)
    return "1 minute" if minutes == 1 else f"{minutes:g} minutes"


def rulings(talk: Talk, facts: TimeFacts) -> Iterator[Ruling]:
    """Every ruling that applies, in no particular order."""
    yield from _overran(talk, facts)
    yield from _cues(talk, facts)
    yield from _ended(talk, facts)
    yield from _requests(talk, facts)
    yield from _mentions(talk, facts)


def _overran(talk: Talk, facts: TimeFacts) -> Iterator[Ruling]:
    over = facts.over
    if over.kept:
        return
    said = over.asked_after[0] if over.asked_after else _last_over(talk, facts)
    level = _overrun_level(talk, facts, said)
    limit = talk.limit_before(said.index)
    about = subject(said)
    later = f" May I send you my question about {about} by email?" if about else ""
    says = (
        "The goodbyes took more than the minute of grace."
        if not over.asked_after and level == 3
        else f"At {clock_time(said.start)} you went on after the end."
    )
    case = "TM17" if assumed_full_time(talk, facts) else "TM14" if limit.extended else "TM05"
    yield Ruling(
        level,
        says,
        remark(
            talk,
            said.index,
            "after_limit",
            words_of(said.turn, said.reading.question),
            f"This was said {_past(said.start - limit.limit_s)} the end of the {minutes_text(limit.limit_s)}. "
            + _NO_INVITATION,
            try_instead=f"I see that our time is up, so I will stop here.{later} Thank you, this helped me.",
            like=case,
            guidance="time",
        ),
    )


def _last_over(talk: Talk, facts: TimeFacts) -> Said:
    last = facts.over.stretches[-1].turn
    return next(said for said in reversed(talk.said) if said.index <= last)


def _overrun_level(talk: Talk, facts: TimeFacts, said: Said) -> int:
    over = facts.over
    if assumed_full_time(talk, facts):
        return 2
    extended = talk.limit_before(said.index).extended
    only_goodbye = not over.asked_after and over.going_on_s == 0
    if only_goodbye and over.total_s <= 90.0 and not extended and closing_began_in_time(talk):
        return 3
    if over.total_s <= (120.0 if extended else 180.0):
        return 2
    return 1 if over.total_s <= 300.0 else 0


def _cues(talk: Talk, facts: TimeFacts) -> Iterator[Ruling]:
    for cue in facts.cues:
        if cue.instead is None:
            continue
        ignored = cue.response == "ignored"
        level = 3 if not ignored else 1 if len(facts.ignored) == 1 else 0
        heard = cue_words(talk.turns[cue.index])
        yield Ruling(
            level,
            f"At {clock_time(talk.turns[cue.index].start or 0.0)} they signalled that they had to stop.",
            remark(
                talk,
                cue.instead.index,
                "cue_ignored" if ignored else "cue_late",
                words_of(cue.instead.turn, cue.instead.reading.question),
                f'They had just said: "{heard}" It is a request to finish.',
                try_instead="Of course, you need to go. Thank you; may I send you my last question by email?",
                like="TM23" if cue.instead.words > 35 else "TM21",
                guidance="time",
            ),
        )
    if len(facts.missed_soft) >= 2:
        said = facts.missed_soft[1]
        yield Ruling(
            3,
            "Two small signs that time was short went by.",
            remark(
                talk,
                said.index,
                "soft_cues_missed",
                words_of(said.turn, said.reading.question),
                "For the second time they hinted that their time was short, and the talk went on as before.",
                try_instead="Are you all right for time? I can stop here or ask one last thing.",
                like="TM22",
                guidance="reading-people",
            ),
        )


def _ended(talk: Talk, facts: TimeFacts) -> Iterator[Ruling]:
    index = facts.ended
    if index is None or facts.hurry is not None:
        return
    turn = talk.turns[index]
    past = (turn.start or 0.0) >= talk.limit_before(index).limit_s
    if (not past and not facts.ignored) or not turn.text.strip():
        return
    yield Ruling(
        0,
        f"At {clock_time(turn.start or 0.0)} they had to end the talk themselves.",
        remark(
            talk,
            index,
            "ended_by_them",
            excerpt(turn.text),
            "The professional had to end the talk because it went on past the limit or past their cues.",
            try_instead="Our time is up, so I will let you go. Thank you, I learned a lot.",
            guidance="time",
        ),
    )


def _requests(talk: Talk, facts: TimeFacts) -> Iterator[Ruling]:
    for number, said in enumerate(facts.requests, start=1):
        in_time = asked_in_time(talk, said)
        if number == 1 and in_time and makes_no_easy(said):
            continue
        level = 3 if number == 1 and in_time else 2
        why, case = _request_fault(number, in_time=in_time)
        yield Ruling(
            level,
            f"You asked for more time at {clock_time(said.start)}.",
            remark(
                talk,
                said.index,
                "asked_for_time",
                excerpt(said.turn.text),
                why,
                try_instead="We are near the end of our time. If you have five more minutes I would ask one thing; "
                "if not, I will stop here.",
                like=case,
                guidance="time",
            ),
        )


def _request_fault(number: int, *, in_time: bool) -> tuple[str, str]:
    if number > 1:
        return "Asking for more time a second time is pressure.", "TM12"
    if not in_time:
        return "The request came after the end; by then it is hard to refuse.", "TM13"
    return "Asking once before the end is allowed; the wording could make it easier to say no.", "TM10"


def _mentions(talk: Talk, facts: TimeFacts) -> Iterator[Ruling]:
    first, last = talk.said[0], talk.said[-1]
    amount = minutes_text(talk.limit.agreed_s)
    if not facts.mentions:
        yield _three(
            talk,
            first,
            "time_not_mentioned",
            "You never mentioned the time.",
            "Neither here nor later was the time mentioned, so they could not know that you would keep to it.",
            f"I asked for {amount}; does that still suit you?",
            "TM30" if not talk.limit_named else None,
        )
    elif not talk.limit_named:
        yield _three(
            talk,
            first,
            "no_limit_named",
            "Nobody named a limit.",
            "No number of minutes was named at any point, so there was nothing to keep to.",
            f"I would like to take no more than {amount}; does that suit you?",
            "TM30",
        )
    if facts.invited_time_used and not checked_while_invited(talk):
        yield _three(
            talk,
            last,
            "extension_unchecked",
            "You used the extra time without checking once how long it was good for.",
            "They gave you more time; a short check shows that you still have an eye on it.",
            "You kindly gave me more time; shall I stop in five minutes?",
            "TM08",
        )
    running_on = reached_wrap_without_close(talk)
    if running_on is not None and facts.over.kept:
        yield _three(
            talk,
            running_on,
            "no_wrap",
            "You did not begin to close in the last two minutes.",
            f"The last {minutes_text(WRAP_S)} are for the last question and the thanks; here the talk simply stopped.",
            "I want to respect your time, so one last question: who else would give me a different view?",
            "TM03",
        )


def _three(talk: Talk, said: Said, code: str, says: str, why: str, better: str, like: str | None) -> Ruling:
    found = remark(talk, said.index, code, excerpt(said.turn.text), why, try_instead=better, like=like, guidance="time")
    return Ruling(3, says, found)


def _past(seconds: float) -> str:
    if seconds < 0:
        return "at"
    return f"{int(seconds // 60)}:{int(seconds % 60):02d} after"
