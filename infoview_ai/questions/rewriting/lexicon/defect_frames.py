"""How a question with a graver defect is put instead, in the learner's own words (domain.md 3.2, D2-D18).

Patterns stand over the question's clause, or over the whole draft where they begin with `(?:.*)`. `{role!}` and the
like make a wording fall away where no role is known.
"""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Defect

PIECES: Final = {
    "ORG": "(?:company|firm|business|organi[sz]ation|employer|agency|hospital|clinic|studio|practice|school|shop|"
    "museum|lab|laboratory|bakery|restaurant|office|team|department|ministry|bank|charity|startup|start-up|factory|"
    "plant|farm|university|institute|place|workshop|brewery|theatre|theater|library|council|site|unit|ward|company's)",
    "CLIENT": "(?P<n>clients?|patients?|customers?|cases?|students?|pupils?|guests?|accounts?|families|residents?|"
    "tenants?|inmates?|suppliers?|members?|donors?|passengers?|users?|owners?|projects?|partners?|investors?|"
    "celebrit(?:y|ies)|witness(?:es)?|defendants?|buyers?|sellers?|investigations?|people)",
    "TECH": "(?P<t>ai|artificial intelligence|robots?|automation|machines?|software|chatgpt|computers?|drones?|"
    "self-driving (?:cars|trucks)|algorithms?|online shops?|apps?|technology|machine learning|large language models)",
    "LOADED": "(?:really |so |very |just |pretty |a bit |totally |absolutely |extremely |kind of |completely |all |"
    "incredibly |terribly |awfully )*(?:boring|terrible|awful|horrible|great|amazing|wonderful|best|worst|bad|good|"
    "depressing|exhausting|a waste\\b.*|a joke|a scam|dying|dead|overrated|underrated|useless|pointless|easy|hard|"
    "stressful|soul-destroying|soulless|unfair|exciting|fun|glamorous|lonely|brutal|miserable|fantastic|the best.*|"
    "the worst.*|cruel|rewarding|outdated|old-fashioned|too .*|overpaid|underpaid|low|a bit .*|corrupt|tedious|"
    "dangerous|dull|thankless|gross|disgusting|sad|toxic|cutthroat|sexist|overworked|obvious|better|worse).*",
}

