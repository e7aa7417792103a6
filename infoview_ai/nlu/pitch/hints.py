"""Step 4: hints, standing requests, offers and leverage that ask without asking; and step 2's claims of fit."""

from __future__ import annotations

from infoview_ai.nlu.pitch.fragments import AT_ORG, BOSS, ME, MINE, ORG
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_B, _V, _P = Pitch.BORDERLINE, Pitch.VEILED, Pitch.PITCH
_FIT = r"(?:fit|match|candidate|person|hire|addition|asset|choice|colleague|employee|team member)"
_FOR_YOU = (
    rf"(?:{AT_ORG}|for you\b|the team\b|the company\b|this (?:job|role|position|post)\b|the (?:job|role|position"
    r"|post)\b|what you (?:need|are looking for))"
)

FIT = (
    Rule(
        Family.FIT, "P07", _P,
        ("fit", "match", "candidate", "person", "hire", "addition", "asset", "choice", "perfect", "ideal",
         "colleague", "employee", "right"),
        rf"\bi (?:\w+ ){{0,3}}?(?:am|would be|will be|could be|would make|can be|would fit|will fit|fit"
        rf"|could fit)(?: \w+){{0,3}}? ?(?:(?:great|perfect|good|strong|natural|ideal|excellent|right|fantastic|real"
        rf"|exactly the|the|valuable|brilliant|huge|terrific|wonderful|best) (?:\w+ )?{_FIT}|an asset|perfect|ideal"
        rf"|right in|in (?:well|perfectly|right)|in)\b.*{_FOR_YOU}",
        unless=r"\bdo you think\b|\bam i\b|\bwhether\b|\bwonder|not sure|worr|afraid",
    ),
    Rule(
        Family.FIT, "P07", _P,
        ("person your", "person you", "who you are looking for", "what your", "what you are looking for", "who your"),
        r"\bi am (?:exactly |just )?(?:the person|who|what|the one|the kind of person) (?:you"
        rf"|{ORG})(?: \w+)? (?:need|needs|want|wants|looking for|are looking for|is looking for)",
    ),
    Rule(
        Family.FIT, "P07", _P,
        ("lucky to have me", "your job better", "missed out", "miss out", "should hire", "should take me",
         "hire someone like me", "regret it", "regret hiring", "should pick me", "should choose me",
         "need someone like me", "need me"),
        rf"\b(?:you|they|{ORG}) (?:\w+ )?(?:should|ought to|have to|must|need to|could) (?:\w+ )?(?:hire|take|pick"
        rf"|choose|consider|employ) {ME}|\byou (?:will|would) not regret (?:it|hiring|taking)"
        rf"|(?<!whenever )(?<!when )(?<!if )\b(?:you|{ORG}) needs? (?:someone like me|me)\b|why you should hire me",
    ),
    Rule(
        Family.FIT, "P08", _V, ("lucky to have", "your job", "miss", "hard worker", "someone like me"),
        rf"\blucky to have me\b|\bi (?:\w+ ){{0,4}}?do (?:your|this|that) (?:job|work) (?:\w+ )?(?:better|as well"
        rf"|just as)|\bmiss(?:ed|ing)? out on (?:me\b|{MINE})|\b(?:could|can) use (?:a |an )?(?:\w+ )?(?:hard worker"
        r"|pair of hands|someone like me)",
        unless=r"\bdo you think i could do your",
    ),
    Rule(
        Family.FIT, "P08", _V,
        ("made for", "born for", "born to", "meant to", "meant for", "belong", "cut out for", "fit in",
         "fit right in"),
        rf"\bi (?:\w+ ){{0,4}}?(?:made for|born (?:for|to (?:work|be))|meant (?:for|to (?:work|be))|belong"
        rf"|cut out for|(?:would|will|could) fit (?:right )?in)(?: \w+)?(?: at| in| with| on| for| to)? ?{AT_ORG}",
        unless=r"\bdo you think\b|\bwhether\b",
    ),
    Rule(
        Family.BOAST, "P06", _V, ("to offer", "add value", "bring", "contribute"),
        rf"\bi bring (?:\w+ ){{0,4}}?(?:experience|years|skills|energy|passion|leadership)\b"
        rf"|\bi (?:\w+ ){{0,3}}?(?:have (?:a lot|so much|much|plenty|lots) to offer|(?:can|could|would"
        rf"|will) (?:\w+ )?(?:add|bring|contribute) (?:\w+ ){{0,4}}?(?:value|energy|results|experience|skills"
        rf"|to (?:{ORG}|you|the (?:team|company)|wherever)))",
    ),
    Rule(
        Family.FIT, "P44", _V, ("fit", "candidate", "match", "person"),
        rf"\b(?:do you think i|would i|could i|am i|whether i)\b.*\b{_FIT}\b.*(?:{AT_ORG}|for you\b)",
    ),
)  # fmt: skip

