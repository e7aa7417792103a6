"""The optional embedding model, over real sockets on the loopback."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from infoview_ai.bootstrap import build
from infoview_ai.config import read_config
from infoview_ai.errors import ConfigurationError, ModelError, ModelFault
from infoview_ai.knowledge.library import GuidanceLibrary
from infoview_ai.models.embeddings import ModelEmbeddings
from tests.knowledge.test_guidance_library import BREAD, TEA, write
from tests.model_behaviours import fails
from tests.model_server import ModelServer

NAME = "openai:embed-1"


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(model="embed-1") as server:
        yield server


def embeddings(server: ModelServer, key: str | None = None) -> ModelEmbeddings:
    return ModelEmbeddings(NAME, SecretStr(key) if key else None, server.base_url)


def test_texts_go_out_as_text_and_vectors_come_back_in_order(server: ModelServer) -> None:
    found = embeddings(server, "a-key")(["tea", "bread and tea"])
    assert [round(one[0], 2) for one in found] == [1.01, 3.01]
    assert [body["input"] for body in server.embedded] == [["tea", "bread and tea"]]
    assert server.keys == ["Bearer a-key"]


def test_many_texts_are_sent_in_several_requests(server: ModelServer) -> None:
    assert len(embeddings(server)([f"text {number}" for number in range(150)])) == 150
    assert [len(body["input"]) for body in server.embedded] == [64, 64, 22]


FAULTS = [
    (401, ModelFault.UNAUTHORIZED, "OPENAI_API_KEY"),
    (404, ModelFault.MODEL_NOT_FOUND, "INFOVIEW_EMBEDDINGS"),
    (400, ModelFault.BAD_REQUEST, "INFOVIEW_EMBEDDINGS"),
]


@pytest.mark.parametrize(("status", "fault", "names"), FAULTS)
def test_a_refusal_says_what_to_check(server: ModelServer, status: int, fault: ModelFault, names: str) -> None:
    server.script(fails(status))
    with pytest.raises(ModelError, match=names) as caught:
        embeddings(server, "a-key")(["tea"])
    assert caught.value.fault is fault


def test_a_server_that_is_not_there_is_named() -> None:
    with pytest.raises(ModelError, match=r"Nothing answers at http://127\.0\.0\.1:9/v1"):
        ModelEmbeddings(NAME, None, "http://127.0.0.1:9/v1")(["tea"])


def test_a_key_never_reaches_the_log_or_the_message(server: ModelServer, caplog: pytest.LogCaptureFixture) -> None:
    server.script(fails(401, message="bad key sk-canary-12345"))
    with caplog.at_level(logging.DEBUG, "infoview_ai"), pytest.raises(ModelError) as caught:
        embeddings(server, "sk-canary-12345")(["tea"])
    assert "canary" not in str(caught.value)
    assert "canary" not in " ".join(one.getMessage() for one in caplog.records if one.name.startswith("infoview"))


def test_without_key_and_address_it_asks_for_a_key() -> None:
    with pytest.raises(ModelError, match="OPENAI_API_KEY"):
        ModelEmbeddings(NAME)(["tea"])


def test_an_unknown_provider_is_named_with_the_way_back() -> None:
    with pytest.raises(ModelError, match="INFOVIEW_EMBEDDINGS=local"):
        ModelEmbeddings("nobody:model")(["tea"])


def test_answers_of_different_lengths_are_refused(server: ModelServer) -> None:
    server.vectors = lambda text: [1.0] * len(text)
    with pytest.raises(ModelError) as caught:
        embeddings(server)(["tea", "bread"])
    assert caught.value.fault is ModelFault.MALFORMED


@pytest.mark.parametrize("value", ["small", "openai:", ":x"])
def test_a_setting_that_is_neither_local_nor_a_model_is_a_message(value: str) -> None:
    with pytest.raises(ConfigurationError, match="INFOVIEW_EMBEDDINGS"):
        read_config({"INFOVIEW_EMBEDDINGS": value})


def test_a_switch_of_the_embedding_builds_another_index_and_the_way_back_works(
    server: ModelServer, tmp_path: Path
) -> None:
    write(tmp_path / "guidance", "tea", TEA)
    write(tmp_path / "guidance", "bread", BREAD)
    for embed in (None, embeddings(server), None):
        library = GuidanceLibrary(
            tmp_path / "home", folder=tmp_path / "guidance", embed=embed, embedding=NAME if embed else None
        )
        assert library.search("fold the dough until it is smooth")[0].document == "bread"
        library.close()
    assert not list((tmp_path / "home").glob("chroma.damaged-*"))


def test_while_the_new_embedding_fails_the_old_index_stands(server: ModelServer, tmp_path: Path) -> None:
    write(tmp_path / "guidance", "tea", TEA)
    calls: list[int] = []

    def counted(texts: list[str]) -> list[list[float]]:
        calls.append(len(texts))
        return [[1.0, 0.0] for _ in texts]

    def library(embed: object, name: str) -> GuidanceLibrary:
        return GuidanceLibrary(
            tmp_path / "home",
            folder=tmp_path / "guidance",
            embed=embed,  # type: ignore[arg-type]
            embedding=name,
        )

    library(counted, "old").prepare()
    server.script(fails(500), fails(500), fails(500))
    with pytest.raises(ModelError):
        library(embeddings(server), NAME).search("tea")
    library(counted, "old").search("tea")
    assert calls == [2, 1]


def test_the_product_uses_the_configured_model_for_the_library(server: ModelServer, tmp_path: Path) -> None:
    app = build(
        read_config({"INFOVIEW_HOME": str(tmp_path), "INFOVIEW_EMBEDDINGS": NAME, "OPENAI_BASE_URL": server.base_url})
    )
    assert app.library.search("say thank you", k=1)
    assert app.library.guidance.embedding == NAME
    assert server.embedded[-1]["input"] == ["say thank you"]
    app.close()
