"""Suggestions for one talk, put together and read by our own reader before they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from infoview_ai.errors import InputError
from infoview_ai.nlu.reading import Topic
from infoview_ai.questions.list_level import Item, order_of
from infoview_ai.questions.review import review
from infoview_ai.questions.reviewed import QuestionReview
from infoview_ai.questions.rewriting.known import known_words
from infoview_ai.questions.sheet_reading import SheetReader
from infoview_ai.questions.sheet_rules import topic_by_sign
from infoview_ai.questions.suggesting.by_goal import for_goal
from infoview_ai.questions.suggesting.by_topic import on_topic
from infoview_ai.questions.suggesting.from_public_text import from_public
from infoview_ai.questions.suggesting.suggested import Brief, SuggestedQuestion, Suggestions

USUAL: Final = 8
MOST: Final = 15
LONGEST_ROLE: Final = 80
_TAILORED: Final = 3
_FOR_GOAL: Final = 2
_ORDER: Final = (
    Topic.PATH_IN, Topic.SKILLS, Topic.PEOPLE, Topic.HARD_PARTS, Topic.GETTING_STARTED, Topic.REWARDS, Topic.SUCCESS,
    Topic.EXPERIENCE, Topic.ORGANIZATIONS, Topic.DAY_TO_DAY, Topic.ADVICE, Topic.OUTLOOK, Topic.MISCONCEPTIONS,
    Topic.SETTING, Topic.PAY,
)  # fmt: skip
"""Which topics come first where there is room for few."""


def suggest(brief: Brief, reader: SheetReader, count: int = USUAL) -> Suggestions:
    """`count` questions for the person of the brief in a good order; our own review finds no defect in any of them.

    Topics that the learner knows already or has a question on come last. Raises InputError without a role.
    """
    role = " ".join(brief.role.split())
    if not role:
        raise InputError(
            "A role is needed to suggest questions.", next_step="Say what the person does: baker, nurse, ..."
        )
    if len(role) > LONGEST_ROLE:
        raise InputError("The role is too long.", next_step="A few words will do, such as wind technician.")
    chosen = _chosen(tuple(_sound(tuple(_wanted(brief, role)), reader, role)), count)
    return Suggestions(role=role, questions=_ordered(chosen))


def _wanted(brief: Brief, role: str) -> Iterator[SuggestedQuestion]:
    """Everything that could be asked, the most wanted first."""
    words = known_words("", role)
    yield from (one for one, _ in zip(from_public(brief.about), range(2 * _TAILORED), strict=False))
    yield from (one for one, _ in zip(for_goal(brief.goal, words), range(_FOR_GOAL), strict=False))
    behind = _known_topics(brief)
    for topic in sorted(_ORDER, key=lambda topic: topic in behind):
        yield from on_topic(topic, words)


def _known_topics(brief: Brief) -> frozenset[Topic]:
    """Topics of what the learner knows, a sentence or line each, and of the questions they have."""
    said = [
        line
        for line in brief.known.replace(".", "\n").replace(";", "\n").replace(",", "\n").splitlines()
        if line.strip()
    ]
    found = (topic_by_sign(line) for line in (*said, *brief.have))
    return frozenset(topic for topic in found if topic is not None)


def _sound(wanted: Sequence[SuggestedQuestion], reader: SheetReader, role: str) -> Iterator[SuggestedQuestion]:
    """Those in which our own review finds nothing, with the topic it reads for a tailored one."""
    result: QuestionReview = review([one.question for one in wanted], reader, role=role)
    for one, read in zip(wanted, result.questions, strict=True):
        if all(defect.code.value == "duplicate" for defect in read.defects):
            yield one


def _chosen(sound: Sequence[SuggestedQuestion], count: int) -> list[SuggestedQuestion]:
    """The first of each topic, at most three tailored; then second ones until there are enough."""
    chosen: list[SuggestedQuestion] = []
    later: list[SuggestedQuestion] = []
    topics: set[Topic] = set()
    for one in sound:
        full = one.topic in topics if not one.tailored else sum(other.tailored for other in chosen) >= _TAILORED
        (later if full else chosen).append(one)
        if not full:
            topics.add(one.topic)
    kept = (chosen + later)[: max(1, min(count, MOST))]
    return _with_closer(kept, chosen)


def _with_closer(kept: list[SuggestedQuestion], all_of: Sequence[SuggestedQuestion]) -> list[SuggestedQuestion]:
    """The last of several asks for people or advice."""
    if len(kept) < 3 or any(one.topic in (Topic.PEOPLE, Topic.ADVICE) for one in kept):
        return kept
    closer = next((one for one in all_of if one.topic is Topic.PEOPLE), None)
    return [*kept[:-1], closer] if closer else kept


def _ordered(chosen: Sequence[SuggestedQuestion]) -> tuple[SuggestedQuestion, ...]:
    items = [Item(place, one.topic, tailored=one.tailored) for place, one in enumerate(chosen)]
    return tuple(chosen[place] for place in order_of(items))
