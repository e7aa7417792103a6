"""Whether a turn grows out of what the professional said, out of which turn, and by which words (domain.md 1.6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.acts import asks_the_seeker
from infoview_ai.nlu.lexicon.plain_words import PLAIN_STEMS, is_plain
from infoview_ai.nlu.picked_up import ENOUGH as PICKED_UP
from infoview_ai.nlu.picked_up import picks_up
from infoview_ai.nlu.questions import Ask, Form
from infoview_ai.nlu.reading import Context, Topic
from infoview_ai.nlu.topics import topic_of
from infoview_ai.nlu.words import Said, stem

_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
_YOU_SAID = re.compile(
    r"\b(?:as |like |when |what |something |the \w+ )?you(?:'ve| have)?(?: just| also)? (?:said|mentioned|told me|"
    r"talked about|described|brought up|explained|pointed out|(?:spoke|spoken|talked) (?:of|about)|called|"
    r"were saying|touched on|named)"
    r"(?: (?:that|about|earlier|before|how|it was|it's))*\b ?(?P<what>[^,.?!;:]{0,60})"
)
_THAT = re.compile(
    r"\b(?:that|those|these)(?:'s)?(?= *(?:[?.,!]|$)| (?:is|was|are|were|did|do|does|has|have|had|can|could|would|"
    r"should|need|needs|mean|means|meant|"
    r"change|changed|teach|taught|feel|felt|affect|work|"
    r"happen|look|come|came|go|went|help|make|take|like|for|with|in|at|from|when|because|and|or|typical|hard|usual|"
    r"common|normal|true|part|one|ones|two|three|"
    r"way|moment|decision|story|point|feeling|change|switch|project|mistake|experience|call|night|day|shift|year|"
    r"summer|winter|morning)\b)|"
    r"\b(?:does|did|do|is|was|are|were|has|have|would|could|can|will) (?:that|those|these)\b|"
    r"\b(?:end(?:ed)? up|get|got|went) there\b|\bthis (?:happen|typical|common|normal|usual)\w*|\b(?:like|"
    r"about|of|after|before|during|from|with|by|for|to|than|at|on) (?:that|those|these)\b(?= *(?:[?.,!]|$))"
)
_IT = re.compile(r"\bit\b")
_THEY = re.compile(r"\b(?:them|they|he|she|him|her)\b")
_SHORT = re.compile(
    r"^(?:and |but |so |ok |okay |oh |right |really |wow |interesting |hm+ )*(?:meaning what|"
    r"why do you think that is|why|how so|"
    r"then\b|after that|"
    r"how come|how|such as|like what|like|in what way|what (?:then|else|happened(?: then| next)?|kind|sort|"
    r"do you mean|about it|made (?:it|that)|was that like|did you do(?: then| next)?)|"
    r"for (?:example|instance)|could you (?:give|share)[^?.]*example|can you (?:give|share)[^?.]*example|"
    r"do you have an example|give me an?(?:other)? example|give me one|an example|say more|tell me more|go on|where|"
    r"when|which (?:one|ones)|who|meaning|because)\b"
)
_SET_PHRASE = re.compile(
    r"\b(?:this|that) (?:field|work|job|career|industry|profession|line|role|area|kind|sector|trade|talk|call|chat|"
    r"week|year|month|morning|afternoon|business|path)\b|"
    r"\b(?:is|was|would|does|did) it (?:ok|okay|possible|take|like|mean to|hard to|worth|common|true|better|"
    r"important|necessary)\b|\bwhat(?:'s| is| was|s) it like\b|"
    r"\bit (?:take|takes|like to|was that|is that|that)\b|\bmakes? it (?:worth|into)\b|\b(?:good|bad|new|into|enter|"
    r"it's|try|do|did|at) it\b|"
    r"\b(?:so|think|know|believe|say|said|feel|all|one|thing|everything|people|someone|anyone|something|person|"
    r"advice|question|way|job|skill|read|saw|heard) that\b"
)
_LOOK_BACK = 6
_RECENT = 2
_FROM_FAR = 2
"""One shared word ties a turn to the professional's last two; further back it takes two."""
"""How many of the professional's turns may be picked up again."""


