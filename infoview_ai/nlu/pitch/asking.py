"""Step 2 again, put together from classes: a request frame, a place to work, and for whom or where.

`outcomes` lists the set phrases of asking; here any frame ("any chance of", "could I do", "is that something you could
offer") meets any word for a place ("trial shift", "placement") at the professional's own employer.
"""

from __future__ import annotations

from infoview_ai.nlu.pitch.fragments import DOC, ME, NOT_STAFF, ORG
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_P, _V = Pitch.PITCH, Pitch.VEILED
STINT = (
    r"(?:apprenticeships?|traineeships?|internships?|placements?|jobs?|posts?|positions?|roles?|gigs?|vacanc(?:y|ies)"
    r"|training (?:place|contract|post)s?|pupillages?|training contracts?|berths?|work experience|summer jobs?"
    r"|clerkships?|fellowships?|openings?|saturday jobs?|contracts?|residenc(?:y|ies))"
)
"""Words for a place to work or train."""
TRIAL = r"(?:trials?|trial (?:shift|day|run|week)s?|try-?outs?|tasters?|taster (?:day|shift)s?|shifts?|start|go)"
"""A first try, which only somebody who hires can give; it needs no place named."""
_SLOT = r"(?:slot|spot|seat|place|bench|desk|chair|vacancy|opening|part)"
_WITH_YOU = rf"(?:here|(?:at|with|for|by|under|in|on|to|within|into|alongside) (?:{ORG}|you\b|yours|your \w+|yous))"
_A = r"(?:an?|some|my|the|that|this|any|one of (?:the|your|those)|your)"
_MAY_I = (
    r"(?:(?:can|could|may|might|would|will) i|(?:if|whether|that) i (?:can|could|might|may)|let me"
    r"|(?:would|could|can|will) you let me|would it be (?:possible|ok|okay|alright|all right) (?:for me )?(?:to|if i)"
    r"|is it possible (?:for me )?to|i (?:would|do|am)? ?(?:\w+ )?(?:like|love|want|wanted|hope|hoping|wish|need"
    r"|looking|keen) to)"
)
_YOU_COULD = (
    rf"(?:(?:could|can|would|will|might) (?:you|{ORG}|they)|(?:would you be|are you|would you feel) (?:\w+ )?(?:able"
    rf"|willing"
    r"|happy|up|open|prepared|ok|okay|comfortable) (?:to|for|with)|do you mind|would you mind|any chance you (?:could"
    r"|can|would|might)|you (?:could|can|will|would|might)|please|i (?:would|will) (?:appreciate|love"
    r"|like) (?:it )?(?:if"
    r" )?you(?: to| could| would)?|i (?:was|am) (?:hoping|wondering if) you (?:could|would|might)|so you)"
)
_SEASON = (
    r"(?:this (?:time of (?:the )?year|spring|summer|autumn|fall|winter|year|month|week|season|term)|in the (?:spring"
    r"|summer|autumn|new year|holidays)|over the (?:summer|holidays)|before christmas|for (?:the )?(?:summer|season"
    r"|harvest|christmas)|next (?:month|week|year|spring|summer|autumn|season|term)|soon|today"
    r"|(?:in|from) (?:january|february|march|april|may|june|july|august|september|october|november|december))"
)
_HANDS = (
    r"(?:people|anyone|anybody|someone|hands|starters|beginners|students|lads|girls|staff|trainees|interns|juniors"
    r"|helpers|apprentices)"
)

