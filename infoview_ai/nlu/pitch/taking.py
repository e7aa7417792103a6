"""Step 2 once more, by the verb: taking the learner on, letting them in, passing word of them, and telling them later.

Each rule is a frame of asking, a class of verbs, and the learner as the one meant; the words for the place are free.
"""

from __future__ import annotations

from infoview_ai.nlu.pitch.asking import STINT, TRIAL
from infoview_ai.nlu.pitch.fragments import AT_ORG, ME, ORG
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_B, _V, _P = Pitch.BORDERLINE, Pitch.VEILED, Pitch.PITCH
_THEY = rf"(?:you|they|he|she|{ORG}|your \w+|anyone there|the \w+)"
_FRAME = (
    rf"(?:(?:could|can|would|will|might|should|do) {_THEY}|(?:would|do|does|is|are) {_THEY} (?:mind|able to"
    rf"|willing to|open to|up for|comfortable|happy to|think about|fancy)"
    rf"|(?:do you|you) (?:think|reckon|suppose|believe) (?:that )?{_THEY} (?:would|could|might|will)"
    rf"|if {_THEY} (?:would|could|might)|(?:how|what) about {_THEY}|please|(?:any|a|some) (?:chance|hope|way"
    rf"|possibility) (?:that )?{_THEY}(?: would| could| can| might)?"
    rf"|whether {_THEY} (?:would|could|might)|{_THEY} could not|do not suppose {_THEY} (?:could|would|can))"
)
_TAKE = (
    r"(?:squeez(?:e|ing)|fit(?:ting)?|slot(?:ting)?|sneak(?:ing)?|get(?:ting)?|let(?:ting)?|bring(?:ing)?|tak(?:e"
    r"|ing)|hav(?:e|ing)|us(?:e|ing)|try(?:ing)?|sign(?:ing)?|stick(?:ing)?|put(?:ting)?"
    r"|pop(?:ping)?|add(?:ing)?|sort(?:ing)?|set(?:ting)?|fix(?:ing)?|pick(?:ing)?|choos(?:e|ing)|see(?:ing)?"
    r"|want(?:ing)?|hir(?:e|ing)|consider(?:ing)?|start(?:ing)?|wangle|keep(?:ing)?)"
)
_WHERE_TAKEN = (
    rf"(?:in(?: somewhere| anywhere| for (?:an? \w+))?$|on(?: (?:as|for|at|with|then|next)\b.*)?$|on (?:the"
    rf"|your) (?:\w+ )?(?:rota|list|books|team|crew|payroll|bench|shift|roster|register)|onto your \w+|on your \w+"
    rf"|up with (?:a|an|some|something|anything)|out with (?:a|an|some|something|anything)|down (?:for|as)"
    rf"|working (?:here|there|with|for|at|on|in)|there$|at (?:{ORG}|yours)|for (?:{STINT}|{TRIAL}"
    rf"|a (?:\w+ )?(?:{STINT}|{TRIAL}))|through the door|started|a foot in|aboard|on board)"
)
_PEOPLE_WHO = (
    r"(?:whoever|the (?:person|one|woman|man|people|lady) (?:who|that)|who(?:ever)? it is|someone who|anyone who)"
)
_HIRES = (
    r"(?:\w+ )?(?:hires?|recruits?|decides?|runs? (?:recruitment|the rota|hiring|intake)|does (?:the )?(?:hiring"
    r"|rotas?|recruitment|interviews)|takes people on|picks the \w+)"
)