@dataclass(frozen=True)
class Thread:
    """What ties a turn to the talk before it. `follows` None: nothing does."""

    follows: int | None = None
    about: str = ""
    said_so: bool = False
    """The seeker names it as something said: "you mentioned"."""
    earlier: bool = False
    """It reaches back past the professional's last turn."""
    deictic: bool = False


NO_THREAD = Thread()


def thread_of(words: Said, asks: tuple[Ask, ...], context: Context) -> Thread:
    """How a turn grows out of the professional's turns, if it does."""
    places = [i for i, turn in enumerate(context.turns) if turn.speaker is Speaker.PROFESSIONAL and turn.text.strip()]
    if not places or not words.tokens:
        return NO_THREAD
    told = _YOU_SAID.search(words.low)
    if told:
        return _named(words, told, places, context)
    answers = bool(asks) and asks_the_seeker(context.turns[places[-1]])
    begins = words.sentences[asks[0].sentence].start if answers else 0
    if shared := _shared(words, begins, places, context):
        return shared
    return _pointing(words, asks, places, context)


def _named(words: Said, told: re.Match[str], places: list[int], context: Context) -> Thread:
    about = words.quote(*told.span("what")) or words.quote(*told.span())
    picked = {stem(w) for w in _WORD.findall(told["what"])} - PLAIN_STEMS
    for place in reversed(places):
        if picked & content(context.turns[place].text):
            return Thread(place, about, said_so=True, earlier=place != places[-1])
    return Thread(places[-1], about, said_so=True)


def _shared(words: Said, begins: int, places: list[int], context: Context) -> Thread | None:
    """A word of the professional's own that is not everybody's word; an answer to their question, before `begins`, is
    no sign of listening."""
    rare = [
        (m.start(), m.end(), stem(m.group()))
        for m in _WORD.finditer(words.low)
        if m.start() >= begins and len(m.group()) > 2 and not is_plain(m.group())
    ]
    if not rare:
        return None
    mine = _seekers_words(context)
    for place in places[: -_LOOK_BACK - 1 : -1]:
        theirs = content(context.turns[place].text)
        hit = [(a, b) for a, b, s in rare if s in theirs and s not in mine]
        if len(hit) >= (1 if place in places[-_RECENT:] else _FROM_FAR):
            start, end = _phrase(words, hit)
            return Thread(place, words.quote(start, end), earlier=place != places[-1])
    return None


def _phrase(words: Said, hit: list[tuple[int, int]]) -> tuple[int, int]:
    """From the first shared word to the last, with an article before it, if they stand close."""
    start, end = hit[0][0], hit[0][1]
    for a, b in hit[1:]:
        if a - end <= 12 and not re.search(r"[.?!]", words.low[end:a]):
            end = b
    before = re.search(
        r"(?:the|a|an|that|those|your|this|these)(?: [\w'\-]+)? $", words.low[max(0, start - 24) : start]
    )
    return (start - len(before.group()) if before and before.group().count(" ") == 1 else start), end


