"""How a yes/no question is opened: by its verb and auxiliary, with subject and objects kept (domain.md D1)."""

from __future__ import annotations

from typing import Final

_HARD = (
    "stressful|hard|difficult|tough|tiring|exhausting|boring|lonely|dangerous|risky|repetitive|monotonous|stressed|"
    "tired|bored|lonely|scary|frustrating|frustrated|overwhelming|overwhelmed|demanding|intense|hectic|chaotic|messy|"
    "dirty|noisy|cold|sad|depressing|emotional|draining|challenging|uncomfortable|awkward|confusing|worried|nervous|"
    "afraid|scared|burned out|burnt out|unpredictable|busy|slow|isolating|thankless|heavy|physical|"
    "physically demanding|physically hard|emotionally hard|mentally hard|annoying|painful|seasick|homesick|dull"
)
_ABSOLUTE = (
    "required|necessary|mandatory|needed|expected|essential|compulsory|obligatory|allowed|included|available|legal|"
    "possible|paid|provided|permitted|certified|licensed|regulated|unionized|unionised|seasonal|remote|part-time|"
    "full-time|self-employed|freelance|on call|covered|supervised|tested|hired|supported|reimbursed"
)
_GRADED = (
    "important|useful|helpful|flexible|good|bad|common|competitive|stable|steady|secure|safe|easy|long|short|big|small|"
    "large|diverse|creative|collaborative|hierarchical|strict|formal|informal|friendly|supportive|expensive|cheap|"
    "popular|rare|realistic|fair|high|low|fast|reliable|regular|predictable|varied|different|similar|rewarding|"
    "satisfying|fulfilling|meaningful|interesting|exciting|fun|enjoyable|relevant|valuable|worthwhile|technical|"
    "complex|complicated|political|bureaucratic|independent|autonomous|close|open|accessible|early|late|often|"
    "frequent|normal|typical|usual|unusual|sustainable|beneficial|male-dominated|welcoming|healthy|selective|global|"
    "social|digital|automated|modern|traditional|well paid|well-paid|profitable|sociable|lucrative|family-friendly|"
    "accurate|true|effective|well organised|well organized|old-fashioned|conservative|innovative|prestigious|respected"
)
PIECES: Final = {
    "HARD": f"(?P<adj>{_HARD})",
    "ABS": f"(?P<adj>{_ABSOLUTE})",
    "GRADED": f"(?P<adj>{_GRADED})",
    "ANY_ADJ": f"(?P<adj>{_HARD}|{_GRADED})",
    "BE": "(?P<b>is|are|was|were)",
    "DO": "(?P<d>do|does|did)",
    "DEG": "(?:very |really |too |so |pretty |quite |that |always |usually |often |ever |generally |still |mostly |as |"
    "actually |particularly |especially |all that |at all |terribly |considered |ever )*",
    "REST": "(?P<r>(?: (?:for|to|in|at|on|when|as|with|after|during|before|while|if|between|among|enough|about|of|from|"
    "outside|because|compared|without|than|these|right|once|nowadays|sometimes)\\b.*)?)",
    "TAIL": "(?P<r>(?: (?:for|to|in|at|on|with|between|from|coming|after|during|about|against|within|outside|that|who|"
    "where|when|as|you|out|available|than|involved|of|like|left)\\b.*)?)",
    "N": "(?P<n>[\\w'/&-]+(?: (?!for\\b|to\\b|in\\b|at\\b|on\\b|with\\b|between\\b|from\\b|coming\\b|after\\b|during\\b|"
    "about\\b|against\\b|within\\b|outside\\b|that\\b|who\\b|where\\b|when\\b|as\\b|you\\b|out\\b|available\\b|than\\b|"
    "involved\\b|like\\b|left\\b)[\\w'/&-]+)*?)",
    "OFT": "(?:ever |often |usually |always |sometimes |really |actually |still |also |generally |normally |regularly |"
    "personally |typically |just |mostly |currently |sometimes |frequently |even )*",
    "MUCH": "(?:a lot of|lots of|much|a great deal of|a good deal of|plenty of|enough|loads of)",
    "S": "(?P<s>you|they|we|he|she|it|people|someone|everyone|anyone|most people|many people|others|employers|"
    "newcomers|beginners|students)",
    "ANY": "(?P<s>you|they|we|it|(?!i\\b|there\\b)[\\w'/&-]+(?: [\\w'/&-]+){0,5}?)",
    "HOWV": "(?P<v>(?:change|affect|influence|shape|support|help|train|prepare|handle|treat|work with|deal with|cope|"
    "adapt|respond|react|learn|decide|grow|evolve|fit|play|contribute|relate|interact|collaborate|communicate|manage|"
    "organi[sz]e|measure|reward|recogni[sz]e|protect|encourage|limit|improve|differ|balance|make up for|keep up|stay|"
    "get used to|get into|move|prove|view|see|combine|coordinate|plan|find|look after|follow)\\b.*)",
    "MUCHV": "(?P<v>(?:matter|care|depend|rely|count|vary|weigh|cost|interest|benefit|value)\\b.*)",
}

