"""What a professional's words did, where no Director wrote it down: offers, cues, invitations, endings.

Rules are those of domain.md section 2 (TM07-TM10, TM17, TM18, TM21-TM24, TM32-TM34, TM37) and 1.9 F. A real transcript
has no events; they are read here once, and everything after works with events alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from infoview_ai.conversation.clock import timed
from infoview_ai.conversation.limits import limit_in_force
from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Transcript, Turn
from infoview_ai.nlu.pitch.spoken_times import AMOUNT, NUMBER, amount, clock_minutes
from infoview_ai.nlu.pitch.clauses import clauses
from infoview_ai.nlu.pitch.deflection import deflects

__all__ = ["deflects", "read_events", "with_events"]

LATE_SHARE = 0.6
"""From this share of the limit on, "no rush" is about time; before it, about the talk (TM08, TM09)."""

EARLY_S = 120.0
"""An apology for being late stands at the beginning."""

_OTHERS = r"\b(?:people|patients|clients|customers|students|candidates|they|he|she|everyone)\b"

_RESUME = (
    r"\b(?:send|email|mail|drop|show|give|shoot|ping|forward|pop) (?:me|us|it|that)?(?: over| across)?(?: \w+)? ?(?:your|a|the) (?:resume|cv|portfolio|reel)\b|\b(?:send|email|share|drop|pass) (?:\w+ )?(?:your|a) (?:resume|cv|portfolio)(?: over| along| across)?(?: to me| my way)?$"
    r"|\b(?:do you have|have you got|did you bring|you got|could i (?:see|have|look at)|can i (?:see|have|look at)|may i (?:see|have)|could you (?:send|show)|let me (?:see|have)) (?:\w+ ){0,3}?(?:resume|cv|portfolio|reel|work samples?|anything i (?:could|can|might) (?:see|look at|read|watch))\b"
    r"|\b(?:want me to|would you like me to|shall i|should i|happy to|glad to|i can|i could|i will|i would) (?:\w+ )?(?:look|have a look|take a look|glance|read|go over|go through|review|check)(?: \w+){0,3}? your (?:resume|cv|portfolio)\b"
)
_OPENING = (
    r"\bwe (?:\w+ ){0,4}?(?:have|got|might have|will have|are going to have|need) (?:\w+ ){0,5}?(?:opening|role|position|vacancy|place|spot|post|internship|traineeship|apprenticeship|job)s?\b(?! (?:for (?:everything|that|every\w*)|to fill in the day|to (?:do|play)))|\bwe are (?:\w+ ){0,2}?(?:hiring|recruiting|looking for (?:an?|some|people|someone|juniors|trainees|interns|\w+s)|taking on|short of (?:people|staff))"
    r"|\byou (?:\w+ )?(?:should|could|ought to|might) (?:\w+ )?(?:apply\b(?! (?:pressure|heat|paint|it (?:thinly|evenly)|the |this |that|force|some|two|a ))|put in for\b)|\bthere is (?:\w+ ){0,4}?(?:opening|internship|traineeship|apprenticeship|vacancy|role|position|post|place|spot)(?: \w+){0,4}? (?:open|coming up|here|with us|in (?:my|our)|on (?:my|our)|at (?:my|our))|\b(?:my|our) (?:\w+ )?(?:team|department|office|unit|company) (?:is|are) (?:\w+ )?(?:hiring|recruiting|looking for)\b"
    r"|\bthey (?:may|might|will) want an? (?:assistant|junior|trainee|intern)|\b(?:job|role|position|post) (?:\w+ ){0,3}?(?:opening|coming) up\b"
)
_REFERRAL = (
    r"\bi (?:\w+ )?(?:can|could|will|would|am happy to|would be happy to|am glad to) (?:\w+ )?(?:refer|introduce|recommend|connect|put) you\b|\b(?:happy|glad) to (?:refer|introduce|connect|recommend|put) you\b|\blet me (?:introduce|connect|refer|put) you\b|\bi (?:can|could|will) (?:\w+ )?(?:put in a (?:good )?word|make (?:an|the) introduction|give you (?:his|her|their) (?:name|number|email|address|details))"
    r"|\btell (?:her|him|them) (?:it was me|i sent you|i said)|\buse my name\b|\bmention my name\b|\b(?:want|ready|decide) to apply tell me\b"
)
_TALK_TO = re.compile(
    r"\b(?:[Tt]alk to|[Ss]peak (?:to|with)|[Cc]all|[Ww]rite to|[Ee]mail|[Cc]ontact|[Rr]ing|[Tt]ry|[Ll]ook up|[Rr]each out to|[Mm]eet)(?: my (?:friend|colleague))? [A-Z][a-z]+(?: [A-Z][a-z]+)?"
)
_MOTIVE = (
    r"\b(?:is|was|so|that) (?:this|it|that)(?: is| was)? (?:\w+ ){0,3}?(?:about|for) (?:a|the|getting a|finding a) (?:job|position|role)|\bare you (?:\w+ ){0,3}?(?:looking$|looking (?:for (?:a |an )?(?:job|work|role|position|something|anything)|around|to (?:move|switch|change))|job[- ]?hunting|applying|after a (?:job|role)|on the market|here for a job)"
    r"|\b(?:do|did) you (?:\w+ )?(?:want|come for|need) a job\b|\blevel with me\b|\byou (?:\w+ )?want a job\b|\bwhat (?:exactly )?(?:do you|are you) (?:\w+ )?(?:want|after|hoping (?:to get|for))(?: from me| here| out of (?:this|it|me|today))*$|\bwhy are you (?:here|talking to me)$|\bare you asking me for a job\b"
)
_SELF = (
    r"\btell me (?:\w+ ){0,4}?about (?:you|yourself|your (?:background|story|studies|situation))\b|\b(?:what|how) about you\b|^(?:so |and |but )?(?:you|yourself)$|\bwhat is your (?:\w+ )?(?:background|story|situation|plan|own story)\b|\bwhat (?:brings|brought|draws|drew|made|makes|got) you (?:here|to|interested|curious|want|think|look|into)\b"
    r"|\bwhat do you do(?: now| for a living| yourself| these days)?$|\bwhat are you (?:studying|doing (?:now|yourself))|\bwhere are you (?:in|with) your|\bwhy (?:are you interested|us\b|this field|do you want|should anyone hire|should (?:i|we|someone|anyone) (?:hire|take))|\bwhat have you (?:done|been doing)|\band you what\b|\bwhat is it about (?:this|our|my) (?:work|field|job)"
)
_LATE = r"\b(?:sorry|apologies|apologise|apologize|forgive me|excuse me)\b.*\b(?:late|delay|waiting|hold-?up|ran over|running (?:behind|over))|\bi am (?:\w+ ){0,3}?late\b|\bthanks for waiting\b"
_NO_LOSS = r"\bhave (?:our|the|your|all) (?:full |whole )?(?:fifteen|ten|twenty|thirty|\d+)|\bfull (?:fifteen|ten|twenty|thirty|\d+)|\bstart the clock now"
_WEAK_OFFER = r"\bno (?:rush|hurry)\b|\btake your time\b|\bin no (?:great |particular )?(?:rush|hurry)\b|\b(?:i have|we have|i have got|we have got) (?:\w+ )?(?:plenty of |some |a bit of |all the |a little )?(?:more )?time\b(?! (?:off|to think|for one))"
_OFFER = (
    r"\bkeep going\b|\b(?:we|you) can (?:\w+ )?(?:go|run|carry|keep|stay) (?:on|over|a bit|longer|going)\b|\bhappy to (?:go|keep|carry|stay) (?:on|going|longer|a bit)|\bwalk with me\b|\bwalk me to\b|\bcarry on\b(?! (?:with|like))|\bi can stay\b|\bdo not worry about the (?:time|clock)\b|\blet us (?:keep going|go on|continue|carry on) (?:a (?:bit|little|few)|for)|\bi can give you\b|\bno need to stop\b|\bi am free (?:until|till|for)\b"
)
_HARD = (
    r"\bi have (?:got )?(?:an?|another) (?:\w+ )?(?:call|meeting|appointment|class|patient|shift|lecture|interview|hearing) (?:at|in (?:a|one|two|three|four|five|\d)|now)\b|\bhave to stop you there\b|\bmy (?:\w+ o'?clock|\w+ thirty) is (?:here|waiting)|\bi (?:\w+ )?(?:need|have|am due|am meant|have got|am supposed) (?:to be|to get to|to join|to leave for)\b.*|\bi have (?:\w+ )?an? (?:\w+ o'?clock|\d{1,2}(?::\d\d)?|\w+ (?:meeting|call|patient|appointment|class) (?:at|in|waiting|now))|\bi (?:\w+ )?(?:need|have|must|will have|got) (?:to )?(?:\w+ )?(?:wrap (?:\w+ )?up|stop|finish|jump off|drop off|hop off|leave|head off|get going|run|dash|go) (?:in|soon|shortly|now|at|after this)\b"
    r"|\b(?:we are|that is|we have run|i am) (?:out of|over|past) (?:our )?time\b|\btime is up\b|\bmy next (?:\w+ )?(?:is|are) (?:here|waiting|starting|outside)|\bthat is (?:our|all the) time\b|\bwe (?:need|have) to (?:wrap|finish|stop|leave it)"
)
_SOFT = (
    r"\b(?:about|around|maybe|only|got|have) (?:one|two|three|a couple|a few)(?: more)? (?:more )?(?:questions? |minutes? )?(?:more )?(?:left )?in me\b|\btime for (?:one|two|maybe one|a couple|a last|just one)\b|\bone (?:more|last) (?:question|one)\b|\b(?:nearly|almost|close to|coming up (?:on|to)|near) (?:at |our |the |on )?(?:time|end|the hour)\b"
    r"|\bi have (?:\w+ )?an? (?:\w+[- ]?){1,3} (?:soon|shortly|coming up|after this|in a (?:bit|while))\b|\b(?:conscious|aware|mindful) of (?:the |our )?time\b|\blook(?:ing|s|ed)? at the (?:clock|time)\b|\b(?:should|ought to|better) (?:\w+ )?(?:get back|get going|head back|be going|let you go|start wrapping)\b|^(?:so yes|so yeah)(?: so (?:yes|yeah))?$|^next$|\bwas there (?:anything|something) else$|\bwe are getting on\b"
)
_GONE = r"\bi (?:\w+ )?(?:have|need|must|got) (?:to )?(?:go|run|leave|dash|hang up|take this|get this|drop off)(?: now| right away| sorry| immediately)?$|\bsomething (?:has |urgent )?(?:has )?come up\b|\b(?:let us|we will|i will|let me) (?:leave it|stop|end it|end|finish|close) (?:\w+ )?(?:there|here)|\bi would (?:like|prefer|rather) to (?:end|stop|finish|leave) (?:it |this |things )?(?:here|there|now)\b|\bi am (?:going to have to )?(?:hang(?:ing)? up|ending|leaving)\b|\bi think (?:we are|that is) (?:done|it|all)(?: here)?$|\bwe are done\b|\bthis (?:talk|call|conversation) is over\b"
_GOODBYE = r"\b(?:good ?bye|bye|bye-bye|see you|take care|all the best|farewell)\b"
_SEEKER_CLOSES = r"\b(?:thank|thanks|bye|goodbye|let you go|last question|wrap up|have a (?:good|great|nice|lovely))\b"
_ASKS_TIME = rf"\b(?:{NUMBER} (?:more )?(?:more|extra|minutes)|(?:few|couple) (?:of )?(?:more )?minutes|more time|a (?:bit|little|moment) (?:longer|more)|go (?:on|over)|run over|extra (?:time|minutes)|stay (?:on|longer)|keep (?:you|going)|another {NUMBER})\b"
_YES = r"^(?:yes|yeah|yep|sure|of course|ok|okay|go ahead|no problem|fine|absolutely|certainly|happy to|why not|all right|alright|i can (?:do|give|spare)|that is fine|go on|please do|take|you can have)\b|\bthat works\b|\bi can (?:do|spare|manage)\b"
_NO = r"^(?:no|nope|sorry|afraid not|unfortunately|i am afraid|i wish)\b|\b(?:can|could|do|will) not\b|\bhave to (?:go|stop|run|leave)\b|\bnot today\b"


@dataclass(frozen=True)
class _Sentence:
    words: str
    asks: bool


def read_events(text: str, before: Sequence[Turn], *, start_s: float, agreed_minutes: float) -> tuple[Event, ...]:
    """The events of one professional turn, read from its words.

    `before` are the turns so far, timed and with events where read; `start_s` is when this turn begins, in seconds
    since the talk began; `agreed_minutes` the limit at the beginning.
    """
    sentences = _sentences(text)
    limit_s = limit_in_force(before, agreed_minutes).limit_s
    found = [*_about_time(sentences, before, start_s, limit_s), *_about_doors(text, sentences)]
    seen: dict[EventKind, Event] = {}
    for event in found:
        seen.setdefault(event.kind, event)
    return tuple(seen.values())


def with_events(transcript: Transcript) -> Transcript:
    """The transcript with events read from the professional's words; unchanged where any turn has events already."""
    if transcript.has_events:
        return transcript
    turns: list[Turn] = []
    for turn, placed in zip(transcript.turns, timed(transcript).turns, strict=True):
        if turn.speaker is Speaker.PROFESSIONAL:
            events = read_events(
                turn.text, tuple(turns), start_s=placed.start or 0.0, agreed_minutes=transcript.limit_minutes
            )
            placed = placed.model_copy(update={"events": events})
        turns.append(placed)
    kept = (
        turn.model_copy(update={"events": placed.events})
        for turn, placed in zip(transcript.turns, turns, strict=True)
    )
    return transcript.model_copy(update={"turns": tuple(kept)})


