"""Step 5: how hiring works at the professional's own employer, and favours beyond an answer (borderline)."""

from __future__ import annotations

from infoview_ai.nlu.pitch.fragments import AT_ORG, BEGINNERS, HIRE, NOT_STAFF, ORG
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_B = Pitch.BORDERLINE
_ASKS = r"(?:how|what|when|which|why|where|who|do|does|is|are|has|have|would|will|can|could|did|any|whether|if)"
_PROCESS = (
    r"(?:hiring|hire|hires|newest member|get (?:in )?into|applications|recruit(?:ing|ment|s)?|interview process"
    r"|many interviews|interviews?(?: look| go| like| stages?| rounds?)|selection(?: process)?|application process"
    r"|applicants?|candidates?|job applications|vacancies|openings|entry[- ]level (?:roles|jobs|positions)"
    r"|internship programme|internship program|graduate scheme|trainee programme)"
)
_YOU = rf"(?:you all|you lot|you\b|{ORG})"
_PAST = (
    r"\b(?:when|how|why|what|where|who) (?:did (?:you|they|your)|were you|was your|made you"
    r"|had you)\b(?!.*\blast (?:person|one)\b)|when you (?:were|got|started|joined|began|applied)|\bhow you (?:were"
    r"|got)\b|your own (?:interview|application|hiring)"
)

HIRING_HERE = (
    Rule(
        Family.HIRING_HERE, "P35", _B,
        ("hir", "recruit", "interview", "selection", "applica", "candidate", "applicant", "vacanc", "opening",
         "entry", "internship prog", "scheme", "trainee prog", "newest", "get into", "get in"),
        rf"\b{_ASKS}\b.*(?:\b{_PROCESS}\b.*{AT_ORG}|{AT_ORG}.*\b{_PROCESS}\b)",
        unless=rf"{_PAST}|{NOT_STAFF}|(?:your|the) (?:field|industry|work|application)\b(?! process)|get into (?:the"
        r"|a|your) (?:building|detail|weeds|rhythm|zone|work)|(?:drug|vaccine) candidates?|users?\b"
        r"|clients? (?:hire|interview)|when you hire an? (?:crew|van|room|hall|car|boat)|you interview (?:users"
        r"|people for)|there (?:is|are)|get to (?:hire|choose"
        r"|pick)",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRING_HERE, "P36", _B,
        ("consider", "take", "taking", "hire", "recruit", "employ", "use", "accept", "train", "bring", "offer",
         "have", "run", "pay"),
        rf"\b(?:do|does|would|will|can|is|are|has|have) {_YOU}(?: \w+)? (?:{HIRE}|consider|use|accept|train|offer"
        rf"|run|have|pay for)(?: on| in| up)?(?: \w+)? (?:{BEGINNERS}(?! (?:to|out of|through|home|for granted))"
        r"|internships?|apprenticeships?|traineeships?|placements?|work experience|volunteering|(?:trainee|graduate"
        r"|intern|apprentice)\w* (?:programmes?|programs?|schemes?)|training (?:of|for) (?:new|be)\w+)\b",
        unless=rf"{_PAST}|{NOT_STAFF}|\b(?:do|does) (?:\w+ )?have (?:\w+ ){{0,2}}?(?:people|someone|anyone|students"
        r"|assistants?|staff|helpers?|help)\b|take (?:people|patients|someone) (?:through|to|home|out|for|off)"
        r"|take students (?:to|on a)|use (?:students|people|staff) to|use (?:assistants?|help|people) for|need",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRING_HERE, "P42", _B,
        ("last person", "last one", "last hire", "last people", "you hired", "you took on", "took on", "brought in",
         "new hire", "picked", "last cook", "chose"),
        r"\b(?:last|latest|newest|most recent|new) (?:\w+ ){0,2}?(?:you|your \w+|they) (?:\w+ )?(?:hired|took on"
        r"|take on|brought in|picked|chose|recruited|employed)|\b(?:the |your )(?:last|latest|newest"
        r"|most recent) hires?\b|\b(?:have|did) you (?:\w+ )?hired? (?:someone|anyone|people)",
        field_is_fine=False,
    ),
    Rule(
        Family.HIRING_HERE, "P42", _B,
        ("look for", "hire", "hiring", "interview", "recruit", "choose", "pick", "stand out"),
        rf"\bwhat (?:do|does|would|is it) {_YOU}(?: \w+)? (?:look for|want|expect|need|value)\b.*\b(?:in (?:an? "
        r"|the )?(?:new |good |junior )?(?:people|person|candidates?|hires?|applicants?|someone|beginners?"
        r"|starters?|employees?|interns?|juniors?|new \w+)|when (?:you|it|they) (?:hire|hires|interview|interviews"
        r"|recruit|recruits|takes? on|are hiring|is hiring)|when hiring|at (?:an )?interviews?)"
        rf"|\bhow do {_YOU}(?: \w+)? (?:hire|recruit|choose|pick|select|find) (?:{BEGINNERS}|your (?:people|staff"
        r"|team|interns))|\bwhen you (?:hire|interview (?:people|candidates|someone|applicants))\b",
        unless=rf"{_PAST}|hire an? (?:crew|van|room|hall|car|boat)|choose (?:people|someone) to (?:write|talk)"
        rf"|interview (?:users|witness|sources)",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRING_HERE, "P36", _B,
        ("internship", "apprenticeship", "traineeship", "placement", "entry-level", "entry level"),
        rf"\b(?:are|is) there (?:\w+ ){{0,3}}?(?:internships?|apprenticeships?|traineeships?|placements?"
        rf"|entry[- ]level \w+) (?:\w+ ){{0,2}}?(?:here|(?:at|in|on|with|within) (?:{ORG}|you\b|yours))",
        unless="for me|like me", field_is_fine=True,
    ),
    Rule(
        Family.HIRING_HERE, "P58", Pitch.PITCH, ("sponsor",),
        r"\bsponsor (?:me\b|my )",
    ),
    Rule(
        Family.HIRING_HERE, "P46", _B, ("sponsor",),
        rf"\b(?:do|does|would|will|can|could|is|are) {_YOU}(?: \w+)? (?:able to )?sponsor\w*\b(?! (?:a|the) (?:event"
        rf"|team|club))|sponsor\w* (?:visas?|work permits?|people).*{AT_ORG}",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRING_HERE, "P48", _B, ("freelancer",),
        r"\bdo you (?:\w+ )?(?:need|use|hire) freelancers\b",
        field_is_fine=True,
    ),
    Rule(
        Family.GROWTH, "P39", _B,
        ("grow", "expand", "headcount", "getting bigger", "scaling", "bring in", "add", "take on", "taking on",
         "hire"),
        rf"\b(?:is|are|will) {_YOU}(?: \w+){{0,3}}? (?:growing|expanding|getting bigger|scaling|adding (?:people"
        r"|staff|roles)|going to grow|grow|expand)\b(?! (?:tomatoes|crops|anything|plants|wheat|vegetables|apart"
        r"|into|your own|barley|grapes|roses|flowers))|\bhow many (?:people|\w+s|new \w+) (?:is|are|will|does"
        rf"|do) {_YOU} (?:\w+ ){{0,4}}?(?:bring in|hire|take on|add|recruit|hiring|adding|taking on)|\b(?:is"
        rf"|are) {_YOU} taking on more\b.*\b(?:shrink|grow)",
        unless=r"growing (?:up|pains|season)", field_is_fine=True,
    ),
)  # fmt: skip