STANDING = (
    Rule(
        Family.STANDING, "P59", _V,
        ("in mind", "posted", "in the loop", "on file", "on your list", "radar", "think of me", "remember me",
         "bear me", "your man", "your woman", "your person", "your girl", "your guy", "look out for me", "lookout",
         "eye out", "ear out", "ears open", "eyes open"),
        r"\b(?:keep|bear|have) me in mind|\bkeep me (?:posted|in the loop|updated|on file|on (?:your|the) (?:list"
        r"|radar|books)).*\b(?:if|when|about|on|of) (?:\w+ ){0,4}?(?:opens?|frees?|comes? up|job|jobs|openings?"
        r"|positions?|vacanc\w+|place|spot|anything|something|roles?|opportunit\w+|hiring)|\b(?:think of"
        r"|remember) me (?:\w+ )?(?:if|when|for|next time|first)|\bthink of me$|\bi am your (?:man|woman|person|girl"
        r"|guy)|\b(?:on|onto) your (?:radar|list)|\b(?:keep|have) (?:an|your) (?:eyes?|ears?) (?:out|open)"
        r"|\blook ?out for (?:me|jobs|roles|openings|something for me)",
        unless=r"how (?:do|does|should)|what should i (?:keep|bear)",
    ),
    Rule(
        Family.STANDING, "P59", _V,
        ("let me know", "tell me", "call me", "give me a", "shout", "drop me", "contact me", "reach out", "ping me",
         "message me", "email me", "text me", "ring me"),
        r"\b(?:let me know|tell me|call me|give me a (?:call|shout|ring|bell)|shout|drop me a (?:line|note)"
        r"|contact me|reach out(?: to me)?|ping me|message me|email me|text me|ring me)\b.*\b(?:if|when|as soon as"
        r"|should|about|of)\b.*\b(?:opens?(?: up)?|frees? up|comes? (?:up|free|along)|turns? up|pops? up"
        rf"|(?:\w+ )?(?:openings?|vacanc\w+|job|position|role|spot)|hiring|{ORG} (?:needs?|is looking)"
        r"|need (?:someone|anyone|people|help)|hear (?:of|about) (?:anything|something))",
        unless=r"what (?:opened|came)|tell me (?:more )?(?:about|what|how|why)|(?:from )?when you"
        r"|let me know if i (?:am|should)|questions? (?:comes?"
        r"|pops?) up|conference|event|talk (?:comes|opens)",
        whole_sentence=True,
    ),
    Rule(
        Family.STANDING, "P59", _V, ("frees", "open", "come", "arise", "available", "need"),
        rf"\b(?:if|when|whenever|should|in case|once)\b(?: \w+){{0,5}} (?:frees? up|opens? up|comes? up|arises?"
        rf"|becomes? (?:available|vacant|free)|(?:you|they|{ORG}) needs? (?:someone|anyone|people|help|me|hands"
        r"|an? \w+))\b",
        unless=r"^(?!.*\b(?:find me|me know|reach me|call me|my number|stay in touch|keep in touch|delighted"
        r"|hear about it|i am (?:ready|here|around|available|free)|i would (?:\w+ )?(?:love|like|be)|you know where"
        r"|think of me|get in touch|glad to)\b)|reschedule|cancel|(?:another|any) question|my notes"
        r"|so (?:that )?i can|something comes up (?:and"
        r"|in|during|for)|advice|\bto (?:stop|leave|go|run)\b",
        whole_sentence=True,
    ),
    Rule(
        Family.STANDING, "P59", _V,
        ("comes up", "opens up", "open up", "frees up", "something", "anything", "you hear", "come up",
         "becomes available", "opened up", "you are hiring"),
        r"\bif (?:\w+ )?(?:anything|something|an? (?:\w+ )?(?:place|spot|job|position|role|opening"
        r"|chance))(?: \w+)? (?:opens?|comes? (?:up|free|along)|frees?|is (?:available|open|free|going)"
        rf"|becomes? (?:available|free|vacant)|turns? up|pops? up)|\bif (?:{ORG}|you) (?:are|is) hiring\b"
        r"|\bif you (?:\w+ )?(?:hear|know|learn|get wind) (?:of|about) (?:anything|something|someone|anyone"
        r"|an? (?:\w+ )?(?:job|opening|position|place|spot))",
        unless=r"\bwhat if\b|\bduring\b|\b(?:reschedule|cancel|cut (?:it|this) short|postpone|have to (?:go|run"
        r"|leave)|interrupt|stop me|step out|my notes|can (?:text|email|ring|call) you)|for (?:a patient|patients"
        r"|the client)|what do you do|how do you",
        whole_sentence=False,
    ),
    Rule(
        Family.STANDING, "P88", _V,
        ("say no", "turn it down", "turn down", "not refuse", "not mind a job", "be open to", "say yes"),
        r"\bi (?:would|will|could|might|do) not (?:say no|refuse|turn (?:it|one|that|anything) down|object|mind (?:a"
        r"|the|one))|\bi (?:would|will|might|am) (?:be )?(?:say yes|happy to take|happy to accept"
        r"|open) to (?:an offer|anything|a job|whatever)",
    ),
)  # fmt: skip

