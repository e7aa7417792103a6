"""By which name the seeker addresses the professional."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infoview_ai.conversation.transcript import Person
from infoview_ai.nlu.words import Said, lowered

_TITLE = r"(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|chef|sir|madam)\b\.?"
_CALL = re.compile(
    rf"\b(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear|thank you(?: (?:so|very) much)?|"
    rf"thanks(?: (?:so|very) much| again| a lot)?|nice to meet you|goodbye|bye|"
    rf"is (?:that|this)|(?:speaking|talking) (?:to|with)|great to meet you|good to meet you|"
    rf"pleased to meet you)(?: there|"
    rf" again)?,? (?P<title>{_TITLE} ?)?(?P<name>[^\W\d_][\w'\-]*(?: [^\W\d_][\w'\-]*)?)"
)
_TITLED = re.compile(r"(?P<title>\b(?:mr|mrs|ms|miss|dr|doctor|professor)\b\.? )(?P<name>[^\W\d_][\w'\-]*)")
_NOT_A_NAME = frozenset(
    "i i'm im i'd i've my we so and but for it it's this that you your thanks thank there everyone all what how is "
    "are am the a an again to very much "
    "sorry just also ok okay yes no well great good nice happy really if do does did can could would who where why "
    "when as in on at from not glad "
    "hope today morning now before once since still let here may have sir madam ma'am madame team folks friend "
    "monday tuesday wednesday thursday friday one first last".split()
)
_AFTER = re.compile(
    r"\s*(?:$|[,.!?\-:;]|and\b|for\b|i\b|i'm\b|it\b|so\b|thank|thanks|this\b|my\b|nice\b|great\b|good\b|how\b|what\b)"
)
_MYSELF = re.compile(r"\s*(?:here|speaking|calling|again)\b")


@dataclass(frozen=True)
class NameUsed:
    """The name as it was said, and whether it is somebody else's."""

    quote: str
    wrong: bool


def name_used(words: Said, person: Person) -> NameUsed | None:
    """The name the professional is addressed by, or None. Without a known name, none can be wrong."""
    own = frozenset(part.strip(".,") for part in lowered(person.name).split())
    found = next((used for match in _calls(words.low) if (used := _used(words, match, own))), None)
    return found or _titled(words, own)


def _calls(low: str) -> Iterator[re.Match[str]]:
    """Every place where a name may follow a greeting; "hello, is that Karin" holds two."""
    found = _CALL.search(low)
    while found:
        yield found
        found = _CALL.search(low, found.start() + 1)


def _titled(words: Said, own: frozenset[str]) -> NameUsed | None:
    """ "Ms. Abara" anywhere counts as addressing when it is hers; another titled name may be a third person."""
    for match in _TITLED.finditer(words.low):
        if own and match["name"] in own:
            return NameUsed(words.quote(match.start(), match.end()), wrong=False)
    return None


def _used(words: Said, match: re.Match[str], own: frozenset[str]) -> NameUsed | None:
    parts = match["name"].split(" ")
    start = match.start("title") if match["title"] else match.start("name")
    for count in range(len(parts), 0, -1):
        end = match.start("name") + len(" ".join(parts[:count]))
        quote = words.quote(start, end)
        if own and any(part in own for part in parts[:count]):
            return NameUsed(quote, wrong=False)
        if _is_name(words, parts[:count], bool(match["title"]), end, match.start("name")):
            return NameUsed(quote, wrong=bool(own) and not _near(parts[:count], own))
    return None


def _is_name(words: Said, parts: list[str], titled: bool, end: int, start: int) -> bool:
    if any(part in _NOT_A_NAME for part in parts) or _MYSELF.match(words.low, end):
        return False
    capital = all(word[:1].isupper() for word in words.text[start:end].split(" ")) and not words.text.isupper()
    return (titled or capital) and _AFTER.match(words.low, end) is not None


def _near(parts: list[str], own: frozenset[str]) -> bool:
    """A short form or a slip of the keyboard is still their name: "Tom" for Tomas, "Adeze" for Adaeze."""
    return any(
        mine.startswith(part[:3]) and abs(len(mine) - len(part)) <= 3
        for part in parts
        for mine in own
        if len(part) >= 3
    )


_SELF = re.compile(
    r"(?:i'?m|i am|this is|my name is|my name's|name's|it's)(?: called)? (?P<name>[^\W\d_][\w'\-]+)(?P<after>.{0,2})"
)
_NOT_MINE = _NOT_A_NAME | frozenset(
    "here looking thinking trying happy excited curious interested grateful keen hoping fine doing calling late "
    "nervous new currently really very learning".split()
)


def own_name(words: Said) -> str:
    """The words with which the seeker says their name ("I'm Leo"), verbatim, or an empty string."""
    for at in words.starts():
        found = _SELF.match(words.low, at)
        if (
            found
            and found["name"] not in _NOT_MINE
            and (words.text[found.start("name")].isupper() or found["after"][:1] in (",", "."))
        ):
            return words.quote(found.start(), found.end("name"))
    return ""
