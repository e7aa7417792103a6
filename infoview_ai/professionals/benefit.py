"""The benefit of the doubt: what only the trained model takes for a request, and what is harmless after all."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from infoview_ai.conversation.transcript import EventKind
from infoview_ai.nlu.reading import Act, Pitch, PitchReading
from infoview_ai.professionals.asked_for import LIKELY, PLAIN, plainly_asked
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.introductions import loss_in, statements, worry_in
from infoview_ai.professionals.meter import takes_back
from infoview_ai.professionals.situation import Situation

_HAS_NONE: Final = re.compile(
    r"\b(?:no|not|(?:do|have)(?:n['’]?t| not)) (?:even )?(?:have |got |written )?(?:a |an |any |my )?"
    r"(?:cv|r[ée]sum[ée]|portfolio)\b",
    re.IGNORECASE,
)
_OPENING: Final = re.compile(r"\b(?:opening|vacanc|junior place|isn't public|wasn't public)", re.IGNORECASE)
_TELLS: Final = frozenset(
    {Act.ANSWER_TO_PROFESSIONAL, Act.SMALL_TALK, Act.REFLECTION, Act.INTRODUCTION, Act.GREETING, Act.THANKS}
)
_CORRECTS: Final = re.compile(
    r"\b(?:I mean|I meant|not quite|I was asking|I'm asking|I am asking|my question was|"
    r"(?:what|that) I (?:asked|meant)|I asked (?:about|if|whether|what|how|why|who|you)|it was \w+ I (?:asked|meant)|"
    r"(?:let me|I'll|may I) (?:ask|say|put|rephrase)\b.{0,20}(?:straight|again|otherwise|:)|let me rephrase)|"
    r"\bno,? no\b",
    re.IGNORECASE,
)
_ASKS_WITHIN: Final = re.compile(
    r"\b(?:was|ask\w*|know|hear|understand|learn|find out|tell me|wonder\w*|curious|interested|is)"
    r"(?: me| you| first| about| in| is)* "
    r"(?:why|how|what|where|when|who|which|whether|if) (?!to\b)\w+|"
    r"\b(?:take|walk|talk) me through\b|\btell me (?:about|more)\b|\bgive me an example\b|\bdescribe\b",
    re.IGNORECASE,
)
"""A question inside a statement: "the other one was why you left", "I'd like to know what you leave out"."""
_WITHOUT_A_MARK: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|haha|lol|ah|oh|well|then|right|now|omg|hm+|yes|no|wow|fair)\W+)*"
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|who|what|why|how|where|when|which|whose)"
    r"(?:['’]?s|['’]?d|n['’]?t)? [a-z]+\b(?!.*\.)",
    re.IGNORECASE,
)
"""A sentence that is a question by its first words, with no mark at its end: "does your boss know about the box"."""
_REQUESTS: Final = re.compile(
    r"\b(?:hir(?:e|es|ed|ing)|appl(?:y|ied|ying|ication\w*)|vacanc\w+|openings?|positions?|r[ée]sum[ée]s?|cvs?|"
    r"portfolios?|recommend\w*|good word|a word (?:in|for)|refer(?:ral|red|ring)?|introduc\w+|join\w*|"
    r"work (?:for|with|under|at|here|there)|tak(?:e|ing) (?:\w+ ){1,3}on|"
    r"your (?:team|company|firm|boss|manager|employer|clinic|office|school|hospital)|"
    r"intern\w*|placements?|traineeships?|consider me|in mind|"
    r"my (?:skills?|experience|background|qualif\w+|strengths?|profile|track record)|opportunit\w+|recruit\w*|"
    r"get me|help me|interviews?|candidates?|employ\w*|(?:a|any) jobs?|jobs|the right person|"
    r"good fit|perfect|ideal|asset|contribut\w+|available|start (?:on|next|right|tomorrow)|hand (?:over|in)|"
    r"pass (?:it|my)|need (?:someone|somebody|anyone|people)|looking for|great at|good at|excellent|a spot|"
    r"pair of (?:hands|eyes)|remember me|name (?:by|on)|influence|hr|glad to be|I(?:['’]ve| have)? brought|"
    r"I could (?:build|make|take|write|start|bring) (?:you|a|an|one|some)|here is the link|at yours|at your house)\b",
    re.IGNORECASE,
)
"""Words of people who want something. Without any of them a turn that only the trained model flags leans towards a
request at most."""
_PRIVATE: Final = re.compile(
    r"\b(?:salary|earn|you (?:make|paid)|married|single|divorc\w+|boyfriend|girlfriend|"
    r"your (?:husband|wife|partner|ex|love life)|dating|kids of your own|children of your own|pregnan\w+|religio\w+|"
    r"god|pray|church|mosque|vote[ds]?|politic\w*|"
    r"ill(?:ness)?|disease|diagnos\w+|medic\w+|therap\w+|depress\w+|weigh|how old are you|your age|address|"
    r"where do you live|live alone|phone number|debt|mortgage|rent|savings|drink|drunk|drugs?|sex\w*|gay|"
    r"accent|where are you (?:really )?from|surgery|die|dead|death)\b",
    re.IGNORECASE,
)
"""Words of what one does not ask a stranger; a question without any of them is no trespass, whatever it was read as."""


def taken_well(situation: Situation) -> Situation:
    """The situation with the turn taken for what it most likely is.

    A turn that no rule but only the trained model flags is no request where it only leans towards one, asks for
    something they have an answer to, tells a worry or a loss, says that there is no résumé, or comes right after the
    professional brought the matter up. Where no word of somebody who wants something stands in it, it only leans
    towards one: it makes them cooler and is answered. What a rule finds stands, and so does the scorecard's reading.
    """
    situation = _asks_after_all(situation)
    reading = situation.reading
    leans, guessed = reading.pitch.label is Pitch.BORDERLINE, reading.pitch.guessed
    if (leans and takes_back(situation.said)) or (guessed and (leans or _harmless(situation))):
        pitch = PitchReading()
    elif guessed and not _REQUESTS.search(situation.said):
        pitch = reading.pitch.model_copy(update={"label": Pitch.BORDERLINE})
    else:
        return situation
    asks = Act.FOLLOW_UP if reading.follow_up else Act.QUESTION
    act = asks if reading.question and "?" in situation.said else Act.ANSWER_TO_PROFESSIONAL
    return replace(situation, reading=reading.model_copy(update={"pitch": pitch, "act": act}))


def _asks_after_all(situation: Situation) -> Situation:
    """A turn that reads as an answer, small talk or a paraphrase, with a question in it, be it inside a statement, or a
    correction of what was misheard ("no, I meant ..."), asks just that where they have something to say to it."""
    reading, said = situation.reading, situation.said
    odd = reading.act is Act.INJECTION
    if reading.question or not (odd or reading.act in _TELLS):
        return situation
    asked = _asked_in(said)
    if not asked:
        return situation
    update = {"question": asked, "is_open": True, "act": Act.FOLLOW_UP, "follow_up": True, "confirming": False}
    turned = replace(situation, reading=reading.model_copy(update=update))
    return turned if plainly_asked(turned, PLAIN if odd or situation.is_first else LIKELY) else situation


def _asked_in(said: str) -> str:
    """What is asked in words that did not read as a question; empty where nothing is."""
    if "?" in said:
        return sentences(said.rpartition("?")[0] + "?")[-1]
    if corrects(said):
        return said
    asking = [one for one in sentences(said) if _ASKS_WITHIN.search(one) or _WITHOUT_A_MARK.match(one)]
    return asking[-1] if asking else ""


def _harmless(situation: Situation) -> bool:
    said = situation.said
    raised = situation.just(EventKind.RESUME_REQUESTED) or situation.just(EventKind.OPENING_MENTIONED)
    raised = raised or situation.just(EventKind.SELF_ASKED) or situation.just(EventKind.MOTIVE_QUESTIONED)
    raised = raised or (situation.ever(EventKind.OPENING_MENTIONED) and bool(_OPENING.search(said)))
    tells = worry_in(statements(said)) or loss_in(said)
    return raised or tells or bool(_HAS_NONE.search(said)) or plainly_asked(situation, LIKELY)


def corrects(said: str) -> bool:
    """Whether they put right what was misheard: "no, I meant ..."."""
    return bool(_CORRECTS.search(said))


def too_private(question: str) -> bool:
    """Whether a question names something that one keeps from strangers."""
    return bool(_PRIVATE.search(question))
