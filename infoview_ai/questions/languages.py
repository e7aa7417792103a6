"""Which lines can be assessed: English is read; of other languages we say so and give no score."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

SUPPORTED: Final = "English"
NOT_ASSESSED: Final = f"Not assessed: questions are read in {SUPPORTED} only so far. It stays on your sheet as it is."

_ENGLISH: Final = frozenset(
    """
    the a an and or but if of to in on at for with from by about as into than then that this these those what which
    who whom whose how why when where is are was were be been being am do does did done have has had can could would
    will should may might must shall i you he she it we they me him her us them my your his its our their not no yes
    any some most more much many few first last next there here so too very just really ever never always often
    usually please tell name list describe explain give work job field like enjoy get start day week year people
    someone anyone else advice thoughts tips skills anything everything hiring openings typical career company hours
    salary pay best worst make take need help
""".split()
)
_OTHERS: Final = frozenset(
    """
    der die das und ist nicht ein eine einen dem den wie warum wann wo haben sie ihr ihre ihnen ich mich für mit auf
    von zu zum zur beim sind war waren wird werden würden können könnten welche welcher welches über aus nach noch
    auch als am im bei le la les un une des et est pas que qui quoi comment pourquoi quand où vous votre vos je mon
    ma mes dans pour avec sur du au aux ce cette ces avez êtes quel quelle quels quelles était qu el los las una
    unos y es no qué cómo por cuándo dónde usted su sus mi en para con del al lo se más cuál cuáles tiene trabajo il
    gli uno di da che non perché quando dove lei suo sua nel della delle per più quale quali come cosa lavoro het
    een de van en niet wat hoe waarom wanneer waar u uw ik mijn met op voor bij zijn is werk o os as um uma e não
    como porque você seu sua no na em ao mais qual trabalho jak co dlaczego kiedy gdzie pan pani się nie na do w z
    jest praca och att det som inte hur vad varför när är du din jag på för med av arbete og ikke hvordan hvad
    hvorfor ne bir ve mi nasıl neden için bu
""".split()
) - _ENGLISH  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN_SHARE: Final = 0.6


def is_english(text: str) -> bool:
    """Whether a line can be read as English. A line of a word or two with nothing foreign in it counts as English."""
    words = [word.lower() for word in _WORD.findall(text)]
    letters = [letter for letter in text if letter.isalpha()]
    if not letters:
        return True
    if sum("LATIN" in unicodedata.name(letter, "") for letter in letters) < _LATIN_SHARE * len(letters):
        return False
    ours = sum(word.replace("’", "'").split("'")[0] in _ENGLISH for word in words)
    theirs = sum(word in _OTHERS for word in words)
    if theirs > ours:
        return False
    return ours > 0 or len(words) <= 3
