"""Which one act a turn is.

The order decides where a turn does several things:

1. silence, gibberish, an instruction to the machine, "are you an AI?";
2. an uninvited request: résumé offer (a document is shown or pushed), job pitch (label veiled or pitch);
3. an answer, where the professional's last turn asked the seeker something (or offered something) and this turn does
   not put a plain information question;
4. asking for more time; asking for other people or for an address (contact_request);
5. an information question: follow_up where it grows out of the professional's words, else question. An opening that
   introduces and ends on a content question is a question with the introduction's moves;
6. something that belongs to no talk about work; introduction (an opening that says who, why or for how long);
7. time_check; closing (a goodbye, or an announced end) before thanks; greeting; small talk; reflection;
8. what is left: reflection where it stands after an answer, else small talk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from infoview_ai.conversation.transcript import EventKind, Speaker, Turn
from infoview_ai.nlu.cues import CueTable, Hit
from infoview_ai.nlu.lexicon.act_cues import TURN_CUES
from infoview_ai.nlu.noise import is_off_topic, noise_in
from infoview_ai.nlu.questions import Ask, Form
from infoview_ai.nlu.reading import Act, Context, Move, Pitch, PitchReading, Topic
from infoview_ai.nlu.topics import topic_of, topic_scores
from infoview_ai.nlu.words import Said

_ASKS_SEEKER = (EventKind.SELF_ASKED, EventKind.MOTIVE_QUESTIONED, EventKind.RESUME_REQUESTED)
_OFFERS = (EventKind.EXTENSION_OFFERED, EventKind.OPENING_MENTIONED)
_PLEASANT = re.compile(
    r"(?:and |so )?how (?:are|r) (?:you|u|things)|(?:and |so )?how have you been|(?:and |so )?how has (?:your|the)|"
    r"(?:and |so )?how(?:'s| is| was|"
    r"s) (?:your |the |it |everything|life|things)(?:day|week|weekend|morning|"
    r"afternoon|going|trip|weather|journey|holiday|vacation|lunch|evening|$)|what's up|can you hear|did you (?:have|"
    r"get) (?:a|any) (?:good|nice)|is it (?:always )?(?:that |so )?(?:sunny|hot|cold|raining|snowing|warm|windy)"
)
_ANSWERING = re.compile(
    r"^(?:yes|no|yeah|nope|yep|sure|honestly|not|fair|well|actually|both|neither|mostly|i'm|i|i'd|i've|i'll|my|"
    r"because|maybe|probably|thank|thanks|that|good|to be|right|currently|it|oh|of course|ok|okay|absolutely|"
    r"definitely|happy|gladly|great|a bit|um+|uh+|so|you)\b"
)


@dataclass(frozen=True)
class Sorted:
    """The questions of a turn by what they are for."""

    information: tuple[Ask, ...]
    procedural: tuple[Ask, ...]
    """About time, notes, contacts, health: asked, but not about the work."""


@cache
def turn_table() -> CueTable[Act]:
    return CueTable(TURN_CUES)


def turn_hits(words: Said) -> tuple[Hit[Act], ...]:
    return tuple(turn_table().hits(words))


_PROCEDURAL = (Act.ASK_MORE_TIME, Act.TIME_CHECK, Act.SMALL_TALK, Act.CONTACT_REQUEST)
_NOT_ABOUT_WORK = re.compile(
    r"\b(?:does|will|would|is|are) (?:that|this|it|now|we|the time)(?: still)? "
    r"(?:suit|works?(?= for)|okay|ok|good|fine|fit)\b|"
    r"\b(?:think|sleep) (?:about it|on it|it over)\b|"
    r"(?:^|[,.] )(?:and |how about |what about )?(?:you|yourself)\W*$|\b(?:take|taking|make|jot|"
    r"write)\b.{0,24}\b(?:notes?|down)\b|\brecord(?:ing)?\b|\bsounds? (?:good|ok|okay)\b|"
    r"\bwhere (?:should|shall|do) (?:i|we) (?:start|begin)\b|\bis that (?:ok|okay|all right|alright|fine)\b|"
    r"\b(?:ready|shall we (?:start|begin))\b|"
    r"\b(?:may|can|could|mind if|okay if|ok if|alright if) i (?:ask|start|begin)(?: you)?(?: (?:a|some|one|another|"
    r"my|first|few|quick|couple|of|more|now|right|away|the|with))*"
    r"(?: questions?| something)?\W*$|\bcan you (?:hear|see)\b|\bask you (?:a few|some|a couple)|\bshall i (?:send|"
    r"email|bring|write)\b|\b(?:repeat|"
    r"say that again|come again|rephrase)\b"
)


def sort_questions(words: Said, asks: tuple[Ask, ...], hits: tuple[Hit[Act], ...]) -> Sorted:
    """Tell questions about the work from questions about the meeting."""
    information: list[Ask] = []
    procedural: list[Ask] = []
    for ask in asks:
        if ask.form is Form.TAG:
            continue
        about_meeting = _is_procedural(words, ask, hits) or _is_alternative(words, ask, procedural)
        (procedural if about_meeting else information).append(ask)
    return Sorted(tuple(information), tuple(procedural))


def _is_alternative(words: Said, ask: Ask, procedural: list[Ask]) -> bool:
    """ "Would you have five more, or should I let you get back?": the other answer to a question about the meeting."""
    last = procedural[-1] if procedural else None
    return last is not None and last.sentence == ask.sentence and words.low[: ask.start].rstrip(" ,").endswith(" or")


_IS_IT_YOU = re.compile(
    r"\b(?:[Ii]s (?:that|this)|speaking (?:to|with)|talking (?:to|with)) (?:[A-Z]\w*\.? ?){1,3}\W*$"
)


def _is_procedural(words: Said, ask: Ask, hits: tuple[Hit[Act], ...]) -> bool:
    text = words.low[ask.start : ask.end]
    if _NOT_ABOUT_WORK.search(text) or _IS_IT_YOU.search(words.text[ask.start : ask.end]):
        return True
    inside = {hit.key for hit in hits if hit.key in _PROCEDURAL and _covers(words, ask, hit)}
    if not inside:
        return False
    if Act.CONTACT_REQUEST in inside:
        return _FOR_ME.search(text) is not None
    if Act.ASK_MORE_TIME in inside and not ask.open and _LONGER.search(text):
        return True
    topic = topic_of(text)
    if inside == {Act.SMALL_TALK}:
        return topic is None or _PLEASANT.match(text) is not None
    if ask.form in (Form.WH, Form.IMPERATIVE) or (ask.open and ask.form is Form.INDIRECT):
        return _CLOCK.search(text) is not None and topic in (None, Topic.DAY_TO_DAY, Topic.SETTING)
    return topic in (None, Topic.DAY_TO_DAY, Topic.SETTING, Topic.PAY) or _CLOCK.search(text) is not None


_FOR_ME = re.compile(
    r"\b(?:i|me|my|we|us|else|your name|your (?:e-?mail|address|number|card|contact)|suggest|recommend|"
    r"wouldn't mind|mind (?:a|being|if)|in touch|(?:reach|contact|write to|email|add) you|"
    r"second (?:call|talk|chat|meeting))\b"
)
_LONGER = re.compile(r"\b(?:another|more|extra|over|longer|few)\b")
_CLOCK = re.compile(r"\b(?:time|long|longer|minutes?|mins?|clock|stop|over|(?:five|two|three|ten) more)\b")


def _covers(words: Said, ask: Ask, hit: Hit[Act]) -> bool:
    """The cue stands in the question, or in the rest of its sentence before it."""
    sentence = words.sentences[ask.sentence]
    return ask.start <= hit.start < ask.end or (
        ask.form is Form.STATEMENT and sentence.start <= hit.start < sentence.end
    )


@dataclass(frozen=True)
class Evidence:
    """Everything that the choice of the act rests on."""

    words: Said
    context: Context
    hits: tuple[Hit[Act], ...]
    sorted: Sorted
    pitch: PitchReading
    moves: frozenset[Move]
    follows: bool
    opening: bool
    first: bool
    """Nothing of substance was said by the seeker before."""


def act_of(seen: Evidence) -> Act:
    """The act of a turn, in the order of this module's docstring."""
    if noise := noise_in(seen.words):
        return noise
    if request := _request(seen.pitch):
        return request
    if _answers(seen):
        return Act.ANSWER_TO_PROFESSIONAL
    if asking := _asking(seen):
        return asking
    return _telling(seen)


