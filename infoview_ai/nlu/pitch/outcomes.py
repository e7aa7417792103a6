"""Step 2: requests for an outcome: a job, an interview, a referral, a good word, the name of who hires."""

from __future__ import annotations

from infoview_ai.nlu.pitch.fragments import (
    ANY_DOC,
    AT_ORG,
    BEGINNERS,
    BOSS,
    DOC,
    HIRER,
    JOB,
    ME,
    NOT_STAFF,
    OPENING,
    ORG,
)
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_P = Pitch.PITCH
_MAY_I = (
    r"(?:(?:can|could|may|might) i|would it be (?:possible|ok|okay|all right|an option)(?: for me)?(?: to| if i)"
    r"|is it possible(?: for me)? to|(?:any|a|some) (?:chance|way|possibility)(?: that)?(?: for me to| i (?:can"
    r"|could|might)| of me| of)|would you (?:let|have|allow) me(?: to)?|let me|i was (?:hoping"
    r"|wondering if)(?: i (?:could|can|might))?(?: to)?|do you think i (?:can|could|might)|whether i (?:can|could"
    r"|might))"
)
_JOIN = (
    r"(?:work(?:ing)?|intern(?:ing)?|start(?:ing)?|join(?:ing)?|train(?:ing)?|apprentice|volunteer(?:ing)?"
    r"|freelanc(?:e|ing)|help out|(?:do|doing) (?:\w+ ){0,3}?(?:internship|placement|apprenticeship|work experience"
    r"|trial|traineeship))"
)
_HERE = (
    r"(?:here|there|(?:at|for|with|by|under|in|on|into|to|within) (?:you\b|yours|your|this (?:company|team|firm"
    r"|place)))"
)

