"""How requests say who found whom, who writes, what for and why them, and what they ask (domain.md 4.0, M1-M5)."""

from __future__ import annotations

from typing import Final

from infoview_ai.outreach.lexicon.phrases import phrases

MINUTES_WORDS: Final[dict[str, float]] = {
    "a couple of": 2, "two": 2, "three": 3, "five": 5, "seven": 7, "eight": 8, "ten": 10, "twelve": 12, "fifteen": 15,
    "twenty": 20, "twenty-five": 25, "twenty five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "forty five": 45,
    "four": 4, "six": 6, "nine": 9, "eleven": 11, "thirteen": 13, "fourteen": 14, "sixteen": 16, "eighteen": 18,
    "a dozen": 12, "thirty-five": 35, "fifty": 50, "sixty": 60, "ninety": 90, "a few": 5, "one": 1, "a": 1, "an": 1,
}  # fmt: skip

REFERRER: Final = phrases(
    r"(?:said|says|told me|asked me) to (?:say|write|ask|call|try|give|greet|look|get|contact)",
    r"(?:says|sends) (?:hello|hi|regards|greetings|her|his|their)",
    r"[\w'-]+ from (?:the|our|your|my) [\w'-]+(?: [\w'-]+)? (?:said|told|thought|suggested|gave|thinks|says|let"
    r"|sends|recommended)",
    r"(?:suggested|recommended|said|says|told me|tells me|thought|thinks|reckons|reckoned|felt|insisted"
    r"|mentioned) (?:that )?(?:i|you|you'd|you're|you've|you'll|your|to ask|asking|writing|i'd|we)",
    r"(?:offered to let me|let me|said i could|said i may|allowed me to|happy for me to) use (?:his|her|their"
    r"|the) name",
    r"(?:on|at|upon) the (?:recommendation|suggestion|advice|urging)",
    r"passed (?:me |on )*your (?:name|number|address|email)",
    r"(?:was|is|were|are) (?:once |also |formerly )?your (?:former |old )?(?:student|colleague|apprentice"
    r"|neighbour|neighbor|cousin|brother|sister|niece|nephew|boss|manager|teacher|tenant|pupil|classmate|client"
    r"|friend|intern|trainee)",
    r"suggested (?:you|your|writing|asking|i)(?=[.,;]| |$)",
    r"[\w'.-]+ [\w'.-]+,? (?:~ )?(?:suggested|recommended|told me|gave me your|pointed me|passed me your"
    r"|put me in touch|put us in touch|referred me|introduced us|encouraged me|urged me|advised me"
    r"|mentioned (?:you|your|that)|said (?:you|i|that)|says (?:you|i|that)|thought (?:you|i|that|we)|thinks (?:you"
    r"|i|that|we)|sent me (?:to|your)|speaks (?:so )?(?:highly|warmly|well)|spoke (?:so )?(?:highly|warmly|well"
    r"|of you)|shared your|named you|kindly gave|told us|gave us your|suggests|recommends|tells me|offered your"
    r"|connected us)",
    r"(?:suggested|recommended|told me|said|thought) (?:that )?(?:i|you|your|we)\b",
    r"gave me your (?:name|number|address|email|e-mail|contact|details|card)",
    r"referred (?:to you )?by",
    r"referral from",
    r"(?:at|on) the (?:suggestion|recommendation|advice) of",
    r"(?:at|on) [\w.]+(?: [\w.]+)?'s (?:suggestion|recommendation|advice)",
    r"your name (?:came up|came from|was given)",
    r"(?:got|have|had|found|received) your (?:name|number|address|email|details|contact) (?:from|through|via)",
    r"(?:your name|name) (?:from|through|via) ~ [\w.]+",
    r"(?:mutual|common) (?:friend|contact|acquaintance|colleague)s?",
    r"friend of [\w.]+",
    r"(?:my|your) (?:\w+ )?(?:friend|colleague|cousin|aunt|uncle|sister|brother|mother|father|wife|husband"
    r"|neighbour|neighbor|teacher|professor|tutor|coach|boss|manager|supervisor|adviser|advisor|landlady|daughter"
    r"|son|assistant|mentor),? [\w.]+",
    r"(?:through|via) (?:our friend |your colleague |my \w+ )?[\w.]+ [\w.]+,",
)
"""Somebody who stands between the two."""