def _request(pitch: PitchReading) -> Act | None:
    if pitch.label not in (Pitch.VEILED, Pitch.PITCH):
        return Act.RESUME_OFFER if pitch.document and pitch.label is Pitch.BORDERLINE and not pitch.invited else None
    return Act.RESUME_OFFER if pitch.document else Act.JOB_PITCH


def _asking(seen: Evidence) -> Act | None:
    has = {hit.key for hit in seen.hits}
    information = seen.sorted.information
    asked = {hit.key for ask in seen.sorted.procedural for hit in seen.hits if _covers(seen.words, ask, hit)}
    if Act.ASK_MORE_TIME in asked and (not seen.first or _wants_longer(seen)):
        return Act.ASK_MORE_TIME
    if information and not _opening_wish(seen) and not _only_chats(seen, has):
        if is_off_topic(seen.words) and _names_no_work(seen.words, information):
            return Act.OFF_TOPIC
        if not (Act.CONTACT_REQUEST in asked and seen.sorted.procedural[-1].start > information[-1].start):
            return Act.FOLLOW_UP if seen.follows else Act.QUESTION
    if Act.CONTACT_REQUEST in asked:
        return Act.CONTACT_REQUEST
    if is_off_topic(seen.words) and Act.CLOSING not in has:
        return Act.OFF_TOPIC
    return None


