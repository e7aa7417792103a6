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
    r"(?:i'm|i am) (?:very |quite |perfectly |well |entirely )?(?:happy|content|settled|fine) (?:where|in my"
    r" (?:current |present )?(?:job|post|position|work)|with my (?:current |present )?(?:job|post|position|work))",
    r"(?:no|not the least|not the slightest|no such|without any) (?:~ )?(?:wish|desire|intention|plans?|thought"
    r"|ambition|need|interest)s? (?:~ )?(?:for|of|to|in) (?:~ )?(?:another|new|other|different|any|a|change|changing"
    r"|leave|leaving|move|moving|switch) (?:~ )?(?:jobs?|posts?|positions?|roles?|work|employers?|employment)",
    r"(?:don't|do not|am not|i'm not) (?:~ )?(?:plan(?:ning)?|intend(?:ing)?|going|mean(?:ing)?|want|wish"
    r"|trying) (?:to|on) (?:~ )?(?:chang\w+|leav\w+|switch\w*|mov\w+|quit\w*|find\w*) (?:~ )?(?:jobs?|work"
    r"|posts?|positions?|employers?)",
    r"not (?:~ )?(?:on the (?:job )?(?:hunt|lookout)|out for a job|job[- ]?seek\w*|a job[- ]?(?:seeker|hunter))",
    r"(?:not|n't) (?:after|here for|in it for|chasing|hunting(?: for)?) (?:a |any |another |new )*(?:jobs?|work"
    r"|position"
    r"|post)(?! (?:advice|shadow))",
    r"a (?:new )?job is (?:the last thing|not what|nothing)",
    r"(?:no|isn't a|not one more) job[- ]?(?:seeker|hunter|hunt|hunting)",
    r"i(?:'ve| have) (?:got )?a (?:good |steady |fine )?job (?:already )?(?:and|that) (?:~ )?(?:happy|keep|keeping"
    r"|love|like"
    r"|stay|staying)",
    r"(?:don't|do not) (?:need|want) (?:any )?(?:work|job|employment)",
    r"(?:job|work) (?:is|isn't) (?:not )?what i(?:'m| am) (?:looking|searching) for",
    r"(?:no|not any|neither|without any) (?:~ )?(?:search|hunt|quest|application) (?:for|of|after) (?:~ )?(?:employment"
    r"|jobs?|work|posts?|positions?)",
    r"(?:job|work|employment|position|post) (?:search|hunt|hunting|application) (?:~ )?(?:behind|in) (?:this|it|my)",
    r"(?:entirely|perfectly|quite|happily|well|fully|comfortably) (?:settled|employed|placed)",
    r"have (?:~ )?(?:steady|secure|permanent|good) (?:job|post|position|work) and (?:~ )?(?:stay|keep|want)",
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
    r"headline|first)|only (?:ever )?(?:saw|seen|read|heard|watched|know|met|looked|glanced|flicked|leafed)"
    r"|failed|skipped|left before|left early|made it up|no idea|behind (?:his|her|their) back|second-hand|skimmed"
    r"|didn't|don't|haven't|hasn't|wasn't|isn't|weren't|couldn't|won't|can't|cannot|unable"
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
    "workshop": "work", "seminar": "work", "demonstr": "work", "exhibit": "work", "speech": "work",
    "present": "work", "session": "work", "confer": "work", "panel": "work", "event": "work", "novel": "work",
    "film": "work", "blog": "work",
    "report": "work", "video": "work", "newsletter": "work", "chapter": "work", "profile": "work",
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
    "cv": "cv", "resume": "cv", "r\u00e9sum\u00e9": "cv", "certif": "certificate", "qualif": "certificate",
}  # fmt: skip
SAME: Final = {stem(word): meaning for word, meaning in SAME_WORDS.items()}
"""Stems of words that speak of the same deed or thing."""
DEEDS: Final = frozenset(
    {"took-in", "knows", "sent", "contact", "wrote", "began", "studied", "volunteer", "completed", "certificate"}
)
ATTENDED: Final = re.compile(
    r"\b(?:was|were|wasn't|weren't|been|sat|stood|came|went|never|not|made it) (?:[a-z']+ ){0,2}?(?:at|in|to|there"
    r"|among)\b"
    r"|\b(?:front|back|last|first|second|third) row\b|\bin the audience\b|\b(?:missed|skipped)\b|\battend\w*"
    r"|\bleft (?:before|early)\b"
)
"""Being where something took place, said or denied."""
CONTACT_DENIED: Final = re.compile(
    r"\b(?:never|not|n't)(?: (?:actually|really|personally|ever|even|yet))* (?:met|meet|spoken|spoke|speak|talked|talk"
    r"|know|known|asked|ask|heard from|been in (?:touch|contact)|corresponded|contacted)\b"
    r"|\b(?:don't|doesn't|didn't|haven't|hasn't|hadn't)(?: (?:actually|really|personally|ever|even|yet))* (?:met|meet"
    r"|spoken|spoke|speak|talked|talk|know|known|asked|ask|heard from|been in (?:touch|contact)|contacted|told"
    r"|mentioned)\b|\bno idea\b|\bbehind (?:his|her|their) back\b"
    r"|\bwithout (?:his|her|their|asking|telling)\b|\b(?:doesn't|does not) know (?:that )?i\b"
)
NOT_THEM: Final = re.compile(
    r"\b(?:never|not|n't)(?: (?:actually|really|personally|ever|even|yet))* (?:met|spoken|spoke|talked|seen|known?)"
    r"(?: (?:to|with))?(?: (?:her|him|them|each other|one another|in person|before|the person)|[.;,]|$)"
)
"""The notes say that the two have not met."""
WE_MET: Final = re.compile(
    r"\bwe (?:\w+ )?(?:met|spoke|talked|chatted)\b|\b(?:met|spoke (?:to|with)|talked (?:to|with)|chatted with) you\b"
    r"|\bour (?:\w+ )?(?:talk|chat|conversation|meeting)\b|\byou (?:may|might|will|surely) (?:\w+ )?remember me\b"
)
CONTACT_CLAIMED: Final = re.compile(
    r"\b(?:asked|told|tells|suggest\w*|recommend\w*|encourag\w*|urged|gave|passed|sent|sends|said|says|introduc\w*"
    r"|mentioned|invited|advised|friends?|knows me|i know|we know|met|meet|spoke|talked|chatted|colleague|agreed)\b"
)
"""Having to do with somebody: where the notes deny it, no word of theirs can be passed on."""
UNREALISED: Final = re.compile(
    r"\bi(?:'m| am| still)? (?:only |still |just )?(?:plan(?:ning)?|intend(?:ing)?|going|mean(?:ing)?|hop(?:e|ing)|want"
    r"|thinking|about|have yet) (?:to|of)\b"
)
DONE: Final = re.compile(
    r"\b(?:i've|i have|already|i [a-z]+ed|i (?:began|took|went|got|did|made|wrote|read|saw|met))\b"
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