def _pointing(words: Said, asks: tuple[Ask, ...], places: list[int], context: Context) -> Thread:
    """ "What made it harder?", "why?", "is that typical?": short and pointing back."""
    if not _was_told(context, places[-1]):
        return NO_THREAD
    for number, ask in enumerate(asks):
        if ask.form is Form.TAG or _SWEEPING.search(words.low, ask.start, ask.end):
            continue
        if number and ask.sentence == asks[number - 1].sentence and asks[number - 1].words > _TAIL_WORDS:
            continue  # it points to the first half of its own sentence
        text = words.low[ask.start : ask.end]
        if _BECAUSE.match(text) or (_WHAT_KIND.match(text) and topic_of(text) in (None, _last_topic(context))):
            return Thread(places[-1], words.quote(ask.start, ask.end).rstrip("?. "), deictic=True)
        if (
            ask.form is Form.FRAGMENT
            and _AND.match(words.low, words.sentences[ask.sentence].start)
            and not topic_of(text)
        ):
            return Thread(places[-1], words.quote(ask.start, ask.end).rstrip("?. "), deictic=True)
        if ask is asks[0] and ask.words <= _SHORT_WORDS and _SHORT.match(text) and _short_enough(text):
            return Thread(places[-1], words.quote(ask.start, ask.end).rstrip("?. "), deictic=True)
        if span := _pronoun(words, ask) or _in_lead(words, ask):
            return Thread(places[-1], words.quote(*span), deictic=True)
    return _picked_up(words, asks, places[-1], context)


def _picked_up(words: Said, asks: tuple[Ask, ...], last: int, context: Context) -> Thread:
    """The softer signs taken together."""
    score, span = picks_up(words, asks, context.turns[last].text)
    return Thread(last, words.quote(*span)) if score >= PICKED_UP and span else NO_THREAD


_SHORT_WORDS = 7
_IT_WORDS = 9
_TAIL_WORDS = 3
_SWEEPING = re.compile(r"\b(?:everything|anything|all) (?:there is |you (?:know|can) |you can tell me )?(?:about|on)\b")
_SOMETHING = 15
"""So many words beside the welcome are something told."""
_WELCOME = re.compile(
    r"\b(?:hi|hello|hey|welcome|good (?:morning|afternoon|evening|day)|(?:good|nice|great|glad) to (?:meet|see|talk|"
    r"hear)|go ahead|go on|ask away|fire away|ask me|sit down|your turn|of course|take a seat|i'm listening|"
    r"just ask)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.?!]+[.?!]*")


def _was_told(context: Context, last: int) -> bool:
    """Something stands there to point back to: an answer, or more than a welcome."""
    if any(reading is not None and reading.question and reading.topic for reading in context.readings):
        return True
    sentences = _SENTENCE.findall(context.turns[last].text)
    telling = [one for one in sentences if not _WELCOME.search(one) and not one.rstrip().endswith("?")]
    welcomes = len(telling) < len(sentences)
    return sum(len(one.split()) for one in telling) >= (_SOMETHING if welcomes else 1)


def points_back(text: str) -> bool:
    """Whether a question's sentence holds "that", or "that season": something said before."""
    masked = _SET_PHRASE.sub(lambda m: "#" * len(m.group()), text)
    return _THAT.search(masked) is not None or _THAT_NOUN.search(masked) is not None


_THAT_NOUN = re.compile(
    r"\b(?:once|when|after|before|during|in|with|about|of|for|until|since|if|did|does|do|is|was) (?:that|those|these) "
    r"[a-z]{3,}"
)


def _pronoun(words: Said, ask: Ask) -> tuple[int, int] | None:
    """A pronoun that nothing in the turn itself explains."""
    text = _SET_PHRASE.sub(lambda m: "#" * len(m.group()), words.low[ask.start : ask.end])
    found = _THAT.search(text)
    if found is None and ask.words <= _IT_WORDS:
        found = _THEY.search(text) or (_IT.search(text) if topic_of(text.replace("#", " ")) is None else None)
    if found is None and ask.words <= _SHORT_WORDS and _MADE_IT.search(text):
        found = _MADE_IT.search(text)
    if found is None or (found.group() in _FAINT and _said_before(words, ask)):
        return None
    before = words.low[: ask.start + found.start()]
    if found.group() not in _FAINT:
        before = _of_others(before[: max(before.rfind(mark) for mark in ",.?!;:") + 1])
    if _explained(before, found.group()) or _OF_ME.search(words.low, words.sentences[ask.sentence].start, ask.start):
        return None
    return ask.start + found.start(), ask.start + found.end()


