"""Any occupation of the O*NET database as a person to practise with: their facts about the work are O*NET's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from infoview_ai.errors import NotFoundError, ProfileError
from infoview_ai.professionals.making import clean
from infoview_ai.professionals.making.form import complete, fact, form_of
from infoview_ai.professionals.making.onet_files import CODE, Row, Source, check, rows
from infoview_ai.professionals.profile import Fact, Heading, Profile

MOST: Final = 3
"""Things named in one sentence; more cannot be listened to."""
IMPORTANT: Final = "IM"
CONTEXT: Final = "CX"
"""Work Context's scale of averages from 1 to 5; others hold shares of answers."""
EXTENT: Final = "EX"

ZONES: Final = {
    1: "little or no preparation beforehand",
    2: "some preparation, often some months of learning on the job",
    3: "medium preparation, for example a vocational course, an apprenticeship or a related degree",
    4: "considerable preparation, often a degree or several years of related work",
    5: "extensive preparation, often a higher degree and years of experience",
}
"""The five job zones in our own words."""


class Occupation(NamedTuple):
    code: str
    title: str
    description: str


def occupations(source: Source, query: str = "", limit: int = 50) -> tuple[Occupation, ...]:
    """The occupations whose title or code holds `query`. Raises ProfileError for a file of another version."""
    wanted = query.strip().lower()
    found = (_occupation(row) for row in rows(source, "Occupation Data"))
    hits = [one for one in found if wanted in one.title.lower() or wanted in one.code]
    return tuple(hits[:limit])


def profile_from_onet(source: Source, code: str, values: dict[str, Any]) -> Profile:
    """A profile of the occupation with that code ("29-1141.00").

    `values` are those of a form; role and field come from the occupation where they are not given. All eight tables
    are read before anything is made. Raises ProfileError for files at fault, NotFoundError for an unknown code.
    """
    check(source)
    code = code.strip()
    found = next((_occupation(row) for row in rows(source, "Occupation Data", code)), None)
    if found is None:
        near = occupations(source, code.split(".")[0][:7], limit=3) if len(code) >= 2 else ()
        hint = " or ".join(f"{one.code} ({one.title})" for one in near)
        raise NotFoundError(
            f"There is no occupation with the code {code[:20]!r} in these files.",
            next_step=f"Did you mean {hint}?" if hint else "Codes look like 29-1141.00.",
        )
    given = _facts(source, found)
    title = singular(found.title)
    form = form_of({"role": title[:80], "field": title[:60], **{key: value for key, value in values.items() if value}})
    return complete(form, given, note=_note(found), credit=credit_line(source.version))


def credit_line(version: str) -> str:
    """What the licence asks to be shown with the data (domain.md 6.2, S95)."""
    name = f"O*NET {version} Database" if version else "O*NET Database"
    return (
        f"This profile includes information from the {name} by the U.S. Department of Labor, Employment and Training "
        "Administration (USDOL/ETA). Used under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/). "
        "O*NET® is a trademark of USDOL/ETA. InfoView AI has modified some of this information: it was selected, "
        "shortened and put into spoken sentences. USDOL/ETA has not approved, endorsed, or tested these modifications."
    )


def singular(title: str) -> str:
    """ "Registered Nurses" as "registered nurse"; only the last word before a comma is changed."""
    head = title.partition(",")[0].strip()
    words = head.split()
    last = words[-1]
    if last.endswith("ies") and len(last) > 4:
        last = f"{last[:-3]}y"
    elif last.lower().endswith(("sses", "ches", "shes")):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith("ss"):
        last = last[:-1]
    return " ".join([*words[:-1], last]).lower()


def _note(occupation: Occupation) -> str:
    return (
        f"Made up for practice. Facts about the work follow O*NET's description of {occupation.title} "
        f"({occupation.code}), shortened and changed; the person and everything else was invented."
    )


def _occupation(row: Row) -> Occupation:
    return Occupation(row[CODE].strip(), clean.line(row["Title"]), clean.line(row["Description"]))


