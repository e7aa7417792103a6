"""The model seam over real sockets: what arrives, what each failure becomes, and that nothing secret comes out."""

from __future__ import annotations

import socket
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel, SecretStr

from infoview_ai.config import Config
from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.models.build import build_chat_model
from infoview_ai.models.chat_model import Message
from infoview_ai.models.doctor import check_model
from infoview_ai.models.langchain_chat import MAX_CHARACTERS, LangChainChatModel
from tests import model_behaviours as behave
from tests.model_server import ModelServer

KEY = "sk-secret-canary-0815"
ASK = (Message("system", "You are Dana."), Message("user", "What do you like best?"))


class Verdict(BaseModel):
    label: str
    points: int


@pytest.fixture(scope="module")
def server() -> Iterator[ModelServer]:
    with ModelServer() as running:
        yield running


@pytest.fixture(scope="module")
def model(server: ModelServer) -> LangChainChatModel:
    return chat_model(server.base_url)


def chat_model(base_url: str, *, first_token_s: float = 5.0, stall_s: float = 5.0) -> LangChainChatModel:
    return LangChainChatModel("openai:loopback-1", SecretStr(KEY), base_url, first_token_s, stall_s)


def heard(model: LangChainChatModel) -> tuple[str, ModelError | None]:
    pieces: list[str] = []
    try:
        pieces.extend(model.stream(ASK, purpose="test"))
    except ModelError as error:
        return "".join(pieces), error
    return "".join(pieces), None


def test_a_reply_arrives_in_pieces_and_whole(server: ModelServer, model: LangChainChatModel) -> None:
    server.script(behave.says("The best part is the people.", piece=5))
    pieces = list(model.stream(ASK, purpose="test"))
    assert "".join(pieces) == "The best part is the people."
    assert len(pieces) > 3


def test_the_messages_arrive_as_they_were_given(server: ModelServer, model: LangChainChatModel) -> None:
    list(model.stream((*ASK, Message("assistant", "Braces {x} and {{y}}.")), purpose="test"))
    body = server.requests[-1]
    assert [(m["role"], m["content"]) for m in body["messages"]] == [
        ("system", "You are Dana."),
        ("user", "What do you like best?"),
        ("assistant", "Braces {x} and {{y}}."),
    ]
    assert body["model"] == "loopback-1"
    assert server.keys[-1] == f"Bearer {KEY}"


FAILURES = [
    (behave.fails(401), ModelFault.UNAUTHORIZED, "OPENAI_API_KEY"),
    (behave.fails(403), ModelFault.UNAUTHORIZED, "OPENAI_API_KEY"),
    (behave.no_such_model(), ModelFault.MODEL_NOT_FOUND, "INFOVIEW_MODEL"),
    (behave.fails(429), ModelFault.RATE_LIMITED, "a minute"),
    (behave.fails(500), ModelFault.SERVER_ERROR, "moment"),
    (behave.fails(503), ModelFault.SERVER_ERROR, "moment"),
    (behave.fails(400, "max_tokens is unknown"), ModelFault.BAD_REQUEST, "max_tokens is unknown"),
    (behave.cuts("It is"), ModelFault.CUT, "cut"),
    (behave.ends_unfinished("It is"), ModelFault.CUT, "cut"),
    (behave.garbles("It is"), ModelFault.MALFORMED, "cannot be read"),
    (behave.garbles(), ModelFault.MALFORMED, "cannot be read"),
    (behave.says_nothing(), ModelFault.EMPTY, "empty"),
    (behave.says("  \n "), ModelFault.EMPTY, "empty"),
    (behave.says_too_much(), ModelFault.TOO_LONG, "cut off"),
]


@pytest.mark.parametrize(("behaviour", "fault", "told"), FAILURES)
def test_each_failure_is_one_error_that_says_what_to_do(
    server: ModelServer, model: LangChainChatModel, behaviour: behave.Behaviour, fault: ModelFault, told: str
) -> None:
    before = len(server.requests)
    server.script(behaviour)
    said, error = heard(model)
    assert error is not None
    assert error.fault is fault
    assert told in str(error)
    assert error.next_step
    assert len(server.requests) == before + 1, "no library tries again behind our back"
    assert len(said) <= MAX_CHARACTERS
    assert KEY not in "".join(traceback.format_exception(error)) + repr(error.__dict__)


