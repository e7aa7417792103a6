"""How professionals say it: the words behind each event, over the plain form of a sentence (`pitch.words.plain`)."""

from __future__ import annotations

import re

from infoview_ai.nlu.spoken_times import AMOUNT, NUMBER

OTHERS = r"\b(?:people|patients|clients|customers|students|candidates|they|he|she|everyone)\b"

RESUME = (
    r"\b(?:send|email|mail|drop|show|give|shoot|ping|forward|pop) (?:me|us|it|that)?(?: over"
    r"| across)?(?: \w+)? ?(?:your|a|the) (?:resume|cv|portfolio|reel)\b|\b(?:send|email|share|drop"
    r"|pass) (?:\w+ )?(?:your|a) (?:resume|cv|portfolio)(?: over| along| across)?(?: to me| my way)?$"
    r"|\b(?:do you have|have you got|did you bring|you got|could i (?:see|have|look at)|can i (?:see|have|look at)"
    r"|may i (?:see|have)|could you (?:send|show)|let me (?:see|have)) (?:\w+ ){0,3}?(?:resume|cv|portfolio|reel"
    r"|work samples?|anything i (?:could|can|might) (?:see|look at|read|watch))\b|\b(?:want me to"
    r"|would you like me to|shall i|should i|happy to|glad to|i can|i could|i will|i would) (?:\w+ )?(?:look"
    r"|have a look|take a look|glance|read|go over|go through|review|check)(?: \w+){0,3}? your (?:resume|cv"
    r"|portfolio)\b"
)
OPENING = (
    r"\bwe (?:\w+ ){0,3}?(?:have|got|might have|will have|are going to have|need) (?:(?!people\b|whose\b|that\b"
    r"|who\b|no\b)\w+ ){0,5}?(?:opening|role"
    r"|position|vacancy|place|spot|post|internship|traineeship|apprenticeship|job)s?\b(?! (?:for (?:everything|that"
    r"|every\w*)|to fill in the day|to (?:do|play)))|\bwe are (?:\w+ ){0,2}?(?:hiring|recruiting|looking for (?:an?"
    r"|some|people|someone|juniors|trainees|interns|\w+s)|taking on|short of (?:people|staff))"
    r"|\byou (?:\w+ )?(?:should|could|ought to|might) (?:\w+ )?(?:apply\b(?! (?:pressure|heat|paint|it (?:thinly"
    r"|evenly)|the |this |that|force|some|two|a ))|put in for\b)|\bthere is (?:\w+ ){0,4}?(?:opening|internship"
    r"|traineeship|apprenticeship|vacancy|role|position|post|place|spot)(?: \w+){0,4}? (?:open|coming up|here"
    r"|with us|in (?:my|our)|on (?:my|our)|at (?:my|our))|\b(?:my|our) (?:\w+ )?(?:team|department|office|unit"
    r"|company) (?:is|are) (?:\w+ )?(?:hiring|recruiting|looking for)\b|\bthey (?:may|might"
    r"|will) want an? (?:assistant|junior|trainee|intern)|\b(?:job|role|position|post) (?:\w+ ){0,3}?(?:opening"
    r"|coming) up\b"
)
REFERRAL = (
    r"\bi (?:\w+ )?(?:can|could|will|would|am happy to|would be happy to|am glad to) (?:\w+ )?(?:refer|introduce"
    r"|recommend|connect|put) you\b|\b(?:happy|glad) to (?:refer|introduce|connect|recommend|put) you\b"
    r"|\blet me (?:introduce|connect|refer|put) you\b|\bi (?:can|could|will) (?:\w+ )?(?:put in a (?:good )?word"
    r"|make (?:an|the) introduction|give you (?:his|her|their) (?:name|number|email|address|details))|\btell (?:her"
    r"|him|them) (?:it was me|i sent you)|\buse my name\b|\bmention my name\b|\b(?:want|ready"
    r"|decide) to apply tell me\b"
)
TALK_TO = re.compile(
    r"\b(?:[Tt]alk to|[Ss]peak (?:to|with)|[Cc]all|[Ww]rite to|[Ee]mail|[Cc]ontact|[Rr]ing|[Tt]ry|[Ll]ook up"
    r"|[Rr]each out to|[Mm]eet)(?: my (?:friend|colleague))? [A-Z][a-z]+(?: [A-Z][a-z]+)?"
)
MOTIVE = (
    r"\b(?:is|was|so|that) (?:this|it|that)(?: is| was)? (?:\w+ ){0,3}?(?:about|for) (?:a|the|getting a"
    r"|finding a) (?:job|position|role)|\bare you (?:\w+ ){0,3}?(?:looking$|looking (?:for (?:a |an )?(?:job|work"
    r"|role|position|something|anything)|around|to (?:move|switch|change))|job[- ]?hunting|applying|after a (?:job"
    r"|role)|on the market|here for a job)|\b(?:do|did) you (?:\w+ )?(?:want|come for|need) a job\b"
    r"|\blevel with me\b|\byou (?:\w+ )?want a job\b|\bwhat (?:exactly )?(?:do you|are you) (?:\w+ )?(?:want|after"
    r"|hoping (?:to get|for))(?: from me| here| out of (?:this|it|me|today))*$|\bwhy are you (?:here|talking to me)$"
    r"|\bare you asking me for a job\b"
)
SELF = (
    r"\btell me (?:\w+ ){0,4}?about (?:you|yourself|your (?:background|story|studies|situation))\b|\b(?:what"
    r"|how) about you\b|^(?:so |and |but )?(?:you|yourself)$|\bwhat is your (?:\w+ )?(?:background|story|situation"
    r"|plan|own story)\b|\bwhat (?:brings|brought|draws|drew|made|makes|got) you (?:here|to|interested|curious|want"
    r"|think|look|into)\b|\bwhat do you do(?: now| for a living| yourself| these days)?$|\bwhat are you (?:studying"
    r"|doing (?:now|yourself))|\bwhere are you (?:in|with) your|\bwhy (?:are you interested|us\b|this field"
    r"|do you want|should anyone hire|should (?:i|we|someone|anyone) (?:hire|take))|\bwhat have you (?:done"
    r"|been doing)|\band you what\b|\bwhat is it about (?:this|our|my) (?:work|field|job)"
)
APOLOGY = r"\b(?:sorry|apologies|apologise|apologize|forgive me|excuse me|pardon me|my fault|rude of me|bad of me)\b"
LATE = (
    r"\b(?:late|delay|delayed|waiting|hanging (?:about|around|on)|hold-?up|held up|(?:keep|kept|keeping) you|ran over"
    r"|running (?:behind|over)|behind|the wait|stuck|overran|wasted|of yours|(?:your|our) time|stood you up)\b"
)
"""What an apology for being late names; alone it says nothing."""
LATE_ALONE = (
    rf"\bi am (?:\w+ ){{0,3}}?late\b|\bthanks for (?:waiting|holding on)\b|\bkept you (?:\w+ ){{0,2}}?{NUMBER}"
    r" (?:minutes?|mins?)\b"
)
NO_LOSS = (
    rf"\b(?:have|has|get|got|take|gets) (?:our|the|your|all) (?:full |whole )?(?:of )?(?:the |our |your )?{NUMBER}"
    rf"|\b(?:full|whole) (?:{NUMBER}|quarter of an hour|half(?: an)? hour|time|slot)|\bstart the clock now"
    r"|\b(?:clock|time) (?:starts|counts|runs) (?:from )?now\b|\bcount (?:it )?from now\b"
    r"|\badd (?:it|them|those) (?:on|to the end|back)\b|\bnot (?:\w+ )?(?:lose|cost you|short)\b"
)
WEAK_OFFER = (
    r"\bi have (?:nowhere|nothing) (?:else )?(?:to be|to go to|to rush to|on|booked)\b|"
    r"\bno (?:rush|hurry)\b|\btake your time\b(?! (?:deciding|choosing|learning|with|to (?:decide|choose"
    r"|learn)))|\bin no (?:great |particular )?(?:rush|hurry)\b|\b(?:i have|we have"
    r"|i have got|we have got) (?:\w+ )?(?:plenty of |some |a bit of |all the |a little )?(?:more )?time\b(?! (?:off"
    r"|to think|for one))"
)
OFFER = (
    r"\bkeep going\b|\bwe can (?:\w+ )?(?:go|run|carry|keep|stay) (?:on|over|a bit|longer|going)\b"
    r"|\bhappy to (?:go|keep|carry|stay) (?:on|going|longer|a bit)|\bwalk with me\b|\bwalk me to\b"
    r"|\bcarry on\b(?! (?:with|like))|\bi can stay\b|\bdo not worry about the (?:time|clock)\b"
    r"|\blet us (?:keep going|go on|continue|carry on) (?:a (?:bit|little|few)|for)|\bi can give you\b"
    r"|\bi can (?:run|go|stay|carry|sit) (?:over|on|longer|a bit|a while)\b"
    r"|\bdo not (?:you )?(?:be )?(?:mind|mind about|watch|watching|fret about) (?:the|that|your) (?:clock|time|watch)\b"
    r"|\bno need to stop\b|\bi am free (?:until|till|for)\b"
)
HARD = (
    r"\bi (?:\w+ )?(?:have to|need to|must|got to|have got to) (?:\w+ )?(?:stop (?:here|there|us there|now)"
    r"|run\b|jump\b"
    r"|go (?:up|down|back) now|be (?:at|in|back) .* in (?:\w+ )?minutes)|\bthat is (?:me out of|my) time\b"
    r"|\b(?:is|are) (?:waiting for|waving at) me\b(?! to)|\bstarts in (?:a|one|two|three|five|\d) minutes?\b"
    r"|\bi have (?:got )?(?:an?|another) (?:\w+ )?(?:call|meeting|appointment|class|patient|shift|lecture"
    r"|interview"
    r"|hearing) (?:at|in (?:a|one|two|three|four|five|\d)|now)\b|\bhave to stop you there\b|\bmy (?:\w+ o'?clock"
    r"|\w+ thirty) is (?:here|waiting)|\bi (?:\w+ )?(?:need|have|am due|am meant|have got|am supposed) (?:to be (?:at"
    r"|in|on|out|off|over|up|down|back|with|there|gone|somewhere|elsewhere|away|upstairs|downstairs|home|by|ready)\b"
    r"|to get to|to join|to leave for)\b.*|\bi have (?:\w+ )?an? (?:\w+ o'?clock|\d{1,2}(?::\d\d)?|\w+ (?:meeting"
    r"|call|patient|appointment|class) (?:at|in|waiting|now))|\bi (?:\w+ )?(?:need|have|must|will have"
    r"|got) (?:to )?(?:\w+ )?(?:wrap (?:\w+ )?up|stop|finish|jump off|drop off|hop off|leave|head off|get going|run"
    r"|dash|go) (?:in (?:a|an|one|two|three|four|five|ten|\d+)|soon|shortly"
    r"|now|at (?!the|an?\b|my|it)|after this)\b|\b(?:we are|that is|we have run|i am) (?:out of|over"
    r"|past) (?:our )?time\b|\btime is up\b|\bmy next (?:\w+ )?(?:is|are) (?:here|waiting|starting|outside)"
    r"|\bthat is (?:our|all the) time\b|\bwe (?:need|have) to (?:wrap|finish|stop|leave it)"
    r"|\bi (?:\w+ )?(?:have|need|must|have got|ought|had better)(?: to)? (?:go|get|head|nip|pop|dash|run|be off)"
    r"(?: back| off)? ?(?:through|in|up|down|back|over|out|along|inside|upstairs|downstairs|there|off)?$"
    r"|\b(?:calling|shouting|paging|ringing|looking) (?:for )?(?:me|my (?:name|list|number|case|flight))\b"
    r"|\blove you and leave you\b|\bhave to (?:cut you (?:off|short)|leave (?:it|you|things) (?:there|here))\b"
    r"|\bi (?:must|have to|need to|had better) (?:take|get|answer) (?:it|this|that)$|\bi am wanted (?:in|on|at|up|back"
    r"|over|out)\b|\bthat is (?:my|the) (?:lift|taxi|cab|bus|train|bell|buzzer|pager|usher|driver|alarm|whistle|timer)"
    r"(?:$| (?:outside|at the door|going|now|gone|here)\b)"
    r"|\bi am (?:on|up|wanted|needed) (?:\w+ )?(?:in a (?:minute|moment|second)|next|now|upstairs|downstairs"
    r"|in (?:one|two|three|five|\d) minutes?)\b|\bthat is me (?:\w+ )?(?:out of time|being called|wanted|needed)\b"
)
ROUTINE = (
    r"\b(?:people|patients|clients|students|every|each|usually|generally|normally|always|often|when|if|most (?:days"
    r"|nights|mornings|weeks)|by (?:dark|night\w*|dawn|midnight|law)"
    r"|in the (?:morning|mornings|evenings|winter|summer)|at night|nights|used to|back then)\b"
)
"""How often something is so: then it belongs to the work, not to this talk."""
SOFT = (
    r"\b(?:good for|room for|can do|so) (?:a couple|two or three|one or two|a few|two|three)(?: or \w+)? more\b"
    r"|\b(?:will|would|going to) (?:be (?:looking for|missing|wanting)|want) me (?:\w+ )?(?:soon"
    r"|before (?:too )?long)\b|\b(?:waiting for me|need to|have to|must|think about) (?:\w+ ){0,7}?(?:soon"
    r"|before (?:too )?long|in a (?:bit|little while)|a little later)$|\bbreak (?:is|does) not (?:\w+ )?(?:long"
    r"|last)|\b(?:eye on|watching) the (?:time|clock)\b|\bnot (?:too )?much longer\b|\bafternoon is (?:filling"
    r"|creeping)|\b(?:about|around|maybe|only|got|have) (?:one|two|three|a couple"
    r"|a few)(?: more)? (?:more )?(?:questions? "
    r"|minutes? )?(?:more )?(?:left )?in me\b|\btime for (?:one|two|maybe one|a couple|a last|just one)\b"
    r"|\bone (?:more|last) (?:question|one)\b|\b(?:we are|it is|that is) (?:\w+ )?(?:nearly|almost|close to"
    r"|coming up (?:on|to)|near) (?:at |our |the "
    r"|on )?(?:time|end|the hour)\b|\bi have (?:\w+ )?an? (?:\w+[- ]?){1,3} (?:soon|shortly|coming up|after this"
    r"|in a (?:bit|while))\b|\b(?:conscious|aware|mindful) of (?:the |our )?time\b|\blook(?:ing|s"
    r"|ed)? at the (?:clock|time)\b|\b(?:should|ought to|better) (?:\w+ )?(?:get back|get going|head back|be going"
    r"|let you go|start wrapping)\b|^(?:so yes|so yeah)(?: so (?:yes|yeah))?$|^next$|\bwas there (?:anything"
    r"|something) else$|\bwe are getting on\b"
)
GONE = (
    r"\bi (?:\w+ )?(?:have|need|must|got) (?:to )?(?:go|run|leave|dash|hang up|take this|get this|drop off)(?: now"
    r"| right away| sorry| immediately)?$|\bsomething (?:has |urgent )?(?:has )?come up\b|\b(?:let us|we will|i will"
    r"|let me) (?:leave it|stop|end it|end|finish|close) (?:\w+ )?(?:there|here)|\bi would (?:like|prefer"
    r"|rather) to (?:end|stop|finish|leave) (?:it |this |things )?(?:here|there|now)\b"
    r"|\bi am (?:going to have to )?(?:hang(?:ing)? up|ending|leaving)\b|\bi think (?:we are|that is) (?:done|it"
    r"|all)(?: here)?$|\bwe are done\b|\bthis (?:talk|call|conversation) is over\b"
)
GOODBYE = r"\b(?:good ?bye|bye|bye-bye|see you|take care|all the best|farewell)\b"
SEEKER_CLOSES = r"\b(?:thank|thanks|bye|goodbye|let you go|last question|wrap up|have a (?:good|great|nice|lovely))\b"
ASKS_TIME = (
    rf"\b(?:{NUMBER} (?:more )?(?:more|extra|minutes)|(?:few|couple) (?:of )?(?:more )?minutes|more time|a (?:bit"
    r"|little|moment) (?:longer|more)|go (?:on|over)|run over|extra (?:time|minutes)|stay (?:on|longer)|keep (?:you"
    rf"|going)|hang on to you|another (?:{NUMBER}|few|couple|bit|moment))\b"
)
ASKS_WHETHER_TO_STOP = (
    r"\b(?:do|does|will|would) you (?:\w+ )?(?:need|have|want|got) (?:us |me )?to (?:stop|finish|go|leave|end"
    r"|be (?:away|off))\b"
    r"|\bis the end (?:\w+ )?(?:still|the same)\b|\bdoes (?:that|it|the end) (?:\w+ )?(?:still )?stand\b"
)
"""Asking which end holds is no request for more (TM17, TM20)."""
STILL_SUITS = (
    r"\bstill (?:work|works|ok|okay|good|fine|right|all right|alright|suit|suits|have|happy|hold|holds|stand)\b"
)
OWN_TIME_UP = (
    r"\b(?:minutes?|time|quarter of an hour|half an hour) (?:\w+ ){0,2}?(?:up|over|gone|done)\b"
    r"|\b(?:email|mail|write to|send|text) you\b"
)
"""The learner notes the end or turns the rest into a mail (TM28): no request for more."""
YES = (
    r"^(?:(?:oh|ah|well|mm|hm|right|look) )?(?:yes|yeah|yep|aye|yup|sure|surely|of course|course|ok|okay|go ahead"
    r"|no problem|no bother|not at all|by all means|fine|absolutely|certainly|happy to|gladly|with pleasure|why not"
    r"|all right|alright|i can (?:do|give|spare)|i do not (?:mind|see why not)|that is fine|go on|go for it|please do"
    r"|take|you can (?:have|keep|take)|suppose so|i suppose)\b|\bthat works\b|\bi can (?:do|spare|manage)\b"
    rf"|^(?:another )?{NUMBER} (?:more|then|minutes)\b"
)
NO = (
    r"^(?:no|nope|sorry|afraid not|unfortunately|sadly|i am afraid|i wish)\b|\b(?:rather|better|best) not\b"
    r"|\b(?:best|better) (?:\w+ )?(?:leave|stop|finish|end|go)\b|\b(?:can|could|do|will) not\b|\bhave to (?:go"
    r"|stop|run|leave)\b|\bnot today\b"
)
MINUTES = rf"\b(?:{NUMBER} (?:minutes?|mins?)|quarter of an hour|half an hour)\b"
EXTRA = rf"\b(?:another {AMOUNT}|{AMOUNT} more(?: minutes)?|{AMOUNT} extra)\b"
GIVES_TIME = (
    r"\b(?:give (?:you|it|us|this)|stay|spare|do|go on|(?:have|got)(?! to\b)|keep going|take|offer|yours|free)\b"
)
NOT_EXTRA = r"\bonly\b|\b(?:time|room) for\b|\bin me\b|\bquestions?\b|\byears?\b|\bmonths?\b"
NOT_GIVEN = r"\b(?:not|never|people|patients|clients|customers|students|candidates|they|he|she|everyone)\b"
"""Just before an amount: it is refused, or others get it."""
WALK = r"\b(?:come|walk) (?:\w+ ){0,6}?with me\b"
SHORTER = (
    rf"\b(?:all|most|best) i can (?:\w+ )?(?:manage|do|give(?: you)?|spare|offer|stretch to)(?: you)? is ({AMOUNT})"
    rf"|\b(?:leaves|left|gives) (?:us|me|you) (?:\w+ )?(?:with )?(?:about |only |maybe )?({AMOUNT})"
    rf"|\bdown to ({AMOUNT})|\b(?:only|at most|no more than) ({AMOUNT})"
    rf"|\bcan (?:only )?(?:stretch to|manage|do|spare) (?:only )?({AMOUNT})"
    rf"|\b(?:gone|away|done|finished|through|off|back|out) in ({AMOUNT})"
    rf"|\b(?:quick|short) (?:one|chat|call|talk) (?:\w+ ){{0,3}}?({AMOUNT})|\b({AMOUNT})(?: minutes?)? (?:is all"
    r"|at most|at the most|tops|maximum|max)\b"
)
"""Less time than was agreed, said in the first minutes (TM32)."""
LEFT = (
    r"\b(?:i|we) (?:\w+ )?(?:have|got|can (?:only )?(?:do|spare|give you))(?: only| just)?(?: got)?"
    rf"(?: (?:only|about|around|exactly|roughly|another|at most|maximum))* ({AMOUNT})(?: minutes?)?"
    r"(?: left| today| for you| before\b.*| until\b.*| now| then)?\b"
)
NOT_LEFT = r"\bin me\b|\bwork\b|\bbreak\b|\bevery\b|\bper\b|\beach\b"
