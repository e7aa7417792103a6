"""Other people: whom the professional names, what they say of a name they gave, who somebody is that they spoke of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act, Pitch, Topic
from infoview_ai.professionals.asked_for import LIKELY, plainly_asked
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.leaving import takes_leave
from infoview_ai.professionals.meter import SHORTER
from infoview_ai.professionals.named_things import named_thing
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.profile import Referral
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import asked_stems, stems

TAKEN_IN_WORDS = 12

_WHY_THEM = re.compile(
    r"\W*(?:and |but |ok |so )*"
    r"(?:why (?:her|him|them|this one|that one)|what(?:'s| is|s) (?:he|she) like|who is (?:he|she))\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:apart from|besides|other than|except|another|else)\b", re.IGNORECASE)
_OF_THE_TWO_OF_US = re.compile(
    r"\b(?:you|your|yours|yourself|i|i'm|i'd|me|my)\b(?! think of| mention| name)", re.IGNORECASE
)
"""What is asked of the professional or about the learner, not about the person who was named."""
_WHAT_LIKE = re.compile(
    r"\W*(?:and |but |ok |so )*(?:what(?:'s| is|s) (?:he|she|they) like|who (?:is|are) (?:he|she|they))\b",
    re.IGNORECASE,
)
_ASKS_WHY = re.compile(r"\b(?:why|how come|what made you think of)\b", re.IGNORECASE)
_MEETING = r"(?:talk|speak|chat|meet|ask|see|ring|call|write|contact|reach|turn)"
_ASKS_FOR_PEOPLE = re.compile(
    rf"\b(?:could|can|should|might|may|would|do|shall) i\b.*\b{_MEETING}|"
    rf"\bi (?:could|can|should|might|may) (?:also )?{_MEETING}|"
    r"\bto (?:talk|speak|chat) (?:to|with)\b|\b(?:put me|point me|send me|introduc\w+|in touch|recommend|refer)\b|"
    r"\b(?:know|suggest|think of|name) (?:me )?(?:of )?(?:any|some|a|an|one|another)\w*\b|\bhit up\b|\bsuggest\b|"
    r"\b(?:other|more|another) (?:people|person|names?)\b|\banyone i\b",
    re.IGNORECASE,
)
"""Words that ask for somebody to talk to, not for something about people."""
_ABOUT_THEM = re.compile(
    r"\b(?:did|do|does|have|has|had|were|are|would) (?:you|u|they|he|she|your \w+|[A-Z]\w+) "
    r"(?!know|think|have|happen|suggest|recommend|name|mind (?:if|introducing)|be (?:able|willing)|point|put|introd)",
)
"""Asks what the professional or somebody else does, also where people to talk to come up in it."""
_WISHES_LOOSELY = re.compile(
    r"\b(?:who|whom|anyone|anybody|someone|somebody|else|next|another|names?|people|contacts?)\b|"
    r"\bin touch\b",
    re.IGNORECASE,
)
_WHO_ELSE = re.compile(
    r"\b(?:anyone|anybody|someone|somebody|who) else\b[^.?!]*\b(?:I (?:should|could|can|might|ought to)|should I|"
    r"could I|to) (?:talk|speak|chat|ask|ring|call|meet|bother|pester|see)\b[^.?!]*\?",
    re.IGNORECASE,
)
"""Asks for other people, whatever else the turn holds."""
_TAKES_IT = re.compile(r"\b(?:yes|please|thank|thanks|love to|gladly|happy to|of course|great)\b", re.IGNORECASE)


def _leaves_or_pitches(situation: Situation) -> bool:
    return takes_leave(situation) or situation.reading.pitch.label is not Pitch.FINE


def takes_the_name(situation: Situation) -> Plan | None:
    """An offered name is accepted: that is all that was asked."""
    if not situation.just(EventKind.REFERRAL_OFFERED) or "?" in situation.said or _leaves_or_pitches(situation):
        return None
    named = _given_name_in(situation, situation.said)
    if not _TAKES_IT.search(situation.said) or not (named or situation.reading.words <= TAKEN_IN_WORDS):
        return None
    given = named or situation.mood.referrals_given[-1]
    return Plan(Reply.ACKNOWLEDGE, "takes the name that was offered: will put them in touch", referral=given)


def _given_name_in(situation: Situation, said: str) -> str | None:
    words = frozenset(re.findall(r"[\w'’-]+", said.lower()))
    return next((name for name in situation.mood.referrals_given if name.split()[0].lower() in words), None)


def who_is_that(situation: Situation) -> Plan | None:
    """A question that asks for somebody or something they spoke of is answered by what that is."""
    name = named_thing(situation) or _the_one_given(situation)
    if name is None or situation.mood.pitch_meter >= SHORTER:
        return None
    topic = situation.mood.topic
    return Plan(Reply.ANSWER, f"asks who or what that is: {name}", topic=topic, particular=name, max_words=60)


def _the_one_given(situation: Situation) -> str | None:
    """The particular that says who the person is whom they have just named, for "what is she like?"."""
    if not situation.just(EventKind.REFERRAL_OFFERED) or not _WHAT_LIKE.match(situation.said):
        return None
    given, names = situation.mood.referrals_given[-1], situation.profile.particulars.names
    return next((f"name.{one}" for one in (given, given.split()[0]) if one in names), None)


def about_the_name(situation: Situation) -> Plan | None:
    """A question about somebody they were given: why this one. Said once, it is not said again."""
    if situation.mood.last_reply is Reply.REFER and not situation.just(EventKind.REFERRAL_OFFERED):
        return None
    named = _given_name_in(situation, situation.reading.question or situation.said)
    if named is None and situation.just(EventKind.REFERRAL_OFFERED) and _WHY_THEM.match(situation.said):
        named = situation.mood.referrals_given[-1]
    if named is None or _ANOTHER.search(situation.said):
        return None
    if _OF_THE_TWO_OF_US.search(situation.reading.question):
        return None
    if not (situation.reading.question or _WHY_THEM.match(situation.said)):
        return None
    if not _ASKS_WHY.search(situation.said) and not _WHY_THEM.match(situation.said):
        because = "asks something about a person they were given: leaves that to them"
        return Plan(Reply.ADMIT_IGNORANCE, because, referral=named, max_words=40)
    return Plan(Reply.REFER, "asks about a name that was given: says why this one", referral=named, max_words=70)


def asks_for_people(situation: Situation) -> Plan | None:
    asks_for_people = situation.reading.topic is Topic.PEOPLE and bool(situation.reading.question)
    in_so_many_words = bool(_WHO_ELSE.search(situation.said)) and situation.reading.pitch.label is Pitch.FINE
    if situation.reading.act is not Act.CONTACT_REQUEST and not asks_for_people and not in_so_many_words:
        return None
    wishes = bool(_ASKS_FOR_PEOPLE.search(situation.said)) and not _ABOUT_THEM.search(situation.said)
    if not wishes and (plainly_asked(situation, LIKELY) or not _WISHES_LOOSELY.search(situation.said)):
        return None
    if situation.reading.topic is None and not in_so_many_words:
        return Plan(Reply.KEEP_IN_TOUCH, "asks how to reach them", max_words=40)
    if situation.mood.pitch_meter >= SHORTER:
        return Plan(Reply.DEFLECT, "asks for names after a pitch: none are given", max_words=45)
    given = situation.mood.referrals_given
    left = [referral for referral in situation.profile.referrals if referral.name not in given]
    if not left:
        return Plan(Reply.ALREADY_SAID, "no further names to give", topic=situation.reading.topic, max_words=30)
    return Plan(
        Reply.REFER,
        "asks for other people: gives a name",
        topic=situation.reading.topic,
        referral=_fitting(situation, left).name,
        events=(Event(kind=EventKind.REFERRAL_OFFERED),),
        max_words=70,
    )


def _fitting(situation: Situation, left: Sequence[Referral]) -> Referral:
    """The one who fits best what the learner wishes for; the first where nothing tells them apart."""
    said = situation.said.lower()
    named = next((one for one in left if one.name.split()[0].lower() in re.findall(r"[\w'’-]+", said)), None)
    wished = asked_stems(situation.said)
    return named or max(left, key=lambda one: len(wished & stems(f"{one.who} {one.because}")))