OPENINGS = (
    Rule(
        Family.OPENINGS, "P32", _P, ("know", "heard", "hear ", "aware"),
        r"\b(?:know (?:of|about)|heard (?:of|about)|hear (?:of|about)|aware of|(?:you|to|anyone"
        rf"|someone) know) (?:\w+ ){{0,3}}?(?:{OPENING}|jobs?\b|positions?\b|internships?\b|anything open|(?:anyone"
        r"|someone|places?|a place|a company|companies) (?:who |that |which )?(?:is |are )?(?:hiring|recruiting"
        r"|needs? (?:someone|people|help|anyone)|looking for (?:someone|people|staff|help)))",
        unless=r"\blet me know\b|\bto know what\b|\bhow (?:do|did|does|would) \w+ (?:\w+ )?(?:hear|know|find)"
        r"|what do you know about"
        r"|i (?:have )?heard (?:that|about)|\bif you (?:\w+ )?(?:hear|know)\b",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("opening", "vacanc"),
        r"\b(?:do you|have you|you|got|is there|are there|have|any) (?:\w+ ){0,4}?(?:openings?|vacanc(?:y|ies))\b",
        unless=r"know of|heard of|aware of|\b(?:saw|seen|noticed|spotted|found)\b|where (?:do|does|are)|(?:how|when"
        r"|did) (?:do|did|have|was|were)|(?:schedule|calendar|diary|gallery|week)\b|opening (?:night|shift|hours|act"
        r"|line|scene|move|credits|time|day|ceremony|reception|up)|gallery|exhibition|heard about",
        field_is_fine=True,
    ),
    Rule(
        Family.OPENINGS, "P38", _P,
        ("desk", "chair", "headcount", "job", "role", "position", "spot", "place", "work", "anything", "something",
         "gig", "shift", "opportunit", "internship", "placement", "apprentice", "trainee"),
        r"\b(?:do you|have you|you|got|is there|are there|there is|there are|there was|any"
        rf"|have) (?:\w+ ){{0,4}}?{OPENING}",
        unless=r"know of|heard of|aware of|heard about|for free|\b(?:let me know|tell me|shout|call me|keep me)\b"
        r"|\b(?:saw|seen|noticed|spotted|found)\b|if (?:something|anything)"
        r"|\b(?:someone|anyone|something|anything)\b.*\bi could (?:ask|talk|speak|listen|learn|meet|try|read|watch|look"
        r"|see|practi[sc]e|do (?:at home|this week|first|to|now))\b",
        field_is_fine=True,
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("hiring", "recruiting", "taking", "looking for", "short of", "short-staffed"),
        rf"\b(?:are|is|whether|if|was) (?:{ORG}|you|they|anyone there|someone there|the \w+ team)(?: \w+)?(?: is"
        r"| are)? (?:\w+ )?(?:hiring\b(?! (?:out|a car))|recruiting\b(?! (?:patients|participants|subjects))"
        rf"|taking (?:on )?{BEGINNERS}|taking (?:\w+ )?on\b|taking people|looking (?:to hire|to recruit"
        rf"|for (?:\w+ )?{BEGINNERS})|short of (?:people|staff|hands)|short-staffed)",
        unless=rf"\bgrow(?:ing|n)?\b|shrinking|how many|{NOT_STAFF}|when you (?:are|were) (?:hiring|recruiting)"
        r"|what (?:are|do) you look|how (?:do|did) you",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("job", "work", "position", "internship", "role"),
        r"\b(?:do you|have you|you) (?:have|got) (?:any|a|some) (?:jobs?|work|positions?|internships?|roles?"
        r"|paid work)(?: here| there| maybe| please)?$",
        unless=r"\bdid\b|when you|a job (?:title|description)",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("job", "position", "role", "spot", "place"),
        r"\b(?:are|is) there (?:any |an? |some )(?:\w+ )?(?:jobs?|positions?|roles?|spots?|posts?) (?:\w+ )?(?:on"
        rf"|at|in|with|within|under) (?:{ORG}|you\b)(?! (?:that|which|where|who|people|nobody|you))",
        unless=r"\b(?:saw|seen|noticed)\b",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("looking to", "wants to", "planning to", "about to"),
        rf"\b(?:is|are) (?:anyone|someone|{ORG}|you|they)(?: \w+){{0,3}}? (?:looking|planning|about|hoping"
        r"|wanting) to (?:hire|recruit|take on|bring in)\b",
        unless="how many",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("hiring",),
        r"^(?:so |and |well |hey |but |or )?(?:you |you guys )?hiring$|\b(?:unless|if) you are hiring\b"
        r"|\bare you hiring\b",
    ),
    Rule(
        Family.OPENINGS, "P48", _P, ("freelanc", "need ", "use "),
        r"\bdo you (?:\w+ )?(?:need|use|want) (?:\w+ ){0,2}?(?:freelancers?|help|hands|anyone|someone|people"
        r"|an? \w*assistant).*\b(?:i (?:have|am|would|could|can)|my)\b",
    ),
    Rule(
        Family.OPENINGS, "P48", _P, ("need", "use"),
        r"\b(?:could|can|do) you (?:use|need) (?:\w+ ){0,2}?(?:an? )?(?:extra |another |more )?(?:pair of hands"
        r"|hands|hand|someone like me|me)\b",
    ),
    Rule(
        Family.OPENINGS, "MP10", _P, ("job lead", "lead for me", "jobs my way"),
        r"\bjob leads?\b|\bleads? for me\b|\bjobs? my way\b",
        field_is_fine=True,
    ),
)  # fmt: skip