def _about_time(
    sentences: Sequence[_Sentence], before: Sequence[Turn], start_s: float, limit_s: float
) -> Iterator[Event]:
    asked = _asked_for_time(before)
    if asked is not None:
        answer = _answer(sentences, asked)
        if answer is not None:
            yield answer
            return
    if start_s <= EARLY_S and not any(turn.speaker is Speaker.PROFESSIONAL for turn in before[:-2]):
        yield from _lateness(sentences)
    stated = next(_stated_limits(sentences, before, start_s, limit_s), None)
    if stated is not None:
        yield stated
        return
    late_enough = start_s >= LATE_SHARE * limit_s
    for sentence in sentences:
        walk = _found(r"\bwalk (?:with )?me (?:to|over|down|out)\b", sentence)
        offer = late_enough and not sentence.asks and (_found(_OFFER, sentence) or _found(_WEAK_OFFER, sentence))
        if walk or (offer and not _found(r"\b(?:not|no more|only)\b(?! worry)", sentence)):
            yield Event(kind=EventKind.EXTENSION_OFFERED, minutes=amount(sentence.words))
    yield from _endings(sentences, before)


def _endings(sentences: Sequence[_Sentence], before: Sequence[Turn]) -> Iterator[Event]:
    closing = any(_compiled(_SEEKER_CLOSES).search(turn.text.lower()) for turn in before[-1:])
    for sentence in sentences:
        if _found(_GONE, sentence) or (_found(_GOODBYE, sentence) and not _found(_OTHERS, sentence)):
            if not closing:
                yield Event(kind=EventKind.ENDED)
        elif not sentence.asks and _found(_HARD, sentence) and not _found(_OTHERS + r"|\b(?:every|usually|always|often|when|if)\b", sentence):
            yield Event(kind=EventKind.TIME_CUE, strength="hard")
        elif _found(_SOFT, sentence):
            yield Event(kind=EventKind.TIME_CUE, strength="soft")