TAKEN = (
    Rule(
        Family.HIRE_ME, "P37", _P, ("me ", "my name", " me"),
        rf"\b{_FRAME} (?:\w+ ){{0,3}}?{_TAKE} (?:me|my name) (?:\w+ )?{_WHERE_TAKEN}",
        unless=r"\b(?:touch|contact|picture|photo|right|mind|direction|mailing list|email list|copy me|on hold"
        r"|what (?:would|should|could) you)\b|to learn|at ease",
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("giving me", "give me", "let me", "letting me"),
        rf"\b(?:{_FRAME}|for you to) (?:\w+ ){{0,3}}?(?:giv(?:e|ing)|offer(?:ing)?"
        rf"|let(?:ting)?) me (?:an? (?:\w+ )?(?:{TRIAL}|shot|chance|{STINT}|week|day with)|(?:do|have|work"
        rf"|try) (?:an? |some )?(?:\w+ )?(?:week|day|month|{TRIAL}))\b(?! (?:or two|to (?:think|finish|find|write|ask"
        rf"|say|explain)|at (?:it|this|that)))",
        unless=r"\bidea\b|example|picture|sense",
    ),
    Rule(
        Family.HIRE_ME, "MP1", _P, ("room", "space", "scope", "place", "spot", "work", "spare", "something",
         "anything", "use", "role", "part"),
        rf"\b(?:have|has|had|got|is there|be|there be|find|make|see)(?: you)? (?:\w+ ){{0,2}}?(?:room|space|scope"
        rf"|a place|a spot|a role|a part|any work|work|a bench|a desk|a chair|a job|anything|something|any use"
        rf"|a use) (?:\w+ )?(?:for (?:one (?:more|extra)|{ME}|another (?:one|person|pair|body|\w+er)"
        rf"|an? (?:apprentice|trainee|junior|beginner|assistant|intern|starter|helper)|somebody to|someone to)|of me"
        rf"|going)\b",
        unless=r"\bnew ideas\b|room for (?:improvement|growth)|in the (?:industry|field|trade)|how|what is there",
        field_is_fine=True,
    ),
    Rule(
        Family.HIRE_ME, "P37", _P, ("i get", "i start", "i join", "i come", "i work", "i train", "i do", "i help",
         "i be", "i volunteer", "me to work", "get onto", "be with you"),
        rf"\b(?:(?:can|could|may|might|when can|how can|how could|how do|if|way|chance) i(?: could| can"
        rf"| might)?) (?:\w+ ){{0,2}}?(?:get|start|join|come (?:in )?(?:and|to) (?:work|help|train|learn the job)"
        rf"|come (?:and )?work|work|train|help out|help|volunteer) (?:\w+ ){{0,5}}?(?:with you|for you|under you"
        rf"|at yours|your (?:team|crew|company|firm|shop|lab|kitchen)|onto your \w+|in with you)\b"
        rf"|\bcould it be (?:with|at) (?:you|yours|{ORG})\b|^how do i join$|\bfoot in (?:the|your) door (?:with"
        rf"|at) (?:you|{ORG})",
        unless=r"\bin touch\b|get (?:hold|in contact)|start (?:with|by) (?:asking|my|a question|the)|work with you on"
        r"|help you (?:with (?:this|anything|that)|understand)|ahold|get (?:back|through) to you|question",
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("job", "work", "hand", "vacanc", "happen to need", "suppose you"),
        r"^(?:so |and |well |oh |hey |hi )?(?:are there |got |have you got |is there )?any (?:\w+ )?(?:jobs?"
        r"|vacanc\w+|work|shifts?|openings?)(?: goin| going| about| here| there| mate| please)*$"
        r"|^(?:do you )?need (?:a hand|an extra|a helper|any help|someone|a \w+er)$|\b(?:do not|would not"
        r"|did not) (?:happen to )?(?:be )?(?:need|want|looking for) an? \w+(?: do you| would you)?$"
        r"|\bdo not suppose (?:you|there|your \w+) (?:\w+ ){0,3}?(?:job|work|vacancy|opening|place|bench|desk|spot"
        r"|need|room|taking)",
        unless=r"\bi (?:do not )?(?:need|want)\b|people need|\b(?:you|patients|they) do not (?:need|want) an? \w+$"
        r"|to be an?", field_is_fine=True,
    ),
    Rule(
        Family.OPENINGS, "P38", _P, ("pair of hands", "taking on", "anybody", "somebody who", "someone who",
         "another"),
        rf"\b(?:would|could|might|is|are|do|does) (?:{_THEY}) (?:\w+ ){{0,2}}?(?:open to taking on|take on|taking on"
        rf"|use|need|want|like) (?:an?other|an extra|one more|somebody|someone"
        rf"|a spare) (?:\w+ ){{0,2}}?(?:pair of hands|hand|person|apprentice|trainee|junior|helper|body|(?:who"
        rf"|that) (?:can|could|has|is|does|speaks|knows|likes))",
        unless=r"\bhow\b|\bwhat\b|look for", field_is_fine=True,
    ),
    Rule(
        Family.OPENINGS, "P32", _P, ("know any", "know some", "know of any"),
        r"\bknow (?:of )?(?:anyone|someone|somewhere|any (?:places?|\w+)) (?:who|that) (?:would|could|might|will"
        r"|may) (?:\w+ )?(?:take|have|hire|use|want|need|give)\b",
    ),
)  # fmt: skip