NEXT_STEPS = (
    Rule(
        Family.NEXT_STEPS, "P60", _V, ("next step", "next round", "next stage"),
        r"\b(?:next steps?|next (?:round|stage))(?: (?:for me|from here|now|after this|then|look like|be|here|for us"
        r"|with you|in (?:your|the) (?:hiring|interview|application|selection) ?(?:process)?))*$",
        unless=r"\b(?:learn|explore|suggest|recommend|advise|in my shoes|in my place|were me|would you take"
        r"|your next step|find out|you would take|career|for (?:you|patients|the project))\b|i will|i am going to",
    ),
    Rule(
        Family.NEXT_STEPS, "P60", _V,
        ("hear back", "hear from you", "get back to me", "decision", "when do i start", "when can i start",
         "when could i start", "start on", "start monday", "when will i know", "happens now", "happens next",
         "how did i do"),
        r"\b(?:when|how soon|will|should|can|do|would) (?:\w+ )?i (?:\w+ )?(?:expect (?:to|an?) )?(?:hear (?:back"
        r"|from)|answer$|reply$|know (?:if|whether|your)|start$|start working)|\b(?:someone|anyone|you|they"
        r"|hr)\b.{0,40}\bget back to me\b|\bwhen (?:do|can|could|would|should|shall) i start\b(?! (?:learning|with"
        r"|on|the course|to|studying|practi[sc]ing))|\bwhat happens (?:now|next)$|\bhow did i do$",
        unless=r"get back to me (?:on|about|with) (?:the|that|your)"
        r"|^(?!.*\b(?:i|me|my)\b).*\b(?:when|if|once|after) .*\bwhat (?:\w+ )?happens (?:now|next)$",
    ),
)  # fmt: skip

