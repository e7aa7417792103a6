"""The yes/no checks put to the second reader, and the level that their answers give (domain.md 1.2-1.8).

A check asks for one thing that can be pointed at. The level is worked out here, never by the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from infoview_ai.scoring.scorecard import CriterionId

Yes = Mapping[str, frozenset[int]]
"""For each check that was answered yes, the turns in which it shows (at least one)."""


@dataclass(frozen=True)
class Check:
    """One question to the second reader.

    `good`: yes is to the learner's credit. `anyone`: a line of the professional may prove it as well; otherwise only
    the learner's own words count for or against them.
    """

    name: str
    asks: str
    good: bool = False
    anyone: bool = False


@dataclass(frozen=True)
class CheckList:
    """The checks of one criterion and what their answers amount to: level 0-4."""

    criterion: CriterionId
    checks: tuple[Check, ...]
    level: Callable[[Yes], int]

    def check(self, name: str) -> Check | None:
        """The check of that name; None for a name of the second reader's own making."""
        return next((check for check in self.checks if check.name == name), None)


def _good(name: str, asks: str, *, anyone: bool = False) -> Check:
    return Check(name, asks, good=True, anyone=anyone)


_WORTH: Final = {"asks_outcome": 3, "pushes_document": 3, "sells_or_hints": 2, "leans_on_employer": 1}


def _pitch_level(yes: Yes) -> int:
    """Points as for the rules (3, 2, 1), the worst of each turn; the same again after a no is level 0."""
    turns = frozenset().union(*(yes.get(name, frozenset()) for name in _WORTH))
    points = sum(max(worth for name, worth in _WORTH.items() if turn in yes.get(name, ())) for turn in turns)
    if points >= 6 or "asks_again" in yes:
        return 0
    if points >= 3:
        return 1
    if points == 2:
        return 2
    return 4 if points == 0 and "says_learning" in yes else 3


def _opening_level(yes: Yes) -> int:
    if "opens_with_pitch" in yes or "hands_over" in yes:
        return 0
    if "says_who" not in yes and "says_purpose" not in yes:
        return 1
    if "says_purpose" not in yes or "names_time" not in yes or "long_story" in yes:
        return 2
    missing = [name for name in ("greets", "thanks_first", "says_who", "says_why_you") if name not in yes]
    return 4 if not missing else 3 if len(missing) == 1 else 2


_TOPICS: Final = (
    ("path_in", "how this person came into the work"),
    ("rewards", "what is good about the work"),
    ("skills", "skills or traits that it takes"),
    ("success", "what helps people do well or get ahead"),
    ("getting_started", "how a newcomer starts: training, licence, first steps"),
    ("experience", "how to get experience or a taste of it beforehand, internships in the field"),
    ("organizations", "associations, reading, sites, events or other sources"),
    ("people", "other people to talk to"),
)


def _coverage_level(yes: Yes) -> int:
    covered = sum(1 for name, _ in _TOPICS if name in yes)
    starts = "getting_started" in yes or "experience" in yes
    if covered >= 6 and starts and "people" in yes and "tailored" in yes:
        return 4
    return 3 if covered >= 5 else 2 if covered >= 3 else 1 if covered else 0


def _questions_level(yes: Yes) -> int:
    if "intrusive" in yes:
        return 0
    if "half_open" not in yes:
        return 1
    if "many_faults" in yes:
        return 2
    return 4 if "mostly_open" in yes and "some_fault" not in yes else 3


def _listening_level(yes: Yes) -> int:
    if "argues" in yes:
        return 0
    if "picks_up" not in yes or len(yes.get("asks_answered", ())) > 1:
        return 1
    if "picks_up_often" not in yes:
        return 2
    best = len(yes.get("gives_back", ())) >= 2 and "uses_earlier" in yes and "asks_answered" not in yes
    return 4 if best else 3


def _closing_level(yes: Yes) -> int:
    if "closes_with_pitch" in yes or "thanks_last" not in yes:
        return 0
    if "had_to_be_closed" in yes:
        return 1
    if all(name in yes for name in ("announces_end", "asks_people", "names_takeaway", "stops")):
        return 4
    parts = sum(
        name in yes for name in ("announces_end", "asks_missed", "asks_people", "asks_contact", "names_takeaway")
    )
    return 3 if "stops" in yes and parts >= 2 else 2


def _preparation_level(yes: Yes) -> int:
    if "gossips" in yes:
        return 0
    if "googleable" in yes or "wrong_name" in yes:
        return 1
    details = len(yes.get("researched", ()))
    return 4 if details >= 2 else 3 if details else 2


