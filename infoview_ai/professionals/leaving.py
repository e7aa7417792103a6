"""Leaving: an emergency, after which the learner's next line is the last (domain.md 2, TM24), and farewells in words
that are no goodbye by themselves."""

from __future__ import annotations

import re

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Move
from infoview_ai.professionals.decision import Reply, Touch
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation

SOONEST, LATEST = 0.5, 0.8
"""Between these shares of the limit an emergency comes up."""


_PROMISES = frozenset("write call ring mention contact email her him them please yes love".split())
FEWEST_ANSWERS = 5
"""Thanks for somebody's name are no farewell in the first minutes."""
MOST_WORDS = 25
_GOING = r"(?:go|run|dash|fly|ride|rush|be off|pick up|catch|get (?:back|to (?:my|work|the|a)))"
_LEAVES = re.compile(
    r"\b(?:that's me done|that(?:'s| is) my time|I'll leave (?:it|you) (?:there|here|to it)|"
    r"I'll let you (?:go|get (?:back|on))|I'll get out of your|(?:good)?bye+\b|good day\W*$|god bless|"
    r"thank you,? [A-Z]\w+, that's (?:all|everything)|my regards\b|say hello to|"
    r"take care(?: of yourself)?(?=\W*$|[,.!])|take it easy|"
    r"mind how you go|mind yourself|you(?:'ve| have) been (?:a star|very|so|most|great|generous|kind)|you're a star|"
    r"(?<!you )have a (?:good|nice|lovely|great|quiet) "
    r"(?:\w*day|evening|night|week\w*|shift|one|time|rest|afternoon|morning)|"
    r"wish you (?:a |an )?\w+ (?:day|days|week|evening|morning|\w+day)|"
    r"stay safe|good night,? (?:sir|miss|madam|to you)|gotta clock in|clocking in|you(?:'ve| have)? been (?:real|kind)|"
    r"that was (?:more|all) (?:than )?I (?:hoped|wanted|needed)|"
    r"I(?:['’]?ve| have)? (?:a |an )?[\w ]{2,20} at (?:one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|half|\d+)\b(?=.{0,40}\b(?:ta|thanks|thank|cheers)\b)|"
    r"thank (?:you|u)\b.{0,120}\b(?:good (?:day|evening|afternoon|luck)|laters?)\b|that(?:['’]ll| will) do me\b|"
    r"I(?:['’]m| am) on at \w+|I(?:['’]ll| will) get off\b|mind the \w+\W*$|[A-Z]\w+ out\W*$|"
    r"(?:peace|later|laters|see ya|see you|so long|ta-ra|ta ra|good night|dismissed|adeus|ciao|adios)\W*$|"
    r"so long, [A-Z]|"
    rf"I(?:'d| had) better {_GOING}|"
    rf"I(?:['’]?ve| have)? (?:(?:got|have|need|must)(?: to)?|gotta) {_GOING}\b(?! to\b)|"
    r"(?:bus|train|ride|lift) is here|break(?:'s| is) over|on shift in|I(?:'m| am) off\b|"
    r"I'll (?:go|be off|leave)\b(?! (?:on|back|over|and (?:ask|try|look)))|"
    r"cheerio|a tonic|back to (?:work|it)\W*$|I must (?:sleep|be off)|thank(?:s| you) for everything|"
    r"for everything you(?:'ve| have) told)|"
    rf"(?:^|[.,!;]) *(?:gotta|got to|have to|need to|must) {_GOING}\b(?! to\b)",
    re.IGNORECASE,
)
_THANKS = re.compile(r"\b(?:thank|thanks|thx|cheers|ta\b|grateful|obliged|appreciate)", re.IGNORECASE)


def takes_leave(situation: Situation) -> bool:
    """Whether they are going, in whatever words; never in the first words of a talk."""
    farewell = bool(_LEAVES.search(situation.said)) and situation.reading.words <= MOST_WORDS * 2
    return not situation.is_first and (situation.reading.did(Move.GOODBYE) or farewell)


def asks_still(situation: Situation) -> bool:
    """Whether a question stands in the same turn, or ends it."""
    said = situation.said.rstrip()
    return said.endswith("?") or (bool(situation.reading.question) and "?" in said)


def thanks_at_the_end(situation: Situation) -> bool:
    """Short thanks with no question, after a name was given and some answers were: they are about to go."""
    reading = situation.reading
    told = len(situation.answers) >= FEWEST_ANSWERS and bool(situation.mood.referrals_given)
    thanked = told and bool(_THANKS.search(situation.said)) and reading.words <= MOST_WORDS
    return thanked and "?" not in situation.said and not _takes_a_name(situation)


def _takes_a_name(situation: Situation) -> bool:
    """Whether the thanks are for a name given just now: they say it, or that they will write, call or mention it."""
    given = {name.split()[0].lower() for name in situation.mood.referrals_given}
    words = set(re.findall(r"[a-z'’]+", situation.said.lower()))
    promises = words & {
        "write",
        "call",
        "ring",
        "mention",
        "contact",
        "email",
        "her",
        "him",
        "them",
        "please",
        "yes",
        "love",
    }
    return situation.just(EventKind.REFERRAL_OFFERED) and bool(words & given or promises)


def emergency(situation: Situation) -> Plan | None:
    """They have to go: once, in the second half, never on top of a pitch or a goodbye."""
    if situation.is_first or situation.closing or situation.mood.pitch_meter or situation.mood.hard_cues:
        return None
    rng = situation.once_rng("emergency")
    if rng.random() >= situation.traits.has_to_go:
        return None
    due = situation.limit_s * rng.uniform(SOONEST, LATEST)
    if not due <= situation.elapsed_s < situation.limit_s:
        return None
    return Plan(
        Reply.END,
        "emergency: has to go at once",
        events=(Event(kind=EventKind.ENDED),),
        touches=(Touch.EMERGENCY,),
        max_words=40,
    )


def last_word(situation: Situation) -> Plan | None:
    """Whatever is said after an emergency gets a short goodbye."""
    if not situation.mood.leaving:
        return None
    return Plan(Reply.SAY_GOODBYE, "was on the way out: a last word", ends=True, max_words=25)