def _lateness(sentences: Sequence[_Sentence]) -> Iterator[Event]:
    whole = any(_found(_NO_LOSS, sentence) for sentence in sentences)
    for sentence in sentences:
        if _found(_LATE, sentence):
            yield Event(kind=EventKind.ARRIVED_LATE, minutes=None if whole else amount(sentence.words))


def _stated_limits(
    sentences: Sequence[_Sentence], before: Sequence[Turn], start_s: float, limit_s: float
) -> Iterator[Event]:
    """ "I only have 8 minutes today", "I can give you another ten", "I've got until half past, keep going"."""
    now = start_s / 60.0
    for sentence in sentences:
        if sentence.asks or _found(_OTHERS, sentence):
            continue
        extra = _compiled(rf"\b(?:another {AMOUNT}|{AMOUNT} more(?: minutes)?|{AMOUNT} extra)\b").search(sentence.words)
        giving = _found(r"\b(?:give you|stay|spare|do|go on|have|got|keep going|take|offer)\b", sentence)
        if extra and giving and not _found(r"\bonly\b|\btime for\b|\bin me\b|\bquestions?\b|\bnot\b|\byears?\b|\bmonths?\b", sentence):
            yield Event(kind=EventKind.EXTENSION_OFFERED, minutes=amount(extra.group()))
            continue
        until = clock_minutes(sentence.words, before, sentences_before=_words(sentences), now_min=now)
        if until is not None:
            yield _limit(until.minutes, limit_s, until.generous)
            continue
        left = _compiled(
            rf"\b(?:i|we) (?:\w+ ){{0,3}}?(?:have|got|can do|can spare|can give you) (?:\w+ ){{0,2}}?({AMOUNT})(?: minutes?)?(?: left| today| for you| before\b.*| until\b.*| now| then)?\b"
        ).search(sentence.words)
        if left and _is_minutes(left.group()) and not _found(r"\bin me\b|\bwork\b|\bbreak\b|\bevery\b|\bper\b|\beach\b", sentence):
            minutes = amount(left.group())
            if minutes is not None:
                yield _limit(minutes if start_s < 90 else now + minutes, limit_s, False)


