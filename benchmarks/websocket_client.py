"""A learner's browser without the browser: speaks Streamlit's websocket protocol (BackMsg and ForwardMsg)."""

from __future__ import annotations

import asyncio
import time
from typing import Self

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

TURN_WITHIN_S = 60.0


class Visitor:
    """One page open on one rehearsal."""

    def __init__(self, url: str, page: str, query: str) -> None:
        self._url, self._page, self._query = url, page, query
        self._chat_input = ""
        self._hash = ""
        self._shown: list[str] = []

    async def open(self) -> Self:
        """Connect and let the page draw itself."""
        stream = self._url.replace("http", "ws") + "/_stcore/stream"
        self._socket = await websockets.connect(
            stream,
            origin=websockets.Origin(self._url),
            subprotocols=[websockets.Subprotocol("streamlit")],
            max_size=None,
            open_timeout=TURN_WITHIN_S,
        )
        await self._run(None)
        if not self._chat_input:
            raise RuntimeError("the page showed no box to type into")
        return self

    async def say(self, text: str) -> float:
        """Say a line; seconds until the page with line and reply was sent whole. RuntimeError when either is not."""
        begun = time.perf_counter()
        await self._run(text)
        taken = time.perf_counter() - begun
        after = self._shown[self._shown.index(text) + 1 :] if text in self._shown else []
        if not any(after):
            raise RuntimeError("the page came back without the line that was said and its reply")
        return taken

    async def close(self) -> None:
        await self._socket.close()

    async def _run(self, said: str | None) -> None:
        message = BackMsg()
        rerun = message.rerun_script
        rerun.query_string = self._query
        if self._hash:
            rerun.page_script_hash = self._hash
        else:
            rerun.page_name = self._page
        if said is not None:
            state = WidgetState(id=self._chat_input)
            state.chat_input_value.data = said
            rerun.widget_states.widgets.append(state)
        await self._socket.send(message.SerializeToString())
        await asyncio.wait_for(self._finished(), TURN_WITHIN_S)

    async def _finished(self) -> None:
        """Read until the script has finished; a run that was cut short for another (the reply came) is not the end."""
        async for raw in self._socket:
            message = ForwardMsg()
            message.ParseFromString(raw if isinstance(raw, bytes) else raw.encode())
            kind = message.WhichOneof("type")
            if kind == "new_session":
                self._shown = []
            elif kind == "navigation":
                self._hash = message.navigation.page_script_hash
            elif kind == "delta":
                self._see(message.delta.new_element)
            elif kind == "script_finished" and message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return
        raise RuntimeError("the server closed the connection")

    def _see(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        if kind == "chat_input":
            self._chat_input = element.chat_input.id
        elif kind == "text":
            self._shown.append(element.text.body)