HIRE_ME = (
    Rule(
        Family.HIRE_ME, "P37", _P, ("hire", "take", "employ", "recruit", "bring", "give", "sign me"),
        r"\b(?:hire|employ|recruit) me\b|\btake me on\b|\bbring me (?:on|in|aboard|on board)\b|\btake a (?:chance"
        r"|punt|bet) on me\b|\bsign me up (?:for|as) (?:a|the|your)\b.*\b(?:job|team|staff)"
        r"|\bgive me an? (?:\w+ )?(?:shot|chance|try|start(?!-)|job|trial|go|break|role|position|place|spot"
        r"|opportunity|internship|interview)\b(?! (?:idea|sense|example))",
        unless=r"\b(?:nobody|no one|someone to|anyone to|did (?:they|anyone|someone)|they|she|he) (?:\w+ )?(?:give"
        r"|take|hire)|\b(?:would|will|could|does|do) (?:anyone|people|employers|firms|places)\b"
        r"(?!.*\b(?:here|yours?|you)\b)",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P,
        ("hook me", "set me", "hooking me", "getting hired", "get me", "find me", "land me", "offer me", "arrange",
         "set me up", "set up", "help me", "get my", "get me in"),
        rf"\byour help (?:\w+ )?(?:getting|finding|landing) (?:hired|(?:an?|the|some) (?:\w+ )?{JOB})"
        r"|\bhook me up (?:with|in|at)\b|\b(?:get|find|land|offer|arrange|set) (?:me|my)(?: up with"
        r"| up for)? (?:in\b(?! touch)|hired|(?:an? )?(?:meeting|call|appointment"
        rf"|chat) with (?:\w+ ){{0,2}}?(?:{BOSS}|hr\b|hiring|recruit\w*)|(?:in )?(?:through )?the door|foot in"
        rf"|(?:an?|some|any|the)? ?(?:\w+ )?{JOB}\b)|\bhelp me (?:to )?(?:get|find|land|secure) (?:in\b|one\b"
        rf"|something\b|hired|(?:an? )?(?:meeting|call) with your|(?:an?|some|any|the|my)? ?(?:\w+ )?(?:{JOB}"
        r"|foot in)\b)|\b(?:find|arrange|set up) (?:an?|some) (?:\w+ )?(?:job|interview|internship|position) for me",
        unless=r"find me (?:a|some|any) (?:place|spot) to|interviews? (?:with|for) (?:my|a|the) (?:article|thesis"
        r"|paper|project|podcast)",
    ),
    Rule(
        Family.HIRE_ME, "MP1", _P, ("for me", "like me", "with my"),
        rf"\b(?:is|are|would|might|could) there (?:be )?(?:\w+ ){{0,3}}?(?:{JOB}|room|anything|something|need|space"
        rf"|way in) (?:\w+ ){{0,3}}?for {ME}",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRE_ME, "P37", _P,
        ("work", "intern", "start", "join", "train", "apprentice", "volunteer", "freelanc", "help out", "placement",
         "trial"),
        rf"\b{_MAY_I} (?:\w+ ){{0,4}}?{_JOIN} (?:\w+ ){{0,5}}?{_HERE}(?! (?:questions?|field|industry|trade))",
        unless=r"\bstart (?:with|by|here|there)\b|working (?:with you|for you) (?:is|was)|train (?:for|in|to)"
        r"|join you on (?:linkedin|the call)|shadow|\bhere (?:when the|without|as an? |with (?:no|little|bad|poor|"
        r"only))",
    ),
    Rule(
        Family.HIRE_ME, "MP1", _P, ("for me", "like me", "with my"),
        rf"\b(?:have|has|got|need|needs|find|find me|make|spare) (?:an? |any |some |room )(?:\w+ ){{0,3}}?(?:{JOB}"
        rf"|desk|chair|use) (?:\w+ ){{0,3}}?(?:for|of) (?:\w+ ){{0,3}}?(?:{ME}|like me)",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("hiring", "taking on", "employing", "recruiting"),
        rf"\b(?:hiring|taking on|employing|recruiting) {ME}",
        unless=r"risk|why did|problem|worr|before",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("for a job", "for work", "for an", "for a ", "for any", "for some"),
        rf"\b(?:i|to) (?:\w+ ){{0,4}}?ask(?:ing)? (?:you )?(?:\w+ )?for (?:an?|any|some|the) (?:\w+ )?{JOB}\b",
        unless=r"did you|have you|should i|how (?:do|does|should|would)|people|when you",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("put me to work", "do for me", "put me on"),
        r"\bput me (?:to work|on (?:the|your) (?:team|crew|payroll|list|rota|roster))|\b(?:what|anything"
        r"|something) (?:can |could )?you (?:can |could )?do for me",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("open", "available", "vacant", "free", "filled", "taken", "going"),
        r"\b(?:is|was) (?:the|that|your|this)(?: old| junior)? (?:\w+ )?(?:job|position|role|post|place|spot|desk"
        r"|internship|vacancy|opening)(?: \w+){0,4} (?:open|available|vacant|free|filled|taken|up for grabs)$",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("join your", "join you"),
        rf"\b{_MAY_I} (?:\w+ )?join (?:your|you\b(?! on (?:linkedin|the|a) call))",
        unless="linkedin|newsletter|mailing list|meetup",
    ),
)  # fmt: skip

