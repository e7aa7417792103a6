"""Dates as files write them: ISO, day and month in figures, month names of several languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Order = Literal["day_first", "month_first"]
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
_EAST_ASIAN = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_FIGURES = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|di\s+)?([^\W\d]+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_MONTHS: Final = (
    "jan januar january janvier janv enero ene janeiro gennaio gen januari januar stycznia",
    "feb februar february février fevrier févr fevr febrero fevereiro fev febbraio februari lutego",
    "mar märz maerz mär march mars marzo março marco mrt maart marca",
    "apr april avril avr abril abr aprile kwietnia",
    "may mai mayo maio maggio mag mei maj maja",
    "jun juni june juin junio junho giugno giu czerwca",
    "jul juli july juillet juil julio julho luglio lug lipca",
    "aug august août aout agosto ago augustus augusti sierpnia",
    "sep sept september septembre septiembre setembro set settembre września",
    "oct okt october oktober octobre octubre outubro out ottobre ott października",
    "nov november novembre noviembre novembro listopada",
    "dec dez december dezember décembre decembre déc diciembre dic dezembro dicembre grudnia",
)
_MONTH: Final = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}


@dataclass(frozen=True)
class Dates:
    """How a column writes its dates. `order` None: figures that could mean two days tell nothing."""

    order: Order | None = None

    def read(self, text: str) -> date | None:
        """The day that `text` names; None where there is none, it does not exist or cannot be told."""
        text = text.strip()
        if found := _ISO.match(text) or _EAST_ASIAN.match(text):
            return _day(*map(int, found.groups()))
        if found := _FIGURES.match(text):
            return self._from_figures(*map(int, found.groups()))
        if found := _WORDS.search(text):
            return _day(int(found[3]), _MONTH.get(found[2].casefold(), 0), int(found[1]))
        if found := _MONTH_FIRST.search(text):
            return _day(int(found[3]), _MONTH.get(found[1].casefold(), 0), int(found[2]))
        return None

    def _from_figures(self, first: int, second: int, year: int) -> date | None:
        year += 2000 if year < 100 else 0
        if first == second or first > 12:
            return _day(year, second, first)
        if second > 12:
            return _day(year, first, second)
        match self.order:
            case "day_first":
                return _day(year, second, first)
            case "month_first":
                return _day(year, first, second)
        return None


def dates_in(texts: Iterable[str]) -> Dates:
    """How this column writes its dates: one that can only be read one way tells for all of them."""
    for text in texts:
        found = _FIGURES.match(text.strip())
        if found and _ISO.match(text.strip()) is None:
            first, second = int(found[1]), int(found[2])
            if first > 12 >= second:
                return Dates("day_first")
            if second > 12 >= first:
                return Dates("month_first")
    return Dates()


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