_DID: Final = (
    r"(?:read|reread|re-read|saw|watched|heard|listened to|came across|found|enjoyed|noticed|attended|caught"
    r"|followed|follow|have followed|been following|been reading|was at|sat in on|went to|came to|was in the audience"
    r"|have used|use|used|visited|discovered|stumbled (?:on|upon|across)|loved|looked at|spotted|bought|finished"
    r"|downloaded|learned about|learnt about|got to)"
)
_WORK: Final = (
    r"(?:talk|article|post|posts|piece|essay|interview|podcast|episode|blog|column|paper|report|book|chapter|lecture"
    r"|webinar|video|thread|newsletter|presentation|panel|workshop|session|profile|page|comment|comments|answer|answers"
    r"|story|review|letter|map|project|design|exhibit|exhibition|film|photographs?|photos|guide|handbook|tour|demo"
    r"|open day|open house|keynote|q&a|write-up|writeup|case study|series|channel|website|site|speech|slides?"
    r"|demonstration|poster|booth|stand|stall|class|course|garden|mural|kitchen|shop|bakery|farm|entry|notes?)"
)
LINK: Final = phrases(
    r"(?:had|heard|saw|met|watched|caught|found|showed|let|named|quoted|thanked) you(?! (?:time|a moment))",
    r"you (?:let|told|answered|named|taught|helped|sat|stood|held|won|sang|gave|had|offered|lent|invited|replied"
    r"|signed|drew)",
    rf"i(?:'ve|'d)?(?: have| just| recently| only| also| first| really| happened to| had)* {_DID} ~ (?:your|you"
    rf"|you're)",
    rf"{_DID} (?:about )?(?:you|your)\b",
    rf"your (?:[\w'-]+ ){{0,4}}?{_WORK}",
    r"your (?:[\w'-]+ )?(?:plan|plans|research|study|translation|recipe|work on|work with|team's|crew|restoration"
    r"|campaign|proposal|drawings|paintings|play|concert|stall)",
    r"you (?:wrote|said|spoke|gave|posted|presented|were quoted|were featured|are listed|were listed|are quoted"
    r"|were interviewed|were on|hosted|led a|ran a|described|published|shared|mentioned|explained|taught|answered"
    r"|recorded|showed|talked|were named|were profiled|told (?:the|a))",
    r"we both",
    r"(?:great|good|wonderful|lovely|brilliant|fantastic|excellent|inspiring) (?:talk|post|article|lecture|panel"
    r"|interview|podcast|speech|session|workshop|piece)",
    r"(?:the|an?|that|this) (?:[\w'-]+ )?(?:interview|film|article|report|portrait|piece|story|programme|program"
    r"|feature|page|photo|video|episode|clip|note) (?:~ )?(?:with|about|of|on|showing|featuring) you(?:r)?",
    r"fellow",
    r"alum(?:ni|nus|na|ns|s)?",
    r"(?:we|you|both|also|too|as you) (?:~ )?(?:the )?same (?:school|university|college|program|programme|course"
    r"|department|town|village|company|team|club|unit|regiment|teacher|firm|church|league)",
    r"same [\w'-]+ as you",
    r"like you, i",
    r"(?:studied|went|graduated|trained|worked|served|taught) (?:at|with) the same",
    r"(?:we|i) (?:briefly |once |recently )?(?:met|spoke|chatted|talked|worked together|sat|crossed paths"
    r"|overlapped)",
    r"met you",
    r"you (?:also|too) (?:studied|went|graduated|worked|trained|attended)",
    r"directory",
    r"(?:i|we) (?:also )?(?:studied|went|graduated|trained|worked|attended|volunteered|served) (?:at|in|for"
    r"|with) ~ (?:too|as well|where you|after you|before you)",
    r"where you (?:studied|trained|worked|taught|went)",
    r"(?:from|in|through|on) (?:the|our|your) (?:\w+ ){0,3}(?:alumni|directory|newsletter|website|site|page|list"
    r"|association|register|programme|program|group|forum|staff page|team page|chapter|guild|union|conference)",
    r"(?:a )?(?:member|members|volunteer) of the same",
    r"both (?:of us )?(?:studied|went|worked|grew up|come from|belong|members|volunteer)",
    r"your (?:former |old )?(?:student|colleague|pupil|classmate|neighbour|neighbor|customer|patient)",
    r"i (?:was|am) (?:one of your|your|a student of|a customer|a member of your|in your)",
    r"found (?:you|your name)",
    r"came across (?:you|your)",
    r"you came (?:to|into)",
    r"your name (?:is|was|stood|appears)",
    r"(?:i )?(?:wrote|emailed|e-mailed|called|rang|phoned|asked|messaged) (?:to )?(?:you )?(?:on|last|two|ten"
    r"|a week|earlier|about|in)",
    r"my (?:note|email|e-mail|message|letter) (?:of|from|last|about|on)",
    r"(?:lists?|names?|names|mentions?|quotes?|credits?|calls?|shows?|describes?|features?|profiles?|thanks) you",
    r"(?:article|piece|page|post|story|profile|interview|film|programme|program|feature|portrait|report"
    r"|note) (?:about|on|of|describing|mentioning|with|featuring) you",
    r"(?:named|mentioned|quoted|featured|profiled|listed|credited) (?:~ )?(?:in|on|by|as) ",
)
"""What else links the two: something read, heard, shared."""