def _in_lead(words: Said, ask: Ask) -> tuple[int, int] | None:
    """ "Once that season is over, what changes?" """
    sentence = words.sentences[ask.sentence]
    if sentence.start and _explained(_of_others(words.low[: sentence.start]), "that"):
        return None
    lead = _SET_PHRASE.sub(lambda m: "#" * len(m.group()), words.low[sentence.start : ask.start])
    found = _THAT_NOUN.search(lead)
    return (sentence.start + found.start(), sentence.start + found.end()) if found else None


def _of_others(before: str) -> str:
    """What the turn says beside "You did the books at fifteen?": that is theirs, and "that" points to them."""
    return " ".join(one for one in _SENTENCE.findall(before) if not _OF_YOU.match(one))


_OF_YOU = re.compile(r"\s*(?:(?:so|oh|and|wow|ah|really|ok|okay)[, ]+)*(?:you|you've|you're|your|u)\b")
_OF_ME = re.compile(r"\b(?:i|i'm|im|i've|my) (?!(?:see|understand|guess|think|mean|wonder)\b)\w+ \w+ \w+")


def _last_topic(context: Context) -> Topic | None:
    return next((one.topic for one in reversed(context.readings) if one is not None and one.topic is not None), None)


_WHAT_KIND = re.compile(r"(?:and |so |like |but )*(?:what|which) (?:kind|sort|type)s? of [\w']+\W*$")
_AND = re.compile(r"(?:ok(?:ay)?,? |right,? |so,? )?and\b")
_BECAUSE = re.compile(
    r"(?:and |so |but )*(?:is|was|it is|it was|it's|that's) (?:it |that )?(?:just |mostly |mainly )?because\b"
)
_MADE_IT = re.compile(r"\b(?:made|makes|make|made|helped|changed|found|find) (?:it|that|them)\b")


def _explained(before: str, pronoun: str) -> bool:
    if pronoun in ("they", "them", "he", "she", "him", "her") and _SOMEBODY.search(before):
        return True
    return any(len(word) > 2 and not is_plain(word) for word in _WORD.findall(before))


def _said_before(words: Said, ask: Ask) -> bool:
    """The turn itself set something up that "it" can stand for."""
    return ask.sentence > 0 and words.sentences[ask.sentence - 1].words >= _SETS_UP


_FAINT = frozenset(("it", "they", "them", "he", "she", "him", "her"))
_SETS_UP = 3
_SOMEBODY = re.compile(r"\b(?:someone|somebody|anyone|anybody|one|people|person|newcomers?|beginners?|everyone)\b")


def _short_enough(text: str) -> bool:
    return _BARE_WORD.match(text) is not None or _ASKS_ON.match(text) is not None


_BARE_WORD = re.compile(
    r"(?:and |but |so |ok |okay |oh |really )*(?:why|how|where|when|who|what|because|meaning what|meaning|then|"
    r"after that|such as|like what|which ones?|"
    r"how so|how come|why not|since when|why (?:do you think )?(?:is )?that(?: is)?),?(?: exactly| precisely)?\W*$"
)
_ASKS_ON = re.compile(
    r"(?:and |but |so )*(?:how so|such as|like what|in what way|what (?:then|else|happened|do you mean|about it|"
    r"made|was that|did you do)|for |could you|can you|do you have|give me|"
    r"say more|tell me more|go on|which one|why (?:do you think|is|was) (?:that|this))"
)


def _seekers_words(context: Context) -> frozenset[str]:
    """What the seeker brought up themselves is not picked up from the other."""
    out: set[str] = set()
    for turn in context.turns:
        if turn.speaker is Speaker.SEEKER:
            out |= content(turn.text)
    return frozenset(out)


@lru_cache(maxsize=1024)
def content(text: str) -> frozenset[str]:
    """The stems of a text that are not everybody's words."""
    low = text.lower().replace("\u2019", "'")
    return frozenset(stem(word) for word in _WORD.findall(low) if len(word) > 2 and not is_plain(word))
