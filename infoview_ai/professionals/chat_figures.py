"""Percentages and sums of money in speech, in digits or in words, as numbers that can be compared."""

from __future__ import annotations

import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: float(value) for value, word in enumerate(_SMALL)}
_VALUES |= {word: 10.0 * (index + 2) for index, word in enumerate(_TENS)}
_TIMES = {"hundred": 100.0, "thousand": 1000.0, "k": 1000.0, "grand": 1000.0, "million": 1_000_000.0}
_SHARES = {"half": 50.0, "third": 33.0, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0, "two-thirds": 67.0}
_SHARES |= {"thirds": 67.0, "quarters": 75.0, "all": 100.0, "most": 100.0}

_WORD = "|".join([*_VALUES, *_TIMES, "and"])
_AMOUNT = rf"(?:\d[\d,]*(?:\.\d+)?\s?(?:k|thousand|grand|million)?|(?:(?:{_WORD})[\s-]?)+)"
_NUMBER = re.compile(rf"(?<![\w.]){_AMOUNT}(?!\w)", re.IGNORECASE)
_PERCENT = re.compile(rf"(?<![\w.])({_AMOUNT})\s*(?:-?\s*percent|per cent|%)", re.IGNORECASE)
_MONEY = re.compile(
    rf"[$€£]\s?({_AMOUNT})|(?<![\w.])({_AMOUNT})\s*(?:dollars|euros|pounds|kroner|francs|a year|per year|an hour"
    rf"|per hour|a month)\b|(?<![\w.])(\d[\d,.]*\s?k)\b",
    re.IGNORECASE,
)
_CLOSE = 1.0


def figures(sentence: str) -> list[float]:
    """Every percentage and sum of money in `sentence`."""
    found = [match[1] for match in _PERCENT.finditer(sentence)]
    for match in _MONEY.finditer(sentence):
        found += [amount for amount in match.groups() if amount]
    return [value for value in map(_value, found) if value is not None]


def numbers(text: str) -> set[float]:
    """Every number in `text`, and shares such as "a quarter" as percentages: what a figure may rest on."""
    found = {value for match in _NUMBER.finditer(text) if (value := _value(match[0])) is not None}
    for word in re.findall(r"[a-z-]+", text.lower()):
        if word in _SHARES:
            found.add(_SHARES[word])
    for one, of in re.findall(r"\b(one|two|three|four) (?:in|out of) (\w+)", text.lower()):
        if (whole := _VALUES.get(of)) is not None and whole > 0:
            found.add(round(100.0 * _VALUES[one] / whole))
    return found


def invented(sentence: str, grounds: set[float]) -> bool:
    """Whether `sentence` gives a figure that `grounds` does not hold, allowing for rounding."""
    return any(all(abs(value - ground) > _CLOSE for ground in grounds) for value in figures(sentence))


def _value(words: str) -> float | None:
    total, current = 0.0, None
    for part in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", words.lower()):
        if part[0].isdigit():
            current = float(part.replace(",", ""))
        elif part in _VALUES:
            current = (current or 0.0) + _VALUES[part]
        elif part in _TIMES:
            scaled = (1.0 if current is None else current) * _TIMES[part]
            total, current = (total, scaled) if part == "hundred" else (total + scaled, None)
    if current is None and total == 0.0:
        return None
    return total + (current or 0.0)
