"""The words with which a reply takes up what the learner has told of themselves, before its matter."""

from __future__ import annotations

from infoview_ai.conversation.transcript import EventKind
from infoview_ai.nlu.reading import Act, Move
from infoview_ai.professionals import lines, reactions
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.disclosures import UNMOVED
from infoview_ai.professionals.introductions import loss_in, statements, theirs, worry_in
from infoview_ai.professionals.spoken import Spoken
from infoview_ai.professionals.voice import Cue

TELLS_WORDS = 4
"""Who says less than this beside a question has not answered what they were asked."""


def reaction_line(cue: Cue, spoken: Spoken) -> str:
    """To what the learner told of themselves, once; to an answer they gave. Empty where nothing is to be said."""
    decision, said = cue.decision, cue.turns[-1].text
    if decision.reaction:
        return cue.profile.particulars.told[decision.reaction]
    if decision.reply in UNMOVED:
        return ""
    if loss_in(said):
        return spoken.first(cue.profile.particulars.lines.sorry, reactions.SORRY)
    if decision.reply is Reply.ADMIT_IGNORANCE and not worry_in(statements(said)):
        return ""  # "I see" before "I don't know" sounds hollow
    tells = len(statements(said).split()) >= TELLS_WORDS
    if _just_asked(cue) and tells and decision.reply is not Reply.ACKNOWLEDGE:
        return spoken.first(cue.profile.particulars.lines.heard, lines.GLAD_TO_HEAR)
    if decision.angle is not None or decision.referral:
        return ""
    if worry_in(statements(said)):
        return spoken.first(cue.profile.particulars.lines.reassures, reactions.REASSURES)
    return _to_what_was_told(cue, spoken)


def _to_what_was_told(cue: Cue, spoken: Spoken) -> str:
    decision, reading = cue.decision, cue.reading
    answers = reading.act is Act.ANSWER_TO_PROFESSIONAL
    if not (answers or reading.did(Move.WHO_I_AM)) or (decision.facts and answers and not _just_asked(cue)):
        return ""
    heard = cue.profile.particulars.lines.heard
    if decision.warmth < 0:
        return spoken.first(heard, lines.GLAD_TO_HEAR)
    whose = theirs(cue.turns[-1].text)
    if decision.turn > 1 and whose:
        line = spoken.unused(reactions.THEIRS)
        return line.replace("{theirs}", whose).replace("{Theirs}", whose.capitalize())
    if decision.turn == 1 or _just_asked(cue):
        return spoken.about_them()
    return spoken.first(heard, lines.GLAD_TO_HEAR)


def of_them(cue: Cue, spoken: Spoken) -> str:
    """A word on where they come from, in a greeting; a general one would sound odd there."""
    known = cue.reading.did(Move.WHO_I_AM) and cue.decision.mood.seeker_background
    return spoken.about_them() if known else ""


def _just_asked(cue: Cue) -> bool:
    """Whether the professional has just asked them about themselves."""
    return len(cue.turns) > 1 and cue.turns[-2].did(EventKind.SELF_ASKED)
