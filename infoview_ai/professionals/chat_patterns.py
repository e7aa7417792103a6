"""Words by which a sentence of the professional does something: offers time, asks for a résumé, greets, ends.

Each pattern is narrow on purpose: it costs a request when it fires, so what a professional may well say about their
work ("when the pager goes I have to run") must pass. Apostrophes are straight by the time a sentence comes here.
"""

from __future__ import annotations

import re

_NUMBER = r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|few|couple of)"
_DOCUMENT = r"(?:r[ée]sum[ée]s?|cvs?|curriculum vitae|portfolios?|cover letters?)"
_WILL = r"(?:\bi(?:'ll| can| could| will|'d| would)(?: be happy to| gladly| happily)?|\b(?:happy|glad) to|\blet me)"
_HAVE = r"\b(?:we|they|my team|our team)(?:'ve| have| has|'ll have| might have| may have)(?: got)?"
_VACANCIES = (
    r"(?:openings?|vacanc(?:y|ies)|open positions?)(?! (?:at|in) the (?:top|bottom|back|front|side|floor|wall|roof))"
)
_I = r"\b(?:i|we)(?:'ve|'ll|'d|'m| have| will| would| am| are|'re)?"
_MIGHT = r"\b(?:i can|we can|let's|i could|we could|(?:happy|glad|fine|willing) to|don't mind)"
_TALKING = r"(?:talking|speaking|chatting|meeting)(?: to| with)? you"
_NICE = r"(?:nice|good|great|lovely|pleasure|wonderful)"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


SPEAKS_FOR_LEARNER = re.compile(
    r"(?:^|[\s.?!\"”*])\**(?:You|Me|User|Human|Learner|Seeker|Interviewer|Student|Candidate|Caller|Visitor)\**\s?:\**\s"
    r"|</?learner>|[\[(]\s*(?:[Tt]he )?(?:[Ll]earner|[Ss]eeker|[Uu]ser|[Ii]nterviewer)\b"
)

GREETS = _any(
    r"^(?:hello|hi|good (?:morning|afternoon|evening))\b(?! school)(?:[,.! ]|$)",
    r"^hey(?: there|,? [A-Z]\w+)[,.! ]",
    r"^welcome\b(?! to (?:the club|my))",
    r"^(?:it'?s |it is |so |very )?(?:nice|good|great|lovely|pleased) to (?:meet|e-?meet|hear from) you",
    r"\bthank(?:s| you)(?: so much)? for (?:reaching out|getting in touch|agreeing to|inviting me|having me)\b",
    r"\b(?:what|how) (?:can|may) i (?:help|do for|assist) you(?: with)?(?: today)?\b",
    r"^(?:my name is|let me introduce myself)\b",
)

_WORKS_WITH_IT = r"(?! \w+(?:er|or|ist)\b)"
""" "As an AI researcher I read a lot" is no break."""

