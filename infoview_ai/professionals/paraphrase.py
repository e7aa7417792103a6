"""Whether a paraphrase has it right: held up against what was just told."""

from __future__ import annotations

import re
from collections.abc import Iterable

from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.profile import Fact, Heading
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import heading_of, stems

OPPOSITES = (
    ("easy", "hard"),
    ("easy", "difficult"),
    ("more", "less"),
    ("always", "never"),
    ("alone", "together"),
    ("calm", "hectic"),
    ("calm", "rush"),
    ("quiet", "loud"),
    ("boring", "interesting"),
    ("love", "hate"),
    ("like", "hate"),
    ("early", "late"),
    ("fast", "slow"),
    ("short", "long"),
    ("indoors", "outdoors"),
    ("cheap", "expensive"),
    ("safe", "dangerous"),
    ("strong", "weak"),
    ("important", "unimportant"),
    ("growing", "shrinking"),
    ("better", "worse"),
    ("best", "worst"),
)
_WORD = re.compile(r"[a-z']+")
_DENIES = re.compile(r"\b(?:not|no|never|n't|without|hardly|isn't|don't|doesn't|didn't|wasn't|aren't)\b", re.IGNORECASE)


_MEANS = {Heading.HARDEST_PART: "hard worst", Heading.BEST_PART: "best"}
"""What a fact says by standing under its heading."""


def misheard(situation: Situation) -> Plan | None:
    """A paraphrase that says the opposite of what was told is put right, with the fact in short."""
    told = {fact_id.removesuffix("~") for fact_id in situation.mood.told}
    about = stems(situation.said)
    meant = [
        fact
        for fact in situation.profile.all_facts
        if fact.id in told and 2 * len(stems(f"{fact.say} {fact.short}") & about) >= len(about) - 1
    ]
    wrong = [fact for fact in meant if gets_it_wrong(situation.said, [fact])]
    if not wrong:
        return None
    facts = tuple(fact.id for fact in wrong if f"{fact.id}~" not in situation.mood.told)[:1]
    because = "a paraphrase that has it the wrong way round: puts it right"
    return Plan(Reply.CORRECT, because, topic=situation.mood.topic, facts=facts, brief=True, max_words=50)


def gets_it_wrong(paraphrase: str, told: Iterable[Fact]) -> bool:
    """Whether it says the opposite of something in the facts just told: the other word of a pair, where the fact has
    only the one. A denial on either side makes the pair unsure, and then they are given the benefit of the doubt."""
    facts = tuple(told)
    heard = " ".join(f"{fact.say} {fact.short} {_MEANS.get(heading_of(fact.id), '')}" for fact in facts).lower()
    if not facts or _DENIES.search(paraphrase) or not stems(paraphrase) & stems(heard):
        return False
    said, true = set(_WORD.findall(paraphrase.lower())), set(_WORD.findall(heard))
    pairs = (*OPPOSITES, *((right, left) for left, right in OPPOSITES))
    return any(wrong in said and right in true and wrong not in true and right not in said for wrong, right in pairs)
