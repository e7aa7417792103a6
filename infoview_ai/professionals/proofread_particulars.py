"""Reading the particular answers of a profile through: keys that nobody asks for, lengths, sentences said twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from infoview_ai.professionals.common_questions import common_questions
from infoview_ai.professionals.fresh import plain, sentences
from infoview_ai.professionals.notes import Note, fault, remark
from infoview_ai.professionals.profile import Profile

WORDS = (8, 60)
SENTENCE_WORDS = 4
"""From so many words on, a sentence that comes twice is heard as a repetition."""


def particulars_notes(profile: Profile) -> Iterator[Note]:
    """Everything found in them; nothing for people who have none."""
    if not any(True for _ in profile.particulars.named()):
        return
    yield from _keys(profile)
    yield from _lengths(profile)
    yield from _doubles(profile)


def _keys(profile: Profile) -> Iterator[Note]:
    common = common_questions()
    for where, mine, known in (
        ("asked", profile.particulars.asked, common.questions),
        ("told", profile.particulars.told, common.told),
    ):
        for key in sorted(set(mine) - set(known)):
            yield fault(
                f"particulars › {where} › {key}", "is no common question, so it is never found.", "Correct the key."
            )
        missing = [key for key in known if key not in mine]
        if mine and missing:
            some = ", ".join(missing[:3])
            yield remark(
                f"particulars › {where}", f"{len(missing)} have no answer ({some}).", "Write what they would say."
            )


def _lengths(profile: Profile) -> Iterator[Note]:
    least, most = WORDS
    for name, one in profile.particulars.named():
        words = len(one.say.split())
        if not least <= words <= most:
            yield remark(f"particulars › {name}", f"has {words} words.", f"Make it {least} to {most}.")


def _doubles(profile: Profile) -> Iterator[Note]:
    said = [one.say for _, one in profile.particulars.named()] + list(profile.particulars.told.values())
    told = [text for fact in profile.all_facts for text in (fact.say, fact.short)]
    counts = Counter(plain(sentence) for text in (*said, *told) for sentence in set(sentences(text)))
    for words, count in counts.items():
        if count > 1 and len(words.split()) >= SENTENCE_WORDS:
            yield remark(
                "particulars", f'"{words}" is said in {count} places.', "Say it once; it can be heard only once."
            )
