"""The held-out sets and their development files are whole, balanced, kept apart, and labelled with known codes.

The rules they are checked against stand in infoview_ai/evaluation/held_out/CARD.md.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import snowballstemmer
import yaml
from rapidfuzz import fuzz, process, utils

from infoview_ai.nlu.near_copies import ALIKE

ROOT = Path(__file__).parents[2]
HELD_OUT = ROOT / "infoview_ai" / "evaluation" / "held_out"
SETS = {
    "queries": ("knowledge/data/queries_dev.jsonl", "query", 100, 200),
    "questions": ("questions/data/questions_dev.jsonl", "question", 250, 420),
    "lists": ("questions/data/lists_dev.jsonl", "questions", 10, 24),
    "messages": ("outreach/data/messages_dev.jsonl", "body", 120, 260),
}
"""By set: its development file under tests/, the field with the words, and the least lines (development, held out)."""

SLUGS = frozenset(
    "what-it-is two-rules job-pitch when-they-open-the-door resume-etiquette time opening questions question-clinic "
    "listening closing reading-people finding-people referral-email cold-email linkedin phone-and-voicemail nudge "
    "thank-you keeping-in-touch preparation dress-and-logistics contact-log pay-and-personal backgrounds research "
    "scoring safety".split()
)
TOPICS = frozenset(
    "path_in day_to_day rewards hard_parts skills success misconceptions getting_started experience outlook "
    "setting pay organizations people advice other".split()
)
CORE = "path_in rewards skills success getting_started experience organizations people".split()
DEFECTS = frozenset(
    "closed googleable compound leading vague personal job_seeking negative too_long about_yourself presumptuous "
    "jargon duplicate speculative confidential out_of_range interrogating flattery".split()
)
CHANNELS = frozenset(
    "referral_email cold_email linkedin_note inmail phone_script voicemail nudge thank_you keep_in_touch".split()
)
ISSUES = frozenset(
    "no_link no_introduction long_introduction no_purpose vague_purpose no_reason_for_person no_ask asks_too_long "
    "no_easy_no job_pitch resume_attached too_long over_limit pressure placeholder_left generic late no_specifics "
    "too_many_nudges dishonest".split()
)
CONTEXT = frozenset(
    "talk_ended_hours_ago resume_requested previous_nudges linkedin_plan is_job_hunting seeker_notes "
    "days_since_request weeks_since_talk".split()
)
FUNCTION_WORDS = frozenset(
    "what an a is it the and to are you we have they not no in do does doesn me your when by how about for of "
    "them s t on from before who".split()
)
LEAST_WORDS = 8
"""Questions and queries with fewer words are stock wording that anybody would use, and exempt from being copies."""

Line = dict[str, Any]


def lines(path: Path) -> list[Line]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def both(name: str) -> tuple[list[Line], list[Line]]:
    """The development lines and the held-out lines of a set."""
    return lines(ROOT / "tests" / SETS[name][0]), lines(HELD_OUT / f"{name}.jsonl")


def every(name: str) -> list[Line]:
    development, held_out = both(name)
    return development + held_out


def words_of(line: Line, field: str) -> str:
    return str(line[field]) if field != "questions" else " ".join(line[field])


def stems(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    stem = snowballstemmer.stemmer("english").stemWord
    return {stem(word) for word in re.findall(r"[a-z0-9]+", plain) if word not in FUNCTION_WORDS}


def title_of(slug: str) -> str:
    path = ROOT / "knowledge" / "guidance" / f"{slug}.md"
    if not path.exists():
        return ""
    return str(yaml.safe_load(path.read_text(encoding="utf-8").split("---")[1])["title"])


@pytest.mark.parametrize("name", SETS)
def test_each_set_is_as_large_as_its_figure_needs(name: str) -> None:
    development, held_out = both(name)
    assert len(development) >= SETS[name][2]
    assert len(held_out) >= SETS[name][3]


@pytest.mark.parametrize("name", SETS)
def test_no_line_is_said_twice_or_nearly_so_in_development_and_held_out(name: str) -> None:
    field = SETS[name][1]
    development, held_out = ([words_of(line, field) for line in part] for part in both(name))
    everything = [utils.default_process(text) for text in development + held_out]
    assert len(set(everything)) == len(everything)
    long = [[text for text in part if len(text.split()) >= LEAST_WORDS] for part in (development, held_out)]
    likeness = process.cdist(*long, scorer=fuzz.token_sort_ratio, processor=utils.default_process)
    assert not [(long[0][a], long[1][b]) for a, b in zip(*(likeness >= ALIKE).nonzero(), strict=True)]


def test_queries_want_known_documents_and_reach_every_one_of_them() -> None:
    for line in every("queries"):
        assert 1 <= len(line["documents"]) <= 2
        assert set(line["documents"]) <= SLUGS
    first = Counter(line["documents"][0] for line in both("queries")[1])
    assert set(first) == SLUGS
    assert min(first.values()) >= 7


def test_no_query_shares_a_content_word_with_the_title_or_slug_it_wants() -> None:
    given_away = [
        (line["query"], slug, shared)
        for line in every("queries")
        for slug in line["documents"]
        if (shared := stems(line["query"]) & stems(f"{slug.replace('-', ' ')} {title_of(slug)}"))
    ]
    assert not given_away


def test_questions_carry_known_labels_that_keep_to_the_rulings() -> None:
    for line in every("questions"):
        defects = line["defects"]
        assert line["topic"] in TOPICS
        assert set(defects) <= DEFECTS
        assert len(defects) <= 2
        assert line["good"] is (not defects)
        assert len(defects) == 1 or not {"closed", "job_seeking"} & set(defects)
        assert ("too_long" in defects) is (len(line["question"].split()) > 35)
        assert "duplicate" not in defects or line["above"]


def test_held_out_questions_are_half_good_and_carry_each_topic_and_defect_often_enough() -> None:
    held_out = both("questions")[1]
    topics = Counter(line["topic"] for line in held_out)
    defects = Counter(code for line in held_out for code in line["defects"])
    assert min(topics[topic] for topic in TOPICS) >= 18
    assert min(defects[code] for code in DEFECTS) >= 12
    assert 0.45 <= sum(line["good"] for line in held_out) / len(held_out) <= 0.55


def test_labels_of_lists_follow_from_their_questions() -> None:
    for line in every("lists"):
        labels, topics, count = line["labels"], line["topics"], len(line["questions"])
        assert len(topics) == count
        assert labels["count_verdict"] == ("too_few" if count < 6 else "ok" if count <= 10 else "too_many")
        assert labels["core_topics"] == [topic for topic in CORE if topic in topics]
        assert labels["missing_core_topics"] == [topic for topic in CORE if topic not in topics]
        assert labels["last_is_people_or_advice"] is (topics[-1] in {"people", "advice"})
        assert labels["tailored"] == len(line["tailored_questions"])
        assert all(0 <= first < second < count for first, second in labels["duplicates"])
        assert line["person"] or not labels["tailored"]


def test_messages_carry_known_codes_channels_and_context() -> None:
    for line in every("messages"):
        issues = line["labels"]["issues"]
        assert line["channel"] in CHANNELS
        assert set(issues) <= ISSUES
        assert len(set(issues)) == len(issues)
        assert set(line["context"]) <= CONTEXT
        assert line["labels"]["sendable"] is (not {"over_limit", "placeholder_left"} & set(issues))


def test_issues_that_the_clock_or_a_count_decides_agree_with_it() -> None:
    for line in every("messages"):
        issues, context, body = line["labels"]["issues"], line["context"], line["body"]
        if line["channel"] == "thank_you":
            assert ("late" in issues) is (context["talk_ended_hours_ago"] > 24)
        if line["channel"] == "nudge":
            assert ("too_many_nudges" in issues) is (context["previous_nudges"] > 0)
        if line["channel"] == "linkedin_note":
            limit = {"free": 200, "premium": 300}[context["linkedin_plan"]]
            ways = (len(body), len(body.encode("utf-16-le")) // 2, len(body.replace("\r\n", "\n")))
            assert {count > limit for count in ways} == {"over_limit" in issues}
        if line["attachments"] and "resume_attached" in issues:
            assert not context.get("resume_requested")


def test_half_of_the_held_out_messages_are_clean_on_every_channel() -> None:
    held_out = both("messages")[1]
    clean = [line["channel"] for line in held_out if not line["labels"]["issues"]]
    assert 2 * len(clean) >= len(held_out)
    of_all = Counter(line["channel"] for line in held_out)
    assert set(of_all) == CHANNELS
    assert all(0.4 <= count / of_all[channel] <= 0.6 for channel, count in Counter(clean).items())
    codes = Counter(code for line in held_out for code in line["labels"]["issues"])
    assert min(codes[code] for code in ISSUES) >= 7


def test_the_card_gives_the_numbers_of_lines() -> None:
    card = (HELD_OUT / "CARD.md").read_text(encoding="utf-8")
    for name in SETS:
        development, held_out = both(name)
        row = next(row for row in card.splitlines() if row.startswith(f"| `{name}.jsonl`"))
        assert f"| {len(held_out)} |" in row
        assert f"({len(development)})" in row