FRAMES: Final[dict[Defect, str]] = {
    Defect.GOOGLEABLE: r"""
^what (?:exactly )?(?:does|do) (?P<x>an? [\w -]+?|[\w-]+s|[\w-]+ [\w-]+s) (?:actually |really |even )?do(?: all day| every day| exactly| at work)?$ => Which tasks fill most of {x}'s week?||Which part of the work of {x} takes most of your week?
^what (?:exactly )?(?:does|do) (?P<x>(?:your|the|this|that|you guys' )[\w -]*<ORG>) (?:actually |really )?(?:do|make|sell|offer|produce|manufacture|provide)\b.*$ => What in the work of {x} has changed most since you joined?
^what (?:exactly )?(?:does|do) (?P<x>[\w&' -]+?) (?:actually |really )?(?:do|make|sell|offer|produce)$ => What in the work of {x} has changed most since you joined?
^what (?:kinds? of |sorts? of |types? of )?(?P<n>products?|services?|brands?|treatments?|courses?|programmes?|programs?|degrees?|subjects?|clients?|customers?|projects?|machines?|models?|cars?|buildings?|bread|beers?|animals?) (?P<r>.+)$ => Which of the {n.many} takes most of your time, and why?
^where (?:did|do|have) you (?:study|studied|go to (?:school|college|university|uni)|train|trained|graduate|get your degree|do your (?:degree|training)|learn)\b.*$ => What from your training do you still use most in your work?
^(?:what|which) (?:did you (?:study|major in|get your degree in)|(?:subject|university|college|school|degree|course|programme|program) .*)$ => What from your studies do you still use most in your work?
^how (?:long|many years) (?:does|is|do)\b.*?(?P<x>training|degree|course|apprenticeship|programme|program|school|study|studies|licen[cs]e|education|residency)\b.*$ => Which part of the {x} prepared you best for the work?
^how many (?P<n>[\w -]+?) (?:does|do|are|is|have|has|work|did|there)\b.*$ => How does the number of {n} shape your own work?
^how (?P<a>big|large|old) (?:is|are) (?P<x>.+)$ => How does it show in your work how {a} {x} is?
^where (?:is|are) (?P<x>you|(?:your|the|this) .+?) (?:based|located|headquartered|situated)\b.*$ => How does the place where you work shape the work itself?
^where (?:is|are) (?P<x>(?:your|the) .+)$ => How does the place where you work shape the work itself?
^when (?:was|were|did) (?P<x>(?:your|the|this) .+?) (?:founded|established|started|start|open|opened|built|set up|begin|created)\b.*$ => How has {x} changed since you joined?
^how long has (?P<x>(?:your|the|this) .+?) (?:been|existed)\b.*$ => How has {x} changed since you joined?
^who (?:is|are|'s|founded|owns|runs|started|leads)\b(?: your| the| this)? (?P<r>.+)$ => How do decisions from the top of your organisation reach your own work?
^what (?:is|'s|are) your (?:exact |current |official )?(?:job )?(?:title|position|role)\b.*$ => What does your title not say about your work?
^what (?:is|are|'s) (?P<x>(?:the |your )?(?:official |formal |legal |exact |minimum |basic )*(?:entry |admission |educational |education |licensing |license |licence |degree )?(?:requirements?|qualifications?|prerequisites?))\b(?P<r>.*)$ => Which of the requirements{r} matters most in practice?
^(?:what|which) (?P<x>degree|degrees|qualifications?|licen[cs]es?|certificates?|certifications?|training|education|exams?|credentials|courses?|subjects?)\b.*$ => How much does the {x} matter in practice, compared with what is learned on the job?
^what (?:is|are|'s) (?:the |an? )?(?:average|median|typical|starting|mean|normal) (?P<x>salary|salaries|pay|wage|wages|income)\b(?P<r>.*)$ => How does pay usually grow over the first years in this field, in general?
^what does (?P<x>[\w./&-]+) (?:stand for|mean)$ => What does {x} look like in your own week?
^what (?:is|are|'s) (?:the )?(?:job|work|role|task|duty|duties) of (?P<x>.+)$ => Which tasks fill most of {x}'s week, from what you see? || Which part of the work of {x} takes most of your week?
^what (?:is|are|'s) (?P<x>an? .+)$ => When do you deal with {x} in your own week? || Where does {x} come up in your own week?
^what (?:is|are|'s) (?P<x>.+)$ => What does {x} look like in your own week?
^(?:is|are|does|do|has|have) (?P<x>(?:your|the|this) [\w -]*?<ORG>) (?P<r>.+)$ => What difference does it make to your work whether {x} is {r}?
^how do (?:you|people|i|we) (?:become|apply|register|qualify|get licensed|get certified)\b(?P<r>.*)$ => Which step on the way in{r} took people longer than they expected?
""",
    Defect.LEADING: r"""
^(?:isn't|aren't|wasn't|weren't) (?P<s>(?:the |your |a )?[\w'-]+(?: [\w'-]+)?) (?:a bit |really |just |so |pretty )*(?:terrible|awful|horrible|boring|hard|stressful|exhausting|lonely|depressing|dull|tough|brutal|great|amazing|exciting|fun|low|bad|unfair) (?P<r>(?:in|at|for|on|with|as) .+)$ => What is your own experience of {s}{r}?
^(?:isn't|aren't|wasn't|weren't) (?P<s>it|this|that|the job|the work|your job|your work|the pay|the money|the hours|[\w' -]+?) <LOADED>$ => What is your own view of {s}, on a good day and on a bad one?
^(?:don't|wouldn't|would|do) you (?:also )?(?:think|agree|say|feel|find|believe|admit)(?: with me)?(?: that)? (?P<s>[\w' -]+?) (?:is|are|was|were|has|have|will|should|can|could|must|would|does|do|doesn't|don't|just|really|only|need|needs|kill|kills|killed|ruin|ruins|ruined|get|gets)\b(?P<r>.*)$ => What is your own view of {s}, and what has shaped it?
^(?:you|u) (?:must|probably|surely|obviously|clearly|definitely|of course|certainly)+ (?:really |just |all |totally |absolutely |be )*(?:love|hate|like|enjoy|adore|dislike|miss|fear|dread|loving|hating|tired of|sick of|bored of|bored with|proud of|happy with|fond of) (?P<x>.+?)(?:,? (?:right|don't you|correct|no|surely|yes|yeah|huh|aren't you|eh))?$ => What do you like and what do you find hard about {x}? || How do you feel about {x} on a normal day?
^(?:it|that) must (?:be|get|feel|have been) (?:[\w-]+ )*?(?P<a>[\w-]+) (?:to |when you )(?P<v>.+?)(?:,? (?:right|no|surely|isn't it|mustn't it))?$ => What is it like for you to {v}?
^(?P<s>(?:the|your|this|that|a|an|most|all) [\w' -]+?|working [\w' -]+?|being [\w' -]+?|[\w-]+) must (?:be|get|feel|have been|have)\b.*$ => What is your own experience of {s}?
^(?:surely|obviously|clearly|of course|everyone knows|everybody knows|we all know|admit it|let's be honest|no doubt|i bet|i'm sure|i guess|i assume)(?: that)?,? (?P<s>(?:the |your |this |that |most |all |a |an )?[\w'-]+(?: (?:of|in|with|for|to) [\w'-]+)*?(?: [\w'-]+)??) (?:is|are|was|were|has|have|will|can|can't|must|should|does|do|don't|doesn't|need|pay|pays|gets?|makes?)\b.*$ => What is your own view of {s}, and what has shaped it?
^(?:people|everyone|everybody|they|some) (?:think|say|believe|know|always say)s?(?: that)? (?P<c>[^,]+)(?:,.*)?$ => How far is it true that {c}, from what you see?
^(?:it's|it is|its) all about (?P<x>.+)$ => How much does it depend on {x}, and on what else?
^(?P<s>(?:the |your |this |that |most |all |a |an )?[\w'-]+(?: (?:of|in|with|for|to) [\w'-]+)*?(?: [\w'-]+)??) (?:is|are|was|were)(?: surely| really| obviously| clearly)? <LOADED>$ => What is your own view of {s}, on a good day and on a bad one?
^(?:shouldn't|shouldn't) (?P<s>.+?) (?P<v>[\w-]+\b.*)$ => What speaks for and against {s} having to {v}?
^(?:isn't|aren't) there (?P<x>(?:too much |too many |way too much |a lot of |so much )?(?P<n>.+))$ => How do you see the amount of {n}?
^(?:isn't|aren't|wasn't|weren't) (?P<s>it|this|that) (?:true |just |really |all )*(?P<r>.+)$ => How do you see it yourself: where is it {r}, and where not?
^(?:isn't|aren't|wasn't|weren't) (?P<s>(?:the |your |this |that |most |all |a |an )?[\w'-]+(?: (?:of|in|with|for) [\w'-]+)*) (?P<r>.+)$ => What is your own view of {s}, and what has shaped it?
^(?:doesn't|don't|didn't) (?P<s>(?:the |your |this |that |most |all |a |an )?[\w'-]+(?: [\w'-]+)*?) (?:just |really |always |all |actually )?(?P<v>get|make|need|have|drive|kill|ruin|burn|bother|feel|mean|want|hate|love|annoy|lead|cause|matter|treat|pay|take|destroy|become|end|put|work|care|bore)\b(?P<r>.*)$ => How do you see it yourself: when does {s} {v}{r}, and when not?
^(?:won't|will) (?P<s>(?:the |your |this |that |most |all |a |an )?[\w'-]+) (?P<v>.+)$ => How do you see the part of {s} in this field?
^how (?P<a>awful|terrible|bad|boring|amazing|great|horrible|wonderful|hard|stressful|annoying|exciting|much do you hate|much do you love)(?: is| are| was)? (?P<s>.+)$ => What is {s} like for you, on a good day and on a bad one?
^why (?:is|are) (?P<s>(?:the |your |this |that |most |all )?[\w'-]+(?: (?:of|in|with|for) [\w'-]+)*) (?P<r>.+)$ => What is your own view of {s}, and what has shaped it?
(?:.*)\b(?:about|of|with|in|for) (?P<s>(?:the |your |a |an )?[\w'-]+(?: [\w'-]+)?)(?:,.*)?$ => What is your own view of {s}, and what has shaped it?
""",
    Defect.VAGUE: r"""
^(?:tell me|talk|talk to me|say|share|what can you (?:tell me|say)|give me an overview|so tell me)(?: everything| all| something| a bit| a little| more| anything)*(?: about| on| of) (?:yourself|you|your ?self)$ => Which step in your working life taught you most about this field?
^(?:tell me|talk|talk to me|say|share|what can you (?:tell me|say)|give me an overview|so tell me)(?: everything| all| something| a bit| a little| more| anything| there is to know)*(?: about| on| of) (?:your |the |this )(?P<x>job|work|day|role|position)$ => Which two tasks take most of your week in this {x}?
^(?:tell me|talk|talk to me|say|share|what can you (?:tell me|say)|give me an overview|so tell me)(?: everything| all| something| a bit| a little| more| anything| there is to know| you know| you can)*(?: about| on| of) (?P<x>.+)$ => What has surprised you most about {x} since you began? || What has changed most in {x} since you began?
^(?:and |so )?(?:what(?:'s| is)|how(?:'s| is)|what(?:'s| is) it all) (?:it |it all )?like(?: to be| being)? (?P<x>(?:being |working |to |in )?.+)$ => Which part of {x} takes most of a normal week?
^(?:what|how)(?:'s| is| are| was) (?P<x>(?:the |your |this |that )?(?:job|work|role|position|day|life|everything|career))(?: like| these days| going| in general| really like)*$ => Which part of {x} takes most of a normal week?
^(?:what|how)(?:'s| is| are| was) it,? (?:all in all|in general|so far|overall|for you|really)$ => Which part of the work takes most of a normal week?
^(?:what|how)(?:'s| is| are| was) (?P<x>nursing|teaching|[\w-]+ing|being an? [\w-]+) like$ => Which part of {x} takes most of a normal week?
^(?:what|how)(?:'s| is| are| was) it(?: like| all like| these days| going| in general| really like)*(?P<r>(?: (?:there|at|in|on|with|as|being|to be)\b.*)?)$ => Which part of the work{r} takes most of a normal week?
^(?:what|how)(?:'s| is| are| was) (?P<x>(?:the |your |this |that )?.+?)(?: like| these days| going| in general| really like| doing| looking| nowadays)*$ => What has changed most in {x} since you began?
^(?:do you have |have you got |got |can you give me |could you give me |give me |can i get |any|what)?\s?(?:any |some |your |a bit of |general |words of |final |last |good )*(?:advice|tips?|suggestions?|recommendations?|pointers?|wisdom)(?: for me| do you have| would you give(?: me)?| can you give(?: me)?| have you got)*(?P<r>(?: (?:for|on|about|in|to)\b.*)?)$ => What would you tell someone about to take a first step{r} in this field? || What would you tell someone about to take a first step in this field?
^what about (?:the )?future(?P<r>.*)$ => What change in the next two or three years are you preparing for?
^what about (?P<x>[\w-]+)(?: and (?:stuff|things|so on|all that|everything))?$ => Which {x} matter most in the first year? || What should a beginner know first about {x}?
^(?:any |what are your |your |some |general |do you have any |any other |any general )*(?:thoughts|ideas|comments|insights|opinions?|views?)(?: on| about| for| of)? ?(?P<x>.*)$ => Which change in the field has mattered most to your own work so far? || What do newcomers to this field usually get wrong?
^what do you think(?: about| of) (?P<x>.+)$ => What has changed most with {x} since you began?
^what (?:should|do|would|can) (?:i|one|people|we|someone)(?: need to| have to)? know(?: about| of)? ?(?P<x>.*)$ => What do newcomers usually get wrong about {x!}? || What do newcomers to this field usually get wrong?
^how (?:does|do|did) (?P<x>.+?) (?:work|go|function)$ => Which step in how {x} works takes newcomers longest to understand?
^how do you feel about (?P<x>.+)$ => What has changed most with {x} since you began?
(?:.*)\b(?:about|of|in|on) (?P<x>[\w' -]+)$ => What has surprised you most about {x} since you began?
^(?:what|how|why)\b.*$ => Which part of the work takes most of a normal week, and why?
(?:.*) => What would you tell someone about to take a first step in this field?
""",
    Defect.PERSONAL: r"""
(?:.*)\b(?:earn|make|making|paid|pay|salary|wage|wages|income|money|bonus|compensation|raise|rate|bring home|take home|take-home|charge|profit|net|clear|stock|pension|savings|rich|afford|live on|gross|package|per year|a year|an hour|an? month)\b.*$ => What range is realistic for {a_role!} in the first few years, in general? || What pay range is realistic for someone in the first three years of this work, in general?
(?:.*)\b(?:debt|loan|loans|mortgage|owe)\b.*$ => How long does it usually take in this field until the training has paid for itself, in general?
(?:.*)\b(?:how old|age|too old|retire|born|birthday|years old|menopause|your age)\b.*$ => How long do people usually stay at each level in this field?
(?:.*)\b(?:kids|children|child|baby|pregnan\w+|family|families|daughters?|sons?|marry|married|marriage|wife|husband|partner|spouse|girlfriend|boyfriend|single|divorc\w+|dating|date|maternity|relationship|love life|mother|father|mum|mom|dad|parents?|home life|wedding|affair|girlfriends)\b.*$ => How do the hours of this work fit with life at home, in general?
(?:.*)\b(?:health|ill\w*|sick\w*|disease\w*|depress\w+|therap\w+|anxiety|anxious|medication|tablets|pills|drink|drinking|alcohol|drugs|smoke|weigh|weight|surgery|operations?|mental|disab\w+|injur\w+|burn\w* out|burnout|ptsd|trauma\w*|diagnos\w+|pain|back|knees|body|sleep|cry|panic|adhd|breakdown)\b.*$ => What does this work ask of people's health over the years, and what helps?
(?:.*)\b(?:vote|voted|voting|politic\w+|party|left|right|conservative|liberal|government|election|president|brexit)\b.*$ => How do political decisions and rule changes reach your daily work?
(?:.*)\b(?:relig\w+|church|god|faith|believe|pray|muslim|christian|jewish|catholic|mosque|temple|hijab|atheist)\b.*$ => How does the field make room for people with different beliefs and ways of life?
(?:.*)\b(?:visa|immigra\w+|nationality|passport|green card|citizen\w*|originally from|really from|accent|born here|where are you from|country|race|ethnic\w*|asylum)\b.*$ => How do people from other countries usually find their way into this field?
(?:.*)\b(?:gay|lesbian|straight|sexual|orientation|gender|trans|queer|pronouns)\b.*$ => How welcoming is this field to different kinds of people, from what you see?
(?:.*)\b(?:look|looks|tall|pretty|beautiful|handsome|hair|tattoos?|attractive|fit|gym|short|fat|thin)\b.*$ => What does this work ask of people physically?
(?:.*)\b(?:house|flat|apartment|live|neighbou?rhood|car|own a|rent|home|commute|address)\b.*$ => How does the work shape where and how people in this field live?
(?:.*)\b(?:promot\w+|fired|sacked|failed|fail)\b.*$ => How long do people usually stay at each level in this field?
(?:.*) => How does this work shape people's life outside it, in general?
""",
    Defect.JOB_SEEKING: r"""
(?:.*)\b(?:internships?|intern|placement|work placement|apprenticeship|traineeship|trainee)\b.*$ => How do people usually find a first internship in this field? || How do people usually find a first placement in this field?
(?:.*)\b(?:resume|résumé|cv|cover letter|portfolio|showreel|work samples?|application|linkedin profile)\b.*$ => What should a resume for this field show first? || What should an application in this field show first?
(?:.*)\b(?:introduce|introduction|refer|referral|recommend|put in a (?:good )?word|good word|vouch|pass (?:my|me|it)|forward|connect me|put me in touch|contact for|mention my name|name of|hiring manager|recruiter|hr|put a word|talk to your boss|word with)\b.*$ => Who else could give me a different view of this work?
(?:.*)\b(?:salary|pay|earn|paid|make)\b.*$ => What pay range is realistic for beginners in this field, in general?
(?:.*)\b(?:interview|interviews|interviewed|assessment)\b.*$ => What do employers in this field want to see when they meet beginners?
(?:.*)\b(?:visa|sponsor\w*|relocat\w+)\b.*$ => How do people from other countries usually find a first job in this field?
(?:.*)\b(?:opening|openings|vacanc\w+|positions?|jobs?|role|roles|spot|post|posts)\b.*?\bfor (?:an? )?(?P<x>(?!me\b|someone\b|somebody\b|people\b|anyone\b|you\b|the\b|my\b)[\w-]+(?: (?!at\b|in\b|on\b|with\b|like\b|right\b)[\w-]+)?)\b.*$ => What do first jobs for {x.many} usually look like in this field?
(?:.*)\b(?:opening|openings|vacanc\w+|positions?|jobs?|role|roles|spot|spots|post|posts|work for me|place for me|room for|freelance|shifts?|free desk|headcount|slots?)\b.*$ => What do {first_jobs} usually look like? || What do first jobs in this field usually look like?
(?:.*)\b(?:fit|good enough|qualified|chance|chances|right for|suitable|hire me|hire someone like me|take me|consider me|employ me|want me|use someone|need someone|need anyone|help you|help your|asset|add to your)\b.*$ => What do employers in this field look for in beginners?
(?:.*)\b(?:hire|hiring|recruit|recruiting|recruitment|employ|taking on|taking people|looking for|need people|need any)\b.*$ => What do employers in this field look for in beginners? || How do people usually hear about first jobs in this field?
(?:.*)\b(?:start|join|work (?:for|with|at|under|here)|come on board|volunteer|try out|trial)\b.*$ => How do people usually get their first experience in this field?
(?:.*) => What do employers in this field look for in beginners?
""",
    Defect.NEGATIVE: r"""
(?:.*)\b(?:lay|laid|layoffs?|lay-offs|fired|firing|sack\w*|redundan\w+|bankrupt\w*|cut\w* (?:jobs|staff)|job cuts|close[ds]?|closing|losing money|downsiz\w+|shut\w*)\b.*$ => How steady is work in this field through a downturn?
(?:.*)\b(?:rival|rivals|competitors?|competition|other (?:brand|company|firm|shop|school)|better than|worse than|compared (?:to|with))\b.*$ => How do you see the main ways of doing this work in the field?
(?:.*)\b(?:boss|bosses|manager|managers|supervisor|management|chief|leaders?|leadership|ceo|director|head|owner)\b.*$ => What makes somebody a good boss in this field?
(?:.*)\b(?:laz\w+|crook\w*|useless|stupid\w*|dumb\w*|rudest|nastiest|tyrants?)\b.*$ => What kinds of personality find this work hard?
(?:.*)\b(?:throw out|threw out|kick(?:ed)? out|let go|get rid of|got rid of)\b.*$ => How steady is work in this field through a downturn?
(?:.*)\b(?:worst (?:person|colleague|co-?worker|employee|people|team)|colleagues?|co-?workers?|idiot\w*|lazy|annoying|incompetent|stupid|hate working|difficult people|hardest to work|who do you (?:hate|dislike)|gossip|office politics|backstab\w*|drama|toxic)\b.*$ => What kinds of personality find this work hard?
(?:.*)\b(?:scandal\w*|lawsuit|sued|lie[sd]?|lying|cheat\w*|fraud|scam\w*|corrupt\w*|steal\w*|greenwash\w*|pollut\w*|unethical|ethic\w*|cover\w* up|crime|illegal|bribe\w*|exploit\w*|rip\w* (?:people )?off|overcharg\w*|blame|fault|ashamed|guilty|conscience|harm\w*|cruel\w*|kill\w*|killing)\b.*$ => How does the field deal with the criticism it gets from outside?
(?:.*)\b(?:mistakes?|fail\w*|wrong|error\w*|went wrong|accident\w*|messed up|screw\w*|flop\w*|die[ds]?|died|bad reviews?|complain\w*|complaints?)\b.*$ => What has the field learned from things that went wrong?
(?:.*)\b(?:pay\w*|paid|underpa\w+|salar\w+|wage\w*|cheap|money)\b.*$ => How does pay in this field usually compare with the work asked for, in general?
(?:.*)\b(?:quit\w*|leave|leaving|left|turnover|burn\w*|stay)\b.*$ => What makes people in this field stay, and what makes them leave?
(?:.*)\b(?:women|men|divers\w+|rac\w+|sexis\w+|discriminat\w+|old|young)\b.*$ => How welcoming is this field to different kinds of people, from what you see?
^why (?:is|are|does|do|did|was|were|has|have) (?P<s>(?:the |your |this |that |most |all )?[\w'-]+(?: (?:of|in|with|for) [\w'-]+)?)\b.*$ => How do you see {s}, and what would you change if you could? || What is hardest to get right with {s}?
(?:.*)\b(?P<s>(?:your|the|this) (?!worst|most|biggest|last|first)[\w'-]+)\b.*$ => What is hardest to get right about {s}?
(?:.*) => What is hardest to get right in this work, and why?
""",
    Defect.ABOUT_YOURSELF: r"""
^(?:do|would|did) (?:you|u) (?:think|reckon|say|feel|believe)(?: that)? i(?:'d| would|'m| am| could| can| should| have|'ve| might| will|'ll)?(?: be| make| become)? (?:be )?an? (?:good|great|decent|nice|successful|suitable) (?P<x>[\w-]+(?: [\w-]+)?)$ => What makes {x.a} good in the eyes of colleagues?
^(?:do|would|did) (?:you|u) (?:think|reckon|say|feel|believe)(?: that)? i(?:'m| am)(?: good| smart| clever| qualified| fit)? enough (?P<x>(?:for|to) .+)$ => What does 'good enough' look like {x}?
^(?:do|would|did) (?:you|u) (?:think|reckon|say|feel|believe)(?: that)? i(?:'m| am) (?:good|smart|clever|qualified|fit) enough (?P<x>(?:for|to) .+)$ => What does 'good enough {x}' look like in practice?
^(?:do|would|did) (?:you|u) (?:think|reckon|say|feel|believe)(?: that)? i (?:can|could|might|would|will|should)(?: ever| really| actually)? (?P<v>(?!be (?:good|right|suited|ok|okay|fine|too)\b|fit\b|do (?:it|this|that)\b|make it\b|manage\b|handle\b|like\b|enjoy\b|have\b|succeed\b).+)$ => What does it take to {v}?
^(?:could|can|would|will|might) i(?: ever| really| actually| also| even)? (?P<v>(?!be (?:good|right|suited|ok|okay|fine|too)\b|fit\b|do (?:it|this|that)\b|make it\b|manage\b|handle\b|like\b|enjoy\b|have\b|succeed\b).+)$ => What does it take to {v}?
(?:.*)\btoo (?P<a>old|late|young|shy|quiet|short|weak|slow|introverted|sensitive|small|soft|emotional|dumb|stupid|tall|impatient|lazy|nervous|loud)\b(?: for me)?(?: for this| for that| for it)?(?P<r>(?: to .*)?).*$ => How do people usually fare who are {a} when they begin{as_role}? || How do people usually fare who come to this field {a}?
^(?:should|shall) i (?P<v>[^,]*?),? or (?:rather |better |just |instead )?(?P<w>.+)$ => What speaks for {v.ing}, and what speaks for {w.ing}?
^(?:do you think |would you say |so )?(?:i should|should i|shall i) (?P<v>.+)$ => What speaks for {v.someone.ing}, and what speaks against it?
^what (?:job|career|field|work|course|degree|subject|path|kind of (?:job|work|career)) (?:should|would|could|do you think)\b.*$ => What kind of person enjoys this work, and who should avoid it?
^what (?:should|would|could|can|do) i (?:do|choose|study|become|pick|be good at|be)\b.*$ => What would you look at first when choosing a way into this field?
(?:.*)\b(?:would|will|does|do|could|can|is|might) (?:my|the fact that i|having|a) (?P<x>[\w' -]+?) (?:help|be useful|useful|count|matter|be enough|enough|be (?:a )?(?:plus|good|an advantage|valuable|relevant|a problem|an issue|a disadvantage|transferable|wasted)|transfer|look good|make me|get me|impress|work)\b.*$ => Where does {x.a!} help most in this work, and where not? || How much does {x} count in this work?
^i (?P<v>cry|worry|faint|panic|blush|stammer|forget|tire) (?P<a>\w+).*$ => How do people in this work cope who {v} {a}?
^i(?:'m| am| was| have been)(?: always| never)? (?:bad|terrible|not good|poor|weak|hopeless) at (?P<x>[\w' -]+?),.*$ => How much does it matter in this work to be good at {x}?
^i(?:'m| am) (?:really |very |so |quite |pretty |naturally |also )?(?P<x>(?:good|great|bad|terrible|strong|excellent|brilliant|comfortable|patient|organi[sz]ed|creative|curious|terrible)\b[^,.;]*).*$ => Where does being {x} show most in this work? || Where does it matter most in this work to be {x}?
(?:^|.*[.!;] )i(?:'m| am) (?:really |very |so |quite |pretty |naturally |also |a |an )*(?P<x>[\w' -]{3,40})[,.;-].*$ => How much does it matter in this work to be {x}?
(?:^|.*[.!;] )i(?:'ve| have)(?: got| also| already)? (?P<x>(?:an? |some |no |two |three |my )?[\w' -]{3,50}?)(?:,|\.|;| and| but| so)\b.*$ => How much does it help in this work to have {x}?
(?:.*)\b(?:fit in|fit|suit\w*|right (?:person|type|kind|fit)|cut out|belong|personality|good match|my type)\b.*$ => What kind of person does well in this work, and who finds it hard?
(?:.*)\b(?:good enough|smart enough|clever enough|qualified|enough|chance|chances|make it|manage|handle|cope|succeed|what it takes|hack it|do (?:it|this|that)|realistic)\b.*$ => What does 'good enough to start' look like in this work?
(?:.*)\b(?:like|enjoy|happy|bored|hate|love)\b.*$ => What kind of person enjoys this work, and who should avoid it?
(?:.*) => What kind of person does well in this work, and who finds it hard?
""",
    Defect.PRESUMPTUOUS: r"""
^(?:since|as|given that|because|now that) you (?:obviously |clearly |apparently )?never got over (?P<x>.+?), (?P<q>.+)$ => What did you learn from {x}?
^(?:what time|when|which day|where)\b.*\b(?:dinner|lunch|coffee|drink|meet)\b.*$ => Which question would you want a beginner to ask next?
(?:.*)\bwhich of your (?P<n>[\w-]+) can i (?:watch|see|attend|visit|join)\b.*$ => How do outsiders get to see {n} like yours, where that is possible?
(?:.*)\b(?:shadow\w*|spend (?:a |the )?(?:day|week|morning)|visit|come (?:by|over|in|and|along|round|to)|tour|sit in|drop by|stop by|look around|ride along|follow you|tag along|day with you|show me around|come with|watch you)\b.*$ => How do people in this field arrange a visit or a day of watching?
(?:.*)\b(?:introduce|introduction|put me in touch|connect me|refer|contacts?|phone numbers?|addresses|names? of|recommend me|vouch|friends|network|your boss)\b.*$ => Who else might give me a different view of this work?
(?:.*)\b(?:mentor\w*|coach\w*|weekly|every (?:week|month|day)|regular\w*|teach me|train me|guide me|help me|read my|review my|look (?:over|at) my|check my|proofread|call you|text you|whatsapp|meet again|next (?:meeting|call|talk|week)|lunch|dinner|coffee|keep meeting|advise me)\b.*$ => How do people in this field usually find a mentor?
^(?:since|as|given that|because|now that|seeing as) you (?:never|didn't|couldn't|failed to|haven't|weren't able to|only|still) (?P<v>.+?), (?P<r>.+)$ => How do people in this field decide whether to {v.base}, and what else is there?
(?:.*)\b(?:never (?:made|became|got|managed|reached)|didn't (?:make|become|get|manage)|failed|couldn't|gave up|stuck|regret|settled for|only a|just a|still only|passed over|too late for you)\b.*$ => How do people in this field choose between the ways open to them after a few years?
(?:.*)\b(?:retire|retiring|step down|leave|leaving|quit|take over|replace you|hand over|move on|promotion|promoted|boss|chief|manager|director|partner|rich|wealthy)\b.*$ => How do people usually move between roles over a career in this field?
(?:.*)\b(?:hour|hours|minutes|all day|all afternoon|time|long)\b.*$ => Which part of your work would you want a beginner to hear about first?
(?:.*)\b(?:send me|give me|lend me|get me|let me have|share your|copy of|show me|files?|slides|notes|templates?|free|discount|samples?)\b.*$ => Which sources would you point a beginner to first?
^(?:you'll|you will|you're going to|you'd|you would|will you|would you|when will you|when can i|when do i|when shall i|can i) (?P<v>.+?)(?:, (?:won't|right|wouldn't|yes|ok|aren't).*)?$ => How do people in this field usually go about such things as to {v.someone}?
(?:.*) => What would you want a beginner in this field to know first?
""",
    Defect.SPECULATIVE: r"""
^(?:will|would|could|can|might|when will|how soon will|do you think|do you believe|do you reckon|are)\b.*?<TECH>\b.*?\b(?:replace|replacing|take over|take away|kill|steal|eliminate|wipe out|destroy|make|taking)\b(?: all| the| most| your| our| away| over| from)* ?(?P<x>[\w'-]*)\b.*$ => How {t.have} {t} already changed the work{as_role}?
(?:.*)\b<TECH>\b.*$ => How {t.have} {t} already changed the work{as_role}? || Which of your tasks {t.have} {t} already changed?
^if (?:you|u|someone|they)(?: were| was| had been| became| got to be|'d been| had| could| made you| won| ran| ruled)?\b.*$ => What would you change about how newcomers are trained? || What would help newcomers to this field most?
^what would (?:you|happen|your)\b.*\bif\b.*$ => What would you change about how newcomers are trained?
(?:.*)\b(?:where|what|who|how) (?:do|will|would|are|can) you (?:see|be|picture|imagine|think you)\b.*\b(?:years?|decade|future|future self)\b.*$ => What would you like to learn next in this work, and why?
(?:.*)\b(?:who|which|what) .*\b(?:win|winner|dominate|survive|biggest|succeed|come out)\b.*$ => Which change in the field has mattered most to your own work so far?
(?:^|.*\b)(?:what|how|where) (?:will|would|is|are|do you think|does|can) (?P<x>(?:the |your |this |our )?(?:future of )?[\w' -]+?) (?:be|look|become|go|going|develop|evolve|change|work|going to|head|heading)\b.*$ => Which change in {x} in the next two or three years are you preparing for?
^(?:will|would|do you think)(?: that)? there (?:will )?(?:still |ever |even |always )*be (?P<x>[\w' -]+?)(?: in \w+ (?:hundred )?years?.*| in 20\d\d.*| one day.*| forever.*)?$ => What is changing for {x} now, from what you see?
^(?:will|would|is|are|do you think|can|could|when will|how long will|how soon will) (?P<x>(?!there\b)(?:the |your |this |that |our |most |all )?[\w'-]+(?: [\w'-]+)?) (?:still |ever |really |even |soon |finally |one day |just |be |going |disappear|exist|die|survive|come|get|have|become|go|need|change|collapse|crash|fall|rise|grow|end|vanish|last)\b.*$ => What is changing now for {x}, from what you see in your own work?
(?:.*)\b(?:economy|market|prices?|recession|crisis|war|climate|election|law|interest rates|inflation)\b.*$ => How do changes in the economy reach your daily work?
(?:.*) => What change in the next two or three years are you preparing for?
""",
    Defect.CONFIDENTIAL: r"""
(?:.*)\b(?:releas\w+|launch\w*|roadmap|unreleased|prototype|upcoming|next (?:product|model|game|version|season|book|film|album|menu|collection|drug|phone|feature)|secret (?:recipe|formula|project)|not yet (?:out|announced)|coming out|working on (?:now|right now|that isn't)|patent\w*|recipe|formula|algorithm|source code|new product|pipeline|behind closed doors)\b.*$ => How is it decided in your field what gets made next, in general?
(?:.*)\b(?:lay\w* ?offs?|laid off|fired|sacked|redundan\w+|merger|merging|takeover|acqui\w+|being sold|bankrupt\w*|restructur\w+|reorgani\w+|leaving|resign\w+|promot\w+|replac\w+|quit|next boss|strike)\b.*$ => How do people in this field cope when an organisation changes, in general?
(?:.*)\b(?:salary|salaries|paid|pay|earn|make|bonus|bonuses|wage|wages)\b.*$ => How is pay usually decided in this field, in general?
(?:.*)\b(?:margins?|profit\w*|revenue|budget\w*|turnover|losses|losing money|finances|financial|figures|costs?|prices?|bid|bids|fees?|charge|deal|contract|debt|numbers|sales|valuation|funding|money|rate)\b.*$ => How are budgets usually decided in this field, in general?
(?:.*)\b(?:password\w*|security (?:system|codes?|holes?|gaps?)|vulnerab\w+|hack\w*|breach\w*|alarm|safe|leak\w*|weak spots?|access codes?|keys|weakness\w*|loophole\w*)\b.*$ => How do people in this field learn to handle sensitive things, in general?
(?:.*)\b(?:lawsuit\w*|sued|investigat\w+|scandal\w*|complaint\w*|accident\w*|mistakes?|error\w*|cover\w*|incident\w*|harass\w+|discriminat\w+|internal|fight\w*|conflict\w*|argument\w*|trouble|board)\b.*$ => How does the field usually learn from difficult situations, without names?
(?:.*)\b<CLIENT>\b.*$ => What kinds of situation with {n.many} come up often, without names?
(?:.*)\b(?:who|whose|name|names|which ones?|celebrit\w+|famous)\b.*$ => What kinds of situation come up often in this work, without names?
(?:.*) => What kinds of problem come up often in this work, in general and without names?
""",
    Defect.OUT_OF_RANGE: r"""
^(?:what(?:'s| is| are| does)) (?P<x>(?!the best|the future)(?:an? |the )?[\w'-]+(?: [\w'-]+)?)(?: mean)?$ => How has your view of {x} changed since you began?
^(?:what do you (?:think|know) (?:about|of)|how do you (?:see|feel about|like)|what(?:'s| is) your (?:view|opinion|take) (?:on|of)) (?P<x>.+)$ => How does {x} reach your own work?
^(?:which|what) (?P<x>[\w -]+?) should (?:a beginner|a student|i|one) (?P<v>\w+) first$ => How has the choice of {x.many} changed since you began?
^(?:would|should|do|will) you (?:buy|sell|invest in|recommend) (?P<x>.+?)(?: now| today| at the moment)?$ => What do you see of {x} from where you stand?
^(?:what|which) (?:is|are|'s) (?P<x>[\w -]+?),? (?:actually|exactly|really|anyway)$ => How has your view of {x} changed since you began?
^why did (?P<x>(?:the |your )?[\w'-]+) (?:choose|decide|pick|buy|build|want) (?P<r>.+?)(?:,.*)?$ => What did you see of the choice of {r} from where you stand?
^(?:which|what) (?P<x>[\w -]+?) (?:should|would|do|does|is|are|will|can)\b.*$ => Where do you meet {x} in your own work?
^how (?:do|does|did|can|should|would|is|are) (?:i|you|one|people|someone|we|a|an|the|your)? ?(?P<x>.+)$ => What do you see, from where you stand, of how people {x}?
^(?:is|are|will|does|do|should|would|can|has|have|was|were) (?P<x>(?:the |your |a |an |this )?[\w'-]+(?: [\w'-]+)?)\b.*$ => What do you see of {x} from where you stand?
(?:.*)\b(?:about|of|on|in|for|with) (?P<x>(?:the |your |a |an )?[\w' -]+)$ => What do you see of {x} from where you stand?
(?:.*) => Which decisions made elsewhere do you notice most in your own work?
""",
    Defect.INTERROGATING: r"""
^(?:and |so |but )?why (?:on earth |exactly |the hell )?(?:did|would|do|have|are) you (?:ever |really |even )?(?:leave|quit|left|leaving|give up|gave up|giving up|drop out of|walk away from|walked away from|abandon|abandoned|resign from|turn your back on|get out of|got out of|stop|stopped) (?P<x>.+)$ => What drew you from {x} to what you did next?
^(?:and |so |but )?why (?:on earth |exactly |the hell )?(?:did|would) you (?:ever |really |even )?(?:choose|pick|go for|go into|get into|become|join|opt for|decide on|settle on|take|accept|want) (?P<x>.+)$ => What drew you to {x}?
^(?:and |so |but )?why (?:on earth |exactly |the hell )?(?:did|would) you (?:ever |really |even )?(?:decide to|want to|choose to|agree to) (?P<v>.+)$ => What drew you to {v.ing}?
^(?:and |so |but )?why (?:on earth |exactly )?(?:only|just|no|not) (?P<x>.+)$ => What decided it for you: {x} and no more?
^(?:and |so |but )?why (?:on earth |exactly |the hell )?(?:did|do|have|would) ?n[o']t you (?:ever |just |simply )?(?P<v>.+)$ => What made another way the better one for you than to {v}?
^(?:and |so |but )?why (?:on earth |exactly |the hell )?(?:didn't|don't|haven't|wouldn't|aren't) you (?:ever |just |simply )?(?P<v>.+)$ => What made another way the better one for you than to {v}?
^(?:and |so |but )?why (?:on earth |exactly |the hell )?(?:did|do|would) you (?:ever |really |even |still )?(?P<v>.+)$ => What led you to {v}?
^(?:and |so |but )?why (?:have|are|were|had) you (?P<r>.+)$ => How did it come about that you are {r}?
^(?:and |so |but )?why (?P<d>did|does|do|is|are|was|were) (?P<x>.+)$ => How did it come about: {x}?
^(?:please )?(?:name|list|give me|tell me|rank|state|say|mention|cite|recite|enumerate)(?: me)? (?:the |your |all |at least |exactly |me )*(?:two|three|four|five|six|ten|biggest|worst|greatest|most common|top|top three|top five|top 3|top 5|3|5|some|\d+|main|most important|key|biggest|best|all the|every)* ?(?P<n>[\w-]+s)\b(?P<r>.*)$ => Which {n.one}{r} matters most, and why? || Which {n.one} matters most to you, and why?
^(?:please )?(?:name|list|give me|tell me|rank|state|mention) (?P<x>.+)$ => What comes first for you when you think of {x}?
^(?:please )?(?:explain|justify|defend|account for|go through|take me through|walk me through|describe|summari[sz]e|outline)(?: to me| for me)? (?P<x>(?:your |the |each |every |all )?(?:whole |entire |full )?(?:career|cv|resume|résumé|path|history|career path|choices?|jobs?|career moves?|moves?|decisions?|background).*)$ => Could you walk me through the step in your career that surprised you?
^(?:please )?(?:explain|justify|defend|account for)(?: to me| for me)? (?:why|how) (?:you )?(?P<v>.+)$ => How did it come about that you {v}?
^(?:please )?(?:explain|justify|defend|account for|describe|define|summari[sz]e|prove|convince me of|convince me that|evaluate|assess|compare|walk me step by step through|outline)(?: to me| for me| exactly| precisely| in detail)? (?P<x>.+)$ => What would you show a beginner first about {x}?
^what (?:exactly |precisely |specifically )?(?:qualifies you|makes you (?:think|qualified|believe|so sure)|gives you)\b.*$ => What prepared you best for this work?
^what (?:is|are|was|were) your (?:exact |precise |biggest |greatest |main |three |worst )*(?P<n>weakness\w*|strengths?|failures?|mistakes?|accomplishments?|achievements?)\b.*$ => What did you have to learn about yourself in this work?
(?:.*) => How did that come about, and what did you learn from it?
""",
    Defect.FLATTERY: r"""
^(?:and |so )?how (?:did|do|have|does|can|could) (?:you|someone|anyone|one)(?: ever| even| manage to| possibly)? (?:become|get|got|become to be|be|come to be|stay|been|end up)(?: being)? (?:so |such an? |that |this |as |really |incredibly |insanely |amazingly )+(?:[\w-]+ly )?[\w-]+ (?P<p>at|in|with) (?P<x>.+)$ => What helped you most to become good {p} {x}?
^what(?:'s| is) it like to be (?:such )?(?:an? )?(?:[\w-]+ (?:and )?)*?(?P<x>writer|author|artist|actor|singer|chef|player|teacher|doctor|scientist|designer|[\w]+er|[\w]+or)$ => Which part of being {x.a} takes more work than people see?
(?:.*)\b(?:secret|trick|recipe for|key to your)\b.*$ => Who did you learn most from in this work, and what? || What habit helped you most early on?
(?:.*)\b(?:famous|celebrity|legend|star|well-known|fame|expert|authority|icon|guru|hero|known|followers|fans)\b.*$ => How did your work become known to others? || How did you begin to share your work with others?
(?:.*)\b(?:talent\w*|gift\w*|genius|brilliant|born|natural|mind)\b.*$ => What habit helped you most early on?
(?:.*)\b(?:success\w*|achiev\w+|accomplish\w+|career|top|award\w*|prize)\b.*$ => What helped you most in the first years of your career?
(?:.*)\b(?:inspir\w+|role model|admire|look up to|idol)\b.*$ => Who did you look to when you began, and what did you learn from them?
(?:.*)\b(?:do it all|manage it all|juggle|energy|all of (?:that|this|it)|so much)\b.*$ => What do you leave undone so that the important work gets done?
(?:.*) => What habit helped you most early on?
""",
    Defect.JARGON: r"""
^(?:do|does|did|are|is|have|has|can|would) (?:you|they|your [\w-]+|the [\w-]+|it) (?P<r>.+)$ => Where in your week does it matter most how you {r.base}? || How do you {r.base} in a normal week, in plain words?
^what(?:'s| is| are) (?P<x>(?:your|the) .+)$ => How would you explain {x} to a beginner? || What part does {x} play in your week?
^how (?:do|does|did|are|is|would|can|should) (?P<x>.+)$ => What would you tell a beginner about how {x}?
(?:.*)\b(?:about|of|on|for|with|in) (?P<x>[\w' -]+)$ => What part does {x} play in your week?
""",
}

LEADING_TAGS: Final = (
    r"[,;]?\s*(?:right|correct|isn't it|aren't they|don't you|doesn't it|wouldn't you(?: say| agree)?|won't you|no|"
    r"yes|yeah|huh|eh|don't you think|wouldn't you say|isn't that so|am i right|isn't that right|aren't you|"
    r"don't they|doesn't he|doesn't she|wasn't it|didn't it|surely|would you agree|do you agree|agreed)\s*$"
)