FRAMES: Final = r"""
^<DO> you <OFT>(?P<l>like|enjoy|love|miss|hate|dislike) (?:it|that|this)$ => What {d} you {l} most about it, and why that part?
^<DO> you <OFT>(?P<l>like|enjoy|love|hate|dislike) to (?P<v>.+)$ => What {d} you {l} most about {v.ing}, and why that part?
^<DO> you <OFT>(?P<l>like|enjoy|love|miss|hate|dislike) (?P<x>.+)$ => What {d} you {l} most about {x}, and why that part? || What {d} you {l} most about {x}?
^would you (?P<l>like|love|enjoy) to (?P<v>.+)$ => What would draw you to {v.ing}, and what would hold you back?
^<DO> you <OFT>regret (?P<x>.+)$ => What would you do differently about {x}, looking back?
^<DO> you <OFT>find (?P<x>.+?) <DEG><ANY_ADJ><REST>$ => How {adj} {d} you find {x}{r}, and what makes the difference? || How {adj} {d} you find {x}{r}?
^<DO> you (?P<o><OFT>)(?P<l>feel|get) <DEG>(?P<adj>(?!that\b|enough\b|any\b|like\b|your\b|the\b|a\b|an\b|to\b|much\b|many\b|paid\b|into\b|along\b|feedback\b|support\b|training\b|time\b)[\w-]+(?: out| up)?)<REST>$ => When {d} you {l} {adj}{r}, and what helps?
^<DO> <ANY> <OFT>(?:need|require|have to have|want|must have) (?:to have )?(?P<x>(?!to )(?:an? |the |some |any |special |good |much |previous |prior |formal )*[\w'-]+(?:(?: or| and|,)? [\w'-]+){0,3}?)(?: (?:to|in order to) (?P<v>(?:be|become|do|get|work|start|make|enter|apply|join|go|have|succeed|practi[sc]e|teach|run|qualify|progress|move|find|open|drive|fly|use|understand)\b.*))$ => How much {x.do} {x} matter for {v.ing}, compared with what is learned on the job?
^<DO> <ANY> <OFT>need to (?P<v>.+)$ => When {d} {s} need to {v}, and what is it good for?
^did you <OFT>(?:need|require|have to have) (?P<x>.+)$ => How much did {x} matter, compared with what you learned on the job?
^do you <OFT>(?:need|require|have to have) (?P<x>.+)$ => How much {x.do} {x} matter in practice, compared with what is learned on the job?
^(?:do|does) <ANY> <OFT>(?:need|require) (?P<x>.+)$ => How much {x.do} {x} matter in practice, compared with what is learned on the job?
^do(?:es)? (?:you|people|someone|one) <OFT>(?:have|need) to be (?:really |very |so )?(?P<v>[\w-]+)<REST>$ => How {v} do you have to be{r}, and where does it show?
^do you <OFT>have to (?P<v>.+?)(?: a lot| much| often| every day| very often)?$ => How often do you have to {v}, and how do you handle it?
^did you <OFT>have to (?P<v>.+)$ => When did you have to {v}, and what helped?
^do i (?:really |also |still )?(?:need|have to have|require) (?!to )(?P<x>.+?)(?: (?:to|for) .*)?$ => How much {x.do} {x} matter for a beginner, compared with what is learned on the job?
^do i <OFT>(?:need|have) to (?P<v>.+)$ => How much does it help a beginner to {v.someone}?
^do <S> <OFT>have to (?P<v>.+)$ => When do {s} have to {v}, and what does it depend on?
^do(?:es)? you <OFT>get to (?P<v>.+?)(?: a lot| much| often)?$ => How often do you get to {v}, and what does it depend on?
^<DO> you get enough (?P<n>.+)$ => How {d} you get enough {n}?
^<DO> you have (?:a |any )?favou?rite (?P<n>[\w-]+)(?P<r>.*)$ => Which {n}{r} is your favourite, and why that one?
^<DO> you have (?:much |enough |any |a lot of |some )?(?P<n>time|space|room|freedom|say|control|contact|support|influence|flexibility|autonomy|input|choice|responsibility|variety|interaction|opportunity|experience|training|energy|privacy|budget)\b(?P<r>.*)$ => How much {n} {d} you have{r}, and what does it depend on?
^<DO> you have (?:any |many |some )(?P<n>\w+s)\b<TAIL>$ => Which {n} {d} you have{r}, and which matter most?
^<DO> you have a (?:good |healthy |decent )?(?P<n>work[- ]life balance|balance)(?P<r>.*)$ => How do you keep a {n}{r}, and when does it slip?
^do (?P<s>people|outsiders|newcomers|beginners|most people|others|they|employers|customers|patients|clients) have (?:any |many |some |a lot of )?(?P<n>(?:[\w-]+ )?[\w-]+s)\b<TAIL>$ => What {n} do {s} have{r}, and where do they come from?
^(?:do|does) (?:you|your [\w-]+|the [\w-]+|it|they|most [\w-]+|[\w-]+) (?:take|hire|have|accept|offer|look for) (?:on )?(?:any )?(?P<n>interns?|internships?|trainees?|apprentices?|volunteers?|work experience|placements?|students?)\b.*$ => How do people usually find a first placement in this field? || How do people usually get a first taste of this work?
^<DO> (?P<c>.+?) (?:a lot|very much|much)$ => How much {d} {c}, and what does it depend on? || How often {d} {c}, and what does it depend on?
^(?:do|does) (?P<s>you|your [\w-]+|the [\w-]+|it|they) have (?P<x>an? <N>)<TAIL>$ => What part does {x} play in your work{r}? || What part does {x}{r} play in your work?
^did you have (?P<x>an? <N>)<TAIL>$ => What part did {x} play for you{r}?
^<DO> you (?P<v>see|notice|expect|get|meet|face|use|offer|take|hire|train|read|follow|attend|know of|know|speak|run|do|make) (?:any|many) (?P<n>[\w-]+(?: (?!in\b|at\b|for\b|to\b|coming\b|from\b|with\b|on\b|of\b|during\b|that\b|who\b|as\b)[\w-]+)*)(?P<r>.*)$ => What {n} {d} you {v}{r}, and which matters most? || What {n} {d} you {v}{r}?
^<DO> <ANY> (?P<v>see|get|have|do|face|meet|make|take|spend|involve|include|require|use|offer|give|bring|eat|drink|write|read|carry|lift) <MUCH> (?P<n>[\w-]+s)\b(?P<r>.*)$ => How many {n} {d} {s} {v}{r}, and what does it depend on?
^<DO> <ANY> (?P<v>see|get|have|do|face|meet|make|take|spend|involve|include|require|use|offer|give|bring|write|read|carry|lift) <MUCH> (?P<n>[\w-]+)\b(?P<r>.*)$ => How much {n} {d} {s} {v}{r}, and what does it depend on?
^(?:do|would) you (?:think|believe|reckon|say|feel|find)(?: that)? (?:it is|it's|its) worth(?: it)?(?: to)? (?P<v>.+)$ => When is it worth {v}, and when is it not?
^(?:do|would) you (?:think|believe|reckon|say|feel)(?: that)? (?P<x>.+?) (?:is|are) worth (?P<r>.+)$ => What makes {x} worth {r}, and when is it not?
^(?:do|would) you (?:think|believe|reckon|say|feel)(?: that)? (?:it is|it's|its) (?:still )?possible (?:for (?P<x>.+?) )?to (?P<v>.+)$ => How do people {v}, where it is possible?
^(?:do|would) you (?:think|believe|reckon|say|feel)(?: that)? (?:there is|there's|there are) (?P<x>.+)$ => Where do you see {x}, and where not?
^(?:do|would) you (?:think|believe|reckon|say|feel)(?: that)? (?:it is|it's|its) <DEG><ANY_ADJ><REST>$ => How {adj} is it{r}, and what makes the difference?
^(?:do|would) you (?:think|believe|reckon|say|feel)(?: that)? (?P<x>.+?) (?P<b>is|are|was|were) <DEG><ANY_ADJ><REST>$ => How {adj} {b} {x}{r}, and what makes the difference?
^(?:do|would) you (?:think|believe|reckon|say|feel)(?: that)? (?P<x>.+?) (?P<b>is|are|was|were) <DEG><ABS><REST>$ => When {b} {x} {adj}{r}, and when not?
^do you (?:think|believe|reckon|feel|expect)(?: that)? (?P<c>.+? (?:will|can|could|would|should|might|may|has|have|is going to|are going to) .+)$ => How do you think {c}?
^do you (?:think|believe|reckon|feel)(?: that)? (?P<x>.+?) (?P<v>matters?|helps?|counts?|affects?|changes?|makes? a difference|improves?|influences?)\b(?P<r>.*)$ => How much do you think {x} {v}{r}, and where does it show?
^do you (?:think|believe|reckon|feel)(?: that)? (?P<c>.+)$ => In what ways do you think {c}, and in what ways not?
^would you say (?P<c>.+)$ => In what ways would you say {c}, and in what ways not?
^would you (?:still )?recommend (?P<x>.+?)(?: to (?P<y>.+))?$ => Whom would you recommend {x} to, and whom not?
^would you (?P<v>.+)$ => What would make you {v}, and what would give you pause?
^did you always (?:want|plan|mean|intend) to (?P<v>.+)$ => When did you first think of {v.ing}, and what led to it?
^<DO> you <OFT>(?:want|plan|hope|intend|aim|expect|wish) to (?P<v>.+)$ => How {d} you think about {v.ing}, and what decides it?
^did you (?:ever )?(?:consider|think about|think of) (?P<x>.+)$ => What made you consider {x}, and what decided it in the end?
^did you <OFT>(?:struggle|have trouble|have difficulty|have problems) (?P<r>.+)$ => When did you struggle {r}, and what helped?
^did you (?P<v>know|realise|realize|imagine|expect)\b(?P<r>.*)$ => When did you {v}{r}, and what showed you?
^do you <OFT>use (?P<x>.+)$ => What do you use {x} for, day to day?
^do you <OFT>know (?:of )?any (?P<n>[\w-]+)(?P<r>.*)$ => Which {n} do you know{r}?
^<DO> (?P<c>.+?) (?P<a>long|often|late|early|fast|far|quickly|easily|well|regularly)$ => How {a} {d} {c}, and what makes the difference?
^do you (?:work|deal|talk|speak|meet|interact|collaborate|communicate|cooperate) (?:closely |directly |often |much |regularly )?(?P<p>with|alongside) (?P<x>.+)$ => How do you work {p} {x}, and when does it go well? || What do you do together with {x} in a normal week?
^do you <OFT>work (?P<r>(?:alone|by yourself|on your own|independently|solo).*)$ => How much of your week do you work {r}, and how is that for you?
^do you <OFT>work (?P<r>(?:in|as part of) an? (?:team|group).*)$ => How do you divide the work when you work {r}?
^do you <OFT>(?P<v>.+?)(?: every day| every week| a lot| regularly)?$ => How often do you {v}, and what does that look like?
^did you (?P<v>.+)$ => When did you {v}, and what came of it?
^<DO> (?P<s>(?:your |the |this |that |a |an )?[\w' -]+?) <MUCHV>$ => How much {d} {s} {v}, and where does it show?
^<DO> (?P<s>(?:your |the |this |that |a |an )?[\w' -]+?) <HOWV>$ => How {d} {s} {v}?
^(?:do|does) (?P<s>(?:your |the |this |that |a |an )?[\w'-]+(?: [\w'-]+)*?|it|they) (?P<v>involve|include|offer|provide|have|give|bring|mean) (?P<x>.+)$ => What kind of {x} does {s} {v}, and how does it work? 
^does (?P<c>.+)$ => In what ways does {c}, and where does it show?
^do (?P<c>.+)$ => How often do {c}, and what does it depend on?
^did (?P<c>.+)$ => In what ways did {c}, and where did it show?
^have you <OFT>(?P<p>noticed|seen|met|made|had|faced|used|taken|found|read|heard of) (?:any|many|a lot of) (?P<n>[\w-]+)(?P<r>.*)$ => What {n} have you {p}{r}, and which stood out?
^have you always (?P<p>.+)$ => How long have you {p}, and how did it begin?
^have you <OFT>been (?P<r>(?:a|an|in|at|with|there|here|on)\b.*)$ => When have you been {r}, and what did it teach you?
^have you <OFT>(?P<p>thought (?:about|of)|considered|wanted|been tempted|felt like) (?P<r>.+)$ => When have you {p} {r}, and what decided it?
^have you <OFT>(?P<p>.+)$ => When have you {p}, and what did you learn from it?
^(?P<h>has|have) (?P<s>.+?) been <DEG><ANY_ADJ><REST>$ => How {adj} {h} {s} been{r}, and what made the difference?
^(?P<h>has|have) (?P<s>.+?) (?P<p>(?:changed|affected|helped|shaped|evolved|improved|grown|influenced|made|turned out|become|gotten|got|met|lived up|developed|brought|opened|taught)\b.*)$ => How {h} {s} {p}?
^(?P<h>has|have) (?P<c>.+)$ => In what ways {h} {c}?
^can you (?P<v>.+)$ => When can you {v}, and what does it depend on?
^(?:can|could) i (?P<v>(?:be|become|get|work|do|enter|join|start|make|live|earn|learn|study|train|move|switch|succeed|qualify|teach|go|find|have|grow|combine|still|try|begin)\b.*)$ => How can someone {v.someone}?
^(?P<c>can|could) (?P<s>.+)$ => How {c} {s}?
^would (?P<s>it) be <DEG><ANY_ADJ><REST>$ => How {adj} would it be{r}, and what would it depend on?
^would (?P<s>.+)$ => How would {s}?
^should (?:i|one|someone|people|you|we|beginners|students|a beginner) (?P<v>.+)$ => What speaks for {v.someone.ing}, and what speaks against it?
^will you (?P<v>.+)$ => What would make you {v}, and what would keep you from it?
^will i (?:need|have to have) (?P<x>(?!to )[^,]+)$ => How much {x.do} {x} matter in practice for beginners?
^will i (?P<v>.+)$ => When does someone new {v.someone}?
^will (?P<s>.+)$ => How will {s}?
^is there (?:always |usually |ever )?an? <N><TAIL>$ => What kind of {n} is there{r}, and how does it work?
^(?:is|are) there <MUCH> (?P<n>[\w-]+s)\b<TAIL>$ => How many {n} are there{r}, and what does it depend on?
^(?:is|are|was|were) there (?:<MUCH>|a certain amount of|a degree of) <N><TAIL>$ => How much {n} is there{r}, and where does it show?
^(?:is|are) there (?:still )?(?:any |some )?(?P<n>(?:[\w-]+ )?(?:room|pressure|demand|competition|flexibility|travel|overtime|support|opportunity|teamwork|contact|variety|freedom|training|paperwork|politics|security|growth|stress|danger|downtime|free time|prejudice|discrimination|turnover|bureaucracy|work))\b<TAIL>$ => How much {n} is there{r}, and where does it show?
^(?:is|are|was|were) there (?:any |many |some |other |certain )*(?P<n>(?:[\w-]+ )*?[\w-]+s)\b<TAIL>$ => What {n} are there{r}, and which matters most? || What {n} are there{r}?
^is there (?:any |some )?<N><TAIL>$ => How much {n} is there{r}, and where does it show?
^(?P<b>is|was) it (?:really |actually )?true (?:that )?(?P<c>.+)$ => How far {b} it true that {c}, from what you see?
^is it <DEG>(?:possible|realistic|feasible) (?:for (?P<x>.+?) )?to (?P<v>.+)$ => How do people {v}, where it is possible?
^(?P<b>is|was) it <DEG>worth (?:it to (?P<v>.+)|(?P<g>.+))$ => What made it worth {g}{v.ing}, and when {b} it not? || When {b} it worth {g}, and when not?
^<BE> it <DEG>(?P<adj>better|best|wise|smart|okay|ok|fine|acceptable|a good idea|a bad idea|too late|risky|bad|unprofessional) (?:for (?P<x>.+?) )?to (?P<v>.+)$ => What speaks for {v.ing}, and what speaks against it?
^was it <DEG><HARD><REST>$ => How {adj} was it{r}, and what helped?
^<BE> it <DEG><HARD>$ => When does it get {adj}, and what helps? || How {adj} {b} it, and what helps?
^<BE> it <DEG><HARD><REST>$ => How {adj} {b} it{r}, and what helps?
^<BE> it <DEG><GRADED><REST>$ => How {adj} {b} it{r}, and what makes the difference?
^<BE> it <DEG><ABS><REST>$ => When {b} it {adj}{r}, and when not?
^are you <DEG>(?P<adj>happy|satisfied|content|glad|pleased|proud|excited|passionate) (?P<r>(?:with|about|in|of|that|to|as)\b.*)$ => What makes you {adj} {r}, and what would you change?
^<BE> (?P<s>.+?) <DEG><HARD><REST>$ => When {b} {s} {adj}{r}, and what helps? || How {adj} {b} {s}{r}, and what helps?
^<BE> (?P<s>.+?) <DEG><GRADED><REST>$ => How {adj} {b} {s}{r}, and what makes the difference? || How {adj} {b} {s}{r}?
^<BE> (?P<s>.+?) <DEG><ABS><REST>$ => When {b} {s} {adj}{r}, and when not?
^are you (?P<v>[\w-]+ing)(?: on)? (?:any|anything|something)\b.*$ => What are you {v} on at the moment, and what makes it interesting?
^<BE> (?P<c>.+)$ => In what ways {b} {c}, and in what ways not?
"""
