"""The people that come with the product: complete, consistent, and speaking rather than writing."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest
import textstat

from infoview_ai.professionals.catalog import ProfileCatalog
from infoview_ai.professionals.profile import Fact, Heading, Profile
from infoview_ai.resources import resource

CATALOG = ProfileCatalog([(resource("knowledge/professionals"), "shipped")])

SLUGS = tuple(sorted(path.stem for path in resource("knowledge/professionals").glob("*.yaml")))

NEEDS_A_SENTENCE_BEFORE = re.compile(
    r"(and|but|so|because|also|then|or|plus|besides|another|however|he|she|they|them|this|these|those|later|next)\b",
    re.IGNORECASE,
)
OFFERS = re.compile(
    r"\b(your (résumé|resume|cv)|we('re| are) hiring|(vacancy|opening) (here|with us)|more minutes|extra time)\b",
    re.IGNORECASE,
)
CLOCK_FIGURE = re.compile(r"\b(\d+|one|two|three|five|ten|fifteen|twenty|thirty)[- ](more )?minutes?\b", re.IGNORECASE)


@pytest.fixture(params=SLUGS)
def profile(request: pytest.FixtureRequest) -> Profile:
    return CATALOG.get(request.param)


def sentences(text: str) -> list[str]:
    return [part.strip().lower() for part in re.split(r"(?<=[.?!])\s+", text) if len(part.split()) > 2]


def style_lines(profile: Profile) -> dict[str, tuple[str, ...]]:
    return {kind: lines for kind, lines in profile.style.model_dump().items() if kind != "fillers"}


def offending(profile: Profile, is_bad: object) -> list[str]:
    assert callable(is_bad)
    return [fact.id for fact in profile.all_facts if is_bad(fact)]


def test_every_shipped_profile_loads() -> None:
    assert CATALOG.problems() == ()
    assert {profile.slug for profile in CATALOG.all()} == set(SLUGS)


def test_no_manner_is_the_rule_among_them() -> None:
    """Any manner can be combined with anybody; still, a learner who takes people as they come should meet many."""
    shares = Counter(profile.manner for profile in CATALOG.all())
    assert max(shares.values()) <= len(SLUGS) / 3


def test_a_file_is_named_after_its_person(profile: Profile) -> None:
    assert CATALOG.path(profile.slug).stem == profile.slug
    assert CATALOG.source(profile.slug) == "shipped"


def test_all_twenty_headings_hold_two_to_four_facts(profile: Profile) -> None:
    assert set(profile.facts) == set(Heading)
    assert all(2 <= len(facts) <= 4 for facts in profile.facts.values())


def test_six_to_eight_facts_are_hidden_and_reachable(profile: Profile) -> None:
    hidden = [fact for fact in profile.all_facts if fact.hidden]
    assert 6 <= len(hidden) <= 8
    for fact in hidden:
        assert fact.after, f"{fact.id} deepens nothing"
        assert not profile.fact(fact.after).hidden, f"{fact.id} can only be reached through a hidden fact"


def test_each_heading_has_something_to_tell_without_digging(profile: Profile) -> None:
    bare = [heading for heading, facts in profile.facts.items() if all(fact.hidden for fact in facts)]
    assert bare == []


def test_an_answer_has_the_length_of_speech(profile: Profile) -> None:
    assert offending(profile, lambda fact: not 25 <= len(fact.say.split()) <= 90) == []


def test_a_short_answer_is_one_sentence_of_at_most_twenty_words(profile: Profile) -> None:
    assert offending(profile, lambda fact: len(fact.short.split()) > 20) == []
    assert offending(profile, lambda fact: len(sentences(fact.short)) != 1 or fact.short[-1] not in ".?") == []


def test_an_answer_stands_alone(profile: Profile) -> None:
    assert offending(profile, lambda fact: bool(NEEDS_A_SENTENCE_BEFORE.match(fact.say))) == []
    assert offending(profile, lambda fact: bool(NEEDS_A_SENTENCE_BEFORE.match(fact.short))) == []


def test_a_fact_can_be_asked_for_in_several_words(profile: Profile) -> None:
    assert offending(profile, lambda fact: not 4 <= len(fact.about) <= 10) == []
    assert offending(profile, lambda fact: len(set(fact.about)) != len(fact.about)) == []


def test_no_sentence_is_said_twice(profile: Profile) -> None:
    said = [sentence for fact in profile.all_facts for sentence in {*sentences(fact.say), *sentences(fact.short)}]
    said += [line.lower() for lines in style_lines(profile).values() for line in lines]
    assert [sentence for sentence, times in Counter(said).items() if times > 1] == []


@pytest.mark.parametrize("pair", list(combinations(SLUGS, 2)), ids=" and ".join)
def test_no_two_people_share_a_sentence(pair: tuple[str, str]) -> None:
    first, second = ({s for s in _everything(CATALOG.get(slug)) if len(s.split()) > 3} for slug in pair)
    assert first & second == set()


def _everything(profile: Profile) -> set[str]:
    facts = {sentence for fact in profile.all_facts for text in _texts(fact) for sentence in sentences(text)}
    return facts | {line.lower() for lines in style_lines(profile).values() for line in lines}


def _texts(fact: Fact) -> tuple[str, str]:
    return fact.say, fact.short


def test_everybody_speaks_plainly(profile: Profile) -> None:
    """The Automated Readability Index, a school grade from letters and sentences: the Flesch-Kincaid grade of this
    library wants a pronunciation dictionary from the network."""
    spoken = " ".join(fact.say for fact in profile.all_facts)
    assert textstat.automated_readability_index(spoken) <= 9
    assert offending(profile, lambda fact: textstat.automated_readability_index(fact.say) > 11) == []


def test_nobody_exclaims(profile: Profile) -> None:
    words = " ".join([*_everything(profile), profile.line, profile.practise])
    assert words.count("!") <= 2


def test_there_are_enough_stock_lines_not_to_repeat_one(profile: Profile) -> None:
    style = profile.style
    assert min(len(style.bridges), len(style.acknowledgements)) >= 8
    for kind in ("openings", "about_me_reactions", "do_not_know", "decline", "deflect_pitch", "closings", "small_talk"):
        assert len(getattr(style, kind)) >= 4, kind
    assert min(len(style.soft_time_cue), len(style.hard_time_cue), len(style.cool_closings)) >= 3


def test_a_reaction_works_whether_or_not_the_learners_field_is_known(profile: Profile) -> None:
    reactions = profile.style.about_me_reactions
    assert sum("{field}" in line for line in reactions) >= 2
    assert sum("{field}" not in line for line in reactions) >= 2
    everywhere = [
        line for kind, lines in style_lines(profile).items() if kind != "about_me_reactions" for line in lines
    ]
    assert not any("{" in line for line in everywhere)


def test_stock_lines_promise_nothing_that_only_the_director_may_give(profile: Profile) -> None:
    lines = [line for group in style_lines(profile).values() for line in group]
    assert [line for line in lines if OFFERS.search(line)] == []


def test_a_soft_cue_names_no_figure_that_the_clock_could_contradict(profile: Profile) -> None:
    assert [line for line in profile.style.soft_time_cue if CLOCK_FIGURE.search(line)] == []


def test_the_people_they_refer_to_are_in_their_facts(profile: Profile) -> None:
    told = " ".join(fact.say for fact in profile.facts[Heading.REFERRALS])
    named = [referral.name for referral in profile.referrals if referral.name in told]
    assert len(named) == 2


def test_pay_and_training_send_the_learner_to_local_sources(profile: Profile) -> None:
    local = re.compile(
        r"\b(local|near you|where you|by place|your (own )?(area|region)|not the same everywhere|varies)\b",
        re.IGNORECASE,
    )
    for heading in (Heading.PAY, Heading.EDUCATION):
        assert any(local.search(fact.say) for fact in profile.facts[heading]), heading


def test_no_fact_quotes_a_year_that_ages(profile: Profile) -> None:
    assert offending(profile, lambda fact: bool(re.search(r"\b(19|20)\d\d\b", fact.say + fact.short))) == []