CHANCES = (
    Rule(
        Family.CHANCE, "P44", _V,
        ("chance", "shot", "odds", "sound like", "seem like", "look like", "would i do", "i fare", "of my"),
        rf"\b(?:would|could|might|do you (?:think|reckon)|does|do|is|are|what|any|whether)\b.*?\b(?:i|{ME}"
        r"|my)\b.*?\b(?:have|has|stand|stands|of|be|with)?(?: \w+)? (?:chances?|shot|odds)\b|\bdo i (?:sound|look"
        rf"|seem) like (?:\w+ ){{0,3}}?(?:{ORG}|you|who|right)|\bhow would i (?:do|fare) (?:in|at) (?:an? "
        rf"|your )?(?:interview|{ORG})|\b{BOSS} (?:think|say|make) of (?:me|my (?:cv|resume|profile|background"
        r"|application))",
        unless=r"give me a|take a chance|i (?:have not )?had (?:a|the) chance|get (?:a|the) chance|chance to"
        r"|by chance|any chance (?:you|of you|that you|i)|chance that",
        field_is_fine=True,
    ),
    Rule(
        Family.CHANCE, "P44", _V,
        ("like me", "with my", "my profile", "my background", "consider me", "interview me", "interested in me",
         "want me", "like me", "my experience"),
        rf"\b(?:would|could|might|will|does|do|whether|if|can)\b.*?(?:\b(?:{ORG}|you|they|your \w+"
        rf"|{BOSS})\b.*?\b(?:hire|hires|consider|take|takes|want|wants|interview|go for|be interested in|look at"
        rf"|call|be open to|like|accept|employ|need|see|have)\b.*?\b(?:me|{MINE})|(?:{MINE}).*?\b(?:get|be|land"
        rf"|end up)\b.*?\b(?:call|interview|hired|in|considered|taken|look|{AT_ORG}))",
        unless=r"\b(?:what|how|which|where|why)\b (?:would|could|do|does|can|might|should)\b(?! you (?:reckon|think"
        r"|say))|take (?:away|from)|see someone like me|want me to|need me to|talk to|speak (?:to|with)"
        r"|get into (?!your)|recommend"
        r"|suggest|advise|warn|tell",
        field_is_fine=True, whole_sentence=True,
    ),
    Rule(
        Family.PAY_HERE, "P47", _V,
        ("paid", "pay me", "earn", "make", "salary", "start on", "offer me", "pay someone"),
        rf"\b(?:what|how much) (?:\w+ ){{0,2}}?(?:i|{ME}) (?:\w+ )?(?:be paid|earn|make|get|start on"
        rf"|expect).*{AT_ORG}|\bhow much (?:would|could|can|do) (?:you|they|{ORG}) (?:\w+ )?(?:pay|offer|give) {ME}"
        rf"|\bwhat would (?:you|they|{ORG}) (?:pay|offer) {ME}|\bmy salary (?:\w+ )?{AT_ORG}",
    ),
)  # fmt: skip

OFFERS = (
    Rule(
        Family.OFFER_OF_WORK, "P13", _V,
        ("for you", "your", "for free", "unpaid", "for nothing", "help you", "for your"),
        r"\bi (?:\w+ )?(?:could|can|would|will|am happy to|would be happy to|would love to|have time to"
        r"|am able to)(?: \w+)? (?:redesign|re-?do|rewrite|write|build|fix|make|design|translate|edit|improve"
        r"|set up|sort out|run|code|develop|draw|paint|shoot|film|organi[sz]e|manage|take over|clean up|update"
        rf"|automate|do|create|help (?:you|your|out))\b.*\b(?:for (?:you|your|{ORG})|your (?!advice|name|time|point"
        r"|story|experience|question|work|field|industry|job)\w+|for free|for nothing|help you)\b",
        unless=r"\bto (?:keep|stay|respect|protect)\b|\bwhat\b .*\bi (?:could|can) do|help you (?:understand"
        r"|remember|see)|do your job|i could do (?:what|that|your)|make your life|answer|your \w+ (?:said|told"
        r"|mentioned)",
    ),
    Rule(
        Family.OFFER_OF_WORK, "P13", _V, ("for free", "unpaid", "for nothing"),
        r"\b(?:i|i would|i will|can|could)\b.*\bwork(?:ing)? (?:\w+ )?(?:for free|unpaid|for nothing|without pay)\b",
        unless=r"\b(?:people|interns|beginners|everyone|did you|do you|they) (?:\w+ ){0,3}?work",
    ),
    Rule(
        Family.SALES, "P14", _P, ("sell", "product", "app", "service", "demo", "discount", "subscription", "buy"),
        r"\bi (?:\w+ )?(?:sell|offer|market|represent|run a \w+ that sells|have (?:built|made|developed)|built|made"
        rf"|developed) (?:\w+ ){{0,6}}?(?:your|you)\b (?:\w+ ){{0,3}}?(?:like|need|use|want|love|buy|be interested"
        r"|interested|benefit|try)|\b(?:my|our) (?:product|app|service|software|company|tool"
        rf"|agency) (?:\w+ )?(?:could|can|would|might) (?:help|save|be useful|suit|interest) (?:{ORG}|you)|\b(?:buy"
        r"|sign up for|try|demo of|subscription to) (?:my|our) (?:product|app|service|software|tool|course|book)",
    ),
)  # fmt: skip

