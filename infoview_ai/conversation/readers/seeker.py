"""Who is the learner: the name that was given, else the label, else what is said, else a message with the names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from infoview_ai.conversation.readers.utterances import Utterance, key_of, shown
from infoview_ai.errors import TranscriptError

SEEKER_LABELS = frozenset(
    {"seeker", "me", "you", "i", "interviewer", "student", "learner", "job seeker", "career changer", "mentee"}
)
PROFESSIONAL_LABELS = frozenset(
    {"professional", "interviewee", "guest", "expert", "mentor", "practitioner", "pro", "contact", "them"}
)

_SEEKER_SAYS = re.compile(
    r"\bthank(?:s| you)[^.?!]{0,40}\b(?:time|(?:talking|speaking|meeting) (?:to me|with me)|(?:meeting|seeing) me)\b"
    r"|\bi (?:had )?asked (?:you )?for (?:about )?(?:\d+|ten|fifteen|twenty|thirty)\b"
    r"|\b(?:my|one) (?:last|final) question\b"
    r"|\bwho else (?:should|would|could|might)\b"
    r"|\bi(?:'m|’m| am) (?:exploring|looking into|thinking (?:about|of) (?:moving|changing|switching))"
    r"|\bi(?:'d|’d| would) (?:like|love) to (?:learn|understand|hear)\b"
    r"|\bwhat should i have asked\b|\byour advice\b",
    re.IGNORECASE,
)
_CUE_WORTH = 2
_CLEAR = 4.0
"""The likelier speaker needs at least this much evidence, and three times that of the other."""


def is_label(name: str) -> bool:
    """Whether the name is a role ("Interviewer") and not a person's name."""
    return key_of(name) in SEEKER_LABELS | PROFESSIONAL_LABELS


def find_seeker(utterances: Sequence[Utterance], filename: str, given: str | None) -> str:
    """The key of the learner's name; raises TranscriptError that lists the names found."""
    names = speakers(utterances)
    if given is not None:
        return _matching(names, given, filename)
    labelled = [key for key in names if key in SEEKER_LABELS]
    if len(labelled) == 1:
        return labelled[0]
    if set(names) == {"q", "a"}:
        return "q"
    if len(names) == 2:
        others = [key for key in names if key not in PROFESSIONAL_LABELS]
        told = others[0] if len(others) == 1 else _told_by_the_talk(utterances, names)
        if told is not None:
            return told
    raise TranscriptError(
        f"It cannot be told which speaker in {filename} is the learner. Names found: {shown(list(names.values()))}.",
        next_step="Say which one it is with --seeker NAME; everybody else counts as the professional.",
        speakers=tuple(names.values()),
    )


def speakers(utterances: Sequence[Utterance]) -> dict[str, str]:
    """Key and first spelling of each name, in the order in which they speak."""
    names: dict[str, str] = {}
    for one in utterances:
        names.setdefault(key_of(one.name), one.name)
    return names


def _matching(names: dict[str, str], given: str, filename: str) -> str:
    wanted = key_of(given)
    if wanted in names:
        return wanted
    partial = [key for key in names if wanted and wanted in key.split()] or [
        key for key in names if wanted and key.startswith(wanted)
    ]
    if len(partial) == 1:
        return partial[0]
    raise TranscriptError(
        f'Nobody called "{given}" speaks in {filename}. Names found: {shown(list(names.values()))}.',
        next_step="Give one of these names with --seeker.",
        speakers=tuple(names.values()),
    )


def _told_by_the_talk(utterances: Sequence[Utterance], names: dict[str, str]) -> str | None:
    """The one who asks nearly all the questions and says what a visitor says; None when it is not clear."""
    evidence = dict.fromkeys(names, 0.0)
    for one in utterances:
        cues = len(_SEEKER_SAYS.findall(one.text))
        evidence[key_of(one.name)] += min(2, one.text.count("?")) + _CUE_WORTH * min(2, cues)
    likely, other = sorted(evidence, key=lambda key: evidence[key], reverse=True)
    return likely if evidence[likely] >= _CLEAR and evidence[likely] >= 3 * evidence[other] else None