def _facts(source: Source, occupation: Occupation) -> dict[Heading, list[Fact]]:
    facts: dict[Heading, list[Fact]] = {}
    for heading, words in _told(source, occupation):
        under = facts.setdefault(heading, [])
        under.append(fact(heading, _cut(words), len(under), source="occupation"))
    return facts


def _told(source: Source, occupation: Occupation) -> Iterator[tuple[Heading, str]]:
    code = occupation.code
    tasks = _tasks(rows(source, "Task Statements", code))
    for number, some in enumerate((tasks[:MOST], tasks[MOST : 2 * MOST])):
        if some:
            lead = "The core of it, in plain words" if number == 0 else "There's more that belongs to it"
            yield Heading.TYPICAL_WEEK, f"{lead}: {_one_after_the_other(some)}"
    if skills := _strongest(rows(source, "Skills", code), IMPORTANT):
        yield Heading.SKILLS, f"What counts most in this work, taken over many people who do it, is {_and(skills)}."
    if knowledge := _strongest(rows(source, "Knowledge", code), IMPORTANT):
        yield Heading.EDUCATION, f"What you'd need to know something about is above all {_and(knowledge)}."
    if zone := _zone(rows(source, "Job Zones", code)):
        yield (
            Heading.EDUCATION,
            f"It's usually seen as work that takes {zone}. Check locally what is asked for near you.",
        )
    if context := _strongest(rows(source, "Work Context", code), CONTEXT):
        yield Heading.SETTING, f"What marks the everyday setting of this work most is {_and(context)}."
    if values := _strongest(rows(source, "Work Values", code), EXTENT):
        yield Heading.BEST_PART, f"People who like this work often like it for what it gives them: {_and(values)}."
    if titles := _titles(rows(source, "Alternate Titles", code)):
        yield Heading.RELATED_JOBS, f"Much the same work goes by other names too, such as {_and(titles)}."


def _tasks(found: Iterator[Row]) -> list[str]:
    """Core tasks first, in the order of the file; a sentence that speaks to a machine is no task."""
    every = [(row["Task Type"].strip() != "Core", clean.line(row["Task"])) for row in found]
    return [task for _, task in sorted(every, key=lambda one: one[0]) if task and not clean.commands(task)]


def _strongest(found: Iterator[Row], scale: str) -> list[str]:
    kept = (
        row for row in found if row["Scale ID"].strip() == scale and row.get("Recommend Suppress", "").strip() != "Y"
    )
    rated = [(_number(row), clean.line(row["Element Name"])) for row in kept]
    best = sorted(rated, key=lambda one: -one[0])[:MOST]
    return [_lowered(name) for _, name in best if name and not clean.commands(name)]


def _number(row: Row) -> float:
    try:
        return float(row["Data Value"])
    except (ValueError, TypeError) as error:
        raise ProfileError(
            f"The value {row['Data Value'][:20]!r} of {row['Element Name'][:40]!r} is not a number.",
            kept="Nothing was imported.",
            next_step="Download the files again.",
        ) from error


def _zone(found: Iterator[Row]) -> str:
    row = next(found, None)
    zone = row["Job Zone"].strip().removesuffix(".0") if row else ""
    return ZONES.get(int(zone), "") if zone.isdigit() else ""


def _titles(found: Iterator[Row]) -> list[str]:
    titles = (clean.line(row["Alternate Title"]) for row in found)
    return [_lowered(title) for title in titles if title and not clean.commands(title)][: MOST + 1]


def _one_after_the_other(sentences: Sequence[str]) -> str:
    return "; ".join(_lowered(sentence.rstrip(".")) for sentence in sentences) + "."


def _and(things: Sequence[str]) -> str:
    return things[0] if len(things) == 1 else f"{', '.join(things[:-1])} and {things[-1]}"


def _lowered(words: str) -> str:
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _cut(words: str) -> str:
    return words if len(words) <= 690 else words[:690].rpartition(" ")[0].rstrip(",;:") + "."
