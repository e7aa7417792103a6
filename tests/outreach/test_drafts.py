"""Drafts say what the brief says and nothing else."""

from __future__ import annotations

import itertools
import re
from functools import cache

import pytest

from infoview_ai.errors import InputError
from infoview_ai.outreach import calls, requests
from infoview_ai.outreach.brief import Brief, Tone, read_brief
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.compose import draft, in_three_tones
from infoview_ai.outreach.draft import Draft
from infoview_ai.outreach.issues import IssueCode
from infoview_ai.outreach.lexicon import sentences, thanks
from tests.outreach.messages import labelled

BRIEFS = [Brief.model_validate(row) for row in labelled("briefs.jsonl")]
EVERY = [(brief, tone) for brief in BRIEFS for tone in Tone]
PRIYA = BRIEFS[14]
_OURS = re.compile(r"[a-z']+")


@cache
def made(place: int, tone: Tone | None = None) -> Draft:
    return draft(BRIEFS[place], tone)


@cache
def our_words() -> frozenset[str]:
    """Every word of the grammar itself."""
    texts = " ".join(_strings([vars(module) for module in (sentences, thanks, calls, requests)]))
    more = (
        "agreed mention three next weeks later week"
        " hello hi dear thank you yours sincerely warm regards good day this is my name calling suggested call"
        " i'm i'd i'll it's that's don't can't isn't won't doesn't i've re ten five minutes phone video person"
        " considering finding out hope understand whether in on ring sent written am have did you your a an the will"
    )
    return frozenset(_OURS.findall(f"{texts} {more}".lower()))


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [one for key, part in value.items() if not str(key).startswith("__") for one in _strings(part)]
    return [one for part in value for one in _strings(part)] if isinstance(value, (list, tuple)) else []


def test_there_are_sixty_varied_briefs() -> None:
    assert len(BRIEFS) == 60
    assert {brief.channel for brief in BRIEFS} == set(Channel)


@pytest.mark.parametrize("place", range(60))
def test_every_draft_passes_our_own_check_in_three_tones(place: int) -> None:
    for tone in Tone:
        found = made(place, tone)
        issues = [issue.code for issue in found.check.issues if issue.code is not IssueCode.LATE]
        assert (issues, found.placeholders, found.sendable) == ([], (), True), found.body


@pytest.mark.parametrize("place", range(60))
def test_no_sentence_says_what_no_fact_says(place: int) -> None:
    found = made(place)
    for receipt in (one for one in found.receipts if one.kind == "sentence"):
        facts = " ".join(found.facts[name] for name in receipt.facts)
        own = set(_OURS.findall(receipt.text.lower())) - our_words()
        known = set(_OURS.findall(facts.lower()))
        assert {word for word in own if word not in known and not _bent(word, known)} <= {"resume", "true"}, receipt


def _bent(word: str, known: set[str]) -> bool:
    """ "i" left out, "runs" as "run", "P-R-I-Y-A" as letters."""
    return len(word) == 1 or any(word + "s" == one or word == one + "s" for one in known)


@pytest.mark.parametrize("place", range(60))
def test_receipts_are_the_draft_word_for_word(place: int) -> None:
    found = made(place)
    for receipt in found.receipts:
        assert receipt.text in found.body or receipt.text[1:] in found.body


def test_two_drafts_for_different_people_share_no_sentence() -> None:
    pairs = [
        (one, two)
        for one, two in itertools.combinations(range(60), 2)
        if BRIEFS[one].person.name != BRIEFS[two].person.name
    ]
    apart = sum(not (_sentences(one) & _sentences(two)) for one, two in pairs)
    assert apart / len(pairs) >= 0.9


def _sentences(place: int) -> set[str]:
    return {receipt.text for receipt in made(place).receipts if receipt.kind == "sentence"}


def test_the_three_tones_are_three_texts() -> None:
    warm, plain, formal = in_three_tones(PRIYA)
    assert len({warm.body, plain.body, formal.body}) == 3
    assert "I'm" in warm.body
    assert "'" not in formal.body.replace("St. Bede's", "")


def test_the_same_brief_always_gives_the_same_draft() -> None:
    assert draft(PRIYA).body == draft(Brief.model_validate(PRIYA.model_dump())).body


@pytest.mark.parametrize(
    ("missing", "gap"),
    [
        ({"person": {}}, "[their name]"),
        ({"me": {"name": "Priya"}}, "what you do now"),
        ({"found": {}}, "Who suggested them"),
        ({"field": ""}, "field"),
    ],
)
def test_what_has_no_fact_is_a_gap_and_cannot_be_sent(missing: dict[str, object], gap: str) -> None:
    found = draft(Brief.model_validate({**PRIYA.model_dump(), **missing}))
    assert not found.sendable
    assert any(gap in one for one in found.placeholders), found.body
    assert all(one in found.body for one in found.placeholders)


def test_a_job_hunter_never_says_they_are_not_looking() -> None:
    for brief in BRIEFS:
        hunting = brief.model_copy(update={"is_job_hunting": True})
        said = draft(hunting)
        texts = [said.body, *(branch.say for branch in said.branches)]
        assert not any(re.search(r"not (?:looking|searching) for a job", text) for text in texts)


def test_own_writing_sets_greeting_close_and_short_forms() -> None:
    voice = "Hey all,\nI'm short on time and it's late, so I'll be quick. I can't wait.\nCheers,\nPriya"
    found = draft(PRIYA.model_copy(update={"voice": voice, "tone": Tone.FORMAL}))
    assert found.body.startswith("Hey ")
    assert "Cheers,\nPriya Nair" in found.body
    assert "I'm" in found.body or "I'd" in found.body


def test_a_phone_script_knows_what_to_say_to_each_answer() -> None:
    script = draft(next(brief for brief in BRIEFS if brief.channel is Channel.PHONE_SCRIPT))
    assert [branch.when for branch in script.branches] == [
        "Somebody else answers", "\u201cNow is fine\u201d", "\u201cLater\u201d", "\u201cWhat is it about?\u201d",
        "\u201cAre you looking for a job?\u201d", "\u201cNo\u201d", "Voicemail answers",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "holds no facts"),
        ("- a\n- b", "holds no facts"),
        ("channel: letter", "channel"),
        ("me: {name: [1, 2]}\nchannel: nudge", "me.name"),
        ("chanel: nudge", "names no channel"),
        ("channel: nudge\nfield: " + "x" * 500, "500 characters"),
        ("{", "neither YAML nor JSON"),
    ],
)
def test_a_brief_that_cannot_be_read_says_why(text: str, says: str) -> None:
    with pytest.raises(InputError, match=re.escape(says)):
        read_brief(text)


@pytest.mark.parametrize(
    "name",
    ["\u05d9\u05e2\u05dc \u05db\u05d4\u05df", "Ola \U0001f33b", "Zeynep", "O'Neil-\u00c5kesson", "X \u00c6 A-12"],
)
def test_names_of_all_kinds_are_written_as_they_are(name: str) -> None:
    brief = Brief.model_validate({**PRIYA.model_dump(), "person": {"name": name}})
    assert draft(brief, Tone.PLAIN).body.startswith(f"Hello {name},")