BREAKS_ROLE = _any(
    rf"\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b{_WORKS_WITH_IT}",
    r"\bbeing an? (?:ai|language model|simulat\w+)\b|\bi was (?:told|instructed) to (?:answer|reply|respond"
    r"|keep|say)\b",
    r"\bas an? (?:simulat\w+|virtual \w+|fictional \w+|chat ?bot)\b",
    rf"\bi(?:'m| am) (?:just |only |really |actually )?(?:an? )?(?:ai|artificial intelligence)\b{_WORKS_WITH_IT}",
    r"\bi(?:'m| am) (?:just |only |really |actually )?an? (?:large |ai )?(?:language model|chat ?bot|bot|virtual"
    r" \w+|simulat\w+|computer program)\b",
    r"\b(?:ai|language) (?:assistant|model) (?:made|trained|developed|created) by\b",
    r"\bi(?:'m| am) (?:programmed|prompted|(?:trained|designed|instructed) (?:to|not|by|as|on))\b",
    r"\b(?:my|the|these|this) (?:system |hidden )?(?:prompt|stage directions?|system (?:message|instructions?))\b",
    r"\b(?:the|my) direction (?:says|tells|asks)\b|\baccording to (?:the|my) (?:directions?|instructions?|script)\b",
    r"<\s*/?\s*(?:direction|system|background)\b",
    r"\b(?:at most|under|within) \d+ words\b|\bmy instructions (?:say|tell|are to)\b|\brole-?play(?:ing)?\b"
    r"|\b(?:in|out of) character\b|\bstay(?:ing)? in role\b",
    r"\bi (?:cannot|can't) (?:assist|help|comply|fulfil+) (?:you )?with (?:that|this) request\b",
    r"^(?:(?:sure|certainly|of course|okay|absolutely)[,!.]? )?here(?:'s| is) (?:the|a|my"
    r"|\w+'s)(?: \w+)? (?:reply|response"
    r"|rewritten|line)\b",
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
    r"\b(?:another|an? extra|one more) (?:quarter|half)(?: of)?(?: an)?[ -]hour\b",
    rf"\b(?:i can|let's|we can|i could|happy to) (?:do|give you|make it|go on for) another {_NUMBER}\b",
    r"(?:^|\b(?:i'm|we're|i am|we are|i have|we have|i've|there's|there is|and|so"
    r"|but) )(?:really )?(?:in )?(?:no|not in an?y?)"
    r" (?:great |big |real |particular )?(?:rush|hurry)\b",
    r"\b(?:no need|you don't (?:have|need)) to (?:rush|hurry)\b",
    r"\btake (?:all |as much )?(?:the )?(?:time|as long as) (?:as )?you (?:need|like|want)\b",
    rf"{_MIGHT} (?:stay on|go over|run over)\b",
    rf"{_MIGHT} (?:stay|keep going|carry on|go on|keep talking|talk|sit|run|go)\b[^.?!]{{0,12}}\b(?:a while"
    rf"|longer|past|over)\b",
    rf"{_MIGHT} (?:push|extend|stretch|make) (?:this|it) (?:out )?to \b",
    r"\b(?:stay|take|ask|go on|talk|got me|have me) (?:for )?as long as (?:you|it takes)\b"
    r"|\bnot watching the clock\b|\bi(?:'m"
    r"| am) free (?:all|for the rest)\b",
    r"\bmy (?:\w+ )?(?:morning|afternoon|evening|day|diary|calendar|schedule) is (?:wide )?(?:open|free|clear|empty)\b",
    rf"{_I} (?:got |have )?(?:plenty of|lots of|loads of|all the|more) time\b",
    r"\bthere(?:'s| is) (?:still )?(?:plenty of|lots of|loads of|more) time\b(?! (?:to|for) (?!you|questions))",
    r"\bi(?:'ve| have) (?:blocked|cleared|kept|set aside|got)\b[^.?!]{0,20}\b(?:whole|full|entire"
    r"|rest of the) (?:hour|morning|afternoon|day)\b",
    r"\b(?:don't|do not) (?:have|need) to be anywhere\b|\bnowhere (?:else )?to be\b",
)

_LEAVE = (
    r"(?:go|run|jump off|jump|head off|head out|head back|leave|get going|be going|be off|get back|stop"
    r"|wrap (?:this |things |it )?up)"
)
_APPOINTMENT = r"(?:call|meeting|stand-?up|appointment|class|lesson|client|delivery|train|flight|handover|visit)"