CHECK_LISTS: tuple[CheckList, ...] = (
    CheckList(
        CriterionId.JOB_PITCH,
        (
            Check(
                "asks_outcome",
                "Does the learner, uninvited, ask this person or their employer for a job, an interview, a placement "
                "for themselves, a referral, a good word, a reference, names of people who hire, or whether there are "
                "openings; or claim outright to be right for their team?",
            ),
            Check("pushes_document", "Does the learner show, send or press a résumé or CV that nobody asked for?"),
            Check(
                "sells_or_hints",
                "Does the learner, uninvited, list achievements, offer work, show work samples, use hardship as "
                "leverage, ask about their own chances at this employer, ask to be kept in mind, or speak of next "
                "steps as in a job interview?",
            ),
            Check(
                "leans_on_employer",
                "Does the learner ask how this person's own employer hires, grows or takes interns, softly offer a "
                "résumé or ask for feedback on one, ask to visit, praise themselves once, or say unasked that they are "
                "looking or would love to work there?",
            ),
            Check("asks_again", "After the person had put such a request off, does the learner make it again?"),
            _good("says_learning", "Does the learner say that they came to learn or to understand the work or field?"),
        ),
        _pitch_level,
    ),
    CheckList(
        CriterionId.OPENING,
        (
            _good("greets", "In the first turns, does the learner greet the person by name?"),
            _good("thanks_first", "In the first turns, does the learner thank them for the time?"),
            _good("says_who", "In the first turns, does the learner say who they are?"),
            _good("says_why_you", "In the first turns, does the learner say how they found this person or why them?"),
            _good("says_purpose", "In the first turns, does the learner say what they want to learn?"),
            _good("names_time", "In the first turns, does the learner name the time asked for, or check it?"),
            Check(
                "long_story", "Does the learner talk about themselves for more than 60 words before asking anything?"
            ),
            Check("opens_with_pitch", "Does the learner open with a request for a job, a résumé or a wrong name?"),
            Check("hands_over", "Does the learner leave it to the person to say what the talk is for?"),
        ),
        _opening_level,
    ),
    CheckList(
        CriterionId.COVERAGE,
        (
            *(_good(name, f"Does the learner ask, or ask further, about {what}?") for name, what in _TOPICS),
            _good("tailored", "Is there a question that only this person could answer?"),
        ),
        _coverage_level,
    ),
    CheckList(
        CriterionId.QUESTIONS,
        (
            _good(
                "half_open", "Are at least half of the questions about the work open (not to be answered by yes or no)?"
            ),
            _good("mostly_open", "Are at least four in five of the questions about the work open?"),
            Check(
                "some_fault",
                "Is more than one in ten questions double, leading, vague, answerable from a website, over 35 words, "
                "or yes/no where detail is wanted?",
            ),
            Check("many_faults", "Is more than one in five questions of that kind?"),
            Check(
                "intrusive",
                "Does the learner ask something hostile, or about the person's own pay, health, family or beliefs?",
            ),
        ),
        _questions_level,
    ),
    CheckList(
        CriterionId.LISTENING,
        (
            _good("picks_up", "Does any question grow out of what the person had just said?"),
            _good("picks_up_often", "Do at least one in four questions grow out of what the person had said?"),
            _good("gives_back", "Does the learner give back in their own words what they heard (praise is not that)?"),
            _good("uses_earlier", "Does the learner come back to a detail from much earlier in the talk?"),
            Check("asks_answered", "Does the learner ask something the person had already answered?"),
            Check("argues", "Does the learner argue, correct the person, or talk most of the time?"),
        ),
        _listening_level,
    ),
    CheckList(
        CriterionId.CLOSING,
        (
            _good("announces_end", "Does the learner announce the last question or the end?"),
            _good("asks_missed", "Towards the end, does the learner ask what they should have asked?"),
            _good(
                "asks_people",
                "Does the learner ask for other people to talk to, or does the person offer some?",
                anyone=True,
            ),
            _good("asks_contact", "Towards the end, does the learner ask about staying in touch?"),
            _good("names_takeaway", "At the end, does the learner name one thing they learned or will do next?"),
            _good("thanks_last", "At the end, does the learner thank the person?"),
            _good("stops", "Does the learner say goodbye and then ask nothing more?"),
            Check(
                "had_to_be_closed", "Did the person have to end it, or was there 'one more thing' twice?", anyone=True
            ),
            Check("closes_with_pitch", "Does the learner use the end to ask for a job or an employment favour?"),
        ),
        _closing_level,
    ),
    CheckList(
        CriterionId.PREPARATION,
        (
            _good("researched", "Does the learner use something they found out beforehand about this person or place?"),
            Check("googleable", "Does the learner ask this person what any website or profile would say?"),
            Check("wrong_name", "Does the learner use a wrong name or a wrong employer?"),
            Check("gossips", "Does the learner gossip, complain about an earlier employer, or pry after a refusal?"),
        ),
        _preparation_level,
    ),
)
"""Every criterion but time: a model never keeps time (it is measured). The gate comes first."""