def test_what_was_said_before_a_cut_is_kept(server: ModelServer, model: LangChainChatModel) -> None:
    server.script(behave.cuts("The first winter is the hardest, and"))
    assert heard(model)[0] == "The first winter is the hardest, and"


def test_it_works_again_after_a_failure(server: ModelServer, model: LangChainChatModel) -> None:
    server.script(behave.cuts("It is"), behave.says("All well."))
    assert heard(model)[1] is not None
    assert heard(model) == ("All well.", None)


@pytest.mark.parametrize(
    ("header", "low", "high"), [("7", 7.0, 7.0), ("Wed, 21 Oct 2099 07:28:00 GMT", 1e6, 1e10), ("soon", None, None)]
)
def test_a_429_says_how_long_to_wait(
    server: ModelServer, model: LangChainChatModel, header: str, low: float | None, high: float | None
) -> None:
    server.script(behave.Behaviour(status=429, retry_after=header))
    _, error = heard(model)
    assert error is not None
    if low is None or high is None:
        assert error.retry_after_s is None
    else:
        assert error.retry_after_s is not None
        assert low <= error.retry_after_s <= high


def test_a_model_that_never_begins_is_given_up_at_the_limit(server: ModelServer) -> None:
    server.script(behave.never_begins())
    _, error = heard(chat_model(server.base_url, first_token_s=0.3))
    assert error is not None
    assert error.fault is ModelFault.FIRST_TOKEN_TIMEOUT
    assert "0.3 seconds" in str(error)


def test_a_model_that_falls_silent_is_given_up_at_the_limit(server: ModelServer) -> None:
    server.script(behave.stalls("It is a long story,"))
    said, error = heard(chat_model(server.base_url, stall_s=0.3))
    assert said == "It is a long story,"
    assert error is not None
    assert error.fault is ModelFault.STALLED


def test_slow_but_steady_is_no_stall(server: ModelServer) -> None:
    server.script(behave.says("One by one by one.", piece=3, between_s=0.12))
    assert heard(chat_model(server.base_url, stall_s=0.5)) == ("One by one by one.", None)


def test_closing_the_iterator_cancels_the_request(server: ModelServer, model: LangChainChatModel) -> None:
    server.cancelled.clear()
    server.script(behave.stalls("It is a"))
    pieces = model.stream(ASK, purpose="test")
    assert next(pieces)
    pieces.close()
    assert server.cancelled.wait(2.0)


def test_a_refused_address_and_an_unknown_host_are_told_apart() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    _, refused = heard(chat_model(f"http://someone:hunter2@127.0.0.1:{port}/v1"))
    _, unknown = heard(chat_model("http://no-such-host.invalid/v1"))
    assert refused is not None
    assert unknown is not None
    assert (refused.fault, unknown.fault) == (ModelFault.REFUSED, ModelFault.UNKNOWN_HOST)
    assert f"http://127.0.0.1:{port}/v1" in str(refused)
    assert "hunter2" not in str(refused)


def test_a_key_that_no_header_can_carry_is_an_unaccepted_key(server: ModelServer) -> None:
    model = LangChainChatModel("openai:loopback-1", SecretStr("schlüssel-canary"), server.base_url)
    _, error = heard(model)
    assert error is not None
    assert error.fault is ModelFault.UNAUTHORIZED
    assert "canary" not in "".join(traceback.format_exception(error))


def test_a_server_that_repeats_the_key_does_not_spread_it(server: ModelServer, model: LangChainChatModel) -> None:
    server.script(behave.fails(400, f"the key {KEY} is not allowed to do this"))
    _, error = heard(model)
    assert KEY not in str(error)
    assert KEY not in repr(model)
    assert "hunter2" not in repr(chat_model("http://someone:hunter2@127.0.0.1:1/v1"))


def test_thinking_aloud_is_not_part_of_the_reply(server: ModelServer, model: LangChainChatModel) -> None:
    server.script(behave.says("<think>The learner wants to know.</think>\n\nThe people.", piece=4))
    assert heard(model) == ("The people.", None)


