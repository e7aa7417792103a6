"""Run as a program: rehearse in child processes and kill each with SIGKILL at a random moment.

`killing.py DATABASE_URL KILLS SEED` prints one JSON object for each kill: how many turns had been acknowledged, how
many of them are missing or changed, what `integrity_check` says, and how many replies were cut off.
`killing.py DATABASE_URL talk LINES` only talks, writing "ack" to standard output after each line.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from infoview_ai.professionals.voice import Cue
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings
from infoview_ai.storage.database import Database
from infoview_ai.storage.migrate import open_database
from tests.fakes import FakeVoice, Stage

Ack = tuple[str, int, str]


class SlowVoice(FakeVoice):
    """Speaks in ten pieces, a millisecond each, so that a kill often falls into the middle of a reply."""

    def speak(self, cue: Cue) -> Iterator[str]:
        for number in range(10):
            time.sleep(0.001)
            yield f"piece {number} "


def talk_for_ever(database_url: str, engine: str, report: int) -> None:
    """Rehearse, and write each turn to the pipe `report` once the product has acknowledged it."""
    stage = Stage(open_database(database_url), clock=lambda: datetime.now(UTC), chat=SlowVoice("chat", "fake:slow"))
    room = stage.open()
    while True:
        made = room.start(Settings(professional="dana-reyes", engine="chat" if engine == "chat" else "scripted"))
        for number in range(12):
            said = room.say(made.id, f"Line {number}: what do you do?", key=str(number))
            _acknowledge(report, said, done=engine != "chat")
            if engine == "chat":
                _acknowledge(report, room.wait(made.id, 10), done=True)


def _acknowledge(report: int, rehearsal: Rehearsal, *, done: bool) -> None:
    turns = rehearsal.turns[-2:] if done else rehearsal.turns[-2:-1]
    acks = [(rehearsal.id, turn.index, turn.text) for turn in turns]
    os.write(report, "".join(json.dumps(ack) + "\n" for ack in acks).encode())


def kill_one(database_url: str, engine: str, delay_s: float) -> list[Ack]:
    """Fork a child that talks, kill it `delay_s` after its first acknowledgement, return what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            talk_for_ever(database_url, engine, writing)
        finally:
            os._exit(1)
    os.close(writing)
    heard = os.read(reading, 65536)
    time.sleep(delay_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        heard += more
    os.close(reading)
    whole = heard[: heard.rfind(b"\n") + 1].decode()
    return [tuple(json.loads(line)) for line in whole.splitlines()]


def examine(database_url: str, acks: list[Ack]) -> dict[str, object]:
    """Open the database as the next start would and look for everything that was acknowledged."""
    database = open_database(database_url)
    room = Stage(database, clock=lambda: datetime.now(UTC) + timedelta(minutes=1)).open()
    talks = {rehearsal_id: room.get(rehearsal_id) for rehearsal_id, _, _ in acks}
    lost = [ack for ack in acks if not _is_there(talks[ack[0]], ack)]
    cut = [talk for talk in talks.values() if talk.pending is not None]
    going_on = [room.ask_again(talk.id).id for talk in cut if talk.settings.engine == "scripted"]
    result = {
        "acknowledged": len(acks),
        "lost": lost,
        "integrity": _integrity(database),
        "cut": len(cut),
        "doubled": sum(_doubled(talk) for talk in talks.values()),
        "asked_again": len(going_on),
    }
    database.close()
    return result


def _is_there(rehearsal: Rehearsal, ack: Ack) -> bool:
    _, index, said = ack
    return index < len(rehearsal.turns) and rehearsal.turns[index].text == said


def _doubled(rehearsal: Rehearsal) -> int:
    lines = [turn.text for turn in rehearsal.turns[::2]]
    return len(lines) - len(set(lines))


def _integrity(database: Database) -> str:
    with database.read() as connection:
        return str(connection.execute(text("PRAGMA integrity_check")).scalar())


def main(database_url: str, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(kills):
        acks = kill_one(database_url, "chat" if number % 3 == 2 else "scripted", chance.uniform(0, 0.12))
        print(json.dumps(examine(database_url, acks)), flush=True)
        assert threading.active_count() == 1, "a fork needs a process without threads"


def talk(database_url: str, lines: int) -> None:
    room = Stage(open_database(database_url)).open()
    made = room.start(Settings(professional="dana-reyes"))
    for number in range(lines):
        room.say(made.id, f"Line {number}")
        os.write(1, b"ack\n")


if __name__ == "__main__":
    if sys.argv[2] == "talk":
        talk(sys.argv[1], int(sys.argv[3]))
    else:
        main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