_BIO: Final = (
    r"(?:work|study|teach|manage|run|drive|cook|fix|sell|keep|train|clean|build|mend|repair|bake|serve|handle|look"
    r" after"
    r"|care for|coach|translate|write code|paint|grow|lead|own|supervise|assist|make|edit|do the|process|staff|teach"
    r"|answer phones|deliver|operate|volunteer|test|answer the|wait tables|tend|organise|organize|nurse|farm|fish|plan"
    r"|pack|load|sort|guard|tutor|design|weld|stock|book|cut|sew|file|type|schedule|dispatch|produce|host|help run"
    r"|help out|live in|live near|spend my days|spend most)"
)
_NOT_BIO: Final = (
    r"(?:read|re-?read|saw|see|seen|heard|hear|would|could|can|will|was|were|am|have|had|did|may|might|should|must"
    r"|need|hope"
    r"|hoped|know|knew|understand|came|come across|met|wanted|want|wish|think|thought|like|liked|love|loved|wonder"
    r"|wondered|found"
    r"|find|noticed|notice|appreciate|appreciated|promise|write|wrote|ask|asked|admire|admired|enjoy|enjoyed"
    r"|attended|watched"
    r"|realise|realize|realised|realized|really|just|only|truly|also|believe|feel|felt|plan|learned|learnt|follow"
    r"|followed|look"
    r"|looked|start|get|got|listened|remember|remembered|mean|bring|call|called|fully|completely|quite|still|never"
    r"|expect|guess"
    r"|gather|gathered|reached|contacted|emailed|spoke|stumbled|picked|discovered|apologi[sz]e|used|tried|try|keep"
    r"|kept|bought"
    r"|then|too|so|first|recently|recognise|recognize|agree|trust|happened|respect|value|welcome|send|sent|say|said"
    r"|always|often"
    r"|ran|went|sat|stood|ended|owe|dare|shall|won't|don't|didn't|can't|couldn't|haven't|cannot|wouldn't|i)"
)
_NOT_A_NAME: Final = (
    r"(?!(?:a|an|the|not|my|too|one|only|why|all|just|something|what|how|where|very|no|about|good|bad|possible|exactly"
    r"|still|more|for|because|of|your|our|in|at|fine|ok|okay|true|hard|easy|quite|also|now)\b)"
)
INTRODUCTION: Final = phrases(
    r"i(?:'ve| have) (?!(?:read|heard|seen|followed|found|wondered|watched|enjoyed|begun|started"
    r"|been)\b)[a-z]+ (?:~ )?(?:~ )?(?:for|since|these)",
    r"here is [\w'-]+ [\w'-]+",
    r"(?:[a-z]-){2,}[a-z]",
    r"(?<!am\s)(?<!do\s)(?<!have\s)(?<!could\s)(?<!may\s)(?<!can\s)(?<!might\s)(?<!shall\s)(?<!should\s)(?<!would\s)(?<!did\s)(?<!if\s)"
    rf"i (?!{_NOT_BIO}\b|do (?:hope|not|understand|know|think|appreciate|like|love|want|wonder|realise"
    rf"|realize)\b)(?:do|[a-z]{{3,}}) (?:a|an|the|in|at|for|on|with|our|my|to|from|as"
    r"|under|behind|over|\w+s|\w+)",
    r"my name is",
    r"my name's",
    rf"this is {_NOT_A_NAME}[\w'-]+ [\w'-]+",
    rf"this is {_NOT_A_NAME}[\w'-]+(?:,| calling| speaking| from)",
    rf"it's {_NOT_A_NAME}[\w'-]+ [\w'-]+(?:,| from| here| calling|$)",
    r"i(?:'m| am| was)(?: currently| now| also| just| still| actually)? (?:a|an|the|one of the|in my|in the"
    r"|in (?!touch|a\b|awe|need|love|town|contact|doubt|two|no\b|this|that|the|my)[a-z]{2,}|in your|at the"
    r"|finishing|studying|working|training|teaching|running|managing|serving|about to (?:finish|graduate|leave"
    r"|complete)|from|new to|halfway|just out of|based|between|leaving|coming from|coming out of|coming to the end"
    r"|moving from|changing|retraining|retired|self-employed|employed|doing|completing|on the|on a|with the|with a"
    r"|at [\w']+|(?:\w+ ){0,2}years? (?:old|into|in)|partway|part-way|nearly finished|currently|\d+|by (?:trade"
    r"|training|day)|~ (?:student|teacher|nurse|clerk|cook|driver|graduate|assistant|manager|engineer|technician"
    r"|carer|parent))(?! (?:(?:big |huge |great |keen |long-time |longtime |regular )?(?:fan|admirer|reader"
    r"|listener|follower|subscriber|viewer)\b|bit |little |lot |quick |message |phone |call |hurry|impressed"
    r"|sorry))",
    rf"i (?:currently |now |also |still |have )?{_BIO}\b",
    r"i(?:'ve| have) (?:just )?(?:been|worked|spent|taught|run|managed|driven|cooked|served|sold|lived|done|had"
    r"|built|kept|recently|trained|studied|finished|left|a background|a degree|~ (?:years|months))(?! (?:reading"
    r"|following|watching|listening|meaning|hoping|thinking|trying|wondering|looking|your))",
    r"i (?:just |recently |only )?(?:finished|graduated|left|completed|moved|retired|trained|studied|qualified"
    r"|started) (?:~ )?(?:school|college|university|course|degree|job|army|navy|from|at|as|in|my|a|the)",
    r"i(?:'m| am| have been)(?: currently| now)? (?:unemployed|retired|redundant|out of work|self-employed"
    r"|between jobs)",
    r"i spent (?:~ )?(?:years|months|summers|seasons)",
    r"(?:^|(?<=[,;]\s)|(?<=work\s)|(?<=worked\s)|(?<=working\s))as an? (?!trade|career|job|profession|path|result"
    r"|rule|way|favou?r|matter|next)[\w'-]+",
    r"by day",
    r"my background is",
    r"my (?:job|work|trade|day job) is",
    r"name and i",
    r"(?:student|graduate|clerk|teller|teacher|nurse|cook|chef|driver|mechanic|assistant|manager|engineer"
    r"|technician|carer|barista|waiter|waitress|cashier|librarian|paralegal|electrician|carpenter|plumber|welder"
    r"|accountant|analyst|designer|developer|researcher|editor|writer|translator|farmer|soldier|sailor|veteran"
    r"|parent|receptionist|secretary|operator|coach|trainer|guard|baker|butcher|florist|hairdresser|photographer"
    r"|supervisor|tutor|apprentice|trainee|senior|junior|sophomore|undergraduate|postgraduate|bookkeeper|tailor"
    r"|porter|postman) (?:at|in|from|with|by|who|here|looking|exploring|thinking|considering|for|studying)",
    r"i come from",
    r"after (?:\w+ ){1,3}(?:years|months) (?:as|in|of|at)",
    r"coming from",
    r"having (?:spent|worked|been)",
    r"(?:i|we) (?:both )?(?:study|studied|trained|went) (?:at|in|to)",
    r"[\w'-]+(?: [\w'-]+)? here,? (?:a|an|from|at)\b",
    r"(?:graduate|alumnus|alumna|alum|student|colleague|member|volunteer) (?:~ )?here",
)
NAME_FIRST: Final = phrases(
    r"[\w'-]+ [\w'-]+, (?:on |at |tel\w* |phone |number |under )*\d{3}",
    r"my name is",
    r"my name's",
    rf"this is {_NOT_A_NAME}[\w'-]+",
    r"i'?m [\w'-]+ [\w'-]+,",
    r"[\w'-]+ [\w'-]+ (?:here|speaking|calling)",
    r"i am [\w'-]+ [\w'-]+[,.]",
)