WAY_IN_HERE = (
    Rule(
        Family.WAY_IN_HERE, "P40", _P,
        ("hired", "job", "taken on", "get in", "interview", "employed", "place", "position", "get into", "role"),
        r"\b(?:how (?:do|can|could|would|might|should) i|what (?:would|does|will) it take (?:for me )?to|what (?:do"
        r"|would|should|must) i (?:need|have)?(?: to)?(?: do)?(?: to)?|what (?:is"
        rf"|would be) the (?:best )?way (?:for me )?(?:to|in)|do i need) (?:(?!do in\b)\w+ ){{0,4}}?(?:hired"
        r"|an? (?:\w+ )?(?:job|position|role|interview|place|spot)|taken on|get in\b|employed"
        rf"|get into) (?:\w+ ){{0,2}}?(?:{AT_ORG})",
        unless=r"\bthere (?:is|are)\b",
    ),
    Rule(
        Family.WAY_IN_HERE, "MP7", _P, ("hire", "hired"),
        r"\b(?:get|be) hired by you\b|\bwhat would it take for (?:you|your \w+) to (?:hire|take)\b|\bconvince (?:you"
        r"|them|your \w+) to (?:hire|take)",
    ),
    Rule(
        Family.WAY_IN_HERE, "P40", _P, ("apply",),
        r"\b(?:how|where|when|can|could|should|may|shall) (?:do |can |could |would "
        rf"|should )?i (?:\w+ ){{0,2}}?apply (?:\w+ ){{0,3}}?(?:here\b|there\b|for it|for that|(?:to|at|with"
        rf"|for) (?:{ORG}|you\b|the (?:\w+ )?(?:job|role|position|post|place|opening)))",
        field_is_fine=False,
    ),
)  # fmt: skip

REFERRAL = (
    Rule(
        Family.REFERRAL, "P55", _P, ("refer",),
        r"\brefer me\b(?! to (?:an?|some|any|other|more|good|someone|anyone|people|the (?:book|article|website"
        rf"|course|guide))\b)|\brefer me to (?:\w+ )?{HIRER}|\b(?:give|write|get|do|put in|make"
        r"|submit) (?:me )?an? (?:\w+ )?referral\b|\breferral (?:for me|from you)\b|\b(?:appreciate|need|want|love"
        r"|like|hoping for|asking for|ask for|ask you for|after) (?:an? |your )(?:\w+ )?referral\b"
        r"|\brefer(?:ring)? me (?:internally|to your)",
        unless=r"\b(?:my (?:\w+ )?\w+|he|she|they) (?:\w+ )?(?:would|will|could|did|has)(?: \w+)? refer",
    ),
    Rule(
        Family.REFERRAL, "P56", _P, ("word",),
        r"\b(?:put|putting|put in|say|saying|give|giving|drop|dropping|have|add) (?:\w+ ){0,3}?(?:good |kind |nice "
        r"|quick |little )?word\b.*\b(?:me|my|with|to|in)\b",
        unless=r"last word|word (?:count|of mouth|document)|your word|^in a word|a word of"
        r"|\bi (?:could|can|might|may|should) (?:\w+ )?have a (?:\w+ )?word",
    ),
    Rule(
        Family.REFERRAL, "P56", _P,
        ("vouch", "recommend me", "endorse me", "speak up for me", "speak for me", "put me forward", "put my name",
         "recommend my", "nominate me", "sponsor me"),
        r"\b(?:vouch for|endorse|speak up for|speak for|put) me\b(?! in (?:touch|contact)| through to| off"
        r"| at)(?: forward)?|\bvouch for me\b|\brecommend me\b(?! (?:an?|some|any|the|good|your|something|books?) )"
        r"|\bput my name (?:\w+ )?(?:down|forward|in|on|to)|\b(?:sponsor|nominate) me\b",
        unless=r"\bput me (?:off|on the spot)",
    ),
    Rule(
        Family.REFERRAL, "P56", _P, ("my name",),
        r"\b(?:mention|drop|bring up|say|pass on|give|slip) my name\b(?! (?:right|correctly))",
        unless=r"\bmay i\b|pronounce",
    ),
    Rule(
        Family.REFERRAL, "P57", _P, ("reference", "referee", "recommendation", "testimonial"),
        r"\b(?:us(?:e|ing)|list(?:ing)?|nam(?:e|ing)|put(?:ting)?|give|giving|have|having|count on) (?:you"
        r"|your name) (?:\w+ ){0,2}?(?:reference|referee)|\b(?:be|being|act as|serve as|become) (?:an? |my "
        r"|one of my )?(?:reference|referee)\b|\b(?:write|give|do|draft|get|need|want|ask for"
        r"|have) (?:\w+ ){0,4}?(?:recommendation|reference|testimonial)\b.*\b(?:me|my|from you|i)\b|\b(?:write|give"
        r"|get) me (?:\w+ ){0,3}?(?:recommendation|reference)\b",
        unless=r"reference (?:book|range|point|work|photo|image|material)|point of reference|recommendations? (?:for"
        r"|on|of) (?:books?|courses?|reading|what|which|where|people|how)|(?:any|other|more|some|further|reading"
        r"|book|course|your) recommendations?",
    ),
)  # fmt: skip