PRESSURE = (
    Rule(
        Family.HARDSHIP, "P11", _V,
        ("anything", "any job", "desperate", "rent", "savings", "need a job", "need work", "need the money",
         "need someone to", "someone to", "anyone to", "no income", "need a start", "bills", "starving",
         "nobody will", "no one will", "whatever you", "out of work", "unemployed"),
        r"\b(?:someone|anyone) (?:who would |who will |would )?(?:to )?(?:give|take|hire|let) me\b"
        r"|\bi (?:\w+ ){0,2}?(?:take|do|accept|say yes to) (?:\w+ )?(?:anything|any (?:job|work|position|role)"
        r"|whatever)\b(?! (?:you (?:suggest|recommend)|it takes))|\bi (?:\w+ ){0,3}?desperate\b(?! to (?:know|hear"
        r"|learn|understand))|\b(?:rent|bills|savings)\b.*\b(?:due|pay|running|run out|gone|left)"
        r"|\bi (?:\w+ )?(?:need|have to (?:find|get|have)) (?:a|any|some|the) (?:\w+ )?(?:job|work|income|money"
        r"|start)\b|\bi need (?:work|money|someone to (?:give|take|hire|help))|\bno income\b|\b(?:nobody"
        r"|no one) will (?:hire|give|take)",
        unless=r"\bdo i need\b|need a job (?:that|where|with)|what (?:do|would|should)",
    ),
    Rule(
        Family.AVAILABLE, "P12", _B,
        ("available", "free from", "free to start", "start any", "start on", "start monday", "start tomorrow",
         "start right", "ready to start", "can start", "could start"),
        r"\bi (?:am|will be|would be|become)(?: \w+)? (?:available|free) (?:from|to start|immediately|any ?time"
        r"|straight|right away|as of|after|starting|in|full)|\bi (?:will|would) be available\b|\bi (?:can|could"
        r"|am ready to|would be able to|am able to) start\b(?! (?:with|by|learning|to|the course|small|over|from))",
        unless=r"\bto (?:talk|meet|chat|speak|call)\b|until \d|for (?:a|another|the) (?:call|chat|talk)"
        r"|so can i start|where (?:can|could) i start",
    ),
    Rule(
        Family.LOOKING, "MP2", _B,
        ("looking", "job market", "job hunt", "job search", "on the market", "job-hunting", "jobhunting",
         "between jobs and"),
        r"\bi (?:am|have been)(?: \w+)? (?:looking(?: around)?$|looking for (?:a |an |my next |my first |some |new "
        r"|any )?(?:\w+ )?(?:job|work|role|position|internship|employment|opportunit\w+|placement|gig)\b"
        r"|on the (?:job )?market|job[- ]?hunting|job[- ]?searching|in the market for (?:a )?(?:job|work))"
        r"|^(?:by the way |oh |and |so |well )*i am looking\b(?! (?:into|at|for|to|forward|after|up|back))",
        unless=r"\bnot looking\b|what (?:should|would|could)|how (?:do|should|would)",
    ),
    Rule(
        Family.APPLIED, "P45", _P, ("applied", "applying", "application", "interview", "apply"),
        rf"(?<!if )\bi (?:have )?(?:\w+ )?applied (?:for|to|at|with) (?:\w+ ){{0,5}}?(?:{AT_ORG}"
        rf"|the (?:\w+ ){{0,2}}?(?:job|role|position|post|place|opening|internship)|one of your)"
        r"|\bi (?:\w+ )?(?:am applying|have an? (?:\w+ )?interview|have got an interview|want to apply"
        rf"|would like to apply|plan to apply|will apply|have put in (?:an|my) application)\b.*{AT_ORG}"
        rf"|\bmy application (?:\w+ )?{AT_ORG}",
        unless=r"did you apply|when you applied|there (?:are|is)",
    ),
    Rule(
        Family.SAW_OPENING, "MP9", _V,
        ("told me", "said", "saw", "seen", "noticed", "found", "read", "spotted", "heard", "see that"),
        r"\b(?:i (?:have )?(?:\w+ )?(?:saw|seen|noticed|found|read|spotted|heard|see|understand)|(?:told|tells) me"
        rf"|said)(?: that| about| on| there)*\b.*(?:\b(?:{ORG}|you|your|they)\b.*\b(?:openings?|vacanc\w+|hiring"
        r"|recruiting|(?:role|position|job|post|posting|ad|advert|listing|place|internship)s? (?:open|posted"
        r"|advertised|up|online|available|going)|job (?:ad|advert|posting|listing|opening)s?|posting"
        r"|looking for (?:an?|people|someone|juniors?))|\b(?:openings?|vacanc\w+|job (?:ad|advert|posting|listing)"
        rf"|posting)\b.*{AT_ORG})",
        unless=r"\byou (?:said|mentioned|told)\b|how you (?:were|got)|openings? (?:night|ceremony)",
    ),
)  # fmt: skip

