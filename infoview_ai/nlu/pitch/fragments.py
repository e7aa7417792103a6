"""The pieces that requests are made of, as fragments of regular expressions over the plain form (`words.plain`).

Object (a job, an outcome, a document, a person who hires), scope (the field, or the professional's own employer) and
beneficiary (the learner). Rules put them together; none is a verdict by itself.
"""

from __future__ import annotations

import re
from functools import cache

_ORGS = (
    "company|team|firm|employer|organi[sz]ation|department|group|unit|office|studio|lab|laboratory|hospital|clinic"
    "|school|shop|store|place|practice|agency|bank|start-?up|business|institution|institute|university|college"
    "|museum|gallery|restaurant|kitchen|hotel|plant|factory|site|yard|depot|station|crew|newsroom|paper|newspaper"
    "|magazine|ward|division|branch|workshop|salon|garage|farm|ngo|charity|non-?profit|foundation|council|ministry"
    "|theat(?:re|er)|nursery|library|archive|chambers|cent(?:re|er)|surgery|pharmacy|warehouse|bakery|garden|zoo"
    "|park|force|squad|outfit|publisher|show|production|programme|program|side|lot|end|bureau|service|trust|mill"
    "|mine|vineyard|winery|brewery|gym|club|airline|port|court|precinct|house|shift|network|graduate scheme|scheme"
    "|neck of the woods"
)
BOSS = (
    r"(?:boss(?:'s|es)?|managers?|partners|head|director|supervisor|foreman|lead|chief|principal|owner|superiors"
    r"|higher-ups|higher ups|bosses|ceo|people|colleagues)"
)
ORG = (
    rf"(?:(?:your|this|that)(?: own)? (?:\w+ ){{0,2}}?(?:{_ORGS})s?|the (?:company|firm|organi[sz]ation|department)"
    rf"|your {BOSS}|you all|you lot)"
)
"""The professional's own employer, team or superiors, named."""

AT_ORG = (
    rf"(?:here|there|(?:at|for|with|by|under|in|on|alongside|into|to|join|from|within|of) (?:{ORG}|you|yours)|{ORG})"
)
"""A place phrase that points to the professional's employer."""

MINE = (
    r"(?:someone|a person|people|a candidate|somebody) (?:like (?:me|myself)|with my \w+|in my (?:position|situation"
    r"|shoes))|my (?:profile|background|kind of background|experience)"
)
"""The learner, at one remove."""

ME = rf"(?:me|myself|{MINE})"

JOB = (
    r"(?:jobs?|roles?|positions?|posts?|openings?|vacanc(?:y|ies)|spots?|slots?|seats?|placements?|places?"
    r"|internships?|apprenticeships?|traineeships?|gigs?|shifts?|contracts?|employment|opportunit(?:y|ies)"
    r"|interviews?|work|offers?)"
)
OPENING = (
    r"(?:openings?|vacanc(?:y|ies)|job leads?|(?:jobs?|roles?|positions?|posts?|spots?|places?|internships?|work"
    r"|anything|something|gigs?|desks?|chairs?|headcount|shifts?|opportunit(?:y|ies)|apprenticeships?|traineeships?"
    r"|placements?) (?:\w+ ){0,2}?(?:going|open|available|free|for me|coming up|opening up|up for grabs|vacant|left"
    r"|that i could|i could)\b)"
)
BEGINNERS = (
    r"(?:interns?|trainees?|apprentices?|graduates?|juniors?|beginners?|starters?|newcomers?|career[- ]changers?"
    r"|changers?|volunteers?|freelancers?|students?|assistants?|temps?|helpers?|people|anyone|someone|staff|nurses"
    r"|drivers|hands|candidates?|applicants?|(?:\w+[- ]){0,3}(?:beginners?|starters?|changers?|hires?|recruits?)"
    r"|new (?:people|staff|\w+s)|more (?:people|staff|hands|\w+s)|extra (?:hands|people|help|staff)|any more \w+"
    r"|help)"
)
HIRE = (
    r"(?:hir(?:e|es|ing)|recruit(?:s|ing)?|employ(?:s|ing)?|tak(?:e|es|ing) on|bring(?:s|ing)? (?:in|on)|tak(?:e|es"
    r"|ing))"
)
HIRER = (
    r"(?:hr\b|human resources|hiring managers?|recruiters?|recruiting team|talent (?:team|acquisition)|(?:who"
    r"|whoever|that|someone|anyone|person|people|the one)(?: \w+){0,3}? (?:is hiring|are hiring|hires|hire"
    r"|does the hiring|do the hiring|decides|makes the decision|hands out|handles (?:hiring|recruiting|applications)"
    r"|books the crew|needs (?:people|someone|staff|help)|could (?:hire|employ|take) me|(?:has|have) (?:a )?(?:job"
    r"|opening|vacanc)\w*|is looking for (?:people|someone|staff)))"
)
NOT_STAFF = (
    r"\b(?:patients|clients|customers|commissions|projects|cases|orders|bookings|pupils|cats|dogs|animals|members"
    r"|risks?|debt|schedule|calendar|diary)\b"
)
"""What else people take on and have openings for."""
DOC = r"(?:resumes?|cvs?|cover letters?|application)"
SAMPLE = r"(?:portfolios?|show ?reel|demo reel|reel|work samples?|samples? of my work|my work|lookbook)"
ANY_DOC = rf"(?:{DOC}|{SAMPLE})"

_FIELD = (
    r"\b(?:(?:this|the|your|that|our|a) (?:\w+ )?(?:field|industry|trade|profession|sector|line of work|discipline"
    r"|craft|kind of work|type of work|world|job market|market)|in general|wherever|anywhere|across the \w+"
    r"|(?:places|shops|firms|companies|teams|employers|hospitals|schools|offices|studios|organi[sz]ations|labs"
    r"|clinics|agencies|banks|jobs|roles|people|kitchens|\w+s) like (?:yours|this|that)|as a rule|on the whole"
    r"|most (?:places|employers|companies|firms)|in this business|in the business|employers)\b"
)
_AS_A_RULE = r"\b(?:generally|usually|typically|normally|commonly|often)\b"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def is_about_field(words: str) -> bool:
    """Words that place a question in the field; a mere "usually" does so only where no employer is named (P22, P35)."""
    if _compiled(_FIELD).search(words):
        return True
    return _compiled(_AS_A_RULE).search(words) is not None and _compiled(rf"\b{AT_ORG}").search(words) is None