@pytest.mark.parametrize(
    "text",
    [
        '{"label": "fine", "points": 0}',
        'Here you are:\n```json\n{"label": "fine", "points": 0}\n```\nAnything else?',
        'Sure. {"label": "fine", "points": 0} is my verdict.',
        '<think>Perhaps {"label": 1}? No, {this} one.</think>{"label": "fine", "points": 0}',
    ],
)
def test_json_is_found_where_it_stands(server: ModelServer, model: LangChainChatModel, text: str) -> None:
    server.script(behave.says(text))
    assert model.structured(ASK, Verdict, purpose="judge") == Verdict(label="fine", points=0)


def test_the_next_way_of_asking_is_tried_and_remembered(server: ModelServer) -> None:
    fresh = chat_model(server.base_url)
    before = len(server.requests)
    server.script(behave.fails(400, "response_format is unknown"), behave.answers({"label": "fine", "points": 1}))
    assert fresh.structured(ASK, Verdict, purpose="judge").points == 1
    assert fresh.structured(ASK, Verdict, purpose="judge").label == ""
    asked = ["tools" if "tools" in body else body["response_format"]["type"] for body in server.requests[before:]]
    assert asked == ["json_schema", "tools", "tools"]


@pytest.mark.parametrize("text", [behave.PROSE_INSTEAD_OF_JSON, behave.WRONG_SCHEMA])
def test_a_reply_that_never_fits_is_malformed(server: ModelServer, text: str) -> None:
    before = len(server.requests)
    server.script(*[behave.says(text)] * 3)
    with pytest.raises(ModelError) as caught:
        chat_model(server.base_url).structured(ASK, Verdict, purpose="judge")
    assert caught.value.fault is ModelFault.MALFORMED
    assert len(server.requests) == before + 3
    assert "Answer with one JSON object" in server.prompts[-1]


@pytest.mark.parametrize(
    ("behaviour", "fault"),
    [
        (behave.fails(401), ModelFault.UNAUTHORIZED),
        (behave.fails(429, retry_after=3), ModelFault.RATE_LIMITED),
        (behave.cuts("{"), ModelFault.CUT),
    ],
)
def test_a_judge_that_fails_is_not_asked_in_another_way(
    server: ModelServer, model: LangChainChatModel, behaviour: behave.Behaviour, fault: ModelFault
) -> None:
    server.script(behaviour)
    with pytest.raises(ModelError) as caught:
        model.structured(ASK, Verdict, purpose="judge")
    assert caught.value.fault is fault


def test_a_judge_that_never_answers_is_given_up(server: ModelServer) -> None:
    server.script(behave.never_begins())
    with pytest.raises(ModelError) as caught:
        chat_model(server.base_url, first_token_s=0.1).structured(ASK, Verdict, purpose="judge")
    assert caught.value.fault is ModelFault.FIRST_TOKEN_TIMEOUT


def config(model: str | None, base_url: str | None = None) -> Config:
    return Config(
        home=Path(), database_url="", model=model, judge_model=model, base_url=base_url, api_key=SecretStr(KEY)
    )


def test_no_model_is_built_where_none_is_configured() -> None:
    assert build_chat_model(config(None), "chat") is None
    assert build_chat_model(config(None), "judge") is None


def test_an_unknown_provider_is_a_model_error_with_a_way_out() -> None:
    built = build_chat_model(config("nobody:best"), "chat")
    assert built is not None
    _, error = heard(built)
    assert error is not None
    assert error.fault is ModelFault.MODEL_NOT_FOUND
    assert "nobody" in str(error)


def test_the_doctor_says_what_answers_and_what_does_not(server: ModelServer) -> None:
    assert check_model(config(None))[0] is True
    ok, detail, fix = check_model(config("openai:loopback-1", server.base_url))
    assert (ok, fix) == (True, "")
    assert server.base_url in detail
    server.script(behave.fails(401))
    ok, detail, fix = check_model(config("openai:loopback-1", server.base_url))
    assert not ok
    assert "OPENAI_API_KEY" in fix
    assert KEY not in detail + fix


def test_importing_the_models_imports_no_library_of_theirs() -> None:
    code = (
        "import sys, infoview_ai.models.build, infoview_ai.models.doctor;"
        "print([name for name in sys.modules if name.startswith(('langchain', 'openai'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