PLACE_FOR_ME = (
    Rule(
        Family.HIRE_ME, "P37", _P, ("chance", "hope of", "possibility", "prospect"),
        rf"\b(?:any|some|a|no|slightest|slim) (?:\w+ )?(?:chance|hope|possibility"
        rf"|prospect) of (?:\w+ ){{0,4}}?(?:{STINT}|{TRIAL}"
        rf"|work|{_SLOT})\b|\bwhat (?:are|is) (?:the|my) (?:chances?|odds) of (?:\w+ ){{0,4}}?(?:{STINT}|{TRIAL}"
        rf"|work) (?:\w+ ){{0,2}}?{_WITH_YOU}",
        unless=r"\b(?:do|did) (?:people|they|patients|most)\b|interview (?:him|her|them)", field_is_fine=True,
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("trial", "tryout", "try-out", "taster", "shift", "start", " go"),
        rf"\b{_MAY_I} (?:\w+ ){{0,2}}?(?:have|get|do|be given|come (?:\w+ )?for|try|take|earn|work|book) (?:{_A} )"
        rf"(?:\w+ ){{0,3}}?{TRIAL}\b(?! (?:at (?:this|that|the|explain|describ|answer|guess)|through|over|with (?:a"
        rf"|my) question))",
        unless=r"\bhow\b|what time|a go at (?:it|one|using|guess)",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P,
        ("intern", "placement", "apprentice", "trainee", "job", "post", "position", "role", "training", "work exp",
         "pupillage", "contract", "gig"),
        rf"\b{_MAY_I} (?:\w+ ){{0,3}}?(?:do|doing|have|get|find|start|take|make|complete|apply for|go for|try for"
        rf"|spend|serve"
        rf"|try) (?:\w+ ){{0,5}}?{STINT} (?:\w+ ){{0,3}}?{_WITH_YOU}(?! (?:field|industry|trade|profession|country))",
        unless=r"\b(?:ask|talk|know|learn|hear) (?:\w+ )?about\b|\bwhen you\b|did you",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("offer", "give", "arrange", "sort", "spare", "find", "manage", "stretch", "have"),
        rf"\b(?:{STINT}|{_SLOT}|{TRIAL}) (?:\w+ ){{0,5}}?(?:something|one|anything|it) (?:that )?(?:you|{ORG}"
        rf"|they) (?:could|can|would"
        rf"|might) (?:\w+ )?(?:offer|give|arrange|sort|find|do|manage)\b|\b{_YOU_COULD} (?:\w+ )?(?:offer(?:ing)?"
        rf"|giv(?:e|ing)"
        rf"|arrang(?:e|ing)|sort(?:ing)?(?: out)?|spar(?:e|ing)|stretch to|manage|find(?:ing)?|fix(?:ing)?|swing) "
        rf"(?:(?:me|us) (?:\w+ ){{0,4}}?(?:{STINT}|{TRIAL}\b(?! at)|{_SLOT}|work\b)|(?:an?|some"
        rf"|any) (?:\w+ ){{0,3}}?(?:{STINT}) (?:\w+ ){{0,3}}?"
        rf"(?:for me|to me|to someone like me|to {ME}))",
        unless=r"(?:give|offer) (?:me )?(?:some |an? )?(?:\w+ )?(?:advice|tips|idea|example|sense|picture)"
        r"|place to start",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("do it", "do that", "do one", "do mine", "be on", "be in", "be part", "stay",
         "do my"),
        rf"\b(?:can|could|may|might|would) i (?:\w+ )?(?:do (?:it|that|one|mine|my (?:\w+ ){{1,2}}) ?(?:here|(?:at"
        rf"|with|under|in) "
        rf"(?:{ORG}|you$|yours))|be (?:on|in|part of) (?:it|that|(?:the|your) (?:tour|crew|team|cast|project|list"
        rf"|show|next one))|stay (?:on )?(?:and )?work(?:ing)? (?:here|{_WITH_YOU}))"
        rf"|\bi stay (?:on )?work(?:ing)? here",
        unless=r"\bagain\b|mailing list|email list|picture|photo",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("take", "have", "slot", "the job", "that job", "fill", "put me", "accept"),
        rf"\bi (?:would|will|could|am happy to|shall)(?: \w+){{0,2}}? (?:take|like|accept|have|love|fill|snap up|grab)"
        rf" (?:the|that|this|your|one of (?:the|those|your)) (?:\w+ ){{0,2}}?(?:{STINT}|{_SLOT})\b(?! (?:of"
        rf"|to (?:think|learn)))"
        r"|\bput me down (?:for|as|on|before|please|then)\b|\bput me down$",
        unless=r"take (?:your|the|that|this) (?:place|part|seat|spot) (?:in|as|to|at)|part (?:about|where|i|with)"
        r"|\bif (?:i|they|someone) (?:was|were|got|had)",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("put me", "start me", "have me", "tell me", "come to", "report", "turn up"),
        r"\b(?:which|what|where)(?: \w+){0,3} would you (?:put|start|place|have|use|try) me\b(?= (?:on|in|at|first"
        r"|to work)|$)"
        r"|\btell me (?:what time"
        r"|when|where) (?:to (?:be there|come|start|turn up|show up|report|sign)|i (?:start|sign|come in))|\b(?:which"
        r"|what)"
        r" (?:gate|door|desk|entrance|day|time) (?:do|should|shall) i (?:come to|report (?:to|at)|start|turn up"
        r"|report)",
        unless=r"for (?:the|our|this) (?:call|talk|chat|meeting|interview)",
    ),
)  # fmt: skip