def _limit(minutes: float, limit_s: float, generous: bool) -> Event:
    """A limit that they name: more than agreed is an offer, less is their limit (TM07, TM32)."""
    more = minutes - limit_s / 60.0
    if more > 0.5 or generous:
        return Event(kind=EventKind.EXTENSION_OFFERED, minutes=round(more, 1) if more > 0.5 else None)
    return Event(kind=EventKind.LIMIT_CHANGED, minutes=round(minutes, 1))


def _is_minutes(words: str) -> bool:
    return re.search(r"\b(?:minutes?|mins?|half an hour|quarter of an hour|an hour)\b", words) is not None


def _asked_for_time(before: Sequence[Turn]) -> Turn | None:
    """The seeker's turn just before, when it asked for more time."""
    last = before[-1] if before else None
    if last is None or last.speaker is not Speaker.SEEKER:
        return None
    asks = any(
        sentence.asks and _found(_ASKS_TIME, sentence) and _found(r"\b(?:could|can|do you|may|would|is it|are you|mind|shall|have)\b", sentence)
        for sentence in _sentences(last.text)
    )
    first = not any(turn.speaker is Speaker.PROFESSIONAL for turn in before)
    return last if asks and not first and not re.search(r"still (?:work|ok|okay|good|fine)", last.text) else None