PURPOSE: Final = phrases(
    r"(?:to|i'd|would|i could|and|me|help me|want to|like to|hope to|hoping to|love to"
    r"|trying to) (?:\w+ )?(?:learn|understand|hear|find out|see|know|discover|figure out|make sense of|work out"
    r"|get a (?:sense|feel|picture|better (?:sense|picture|idea|understanding))|ask)",
    r"learn(?:ing)? (?:more )?(?:about|how|what|from|whether|why|where|which|if)",
    r"understand(?:ing)? (?:~ )?(?:how|what|why|whether|the|if)",
    r"explor(?:e|ing)",
    r"looking (?:into|at)",
    r"(?:think|thinking|thought|dream|dreaming) (?:~ )?(?:about|of)",
    r"(?:interested|interest) in",
    r"consider(?:ing)?",
    r"curious (?:about|how|what|whether|why|to)",
    r"deciding (?:whether|between|if|on|what)",
    r"decide (?:whether|between|if|on|what)",
    r"weighing",
    r"torn between",
    r"choos(?:e|ing)",
    r"wonder(?:ing|ed)? (?:how|what|whether|about|why|if(?! (?:you|we|i could|i might|there)))",
    r"(?:move|moving|change|changing|switch|switching|get|getting|go|going|cross|crossing|transition|transitioning"
    r"|turn|turning|step|stepping) (?:~ )?(?:into|to|over to|towards|toward|across)",
    r"want to know",
    r"like to know",
    r"tell me (?:~ )?(?:how|what|about|why|where|which)",
    r"ask (?:you )?(?:~ )?(?:about|how|what|whether|why|which|for)",
    r"hear(?:ing)? (?:~ )?(?:about|how|what|why|your|from)",
    r"questions? (?:~ )?(?:about|on|for|regarding)",
    r"research(?:ing)?",
    r"(?<!your\s)talk (?:~ )?about",
    r"(?<!your\s)(?<!great\s)(?<!the\s)(?:minute|minutes|call|chat|talk|conversation|word) (?:~ )?(?:about"
    r"|regarding|on(?! (?:(?:the|a|your|my) (?:phone|line|telephone|call|day|date|way)|zoom|video|any|some|monday"
    r"|tuesday|wednesday|thursday|friday|whatever|whichever)))",
    r"find(?:ing)? out",
    r"get(?:ting)? a (?:sense|feel|picture|taste|clearer|better)",
    r"how (?:you|people|someone|one|the|it|a|an)",
    r"what (?:it|the|a|an|you|people|your|makes|made|drew|is|are|does|surprised|skills|training)",
    r"compar(?:e|ing)",
    r"retrain(?:ing)?",
    r"training (?:as|to be|for)",
    r"becom(?:e|ing) an?",
    r"as a (?:career|path|next step|job|profession|trade)",
    r"drawn to",
    r"your (?:view|take|advice|perspective|thoughts|thinking|experience) (?:of|on|about|as|in|with)",
    r"see (?:~ )?(?:whether|if|how|what)",
    r"work out",
    r"get into",
    r"break into",
    r"learning",
    r"(?:my|a) (?:next step|career change|move) (?:into|to)",
    r"know (?:more about|what|how|whether|if)",
)
"""Opens what the message is for; the words after it say whether that is something or nothing in particular."""
VAGUE: Final = phrases(
    r"learn from (?:the best|successful|experts|leaders|you|people like you|someone like you)(?=[.?!,]|$| and| in)",
    r"pick(?:ing)? your (?:brain|brains)",
    r"exchang(?:e|ing) (?:~ )?(?:ideas|thoughts|views|notes|experiences|perspectives)",
    r"connect with (?:interesting|inspiring|great|smart|like-?minded|other|fellow|new)",
    r"synerg(?:y|ies)",
    r"(?:common|shared|mutual|possible) (?:~ )?interests?(?=[.?!,]|$)",
    r"brain-?picking",
    r"get your (?:thoughts|insights?|perspective|take|input)(?: on (?:things|stuff|my career|my future"
    r"|it))?(?=[.?!,]|$)",
    r"connect (?:with you )?(?:about|regarding|and) (?:things|stuff|your career|the industry|opportunities|see)",
    r"see where (?:it|things|this) (?:goes|lead|leads)",
    r"(?:bounce|run) (?:some |a few )?(?:ideas|things|thoughts) (?:off|by|past)",
    r"(?:just )?(?:chat|talk|discuss|speak) about (?:things|stuff|life|my career|my future|careers?|possibilities"
    r"|the future|work)(?=[.?!,]|$| and| in general| sometime)",
    r"(?:learn|hear|know) (?:more )?about (?:you|what you do|your (?:career|work|job|journey|experience"
    r"|experiences|company|industry|field|role|story))(?=[.?!,]|$| and (?:your|the|any|maybe|what|get|see|how"
    r"|hear))",
    r"(?:some|any|your|career|a bit of|a little|general) advice(?=[.?!,]|$| or)",
    r"(?:get|gain|share|hear|your) (?:some |any |valuable |your )?(?:insights?|wisdom|thoughts|guidance)(?=[.?!,]"
    r"|$| and| that)",
    r"talk shop",
    r"touch base",
    r"explore (?:synergies|opportunities|possibilities|options|ways)",
    r"networking(?: with)?(?=[.?!,]|$| you| like)",
    r"(?:hop|jump|get) on a (?:quick )?call(?=[.?!,]|$)",
    r"catch up(?=[.?!,]|$)",
    r"what you do(?=[.?!,]|$)",
    r"how you (?:became|got so|are so) (?:so )?successful",
    r"your success",
    r"all about (?:it|your|the|what)",
    r"everything about",
    r"anything (?:about it )?you (?:can|could|might|would) (?:tell|share|offer)",
)
EMPTY_WORDS: Final = frozenset(
    "a an the i you we me my your our us it its this that these those of to in on at for from with by about into"
    " and or but"
    " so as if is are was be been do does did have has had can could would will may might should more most much"
    " many some any"
    " all very really just also than then there here what how which who why where when whether like learn learning"
    " hear know"
    " knowing understand understanding explore exploring ask asking find out see talk talking chat speak speaking call"
    " conversation minutes minute time career careers work working job field industry experience experiences"
    " journey path"
    " insight insights advice thoughts thinking perspective story background profession company organization"
    " organisation"
    " business sector area line role position success things thing stuff life world opportunity opportunities"
    " future options"
    " possibilities brain great love hope hoping want interested interest curious question questions bit little lot"
    " quick"
    " short brief person people someone everything anything something successful professional professionals network"
    " networking connect connecting guidance wisdom knowledge expertise views view take input ideas get getting got"
    " go going"
    " moving move change next step new day days first few years year one two three possible maybe perhaps sometime"
    " soon week"
    " month i'd i'm i've you've you're it's that's don't feel sense".split()
)
"""Words that say nothing about which work or which question."""