OPEN_HERE = (
    Rule(
        Family.OPENINGS, "P38", _P, ("take", "taking", "bring", "sign"),
        rf"\b(?:do|does|are|is|will|would) (?:you|they|{ORG})(?: \w+)? (?:tak(?:e|ing)|sign(?:ing)?"
        rf"|bring(?:ing)?) (?:on )?(?:\w+ )?"
        rf"{_HANDS}(?: on| up| in)? {_SEASON}",
        unless=rf"{NOT_STAFF}|how many|usually|normally|generally", field_is_fine=True,
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("open ", "vacant", "spare", "unfilled", "free "),
        rf"\b(?:do you|does your \w+|have you|has your \w+|you|is there|are there|got|any) (?:\w+ ){{0,3}}?(?:open"
        rf"|vacant|unfilled|spare"
        rf"|free) (?:\w+ )?(?:{STINT}|spots|slots|seats|desks|chairs|places)\b",
        unless=r"\bwhen\b|open (?:contract|source|house)|know of", field_is_fine=True,
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("is there", "any "),
        r"^(?:\w+ ){0,3}?(?:is|might|would|could) there (?:be )?(?:an?|any|some) (?:\w+ )?(?:job|post|vacancy"
        r"|position|start|work|opening|place"
        r"|internship|apprenticeship|placement)(?: for me| going| in it| here| with you| at yours)?$"
        r"|^(?:\w+ )?any (?:\w+ )?(?:jobs?|work|vacancies|openings|posts"
        r"|positions|shifts|internships|places)(?: \w+){0,3}? (?:going|available|open)\b|\ba start going\b",
        unless=r"\bif (?:there|any)\b",
    ),
)  # fmt: skip

_THEM = r"(?!me\b|us\b|that\b|if\b|whether\b|when\b|what\b|how\b|why\b|which\b|the difference)(?:\w+ ){1,4}?"
_LEARNING_VISIT = (
    r"\bto learn\b|\bif i (?:can|could|may|might) (?:\w+ )?(?:talk|speak|ask|interview|write|email|learn|hear|chat"
    r"|call"
    r"|contact)|\b(?:how|when) (?:can|could|would|do) you\b|about (?:their|her|his) (?:work|job|path)"
    r"|do you (?:\w+ )?tell"
)

