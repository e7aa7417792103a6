"""Words by which a sentence of the professional does something: offers time, asks for a résumé, greets, ends.

Each pattern is narrow on purpose: it costs a request when it fires, so what a professional may well say about their
work ("when the pager goes I have to run") must pass. Apostrophes are straight by the time a sentence comes here.
"""

from __future__ import annotations

import re

_NUMBER = r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|few|couple of)"
_DOCUMENT = r"(?:r[ée]sum[ée]s?|cvs?|curriculum vitae|portfolios?|cover letters?)"
_WILL = r"\bi(?:'ll| can| could| will|'d| would)(?: be happy to| gladly| happily)?"
_HAVE = r"\b(?:we|they|my team|our team)(?:'ve| have| has|'ll have| might have| may have)(?: got)?"
_VACANCIES = r"(?:openings?|vacanc(?:y|ies)|open positions?)"
_I = r"\b(?:i|we)(?:'ve|'ll|'d|'m| have| will| would| am| are|'re)?"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


SPEAKS_FOR_LEARNER = re.compile(
    r"(?:^|[\s.?!\"”*])\**(?:You|Me|User|Human|Learner|Seeker|Interviewer|Student|Candidate|Caller|Visitor)\**\s?:\**\s"
    r"|</?learner>"
)

GREETS = _any(
    r"^(?:hello|hi|good (?:morning|afternoon|evening))\b(?! school)(?:[,.! ]|$)",
    r"^hey(?: there|,? [A-Z]\w+)[,.! ]",
    r"^welcome\b(?! to (?:the club|my))",
    r"^(?:it'?s |it is |so |very )?(?:nice|good|great|lovely|pleased) to (?:meet|e-?meet) you",
    r"\bthank(?:s| you)(?: so much)? for (?:reaching out|getting in touch|agreeing to|inviting me|having me)\b",
    r"\b(?:what|how) (?:can|may) i (?:help|do for|assist) you(?: with)?(?: today)?\b",
    r"^(?:my name is|let me introduce myself)\b",
)

_WORKS_WITH_IT = r"(?! \w+(?:er|or|ist)\b)"
""" "As an AI researcher I read a lot" is no break."""

BREAKS_ROLE = _any(
    rf"\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b{_WORKS_WITH_IT}",
    rf"\bi(?:'m| am) (?:just |only |really |actually )?(?:an? )?(?:ai|artificial intelligence)\b{_WORKS_WITH_IT}",
    r"\bi(?:'m| am) (?:just |only |really |actually )?an? (?:large |ai )?(?:language model|chat ?bot|bot|virtual"
    r" \w+|simulat\w+|computer program)\b",
    r"\b(?:ai|language) (?:assistant|model) (?:made|trained|developed|created) by\b",
    r"\bi(?:'m| am) (?:programmed|prompted|role-?playing|(?:trained|designed|instructed) (?:to|not|by|as|on))\b",
    r"\b(?:my|the|these|this) (?:system |hidden )?(?:prompt|stage directions?|system (?:message|instructions?))\b",
    r"\b(?:the|my) direction (?:says|tells|asks)\b",
    r"<\s*/?\s*(?:direction|system|background)\b",
    r"\bat most \d+ words\b",
    r"\bi (?:cannot|can't) (?:assist|help|comply|fulfil+) (?:you )?with (?:that|this) request\b",
    r"\bstay(?:ing)? in (?:character|role)\b",
)

ADMITS_SIMULATION = _any(
    r"\bnot (?:a )?(?:real|actual)\b",
    r"\bsimulat",
    r"\bnot a human\b",
    r"\bmade up\b",
    r"\b(?:an? )?(?:ai|artificial|language model|computer)\b",
)

