"""What the Director decides for one reply, and the state it carries from turn to turn.

The same decision drives both voices: Scripted composes from it, Chat is told it as a stage direction.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from infoview_ai.conversation.transcript import Data, Event
from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.profile import Heading

BRIEF_WORDS: Final = 25
"""Length of the answer to a closed question (domain.md 6.1, rule 1)."""


class Reply(StrEnum):
    """The kind of reply; one per turn."""

    OPEN = "open"  # greets, invites the learner to begin
    ANSWER = "answer"
    ANSWER_BRIEFLY = "answer_briefly"  # closed or googleable question
    ANSWER_HALF = "answer_half"  # compound: one half only
    ASK_WHICH_PART = "ask_which_part"  # vague
    CORRECT_GENTLY = "correct_gently"  # leading
    ALREADY_SAID = "already_said"  # asked again what was told
    ADMIT_IGNORANCE = "admit_ignorance"
    DECLINE = "decline"  # personal, confidential, off limits
    DEFLECT = "deflect"  # job pitch
    CONFIRM = "confirm"  # an accurate paraphrase
    CORRECT = "correct"  # a paraphrase that got it wrong
    TELL_TIME = "tell_time"
    GRANT_TIME = "grant_time"
    REFUSE_TIME = "refuse_time"
    REFER = "refer"  # gives a name
    ACKNOWLEDGE = "acknowledge"  # small talk, thanks, what they tell of themselves
    SMALL_TALK = "small_talk"
    STEER_BACK = "steer_back"  # off topic
    STAY_IN_ROLE = "stay_in_role"  # an instruction to break role
    ADMIT_SIMULATION = "admit_simulation"  # "are you a real person?"
    NOT_UNDERSTOOD = "not_understood"  # gibberish
    WAIT = "wait"  # silence
    INTERRUPT = "interrupt"  # a monologue
    KEEP_IN_TOUCH = "keep_in_touch"  # how to reach them
    DECLINE_DOCUMENT = "decline_document"  # a résumé nobody asked for
    ACCEPT_DOCUMENT = "accept_document"  # one they asked for
    SAY_GOODBYE = "say_goodbye"
    END = "end"  # the professional ends it


class Angle(StrEnum):
    """How a reply stands to a question that it cannot answer straight."""

    ABOUT_LEARNER = "about_learner"  # "would my years as a teacher count?"
    UNPLEASANT = "unpleasant"  # "did that bother you?"
    PLEASANT = "pleasant"  # "are you happy that you changed?"
    NOT_RECALLED = "not_recalled"  # "did anyone ever ...?"
    OTHERS = "others"  # "what did your boss think of it?"
    EITHER_WAY = "either_way"
    NEITHER = "neither"  # a particular yes-or-no question with nothing near it
    PARTLY = "partly"
    NO_REASON = "no_reason"  # why, and there is no reason on record


class Touch(StrEnum):
    """A small thing of their own that a manner adds to a reply (the signature moves of domain.md 6.1)."""

    NEXT = "next"  # busy: hands the word back at once
    INTERRUPTED = "interrupted"  # late: somebody comes in, once
    EMERGENCY = "emergency"  # has to go on the spot (TM24)
    FULL_TIME = "full_time"  # late: "we still have our fifteen" (TM18)
    STORY = "story"  # chatty: runs past the limit unasked (TM15)
    STEERED = "steered"  # chatty: takes a redirect well
    CHALLENGE = "challenge"  # tester: "why should anyone hire a changer?"
    PASSED = "passed"  # a straight answer to the question about the motive
    OWN_PAY = "own_pay"  # guarded: pay in general only
    OPENS_UP = "opens_up"  # guarded: after an accurate paraphrase
    DOWNSIDE = "downside"  # blunt: the other side of it
    NO_FLATTERY = "no_flattery"  # blunt: waves praise off
    USE_YOUR_NAME = "use_your_name"  # connector: "may I use your name too?"
    WALK = "walk"  # the invitation is to come along (TM33)
    SHORT_OF_TIME = "short_of_time"  # "I only have eight minutes today" (TM32)
    GIVES_UP = "gives_up"  # nothing that could be answered, many times in a row


class Mood(Data):
    """What is remembered from turn to turn. Stored with each reply, so that a fork starts as things were."""

    pitch_meter: int = 0
    follow_ups: int = 0
    told: tuple[str, ...] = ()
    """Ids of the facts told so far, in order; one told in its short form only ends in "~"."""
    latest: tuple[str, ...] = ()
    """Ids of the facts of the latest answer that told any."""
    just_told: tuple[str, ...] = ()
    """Ids of all facts and particular answers of the latest reply that told any."""
    particulars: tuple[str, ...] = ()
    """Ids of the particular answers and reactions given so far."""
    led_to: str | None = None
    """Id of the untold fact that the latest particular hinted at: a follow-up gets it."""
    offered: Heading | None = None
    """What they have just offered to tell instead."""
    nearest: bool = False
    """The latest reply told what came nearest to the question, not an answer to it."""
    has_offered: bool = False
    """They have offered something in this talk."""
    lines_said: tuple[str, ...] = ()
    """Stock lines used so far (a short hash or the line itself), so that none is said twice."""
    deflections: int = 0
    soft_cues: int = 0
    hard_cues: int = 0
    extension_offered: bool = False
    extension_refused: bool = False
    resume_asked: bool = False
    opening_mentioned: bool = False
    motive_questioned: bool = False
    self_asked: bool = False
    referrals_given: tuple[str, ...] = ()
    silences: int = 0
    noise: int = 0
    """How many turns in a row had nothing in them to answer."""
    touched: tuple[Touch, ...] = ()
    """Moves of their own made so far."""
    opened: bool = False
    """They have been won over: by an accurate paraphrase, or by a straight answer to their question."""
    leaving: bool = False
    """They had to go; what is said now is the last word."""
    purpose_clear: bool = False
    topic: Topic | None = None
    """Topic of the latest answer."""
    last_reply: Reply | None = None
    """Kind of the latest reply."""
    seeker_name: str = ""
    seeker_background: str = ""
    ended: bool = False


class Decision(Data):
    """What the reply shall be. Everything a voice needs besides the profile and what was said."""

    turn: int
    """Index that the reply will have in the transcript."""
    reply: Reply
    topic: Topic | None = None
    """The topic that is answered, None when no question is."""
    facts: tuple[str, ...] = ()
    """Ids of the facts to tell now, in order."""
    particular: str | None = None
    """Id of the particular answer to tell first (`particulars.py`)."""
    brief: bool = False
    """Tell the facts in their short form."""
    angle: Angle | None = None
    """How the facts stand to the question, where they do not answer it straight."""
    reaction: str | None = None
    """Key of the reaction to what the learner told of themselves; it comes before the matter."""
    offer: Heading | None = None
    """What they offer to tell instead of what they cannot."""
    referral: str | None = None
    """Name of the person to refer to now."""
    max_words: int = 200
    warmth: int = 0
    """-2 cold … +2 warm."""
    events: tuple[Event, ...] = ()
    touches: tuple[Touch, ...] = ()
    """Small moves of their own to put into this reply."""
    question_back: bool = False
    minutes_left: float | None = None
    """Told to the learner only for TELL_TIME, GRANT_TIME, REFUSE_TIME."""
    because: tuple[str, ...] = ()
    """The rules that led here, for `infoview replay --explain`: "closed question: 25 words or fewer"."""
    mood: Mood = Mood()
    """The state after this reply."""
