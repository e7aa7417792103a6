"""Step 4: praise of oneself: traits, achievements that pile up, and a background that runs on (P03-P06, P10, MP3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from infoview_ai.conversation.clock import word_count
from infoview_ai.nlu.pitch.clauses import Clause
from infoview_ai.nlu.pitch.rule import Family, Hit
from infoview_ai.nlu.reading import Pitch

LONG_BACKGROUND_WORDS = 180
"""Words about oneself that nobody asked for; the bank puts 40 words at fine and 200 at veiled (P03, P04)."""

RUNNING_ON_WORDS = 130
LONG_INVITED_WORDS = 200
VERY_LONG_INVITED_WORDS = 300
"""An answer to a real invitation: borderline past about 200 words, veiled past 300 (domain.md 1.2 step 1, P16)."""

_SUBJECT = r"\b(?:i|we|my \w+)\b"
_TRAIT = (
    r"\b(?:fast|quick) learner\b|\bhard[- ]?work(?:er|ing)\b|\bteam player\b|\bself[- ]starter\b|\bpeople person\b"
    r"|\bi (?:\w+ )?work (?:extremely |incredibly )?hard\b(?! (?:at|on|to))|\bi am (?:\w+ )?(?:motivated|driven"
    r"|ambitious|reliable|organi[sz]ed|loyal|creative|dedicated|passionate worker|detail[- ]oriented|talented"
    r"|a natural)\b|\bi (?:\w+ )?(?:pick (?:things|stuff|it|up)|learn) .*\b(?:fast|quick|quickly|faster)\b"
    r"|\bi never (?:miss|let|give up)\b|\bi am good with\b|\bgo[- ]getter\b|\bgive 110"
)
_NUMBER = (
    r"(?:\d|percent|per cent|%|half|double|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen"
    r"|twenty|thirty|forty|fifty|hundred|thousand|million|sales|revenue|costs|profit|award|prize|record|orders"
    r"|sponsors|deals)"
)
_DEED = (
    rf"{_SUBJECT}.*\b(?:cut|increased|grew|raised|reduced|saved|boosted|doubled|tripled|exceeded|beat|won"
    r"|turned (?:it )?around|outperformed|closed|shipped|launched|delivered|rebuilt|brought in|led|managed"
    rf"|hired and trained|organi[sz]ed|introduced)\b.*\b{_NUMBER}|(?:^|^and |^then )(?:led|won|shipped|doubled"
    rf"|raised|cut|grew|launched|rebuilt|tripled|closed)\b.*\b{_NUMBER}"
)
_HONOUR = (
    r"\b(?:award|prize|employee of the (?:month|year|week)|top (?:mark|performer|seller|of my)|best (?:mark|seller"
    r"|performer)|with distinction|promoted|one of the youngest|named best|first in my class|highest)\b"
)
_SKILL = (
    r"\bi (?:am|have been|got) (?:\w+ )?certified\b|\bi (?:speak|know|have worked with|am fluent in|can (?:code"
    r"|write) in)\b.*\b(?:languages|and)\b"
)
_SO_HIRE = (
    r"\b(?:that is|which is|this is|and so) why you should\b|\bso you should (?:hire|take|pick)|\bwhat (?:i"
    r"|you) (?:would )?(?:bring|get) (?:to|with)"
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return re.compile(_TRAIT), re.compile(rf"{_DEED}|{_HONOUR}|{_SKILL}"), re.compile(_SO_HIRE)


def uninvited(clauses: Sequence[Clause]) -> list[Hit]:
    """Self-praise and length in a turn where nobody asked about the learner."""
    own = [clause for clause in clauses if _about_self(clause)]
    if not own:
        return []
    traits, deeds, _ = _patterns()
    words = sum(word_count(clause.text) for clause in own)
    proud = [clause for clause in own if deeds.search(clause.words)]
    weight = sum(_weight(clause) for clause in proud)
    soft = [clause for clause in own if traits.search(clause.words)]
    if words >= LONG_BACKGROUND_WORDS:
        return [Hit(Family.AUTOBIOGRAPHY, "P04", Pitch.VEILED, own[0])]
    if weight >= 2:
        return [Hit(Family.BOAST, "P06", Pitch.VEILED, proud[0])]
    if words >= RUNNING_ON_WORDS:
        return [Hit(Family.AUTOBIOGRAPHY, "MP3", Pitch.BORDERLINE, own[0])]
    if len(soft) > 1 or (soft and not soft[0].asks):
        return [Hit(Family.BOAST, "P10", Pitch.VEILED if proud else Pitch.BORDERLINE, soft[0])]
    return [Hit(Family.BOAST, "P06", Pitch.BORDERLINE, proud[0])] if _boasts_only(proud, clauses) else []


def invited(clauses: Sequence[Clause]) -> list[Hit]:
    """What is too much even in an answer about oneself: length, and a speech that ends in "you should" (P16, P19)."""
    traits, deeds, so_hire = _patterns()
    words = sum(word_count(clause.text) for clause in clauses)
    own = [clause for clause in clauses if _about_self(clause)]
    for clause in clauses:
        if so_hire.search(clause.words):
            return [Hit(Family.BOAST, "P19", Pitch.VEILED, clause)]
    if words > LONG_INVITED_WORDS and own:
        label = Pitch.VEILED if words > VERY_LONG_INVITED_WORDS else Pitch.BORDERLINE
        return [Hit(Family.AUTOBIOGRAPHY, "P16", label, own[0])]
    praise = [clause for clause in own if traits.search(clause.words) or deeds.search(clause.words)]
    if len(praise) >= 4 and not any(clause.asks for clause in clauses):
        return [Hit(Family.BOAST, "P19", Pitch.VEILED, praise[0])]
    return []


@cache
def _first_person() -> re.Pattern[str]:
    return re.compile(r"\b(?:i|my|we)\b|^(?:led|won|shipped|doubled|raised|cut|grew|launched)\b")


def _about_self(clause: Clause) -> bool:
    return _first_person().search(clause.words) is not None and not (clause.asks and "you" in clause.words.split())


def _weight(clause: Clause) -> int:
    """A clause that lists three deeds weighs as three."""
    return max(
        1,
        min(
            3,
            len(
                re.findall(
                    r"\b(?:led|won|shipped|doubled|tripled|raised|closed|named|cut|grew|launched|rebuilt|managed|promoted)\b",
                    clause.words,
                )
            ),
        ),
    )


def _boasts_only(proud: Sequence[Clause], clauses: Sequence[Clause]) -> bool:
    """One achievement is context when a question grows out of it (P05); alone it is a boast."""
    return bool(proud) and not any(clause.asks for clause in clauses)