OFFERS_TIME = _any(
    rf"\b(?:another|an? extra) {_NUMBER} (?:or so |more )?(?:minutes|mins)\b",
    rf"\b{_NUMBER} (?:more|extra|additional) (?:minutes|mins)\b",
    rf"\b(?:take|have|use|give you|stay|do|go for|got) (?:another|an? extra|{_NUMBER} more)\b[^.?!]{{0,12}}\bmin",
    rf"\b(?:i can|let's|we can|i could|happy to) (?:do|give you|make it|go on for) another {_NUMBER}\b",
    r"\b(?:no|not in an?y?|in no) (?:great |big |real |particular )?(?:rush|hurry)\b",
    r"\btake (?:all |as much )?(?:the )?(?:time|as long as) (?:as )?you (?:need|like|want)\b",
    r"\b(?:go|run|stay|keep going|carry on|talk) (?:a (?:little|bit|few minutes) )?(?:longer|over(?: time)?|past the)\b"
    r"[^.?!]{0,25}\b(?:if|today|with you|for you|happy|fine)\b",
    r"\bhappy to (?:stay|keep going|go over|run over|go longer|stay on)\b",
    rf"{_I} (?:got |have )?(?:plenty of|lots of|loads of|all the|more) time\b",
    r"\b(?:don't|do not) (?:have|need) to be anywhere\b",
)

TALKS_OF_TIME = _any(
    rf"{_I}(?: got| really| probably| only)? ?(?:to|need to|must|should|had better)? ?(?:go|run|jump off|jump|head off"
    r"|head out|leave|get going|get back|stop|wrap (?:this |things )?up)\b[^.?!]{0,20}\b(?:now|soon|shortly|in (?:a|one"
    r"|two|three|four|five|ten|\d+) (?:minutes?|mins?|moment))\b",
    r"\b(?:we|i)(?:'re| are|'m| am)? (?:almost|nearly|just about|about|running|run|getting)? ?(?:out of|low on"
    r"|short on) time\b",
    rf"\b(?:only|just|about|maybe|roughly) (?:another )?{_NUMBER} (?:more )?(?:minutes?|mins) (?:left|to go|more)\b",
    rf"\b(?:we|i)(?:'ve| have)(?: got)? (?:only |just |about |maybe |roughly )*{_NUMBER} (?:minutes|mins|minute)"
    r"(?: left| to go| more| remaining|$|[.!,])",
    r"\b(?:our|your|the) time (?:is|'s) (?:up|almost up|nearly up|running out)\b",
    r"\b(?:last|final) question\b[^?]*[.!]$",
    r"\bbefore (?:i|we) (?:have to )?(?:go|run|wrap up|finish)\b[,.]",
)

ASKS_FOR_RESUME = _any(
    rf"\b(?:send|e-?mail|share|forward|show|give|bring|drop|pass)\b[^.?!]{{0,25}}\b(?:me|us|over|along)?\b[^.?!]{{0,15}}"
    rf"\b(?:your|that|the)(?: \w+)? {_DOCUMENT}",
    rf"\b(?:look at|see|read|review|go over|glance at|check) your(?: \w+)? {_DOCUMENT}",
    rf"\b(?:have|got|bring) (?:you )?(?:got )?(?:your|an?) {_DOCUMENT}\b[^.?!]*\?",
    rf"\bpass (?:it|your \w+|your(?: \w+)? {_DOCUMENT}) (?:on|along)\b",
)
REFUSES = re.compile(
    r"\b(?:no need|(?:don't|do not|needn't)(?! (?:hesitate|be shy|forget|you|worry))|(?<!why )not(?! (?:only|just))"
    r"|never|rather|can't|cannot|without|instead of|keep|wish)\b",
    re.IGNORECASE,
)
"""In the clause that does it, one of these says that they do not: "no need to send me your résumé"."""

CLAUSE = re.compile(r"[,;:]|\bbut\b|\bso\b", re.IGNORECASE)