TALKS_OF_TIME = _any(
    rf"{_I}(?: got| really| probably| only)? ?(?:to|need to|must|should|had better|gotta)? ?(?:probably "
    rf"|really )?{_LEAVE}\b"
    r"[^.?!]{0,20}\b(?:now|soon|shortly|in (?:a|one|two|three|four|five|ten|\d+) (?:few )?(?:minutes?|mins?|moment))\b",
    r"\b(?:we|i)(?:'re| are|'m| am)? (?:almost|nearly|just about|about|running|run|getting)? ?(?:out of|low on"
    r"|short on) time\b",
    rf"\b(?:only|just|about|maybe|roughly) (?:another )?{_NUMBER} (?:more )?(?:minutes?|mins) (?:left|to go|more)\b",
    rf"\b(?:we|i)(?:'ve| have)(?: got)? (?:only |just |about |maybe |roughly )*{_NUMBER} (?:minutes|mins|minute)"
    r"(?: left| to go| more| remaining|$|[.!,])",
    r"\b(?:minutes?|mins) (?:left|to go)\b|\bcut (?:this|it) short\b|\bone more question and (?:then )?i\b"
    r"|\bi(?:'m| am) being called away\b|\bnearly done here\b",
    r"\b(?:i|we) (?:only |just )?have time for (?:just |only )?(?:one|two|a couple|a few)\b[^.?!]*\bquestion",
    r"\b(?:our|your|the) time (?:is|'s) (?:up|almost up|nearly up|running out)\b|\bend of (?:our|the) time\b",
    rf"\bi(?:'ve| have)(?: got)? (?:an?|my|another) (?:\w+ )?{_APPOINTMENT} (?:in|at|soon|coming|starting|to get to)\b",
    rf"\bmy (?:next )?(?:\w+ )?{_APPOINTMENT} (?:starts|begins|is) (?:in|at|soon)\b",
    r"\b(?:last|final) question\b[^?]*[.!]$",
    r"\bbefore (?:i|we) (?:have to )?(?:go|run|wrap up|finish|head out|leave)\b[,.]",
)

ASKS_FOR_RESUME = _any(
    rf"\b(?:send|e-?mail|mail|share|forward|show|give|bring|drop|pass|shoot|pop|ping|hand|leave|attach)\b[^.?!]{{0,40}}"
    rf"\b(?:your(?: \w+)?|that|the|it as a) {_DOCUMENT}",
    rf"\b(?:look at|see|read|review|go over|glance at|check) your(?: \w+)? {_DOCUMENT}",
    rf"\b(?:have|got|bring) (?:you )?(?:got )?(?:your|an?) {_DOCUMENT}\b[^.?!]*\?",
    rf"\bpass (?:it|your \w+|your(?: \w+)? {_DOCUMENT}) (?:on|along)\b",
)
REFUSES = re.compile(
    r"\b(?:no need|(?:don't|do not|needn't)(?! (?:hesitate|be shy|forget|you|worry|mind))"
    r"|(?<!why )not(?! (?:only|just))"
    r"|never|rather|can't|cannot|without|instead of|keep(?! going| talking)|wish)\b",
    re.IGNORECASE,
)
"""In the clause that does it, one of these says that they do not: "no need to send me your résumé"."""

CLAUSE = re.compile(r"[,;:]|\bbut\b|\bso\b", re.IGNORECASE)

ELSEWHEN = re.compile(
    r"\b(?:was|were|had|gave|took|came|went|used to|back then|in those days|(?:on )?most (?:of )?(?:days|those|the)"
    r"|every|each|usually|often|that (?:year|day|week|winter|summer|spring|autumn)|those)\b",
    re.IGNORECASE,
)
"""Tells of another day, not of this talk."""