WISHES = (
    Rule(
        Family.WISH, "P50", _B,
        ("work", "join", "part of", "be here", "one of you", "colleague", "on your team", "intern"),
        rf"\bi (?:\w+ ){{0,3}}?(?:love|like|dream\w*|hope|hoping|wish|imagine|see|picture|want\w*"
        rf"|aspire)(?: \w+){{0,3}}? (?:to |of |myself )?(?:be )?(?:work(?:ing)?|join(?:ing)?|becom(?:e|ing) part"
        rf"|being part|part of|be(?:ing)? on|end(?:ing)? up|intern(?:ing)?)(?: \w+)? ?(?:{AT_ORG}"
        r"|at a \w+ like (?:this|yours)|for (?:a|an) \w+ like (?:this|yours))",
        unless=r"(?:what|how) (?:is it|does it|would it|do you) like|like to (?:know|hear|understand|learn|ask)"
        r"|work (?:with|for) you on",
    ),
    Rule(
        Family.WISH, "P37", _P,
        ("want an", "want a ", "like an", "love an", "want a job", "want to work", "like a job", "love a job",
         "want the job", "want that job", "like the job", "want a position", "want to join"),
        r"\bi (?:\w+ )?(?:want|would like|would love|am after|would kill for"
        r"|would give anything for)(?: \w+)? (?:a |the |that |any )?(?:(?:job|position|role|internship"
        rf"|place) (?:\w+ )?{AT_ORG}|to (?:work|join)(?: \w+)? (?:your|with you|for you)\b)",
        unless=r"\b(?:some day|someday|one day|eventually)\b",
    ),
    Rule(
        Family.WISH, "P50", _B,
        ("see myself", "picture myself", "imagine myself", "honoured to work", "honored to work", "proud to work"),
        rf"\b(?:see|picture|imagine) myself (?:\w+ ){{0,4}}?(?:{AT_ORG}|next to yours|in your \w+)|\b(?:honou?red"
        rf"|proud|happy|lucky) to work (?:\w+ ){{0,3}}?(?:{AT_ORG}|places? like (?:yours|this))",
    ),
    Rule(
        Family.FLATTERY, "P09", _B,
        ("dream", "number one", "first choice", "top of my list", "favourite company", "favorite company",
         "best company", "top choice"),
        rf"\b(?:{ORG}|here|this|yours|you)\b.*\b(?:dream (?:company|place|employer|job|team|studio|firm|workplace"
        r"|hospital|school)|number one (?:choice|company|place)?|first choice|top (?:of my list|choice))"
        rf"|\bmy dream (?:company|place|employer|team|workplace|firm|studio)\b|{AT_ORG} (?:\w+ ){{0,3}}?(?:is|was"
        rf"|been) (?:\w+ )?my dream\b|\bdream(?:ed|t|ing)? of (?:being|becoming|working|joining)\b.*{AT_ORG}",
        unless=r"your dream job|was it your|is it your",
    ),
)  # fmt: skip

HINTS = FIT + STANDING + NEXT_STEPS + CHANCES + OFFERS + PRESSURE + WISHES
