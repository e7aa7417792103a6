"""Step 4 on a whole turn: a hint is made of two halves, a need on their side and readiness on the learner's.

"You're short of hands" says nothing by itself, nor does "I live round the corner"; side by side, or with a wink
("just saying"), they ask without asking. The need may have been named by the professional in the turn before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.nlu.pitch.clauses import Clause
from infoview_ai.nlu.pitch.rule import Family, Hit
from infoview_ai.nlu.reading import Pitch

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|evenings?|mornings?|nights?|afternoons?|any ?time"
    r"|any day)"
)
_WORK_WORD = r"(?:contracts?|shifts?|hours|nights|mornings|evenings|weekends|pay|early starts?)"
_FREE = (
    rf"\bi (?:am|will be|would be|have been) (?:\w+ ){{0,2}}?(?:free|available|at a loose end|flexible|around"
    rf"|about(?! (?:this|that|next|any|if))) (?:\w+ ){{0,2}}?(?:{_DAY}|all"
    r"|from|in|after|since|this|next|whenever|if)\b(?! (?:to (?:talk|chat|meet)))|\bi (?:have|have got) (?:\w+ ){0,2}?"
    rf"(?:{_DAY} (?:\w+ )?(?:free|off)|free {_DAY}|time on my hands|no ties|no commitments|no conditions|no plans)"
    rf"|\bi (?:can|could) (?:do|make|cover|work|start|come in) (?:\w+ )?(?:{_DAY}|tomorrow|whenever|straight away)\b"
    rf"|\bi do not mind (?:\w+ )?(?:{_DAY}|early|the (?:cold|dirt|heat|hours|smell|mud)|getting|heights|hard work"
    rf"|long|lifting|travelling)"
    rf"|\b(?:{_WORK_WORD}|{_DAY}) (?:would |do |does )?suits? me\b|\bi would be there (?:on|by|at|from)\b"
    rf"|\bi am ready (?:when|whenever|now)"
)
_NEAR = (
    r"\b(?:i (?:happen to |only )?live|my (?:flat|house|place) is) (?:\w+ ){0,2}?(?:near|nearby|close|round|around"
    r"|next door|down the|minutes|local"
    r"|opposite|up the road|on your|in the same street|from (?:here|you))\b"
)
_EQUIPPED = (
    r"\bi (?:have|have got|own|bring) (?:\w+ ){0,3}?(?:car|van|licen[cs]e|boots|tools|knives|whites|overalls|kit"
    r"|ticket|dbs check|harness"
    r"|grade (?:\w+)|toolbox|hi-?vis|bike|tight (?:five|ten))\b"
)
_ABLE = (
    r"\bi am (?:a |an )?(?:\w+ )?(?:good|great|handy|decent|not bad|brilliant) (?:with|at|on)\b"
    r"|\bi am (?:a )?(?:\w+ )?(?:good|great|fast) \w+er\b"
    r"|\b(?:i am|she is|he is) (?:\w+ )?(?:loyal|cheap|thorough|tidy|strong|reliable|hard-?working|quick|punctual"
    r"|organi[sz]ed)\b"
    r"|\bi can (?:milk|weld|drive|type|cook|lift|sew|carry|paint|plaster|wire|bake|serve|drill|climb|dig|cut|file"
    r"|code|edit|translate)\b"
    r"|\bi have been told i (?:have|am)\b|\bi (?:learn|work) (?:fast|quickly|hard)\b"
)
_CHEAP = (
    r"\bi would not (?:charge|want paying|cost|need paying)|\bi would (?:work|do it) for (?:free|nothing|tea|lunch"
    r"|the experience)"
)
_YOUR_NEED = (
    r"\b(?:you (?:are|must be|sound|look|will be|guys are)|sounds like you are|your \w+ (?:is|are"
    r"|sounds?)) (?:\w+ ){0,3}?(?:short\b|short-?(?:staffed|handed)"
    r"|missing|lacking|stretched|understaffed|a (?:\w+ )?(?:man|person|pair of hands|body) (?:down|short)|one short"
    r"|wanting (?:people|help|hands|someone)"
    r"|needing (?:people|help|hands|someone)|in need of|crying out)|\b(?:you|your \w+|they) (?:could|can) (?:do with"
    r"|use)\b|\boff your (?:hands|plate)\b"
    r"|\b(?:something|what) your \w+ (?:could|needs?|is missing)\b|\blighten your load\b"
)
_THEIR_NEED = (
    r"\b(?:short(?: of|-staffed|-handed|handed)?\b(?! (?:film|stor|answer|term|version|contract|walk|day|course"
    r"|list))|understaffed|can(?:'t|not) (?:get|find|keep)|struggl\w+ to"
    r" (?:find|get|fill|keep)|(?:leave|left|quit|walked out|retired) (?:us|before|in a|this|last)|missing (?:a|an"
    r"|some)|been empty|vacant|need(?:s|ed)? (?:more |another |extra )?"
    r"(?:people|hands|help|staff|someone|bodies)|too many (?:really|for|of them)|too much (?:for|work)|can't keep up"
    r"|flat out|(?:have|has)n't had an?"
    r"|never (?:enough|had a (?:proper )?(?:trainee|assistant|apprentice))|desperate for|crying out|nobody (?:wants"
    r"|applies|to)|just me|goes mad|run off (?:our|my) feet)\b"
)
_WINK = (
    r"\bjust (?:saying|putting it out|throwing (?:it|that) out)|\b(?:not|beginning of|bit of|take|small|subtle"
    r"|was that) a hint|\bhint,? hint|\bnudge,? nudge|\bwink\b"
    r"|\byou(?: will|'ll) know (?:who|where) to (?:shout|call|ring|find|ask|come)|\byou know (?:who"
    r"|where) (?:to (?:call|ring|find|shout|ask)|i am|i live)"
    r"|\byou(?:'ve| have) (?:got )?my (?:number|phone number)|\bwhen you(?:'re| are) (?:ever )?(?:short|stuck"
    r"|on your knees|in a pinch|under the cosh)|\bwhere i live\b"
    r"|\bif (?:you|your \w+|they|the \w+)(?:'re| are| is| were| was)? (?:ever )?(?:feel like (?:running|retiring"
    r"|a break)|(?:run |were |get )?short|stuck|in a pinch|need(?:ing)? (?:a|an|another|extra)"
    r" (?:pair|hand|body|spare|second|third)|fancy (?:a|an) (?:assistant|helper|apprentice))|\byou never know,? (?:i"
    r"|you) (?:might|could|may)"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def signals(text: str, clauses: Sequence[Clause], turns: Sequence[Turn]) -> list[Hit]:
    """The hint that a turn's halves add up to; none where the professional had asked something."""
    said = next((turn.text for turn in reversed(turns) if turn.speaker is Speaker.PROFESSIONAL), "")
    if said.rstrip().endswith("?"):
        return []
    ready = [clause for clause in clauses if _readiness(clause)]
    raw = text.lower().replace("’", "'")
    winks = _compiled(_WINK).search(raw) is not None
    if not ready:
        return [Hit(Family.STANDING, "P59", Pitch.VEILED, clauses[-1])] if winks and _names_self(raw) else []
    asks = clauses[-1].asks
    needed = any(_compiled(_YOUR_NEED).search(clause.words) for clause in clauses)
    told = not asks and _compiled(_THEIR_NEED).search(said.lower().replace("’", "'")) is not None
    listed = not asks and sum(map(_readiness, ready)) >= 3
    if winks or needed or told or listed:
        return [Hit(Family.AVAILABLE, "P11", Pitch.VEILED, ready[0])]
    weak = not asks and _compiled(_FREE).search(ready[0].words)
    return [Hit(Family.AVAILABLE, "P12", Pitch.BORDERLINE, ready[0])] if weak else []


def _readiness(clause: Clause) -> int:
    """How many signs of being ready to work one clause gives."""
    signs = (_FREE, _NEAR, _EQUIPPED, _ABLE, _CHEAP)
    return sum(len(_compiled(sign).findall(clause.words)) for sign in signs)


def _names_self(raw: str) -> bool:
    return re.search(r"\b(?:i|i'm|i'd|i've|me|my)\b", raw) is not None