MENTIONS_OPENING = _any(
    r"\bwe(?:'re| are)(?: \w+)? (?:hiring|recruiting|looking for (?:someone|somebody|people|a |an |new ))",
    rf"{_HAVE} (?:an?|some|two|three|a few|several)(?: \w+){{0,2}} (?:{_VACANCIES}|junior (?:place|role|position)s?)\b",
    rf"\bthere(?:'s| is| are| might be| may be|'ll be)[^.?!]{{0,25}}\b{_VACANCIES}\b",
    r"\b(?:do|you should|you could|feel free to|please|just) apply(?: here| to us| with us| for it| now)?\b",
    rf"{_WILL} (?:recommend you|refer you|put in a (?:good )?word|vouch for you)",
    rf"{_WILL} (?:pass (?:your name|you) (?:on|along)|get you (?:in|an interview|a job))",
    r"\b(?:come|you could|you can|love to have you) (?:and )?work (?:for|with) (?:us|me)\b",
)

OFFERS_CONTACT = _any(
    rf"{_WILL} (?:introduce you|put you in (?:touch|contact)|connect you|set you up with)",
    rf"{_WILL} give you (?:\w+ ){{0,2}}(?:number|email|contact)",
)
POINTS_TO = re.compile(
    r"\b(?:[Tt]alk|[Ss]peak|[Rr]each out|[Ww]rite|[Ww]rite an email|[Ll]ook up|[Cc]all|[Aa]sk|[Cc]ontact|[Tt]ry) "
    r"(?:to |with |up )?(?:my (?:friend|colleague|old boss|boss) )?(?P<name>[A-Z][\w'’-]+ [A-Z][\w'’-]+)"
)
"""A person's full name after words that send the learner to them."""

_NICE = r"(?:nice|good|great|lovely|pleasure|wonderful)"
_TALKING = r"(?:talking|speaking|chatting|meeting)(?: to| with)? you"

SAYS_GOODBYE = _any(
    r"^(?:good)?bye(?: for now| then| now)?\b[,.! ]*",
    rf"\b(?:it was|it's been|it has been) (?:so |really |very |a )*{_NICE} {_TALKING}\b",
    rf"\b(?:i|i've) (?:really )?enjoyed {_TALKING}\b",
    r"\b(?:i'll|i will|let me|i should) (?:let you go|leave (?:it|you) (?:there|here)|say goodbye)\b",
    r"\bhave a (?:great|good|nice|lovely|wonderful) (?:day|rest of|evening|afternoon|weekend)\b",
    r"\btake care(?: of yourself)?(?: now| then)?[.!]?$",
)

ASKS_BACK = _any(
    r"\bwhat(?:'s| is| are)? (?:draws|drew|brings|brought|made|makes|interests|attracts|about) you\b[^.!?]*\?",
    r"\b(?:how|what) about you(?:rself)?\?|^and you\b[^.!?]*\?|\btell me (?:a bit |a little |more )?about yourself\b",
    r"\bare you (?:thinking|hoping|looking|planning|considering|studying|working|interested|good|all right"
    r"|comfortable)\b[^.!?]*\?",
    r"\b(?:have you|did you) (?:ever )?(?:thought|considered|tried|done|worked|study|studied)\b[^.!?]*\?",
    r"\bwhat (?:do|did|are|would) you (?:do|want|hope|hoping|like|study|studying|plan|planning)\b"
    r"(?! to (?:know|hear|ask|talk|begin|start))[^.!?]*\?",
    r"\bwhy (?:do|are|did) you (?:want|interested|ask|think)\b[^.!?]*\?",
)
"""A question about the learner: what draws them, what they do, what they plan."""

ASKS_MOTIVE = _any(
    r"\bis (?:this|that|it) (?:really |actually )?(?:about )?(?:getting |finding |after )?a job\b[^.!?]*\?",
    r"\bare you (?:really |actually )?(?:after|looking for|hoping for|angling for|here for)"
    r" (?:a |some )?(?:job|work|position)",
)
