"""Reading a profile through: what the form cannot see. Completeness, length, reading level, and contradictions.

A *fault* would spoil a rehearsal and should be mended; a *remark* is worth a look. Both name the place and what to do.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from infoview_ai.professionals.answers import names_subject
from infoview_ai.professionals.contradictions import contradictions
from infoview_ai.professionals.fresh import plain, sentences
from infoview_ai.professionals.notes import Note, fault, remark
from infoview_ai.professionals.profile import Heading, Profile
from infoview_ai.professionals.proofread_particulars import particulars_notes
from infoview_ai.professionals.telling import NEVER_ANSWERS, heading_of, stems

SAY_WORDS, SHORT_WORDS = (25, 90), 20
FACTS_A_HEADING, HIDDEN = (2, 4), (6, 8)
GRADE, GRADE_OF_ONE = 9.0, 11.0
"""School grade of the whole and of any one fact, by letters and sentences: it is meant to be heard, not read."""
SHARED_BY = 4
REPEATED_WORDS = 4
STOCK = {"bridges": 8, "acknowledgements": 8, "openings": 4, "about_me_reactions": 4, "do_not_know": 4, "decline": 4}
STOCK |= {
    "deflect_pitch": 4,
    "closings": 4,
    "small_talk": 4,
    "soft_time_cue": 3,
    "hard_time_cue": 3,
    "cool_closings": 3,
}


def proofread(profile: Profile) -> tuple[Note, ...]:
    """Everything found in the profile, the faults first."""
    notes = [note for check in CHECKS for note in check(profile)]
    notes += [
        Note(level="fault" if c.sure else "remark", where=c.where, says=c.says, do=c.do)
        for c in contradictions(profile)
    ]
    return tuple(sorted(notes, key=lambda note: note.level != "fault"))


def grade(text: str) -> float:
    """The Automated Readability Index of `text`: about the school grade that understands it."""
    words = re.findall(r"[\w'’-]+", text)
    count = max(1, len(words))
    letters = sum(len(re.sub(r"\W", "", word)) for word in words)
    return 4.71 * letters / count + 0.5 * count / max(1, len(sentences(text))) - 21.43


def _complete(profile: Profile) -> Iterator[Note]:
    least, most = FACTS_A_HEADING
    for heading, facts in profile.facts.items():
        if not least <= len(facts) <= most:
            yield remark(f"facts › {heading.value}", f"has {len(facts)} facts.", f"Make it {least} to {most}.")
        if all(fact.hidden for fact in facts):
            yield fault(
                f"facts › {heading.value}",
                "holds only hidden facts, so a plain question gets no answer.",
                "Add one that anybody may hear.",
            )
    hidden = sum(fact.hidden for fact in profile.all_facts)
    if not HIDDEN[0] <= hidden <= HIDDEN[1]:
        yield remark("facts", f"{hidden} are hidden.", f"Hide {HIDDEN[0]} to {HIDDEN[1]}, for good questions to find.")


def _lengths(profile: Profile) -> Iterator[Note]:
    least, most = SAY_WORDS
    for fact in profile.all_facts:
        words, short = len(fact.say.split()), len(fact.short.split())
        if not least <= words <= most:
            yield remark(f"{fact.id} › say", f"has {words} words.", f"Speech stands alone best with {least} to {most}.")
        if short > SHORT_WORDS or len(sentences(fact.short)) > 1:
            yield remark(f"{fact.id} › short", f"has {short} words.", f"One sentence of at most {SHORT_WORDS} words.")


def _plainness(profile: Profile) -> Iterator[Note]:
    whole = grade(" ".join(fact.say for fact in profile.all_facts))
    if whole > GRADE:
        yield remark("facts", f"read at school grade {whole:.0f}.", "Shorter sentences and words; people are speaking.")
    for fact in profile.all_facts:
        if grade(fact.say) > GRADE_OF_ONE:
            yield remark(f"{fact.id} › say", f"reads at school grade {grade(fact.say):.0f}.", "Split a sentence.")


def _reachable(profile: Profile) -> Iterator[Note]:
    hidden = {fact.id for fact in profile.all_facts if fact.hidden}
    for fact in profile.all_facts:
        if not fact.hidden:
            continue
        by_name = any(len(stems(phrase)) > 1 for phrase in fact.about)
        if fact.after is None and not by_name:
            yield fault(fact.id, "is hidden and nothing unlocks it.", "Give it `after`, or a phrase under `about`.")
        elif fact.after == fact.id:
            yield fault(fact.id, "comes after itself, so nothing unlocks it.", "Name the fact that it deepens.")
        elif fact.after in hidden and not by_name:
            yield fault(
                fact.id, f"can only be reached through {fact.after}, which is hidden.", "Hang it on an open one."
            )


def _asked_for(profile: Profile) -> Iterator[Note]:
    """Phrases that many facts claim decide nothing; one that is off limits as well hides the fact from its question."""
    claims: dict[str, list[str]] = {}
    for fact in profile.all_facts:
        for phrase in fact.about:
            claims.setdefault(phrase.lower(), []).append(fact.id)
    for phrase, facts in claims.items():
        if len(facts) >= SHARED_BY:
            yield remark(
                f"about {phrase!r}",
                f"is claimed by {len(facts)} facts ({', '.join(facts)}).",
                "Leave it to one or two.",
            )
    for subject in profile.off_limits:
        for fact in profile.all_facts:
            if heading_of(fact.id) in NEVER_ANSWERS:
                continue
            if any(names_subject(subject, phrase.lower(), stems(phrase)) for phrase in fact.about):
                yield remark(
                    fact.id, f"is asked for by words that are off limits ({subject!r}).", "Change one of them."
                )


def _said_once(profile: Profile) -> Iterator[Note]:
    said = Counter(
        plain(sentence)
        for fact in profile.all_facts
        for text in (fact.say, fact.short)
        for sentence in {*sentences(text)}
        if len(sentence.split()) >= REPEATED_WORDS
    )
    for sentence, times in said.items():
        if times > 1:
            yield fault("facts", f"say the same sentence {times} times: {sentence!r}.", "Nobody does; reword one.")


def _stock(profile: Profile) -> Iterator[Note]:
    lines = profile.style.model_dump()
    for kind, least in STOCK.items():
        if len(lines[kind]) < least:
            yield remark(
                f"style › {kind}", f"has {len(lines[kind])} lines.", f"With {least} or more none comes round again."
            )
    with_field = sum("{field}" in line for line in profile.style.about_me_reactions)
    if not 0 < with_field < len(profile.style.about_me_reactions):
        yield remark(
            "style › about_me_reactions",
            "fit only one case.",
            "Some with {field}, some without: the field is not always told.",
        )


def _referrals(profile: Profile) -> Iterator[Note]:
    told = " ".join(fact.say for fact in profile.facts[Heading.REFERRALS])
    names = [referral.name for referral in profile.referrals]
    if len(set(names)) < len(names):
        yield fault("referrals", "name the same person twice.", "Two different people, each with a reason.")
    if not any(name in told for name in names):
        yield remark("facts › referrals", "name none of the people under referrals.", "Let the two agree.")


CHECKS: tuple[Callable[[Profile], Iterator[Note]], ...] = (
    _complete,
    _lengths,
    _plainness,
    _reachable,
    _asked_for,
    _said_once,
    _stock,
    _referrals,
    particulars_notes,
)
