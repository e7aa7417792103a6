"""What a question is about, in its own words, and whether a rewrite is still about the same."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from infoview_ai.nlu.lexicon.plain_words import EMPTY_STEMS
from infoview_ai.nlu.words import said, stem

_STOPS: Final = frozenset(
    """
    a an the this that these those your my our their his her its some any every each all most many much more less no
    such of
""".split()
)
_DETERMINERS: Final = frozenset("a an the this that these those your their".split())
_BREAKS: Final = frozenset(
    """
    what which who whom whose how why when where do does did done is are was were be been being have has had can
    could would will should may might must am you i he she it we they me him them us not and or but if so than then
    as because while to in on at for with from by about into through between after before during over under up out
    off without within against like enjoy love get got go goes went come came comes make makes made take takes took
    need needs matter matters help helps help helped want wants think know say tell see look looks feel feels find
    use uses work works worked start started begin began learn learned change changed become became mean means keep
    keeps give gives ask talk speak there here else most best first really actually very too just still ever never
    always often usually today now please someone somebody anyone anybody something anything everything people one
    ones thing things kind kinds sort sorts part parts lot way ways time times bit day-to-day good bad new old right
    wrong own other others another don't doesn't didn't isn't aren't it's i'm you're happens happen fill fills spend
    separates separate surprise surprised surprises wear wears apart long far many off led lead brought bring drew
    draw dislike hate choose chose decide decided prepare expect expected require required involve did'nt don didn
    isn quite down back away again once well only even also ago yet little big better worse hard hardest longest
    easiest worst least last next useful important typical normal usual realistic same different advice tip tips
    join pay pays earn read reads follow recommend suggest name list describe explain share walk
""".split()
)
_WORDS: Final = re.compile(r"[^\W_]+(?:['’\-/&][^\W_]+)*")
_MOST_WORDS: Final = 5
_BARE: Final = frozenset(
    """
    job work career field day week year years question talk life person team company industry role profession trade
    place business position today everything it
""".split()
)


@lru_cache(maxsize=2048)
def subject_of(text: str) -> str:
    """The most telling noun phrase, verbatim: "the night shift", "being a vet"; empty where none stands out."""
    plain = text.replace("\u2019", "'")
    if found := re.search(r"\b(?:being|becoming) an? [\w-]+(?: [\w-]+)?(?=\W|$)", plain, re.IGNORECASE):
        return found.group().split(" and ")[0]
    best, most = "", 0.0
    for phrase in _phrases(plain):
        if (weight := _weight(phrase)) > most:
            best, most = phrase, weight
    return best


def _phrases(text: str) -> list[str]:
    """Runs of words without verbs, question words and the like, each with its determiner."""
    found: list[str] = []
    run: list[re.Match[str]] = []
    end = 0
    for word in _WORDS.finditer(text):
        broken = run and text[end : word.start()].strip() != ""
        if broken or word.group().lower() in _BREAKS:
            _keep(found, run, text)
            run = []
        if word.group().lower() not in _BREAKS:
            run.append(word)
        end = word.end()
    _keep(found, run, text)
    return found


def _keep(found: list[str], run: list[re.Match[str]], text: str) -> None:
    while run and run[-1].group().lower() in _STOPS:
        run = run[:-1]
    while run and run[0].group().lower() == "of":
        run = run[1:]
    if run and len(run) <= _MOST_WORDS:
        found.append(text[run[0].start() : run[-1].end()])


def _weight(phrase: str) -> float:
    """Own words count, a determiner shows that it is a noun; the field's plainest nouns say little."""
    words = phrase.lower().replace("\u2019", "'").split()
    own = [word for word in words if word not in _STOPS and word not in _BARE]
    if not own:
        return 0.0
    return min(len(own), 3) + (1.5 if words[0] in _DETERMINERS else 0.0) + (0.5 if " of " in f" {phrase} " else 0.0)


@lru_cache(maxsize=4096)
def subject_stems(text: str) -> frozenset[str]:
    """The stems of the words that carry what a question is about."""
    tokens = [token for token in said(text).tokens if token not in _LIGHT]
    return frozenset(stem(token) for token in tokens) - _EMPTY


_EMPTY: Final = EMPTY_STEMS - {"career"}
_LIGHT: Final = _STOPS | frozenset(
    """
    you your i me my it there do does did is are was were have has had can could would will should be how what when
    where why which who right really very so ever any some always much many lot tell please don't isn't aren't
    wouldn't must surely just not that this and or but if in on at of for to with from by about as
""".split()
)
