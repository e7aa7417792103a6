"""A language model on the loopback: the OpenAI wire format over real sockets, with every fault one can ask for.

    with ModelServer() as server:
        server.script(says("Hello."), fails(429, retry_after=7), stalls("It is a"))
        ...
        server.requests  # the JSON bodies received so far

Scripted behaviours are used up one a request; after them `server.reply` answers (text, or a function of the request
body; at first one that plays the professional as directed). A request that asks for JSON and meets no script gets the
smallest object that fits its schema.
"""

from __future__ import annotations

import base64
import json
import select
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from tests.model_actor import plays_along
from tests.model_behaviours import Behaviour, Body, Text, says
from tests.model_schema import smallest


class ModelServer:
    """Serves `/v1/chat/completions`, `/v1/embeddings` and `/v1/models` on 127.0.0.1 while the `with` block lasts.

    `port` 0 is a free one; another is for a server that comes up late, at an address that was refused before.
    """

    def __init__(self, *, model: str = "loopback-1", reply: Text = plays_along, port: int = 0) -> None:
        self.model = model
        self.reply = reply
        self.filled: Text | None = None
        """What answers a request for JSON that meets no script; None: the smallest that fits the schema."""
        self.requests: list[Body] = []
        """JSON bodies of the chat requests, in order."""
        self.keys: list[str] = []
        """The Authorization header of each request."""
        self.embedded: list[Body] = []
        """JSON bodies of the requests for embeddings, in order."""
        self.vectors: Callable[[str], list[float]] = _letters
        """What answers them, text by text."""
        self.cancelled = threading.Event()
        """Set when a client went away in the middle of a reply."""
        self._queue: deque[Behaviour] = deque()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._connections: set[socket.socket] = set()
        self._http = _server_for(self, port)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def base_url(self) -> str:
        """What goes into `OPENAI_BASE_URL`."""
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    def script(self, *behaviours: Behaviour) -> None:
        """Queue what the next requests will meet, one behaviour each."""
        with self._lock:
            self._queue.extend(behaviours)

    @property
    def prompts(self) -> list[str]:
        """All text of each request, messages joined: for searching what was sent."""
        return ["\n".join(str(message.get("content")) for message in body["messages"]) for body in self.requests]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving; replies that hang are let go."""
        self._closing.set()
        self._http.shutdown()
        with self._lock:
            open_now = list(self._connections)
        for connection in open_now:
            _shut(connection)
        self._http.server_close()
        self._thread.join()

    def _next(self, body: Body, key: str) -> Behaviour:
        with self._lock:
            self.requests.append(body)
            self.keys.append(key)
            if self._queue:
                return self._queue.popleft()
        wanted = _wanted_json(body)
        return says(self.reply if wanted is None else self.filled or wanted)

    def _next_embedding(self, body: Body, key: str) -> Behaviour | None:
        with self._lock:
            self.embedded.append(body)
            self.keys.append(key)
            return self._queue.popleft() if self._queue else None

    def _opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._connections.add(connection)

    def _closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._connections.discard(connection)

    def _wait(self, seconds: float, connection: socket.socket) -> bool:
        """Wait; False when the client hung up or the server is closing, which is looked for every 20 ms."""
        for _ in range(max(1, round(seconds / 0.02)) if seconds else 0):
            if self._closing.is_set():
                return False
            if select.select([connection], [], [], 0.02)[0] and not _alive(connection):
                self.cancelled.set()
                return False
        return True


def _server_for(model_server: ModelServer, port: int) -> ThreadingHTTPServer:
    class Bound(_Conversation):
        owner = model_server

    server = ThreadingHTTPServer(("127.0.0.1", port), Bound)
    server.daemon_threads = False
    return server


class _Conversation(BaseHTTPRequestHandler):
    owner: ModelServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        self.owner._opened(self.connection)

    def handle(self) -> None:
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            self.owner.cancelled.set()

    def finish(self) -> None:
        self.owner._closed(self.connection)
        super().finish()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing on standard error."""

    def do_GET(self) -> None:
        if self.path.rstrip("/") != "/v1/models":
            return self._json(404, {"error": {"message": "no such path", "type": "invalid_request_error"}})
        return self._json(200, {"object": "list", "data": [{"id": self.owner.model, "object": "model"}]})

    def do_POST(self) -> None:
        body: Body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0"))) or b"{}")
        if self.path.rstrip("/") == "/v1/embeddings":
            self._embeddings(body)
            return
        if self.path.rstrip("/") != "/v1/chat/completions":
            self._json(404, {"error": {"message": "no such path", "type": "invalid_request_error"}})
            return
        behaviour = self.owner._next(body, self.headers.get("Authorization", ""))
        self._answer(behaviour, body)

    def _answer(self, behaviour: Behaviour, body: Body) -> None:
        if behaviour.status != 200:
            headers = {"Retry-After": f"{behaviour.retry_after}"} if behaviour.retry_after is not None else {}
            error = {"message": behaviour.message, "type": "error", "code": behaviour.code}
            return self._json(behaviour.status, {"error": error}, headers)
        text = behaviour.text(body) if callable(behaviour.text) else behaviour.text
        if body.get("stream"):
            return self._stream(behaviour, text)
        if not self.owner._wait(behaviour.first_token_s + behaviour.stall_s, self.connection):
            self.close_connection = True
            return None
        if behaviour.cut:
            return self._hang_up()
        if behaviour.malformed:
            return self._send(200, b'{"choices": [{"mess', {"Content-Type": "application/json"})
        return self._json(200, self._completion(text, body))

    def _embeddings(self, body: Body) -> None:
        """As the server's `vectors` has it, or a scripted fault."""
        behaviour = self.owner._next_embedding(body, self.headers.get("Authorization", ""))
        if behaviour is not None and behaviour.status != 200:
            self._answer(behaviour, body)
            return
        vectors = [self.owner.vectors(text) for text in body["input"]]
        rows = [{"object": "embedding", "index": at, "embedding": _packed(one, body)} for at, one in enumerate(vectors)]
        usage = {"prompt_tokens": 1, "total_tokens": 1}
        self._json(200, {"object": "list", "model": self.owner.model, "data": rows, "usage": usage})

    def _completion(self, text: str, body: Body) -> Body:
        message: Body = {"role": "assistant", "content": text}
        if body.get("tools") and _is_json(text):
            function = {"name": body["tools"][0]["function"]["name"], "arguments": text}
            message = {"role": "assistant", "content": None, "tool_calls": [_call(function)]}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        return {
            "id": "c",
            "object": "chat.completion",
            "created": 0,
            "model": self.owner.model,
            "choices": [choice],
        } | {"usage": usage}

    def _stream(self, behaviour: Behaviour, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if not self._speak(behaviour, text) or behaviour.cut:
            return self._hang_up()
        if behaviour.malformed:
            self._piece(b'data: {"id": "c", "choices": [{"del\n\n')
        elif behaviour.finish:
            self._event({}, finish="stop")
        self._piece(b"data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")
        return None

    def _speak(self, behaviour: Behaviour, text: str) -> bool:
        self._event({"role": "assistant", "content": ""})
        if not self.owner._wait(behaviour.first_token_s, self.connection):
            return False
        for piece in _pieces(text, behaviour.piece):
            self._event({"content": piece})
            if not self.owner._wait(behaviour.between_s, self.connection):
                return False
        return self.owner._wait(behaviour.stall_s, self.connection)

    def _event(self, delta: Body, finish: str | None = None) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        chunk = {"id": "c", "object": "chat.completion.chunk", "created": 0, "model": self.owner.model}
        self._piece(b"data: " + json.dumps(chunk | {"choices": [choice]}).encode() + b"\n\n")

    def _piece(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def _hang_up(self) -> None:
        self.close_connection = True
        _shut(self.connection)

    def _json(self, status: int, body: Body, headers: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps(body).encode(), {"Content-Type": "application/json"} | (headers or {}))

    def _send(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(data))}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


def _letters(text: str) -> list[float]:
    """How often each letter stands in the text: alike for texts with the same words."""
    return [float(text.casefold().count(letter)) + 0.01 for letter in "abcdefghijklmnopqrstuvwxyz"]


def _packed(vector: list[float], body: Body) -> list[float] | str:
    """In the encoding that was asked for."""
    if body.get("encoding_format") != "base64":
        return vector
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def _pieces(text: str, size: int) -> Iterator[str]:
    for start in range(0, len(text), size):
        yield text[start : start + size]


def _call(function: Body) -> Body:
    return {"id": "call_1", "type": "function", "function": function}


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _wanted_json(body: Body) -> str | None:
    wanted: Any = body.get("response_format") or {}
    if wanted.get("type") == "json_schema":
        return json.dumps(smallest(wanted["json_schema"]["schema"]))
    if body.get("tools"):
        return json.dumps(smallest(body["tools"][0]["function"]["parameters"]))
    return "{}" if wanted.get("type") == "json_object" else None


def _alive(connection: socket.socket) -> bool:
    try:
        return connection.recv(1, socket.MSG_PEEK) != b""
    except OSError:
        return False


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:  # the other side was quicker
        return
