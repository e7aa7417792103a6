"""Plain signs of a defect in a drafted question, beside what the reader sees (domain.md 3.2)."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Defect

DEFECT_SIGNS: Final[tuple[tuple[Defect, str], ...]] = (
    (Defect.PERSONAL, r"\b(?:was|is|are|were|what's|whats) your (?:own |last |current |yearly |annual |monthly |starting )*(?:bonus|salary|wage|income|pension|rent|mortgage|age|weight|religion|sexual orientation|nationality)\b"),
    (Defect.PERSONAL, r"\b(?:do|did|have|are) you (?:ever )?(?:have |had |got |taking |take |on )?(?:an? |any |your )?(?:illness\w*|disease|boyfriend|girlfriend|partner|tablets|pregnant|married|divorced|religious|kids|children|gay|debts?)\b"),
    (Defect.PERSONAL, r"\bwhat (?:illness\w*|diseases?|injur\w*|medication) (?:do|did|have) you\b"),
    (Defect.PRESUMPTUOUS, r"^(?:and |so )?(?:since|as|given that|seeing that|now that) you (?:obviously |clearly |apparently |probably |surely )?(?:never|failed|didn't|couldn't|weren't|haven't|only ever|must have|are (?:still|stuck))\b"),
    (Defect.PRESUMPTUOUS, r"\b(?:when|what time|which day|which of your [\w-]+|where|on which day)\b(?: \w+){0,3} (?:can|shall|may|should|could|do) (?:i|we) (?:\w+ )?(?:come|visit|watch|shadow|join|meet|have (?:dinner|lunch|coffee)|start|call you|follow)\b"),
    (Defect.CONFIDENTIAL, r"\b(?:how much|what) (?:does|did|do) (?:your|the) (?:colleague|boss|co-?worker|neighbou?r|manager|assistant|secretary|chief|team)\w*(?: \w+){0,5} (?:earn|get|make|get paid|take home)\b"),
    (Defect.CONFIDENTIAL, r"\bwhat did (?:the )?[A-Z][\w-]+ (?:family|case|account|deal|trial)?(?: \w+){0,2} (?:pay|cost|say|sign)\b"),
    (Defect.NEGATIVE, r"\b(?:just|only|nothing but) (?:a|an) (?:bad|poor|cheap|second-rate|pale|worse) (?:copy|imitation|version)\b"),
    (Defect.ABOUT_YOURSELF, r"\bi(?:'m| am| was| have| can)\b.{3,60}[,.] *(?:so |and )?(?:would|will|does|is|might|could) (?:that|this|it) (?:help|be (?:enough|a problem|useful|an advantage)|matter|count|a problem|enough)\b"),
    (Defect.LEADING, r"^[A-Z]?[\w' -]{2,60} (?:is|are) (?:dead|dying|finished|over|a waste|a joke|useless|boring|overrated)\b.*\b(?:don't you think|isn't it|aren't they|right|wouldn't you say|no)\W*$"),
    (Defect.SPECULATIVE, r"^who (?:will|is going to) win\b|\bwill there (?:still|ever) be\b"),
    (Defect.OUT_OF_RANGE, r"\b(?:buy|sell|invest in) (?:\w+ ){0,2}(?:shares|stocks|bonds|bitcoin|crypto)\b"),
)  # fmt: skip
CHIEF: Final = (
    r"\b(?:vice president|vp|director|head|chief|partner|principal|professor|president|owner|founder|ceo|cto|cfo|dean|minister)\b"
)
BASICS: Final = (
    r"^(?:so |and )?(?:what(?:'?s| is| are) (?!the |your |it\b|that\b|this\b)(?:an? )?[\w-]+(?: [\w-]+)?(?:,? (?:actually|exactly|really|anyway|in general))?|"
    r"(?:which|what) [\w-]+ should (?:a beginner|a student|i|one) (?:buy|use|get|have) first)\W*$"
)