WORD_OF_ME = (
    Rule(
        Family.FORWARDING, "P86", _P, ("ask", "check", "find out", "see if", "see whether", "heads", "sound out"),
        rf"\b{_FRAME} (?:\w+ ){{0,2}}?(?:ask(?:ing)?|check(?:ing)?|find(?:ing)? out|see(?:ing)?"
        rf"|sound(?:ing)? out)(?: with| from)? (?!me\b)(?:\w+ ){{0,4}}?(?:if|whether) (?:they|she|he|there|anyone"
        rf"|your \w+|we|{ORG}) (?:\w+ ){{0,3}}?(?:me\b|place|help\b|anything|room|hiring|work|take|someone|need"
        rf"|{STINT})"
        rf"|\b(?:give|drop|send) (?:them|him|her|your \w+|the \w+) (?:a |an )?(?:heads[- ]up|message|note|line|nudge"
        rf"|ring|call) (?:\w+ ){{0,2}}?(?:about me|i am|for me|that i)",
        unless="to learn|talk to me|speak to me",
    ),
    Rule(
        Family.REFERRAL, "P56", _P, ("about me", "recommending", "pull some", "pull a few", "open a door",
         "open some doors", "mention me", "open doors", "way in"),
        r"\bsay (?:\w+ ){0,2}?(?:nice|good|kind|positive)(?: things?)? about me\b|\brecommending me\b"
        r"|\bpull (?:some|a few|any) strings\b|\bopen (?:a |some |the |any )?doors? for me\b|\bmention me\b"
        r"|\byou (?:could|can|might) be my (?:way in|foot in|ticket|boss)\b",
        unless=r"did (?:anyone|someone|they)",
    ),
    Rule(
        Family.REFERRAL, "P57", _P, ("referee", "reference", "your name", "write me"),
        r"\bput(?:ting)? you down as\b|\b(?:us(?:e|ing)|mention|giv(?:e|ing)|quot(?:e|ing)"
        r"|put(?:ting)?) your name (?:in|on) my (?:\w+ )?(?:application|cv|resume|form|letter)|\bwrite me (?:a"
        r"|the) letter\b",
    ),
    Rule(
        Family.FORWARDING, "P58", _P, ("my letter", "my details", "my number", "my name", "my profile",
         "i am looking", "looking for work"),
        rf"\b{_FRAME} (?:\w+ ){{0,2}}?(?:hand|pass|give|show|send|share|post|leave|put"
        rf"|circulate) (?:on )?my (?:letter|details|number|profile|name)\b(?! (?:right|correct))"
        rf"|\b{_FRAME} (?:\w+ ){{0,2}}?(?:post|put|share|say|spread|tell) .*\bi am (?:looking|available|free)\b",
        unless=r"to learn|\bhow\b",
    ),
    Rule(
        Family.HIRER, "P43", _P, ("name of", "link me", "contact for", "number of", "email for", "speak to whoever",
         "meet whoever", "introduce me to your"),
        rf"\b(?:name|number|e-?mail|contact|details) (?:of|for) {_PEOPLE_WHO} {_HIRES}|\b(?:link|hook|put|get|connect"
        rf"|introduc\w+) me (?:\w+ )?(?:to|with|in touch with|in front of) {_PEOPLE_WHO} {_HIRES}"
        r"|\bintroduce me to your (?:\w+ )?(?:director|boss|manager|owner|chef|partners?|head|chief|ceo|producer"
        r"|editor)\b",
        unless=r"to learn|about (?:their|his|her) (?:work|job)",
    ),
    Rule(
        Family.STANDING, "P59", _V, ("let me know", "tell me", "shout", "forget me", "think of me", "ring me",
         "call me", "text me", "pass it on", "remember me", "mention me", "mind me"),
        r"\b(?:if|when|whenever|once|next time|should)\b.*\b(?:leaves?|left|quits?|retires?|goes on leave|came up"
        r"|comes up|hiring|recruiting|need (?:someone|anyone|somebody|a|an|hands|help)|job|vacancy|place|spot|desk"
        r"|shifts?)\b.*\b(?:let me know|tell me|shout|think of me|ring me|call me|text me|remember me)\b"
        r"|\b(?:let me know|tell me|shout|think of me|ring me|call me|text me|remember me|forget me"
        r"|have me in mind)\b(?: \w+){0,2} (?:if|when|whenever|once|next time|should)\b.*\b(?:leaves?|left|quits?"
        r"|retires?|comes up|hiring|recruiting|need (?:someone|anyone|somebody|a|an|hands|help)|job|vacancy|place"
        r"|spot|desk)\b",
        unless=r"tell me (?:about|what|how|why|who)|let me know (?:if|when) (?:i (?:am|should)|you (?:have|need) to)"
        r"|(?:need|have) (?:a|an) (?:break|minute|moment)|when you (?:left|quit|retired)|need to (?:go|stop|leave)",
        whole_sentence=True,
    ),
)  # fmt: skip