def _wants_longer(seen: Evidence) -> bool:
    """More of the time, asked where nothing was read before: only plain words for more count."""
    asks = seen.sorted.procedural
    return not seen.moves & {Move.WHO_I_AM, Move.LEARNING_PURPOSE} and any(
        _MORE.search(seen.words.low, ask.start, ask.end) for ask in asks
    )


_MORE = re.compile(r"\b(?:another|more|longer|extra|over|prolong\w*|till|until|make it)\b")


def _only_chats(seen: Evidence, has: set[Act]) -> bool:
    """ "Lovely plants behind you. Is it always that sunny?" asks, but not to learn."""
    asks = seen.sorted.information
    bare = all(topic_of(seen.words.low[ask.start : ask.end]) is None for ask in asks)
    return bare and Act.SMALL_TALK in has and not seen.follows and seen.words.sentences[0].start < asks[0].start


def _names_no_work(words: Said, information: tuple[Ask, ...]) -> bool:
    scores = topic_scores(words.low[information[0].start : information[-1].end])
    return max(scores.values(), default=0.0) < _PLAIN_PHRASE and _OF_WORK.search(words.low) is None


_PLAIN_PHRASE = 5.0
_OF_WORK = re.compile(r"\b(?:works?|working|jobs?|field|career|trade|profession|industry|part of this|you do)\b")


def _opening_wish(seen: Evidence) -> bool:
    """ "I'd like to learn how you got started" in an opening says what the talk is for; it does not ask yet."""
    if not seen.opening:
        return False
    plain = [ask for ask in seen.sorted.information if ask.marked or ask.form in (Form.WH, Form.IMPERATIVE)]
    wishes = [ask for ask in seen.sorted.information if not ask.marked and ask.form in (Form.INDIRECT, Form.WH)]
    introduces = bool(seen.moves & {Move.WHO_I_AM, Move.NAMES_TIME, Move.LINK, Move.GREETS, Move.THANKS})
    return introduces and bool(wishes) and not any(ask.marked or ask.form is Form.IMPERATIVE for ask in plain)


def _telling(seen: Evidence) -> Act:
    has = {hit.key for hit in seen.hits}
    moves = seen.moves
    if (
        seen.opening
        and moves & {Move.WHO_I_AM, Move.LEARNING_PURPOSE, Move.LINK, Move.WHY_YOU}
        and Move.GOODBYE not in moves
    ):
        return Act.INTRODUCTION
    ends = Act.CLOSING in has and (not seen.first or Move.GOODBYE in moves)
    parts = bool(moves & {Move.THANKS, Move.GOODBYE, Move.OFFERS_TO_STOP})
    if Act.TIME_CHECK in has and (seen.sorted.procedural or not parts):
        return Act.TIME_CHECK
    if ends or (not seen.first and {Move.THANKS, Move.NAMES_NEXT_STEP} <= moves):
        return Act.CLOSING
    if Move.THANKS in moves:
        return Act.GREETING if seen.first and Move.GREETS in moves else Act.THANKS
    if moves & {Move.GREETS, Move.GREETS_BY_NAME}:
        return Act.GREETING
    if Act.SMALL_TALK in has and Move.REFLECTS not in moves:
        return Act.SMALL_TALK
    if Move.REFLECTS in moves:
        return Act.REFLECTION
    return _left(seen)