MENTIONS_OPENING = _any(
    r"\b(?:(?:we|they)(?:'re| are)|(?:my|our) \w+(?:'s| is| are))(?: \w+)? (?:hiring|recruiting|looking for (?:someone"
    r"|somebody|people|a |an |new )|on the lookout for)",
    rf"{_HAVE} (?:an?|some|two|three|a few|several)(?: \w+){{0,2}} (?:{_VACANCIES}|junior (?:place|role|position)s?)\b",
    rf"{_HAVE} (?:\w+ ){{0,2}}(?:vacancies|vacancy|open positions?)\b",
    rf"\bthere(?:'s| is| are| might be| may be|'ll be)[^.?!]{{0,25}}\b{_VACANCIES}\b",
    r"\b(?:a|an|another) (?:\w+ )?(?:spot|place|position|role|job|post|seat) (?:is |has )?(?:just )?(?:opening"
    r"|coming|freeing"
    r"|opened|come|came|freed) up\b",
    r"(?:^|[,;] |\b(?:do|so|you should|you could|feel free to|please|just) )apply(?: here| to us| with us"
    r"| for it| now|[.!]|$)",
    r"\b(?:put|hand|send) in an application\b|\b(?:come and |you could |you should )?join (?:us|our (?:team|crew))\b",
    rf"{_WILL} (?:recommend you|refer you|put in a (?:good )?word|vouch for you|mention (?:you|your name) to|(?:talk"
    rf"|speak) to (?:my|our) "
    r"(?:boss|manager)|tell (?:my|our) \w+ about you)",
    rf"{_WILL} (?:pass (?:your name|you) (?:on|along)|get you (?:in|an interview|a job)|get your name (?:to"
    rf"|in front of))",
    r"\byou(?:'d| would) (?:fit right in|(?:be|make) (?:a (?:good|great) (?:fit|addition)|great|an asset))\b|\b(?:need"
    r"|want) people like you\b",
    r"\b(?:come|you could|you can|love to have you) (?:and )?work (?:for|with) (?:us|me)\b",
)

OFFERS_CONTACT = _any(
    rf"{_WILL} (?:introduce you|put you in (?:touch|contact)|connect you|set you up with)",
    rf"{_WILL} give you (?:[\w']+ ){{0,3}}(?:number|email|contact|address)",
    r"\b(?:someone|somebody|a (?:friend|colleague|guy|woman|man)) (?:who(?:m)? )?you (?:should|could"
    r"|must) (?:talk|speak|meet)",
)
POINTS_TO = re.compile(
    r"\b(?:[Tt]alk|[Ss]peak|[Rr]each out|[Ww]rite|[Ww]rite an email|[Ll]ook up|[Cc]all|[Aa]sk|[Cc]ontact|[Tt]ry|[Mm]eet"
    r"|[Gg]et in touch|[Hh](?:er|is) name is|[Mm]y (?:friend|colleague|old boss|boss)) (?:to |with "
    r"|up )?(?:my (?:friend|colleague|old boss|boss) )?"
    r"(?P<name>[A-Z][\w'-]+ [A-Z][\w'-]+)"
)
"""A person's full name after words that send the learner to them."""

SAYS_GOODBYE = _any(
    r"^(?:good)?bye(?: for now| then| now)?\b[,.! ]*|\b(?:good)?bye[.!]*$",
    rf"\b(?:it was|it's been|it has been) (?:so |really |very |a )*{_NICE} {_TALKING}\b",
    rf"\b(?:i|i've) (?:really )?enjoyed {_TALKING}\b",
    r"\b(?:i'll|i will|let me|i should) (?:let you go|leave (?:it|you) (?:there|here)|say goodbye)\b",
    r"\bhave a (?:great|good|nice|lovely|wonderful) (?:day|rest of|evening|afternoon|weekend)\b",
    r"\btake care(?: of yourself)?(?: now| then)?[.!]?$|^(?:all the best|best of luck)\b|\bthanks for the chat\b",
)

ASKS_BACK = _any(
    r"\bwhat(?:'s| is| are)? (?:draws|drew|brings|brought|made|makes|interests|attracts|about) you\b[^.!?]*\?",
    r"\b(?:how|what) about you(?:rself)?\b[^.!?]*\?|^and you\b[^.!?]*\?|\btell me (?:a bit |a little "
    r"|more )?about yourself\b",
    r"\bare you (?:thinking|hoping|looking|planning|considering|studying|working|interested|good|all right"
    r"|comfortable)\b[^.!?]*\?",
    r"\b(?:have you|did you) (?:ever )?(?:thought|considered|tried|done|work|worked|study|studied)\b[^.!?]*\?",
    r"\bhow did you (?:hear|find out|come|get interested|end up)\b[^.!?]*\?|\bwhat(?:'s"
    r"| is) your (?:own )?(?:background|experience|plan"
    r"|story|major|degree|dream|situation|current job)\b[^.!?]*\?|\bwhere do you (?:see yourself|work|study"
    r"|come from)\b[^.!?]*\?",
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
