"""Many rehearsals at once in one server process, each saying a line now and then."""

from __future__ import annotations

import asyncio
import random
import time

from benchmarks.figure import Figure, median, percentile
from benchmarks.server import Server, product_of, served
from benchmarks.talks import line
from benchmarks.websocket_client import Visitor
from infoview_ai.rehearsal.rehearsal import Settings

VISITORS = 200
EVERY_S = 15.0
LINES = 4
OPENING_AT_ONCE = 4


def two_hundred_rehearsals() -> list[Figure]:
    """200 scripted rehearsals in one process, a line every 15 s each, begun at random moments."""
    with served() as server:
        ids = _begun(server)
        before = server.cpu_s
        begun = time.perf_counter()
        taken = asyncio.run(_all(server, ids))
        cores = (server.cpu_s - before) / (time.perf_counter() - begun)
        memory = server.memory_mb
    return [
        Figure(f"{VISITORS} rehearsals at once, a line every {EVERY_S:g} s: turn, median", median(taken), "s"),
        Figure(f"{VISITORS} rehearsals at once: turn, 95th percentile", percentile(taken, 0.95), "s", 0.5),
        Figure(f"{VISITORS} rehearsals at once: slowest of {len(taken)} turns", max(taken), "s"),
        Figure(f"{VISITORS} rehearsals at once: processor cores used by the server", cores, ""),
        Figure(f"{VISITORS} rehearsals at once: memory of the server", memory, "MB"),
    ]


def _begun(server: Server) -> list[str]:
    with product_of(server) as app:
        slugs = [profile.slug for profile in app.profiles.all()]
        return [
            app.rehearsals.start(Settings(professional=slugs[number % len(slugs)], seed=number, minutes=60)).id
            for number in range(VISITORS)
        ]


async def _all(server: Server, ids: list[str]) -> list[float]:
    gate = asyncio.Semaphore(OPENING_AT_ONCE)
    visitors = await asyncio.gather(*(_opened(server, rehearsal, gate) for rehearsal in ids))
    taken = await asyncio.gather(*(_one(visitor, number) for number, visitor in enumerate(visitors)))
    await asyncio.gather(*(visitor.close() for visitor in visitors))
    return [seconds for each in taken for seconds in each]


async def _opened(server: Server, rehearsal: str, gate: asyncio.Semaphore) -> Visitor:
    async with gate:
        return await Visitor(server.url, "rehearse", f"r={rehearsal}").open()


async def _one(visitor: Visitor, number: int) -> list[float]:
    chance = random.Random(number)
    await asyncio.sleep(chance.random() * EVERY_S)
    taken = []
    for said in range(LINES):
        taken.append(await visitor.say(line(said)))
        await asyncio.sleep(max(0.0, EVERY_S - taken[-1]) if said < LINES - 1 else 0.0)
    return taken