ASK_OPENS: Final = phrases(
    r"(?:could|can|would|will|may|might) (?:you|i|we)",
    r"would (?:it be|there be|a|an|\d+|any|that|ten|fifteen|next)",
    r"are you (?:~ )?(?:free|available|open|willing|able|up|around|reachable)",
    r"do you (?:~ )?(?:have|ever have|happen to have|think you)",
    r"is there (?:~ )?(?:chance|time|way|moment|good|slot|day|quarter)",
    r"(?:i'd|i would|we'd) (?:~ )?(?:like|love|be grateful|appreciate|value|be glad|be thankful|be delighted"
    r"|welcome|be very grateful|be happy)",
    r"if you (?:~ )?(?:could|can|have|had|were|are|would|might|find|ever|get|see|feel)",
    r"(?:hope|hoping|wanted|want|wish|like|love|writing|calling|ringing|phoning) (?:~ )?(?:to|for|you)",
    r"i(?:'m| am) (?:asking|hoping|writing|calling)",
    r"i (?:wonder|wondered|ask|was hoping|am hoping|was wondering|only ask|hoped|would ask)",
    r"grateful (?:for|if)",
    r"spare",
    r"let me know",
    r"(?:happy|glad|free|able|available) to (?:call|phone|ring|meet|talk|come|speak|do|work|fit|chat|answer|send)",
    r"please",
    r"what (?:would|day|time|times)",
    r"(?:is|are|if|even|would) (?:~ )?(?:minutes|minute|questions?|call|talk|chat)",
    r"any (?:time|day|chance|evening|morning)",
    r"mind (?:if|answering|talking)",
    r"shall (?:i|we)",
    r"asking for",
    r"my (?:ask|request|question) is",
    r"how about",
    r"let's",
    r"when (?:are|can|could|is|would|might|suits)",
    r"give me",
    r"i need",
    r"i want",
    r"we could",
    r"(?:minutes?|mins|hour|call|chat|coffee|talk|questions) (?:~ )?(?:~ )?(?:would|will|could|might|is"
    r"|are) (?:~ )?(?:lovely|possible|enough|plenty|help|helpful|suit|wonderful|great|fine|ideal|perfect|mean|be"
    r"|do)",
    r"call me",
    r"ring me",
    r"i promise",
    r"worth",
)
ASK_OBJECT: Final = phrases(
    r"minutes?",
    r"mins?",
    r"(?:half an?|an?|one|quarter of an|two|couple of) hours?",
    r"hours?",
    r"half-hour",
    r"call",
    r"calls",
    r"chat",
    r"talk",
    r"conversation",
    r"speak",
    r"speaking",
    r"meet",
    r"meeting",
    r"coffee",
    r"tea",
    r"lunch",
    r"breakfast",
    r"dinner",
    r"drink",
    r"phone",
    r"ring",
    r"video",
    r"zoom",
    r"visit",
    r"(?:ask|answer|send|put|have) (?:~ )?questions?",
    r"ask you",
    r"tell me",
    r"hear(?:ing)? (?:how|about|what|from|your)",
    r"questions?",
    r"advice",
    r"a moment of your time",
    r"time to",
    r"your time",
    r"a word",
    r"pick your brain",
    r"walk me through",
    r"by email",
    r"answering",
    r"telling me",
    r"talking",
    r"sit down",
    r"stop by",
    r"drop by",
    r"drop in",
    r"come (?:by|over|round|along|and see)",
    r"look in",
    r"share",
    r"discuss",
    r"get together",
    r"catch up",
    r"afternoon",
    r"morning",
    r"learn from you",
    r"shadow",
    r"mentor\w*",
    r"reply",
)
SIZED: Final = phrases(
    r"\d+ ?(?:-|–|to|or)? ?\d* ?(?:min\w*|hours?|hrs?)",
    r"minutes?",
    r"mins?",
    r"(?:half an|an|one|two|half-|quarter of an) hours?",
    r"half-hour",
    r"short",
    r"brief(?:ly)?",
    r"quick",
    r"a few",
    r"(?:one|two|three|four|five|six|seven|eight|\d+) (?:~ )?questions?",
    r"a question",
    r"one thing",
    r"a moment",
    r"questions?",
    r"by email",
    r"in writing",
)
TALK: Final = phrases(
    r"talk",
    r"chat",
    r"meet",
    r"coffee",
    r"tea",
    r"lunch",
    r"dinner",
    r"speak",
    r"call(?! (?:you|again|back|me|on|in|at))",
    r"conversation",
    r"get together",
    r"sit down",
    r"zoom",
    r"video",
    r"meeting",
    r"discuss",
    r"your time",
)
OPEN_ENDED: Final = phrases(
    r"(?:see )?how long it takes",
    r"(?:however|as) long as it takes",
    r"play it by ear",
    r"(?:as|however) (?:long|much time) (?:as )?(?:you|it|that|they)(?:'d)? (?:~ )?(?:like|want|can|have|takes?"
    r"|wish|spare|need|would|could|allow|gives?)",
    r"as (?:long|much time) as",
    r"however (?:long|much)",
    r"all the time (?:you|in)",
    r"(?:an?|the|one|your|whole|full|half a|half the|the whole|a whole) (?:whole )?(?:afternoon|evening|morning"
    r"|day) (?:with you|of your (?:time|life)|at your|together|in your|on)",
    r"half a day",
    r"(?:better|best|good|greater|larger|most|rest|remainder) (?:part )?of (?:a|an|the|your|one) (?:working )?(?:day"
    r"|morning|afternoon|evening|weekend|shift)",
    r"(?:a|an|one) (?:day|morning|afternoon|evening|weekend) (?:out )?(?:with|at|on|in|beside) (?:you"
    r"|your|the)",
    r"(?:until|till) (?:~ )?(?:questions|topics) (?:~ )?(?:used up|answered|exhausted|run out|done)",
    r"(?:until|till) (?:i(?:'ve| have)|we(?:'ve| have)) (?:~ )?(?:asked|covered|talked|gone through|been through)",
    r"(?:morning|noon|breakfast|coffee|lunch) (?:until|till|to) (?:evening|night|dinner|supper|closing|dusk)",
    r"(?:full|whole|entire) (?:working |work )?(?:day|days|morning|afternoon|evening|shift|weekend|saturday|sunday)",
    r"the (?:whole|rest) of (?:a|the|your|one|next) (?:day|morning|afternoon|evening|shift|weekend|[a-z]+day)",
    r"a (?:whole|full|couple of) (?:day|days|afternoon|hours)",
    r"spend (?:~ )?(?:day|days|afternoon|morning|evening|week|hours)",
    r"a few hours",
    r"couple of hours",
    r"several (?:hours|calls|meetings|talks)",
    r"(?:weekly|regular|monthly|ongoing|a series of) (?:calls?|chats?|talks?|meetings?|sessions?|check-?ins?"
    r"|conversations?)",
    r"(?:over|for|have|get|grab|buy you|take you (?:out )?(?:to|for)) (?:a |some )?(?:long )?(?:lunch|dinner"
    r"|drinks?|a beer)",
    r"shadow (?:you|your|someone)",
    r"be my mentor",
    r"mentor me",
    r"long (?:chat|talk|call|conversation|coffee|sit-?down)",
    r"really (?:dig|dive|go) (?:deep|into)",
    r"deep dive",
    r"no (?:time )?limit",
    r"open-ended",
    r"until (?:you are|you're|we are|we're) (?:done|tired|bored)",
    r"more than once",
    r"once a (?:week|month)",
    r"every (?:week|month|few)",
    r"sit down (?:with you )?(?:properly|at length|for a good)",
    r"at length",
    r"take your time(?: with me)?",
    r"a good (?:long )?(?:while|chunk)",
    r"as often as",
)
_AGAINST: Final = (
    r"(?:no|not|none|neither|nothing|never|isn't|aren't|doesn't|don't|can't|cannot|won't|bad|poor|busy|hopeless"
    r"|rather|too"
    r"|impossible|inconvenient|full|hard|awkward|wrong|overloaded|hectic|snowed|swamped|difficult|otherwise|unable"
    r"|few|little"
    r"|prefer|many|away|mad|frantic|buried|under water|tight|crowded|packed|unwelcome|out of|beyond|declin\w+|trouble)"
)
EASY_NO: Final = phrases(
    r"am i (?:disturbing|interrupting|calling at|ringing at|catching)",
    r"(?:not at all|won't be|i'm not|wouldn't be|would not be) (?:cross|hurt|offended|upset|sad)",
    r"would not hurt",
    r"let it rest",
    r"shall i (?:try|call|ring|phone)",
    r"(?:a|your) plain no",
    rf"(?:if|should|when|unless) (?!i\b)(?:[\w'-]+ ){{0,9}}?{_AGAINST}",
    r"understand (?:if|that|completely|entirely|fully|perfectly)",
    r"(?:completely|fully|quite|totally|entirely|will|i'd|would|i'll|i) understand",
    r"(?:just|please|simply|do) say so",
    r"shall i (?:call|ring|phone|try) (?:you )?(?:back|later|again|another)",
    r"or (?:shall|should|would) (?:i|another)",
    r"(?:do you have|have you got|have you) (?:half )?a (?:minute|moment|second)",
    r"no obligation",
    r"all good",
    r"is now (?:all right|alright|okay|ok|good|fine|a good|a bad)",
    r"(?:it's|it is) fine to",
    r"won't take it",
    r"(?:is |it's |that's |that is |it is )?(?:absolutely |completely |totally |perfectly |quite |really "
    r"|of course )?no (?:problem|worries|pressure|trouble|obligation|need to (?:reply|answer|respond|write)"
    r"|hard feelings|offence|offense|reply (?:is )?(?:needed|necessary|expected|required)|answer (?:is )?(?:needed"
    r"|necessary|expected)|bother|harm|explanation|rush|hurry|matter|expectation)",
    r"i(?:'ll| will|'d| would)? (?:~ )?understand(?: (?:if|that|completely|entirely|and|too|either)|[.!,;]|$)",
    r"(?:i|we) (?:completely|fully|quite|entirely|totally|of course) understand",
    r"(?:if|should) (?:~ )?(?:not|isn't|is not|doesn't|does not|don't|do not|can't|cannot|won't|bad|busy"
    r"|rather not|prefer not|too much|too busy|swamped|stretched|impossible|difficult|no time|poor|wrong"
    r"|inconvenient|awkward|full|unable|nothing|never|hectic|out of the question|the wrong)",
    r"(?:feel free|free) to (?:~ )?(?:say no|ignore|decline|pass|skip|leave|turn|delete)",
    r"(?:perfectly|totally|completely|absolutely|quite|entirely|that is|that's|it's|is|be) (?:also )?(?:fine|okay"
    r"|ok|all right|alright)(?: (?:too|as well|either|with me|by me|if))?",
    r"no is (?:also )?(?:a |an )?(?:~ )?(?:fine|good|answer|okay|ok|welcome|enough)",
    r"(?:say|tell me|answer|mean|means|it's|is) no",
    r"(?:both|either) (?:are|is|will be|would be) (?:\w+ )?(?:right|fine|okay|ok|good)",
    r"(?:turn|turning) (?:this|me|it) down",
    r"don't hesitate to",
    r"hesitate to (?:say|tell|decline)",
    r"(?:does|do) (?:it|this|now|that|i) (?:suit|disturb|bother|interrupt)",
    r"in the middle of something",
    r"if it's no",
    r"not answering is",
    r"(?:only )?if you feel like it",
    r"a clear conscience",
    r"first to understand",
    r"a no is (?:~ )?(?:fine|answer|okay|welcome|good)",
    r"(?:a )?(?:simple|short|plain|one-word|quick) (?:'?no'?|\"no\"|no)",
    r"say no",
    r"not a good (?:time|moment|week|month)",
    r"(?:bad|poor|awkward|wrong) (?:time|moment)",
    r"only if (?:~ )?(?:time|suits|convenient|easy|you|it|that)",
    r"please (?:don't|do not) (?:feel|worry|trouble)",
    r"don't feel (?:obliged|you|any|pressured)",
    r"without (?:any )?(?:obligation|pressure)",
    r"whatever (?:you|suits)",
    r"leave it (?:at that|there|be|in peace)",
    r"then leave (?:it|you)",
    r"(?:won't|will not|wont) (?:~ )?(?:write|bother|trouble|chase|ask|mind|take it|press|push"
    r"|call) (?:~ )?(?:again|more|further|you|personally|at all)?",
    r"need not (?:reply|answer)",
    r"no need",
    r"(?:needn't|don't need to|do not need to|don't have to|do not have to) (?:reply|answer|respond|explain|write)",
    r"if (?:this|that|it|now) (?:isn't|is not|is a bad|is too|does not|doesn't|can't)",
    r"ignore (?:this|me|my)",
    r"can('t| not)?(?:not)? (?:~ )?(?:make it|manage it)? that is fine",
    r"silence is",
    r"if you can (?:spare|manage|find)? ?(?:it|that|them)?(?:, |\. | and )(?:if not|otherwise)",
    r"either way",
    r"i'll take (?:it|silence|no reply)",
    r"is (?:this|now|it) (?:a )?(?:bad|good|okay|ok|all right|alright|convenient) (?:a )?(?:moment|time|to)",
    r"is (?:this|now) (?:a )?(?:bad|good|convenient|poor)",
    r"(?:have i|did i) (?:caught|catch|caught you at|catch you at)",
    r"(?:caught|catch|catching|reached) you at a (?:bad|good|busy)",
    r"busy (?:moment|time)\?",
    r"better time",
    r"when(?:ever)? (?:~ )?(?:suits|better|convenient)(?: you)? (?:~ )?instead",
    r"happy to (?:wait|leave it|drop it|go away)",
    r"otherwise,? (?:~ )?(?:thank|no|i|all|please)",
    r"won't be (?:offended|hurt|put out)",
    r"not (?:the )?(?:right|best|a good) (?:time|moment|person)",
    r"turn me down",
    r"pass on this",
    r"you owe me nothing",
    r"of course(?:,)? if (?:not|you)",
    r"can't spare",
    r"cannot spare",
    r"too much to ask",
    r"if you'd rather",
    r"if you would rather",
    r"(?:don't|do not) mind (?:if|either|at all|a no)",
    r"whether (?:it's|it is|the answer is) (?:yes or no|a yes or a no)",
    r"in any case",
    r"no is fine",
    r"no answer is fine",
    r"happily take no",
    r"never mind",
    r"doesn't work",
    r"does not work",
)
FOLLOW_THROUGH: Final = phrases(
    r"i(?:'ll| will| can|'d| would|'m happy to| am happy to) (?:~ )?(?:call|ring|phone|write|try|send|follow up"
    r"|keep|dial|email|be in touch|contact|let you know|check|confirm|get in touch|come|arrange|set|mention|leave"
    r"|stop)",
    r"shall i (?:call|ring|phone|write|send)",
    r"i(?:'ve| have) (?:~ )?(?:written|signed|booked|called|ordered|applied|joined|started|emailed|asked|put"
    r"|bought)",
    r"my (?:number|email|phone)",
    r"i (?:start|plan|intend|mean|promise)",
)