FAVOURS = (
    Rule(
        Family.SHADOWING, "P63", _B,
        ("come and", "come to", "come by", "shadow", "watch", "tag along", "come along", "visit", "ride along",
         "sit in", "observe", "follow you", "ride with"),
        r"\b(?:could|can|may|might|would|possible|chance|let|love to|like to|hoping|wondering|want to|ok if|okay if"
        r"|mind if)\b.*\b(?:shadow(?:ing)? (?:you|someone|a|one of|for|anyone)|shadow\b|tag(?:ging)? along|(?:come"
        r"|coming|go|going|ride|riding) along|watch(?:ing)? you (?:work|for|at)|sit(?:ting)? in (?:on|with|for|one)"
        r"|observe (?:you|a|one|your)|follow you (?:around|for)|ride with you|come (?:\w+ ){0,4}?(?:and "
        r"|to )(?:watch|see|look|observe|visit)|visit (?:you|your) (?:\w+ )?(?:at work|office|lab|studio|site"
        r"|workshop|shop|ward|kitchen|farm|school|place|yard|plant)?)",
        unless=r"\b(?:would you|do you) (?:suggest|recommend|advise)|did you|how (?:common|usual|easy)"
        r"|is (?:shadowing|it) (?:common|usual|possible for)|where (?:could|can|would)|can (?:people|beginners"
        r"|students)|could (?:people|students)|shadow(?:ing)? (?:of|on|areas|price)",
    ),
    Rule(
        Family.MENTORING, "P64", _B, ("mentor", "coach me", "take me under"),
        r"\b(?:be|being|become|act as|as|consider being) (?:my|a|an) (?:\w+ )?mentor\b|\bmentor me\b|\bcoach me\b"
        r"|\bunder your wing\b",
        unless=r"did you|was (?:he|she|it)|have you been|being a mentor|how (?:do|does|did)|what (?:is|does)"
        r"|should i (?:find|look|get)",
    ),
    Rule(
        Family.MEETING_AGAIN, "P65", _B,
        ("talk again", "meet again", "speak again", "another call", "another chat", "second meeting",
         "follow-up call", "another meeting", "regular", "every month", "catch up", "next month", "next week",
         "second call", "second chat", "coffee", "talk next", "speak next", "meet next"),
        r"\b(?:could|can|may|might|shall|would|let us|like to|love to|how about|possible|mind"
        r"|want to)\b.*\b(?:(?:talk|meet|speak|chat|call|catch up|do this|see you)(?: \w+)? (?:next (?:week|month)"
        r"|in (?:a|another|two|three|\w+) (?:weeks?|months?)|every (?:week|month)|regularly|sometime soon"
        r"|on (?:a )?regular)|another (?:call|chat|meeting|talk)|(?:second|follow-up) (?:call|chat|meeting|talk)"
        r"|regular (?:calls?|chats?|meetings?))",
        unless=r"\bemail|write (?:to )?you|instead of (?:running|going) over|keep to time|\b(?:would you"
        r"|should i) (?:suggest|recommend)|do you (?:usually|often)|(?:did|was) your",
    ),
)  # fmt: skip

EMPLOYER = HIRING_HERE + FAVOURS