INTERCEDE = (
    Rule(
        Family.FORWARDING, "P58", _P,
        ("tell", "let", "ask", "ring", "call", "phone", "email", "message", "text", "speak", "talk", "write", "nudge"),
        rf"\b(?:{_YOU_COULD}|you will have|at least)\b (?:\w+ ){{0,3}}?(?:tell(?:ing)?|told|let(?:ting)?|ask(?:ing)?"
        rf"|ring(?:ing)?|call(?:ing)?"
        rf"|phone|email(?:ing)?|message|text|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|writ(?:e|ing) to"
        rf"|nudg(?:e|ing)|remind(?:ing)?) "
        rf"{_THEM}(?:about me\b|for me\b|on my behalf|(?:that )?i (?:am (?:looking|coming|interested|available|free"
        rf"|keen|good|here|ready)"
        r"|exist|would (?:like|love)|want (?:a|to|the|in)|can (?:start|come|do|work))|know (?:about me|i)"
        r"|(?:by then )?to (?:take|give|have"
        r"|see|try|hire|ring|consider|look at|interview) me|(?:if|whether) (?:i (?:can|could|might|may)|(?:they|he"
        r"|she|there)"
        r" (?:\w+ ){0,2}?(?:takes?|have|has|needs?|is|are|would|could) (?:\w+ ){0,3}?(?:me|anything|something|an?|any"
        r"|someone"
        r"|people|room|hiring)))",
        unless=_LEARNING_VISIT,
    ),
    Rule(
        Family.REFERRAL, "P56", _P, ("a word", "quick word", "quiet word", "good word", "little word", "words"),
        rf"\b{_YOU_COULD} (?:\w+ ){{0,2}}?hav(?:e|ing) (?:a|an? \w+) word (?:with|in)\b(?! (?:me|us)\b)",
        unless=r"do you have a word|another word",
    ),
    Rule(
        Family.REFERRAL, "P56", _P, ("name",),
        rf"\b{_YOU_COULD} (?:\w+ )?(?:whisper|mention|drop|pass on|pass|give|slip|bring up|put in|put|throw in"
        rf"|float) (?:my|her|his"
        r"|their) name\b(?! (?:right|correctly))",
        unless="pronounce",
    ),
    Rule(
        Family.REFERRAL, "P57", _P, ("recommendation", "reference", "endorsement", "letter", "back my", "support my",
         "testimonial"),
        r"\b(?:put(?:ting)?(?: in)?|writ(?:e|ing)|giv(?:e|ing)|mak(?:e|ing)|do(?:ing)?|provid(?:e|ing)"
        r"|submit(?:ting)?|send(?:ing)?(?: in)?)"
        r" (?:me |in )?(?:an? |some |your )?(?:\w+ ){0,2}?(?:recommendation|reference|endorsement|testimonial"
        r"|letter of (?:support|recommendation)) (?:for|of|to|on|with) (?:me|my)\b"
        rf"|\b{_YOU_COULD} (?:\w+ ){{0,2}}?(?:back|support|endorse|second|champion) (?:me\b|my (?:\w+ )?application)",
        unless=r"\bmy (?:boss|teacher|tutor|manager|professor|old \w+) ",
    ),
    Rule(
        Family.FORWARDING, "P68", _P, ("pass", "forward", "send", "give", "show", "hand", "get", "take", "drop"),
        rf"\b{_YOU_COULD} (?:\w+ ){{0,2}}?(?:pass|forward|send|give|show|hand|get|take|drop)(?:ing)? (?:it|them|that"
        rf"|this|mine|one|a copy)"
        r"(?: \w+){0,2}? (?:to|with|in front of|past|round) (?:\w+ ){0,3}?(?:talent|panel|boss|managers?|team|office"
        r"|chef|owner|director|partners|recruitment|personnel|head|colleagues?)\b",
        unless=r"\bhow\b|to learn",
    ),
    Rule(
        Family.HIRER, "P43", _P, ("number", "email", "address", "contact", "details"),
        r"\b(?:number|e-?mail|address|contact|details) (?:for|of|at) (?:\w+ ){0,2}?(?:head office|the office"
        r"|personnel|crewing|recruitment"
        r"|whoever (?:hires|decides|does)|the (?:boss|manager|owner|chef|panel))\b",
        unless=r"to learn|did you", field_is_fine=True,
    ),
    Rule(
        Family.HIRER, "P43", _P, ("who ",),
        r"\bwho (?:\w+ ){0,2}?(?:deals? with|handles?|runs?|keeps?|looks? after|manages?|books?|picks?|chooses?"
        r"|sorts?(?: out)?|takes on"
        r"|decides on|signs off)(?: on)? (?:\w+ ){0,3}?(?:freelancers?'?|casuals?'?|recruitment|applications?|intake"
        r"|starters|crew"
        r" list|supply list|extras|temps|interns?|placements?|apprentices?|trainees|auditions)\b",
        unless=r"did you|how does|what (?:does|makes|is) ", field_is_fine=True,
    ),
    Rule(
        Family.HIRER, "MP4", _P, ("cv", "resume", "cover letter", "application"),
        rf"\b(?:who|whom|where|which|anyone|anybody|someone|anywhere|somewhere|places?)\b.*\b(?:send(?:ing)?|giv(?:e"
        rf"|ing)|email(?:ing)?|show(?:ing)?"
        rf"|drop(?:ping)?(?: off)?|leav(?:e|ing)|hand(?:ing)?(?: in)?|post(?:ing)?|submit(?:ting)?) (?:an?|my"
        rf"|the)? ?(?:\w+ )?{DOC}\b",
        unless=r"feedback|\bshould (?:an?|my|the) |what (?:should|do|makes)|\b(?:people|applicants|students|they"
        r"|candidates|someone) (?:\w+ )?(?:send|give|hand|submit)",
    ),
    Rule(
        Family.INTRODUCTION, "P54", _P, ("connect", "introduc", "in touch", "point me", "know some", "know any",
         "someone who", "somebody who", "someone that"),
        r"\b(?:someone|anyone|people|a place|somewhere)(?: \w+){0,4}? (?:who|that)(?: \w+){0,3}? (?:(?:has|have|is"
        r"|are)? ?(?:got )?(?:a|some) (?:gap|hole|space|slot|vacancy)"
        r"|(?:is|are) short of|(?:would|could|might) (?:have|take|hire|use|need|want) (?:me\b|someone like me)|"
        r"(?:has|have) room for|needs (?:hands|an extra|a junior|help|bodies))",
        unless=r"someone who (?:has|have) (?:a|some) (?:space|gap) (?:year|between)",
    ),
)  # fmt: skip