def _left(seen: Evidence) -> Act:
    if seen.moves & {Move.NAMES_NEXT_STEP, Move.NAMES_TAKEAWAY} and not seen.opening:
        return Act.REFLECTION if Move.NAMES_TAKEAWAY in seen.moves else Act.CLOSING
    if _OF_ONESELF.match(seen.words.low, seen.words.sentences[0].lead) and len(seen.words.tokens) >= _TOLD_WORDS:
        return Act.INTRODUCTION if seen.opening else Act.ANSWER_TO_PROFESSIONAL
    if Move.REPAIRS in seen.moves:
        return Act.ANSWER_TO_PROFESSIONAL
    if (seen.follows and Move.PRAISES not in seen.moves) or _was_answered(seen.context):
        return Act.REFLECTION
    return Act.SMALL_TALK


_TOLD_WORDS = 5
_OF_ONESELF = re.compile(
    r"(?:i|i'?m|i'?ve|i'?d|im|ive|my|we|to be honest i|honestly i)\b(?! (?:(?:like|love) your|understand|see|get|"
    r"hear|agree|guess)\b)"
)


def _was_answered(context: Context) -> bool:
    """The last thing that the seeker asked about the work has just been answered."""
    last = next((reading for reading in reversed(context.readings) if reading is not None), None)
    return last is not None and last.act in (Act.QUESTION, Act.FOLLOW_UP)


def _answers(seen: Evidence) -> bool:
    last = last_professional(seen.context)
    if last is None or Move.GOODBYE in seen.moves or not asks_the_seeker(last):
        return False
    if seen.sorted.information:
        return _mostly_answer(seen)
    if any(
        _covers(seen.words, ask, hit) for ask in seen.sorted.procedural for hit in seen.hits if hit.key in _OWN_ACTS
    ):
        return False
    return len(seen.words.tokens) > 0 and (
        _ANSWERING.match(seen.words.low.lstrip()) is not None or len(seen.words.tokens) > 3 or not seen.moves
    )


_OWN_ACTS = (Act.ASK_MORE_TIME, Act.TIME_CHECK, Act.CONTACT_REQUEST)


def _mostly_answer(seen: Evidence) -> bool:
    """Asked about themselves, somebody may hand the question back ("and you?") without asking about the work."""
    return not any(_is_clear(seen.words, ask) for ask in seen.sorted.information)


def _is_clear(words: Said, ask: Ask) -> bool:
    """Long enough to ask something, or a marked one in a sentence of its own ("Once that is over, what changes?")."""
    whole = ask.marked and ask.form is Form.WH and ask.words > 1 and words.sentences[ask.sentence].words >= _CLEAR
    return ask.words >= _CLEAR or whole


_CLEAR = 4


def last_professional(context: Context) -> Turn | None:
    return next((turn for turn in reversed(context.turns) if turn.speaker is Speaker.PROFESSIONAL), None)


_OFFER = re.compile(
    r"\b(?:if you(?:'d| would)? (?:like|want)|want me to|would you like|happy to (?:send|introduce|connect|put))\b",
    re.IGNORECASE,
)
_LAST_SENTENCES = re.compile(r"[^.?!]*\?")
_TO_SEEKER = re.compile(
    r"\b(?:a job|you|your|yours|yourself|u)\b|^\s*(?:what|where|how|why|which|so)\b|\bhelp\b", re.IGNORECASE
)
_RHETORICAL = re.compile(
    r"^\s*(?:you know|you see|right|does that (?:help|make sense|answer)|make sense|is that (?:useful|helpful)|"
    r"anything else|next question|what else|what next)\W*\?",
    re.IGNORECASE,
)


def asks_the_seeker(turn: Turn) -> bool:
    """Whether the professional's turn put something to the seeker: by its events, or by a question at its end."""
    if any(turn.did(kind) for kind in (*_ASKS_SEEKER, *_OFFERS)) or _OFFER.search(turn.text[-160:]):
        return True
    asked = _LAST_SENTENCES.findall(turn.text[-300:])
    if not asked or turn.text.rstrip()[-1:] not in "?\"'":
        return False
    if _PLEASANT.search(asked[-1].lower()):
        return False
    return _RHETORICAL.search(asked[-1]) is None and _TO_SEEKER.search(asked[-1]) is not None