VERDICT_ON_ME = (
    Rule(
        Family.CHANCE, "P44", _V, ("i get", "i be", "am i", "hire me", "you would hire", "me working", "see me",
         "they would", "have me", "any use"),
        rf"\b(?:would|could|will|might|do you think|do you reckon) i (?:\w+ ){{0,2}}?(?:get|be|make|stand|have"
        rf"|survive|land) (?:\w+ ){{0,3}}?(?:interview|hired|in|it|taken|a job|look-in|chance|use|accepted"
        rf"|short-?listed|past)\b(?: \w+){{0,2}}? ?(?:{AT_ORG}|to you\b|your \w+)"
        rf"|\bif i applied (?:\w+ )?{AT_ORG}.*\bwould i\b"
        rf"|\bam i (?:the (?:kind|sort|type) of (?:person|candidate) |what |who |someone )?(?:you|{ORG}|your \w+"
        rf"|they) (?:would )?(?:hire|take|looks? for|wants?|needs?|pick|employ)|\b(?:would|could|can"
        rf"|do) you see me (?:working|on your|in your|here|there|at|fitting)|\b(?:chance|hope) (?:that )?(?:you|they"
        rf"|{ORG}) (?:would|could|might|will) (?:have|take|hire|want|consider|see) me"
        r"|\b(?:do you (?:think|reckon)|whether|if) (?:they|your \w+|he|she|you) (?:would|might"
        r"|could) (?:\w+ )?(?:hire|have|take|want|like|consider|interview) me\b(?! to)",
        unless=r"when you (?:were|started)", field_is_fine=True, whole_sentence=True,
    ),
    Rule(
        Family.NEXT_STEPS, "P60", _V, ("do i hear", "i pass", "got the job", "got it", "count on you",
         "second interview", "am i in", "am i hired", "the job", "will i hear"),
        r"\bwhen (?:do|will|would|shall|can) i (?:\w+ )?hear(?: back)?\b|\bdid i pass$|\bhave i (?:passed|made it"
        r"|made the cut|got the job)$|\bdo i get (?:the job|it|a second interview|an interview|a trial)\b"
        r"|\b(?:can|may) i count on (?:you|your)\b|^(?:so )?am i (?:in|hired)$",
        unless=r"hear (?:about|from people|more)",
    ),
    Rule(
        Family.PAY_HERE, "P47", _V, ("offer me", "do with me", "role could", "job could", "would i do"),
        rf"\b(?:what|which) (?:\w+ )?(?:role|job|position|work|place|hours|pay)?\s?(?:could|can|would|might) (?:you"
        rf"|they|{ORG}) (?:offer|find|give) me\b|\bwhat would i do (?:{AT_ORG})",
        unless="advice|tip",
    ),
    Rule(
        Family.WISH, "P37", _P, ("job out of", "turn into", "lead to", "jump at", "hand off", "i want in", "in a job",
         "wanted to work", "placement", "honour to", "honor to"),
        r"\b(?:get|getting) a (?:job|placement|place) out of (?:this|it|you)|\b(?:this|it|our talk) (?:to|could|might"
        r"|would) (?:\w+ )?(?:turn into|lead to|become) (?:a job|something (?:at|with)|work|an? \w+ship|a place)"
        r"|\bi would (?:\w+ )?(?:jump at|leap at|bite your hand off|give my right arm)|^i want in$"
        rf"|\bi (?:\w+ )?(?:need|want|am (?:\w+ )?(?:looking|hoping) (?:for|to get)|have to (?:find|do)) (?:an? |my "
        rf"|some )?(?:\w+ ){{0,3}}?(?:{STINT}|hours)\b.*\b(?:yours would|can you help|could you help|could it be"
        rf"|with you\b|at yours)",
        unless=r"bite your hand off to|\bif i\b", whole_sentence=True,
    ),
    Rule(
        Family.FIT, "P07", _P, ("let you down", "anyone more", "anybody more", "regret", "help your", "asset"),
        r"\bi (?:would|will) (?:not|never) let you down\b|\byou (?:will|would) not (?:find|meet|get) (?:anyone"
        r"|anybody|someone) (?:\w+ )?(?:more|better|keener|who)\b|\bi (?:\w+ ){0,2}?(?:could|can"
        r"|would) (?:\w+ )?(?:help|transform|improve|grow|lift|boost) your (?!self)\w+$",
        unless=r"\bhow\b",
    ),
    Rule(
        Family.HARDSHIP, "P11", _V, ("lost my job", "turned down", "times are", "need this", "find something",
         "mouths", "kids to feed", "last hope", "made redundant", "laid off", "got would help", "running out"),
        r"\b(?:anything you (?:have|have got|can do|could do|can offer)|whatever you(?: have)?(?: got)?) (?:would"
        r"|will) (?:\w+ )?(?:help|do)\b|\bi (?:\w+ ){0,2}?(?:turned down|rejected) (?:everywhere|by everyone"
        r"|again and again)|\bi (?:\w+ )?need this\b|\bi (?:\w+ )?(?:need|have) to find (?:something|work"
        r"|a job) (?:\w+ ){0,3}?(?:by|before|soon|this|fast|quick)|\bmy last hope\b|\b(?:mouths|kids"
        r"|children) to feed\b",
        unless=r"\bdo i need\b|need this (?:explained|again|clarified|for my)",
    ),
    Rule(
        Family.OFFER_OF_WORK, "P13", _V, ("come in for free", "for free", "unpaid", "for a month", "use a hand",
         "get stuck", "help you out", "help out", "do with a"),
        r"\bi (?:\w+ ){0,3}?(?:come in|do|help|work|stay|pitch in)(?: \w+){0,3} (?:for free|unpaid|for nothing"
        r"|without pay)\b|\byou (?:could|can|look like you (?:could|can)|must) (?:\w+ )?(?:use|do with|need) (?:a|an"
        r"|another|some|more) (?:\w+ )?(?:hand|hands|helper|assistant|help|pair of hands|person|body)$",
        unless=r"\bdid you\b|people|how (?:do|can)",
    ),
    Rule(
        Family.SAW_OPENING, "MP9", _V, ("advertis", "leaving", "retiring", "vacanc"),
        rf"\bi (?:have )?(?:\w+ )?(?:saw|seen|noticed|heard|hear|see|read|understand|gather)(?: that"
        rf"| about)* (?:{_THEY}) (?:is |are |were |was )?(?:\w+ ){{0,2}}?(?:advertising|recruiting|leaving|retiring"
        rf"|looking for|short of|down a|posted|put out)\b|\byour \w+ is (?:leaving|retiring|going on (?:maternity"
        rf"|leave))\b.*\bi (?:can|could|am|have)\b",
        unless=r"\byou (?:said|mentioned|told)\b", whole_sentence=True,
    ),
)  # fmt: skip

TAKING = TAKEN + WORD_OF_ME + VERDICT_ON_ME