def _answer(sentences: Sequence[_Sentence], asked: Turn) -> Event | None:
    asks = _compiled(_ASKS_TIME).findall(" ".join(one.words for one in _sentences(asked.text)))
    wanted = amount(asks[-1]) if asks else None
    for sentence in sentences[:2]:
        if _found(_NO, sentence) and not _found(r"^no (?:problem|worries|rush)|\bcan not see why not\b", sentence):
            return Event(kind=EventKind.EXTENSION_DECLINED)
        if _found(_YES, sentence) or _found(r"^no (?:problem|worries|rush)", sentence):
            return Event(kind=EventKind.EXTENSION_GRANTED, minutes=amount(sentence.words) or wanted)
    return None


def _about_doors(text: str, sentences: Sequence[_Sentence]) -> Iterator[Event]:
    for sentence in sentences:
        others = _found(_OTHERS, sentence)
        own_past = _found(r"\b(?:i|we) (?:was|were|had|sent|got|did|used to)\b|\bback then\b|\bnot (?:\w+ )?(?:hiring|recruiting|have|looking)\b|\bno (?:openings?|vacanc)", sentence)
        if _found(_RESUME, sentence) and not others:
            yield Event(kind=EventKind.RESUME_REQUESTED)
        if not sentence.asks and not own_past and _found(_OPENING, sentence) and not _found(r"\brole in\b|\ba job to do\b|\bposition on\b", sentence):
            yield Event(kind=EventKind.OPENING_MENTIONED)
        if not own_past and _found(_REFERRAL, sentence):
            yield Event(kind=EventKind.REFERRAL_OFFERED)
        if sentence.asks and _found(_MOTIVE, sentence) or _found(r"\blevel with me\b", sentence):
            yield Event(kind=EventKind.MOTIVE_QUESTIONED)
        elif _found(_SELF, sentence) and (sentence.asks or _found(r"\btell me\b", sentence)) and not others:
            yield Event(kind=EventKind.SELF_ASKED)
    if _TALK_TO.search(text) and not re.search(r"\b(?:I|we|We) (?:used to |would |often |had to |always )?(?:talk|speak|call|write|email|meet)", text):
        yield Event(kind=EventKind.REFERRAL_OFFERED)


def _sentences(text: str) -> tuple[_Sentence, ...]:
    found: dict[int, _Sentence] = {}
    for clause in clauses(text):
        found.setdefault(clause.sentence_start, _Sentence(clause.sentence, clause.asks))
    return tuple(found.values())


def _words(sentences: Sequence[_Sentence]) -> str:
    return " ".join(sentence.words for sentence in sentences)


def _found(pattern: str, sentence: _Sentence) -> bool:
    return _compiled(pattern).search(sentence.words) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
