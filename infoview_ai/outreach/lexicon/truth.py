"""Words by which a message and the learner's notes speak of the same thing."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.words import stem
from infoview_ai.outreach.lexicon.phrases import phrases
from infoview_ai.outreach.lexicon.requests import MINUTES_WORDS

NOT_LOOKING: Final = phrases(
    r"(?:i'm|i am|am) (?:certainly |definitely |really |absolutely )?not (?:currently |actually |actively "
    r"|even )?(?:looking|searching|hunting|in the market|on the market|after|seeking|job[- ]?hunting"
    r"|interested in) ?(?:for|in|around)? ?(?:a |any |the |another |new )*(?:new )?(?:jobs?|work|position|role"
    r"|employment|move|change of job)?",
    r"not (?:job[- ]?hunting|looking for (?:a |any )?(?:job|work|role|position)|seeking (?:a |any )?(?:job"
    r"|employment|position|role|work))",
    r"(?:no interest in|don't want|do not want|have no need of|don't need|do not need) (?:a |any |another "
    r"|getting a )?(?:new )?(?:job|position|work)",
    r"(?:i'm|i am) (?:very |quite |perfectly )?(?:happy|content|settled) (?:where|in my (?:current )?job)",
)
HUNTING: Final = phrases(
    r"(?:looking|searching|hunting|applying) for (?:~ )?(?:job|jobs|work|role|roles|position|positions|internship)",
    r"job[- ]?(?:hunting|searching|hunt|search)",
    r"want (?:~ )?job",
    r"applying (?:for|to|everywhere|at)",
    r"unemployed",
    r"out of work",
    r"on the job market",
    r"need (?:a |some )?(?:job|work)",
)
NEGATION: Final = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|hardly|barely|yet to|only skimmed|only read the"
    r" (?:title|abstract|"
    r"headline|first)|skimmed|didn't|don't|haven't|hasn't|wasn't|isn't|weren't|couldn't|won't|can't|cannot|unable"
    r"|failed to|"
    r"dropped out|made up|invented|untrue|missed)\b|n't\b"
)
NUMBERS: Final = {**{word: value for word, value in MINUTES_WORDS.items() if " " not in word and len(word) > 2},
                   "four": 4.0, "six": 6.0, "nine": 9.0, "eleven": 11.0, "first": 1.0, "second": 2.0, "third": 3.0,
                   "final": 99.0, "last": 99.0, "once": 1.0, "twice": 2.0}  # fmt: skip
COUNTED: Final = frozenset(
    "year month week day hour semester term course evening shift session talk interview class".split()
)
SAME_WORDS: Final = {
    "article": "work", "talk": "work", "piece": "work",
    "post": "work", "book": "work", "paper": "work", "essay": "work",
    "podcast": "work", "episode": "work", "interview": "work", "lecture": "work", "webinar": "work", "column": "work",
    "blog": "work", "report": "work", "video": "work", "newsletter": "work", "chapter": "work", "profile": "work",
    "read": "took-in", "watch": "took-in", "hear": "took-in", "heard": "took-in", "listen": "took-in", "saw": "took-in",
    "see": "took-in", "seen": "took-in", "finish": "took-in",
    "attend": "took-in", "enjoy": "took-in", "love": "took-in",
    "loved": "took-in", "liked": "took-in", "admired": "took-in", "follow": "took-in",
    "went": "took-in", "skim": "took-in", "open": "took-in", "miss": "took-in",
    "met": "knows", "meet": "knows", "know": "knows", "spoke": "knows", "speak": "knows", "spoken": "knows",
    "talked": "knows", "suggest": "sent", "recommend": "sent", "refer": "sent", "told": "sent", "introduc": "sent",
    "mention": "sent", "said": "sent", "agree": "sent", "permission": "sent", "ask": "sent",
    "wrote": "wrote", "write": "wrote", "written": "wrote", "contact": "wrote", "email": "wrote", "call": "wrote",
    "messag": "wrote", "sign": "began", "signed": "began", "start": "began", "began": "began", "begun": "began",
    "join": "began", "enrol": "began", "enroll": "began", "regist": "began", "appli": "began",
    "apply": "began", "stud": "studied", "study": "studied", "studied": "studied", "graduat": "studied",
    "attended": "studied", "school": "studied", "univers": "studied", "colleg": "studied", "alum": "studied",
    "alumni": "studied", "alumna": "studied", "alumnus": "studied", "degree": "studied",
    "volunteer": "volunteer", "finished": "took-in", "complet": "completed", "pass": "completed", "passed": "completed",
    "certif": "certificate", "qualif": "certificate",
}  # fmt: skip
SAME: Final = {stem(word): meaning for word, meaning in SAME_WORDS.items()}
"""Stems of words that speak of the same deed or thing."""
DEEDS: Final = frozenset(
    {"took-in", "knows", "sent", "wrote", "began", "studied", "volunteer", "completed", "certificate"}
)
COMMON: Final = frozenset(
    "a an the i i'm i've i'd i'll my me we our us you your her his him she he they their them it its that this"
    " these those of to"
    " in on at for from with by about and or but so as if is are was were be been am do does did done have has had"
    " can could"
    " would will may might should just really very also too then than there here what how who why when where which"
    " not never no"
    " don't haven't didn't hasn't isn't wasn't yet only any anything ever all more much many some one thing"
    " actually still even"
    " now get got made make like lot bit up out into over well good time year years month months week weeks".split()
)