FORWARDING = (
    Rule(
        Family.FORWARDING, "P58", _P,
        ("resume", "cv", "application", "portfolio", "details", "profile", "cover letter", "reel", "name"),
        r"\b(?:pass|forward|forwarding|passing|send|sending|hand|give|giving|slip|submit|get|put|show|showing|share"
        rf"|bring|take|deliver|drop|flag|circulate|walk) (?:\w+ ){{0,2}}?my (?:{ANY_DOC}|details|profile"
        rf"|contact details|name|info|information|number)\b(?: \w+){{0,2}}? ?(?:\b(?:on|along|over|around|round"
        rf"|forward)\b|\b(?:to|with|in front of|past|onto|on|in) (?:\w+ ){{0,2}}?(?:{BOSS}|{ORG}|hr\b|human|hiring"
        r"|recruit\w*|someone|anyone|whoever|the (?:right|person|people|team|desk|pile)|them\b|her\b|him\b))",
        unless=r"\b(?:should|do|can|could|may|shall|would|might) (?:i|people|one) (?:\w+ )?(?:put|pass|send|show"
        r"|share|bring|submit|get|give)\b.*\bmy (?:name|details|number)|\bput my (?:details|number) in",
    ),
    Rule(
        Family.FORWARDING, "P58", _P,
        ("flag my", "push my", "fast-track", "fast track", "look at my application", "my application"),
        r"\b(?:flag|push|fast[- ]track|pull|speed up|keep an eye on|look out for) my application\b",
    ),
    Rule(
        Family.FORWARDING, "P68", _P, ("forward", "pass", "send", "give", "show", "hand", "share"),
        r"\b(?:forward|pass|send|give|show|hand|share|get) (?:it|them|that|this|mine|a copy)(?: on| along| over"
        rf"| around)? (?:to|with) (?:\w+ ){{0,2}}?(?:hr\b|human resources|{BOSS}|{ORG}|hiring|recruit\w*|whoever)",
        unless=r"\bi (?:can|could|will|would|shall|may) (?:forward|pass|send|give|show)\b.*\bmy (?:colleague|boss"
        r"|manager|teacher)",
    ),
    Rule(
        Family.FORWARDING, "P86", _P,
        ("ask around", "mention", "tell", "ask", "call", "email", "speak", "talk", "write", "message", "ring",
         "mention me", "let them", "let hr"),
        rf"\bask around (?:for me|whether|if|about)|\bmention (?:\w+ )?to (?:\w+ ){{0,2}}?(?:{BOSS}|hr\b|them\b"
        r"|human|the) (?:\w+ )?(?:that )?i |\b(?:tell|let|ask|call|email|message|ring|write|speak|talk|get"
        rf"|have) (?:to |with )?(?:hr\b|human resources|them|her|him|{BOSS}|your {BOSS}|the (?:hiring"
        rf"|recruit)\w*(?: \w+)?) (?:\w+ ){{0,3}}?(?:about me\b|for me\b|now\b|today\b|that i am (?:interested"
        r"|looking|available)|i am (?:interested|looking|available)|to (?:call|ring|contact|email|see|interview"
        r"|hire|consider|take|look at|give) me|know (?:about me|i am|that i am))|"
        r"\b(?:tell|ask|call|email|write to|speak to|talk to|let) (?:hr\b|human resources|the hiring manager"
        r"|your recruiters?|the recruiter)(?! (?:usually|look|do))|\bmention me (?:to|at|in)\b",
        unless=r"\bdo you (?:\w+ )?(?:speak|talk|write|email|tell|ask|call)|how often|\b(?:should|do|did|would|could"
        r"|can|may|must) (?:i|people|one|you have to|you usually|patients) (?:\w+ )?(?:tell|ask|call|email|write"
        r"|speak|talk)|how do you",
    ),
)  # fmt: skip

