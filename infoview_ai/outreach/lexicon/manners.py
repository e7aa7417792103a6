"""What a message must not do: pressure, blanket text, gaps left open; and what a thank-you holds (domain.md 4.2)."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.outreach.lexicon.phrases import phrases

PRESSURE: Final = phrases(
    r"i'm sure (?:that )?you (?:won't|will not|wouldn't|will|'ll|can|could)",
    r"said yes (?:already )?(?:on|in|for) your",
    r"on your behalf",
    r"(?:a bit|a little|rather|quite|very|really|so) (?:sad|hurt|disappointed)",
    r"too much to ask",
    r"if i don't hear",
    r"don't (?:hear|leave|let) (?:me|from|us|him|her)(?! know)",
    r"without (?:you|your \w+)(?: \w+){0,3} (?:i'm|i am|i'll) (?:lost|done|finished)",
    r"(?:another|second|last|only|one) chance",
    r"(?:has|have) to be (?:today|now|tomorrow|this week|soon)",
    r"i(?:'ll| will) have to (?:drop|give up|quit|stop|abandon|forget)",
    r"i(?:'ll| will) (?:lose|fail|miss) (?:my|the|this)",
    r"only (?:person|one) (?:~ )?(?:who can|that can|on earth|left)",
    r"you can't (?:really )?(?:refuse|say no|turn me down)",
    r"you owe (?:him|her|them|me)",
    r"(?:still )?(?:waiting|waited) (?:for|to hear|on) (?:your|a|an|you|from)",
    r"(?:haven't|have not|never|didn't|did not|not) (?:~ )?(?:heard|hear|received|had|got|gotten|replied|reply"
    r"|answered|responded|answer) (?:~ )?(?:from you|back|a reply|an answer|a response|anything|my|to me"
    r"|to my)(?!.{0,40}(?:no problem|no worries|understand|if not|fine))",
    r"you (?:still )?(?:haven't|have not|never|didn't|did not) (?:~ )?(?:reply|replied|respond|responded|answer"
    r"|answered|get back|got back|gotten back|written back|bother|bothered)",
    r"(?:asap|a\.s\.a\.p)",
    r"(?:call|reply|write|respond|answer|get back|ring|phone|let me know|confirm) (?:~ )?as soon as (?:possible"
    r"|you can)",
    r"as soon as (?:you (?:read|get|see|receive) this|humanly)",
    r"(?:it's|it is|this is|quite|very|rather|so|really|extremely|is) urgent",
    r"urgent(?:ly)?",
    r"(?:need|want|expect|require|must have|must know|would need) (?:~ )?(?:answer|reply|response|decision|yes"
    r"|hear|slot|time|commitment)(?: (?:from you|back))? (?:~ )?(?:by|today|tomorrow|this week|before|immediately"
    r"|right away|now|at once|within|no later)",
    r"(?:reply|respond|answer|write back|get back to me|let me know|confirm|call me|call back"
    r"|call me back) (?:~ )?(?:by (?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon"
    r"|the end|end of|tonight|\d)|today|tomorrow|immediately|right away|at once|within \d+|within the"
    r"|before (?:the|monday|friday|noon)|no later)",
    r"(?:i'm|i am) counting on you",
    r"counting on (?:you|your|this)",
    r"(?:it's|it is) the least",
    r"the least you",
    r"(?:surely|certainly) (?:you|a|an|it|someone|everyone|anyone|that|fifteen|ten|10|15)",
    r"you (?:must|have to|owe|ought to|should (?:really|at least|be able|have))",
    r"(?:don't|do not|won't) (?:let me down|disappoint|ignore (?:this|me|my)|say no|refuse|turn me down|make me)",
    r"(?:promised|assured|guaranteed|swore|told me)(?: me)?(?: that)? you (?:would|will|'d|'ll|are going to"
    r"|were going to|will definitely|would definitely)",
    r"(?:said|says|swears|is sure|is certain) you (?:would|will|'d|'ll) (?:definitely|certainly|gladly|surely"
    r"|of course|absolutely|be happy to help|help me)",
    r"(?<!be\s)(?<!not\s)(?<!feel\s)(?:disappointed|disappointing|disheartening|hurt|offended|frustrat\w+|upset"
    r"|let down|annoyed|discourag\w+) (?:that|by|not|to|in|when|if|because)",
    r"(?:a little|a bit|rather|quite|very|really|so) (?:disappointed|hurt|surprised|upset|frustrated)",
    r"(?:i'm|i am|was) surprised (?:not|that|you)",
    r"(?:third|fourth|fifth|second|3rd|4th) (?:time|email|e-mail|message|note|attempt|reminder)(?! (?:year|job))",
    r"(?:last|final) (?:chance|attempt|reminder|notice)",
    r"in case you (?:missed|overlooked|forgot|ignored)",
    r"did you (?:get|see|receive|read|even|forget|ignore|miss) (?:my|this|the last)",
    r"(?:everyone|everybody|all the others?|other people|others|your colleagues) (?:~ )?(?:replied|answered"
    r"|said yes|agreed|responded|made time|found time|helped)",
    r"only (?:you|one who|person who|chance|hope) (?:~ )?(?:can help|left|have)",
    r"my (?:only|last|whole|entire) (?:hope|chance|future|career|shot)",
    r"(?:everything|a lot|my (?:grade|future|career|life|whole)) (?:~ )?depends on",
    r"depends on (?:you|your|this)",
    r"i(?:'m| am) desperate",
    r"desperate(?:ly)?",
    r"(?:please,? ){2,}",
    r"i (?:beg|insist|demand|urge|expect)",
    r"begging",
    r"i(?:'ll| will) (?:keep|continue) (?:calling|writing|trying|emailing|asking|ringing|following|checking"
    r"|messaging)",
    r"(?:every|each) (?:day|week) until",
    r"until (?:you|i get|i hear) (?:~ )?(?:reply|answer|respond|pick up|say yes|from you|an answer)",
    r"(?:i won't|i will not|i'm not going to|i am not going to) (?:take no for|stop|give up|accept no"
    r"|leave (?:you )?until)",
    r"no(?:t)? (?:is )?(?:an option|for an answer)",
    r"(?:can't|cannot|couldn't|could not|can) (?:possibly )?be (?:that|so|too) (?:busy|hard|difficult|much)",
    r"(?:that|so|too) (?:busy|hard|much) (?:~ )?to (?:answer|reply|spare|write|send|help)",
    r"(?:it|this|that) (?:would|will|'ll|'d) (?:only |just )(?:take|cost) you",
    r"how (?:hard|difficult|long) (?:can|could|does) it",
    r"how busy",
    r"time is running out",
    r"running out of time",
    r"(?:my|the) deadline is",
    r"deadline (?:is|on|of|by)",
    r"i have (?:already )?(?:written|called|emailed|asked|tried|messaged) (?:~ )?(?:twice|three|four|several|many"
    r"|times|before|already)",
    r"(?:called|rung|tried|written|emailed|messaged|phoned) (?:you )?(?:twice|three times|four times|several times"
    r"|many times|repeatedly)",
    r"(?:ignored|ignoring) (?:me|my|this)",
    r"i(?: am|'m)? (?:expect|expecting) (?:~ )?(?:call|reply|answer|response|hear from you)",
    r"(?:would|will) be (?:rude|a shame|sad|cruel|heartless|unkind)",
    r"if you (?:really )?care",
    r"feel(?:ing)? (?:ignored|forgotten|invisible|snubbed|rejected)",
    r"(?:a )?(?:common|basic) courtesy",
    r"make sure you",
    r"you(?:'d| would) be (?:crazy|foolish|mad|silly)",
    r"circling back",
    r"following up (?:again|yet again|once more|for the)",
    r"please (?:reply|respond|answer|get back to me)(?! (?:only|if|when|whenever|at your))",
    r"i know you(?:'ve| have) (?:seen|read|opened)",
    r"(?:left|leave) me (?:hanging|waiting|in the dark)",
    r"why (?:haven't|have not|didn't|did not|won't) you",
    r"someone like you (?:should|can|could|must)",
    r"you were (?:once|young|a student) (?:too|once)",
    r"it isn't much to ask",
    r"not (?:too )?much to ask",
    r"(?:really|badly) need (?:you|this|your help|your reply)",
    r"without your help",
)
GENERIC: Final = phrases(
    r"to (?:the|any|all|each|every) (?:~ )?(?:professionals?|specialists?|experts?|readers?|recipients?|addressees?)"
    r"(?: (?:reading|who|receiving|in|of) (?:~ )?\w+)?(?=[ ]?[,!:.\n]|$)",
    r"(?:faces|names|people|persons|professionals|contacts) (?:to|in|into) my (?:circle|network|list|connections)",
    r"dear (?:friends|contacts|colleagues|all|everybody|everyone|network|supporters)",
    r"(?:dear|hello|hi|hey) (?:[\w'-]+ ){0,3}(?:mentors|helpers|people|supporters|readers?|leaders|owners"
    r"|workers|members|recipients?|contacts|network|community|hiring team|hr|responsible"
    r"|all concerned)(?=[ ]?[,!:.\n]|$)",
    r"dear (?:[\w'-]+ ){1,3}(?:professionals?|specialists?|experts?|practitioners?|industry leaders?)",
    r"(?:sending|send|sent|writing|passing|circulating) (?:~ )?(?:to|round|around|out) (?:~ )?(?:several|many|lots|all"
    r"|a bunch|a number|dozens|everyone|everybody|a list|folks|people|persons|professionals|whoever)",
    r"(?:any|each|each and every one|some|one|all) of (?:y'all|you (?:all|who|grant|have|could|can|would|kindly))",
    r"(?:accept|approve|confirm) (?:~ )?(?:my|this|the) (?:~ )?(?:invitation|invite|request)",
    r"(?:hit|press|click|tap) (?:~ )?(?:accept|connect)",
    r"(?:bring|push|boost|float|pop|mov|rais|nudg|lift|shov)(?:e|es|ing)? (?:~ )?(?:back )?(?:up|to the|towards the)"
    r" (?:~ )?(?:top|surface|inbox)",
    r"wishing (?:you all|everyone|everybody)",
    r"to whom it may concern",
    r"dear (?:sir|madam|sirs|sir or madam|sir/madam|sir / madam|professional|hiring manager|all|recruiter|team"
    r"|friend|colleague|industry professional|expert|contact|alum|alumni|everyone|fellow professional)"
    r"(?! (?!i\b|or\b|my\b)[a-z])",
    r"(?:hello|hi|hey|greetings),? (?:all|everyone|everybody|professionals|friends|folks|network|sir|madam|guys)",
    r"(?:join|grow|expand|add you to|part of|build|growing|expanding|building|enlarge) (?:~ )?(?:your|my"
    r"|our) (?:\w+ ){0,2}network",
    r"(?:people|professionals|experts|leaders|individuals|persons|those|person) (?:like (?:you|yourself)"
    r"|in your (?:field|industry|position|line)|such as yourself|of your (?:calibre|caliber|stature))",
    r"(?:someone|somebody) (?:like yourself|of your (?:calibre|caliber|stature))",
    r"your (?:esteemed|prestigious|renowned|respected|reputable|great|fine|amazing|wonderful"
    r"|distinguished) (?:company|organi[sz]ation|firm|institution|hospital|university|team|self)",
    r"(?:impressed|inspired|amazed|struck|blown away|intrigued|fascinated|moved|captivated) (?:by|with) (?:your"
    r"|the) (?:\w+ )?(?:profile|background|career|experience|achievements|accomplishments|success|journey"
    r"|credentials|resume|work|impressive)(?=[.?!,]|$| and)",
    r"your (?:impressive|amazing|inspiring|incredible|extensive|vast|wealth of|remarkable|outstanding|fascinating"
    r"|interesting) (?:profile|background|career|experience|achievements|accomplishments|journey|success|expertise"
    r"|credentials|work|path)(?=[.?!,]|$| and| in (?:the|your|this) (?:field|industry))",
    r"i(?:'m| am) (?:reaching out to|contacting|writing to|messaging|emailing) (?:~ )?(?:several|many|various"
    r"|a number of|lots of|dozens|everyone|all|a few|professionals|people|experts|alumni)",
    r"(?:mass|group|bulk) (?:mail|email|message)",
    r"this message (?:goes|is going|went) (?:out )?to",
    r"sent (?:this )?to (?:everyone|several|many|all)",
    r"like-?minded",
    r"(?:update|news|greetings|hello|note|message|word) (?:~ )?to (?:~ )?(?:everybody|everyone|all|my network"
    r"|my contacts)",
    r"(?:everybody|everyone) in my network",
    r"dear (?:network|contacts)",
    r"let's connect(?=[.!?]|$)",
    r"just bumping|bumping (?:this|it|up)",
    r"in your (?:field|industry|line of work|sector)(?=[.?!,]|$)",
    r"your (?:field|industry) (?:interests|fascinates|excites)",
    r"i came across your profile(?=[.?!,]|$| and (?:thought|would|wanted|was|am|i|felt|found it))",
    r"i(?:'d| would) (?:like|love) to (?:connect|add you|stay connected|be connected)(?: with you)?(?: on linkedin"
    r"| here)?(?=[.?!]|$)",
    r"mutually beneficial",
    r"your company and (?:the )?industry",
    r"as a (?:valued|fellow) (?:professional|member|connection)(?=[.?!,]|$)",
    r"hope (?:this (?:message|email|note) finds you well|you are doing well|you're doing well|all is well)[.!,]?$",
    r"i (?:admire|love|respect|follow) your (?:work|company|career|profile)(?=[.?!,]|$| and)",
)
TO_ALL: Final = phrases(
    r"(?:dear|hello|hi|hey|greetings|hallo)[ ,]+(?:to )?(?:all|everyone|everybody|friends|folks|contacts|colleagues"
    r"|network|supporters|team|guys|sir|madam|sirs|sir or madam|sir/madam|y'all|ladies|gentlemen|whoever)"
    r"(?! (?!i\b|or\b|my\b|of\b|who\b|in\b)[a-z])",
    r"to whom it may concern",
    r"(?:dear|hello|hi|hey) (?:[\w'-]+ ){0,3}(?:mentors|helpers|people|supporters|readers|contacts|network|community"
    r"|friends|friends and \w+|everyone|everybody|all|folks|colleagues)(?=[ ]?[,!:.\n]|$| who)",
    r"(?:each and every one|everyone|everybody|those) of you|all of you (?:who|that|out there)",
    r"wishing (?:you all|everyone|everybody)",
    r"(?:update|news|greetings|hello|note|message|word) (?:~ )?to (?:~ )?(?:everybody|everyone|all|my network"
    r"|my contacts)",
    r"(?:everybody|everyone) in my network",
    r"dear (?:network|contacts)",
)
"""Spoken to nobody or to everybody: what makes a thank-you or an update a circular."""
DEFAULT_NOTE: Final = phrases(
    r"(?:accept|approve|confirm) (?:~ )?(?:my|this|the) (?:~ )?(?:invitation|invite|request)",
    r"(?:hit|press|click|tap) (?:~ )?(?:accept|connect)",
    r"i'd like to (?:join|add you|connect)",
    r"(?:join|add you to|grow|expand) (?:my|your) (?:professional )?network",
    r"let's connect",
    r"please (?:accept|add)",
)

PLACEHOLDER: Final = re.compile(
    r"\[[^\]\n\d][^\]\n]{0,80}\]|\[\s*\]|\{\{?[^}\n]{1,60}\}\}?|<(?!https?:|mailto:|[^>\n]*@)[a-z][^<>\n]{1,50}>"
    r"|%[a-z_]{3,30}%|\$\{?[a-z_]{3,30}\}?(?=[\s,.!?]|$)|\b(?:xxx+|tbd|todo|lorem ipsum|fixme)\b|_{3,}"
    r"|\((?:insert|your|their|his|her|add|fill in|name|company|topic|field|date|number|person|link|school|referrer)"
    r"(?: [^)\n]{0,40})?\)|\binsert (?:name|company|topic|date|title|field|detail|link|here)\b|(?<!the )\bfirst ?name\b"
    r"|\blast ?name\b"
    r"|\b(?:your|company|recipient|contact|referrer|person|school|field|role) name(?: here)?\b(?= here|\]|>)"
    r"|\b\w+ here\]"
    r"|\b(?:first|last|sur|full|company|recipient|contact|job|your|their|referrer|school|field|topic)_\w+\b"
    r"|\[(?:your |the |their |insert )?(?:name|company|title|date|field|topic|school|referrer|role)\b[^\]\n]{0,20}$"
    r"|\u00ab[^\u00bb\n]{1,40}\u00bb|#{1,2}[a-z][a-z _]{2,30}#{1,2}"
    r"|\*{1,2}(?:your |their )?(?:name|company|title|date|field|topic|school)\*{1,2}"
    r"|\b(?:dear|hello|hi|mr|ms|mrs|dr)\.? (?:\.{2,}|\u2026)|\bmr\.?\s?/\s?mr?s\.?|\b(?:blah[ ,]*){2,}"
    r"|\b(?:dear|hello|hi|hey) ,"
    r"|(?<!\w)(?:\?\?\?+|\.\.\.\s*\(|\*{3,})|\bname here\b|\bn/a\b(?=[,.!])|\bxx\b|(?:dear|hi|hello) (?:xx|x|__"
    r"|-+)[,!]",
    re.IGNORECASE,
)
GAP_IN_CAPITALS: Final = re.compile(
    r"\b(?:(?:YOUR|THEIR|THE|FIRST|LAST|FULL|COMPANY|PERSON'S) ?)?"
    r"(?:NAME|FIRSTNAME|LASTNAME|SURNAME|COMPANY|TITLE|DATE|TOPIC|FIELD|SCHOOL|REFERRER|EMPLOYER|INDUSTRY|ROLE)\b"
)
"""A word of a template left standing, in a text that is not all in capitals."""
EMPTY_GREETING: Final = re.compile(r"(?:dear|hello|hi)\s+(?:mr|ms|mrs|dr|prof)\.?\s*[,!]\s*$", re.IGNORECASE)

DOCUMENT: Final = re.compile(
    r"(?:^|[\W_])(?:r[eé]sum[eé]|cv|curriculum|vitae|portfolio|cover[ _-]?letter|application|lebenslauf|references?"
    r"|work[ _-]?samples?|transcript|certificates?|reel|showreel|lookbook|qualifications|bewerbung)(?:[\W_\d]|$)",
    re.IGNORECASE,
)
ATTACHED: Final = phrases(
    r"(?:attach(?:ed|ing)?|enclos(?:ed|ing|e)) (?:~ )?(?:~ )?(?:my|a copy of my|our|the) (?:~ )?(?:resume|résumé"
    r"|cv|portfolio|cover letter|curriculum vitae|showreel|work samples?|references)",
    r"my (?:~ )?(?:resume|résumé|cv|portfolio|cover letter|curriculum vitae|showreel"
    r"|work samples?) (?:~ )?(?:attached|enclosed)",
    r"(?:resume|résumé|cv|portfolio)(?: is)? (?:attached|enclosed)",
    r"(?:attached|enclosed) (?:is|are|you('ll| will) find|please find|find) (?:~ )?(?:resume|résumé|cv|portfolio"
    r"|cover letter|curriculum vitae)",
    r"(?:took|taken|taking) the liberty of (?:attaching|including|sending|enclosing)",
    r"(?:resume|résumé|cv) (?:~ )?in the attachment",
)

SAID_IT: Final = phrases(
    r"you(?:'ve| have|'d| had)? (?:~ )?(?:said|told|mentioned|explained|described|pointed|suggested|recommended"
    r"|advised|showed|shared|warned|gave|taught|talked|spoke|compared|called|drew|walked|put it|named|admitted"
    r"|answered|offered|stressed|made (?:me|the|a|it|clear)|helped me (?:see|understand)|touched|laid|listed"
    r"|reminded|encouraged|confirmed|were (?:right|honest|frank|candid|generous|so open|open) (?:about|that|with))",
    r"your (?:~ )?(?:point|advice|tip|story|description|example|remark|comment|warning|suggestion|answer|account"
    r"|explanation|line|idea|picture|honesty|comparison|view|rule|word|words|observation|recommendation|way of"
    r"|take|phrase|image|thought|thoughts|hint|distinction|stories|reminder|anecdote|insight|insights|candour"
    r"|candor|admission|image|list|approach|trick|method|habit|experience (?:of|with|at)|account|sketch|checklist"
    r"|route|path) (?:~ )?(?:about|that|on|of|to|for|with|from|how|when|between|is|was|changed|has|stayed|made"
    r"|helped|into|in|at|as|never|the)",
    r"what you (?:~ )?(?:said|told|described|mentioned|explained|shared|showed|called)",
    r"(?:hearing|to hear|learning|to learn|learned|learnt|heard|realised|realized|realise|realize) (?:~ )?(?:about"
    r"|how|that|what|why|from you)",
    r"i (?:had(?:n't| not| never)|did(?:n't| not)|never) (?:~ )?(?:known|realised|realized|thought|expected"
    r"|considered|heard|know|realise|realize|expect|understood|knew|guessed|imagined|seen it)",
    r"(?:stuck|stayed|stay|stick|sticks|stays|remained|still) (?:with me|in my mind|thinking|hear)",
    r"the (?:part|bit|piece|thing|moment|story|idea|way|tip|image|detail|point|advice|question"
    r"|example) (?:~ )?(?:about|that|where|you|when|of|on|with|to|most)",
    r"(?:struck|surprised|helped|impressed|useful|helpful|changed|interested|encouraged|reassured) (?:~ )?(?:me"
    r"|was|most|to hear|to learn|how)",
    r"because of (?:you|your)",
    r"(?:following|on|after|taking|took|followed|acted on|thanks to|used|using|tried"
    r"|put) (?:~ )?your (?:~ )?(?:advice|suggestion|tip|recommendation|hint|idea|method|list|nudge|pointer|rule"
    r"|trick|question|encouragement|introduction)",
    r"as you (?:said|suggested|recommended|advised|put it|predicted|warned|told me)",
    r"you were (?:right|spot on)",
    r"when you (?:~ )?(?:said|told|described|moved|started|talked|explained)",
    r"(?:especially|particularly|above all),? (?:~ )?(?:how|what|that|why|your|about|the)",
    r"now (?:i )?(?:see|understand|know) (?:~ )?(?:why|how|that|what)",
    r"i now (?:~ )?(?:see|understand|know|think)",
)
"""Opens something they said; the words after it must be about something."""
DONE: Final = phrases(
    r"i(?:'ve| have)? (?:just |since |now |also |finally |already |recently )?(?:signed|joined|started|begun|began"
    r"|finished|completed|done|did|read|met|spoke|spoken|talked|visited|volunteered|enrolled|enroled|booked|passed"
    r"|taken|took|tried|learned|learnt|bought|built|wrote|written|went|gone|spent|shadowed|attended|decided|chose"
    r"|chosen|got|been|made|applied|called|contacted|asked|moved|watched|worked|set|put|ordered|rebuilt|rewrote"
    r"|rewritten|used|practised|practiced|sat|accepted|submitted|handed|changed|dropped|kept|found|ran|run|led"
    r"|baked|drew|drawn|fixed|switched|registered|cooked|helped|joined|sent|followed|tested|planted|sold|counted"
    r"|stood|drove|walked|translated|taught|borrowed|interviewed)",
    r"i (?:start|begin|am starting|am taking|am now|am halfway|am in my|am doing|am reading|will start|will begin"
    r"|am due)",
    r"i'm (?:starting|taking|now|halfway|doing|reading|learning|enrolled|volunteering|training|on|two|in my|due"
    r"|using)",
    r"(?:congratulations|congrats)",
    r"i (?:saw|noticed|read|heard) (?:~ )?(?:your|that you|you)",
    r"(?:thought|think) (?:of you|you (?:might|may|would))",
    r"(?:your|you) (?:~ )?(?:advice|suggestion|tip) (?:~ )?(?:worked|helped|paid|is|was|has)",
    r"here is (?:the|a|an)",
    r"(?:let|lets|took|showed|taught|gave|invited|allowed|hired|accepted|asked) me",
    r"(?:i'll|i will|i'm going to) (?:do|start|take|begin|join|finish|try|read|go|move|write|learn|work|help|run"
    r"|sit)",
    r"there (?:was|were|is|are)",
    r"i (?:was|am) (?:at|in|on|a|an|the)",
    r"here's (?:the|a|an)",
)
EMPTY_PRAISE: Final = frozenset(
    "star energy full wait can't future holds hold inspired excited motivated motivation million lots lucky honour"
    " honor dream dreams"
    " goals goal happy glad pleased delighted fantastic awesome brilliant incredible unforgettable absolutely"
    " enormously hugely ever"
    " "
    "insight insights advice time help thank thanks thankful grateful appreciate appreciated helpful useful interesting"
    " informative valuable inspiring great really very much experience experiences career careers industry field"
    " work job"
    " company conversation talk chat call meeting today yesterday morning afternoon week learn learned learnt"
    " learning lot"
    " knowledge journey story stories path everything things thing something perspective you your me my i we us our"
    " the a an"
    " and or of to in on at for with about from that this it is was were be been so all how what which who when why"
    " where"
    " said told mentioned shared explained described gave talked spoke made helped see understand know think thought"
    " realise realize realised realized heard hearing hear more most better many some any especially particularly"
    " enjoyed"
    " enjoy wonderful amazing kind generous openness honesty took take taking wisdom guidance tips tip suggestion"
    " suggestions point points did do does have has had not never will would could can as if than then now just"
    " also there"
    " into out up day life world professional role position way ways good well nice pleasure speaking answering"
    " questions"
    " question every each such what's it's i've i'd i'm i'll you've being get got interest background fascinating truly"
    " sharing meant means learned impressed impressive part parts thanks again let keep touch future forward"
    " look".split()
)
"""Words that could stand in anybody's thank-you."""
