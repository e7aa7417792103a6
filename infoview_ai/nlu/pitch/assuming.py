"""Steps 2 and 4 where the place is taken for granted: "can I have her desk?", "when could I start?", "pick me".

Further classes: the fate of one's own application, a verdict on one trait at this employer, and pleas.
"""

from __future__ import annotations

from infoview_ai.nlu.pitch.fragments import AT_ORG, BOSS, DOC, ORG
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_B, _V, _P = Pitch.BORDERLINE, Pitch.VEILED, Pitch.PITCH
_SOMEONE = (
    r"(?:someone|somebody|anyone|anybody|a \w+er|an? (?:junior|assistant|intern|apprentice|trainee|beginner|student"
    r"|temp|runner|helper)|another \w+)"
)
_TRAIT = (
    r"(?:my (?:age|visa|accent|grades?|record|background|degree|english|cv|gap|past|back|experience|marks)|a (?:2:1"
    r"|2:2|third|2.1|2.2|gap|record|pass))"
)
_YOURS = rf"(?:{ORG}|you\b|yours|your (?:\w+ )?(?:{BOSS}|lot|first round|panel|place|\w+))"

ASSUMED = (
    Rule(
        Family.HIRE_ME, "P37", _P, ("have her", "have his", "have their", "have that", "have one of", "the next one",
         "be me", "pick me", "choose me", "took me", "not me", "about me"),
        r"\b(?:can|could|may|might|will|would) i (?:\w+ )?(?:have|take|get|fill) (?:her|his|their|that|the empty"
        r"|one of (?:your|the|those)) (?:\w+ )?(?:job|desk|bench|place|spot|post|seat|shifts?|slot|hours|role"
        r"|chair)\b|\bi (?:will|would) have (?:her|his|their|that) (?:job|place|spot|desk|shifts?)\b|\b(?:can"
        r"|could) (?:i be the next (?:one)?|that be me)$"
        r"|^(?:so |then |well )?(?:pick|choose|take|hire|have) me(?: then| please| instead)?$|^(?:so |then "
        r"|well )?why not me$|\bif you took me (?:on|instead)",
        unless=r"take me (?:through|to|back)|\bphone\b",
    ),
    Rule(
        Family.NEXT_STEPS, "P60", _P, ("me to start", "i start", "for an interview", "i sign", "come in and",
         "came in and"),
        r"\bwhen (?:would|do|could|will) (?:you|they) (?:want|need|like|have) me(?: to (?:start|come|be))?\b"
        r"|\bhow soon (?:could|can|would) i (?:start|come|begin)\b|\b(?:can|could|may|shall"
        r"|when can) i come (?:in )?(?:for|to) (?:an )?(?:interview|trial|audition)|^(?:so |and |ok "
        r"|okay )?where do i sign(?: up)?(?: for (?:that|it))?$"
        r"|\bi (?:come|came) in and (?:show|showed|prove|proved)(?: you| them)? (?:what i|i can|how i)",
        unless=r"learning|practi[sc]ing|(?:the|a) course|evening class", field_is_fine=True,
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("need", "want", "spaces", "places on", "spots", "could use"),
        rf"\b(?:would|does|do|might|could) (?:{ORG}|your \w+|the (?:\w+)) (?:\w+ )?(?:need|want|use|like"
        rf"|take) {_SOMEONE}(?: (?:on|at|for|over|from|in) .*)?$|\b(?:are|is) there (?:any |an? )?(?:spaces?|places?"
        rf"|spots?|gaps?|slots?) (?:\w+ )?(?:on|in|at|with) {_YOURS}$|\bis there a gap$",
        unless=r"\b(?:the (?:field|industry|trade|job|work|law|client|patient|customer)) (?:\w+ )?(?:need|want)"
        r"|to learn|did", field_is_fine=True,
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("me some", "me any", "me an offer", "me a spot", "for me", "me a place",
         "me a seat", "have me on", "a reference off", "reference from", "put me through"),
        rf"\b(?:can|could|would|will|think) (?:you|they|{ORG}|the \w+)(?: (?:could|can|would))? (?:\w+ )?(?:get|find"
        rf"|give|save|keep|hold|offer|book) (?:me (?:some|any|an?|the) (?:\w+ )?(?:hours|shifts?|work|offer letter"
        rf"|spot|place|seat|bench|contract)|(?:it|one|a place|a spot|that) (?:open )?for me)\b"
        r"|\b(?:would|could|will|might) (?:the|your) \w+ (?:\w+ )?have me (?:on|for|in|as|at|over)\b|\b(?:get|have"
        r"|ask for) a (?:reference|referral) (?:off|from) you|\bput me through to (?:whoever|hr|your|the (?:boss"
        r"|manager|owner))",
        unless=r"\bhow\b|explain|a minute|a second|for me to",
    ),
    Rule(
        Family.HIRER, "P43", _P, ("email", "number", "my cv", "my application", "my resume"),
        rf"\b(?:what is|can i have|could i have|give me|do you have|have you got) (?:\w+ )?(?:your \w+'?s|\w+'s|her"
        rf"|his|their) (?:\w+ )?(?:e-?mail|number|phone number|details)\b.*\b(?:job|work|hir|send|vacanc|apply"
        rf"|application)|\bdo i (?:email|send|give|hand|bring) (?:you|them|her|him)? ?my {DOC}\b"
        rf"|\bwho (?:do|should|would|can) i (?:\w+ )?(?:give|hand|send|email) my {DOC}",
        unless="to learn", whole_sentence=True,
    ),
)  # fmt: skip

