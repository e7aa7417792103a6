"""What a talk offers for its thank-you, each with the place where it stands, and what the learner confirms of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from infoview_ai.conversation.clock import clock_time, timed
from infoview_ai.conversation.transcript import Data, EventKind, Speaker, Transcript
from infoview_ai.nlu.professional_turns import with_events
from infoview_ai.outreach.after_talk import names_in, noted, said_in
from infoview_ai.outreach.brief import MOST_FACT_CHARACTERS, Brief, Named, Said
from infoview_ai.outreach.thank_you import MOST_SPECIFICS

OWN_NOTES: Final = "your notes"


class Offered(Data):
    """One thing they said. `where` is a time of the talk, or the learner's notes; `before` what was asked."""

    said: Said
    where: str
    before: str = ""
    whole: str = ""
    """The whole turn."""


class OfferedName(Data):
    """Somebody they named."""

    named: Named
    where: str
    quote: str = ""


class TalkOffers(Data):
    """Everything a talk and the notes on it offer. Nothing of it is used before the learner confirms it."""

    said: tuple[Offered, ...] = ()
    named: tuple[OfferedName, ...] = ()
    resume_at: str | None = None
    """When they asked for the résumé; None where they did not."""

    @property
    def is_empty(self) -> bool:
        return not (self.said or self.named)


def offers(talk: Transcript | None, notes: Sequence[str] = (), known: Sequence[Named] = ()) -> TalkOffers:
    """The learner's notes first, then what stands in the talk. `known`: names noted with a contact."""
    mine = tuple(Offered(said=one, where=OWN_NOTES) for one in noted(notes))
    listed = {one.name: OfferedName(named=one, where=OWN_NOTES) for one in known}
    if talk is None:
        return TalkOffers(said=mine, named=tuple(listed.values()))
    spoken = timed(talk if talk.has_events else with_events(talk))
    for one in _names(spoken):
        listed.setdefault(one.named.name, one)
    asked = next((place for place, turn in enumerate(spoken.turns) if turn.did(EventKind.RESUME_REQUESTED)), None)
    return TalkOffers(
        said=(*mine, *(_offered(one, spoken) for one in said_in(spoken))),
        named=tuple(listed.values()),
        resume_at=None if asked is None else _time(spoken, asked),
    )


def confirmed(
    brief: Brief, said: Sequence[Said], named: Sequence[Named], *, resume_requested: bool, when: str = ""
) -> Brief:
    """The brief with what the learner ticked and nothing else of the talk. Two specifics and two names are used."""
    talk = brief.talk.model_copy(
        update={
            "said": tuple(said)[:MOST_SPECIFICS],
            "named": tuple(named)[:MOST_SPECIFICS],
            "resume_requested": resume_requested,
            "when": when or brief.talk.when,
        }
    )
    return brief.model_copy(update={"talk": talk})


def _offered(said: Said, talk: Transcript) -> Offered:
    place = said.turn or 0
    before = talk.turns[place - 1] if place else None
    asked = before.text if before is not None and before.speaker is Speaker.SEEKER else ""
    return Offered(said=said, where=_time(talk, place), before=asked, whole=talk.turns[place].text)


def _names(talk: Transcript) -> list[OfferedName]:
    """The names given, with the words of the turn, and what the learner said at once that they would do."""
    found = []
    for one in names_in(talk):
        place = next(
            (
                place
                for place, turn in enumerate(talk.turns)
                if turn.speaker is Speaker.PROFESSIONAL and one.name in turn.text
            ),
            0,
        )
        quote = talk.turns[place].text[:MOST_FACT_CHARACTERS]
        found.append(OfferedName(named=one, where=_time(talk, place), quote=quote))
    return found


def _time(talk: Transcript, place: int) -> str:
    return clock_time(talk.turns[place].start or 0.0)