VERDICTS = (
    Rule(
        Family.CHANCE, "P44", _V,
        ("look at me", "have me", "consider me", "take me", "see me", "interview me", "want me", "touch me",
         "twice at me",
         "shortlist me", "invite me", "call me in", "give me a look", "entertain", "bite"),
        rf"\b(?:would|could|might|will) (?:{ORG}|you|they|yous|your \w+|anyone (?:here|there)"
        rf"|the \w+) (?:\w+ ){{0,2}}?(?:look (?:twice )?at|have|consider"
        rf"|take|want|see|touch|interview|invite|shortlist|entertain|call|give) {ME}(?: in\b| a (?:look|second look"
        rf"|call|go)\b| on\b| for (?:a|an|the|it|that)\b| then| or not)?$",
        unless=r"\b(?:what|which|where|how|why|when) (?:\w+ ){0,2}?would\b|(?:would|could) you (?:\w+ )?call me",
    ),
    Rule(
        Family.CHANCE, "P44", _V, ("like me", "with my", "in my shoes", "my sort", "of my"),
        rf"\bif (?:\w+ ){{0,3}}?(?:like me|with my \w+|my sort)\b.*\b(?:rang|called|wrote|applied|turned up|came"
        rf"|walked|knocked|asked|sent)\b.*"
        rf"\b(?:{ORG}|you|they|your \w+)\b.*\b(?:would|could|might)\b",
        unless=r"\bwhat would (?:you|he|she) (?:advise|suggest|recommend)", whole_sentence=True,
    ),
    Rule(
        Family.CHANCE, "P44", _V, ("worth my", "worth me", "worth apply", "be worth", "wasting", "point in my",
         "look-in", "look in"),
        rf"\b(?:worth|point in|point) (?:my |me )?(?:\w+ )?(?:applying|trying|putting in|sending"
        rf"|having a go)\b.*{_WITH_YOU}"
        rf"|\b(?:i|me|{ME}) (?:\w+ ){{0,2}}?(?:get|have|stand) a look-?in\b|\b(?:would|could|might) (?:i|he|she"
        rf"|it) be (?:wasting|a waste of)"
        r" (?:a stamp|(?:my|his|her|your|their) time|an application)",
        unless=r"wasting your time (?:with|if|by)", field_is_fine=True,
    ),
)  # fmt: skip

ASKING = PLACE_FOR_ME + OPEN_HERE + INTERCEDE + VERDICTS