APPLICATION = (
    Rule(
        Family.FORWARDING, "P58", _P, ("application", "if i appl", "the pile", "the list", "recommended me",
         "sent me"),
        r"\b(?:make sure|see to it|ensure) (?:that )?(?:they|she|he|someone|it|your \w+)\b.*\bmy (?:application|cv"
        r"|resume|name)|\b(?:move|push|bump|put|get) me (?:\w+ )?(?:up|to the top of|at the top of) (?:the"
        r"|your) (?:pile|list|queue)|\b(?:can|could|may) i (?:say|tell them|write"
        r"|mention) (?:that )?you (?:recommended|sent|referred|vouched for) me\b"
        r"|\bif i appl(?:y|ied)\b.*\b(?:would|will|could|can) you (?:\w+ )?(?:flag|back|support|put in|mention|push"
        r"|help|tell|speak|vouch|look out|say)|\b(?:would|will|could|can) you (?:\w+ )?(?:flag|back|support|put in"
        r"|push|vouch|look out|speak)\b.*\bif i appl(?:y|ied)",
        unless=r"\bhow\b|make sure (?:i|my notes)", whole_sentence=True,
    ),
    Rule(
        Family.CHANCE, "P44", _V, ("my ", "2:", "a record", "without", "rate my", "with no"),
        rf"\b(?:would|will|is|does|could|do|are) {_TRAIT} (?:\w+ ){{0,4}}?(?:problem|rule me out|count against|matter"
        rf"|put (?:them|you) off|hold me back|be enough|stop|an issue|get me|good enough)\b.*{_YOURS}"
        rf"|\brate my chances\b|\b(?:would|could|do|does|will) (?:they|{ORG}|you) (?:\w+ ){{0,2}}?(?:look at|consider"
        rf"|see|interview) (?:someone|somebody|anyone|a person) (?:without|with no|with only|with my|who has (?:no"
        rf"|only))"
        rf"|\bwould (?:someone|somebody) with my \w+ (?:get|make it) (?:\w+ ){{0,2}}?{_YOURS}",
        unless=r"\bhow much does\b", field_is_fine=True,
    ),
)  # fmt: skip

PLEAS = (
    Rule(
        Family.HARDSHIP, "P11", _V, ("if it got me", "if it meant", "give anything", "say yes", "applications",
         "nobody has", "rejections", "in the door", "give my right"),
        r"\bi would (?:\w+ ){1,4}?if it (?:got|meant|gave|put) (?:me|being|a|working|getting)\b"
        r"|\bi would (?:\w+ )?give (?:anything|my right \w+|an arm) (?:for|to (?:work|be|join|have))|\b(?:need"
        r"|takes) (?:is )?(?:one|a single|someone|somebody) (?:\w+ )?(?:person )?to (?:say yes|believe in me|give"
        r"|take)|\bi have (?:\w+ )?(?:sent|had|written|made) (?:\w+ ){1,3}?(?:applications|rejections)\b",
        unless=r"\bdid you\b|\bwould you\b|\bhow\b",
    ),
    Rule(
        Family.FIT, "P08", _V, ("your job", "what you do", "good team", "need training", "for me", "need me",
         "your front", "could use"),
        r"\bi (?:think|reckon|know|believe|bet|feel) i (?:would|could|can) (?:\w+ )?(?:be (?:\w+ )?(?:good|great"
        r"|brilliant) at (?:your|this|that) job|do (?:what you do|your job|that job))\b|\bwe would make a (?:good"
        r"|great) team\b|\bi would not need (?:any |much )?training\b|\b(?:which|that"
        r"|something) your (?:\w+ ){1,2}(?:could|can) (?:use|do with)\b",
        unless=r"do you think|whether",
    ),
    Rule(
        Family.SAMPLE, "P74", _V, ("sketchbook", "my demo", "samples", "mock-up", "mockup", "showreel", "my stuff",
         "my pieces", "my photos", "my drawings", "my film", "my song"),
        r"\b(?:let me|can i|could i|shall i|may i|i (?:have )?brought|i (?:have )?made you|here is|listen to|look at"
        r"|want to see) (?:\w+ ){0,4}?(?:my (?:sketchbook|demo|showreel|stuff|pieces|photos|drawings|film|song"
        r"|samples)|samples|a mock-?up)\b",
        unless=r"\bhow\b|what (?:should|makes)|should i",
    ),
    Rule(
        Family.AVAILABLE, "P11", _V, ("whatever you need", "nothing on", "any hours", "no strings", "day or night",
         "start tomorrow", "wherever you", "whenever you"),
        rf"\b(?:i|my) .*\b(?:whatever (?:hours |shifts )?you need|whenever you (?:need|want) me|any hours you"
        rf"|day or night|wherever you (?:need|want|put))\b|\bi have (?:\w+ ){{0,6}}?nothing on (?:in|this|until|till"
        rf"|all)\b|\bit would be (?:an? )?(?:hono(?:u)?r|privilege|dream) to work (?:\w+ )?(?:{AT_ORG})",
        unless=r"to (?:talk|chat|speak|meet|call)|\bstop me\b",
    ),
)  # fmt: skip

