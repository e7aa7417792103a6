"""The tagger beside the rules: what it adds, what holds without it, and what is said when its weights do not fit."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.learned.model import shipped_model
from infoview_ai.outreach.anatomy import Line, take_apart
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.check import check
from infoview_ai.outreach.tagging.tagger import TrainedTagger, Untagged, load_tagger
from infoview_ai.outreach.tagging.tags import Tag, Tags
from infoview_ai.outreach.tagging.weights import FILE, read_weights
from tests.outreach.messages import REFERRAL, message

ODD = """Dear Ms. Aune,

my canteen still talks of the day you let the tram run backwards for the deaf class. I gut fish by night and stare at \
timetables by day. What nobody could tell me yet is who decides where the slack goes, and whether that can be learned \
at fifty.

Could I have a quarter hour of you on the phone, once the snow is dealt with? Let it melt away with the snow if you'd \
rather.

Yours,
Ola Vik"""


class OneSided:
    """Gives every sentence the same score for one tag, and for all others none that counts."""

    def __init__(self, tag: Tag, score: float) -> None:
        self._tag, self._score = tag, score

    def tags(self, lines: Sequence[Line], channel: Channel) -> Tags | None:
        return Tags({tag: (self._score if tag is self._tag else -9.0,) * len(lines) for tag in Tag})


def codes(body: str, channel: Channel = Channel.COLD_EMAIL, **how: Untagged | OneSided | None) -> set[str]:
    return {code.value for code in check(message(channel, body), tagger=how.get("tagger")).codes}


def test_a_good_message_in_an_unforeseen_hand_has_no_issue() -> None:
    assert codes(ODD) == set()


def test_the_rules_alone_read_textbook_wording() -> None:
    assert codes(REFERRAL, Channel.REFERRAL_EMAIL, tagger=Untagged()) == set()
    hard = REFERRAL.replace("If this is a bad moment, no problem at all.", "I need an answer by Friday.")
    assert codes(hard, Channel.REFERRAL_EMAIL, tagger=Untagged()) == {"no_easy_no", "pressure"}


@pytest.mark.parametrize(
    ("tag", "code"), [(Tag.PRESSURE, "pressure"), (Tag.PITCH, "job_pitch"), (Tag.RESUME, "resume_attached")]
)
def test_a_fault_of_which_the_tagger_is_sure_is_one(tag: Tag, code: str) -> None:
    assert code in codes(ODD, tagger=OneSided(tag, 9.0))
    assert code not in codes(ODD, tagger=OneSided(tag, -9.0))


def test_a_fault_that_only_the_tagger_sees_is_quoted_and_has_advice() -> None:
    found = check(message(Channel.COLD_EMAIL, ODD), tagger=OneSided(Tag.PITCH, 9.0)).issues
    pitch = next(issue for issue in found if issue.code == "job_pitch")
    assert pitch.quote is not None
    assert pitch.quote in ODD
    assert pitch.why
    assert pitch.try_instead


@pytest.mark.parametrize("channel", [Channel.THANK_YOU, Channel.KEEP_IN_TOUCH])
def test_thanks_that_could_go_to_anybody_have_no_specifics(channel: Channel) -> None:
    body = "Dear Ms. Aune,\n\nYour warmth made my week. I came away full of courage, truly.\n\nOla Vik"
    assert "no_specifics" in codes(body, channel)


def test_a_message_is_read_alike_whether_its_sentences_are_new_or_known() -> None:
    tagger, lines = load_tagger(shipped_model()), take_apart(ODD).lines
    first = tagger.tags(lines, Channel.COLD_EMAIL)
    assert tagger.tags(lines, Channel.COLD_EMAIL) == first
    tagger.forget()
    assert tagger.tags(lines, Channel.COLD_EMAIL) == first


def test_an_endless_message_is_read_to_a_bound() -> None:
    asked: list[str] = []

    def embed(texts: Sequence[str]) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
        asked.extend(texts)
        return [np.zeros(384, dtype=np.float32) for _ in texts]

    tagger = TrainedTagger(read_weights(FILE, shipped_model().fingerprint), embed)
    lines = take_apart(" ".join(f"This is sentence {number}." for number in range(400))).lines
    assert len(tagger.tags(lines, Channel.NUDGE).scores[Tag.ASK]) == len(asked) == 40


def test_a_sentence_that_its_words_settle_is_not_put_to_the_encoder() -> None:
    asked: list[str] = []

    def embed(texts: Sequence[str]) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
        asked.extend(texts)
        return shipped_model().embed(texts)

    lines = take_apart(REFERRAL).lines
    tagger = TrainedTagger(read_weights(FILE, shipped_model().fingerprint), embed)
    assert tagger.tags(lines, Channel.REFERRAL_EMAIL).best(Tag.EASY_NO) > 0
    assert len(asked) < len(lines)


def test_nothing_to_read_is_no_fault() -> None:
    found = load_tagger(shipped_model()).tags((), Channel.NUDGE)
    assert found.best(Tag.ASK) == -np.inf


def test_weights_of_another_encoder_are_not_used() -> None:
    with pytest.raises(ConfigurationError, match="other weights"):
        read_weights(FILE, "another")


def test_missing_and_damaged_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="missing"):
        read_weights(tmp_path / "none.npz", "")
    cut = tmp_path / "cut.npz"
    cut.write_bytes(FILE.read_bytes()[:5000])
    with pytest.raises(ConfigurationError, match="damaged"):
        read_weights(cut, "")


def test_changed_numbers_are_noticed(tmp_path: Path) -> None:
    changed = tmp_path / "changed.npz"
    shutil.copy(FILE, changed)
    with np.load(FILE) as kept:
        parts = {name: kept[name] for name in kept.files}
    parts["bias"] = parts["bias"] + 1
    np.savez_compressed(changed, allow_pickle=False, **parts)
    with pytest.raises(ConfigurationError, match="checksum"):
        read_weights(changed, shipped_model().fingerprint)
