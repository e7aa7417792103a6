"""The Chat voice with a model behind a real socket: a whole talk, and the ways in which a model leaves its part."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from infoview_ai.errors import ModelError
from infoview_ai.models.langchain_chat import LangChainChatModel
from infoview_ai.professionals.chat import ChatVoice, Intervention
from infoview_ai.professionals.decision import Reply
from tests import model_behaviours as behave
from tests.chat_cues import BEFORE, cue
from tests.model_server import ModelServer
from tests.sample_profile import HIDDEN, OPEN, PROFILE, SECOND, canary


@pytest.fixture(scope="module")
def server() -> Iterator[ModelServer]:
    with ModelServer() as running:
        yield running


@pytest.fixture
def noted() -> list[Intervention]:
    return []


@pytest.fixture
def voice(server: ModelServer, noted: list[Intervention]) -> ChatVoice:
    model = LangChainChatModel("openai:loopback-1", SecretStr("k"), server.base_url, first_token_s=5.0, stall_s=5.0)
    return ChatVoice(model, noted.append)


def test_a_talk_goes_on_and_only_told_facts_ever_leave_the_machine(
    server: ModelServer, voice: ChatVoice, noted: list[Intervention]
) -> None:
    sent_before = len(server.requests)
    before: tuple[tuple[str, str], ...] = BEFORE
    for facts in ((OPEN,), (HIDDEN,), (SECOND,)):
        text = "".join(voice.speak(cue(Reply.ANSWER, *facts, before=before)))
        assert canary(facts[0]) in text
        before = (*before, ("seeker", "What is the hardest part of the job?"), ("professional", text))
    assert noted == []
    sent = "\n".join(server.prompts[sent_before:])
    assert {fact.id for fact in PROFILE.all_facts if canary(fact.id) in sent} == {OPEN, HIDDEN, SECOND}
    assert canary(HIDDEN) not in server.prompts[sent_before]


@pytest.mark.parametrize(
    "wrong",
    [
        behave.SPEAKS_FOR_SEEKER,
        behave.RESTARTS,
        behave.BREAKS_ROLE,
        behave.OFFERS_TIME,
        behave.ASKS_FOR_RESUME,
        behave.MENTIONS_OPENING,
        behave.INVENTS_FIGURES,
        behave.LEAKS_DIRECTION,
    ],
)
def test_a_model_that_leaves_its_part_is_brought_back(
    server: ModelServer, voice: ChatVoice, noted: list[Intervention], wrong: str
) -> None:
    server.script(behave.says(wrong), behave.says(PROFILE.fact(OPEN).say))
    text = "".join(voice.speak(cue(Reply.ANSWER, OPEN)))
    assert text.endswith(PROFILE.fact(OPEN).say)
    assert [note.outcome for note in noted] == ["asked_again"]


def test_a_reply_of_100_kilobytes_ends_where_a_person_would_have_stopped(server: ModelServer, voice: ChatVoice) -> None:
    server.cancelled.clear()
    server.script(behave.says_too_much())
    text = "".join(voice.speak(cue(Reply.ANSWER, OPEN, max_words=80)))
    assert text.startswith("And then there is one more thing")
    assert len(text.split()) <= 80 * 1.4 + 20


def test_whole_sentences_are_kept_when_the_connection_is_cut(server: ModelServer, voice: ChatVoice) -> None:
    server.script(behave.cuts("It is the ladder. Eighty metres of it. And my kn"))
    heard: list[str] = []
    with pytest.raises(ModelError):
        heard.extend(voice.speak(cue(Reply.ANSWER, OPEN)))
    assert "".join(heard) == "It is the ladder. Eighty metres of it."


def test_calling_it_off_stops_the_request(server: ModelServer, voice: ChatVoice) -> None:
    server.cancelled.clear()
    server.script(behave.stalls("It is the ladder. And then"))
    reply = voice.speak(cue(Reply.ANSWER, OPEN))
    assert next(reply) == "It is the ladder."
    reply.close()  # type: ignore[attr-defined]
    assert server.cancelled.wait(2.0)
