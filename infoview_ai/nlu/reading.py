"""The Reading of a seeker's turn: act, topic, job-pitch label, question defects, follow-up, moves.

One component makes it (`reader.py`); the professional's reaction, the coach, the scorecard and the question feedback
all use the same one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from infoview_ai.conversation.transcript import Data, Person, Turn


class Act(StrEnum):
    GREETING = "greeting"
    INTRODUCTION = "introduction"
    QUESTION = "question"
    FOLLOW_UP = "follow_up"
    REFLECTION = "reflection"
    TIME_CHECK = "time_check"
    ASK_MORE_TIME = "ask_more_time"
    JOB_PITCH = "job_pitch"
    RESUME_OFFER = "resume_offer"
    THANKS = "thanks"
    CLOSING = "closing"
    SMALL_TALK = "small_talk"
    OFF_TOPIC = "off_topic"
    ARE_YOU_AI = "are_you_ai"
    INJECTION = "injection"
    GIBBERISH = "gibberish"
    SILENCE = "silence"
    CONTACT_REQUEST = "contact_request"
    ANSWER_TO_PROFESSIONAL = "answer_to_professional"


class Topic(StrEnum):
    """Topics T1-T15 of domain.md 3.1, in that order, and everything else."""

    PATH_IN = "path_in"
    DAY_TO_DAY = "day_to_day"
    REWARDS = "rewards"
    HARD_PARTS = "hard_parts"
    SKILLS = "skills"
    SUCCESS = "success"
    MISCONCEPTIONS = "misconceptions"
    GETTING_STARTED = "getting_started"
    EXPERIENCE = "experience"
    OUTLOOK = "outlook"
    SETTING = "setting"
    PAY = "pay"
    ORGANIZATIONS = "organizations"
    PEOPLE = "people"
    ADVICE = "advice"
    OTHER = "other"


CORE_TOPICS: tuple[Topic, ...] = (
    Topic.PATH_IN,
    Topic.REWARDS,
    Topic.SKILLS,
    Topic.SUCCESS,
    Topic.GETTING_STARTED,
    Topic.EXPERIENCE,
    Topic.ORGANIZATIONS,
    Topic.PEOPLE,
)
"""The eight that a talk should touch (domain.md 3.1: T1, T3, T5, T6, T8, T9, T13, T14)."""


class Pitch(StrEnum):
    """Job-pitch label of one turn (domain.md 1.2 and 1.9); `points` are 0, 1, 2, 3."""

    FINE = "fine"
    BORDERLINE = "borderline"
    VEILED = "veiled"
    PITCH = "pitch"

    @property
    def points(self) -> int:
        return list(Pitch).index(self)


class Defect(StrEnum):
    """Question defects D1-D18 (domain.md 3.2), in that order."""

    CLOSED = "closed"
    GOOGLEABLE = "googleable"
    COMPOUND = "compound"
    LEADING = "leading"
    VAGUE = "vague"
    PERSONAL = "personal"
    JOB_SEEKING = "job_seeking"
    NEGATIVE = "negative"
    TOO_LONG = "too_long"
    ABOUT_YOURSELF = "about_yourself"
    PRESUMPTUOUS = "presumptuous"
    JARGON = "jargon"
    DUPLICATE = "duplicate"
    SPECULATIVE = "speculative"
    CONFIDENTIAL = "confidential"
    OUT_OF_RANGE = "out_of_range"
    INTERROGATING = "interrogating"
    FLATTERY = "flattery"


class Move(StrEnum):
    """Smaller things a turn does; opening elements O1-O9 and closing elements K1-K6 (domain.md 1.3, 1.7) among them."""

    GREETS = "greets"
    GREETS_BY_NAME = "greets_by_name"  # O1
    THANKS = "thanks"  # O2, K6
    LINK = "link"  # O3: referrer, alum, article
    WHO_I_AM = "who_i_am"  # O4
    LEARNING_PURPOSE = "learning_purpose"  # O5, the learning frame
    WHY_YOU = "why_you"  # O6
    NAMES_TIME = "names_time"  # O7: names the limit, or checks that it still suits
    ASKS_NOTES = "asks_notes"  # O8
    SIGNALS_END = "signals_end"  # K1: last question, near the end
    ASKS_WHAT_MISSED = "asks_what_missed"  # K2
    ASKS_PEOPLE = "asks_people"  # K3
    ASKS_TO_KEEP_IN_TOUCH = "asks_to_keep_in_touch"  # K4
    NAMES_TAKEAWAY = "names_takeaway"  # K5, one concrete thing learned
    NAMES_NEXT_STEP = "names_next_step"  # K5, what they will do
    GOODBYE = "goodbye"
    REFLECTS = "reflects"  # paraphrase or summary of what was said; praise is not one
    USES_EARLIER_DETAIL = "uses_earlier_detail"
    RESEARCHED = "researched"  # names something found out about this person or place beforehand
    TAILORED = "tailored"  # a question only this person could answer
    APOLOGISES = "apologises"
    REPAIRS = "repairs"  # takes back a request or a question
    PRAISES = "praises"
    COMPLAINS = "complains"  # about an earlier employer, or gossip
    CHECKS_TIME = "checks_time"  # "shall I stop at 20?", "are you all right for time?"
    OFFERS_TO_STOP = "offers_to_stop"
    WRONG_NAME = "wrong_name"
    MONOLOGUE = "monologue"  # over 150 words


class PitchReading(Data):
    """The job-pitch label of a turn with its grounds."""

    label: Pitch = Pitch.FINE
    quote: str = ""
    """The clause it rests on, a verbatim substring of the turn; empty when fine."""
    why: str = ""
    """One plain sentence for the learner: "asks the other person for an outcome: 'pass my CV to HR'"."""
    case: str | None = None
    """The case of the bank it resembles most: "P35"."""
    try_instead: str = ""
    invited: bool = False
    """The professional opened the door in the turn(s) before."""
    repaired: bool = False
    persistent: bool = False
    """The same request again after a deflection."""
    document: bool = False
    """It is about a résumé, CV, portfolio or work sample."""
    probability: float | None = None
    """That the turn is veiled or pitch, by the trained model; None where the rules alone have read it."""
    guessed: bool = False
    """The trained model alone saw it, no rule."""


class DefectReading(Data):
    """One defect of a question."""

    code: Defect
    severity: int
    """1 polish, 2 rework, 3 do not ask."""
    why: str
    quote: str = ""
    try_instead: str = ""


class Reading(Data):
    """What one seeker turn amounts to, in its context."""

    act: Act
    topic: Topic | None = None
    """Stands on question, follow_up and contact_request only."""
    other_topics: tuple[Topic, ...] = ()
    """Further topics asked in the same turn."""
    question: str = ""
    """The (last) question asked, a verbatim substring of the turn; empty when none is."""
    is_open: bool | None = None
    """For an information question: open (True) or closed (False). None when the turn asks nothing."""
    confirming: bool = False
    """A closed question that checks what was just said: good listening, not a defect (domain.md 1.5)."""
    pitch: PitchReading = PitchReading()
    defects: tuple[DefectReading, ...] = ()
    follow_up: bool = False
    follows: int | None = None
    """Index of the professional's turn it grows out of."""
    about: str = ""
    """What it picks up from there, a verbatim substring of the seeker's turn ("the second year")."""
    moves: frozenset[Move] = frozenset()
    named_minutes: float | None = None
    """A number of minutes that the seeker named ("I asked for 15 minutes", "do you have five more?")."""
    words: int = 0
    confidence: float | None = None
    """The trained model's probability of the act; None where the rules alone have read the turn."""

    def did(self, move: Move) -> bool:
        return move in self.moves


@dataclass(frozen=True)
class Context:
    """What stood before the turn being read. `readings` is aligned with `turns`; None on professional turns.

    Events on the professional's turns say what was invited; for a real transcript they are read from the words first
    (`nlu.professional_turns.with_events`).
    """

    turns: tuple[Turn, ...] = ()
    readings: tuple[Reading | None, ...] = ()
    professional: Person = field(default_factory=Person)
    agreed_minutes: float | None = None