PLAINLY = (
    Rule(
        Family.OPENINGS, "P38", _P, ("applications", "been filled", "too late to apply", "apply through"),
        r"\bare (?:you|they|your \w+) (?:\w+ )?(?:accepting|taking) applications\b|\bhas (?:the|that|your) (?:\w+ )?"
        r"(?:job|post|position|role|place) been (?:filled|taken|given)|\btoo late to apply (?:for your|to your|to you"
        r"|with you)"
        r"|\bapply through you\b",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("host", "supervise", "my thesis", "my internship", "my placement"),
        rf"\b(?:would|could|can|will) (?:you|{ORG}|your \w+) (?:\w+ ){{0,3}}?(?:host|supervise) (?:me\b|my thesis)"
        rf"|\b(?:can|could) i (?:write|do) my thesis {AT_ORG}|\bcould my (?:internship|placement|thesis) be {AT_ORG}",
    ),
    Rule(
        Family.WAY_IN_HERE, "P40", _P, ("taken on", "hired", "get a start", "get a job", "get in", "get a place"),
        r"\b(?:how (?:do|can|could|would|might) i|what (?:does|would|will) it take (?:for me )?to|what do i (?:need"
        r"|have)"
        r" to do to) (?:\w+ ){0,3}?(?:taken on|hired|a start|a job|a place|get in) (?:\w+ ){0,5}?(?:at|with|for|on|in)"
        r" (?:the (?!field|industry|trade|first|end)\w+|your \w+|you\b|yours)",
        field_is_fine=True,
    ),
    Rule(
        Family.PAY_HERE, "P47", _V, ("pay me", "rate is", "rates are", "prices are"),
        r"\bwhat would (?:the|your) \w+ pay me\b|\bmy (?:rates?|prices?|fees?) (?:is|are) (?:\w+ )?(?:low|cheap|fair"
        r"|good)",
    ),
    Rule(
        Family.DOCUMENT, "P69", _P, ("cv", "resume", "attached it", "attached them"),
        rf"\b(?:this|here) is (?:\w+ ){{1,6}}?of my {DOC}\b|\bi have attached (?:it|them)\b",
        unless=r"my notes|questions|consent",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("looking for someone", "need a new", "need another"),
        r"\bis the (?:\w+ ){1,6}?looking for (?:someone|anyone)\b|\byou need (?:a new|another) (?:one|person|\w+er)$",
        unless="to talk", field_is_fine=True,
    ),
    Rule(
        Family.NEXT_STEPS, "P60", _V, ("stand for me", "stands for me", "hear from you then", "wait to hear"),
        r"\bwhere (?:things|it|we|i) stands?(?: for me)?$|\bwait to hear (?:from you|back)\b",
        unless="the rule|the law",
    ),
    Rule(
        Family.INTRODUCTION, "P54", _P, ("who needs", "that needs", "who is short"),
        r"\b(?:me|us)\b.*\b(?:someone|anyone)(?: \w+){1,5} (?:who|that) (?:needs (?:people|someone|hands|help)"
        r"|is (?:short|hiring))",
        unless="to learn",
    ),
    Rule(
        Family.SALES, "P14", _P, ("app", "tool", "product", "course", "a month", "service"),
        r"\bi (?:\w+ )?(?:have|sell|built|made) (?:an?|my own) (?:\w+ )?(?:app|tool|product|course"
        r"|service)\b.*\byou (?:could|can|might) (?:try|use|buy|like)",
    ),
)  # fmt: skip

ASSUMING = PLAINLY + ASSUMED + APPLICATION + PLEAS
