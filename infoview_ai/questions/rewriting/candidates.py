"""Candidates for a better wording of one question, defect by defect, best first. Nothing is checked here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from infoview_ai.nlu.reading import Defect, Topic
from infoview_ai.questions.rewriting.clause import Clause, bare, clause_of
from infoview_ai.questions.rewriting.facets import facets_of
from infoview_ai.questions.rewriting.opening import opened
from infoview_ai.questions.rewriting.phrases import fitted, frames, whole_question
from infoview_ai.questions.rewriting.plain_terms import in_plain_words
from infoview_ai.questions.rewriting.shortening import shortened
from infoview_ai.questions.rewriting.splitting import first_parts
from infoview_ai.questions.sheet_rules import may_be_kept

_TAG = re.compile(
    r"[,;]?\s*(?:right|correct|isn't (?:it|he|she)|aren't (?:they|you|we)|don't (?:you(?: think)?|they)|doesn't "
    r"(?:it|he|she)|"
    r"wouldn't you(?: say| agree)?|won't you|no|yes|yeah|huh|eh|isn't that (?:so|right)|am i right|wasn't it|didn't it|"
    r"surely|would you agree|do you agree|agreed)\s*$",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:so|such|really|incredibly|insanely|amazing\w*|brilliant\w*|genius|wonderful\w*|incredible|inspiring|"
    r"famous|legend\w*|talented|gifted|impressive|perfect\w*|fantastic|best|secret|trick|recipe)\b",
    re.IGNORECASE,
)
Maker = Callable[[Clause, Mapping[str, str]], Iterator[str]]


def candidates(
    question: str, defects: tuple[Defect, ...], known: Mapping[str, str], topic: Topic | None = None
) -> Iterator[str]:
    """Better wordings of `question`, which has `defects` (the graver first), best first.

    Of several questions in one a sound one is taken before anything is reworded.
    """
    clause = clause_of(question)
    seen = {question.strip().lower()}
    for defect in sorted(defects, key=lambda defect: defect is not Defect.COMPOUND):
        made = (
            facets_of(topic) if defect is Defect.DUPLICATE else _MAKERS.get(defect, _by_frames(defect))(clause, known)
        )
        for text in made:
            if text.lower() not in seen:
                seen.add(text.lower())
                yield text


def _by_frames(defect: Defect) -> Maker:
    def make(clause: Clause, known: Mapping[str, str]) -> Iterator[str]:
        choice = frames(defect.value)
        whole = bare(clause.text)
        first, second = (whole, clause.core) if _TAG.fullmatch(", " + clause.core) else (clause.core, whole)
        yield from fitted(choice, first, known)
        yield from fitted(choice, second, known)

    return make


def _closed(clause: Clause, known: Mapping[str, str]) -> Iterator[str]:
    """Opened by its verb; a sentence that leads in ("I read that ...") stays in front."""
    for text in opened(clause.core, known):
        if clause.before:
            yield _after(clause.before, text)
        yield text


def _after(before: str, question: str) -> str:
    """The question behind what led in to it: in lower case where that is the same sentence."""
    if before[-1:] in ".!?":
        return f"{before} {question}"
    return f"{before} {question[:1].lower()}{question[1:]}"


def _compound(clause: Clause, known: Mapping[str, str]) -> Iterator[str]:
    """One of its questions, opened where it is closed."""
    for part in first_parts(clause):
        if not may_be_kept(whole_question(part)):
            continue
        made = list(opened(part, known))[:2] if _is_polar(part) else []
        yield from made or [whole_question(part)]


def _is_polar(text: str) -> bool:
    return _POLAR.match(text) is not None


_POLAR = re.compile(
    r"(?:do|does|did|is|are|was|were|have|has|can|could|would|will|should)\b (?!(?:what|how|which|who)\b|you "
    r"(?:tell|describe|share|walk|"
    r"explain|"
    r"say|give|talk))",
    re.IGNORECASE,
)


def _leading(clause: Clause, known: Mapping[str, str]) -> Iterator[str]:
    """Without its tag and its opinion: "the hours are awful, aren't they" asks how the hours are."""
    for text in (clause.core, bare(clause.text)):
        plain = _TAG.sub("", text).strip(" ,")
        yield from fitted(frames(Defect.LEADING.value), plain, known)
        if _is_polar(plain):
            yield from opened(plain, known)


def _flattery(clause: Clause, known: Mapping[str, str]) -> Iterator[str]:
    """The question behind the praise where there is one, else one about what they did."""
    if clause.before and not _PRAISE.search(clause.core) and len(clause.core.split()) > 3:
        yield whole_question(clause.core)
    yield from _by_frames(Defect.FLATTERY)(clause, known)


def _jargon(clause: Clause, known: Mapping[str, str]) -> Iterator[str]:
    """The same in plain words where we know them."""
    for text in (*in_plain_words(clause.core), clause.core):
        yield from fitted(frames(Defect.JARGON.value), text, known)


def _too_long(clause: Clause, known: Mapping[str, str]) -> Iterator[str]:
    for text in shortened(clause):
        yield from (opened(text, known) if _is_polar(text) else [whole_question(text)])


_MAKERS: Mapping[Defect, Maker] = {
    Defect.CLOSED: _closed,
    Defect.COMPOUND: _compound,
    Defect.LEADING: _leading,
    Defect.FLATTERY: _flattery,
    Defect.JARGON: _jargon,
    Defect.TOO_LONG: _too_long,
}