HIRERS = (
    Rule(
        Family.INTRODUCTION, "P54", _P,
        ("introduc", "connect", "in touch", "in contact", "hook me up", "meet", "talk to", "point me"),
        rf"\b(?:introduc\w+|connect\w*|put|get|hook|meet\w*|point) (?:\w+ ){{0,4}}?(?:to|with|up with"
        rf"|into touch with|in touch with|towards?|meet\w*|talk to)? ?(?:\w+ ){{0,3}}?{HIRER}",
        unless=r"to learn|about (?:their|her|his) (?:work|job|path)|\bdid you\b|what (?:is|was) it like",
    ),
    Rule(
        Family.HIRER, "P43", _P, ("hiring", "recruit", "hr", "decides"),
        r"\bwho (?:is|are|does|would be|makes|runs|handles|decides|looks after|deals with"
        r"|would i) (?:\w+ ){0,5}?(?:hiring|recruiter|recruiting|hr\b|who gets (?:hired|in|the job|an interview))",
        unless=r"did you|before you|hiring (?:difficult|hard)", field_is_fine=True,
    ),
    Rule(
        Family.HIRER, "P43", _P, ("hiring manager", "recruiter", "hr", "hiring", "decides"),
        r"\b(?:hiring manager|recruiter|hr|hr manager)(?:\'s|s)? (?:name|e-?mail|number|contact|details|address)\b"
        r"|\b(?:name|email|e-mail|number|contact|contacts|address|details|someone|somebody|anyone|lady|person"
        r"|guy)(?: (?:of|for|to|from|in|at|with|who|is|me|the|your|a|an|lady|person|does|handles|decides"
        r"|runs))* (?:hiring|recruiter|hr\b|human resources)\b",
        unless=r"did you|i am an? |you are an? |\bto learn\b|what does|how does",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRER, "MP4", _P, ("who ", "where "),
        r"\b(?:who|whom|where|which (?:person|people))(?: else)? (?:would|do|should|can|could|shall|might"
        rf"|must) i (?:\w+ ){{0,5}}?(?:send|talk|speak|write|contact|go|turn|approach|email|submit|give|see|call|ask"
        rf"|need) .*?\b(?:hired|a job|jobs|apply|applying|application|openings?|positions?|{DOC})\b",
        unless=r"advice|to learn about|feedback|write about", field_is_fine=True,
    ),
    Rule(
        Family.HIRER, "P86", _P, ("you could ask", "you can ask", "ask about it", "who could", "who can"),
        r"\b(?:is there |are there )?(?:someone|anyone|people) (?:\w+ ){0,3}?you (?:could|can|might) (?:ask|tell"
        r"|email|call) (?:about (?:it|me|that)|for me)",
    ),
)  # fmt: skip

OUTCOMES = OPENINGS + HIRE_ME + WAY_IN_HERE + REFERRAL + FORWARDING + HIRERS
