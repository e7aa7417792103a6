"""Twenty thousand LinkedIn connections: preview, import, again, search, undo, and what is due among them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from benchmarks.engine import cold_app
from benchmarks.figure import Figure, median, times_ms
from infoview_ai.contacts import steps
from infoview_ai.contacts.closeness import who_could_help
from infoview_ai.contacts.record import Aim

PEOPLE = 20_000
_PREAMBLE = 'Notes:\n"Some addresses are missing, because people choose who may see them."\n\n'
_HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
_ROLES = ("Staff Nurse", "Account Manager", "Software Engineer", "Teacher", "Chef de partie", "Buyer", "Paralegal")


def connections(count: int) -> bytes:
    """A file as LinkedIn makes it; a third of the people show their address."""
    rows = (
        f'Ann{number},"O\'Neil-{number}, MBA",https://www.linkedin.com/in/ann-{number},'
        f"{f'ann{number}@firm{number % 50}.com' if number % 3 == 0 else ''},"
        f'"Firm {number % 500}, Ltd.",{_ROLES[number % len(_ROLES)]},{number % 28 + 1:02d} May 2024\n'
        for number in range(count)
    )
    return (_PREAMBLE + _HEADER + "".join(rows)).encode()


def linkedin_import() -> list[Figure]:
    data, told = connections(PEOPLE), list[float]()
    with cold_app() as app:
        with _taken() as first:
            preview = app.transfers.preview(data, "Connections.csv", progress=told.append)
            operation = app.transfers.run(preview, progress=told.append)
        with _taken() as again:
            app.transfers.preview(data, "Connections.csv")
        some = app.contacts.find("nurse", limit=200)
        for person in some:
            app.contacts.step(person.id, lambda one: steps.asked(one, app.contacts.now()))
        search = median(times_ms(lambda: app.contacts.find("ann1 firm 20", limit=50), 10))
        due = median(times_ms(app.contacts.today, 10))
        helpers = median(times_ms(lambda: who_could_help(app.contacts.everyone(), Aim(field="nursing")), 3, warm=1))
        with _taken() as undo:
            app.transfers.undo(operation.id)
    return [
        Figure("preview and import of 20,000 connections", first(), "s", 5),
        Figure("times the progress was told meanwhile", len(told), "", 20, "at least"),
        Figure("preview of the same file again, all known", again(), "s", 5),
        Figure("search among 20,000 contacts, median", search, "ms", 100),
        Figure("the today list with 200 people asked, median", due, "ms", 100),
        Figure("who could help among 20,000 contacts, median", helpers, "ms", 2000),
        Figure("undo of the whole import", undo(), "s", 5),
    ]


@contextmanager
def _taken() -> Iterator[Callable[[], float]]:
    """Gives a function that tells, afterwards, how many seconds the block took."""
    begun = time.perf_counter()
    ended = [0.0]
    yield lambda: ended[0]
    ended[0] = time.perf_counter() - begun
