"""Cues for the topics beside the article's eight: T2, T4, T7, T10-T12 and T15 of domain.md 3.1."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Topic

OTHER_TOPIC_CUES: Final[dict[Topic, dict[float, str]]] = {
    Topic.DAY_TO_DAY: {
        8: """
            fills|fill your; who do|are you work|working|deal|dealing|talk|talking|contact|in+contact _ with|to
            where do|does|would|did _ hours|time|day|week|minutes|mornings go|goes
            what _ happens|happened next|then|after|first; when the _ what _ happens
        """,
        5: """
            in your own words; what's|is the job|work $; what do you spend; how do you spend; where does _ time go
            your time go|goes; what did you do|start
            what happens|happened on|during|in|at|first|between|before
            morning|afternoon|monday|friday _ look|like|begin|start|go; busiest; quiet day|week|days
            on a slow|quiet|busy|bad|good|regular|given; what comes first|next; from morning
            which tools|machines|software|programs do you; tools do you use|need; paperwork; meetings; emails
            what does _ involve; picture a|your; if i watched|followed|shadowed|visited|came; daily life; everyday
            duties; chores; jobs do you do
            kind|sort|kinds|sorts of tasks|cases|clients|projects|patients|jobs|problems|calls
            balance|mix|proportion of|between; how many _ a|per day|week|shift|month; calendar; to-do
            walk me through a|your|the|yesterday|today; a week|day|month|shift|season in|during|at|for
            do|does all day|week|night|morning; ratio of; what you do $; about what you do
            on your busiest|slowest|longest|worst|best day; what does|do a|an|the _ do $
            followed|watched|shadowed|with you around|for|on|all; what would i see
            what happens when|in|on|at|after|next; on your desk|screen|plate|list|bench; how do you plan your
            when you get|come to|in|into; what fills|filled; what does it mean to do|be|work
            typical|average|normal|usual|ordinary|regular day|week|shift|morning|month|monday|tuesday|wednesday|
                thursday|friday|afternoon
            day to day; day-to-day; a day in; your day|days|week|mornings|morning|afternoons|daily
            day look|looks|like; week look|looks|like
            tuesday|monday|wednesday|thursday|friday|yesterday look|looks|like|between|actually|morning
            last monday|tuesday|wednesday|thursday|friday|week _ what; what did you _ do yesterday|today|last|this
            what do you _ do all|every|each|most day|days|time|week; most of your|the|a day|week|time|shift
            how do|did you spend _ day|days|time|week|most; what do|does you|people|they|someone actually do
            what are you working on; what you actually do; what takes|fills|eats up? most|your|the
            take|takes|fill|fills|eat|eats up? most|your|half of; your daily; daily tasks|routine|work|life|basis
            routine*; which tasks; what tasks; from start to finish; from the moment you
            what does the job|work _ involve|consist|entail; what _ job|work|role _ involve|involves|entail|entails
            main|key responsibilities|duties|tasks; your responsibilities|duties|tasks
            start|begin|beginning|end of a|your|the day|shift; first thing you do; hour by hour
            what are you doing at; how do|does your|a|the day|shift|week go|start|begin|run
            when you arrive|clock|get in|to|at; work with most|closely; who do you work with
        """,
        3: """
            do you use; involve*; entail*; task*; workload; a shift; on a given day; every day; responsib*
            what do you actually; what do you do; your role; hands-on; projects do|are you
            what kind|sort|kinds|sorts|type of work|things|projects|jobs|problems; a project look|looks|like
            how much _ time|day|week|job|work _ is|goes|do|spent; split|divide|divided between
        """,
        1: """
            day; week; meetings; tools
        """,
    },
    Topic.HARD_PARTS: {
        8: """
            get|getting rid of
        """,
        6: """
            wash|washes|washed out; makes|make|made you nervous|anxious|scared; nervous about
            bad|worst|hard|hardest|rough|awful day|days|shift|week
        """,
        5: """
            your notice; go|goes|going|went|gone wrong; worst; hardest|toughest
            least|less like|favourite|favorite|fun|enjoy*; can't stand; cannot stand; sick of; fed up; gets you down
            get|gets you down|angry|upset; bad about|sides; ugly side; what's tough|rough|difficult|annoying|tiring
            exhaust*; what makes you want; ever think|thought of|about giving|quitting|leaving|stopping; trouble
            dangerous; danger; risks; risk; injur*; accident*; fear; fears; afraid; cry; lonely; loneliness
            heartbreak*; grief; price of; the price|cost you|of; sacrifice*; give up for|to; stay sane
            hard moments|moment|times|lessons; low point; nightmare|nightmares; wear you|out; pain|painful; hurts
            what would you drop|skip|get; could do without; don't|do not you like|enjoy; don't like|enjoy
            disappoint*; boring|dull|tedious|repetitive part|parts|bits|side; monoton*; burned|burnt; cope with
            drain*; complain*; lose sleep; hand to|off|over _ else; gladly; quit|quitting|leaving
            make|makes|made you leave|quit|stop|cry|angry|want; tire|tires|tired of|out; what do you wish you didn't
            avoid doing; put up with; hate; go|goes wrong; first winter; what scares|scared|worries|worried you
            the price you; hardest; toughest; worst part|parts|bit|thing|things|side|day|days|aspect
            most difficult|challenging|stressful|frustrating|tiring|annoying; challenge*; downside*; drawback*
            difficult*; frustrat*; struggle*; like|enjoy least; least favorite|favourite|enjoyable
            like|love|enjoy the? least; dislike*; stress*; burnout; burn|burns|burned|burnt out
            wear|wears|wearing|grinds|grind _ down|out; most heavy; heaviest; heavy part|parts|side
            what made|makes it|that _ hard|harder|difficult|tough|rough|tricky; what's hard
            hard part|parts|bit|side|days|day|things|about; tough part|parts|bit|side|days|day|times|about
            bad day|days|side|sides|part|parts; rough day|days|part; the dark side; keeps you up; do you hate
            what do you hate; what drives|drive|makes|make people away|out|leave|quit; why do people leave|quit
            people leave|quit|drop|give the|this|up|out|it; almost|ever _ quit|quitting|gave|leave|leaving
            thought about quitting|leaving; regret*; cope*; pressure; parts nobody; nobody advertises
            what would you change; what gets to you; how hard is; get on your nerves; do without; bothers you
            go|goes|went wrong; mistake you; what did you find hard; unpleasant; emotional load|toll|side
            take a|its toll; cons; wish were|was different
        """,
        3: """
            hard|harder; tough|tougher; demanding; tiring; exhaust*; annoy*; boring; tedious; worst; emotional*
            tired; setback*; obstacle*; conflict*; overwhelm*; problem you; give up; deal with; handle
        """,
        1: """
            problem*; change about
        """,
    },
    Topic.MISCONCEPTIONS: {
        8: """
            mistake|mistakes|error|errors _ beginner*|newcomer*|starter*|student*|junior*|people|novice*|rookie*|
                graduate*
            beginner*|newcomer*|starter*|student*|junior*|novice*|rookie*|graduate*|new+people _ mistake|mistakes|wrong
        """,
        6: """
            family|friends|people|outsiders _ understand|believe|realise|realize|misunderstand|underestimate
        """,
        5: """
            people get|have wrong; wrong idea*; think you|it|the _ do|just|is|are|all|only; believe about
            prejudice*; cliche; cliches; stereotyp*; caught|took by surprise; by surprise; not expect|expecting
            never expected; shock|shocked|shocks; nobody|no+one warned|told|tells|expects|sees|talks
            look easy|glamorous|simple from; from the outside; glamorous; romantic*; underestimat*; overestimat*
            differ|differs|different from|than _ school|outside|think|thought|imagine*|expect*; truth about
            rumour*|rumor*; on paper; in reality; as people think|believe|imagine; secret|secrets of|about; hidden
            isn't|not so|true; brochure; what did nobody|no|they; films|movies|tv _
            before you knew|started _ thought; look|looks from outside; never makes|made it; misconception*
            misunderst*; get|gets|got _ wrong; myth*; stereotype*
            outsider|outsiders _ think|believe|assume|see|know
            people|most|everyone|newcomers|everybody|friends _ think|assume|believe|expect|imagine|say
            surprise|surprises|surprised|surprising; not what you expected
            different from|than what _ expected|thought|imagined; what you expected|imagined; did you expect
            did you _ expect; you expected; expectation*; turned out _ different|otherwise; hollywood
            tv|television|movies|films|series; nobody tells|told|talks|mentions|warns|knows
            no one tells|told|talks|mentions|warns|knows; people don't realise|realize|know|see|understand|tell
            outsiders don't|rarely|never see|know; hidden side|part; wish people knew|understood; don't people
            wrong idea|impression|picture; wrong about; true that; the reality of|behind; unexpected; stop believing
            what do people|others|outsiders not see|understand|realise|realize|know; caught you off
            learned in school|college|university _ wrong; picture of; differ from|to what; behind the scenes
        """,
        3: """
            realise|realize|realised|realized; assume*; people think; clich*; unaware; reality; newcomer*
        """,
        1: """
            wrong; expect
        """,
    },
    Topic.OUTLOOK: {
        5: """
            coming years|decade; years ahead; next decade|generation; where _ headed|heading|going|moving
            grow|growing|shrink|shrinking|decline|declining; future-proof; still be|exist _ around|needed|here|there
            what's new|next|coming; new rules|laws|law|technology|machines|tools|software|methods
            change in|over|since|for; changed|changes since|over|most|in; compared with|to _ years|before|then
            ten years ago; back then; ai-*; computers; digit*; electric; robot*; threatened; threat; competition
            job prospects|openings|growth|market; find work; enough work; in demand; wanted; needed in; demographic*
            crisis; recession*; cuts; funding; machine|machines|computers|computer
            update|updated|modernis*|moderniz*; look like in|ten|five|next; left for people|humans|us
            moving|going to|next|where; where is it|this|your|the|all moving|going|headed|heading
            rules change|changing|will; die|dying out; in the years; future of; still exist|be needed; outlook
            future; trend*; heading|headed
            where do|did you see|think __ going|heading|headed|moving|ending
            where is|do|does|are|will _ going|go|field|industry|trade|job|it in|heading|headed|next; changing
            how is|has|have|will|did __ change|changed|changing|affect|affected|evolve*
            what has|have|is|are|will _ change|changed|changing|different
            change|changes _ coming|prepar*|next|ahead|plan|seeing|see
            next few|two|three|five|ten|couple|decade years|of|decade; in # years; in five|ten|twenty years; ai|a.i
            artificial intelligence; chatgpt; automat*; technolog*; robots|robot; replace|replaced|replacing
            job market; the market; market like; demand; growing|shrinking|booming|dying; job security
            secure|stable|stability|steady|steadiness; downturn; recession; layoff*
            is|are the|this field|industry|trade|profession|employers hiring; disappear*; obsolete; evolv*
            down the road|line; software _ taken|take|over; years from now; digital*; shortage*; here to stay
            going to look; rule changes; prospects
        """,
        3: """
            change*; new tools; nowadays; these days; climate; economy; regulation*; used to be; modern*
        """,
        1: """
            new; today
        """,
    },
    Topic.SETTING: {
        5: """
            outdoors|indoors; how early|late do|does|did; how long are; long hours|days; start time
            what time do you; early|late start|shift|shifts|mornings; work from; where do you work|sit; on your feet
            inside|outside; noise; cold; heat; weekend*; sunday|sundays|saturday|saturdays|christmas; breaks; lunch
            free time; time for family|friends|hobbies|yourself|a; have a family|life
            see your family|kids|children|friends; with kids|children|a|small family; part time; full time; commute
            on the road; travel; abroad; dress; uniform; clothes; boss like; colleagues like; team; teamwork
            together or; in a team; on your own; work alone; independent*; freedom; autonomy; supervis*; office like
            open-plan|open plan; vibe; mood; women in; as a woman|man|parent|mother|father; divers*; inclusive
            what's it like working|to work; big company|firm|hospital|team|place
            small company|firm|hospital|team|place; self-employed; own boss; public or; contract|contracts; on call
            rotate; rotation; schedule|schedules|scheduling; get up; room for; where you work|are
            how many people _ team|work with|on; who decides; alone; by yourself; inside or|and
            leave|leaves you for; how do|does _ family|kids|partner; who do you; deadline*
            on the road|site|floor|water
            a small|big|large|tiny lab|team|place|firm|school|office|company|hospital|kitchen; hours
            night|nights shift|shifts|weekend|weekends|off|work; nights|weekends|holidays|evenings
            shift|shifts pattern|patterns|work|system|rota|schedule; schedule*; rota; remote*; from home; hybrid
            office or; in the|an office; work-life|work/life balance; work life balance; work-life; balance
            life|family outside|around|with; culture; atmosphere; environment*; overtime; commut*; travel*; on-call
            on call; outdoors|outside|indoors all|work|in|most|or; physical*; flexib*; vacation*; holiday*; days off
            time off; part-time|parttime|full-time; team like|size|structure|big|small|work|works|look
            how big is|are; your team|crew|colleagues|coworkers; alone or; team or alone; where do you _ work|spend
            like to work there|here|at|in|for; working conditions; conditions; dress code; noise|noisy; weather
            workplace; who do you answer|report to; hierarch*; size of
            small|big|large|bigger|smaller firm*|compan*|team*|hospital*|place*|organi*; agency or|versus|vs; pace
            life outside|away; family life; personal life; private life; take _ home; switch off; unwind; union
            wear|stand
        """,
        3: """
            evening; night|nights; weekend; home; colleague*; team; alone; desk; shift|shifts; late; place to work
            space; boss; management; feel like there
        """,
        1: """
            people there; company
        """,
    },
    Topic.PAY: {
        6: """
            charge|charges; paid; pay; salaries; salary; what _ earn|earns|pays; make|earn good|decent|enough money
            money in; money like; live on it|that|this; hourly rate; day rate; rates
        """,
        8: """
            how|what is|are|about the? money|pay|salary|salaries|wages|income
        """,
        7: """
            get|gets|getting|got|be paid; salary|salaries|wage|wages|earn|earns|income
            pay|pays|paid range|ranges|well|like|scale|in|for|raise
        """,
        5: """
            charge; how much can|do|does|would|might people|someone|one|a|you _ make|earn|get|charge|expect
            make ends meet; worth financially; live from|off; pay|pays|paid; salary|salaries; wage|wages; earn*
            income; money; compensation; make a living; living wage; bonus|bonuses; how much _ make|makes|get|expect
            what _ make in|a|per year|month|hour; financial*; afford; pay range; per hour; benefits package|like
            pension; tips and; raise|raises; how much _ make; what|much do you make $; make _ a year|month|week
            realistic|typical|usual|starting range|ranges|rate|rates; range in|for|of; commission; hourly; benefits
            cost|costs versus|of|vs
        """,
        3: """
            rates; debt; rich; live on; cost
        """,
    },
    Topic.ADVICE: {
        8: """
            what do you know now; know now that|what; advice for|to someone|somebody|a|an|people|anyone|me
        """,
        6: """
            have|would|you done|do differently; wish _ taught|told
            i|we haven't|didn't|forgot|failed|not|should _ asked|ask|thought|covered|cover
            would you choose|do|pick|take _ same|again; do it all? over; do it again
            choose|take the? same path|road|route|career|job|work
            anything|something i _ should|haven't|missed|forgot
        """,
        5: """
            your best tip|advice|piece; one tip|piece|sentence|advice; what advice; any advice|tips|wisdom
            give _ advice|tip|tips to|for|me; would you tell; tell yourself|me _ before|if|to; if you met|had
            looking back; hindsight; in hindsight; do again; do it differently|over; start over; regret not
            wish i|you'd|you had; should|must i|someone|newcomers _ avoid|beware|remember
            before i decide|start|choose|commit|go; would you do this|it again; encourage
            your own child|kids|daughter|son|niece|nephew; a friend; someone younger; what else should|would|could i
            anything else|important|i|you; forgot to ask; not asked; missed; something|thing|things you wish
            say to her|him|someone|them|me|a|your; is it worth it; what do you tell; advice; advise; tip|tips
            should i have asked; i should have asked|ask
            have|haven't|didn't|did|not i|we|i _ asked|ask|cover|missed|covered
            forgot|forgotten|forgetting|missed|missing to ask|something|anything
            anything|something else _ should|i|you'd|that|know|add|worth|important; what would you tell
            what would you say to
            tell your|my|a|someone|yourself|anyone younger|self|starting|about|who|thinking|considering|in|like|your
            younger self|you; wish you|someone|somebody|you'd had? known|knew|told|did|done|asked
            wish somebody|someone|you|you'd; do differently|different|again; choose|do|pick it|this|the|same again
            would you do it; recommend this|it|the|that|becoming|your to|career|as|job|field|work
            would you recommend; in my|your|their shoes|place|position; words of wisdom; warn*
            question _ i|nobody|no should|didn't|haven't|asks; what am i|have missing|missed
            should i know|watch|look; should i _ avoid; suggest*; if you could go back; one thing; knowing what you
            final thoughts; know before; knew before|then|earlier; what do people regret; parting; mentor you
            how do|should|would|can i|someone _ decide|know
        """,
        3: """
            recommend*; tell someone; guidance; lesson*; should i; avoid; mistake*; think i should
        """,
        1: """
            would you
        """,
    },
}
