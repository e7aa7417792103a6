"""Words that anybody says in a talk about work: sharing one of them with the other side ties nothing to it."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.words import stem

_PLAIN = """
    changer changers
    a able about above across actually add advice after afternoon again against age ago ahead all almost alone along
    already also always am among an and another any anybody anyone anything anyway appreciate are area around as ask
    asked asking at away back bad based basically be became because become been before began begin beginning behind
    being believe best better between big bit both bring but by call came can can't cannot career careers case cause
    certain certainly chance change changed changes changing chat choose chose clear close come comes coming common
    company companies contact could couldn't couple course curious current day days decide decided definitely degree
    did didn't different difficult do does doesn't doing don't done down during each early earn easier easily easy
    education eight either else employer employers end enjoy enjoyed enough entire especially even evening ever
    every everybody everyone everything exactly example expect expected experience experiences explain explore
    exploring fact fair far favorite favourite feel feels felt few field fields figure find fine first five follow
    for found four friend from full fun further future gave general generally get gets getting give given go goes
    going gone good got great had half happen happened happens happy hard harder hardest has have haven't having he
    hear heard hello help helped helpful helps her here hers herself hi high him himself his home honest honestly
    hope hour hours how however i i'd i'll i'm i've idea if important in industry information instead interest
    interested interesting interview into is isn't it it's its itself job jobs join just keep kept key kind kinds
    knew know known knows large last late later latest lead learn learned learning learnt least leave led left less
    let level life like liked likely line list little live long longer look looked looking looks lot lots love loved
    made main make makes making many may maybe me mean means meet mention mentioned might mind mine minute minutes
    mom moment money month months more morning most mostly move moved much must my myself name near need needed
    needs never new newcomer newcomers next nice night no nobody none nor normal normally not nothing now number of
    off office often oh ok okay old on once one ones only open or organisation organisations organization
    organizations other others our out outside over own part particular parts path pay people perhaps person
    personal personally piece place places plan point possible prefer prepare pretty probably problem problems
    profession professional professionals put question questions quick quickly quite rather read ready real really
    reason recommend regular relationship remember requirement result right role roles run said same saw say saying
    says school second see seem seems seen sense separate set several shall share she should show side similar
    simple since six skill skills small so some somebody someone something sometimes somewhere soon sorry sort sorts
    speak special specific spend spent start started starting starts stay step steps still stop story study stuff
    such suggest suggested sure surprise surprised take taken takes taking talk talked talking task tasks team tell
    ten than thank thanks that that's the their them themselves then there there's these they they're thing things
    think thinking third this those though thought three through time times tip today together told tomorrow too
    took topic total toward towards tried true truly try trying turn turned two type types typical typically under
    understand understanding until up upon us use used useful using usual usually various very view want wanted
    wants was wasn't watch way ways we we're week weeks well went were what what's whatever when where whether which
    while who whole whom whose why will wish with within without won't wonder wondered wondering word words work
    worked worker workers working works world would wouldn't wow write wrong yeah year years yes yesterday yet you
    you'd you'll you're you've young your yours yourself success successful keys hiring hire hired internship
    internships organization join belong qualification mostly enter entry beginner beginners background student
    students exact hey morning answer answers email linkedin touch stuff honest ideal favour favor anymore nowadays
    lately matter matters whatsoever gonna wanna kinda sorta guess suppose sound sounds seven nine eleven twelve
    fifteen twenty thirty forty fifty hundred thousand couple dozen monday tuesday wednesday thursday friday
    saturday sunday hospital firm business market trade app weekend weekends summer wasnt isnt dont didnt doesnt cant
    wouldnt couldnt havent arent im ive youre thats whats alot gotta cuz
"""

PLAIN_WORDS: Final[frozenset[str]] = frozenset(_PLAIN.split())
PLAIN_STEMS: Final[frozenset[str]] = (PLAIN_WORDS | {stem(word) for word in PLAIN_WORDS}) - {"quit"}
"""Their stems; "quit" would come from "quite"."""


def is_plain(word: str) -> bool:
    """Whether a word in lower case is everybody's word."""
    return word in PLAIN_WORDS or (stem(word) in PLAIN_STEMS and not word.endswith(_MAKES_A_WORD))


_MAKES_A_WORD = ("er", "ers", "ment", "ments", "ation", "ations")
"""A helper is not help."""

EMPTY_STEMS: Final[frozenset[str]] = frozenset(
    stem(w)
    for w in "a an the do does did is are was were have has had can could would will should you your yours i me my "
    "we it its that this these of in on at to for from with by about as and or but so if what how "
    "why which who where when there be been being s re d ve ll just also really actually tell please one more again "
    "here into up out work job field career".split()
)
"""The stems of words that say nothing at all, not even in a talk about something else."""
