"""Finding the questions in a turn: with or without a question mark, indirect, as an order, at the end of a long turn.

A question mark is evidence, not proof: "I was wondering what your mornings look like" asks, and "right?" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from infoview_ai.nlu.words import Said, Sentence, clause_starts


class Form(StrEnum):
    """How a question is put."""

    WH = "wh"
    INDIRECT = "indirect"
    IMPERATIVE = "imperative"
    YES_NO = "yes_no"
    STATEMENT = "statement"
    FRAGMENT = "fragment"
    TAG = "tag"


@dataclass(frozen=True)
class Ask:
    """One question: its place in the turn, its form, whether it is open, and how many words it has."""

    start: int
    end: int
    form: Form
    open: bool
    words: int
    sentence: int
    """Index of the sentence it stands in."""
    marked: bool
    """It ends on a question mark."""


_AUX = (
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|might|may|shall|am|"
    r"(?:is|are|was|were|do|does|did|would|wo|could|ca|should|have|has)n'?t)"
)
_SUBJECT = (
    r"(?:you|ya|u|i|we|they|he|she|it|there|that|this|these|those|the|your|my|people|anyone|someone|most|many|some|any)"
)
_WH_WORD = r"(?:what|wat|wht|waht|hwo|hw|how|why|which|who|whom|whose|where|when)(?:'?s|'?re|'?d|'?ve|'?ll)?"
_REQUEST = (
    r"(?:(?:can|could|would|will|might) (?:you|u|i)(?: \w+)? ?(?:possibly |please |maybe |just |also |mind |"
    r"perhaps |kindly |be able to |be willing to |like to |care to |love to |want to )*"
    r"(?:(?:tell|telling|share|sharing|describe|describing|walk|walking|talk|talking|explain|explaining|give|giving|"
    r"say|saying|speak|speaking|"
    r"elaborat\w+|expand\w*|take|taking|paint|painting|name|naming|help|comment\w*|unpack\w*|outline|show|go into|"
    r"go through|run|ask|hear|know|learn)\b)"
    r"|(?:may|can|could|might) i (?:just |also |please |quickly )*(?:ask|know|hear)\b|do you mind (?:telling|"
    r"sharing|describing|explaining|saying|if i ask)|"
    r"is it (?:ok|okay|all right|alright|fine) (?:if i ask|to ask)|would it be (?:ok|okay|all right) (?:if i ask|"
    r"to ask)|mind if i ask|any chance you could|"
    r"would you be (?:open|willing|able|happy) to (?:share|tell|say|talk|describe|explain))"
)
_INDIRECT = (
    r"(?:i(?: a|')?m (?:also |just |really |very |quite |so |more )*(?:curious|wondering|interested|keen)\b|(?:i|"
    r"i've) (?:was|am|'m|were|been|have been|keep|do) (?:also |just |really )*wondering|"
    r"i (?:also |just |do |often |sometimes )*wonder(?:ed)?\b|(?:i'd|i would|id|we'd|we would) (?:also |just |"
    r"really |still |very much |be )*(?:love|like|want|interested|keen|curious|grateful|happy|glad) "
    r"(?:(?:to|if|in|for you to|your|a|some|it)\b)|i (?:also |just |really )*(?:want|wanted|hope|hoped|"
    r"was hoping) (?:to (?:ask|know|hear|learn|understand|find out)|you (?:could|can|would|might))|"
    r"my (?:\w+ )?question (?:is|would be|was)|the question (?:is|i have)|(?:what )?i (?:don't|do not) (?:quite |"
    r"really |fully )?(?:understand|get|know) (?:is )?(?:what|how|why|which|where) (?!to\b)|"
    r"it (?:would|'d) be (?:great|helpful|useful|good|interesting|nice|lovely) to (?:hear|know|learn|understand)|"
    r"i(?: a|')?m not sure (?:what|how|why|which|where)|"
    r"i have a question about|a question about|question about|curious (?:about|how|what|why|which|whether|if|to)|"
    r"wondering (?:about|how|what|why|which|whether|if)|"
    r"interested (?:to (?:hear|know|learn)|in (?:how|what|why|hearing|knowing|your))|help me understand|let me ask)"
)
_IMPERATIVE = (
    r"(?:(?:please |do |just |could you )*(?:tell me|tell us|describe|walk me|talk me|take me|explain|give me|"
    r"give us|share|say more|say a|"
    r"paint me|name (?:\w+ )?(?:one|two|three|four|five|some|a|your|the)|list (?:the|your|three|some|a)|go on|"
    r"go ahead and tell|talk about|talk to me|elaborate|expand on|compare|define|summari[sz]e|show me|"
    r"tell(?! you\b)))\b"
)
_HEAD = re.compile(
    rf"(?P<request>{_REQUEST})|(?P<indirect>{_INDIRECT})|(?P<imperative>{_IMPERATIVE})"
    rf"|(?P<wh>(?:(?:in|for|from|to|at|by|with|about|on|of|during|after|until|over) )?{_WH_WORD}\b)|(?P<aux>{_AUX}\b)"
)
_PLAIN_WH = re.compile(
    rf"(?:(?:in|for|from|to|at|by|with|about|on|of) )?(?:what|wat|wht|how|why|which|who|whose|where|when)(?:(?:'?s|"
    rf"'?re|'?d|'?ve)\b| (?:[\w']+ ){{0,5}}?{_AUX}\b| (?:made|makes|led|drew|brought|got|kept|keeps|"
    r"happens|happened|about|come|else|matters|separates|surprised|helps|helped|takes|drives|attracted|inspired|"
    r"changed|kind|sort|type|skills?|advice|tips)\b)"
)
_TALES = re.compile(r"(?:when|where|what|how|who|why|which) (?:i|we|you|he|she|they|it|my|the|this|a|your) ")
_PLAIN_AUX = re.compile(
    rf"{_AUX} (?:not )?(?:you|u|ya|i|we|they|he|she|it|there|that|this|these|those|the|your|my|people|anyone|most|"
    rf"many)\b"
)
_INNER_WH = re.compile(r"\b(?:what|how|why|which|where)\b")
_JOIN = re.compile(
    rf"(?:,? ?\b(?:and|or|but|plus)\b(?: then| also| if so| maybe| so)?,? |, (?:also |then )?)(?=(?:{_WH_WORD} |"
    rf"{_AUX} {_SUBJECT}\b|{_REQUEST}|{_IMPERATIVE}))"
)
_ASKING_FOR = re.compile(
    r"^do(?:es)? (?:you|anyone) have (?:any|some|a|other)?\b.{0,20}\b(?:advice|tips?|suggestions?|recommendations?|"
    r"thoughts?|examples?|ideas?|favou?rites?)"
)
_ELSE = re.compile(
    r"^(?:is|was|are) there (?:anything|something|any (?:other )?(?:question|topic|advice|thing)s?|a question)"
)
_SOME_WAY = re.compile(
    r"\b(?:is|are|was|were|whether|if) there(?:'s| is| are| was)? (?:any|some|an?|one|other|another)(?: [\w'-]+)? "
    r"(?:ways?|rates?|ranges?|places?|moments?|times?|parts?|tricks?|things?|bits?|paths?|routes?|rules?|doors?|steps?|"
    r"differences?|sides?|questions?)\b"
)
"""Closed in form only: nobody answers "is there some way to try it?" with a bare yes."""
_IF_ONLY = re.compile(r"\b(?:whether|if)\b")
_OPENERS = frozenset(
    (
        "why",
        "how so",
        "such as",
        "like what",
        "for example",
        "for instance",
        "how",
        "what then",
        "what happened then",
        "in what way",
    )
)
_TAGS = re.compile(
    r"^(?:right|yeah|yes|no|ok|okay|you know|correct|true|really|huh|eh|is that so|isn't it|is it|aren't they|"
    r"(?:have|did) i (?:understood|understand)(?: (?:that|it|you))? (?:right|correctly)|"
    r""
    r"don't you think|don't you|won't you|"
    r"doesn't it|wouldn't you|is that right|is that correct|did i get that right|have i got that right|am i right|"
    r"do i have that right|makes sense|does that make sense)\W*$"
)
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def find_questions(said: Said) -> tuple[Ask, ...]:
    """Every question of a turn, in order."""
    return tuple(ask for place, sentence in enumerate(said.sentences) for ask in _of_sentence(said, sentence, place))


def _of_sentence(said: Said, sentence: Sentence, place: int) -> Iterator[Ask]:
    low = said.low
    begin = _begin(low, sentence)
    if begin is None:
        return
    start, kind = begin
    cuts = [start]
    for join in _JOIN.finditer(low, start + 1, sentence.end):
        if join.end() - cuts[-1] > 6 and not _still_inside(low, join):
            cuts.append(join.end())
    bounds = [*cuts[1:], sentence.end]
    for number, (begins, ends) in enumerate(zip(cuts, bounds, strict=True)):
        heading = kind if number == 0 else _kind(low, begins, ends) or Form.WH
        yield _ask(low, begins, ends, heading, sentence, place)


def _still_inside(low: str, join: re.Match[str]) -> bool:
    """A relative clause after a comma ("the clients, who are...") is no second question."""
    comma = join.group().lstrip().startswith(",") and not re.search(r"\b(?:and|or|but|plus)\b", join.group())
    return comma and re.match(r"(?:whom?|whose|which|where|when)\b", low[join.end() : join.end() + 6]) is not None


def _begin(low: str, sentence: Sentence) -> tuple[int, Form] | None:
    """Where the asking begins and in which form, or None where the sentence asks nothing."""
    starts = list(clause_starts(low, sentence))
    if not sentence.asks:
        found_at = next(((at, kind) for at in starts if (kind := _unmarked(low, at, sentence.end))), None)
        return found_at or _after_lead(low, sentence) or _at_the_end(low, sentence)
    if _TAGS.match(low, sentence.start, sentence.end) or _TAGS.match(low, sentence.lead, sentence.end):
        return sentence.lead, Form.TAG
    found = [(at, kind) for at in starts if (kind := _kind(low, at, sentence.end))]
    solid = [(at, kind) for at, kind in found if not _TAGS.match(low, at, sentence.end)]
    if solid:
        return solid[0]
    if _ELLIPTIC.match(low, sentence.start, sentence.end) or _ELLIPTIC.match(low, sentence.lead, sentence.end):
        return sentence.lead, Form.FRAGMENT
    if joined := _JOIN.search(low, sentence.start, sentence.end):
        return joined.end(), _kind(low, joined.end(), sentence.end) or Form.WH
    return sentence.lead, Form.FRAGMENT if sentence.words <= 5 else Form.STATEMENT


def _after_lead(low: str, sentence: Sentence) -> tuple[int, Form] | None:
    """ "if you won a million what part would you still do": the question follows a lead-in with no mark between."""
    if not _LEAD_IN.match(low, sentence.lead, sentence.end):
        return None
    found = _INNER_QUESTION.search(low, sentence.lead, sentence.end)
    return (found.start(), Form.WH) if found else None


def _at_the_end(low: str, sentence: Sentence) -> tuple[int, Form] | None:
    """ "i wasnt good at school is that a problem": typed without any mark."""
    found = _CLOSING_CHECK.search(low, sentence.lead, sentence.end)
    return (found.start(), Form.YES_NO) if found else None


_CLOSING_CHECK = re.compile(
    r"\bis (?:that|it|this) (?:(?:a|an|the|too|so|still|really|ever|even|very) )?(?:problem|ok|okay|bad|normal|"
    r"enough|usual|"
    r"true|possible|allowed|right|typical|late|hard|fine|issue|common|weird|stupid)\W*$"
)
_ELLIPTIC = re.compile(
    r"(?:any|anything|anyone|anybody) |(?:ok(?:ay)?,? |right,? |so,? )?and (?:the|your|in|on|at|for|from|with) "
    r"(?:[\w'-]+ ){0,8}[\w'-]+\W*$"
)
"""A question without its verb: "And the rest of the week?", "Anything I can do before?"."""
_LEAD_IN = re.compile(
    r"(?:if|when|as|since|after|before|in|at|on|for|with|now|given|during|once|looking|coming|say|suppose)\b"
)
_INNER_QUESTION = re.compile(
    rf"\b(?:what|how|why|which|who|where)\b (?:[\w']+ ){{0,4}}?{_AUX} (?:you|i|people|it|the|someone|they|that|"
    rf"your)\b|\bwhat (?:actually )?happens?\b"
)


def _kind(low: str, at: int, end: int) -> Form | None:
    found = _HEAD.match(low, at, end)
    if found is None:
        return None
    if found["request"] or found["indirect"]:
        return Form.INDIRECT
    if found["imperative"]:
        return Form.IMPERATIVE
    if found["wh"]:
        return (
            None
            if _TALE_TIME.match(low, at, end) and not _INNER_AUX.search(low, at, _clause_end(low, at, end))
            else Form.WH
        )
    return Form.YES_NO


def _clause_end(low: str, at: int, end: int) -> int:
    comma = low.find(",", at, end)
    return end if comma < 0 else comma


_TALE_TIME = re.compile(r"(?:when|where|who|which) (?:i|we|you|he|she|they|it|my|the|this|a|your)\b")
_INNER_AUX = re.compile(rf"\b{_AUX} (?:you|i|we|they|it|the|your|people|someone)\b")


def _unmarked(low: str, at: int, end: int) -> Form | None:
    """A question without its mark must show itself by its words."""
    if _BARE_ANY.match(low, at, end):
        return Form.FRAGMENT
    found = _HEAD.match(low, at, end)
    if found is None:
        return None
    if found["request"] or found["indirect"]:
        return Form.INDIRECT
    if found["imperative"]:
        return Form.IMPERATIVE
    if found["wh"]:
        return Form.WH if _asks_unmarked(low, at, end) else None
    return Form.YES_NO if _PLAIN_AUX.match(low, at, end) else None


def _asks_unmarked(low: str, at: int, end: int) -> bool:
    """ "what skills matter in the first year" asks; "what a day" and "when I was ten" do not."""
    if _TALES.match(low, at, end) or _CRIES.match(low, at, end):
        return False
    return _PLAIN_WH.match(low, at, end) is not None or (
        low[at:end].count(" ") >= _LONG_ENOUGH and not low.startswith(("when", "where", "whose"), at)
    )


_CRIES = re.compile(
    r"(?:what an?|how (?:nice|great|interesting|funny|lovely|cool|kind|sad|awful|wonderful)|which (?:is|was|means|"
    r"makes|made|i)|who knows|what(?:'s| is) more|why not)\b"
)
_LONG_ENOUGH = 3
_BARE_ANY = re.compile(
    r"(?:any (?:[\w']+ ?){1,6}|(?:any |some )?(?:advice|tips?|suggestions?|recommendations?) (?:for|on|"
    r"about) (?:[\w']+,? ?)"
    r"{1,14})\W*$"
)


def _ask(low: str, start: int, end: int, form: Form, sentence: Sentence, place: int) -> Ask:
    count = sum(1 for _ in _WORDS.finditer(low, start, end))
    return Ask(start, end, form, _is_open(low[start:end], form), count, place, sentence.asks)


def _is_open(words: str, form: Form) -> bool:
    if form in (Form.WH, Form.IMPERATIVE):
        return True
    if form is Form.FRAGMENT:
        plain = words.strip(" ?.!,")
        return plain in _OPENERS or not re.match(r"(?:really|seriously)\b", plain)
    if form is Form.YES_NO:
        return bool(
            _INNER_WH.search(words) or _ASKING_FOR.match(words) or _ELSE.match(words) or _SOME_WAY.search(words)
        )
    if form is Form.STATEMENT:
        return _INNER_QUESTION.search(words) is not None
    if form is Form.INDIRECT:
        return (
            bool(_INNER_WH.search(words) or _SOME_WAY.search(words))
            or not _IF_ONLY.search(words[:40])
            or bool(
                re.search(
                    r"if (?:you|i) (?:could|can|would|might|may) (?:\w+ )?(?:tell|share|ask|describe|talk|say|walk|"
                    r"explain|give)",
                    words,
                )
            )
        )
    return False
