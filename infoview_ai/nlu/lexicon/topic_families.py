"""Word families of the topics: how people put a question who use none of the stock phrases (domain.md 3.1).

A weight of 6 outdoes a stock phrase, 4 comes close to one; 2.5 decides where nothing else speaks.
"""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Topic

TOPIC_FAMILIES: Final[dict[Topic, dict[float, str]]] = {
    Topic.PATH_IN: {
        6: """
            did|were|had|was you|your __ course|college|university|uni|school|degree|training|diploma|exam|exams|
                licence|license|certificate|apprenticeship|qualify|qualified|train
            get|got|getting|was|were you? taken|took on as|at|by|with; how did you enter|join|qualify
            which|what college|university|uni|school|course|degree did you; job before this; your job before
            who gave|hired|took|let you; what possessed|tipped|swung|persuaded|drew|hooked|brought|reminded you
            when|while|as you were a|an|young*|little|small|intern|apprentice|student|trainee|kid|child|at|training
            made you pick|choose|go|jump|leave|switch|want|think|move; going on in your life; had you applied
            why'd|why+did|earth+did you quit|leave|go|stop|swap|switch|drop|move|jump|pack|give; why give|gave that up
        """,
        4: """
            push|pushed|force|forced|kick|kicked you out; was there a|one moment|day you; had you always
            did you consider|think|thought of|about _ else; what _ you do before|until; your old|former|last job|
                career|trade|life
            what tipped|swung|decided|settled it; how did somebody|someone like|as _ you; come|came on|over _ visa
            back when you; in your first; first listing|contract|gig|client|commission|posting; come to be|do|work
            get into it|this|that|here; brought|drew you in|here|to|over; grew up; your parents _ want|think|say
        """,
        2.5: """
            why would you do that; what happened to|with|then; what did it say; did you think|expect|know|imagine
            before or after you; what did they _ let you; did you
        """,
    },
    Topic.DAY_TO_DAY: {
        6: """
            do you do|check|look|reach|pick|touch _ first; do you look|stare|sit at __ all day
            in|over a|one day|shift _ how many; how many __ a|per|each|every day|shift|week; what you did yesterday
            work does what; what does a|an|the|your _ do all day; what are you doing|checking|looking _ during|on|in
        """,
        4: """
            order of things|events; in what order do you; all day|morning|night|afternoon; yesterday; step by step do
            who writes|decides|deals|handles|runs|does|checks|makes|books; deal|deals|dealing with
            how much|many of your|the|a _ day|week|time|shift|is|are; how often do|does|is|are; one shift; a shift is
            when you're|you come|get|go|arrive|walk _ what|how|where; from an? idea to; get|gets|goes from _ to
            between the _ and the; how do you _ decide|choose|plan|check|prepare|sort|handle|pick; takes up|fills
            at your desk|bench|station|screen; what|which bit|part|half of _ day|week
        """,
        2.5: """
            dull|boring bits|parts|bit; tasks; tickets; alerts; calls; customers; clients; patients; visitors; emails
            what do you do; what|who do you see; first thing; how does it|that|a|the _ work; on a wet|cold|quiet|busy
            day with; you do when
        """,
    },
    Topic.REWARDS: {
        6: """
            get|gets|got a kick|buzz|thrill|lift out|from|of; keep|keeps you at|in it|here|there|going
            made you cry happy
            what do you like|love|enjoy; makes you think yes|yeah|this|i; makes it worth; still want|makes you to|want
            grin|grinning|smile|smiling|beaming; stay for; best feeling
        """,
        4: """
            it must|must+be _ lovely|amazing|wonderful|great|brilliant|nice; adore|adored; cherish; love every
            how does it|that feel to|when; are you happy; do you like|enjoy|love it; make|makes|made you happy|glad|
                proud|smile|laugh|stay
            why do people|they|you stay; what's good|great|nice about; good bit|bits|half|part; happiest; joy*
            worth it for; get|gets you out of bed; climb out|in; lights you up; touched you; your heart; favourite*
        """,
        2.5: """
            lovely; magic*; delight*; a time it was like that; happy; glad; precious; treasure*; special; beautiful
        """,
    },
    Topic.HARD_PARTS: {
        6: """
            get|gets|got|drag|drags|wear|wears|grind|grinds|pull|pulls|bring|brings|let|lets|put|puts
                you|people|folk|folks|someone|somebody|everyone|them|new|newcomers _ down|out|off
            pack|packs|packed|packing|jack|jacked|chuck|chucked it|this|the _ in; burn|burns|burned|burnt|burning out
            makes|make|get|gets|got|made people|them|folk|folks|you|someone _ quit|leave|walk|cry|stop|give
            stay|stays|stayed|stick|sticks|live|lives with you|a|someone|somebody|new|people|them
            keep|keeps|kept you|people _ up|awake; get|got|gets you through; weigh|weighs|sits on|heavy
            bad day|days|call
            go|goes|gone|went _ wrong; worst part|thing|bit|day|of|shift; do|does that|it to a|you|people|someone
        """,
        4: """
            quit|quits|quitting; cry|cried|crying|tears|cries; tired*; exhaust*; knackered; fatigue; dread*; loathe*
            hate|hates|hated; test|tests|tested somebody|someone|you|people|new|anyone; cope|copes|coping
            live with that|it|this; protect yourself|themselves|your; end|ends|ended careers|a; switch off
            ptsd; lonely; loneliness; nightmare*; panic*; frighten*; scared|scary; afraid; annoy*; bug|bugs you
            drive|drives|drove you|people mad|crazy|nuts|up; go|going mad; danger*; injur*; struggle*; stress*; tough*
            down side|sides; hardship; suffer*; knock|knocks; break|breaks your|you|people; toll; thick skin
            is it as bad|hard|stressful|scary; too much for; what's bad; the dust|noise|smell|cold _ people|you|get
            miss the least; hit|hits you; get round|around|over it|that; give up; most difficult; toughest; trickiest
        """,
        2.5: """
            hard*; difficult*; bad; worst; pressure; pain*; wrong; risk*; guilt*; sad; angry; rude; conflict*; fail*
            the year about; second year; survive*; handle it|that; sleep; hurt*
        """,
    },
    Topic.SKILLS: {
        6: """
            how do|did you|people|they|someone _ learn to|that|the|it|how|what; what's the trick|knack|art to|of|in
            took|take|takes you longest|long to|until|till; which|what abilities|strengths|habits|qualities|skills
            need|needs|take|takes|have|has|want|wants _ patience|nerve|stomach|ear|eye|head|stamina|brains|strength
            could|can you _ read the|a; what else do|does you|people|they|someone|it _ need; talent for
        """,
        4: """
            how do you|they|people _ tell|know|spot|see|hear|judge|read; shaky|steady hands; squeamish; faint
            with your
                hands
            carry across|over; turn up in; somebody|someone teach|show you; trial and error
            what kind of person|people
            have to be good|strong|fit|brave|clever|smart; be good|bad at; right sort|type|kind; the type; be okay as
            fit enough; strong enough; clever|smart enough; brave|confident|patient enough; have the _ for
            exactness; precision; maths; math; instinct*; pure|natural talent; ready for; use that you
            learn|learned that
        """,
        2.5: """
            learn*; knack; trick; abilities|ability; qualities; habit*; patience; hands; memory; technique*; practise*
            personality; shy; workflow; protocol; calm; cut out; concentrat*; spelling; handwriting; voice
        """,
    },
    Topic.SUCCESS: {
        6: """
            the ones|people|person|engineers|those|few|lads|girls who|that|with __ do|did|does|have|has|doing|make|
                get|
                last|different*|about
            do|did|does|doing|have|has __ that the? others|rest|never|average|worse|ones don't|didn't|aren't|
                haven't|with
            do|did|does they|it|people _ different*; different from the
            makes|make|made|making director|partner|soloist|
                sergeant|sous|foreman|consultant|head|manager|senior|it
            move|moves|moving|go|goes|get up|further|ahead in|through|past|from
            get|gets called|asked|booked back|again
            get|getting|got promoted|ahead; be|been so perfect|impressive|good|successful; get you by|promoted
            what's your|the secret; go for sergeant|inspector|head|manager|the
        """,
        4: """
            kind|sort|type of person|people lasts|last; get|gets people|them|you through the|them|your|exams
            running the; those who; best ones; really good ones
            stuck at|as; from apprentice|junior|trainee|assistant|shop to; rank; rung above; get on; stand out
            next rung
            good nurse|teacher|one|engineer|chef|driver from|and|look; great at; brilliant; last|lasts # years
            get work; keep getting; how far; noticed; years later they're; ahead of
        """,
        2.5: """
            succe*; promot*; best; secret*; reputation; top; impressive; career ladder
        """,
    },
    Topic.MISCONCEPTIONS: {
        6: """
            people|visitors|outsiders|everyone|everybody|they|clients|customers|public|films|movies|telly|tv|most|
                family|
                friends|folk _ wrong|imagine|assume|misunderstand|mistaken|upside|believe|picture
            don't|doesn't|never|can't _ see|realise|realize|understand|notice|get about|that|?; wrong way round|about
            myth|myths|stereotype*|cliche*; upside down; what would you want _ people|them|everyone|us|me to know
            films|movies|telly|tv|shows|papers _ get|show|make|miss; misconception*; misunderst*; is the|my enemy
            surprise|surprises|surprised new|most|people|newcomers|beginners; thinking it'll|it+will|they'll|they're
            basically being|just|a; think|thinks it's|it+is easy|just|all|only
        """,
        4: """
            is it true; isn't it|that just; people think|say|believe|assume; everyone|everybody thinks|says|assumes
            get wrong; wrong picture|idea|impression; overrated; really like it looks; people don't know
            not many know
        """,
        2.5: """
            true; rumour*; rumor*; reality; really like
        """,
    },
    Topic.GETTING_STARTED: {
        6: """
            first|bottom|lowest|starting rung
            ticket|tickets|licence|license|licences|cards|papers|certificate|certificates
                _ need|first|required|do|get
            come|comes|get|gets|go|goes|going|break into __ at all|generally|usually|nowadays|these|beforehand
            post|posts|jobs|vacancies|openings _ advertised|posted|listed|come; look for|when _ new? post|job|work
            grad|graduate|training|trainee|entry|apprentice* scheme|schemes|programme|places
            back|side|other doors|door
            find|finds|choose|chooses|pick|hire|hires|select|take new people|staff|starters|candidates; sponsor*
            interview|interviews|application|applications|cv|cvs|resume|résumé|essays|form __ say|put|include|like|
                have|
                show|process|write
            too old|late|young; be daft|mad|crazy|silly to; at my age; somebody|someone like|with|of me|my
            go|went about
            finishing|leaving|left|out of _ school|college|university
            before they're|they+are|join|apply|start|joining
            what age|height; how old|tall; requirement*; put a? learner|beginner|trainee; narrow it
        """,
        4: """
            cv; cvs; résumé; resume; are|aren't|be|get|being|gets taken on|accepted; get|gets interviews|interview
            begin somewhere|in; apprenticeship*; freshers|fresher; campus; intake; which one _ first
            going to be a|an; back doors; get going
            apply|applies|applying; applicant*; recruit*; agencies; job boards; vacanc*; entrance; enrol*; audition*
            learn|study|do|get|need first before; to get in; getting in; route|routes; way in; ways in; in the top
            no background|qualifications|contacts|experience; career change*; retrain*; would they|you take|have|
                let someone|somebody|me|him|her
        """,
        2.5: """
            course|courses; exam|exams; certificate*; licen*; ticket; papers; degree; qualification*; school; train*
            enter*; starting out; join
        """,
    },
    Topic.EXPERIENCE: {
        6: """
            have a bash|go|crack|try|shot|stab at|on|of; try|tries|trying|tried|test __ before|first|out|without
            get|getting a? feel for|of; feel for it; before i|you|they|we|anybody|anyone|one sign|signs|signing|buy|
                commit|book|books|apply|quit|spend|enrol|pay
            volunteer|volunteers|volunteering|placement|placements|internship*|shadow*|taster|tasters
            sit|come|watch in on
            follow you|someone|somebody _ round|around|for; sneak me in
            see|find out if|whether __ handle|like|suits|any|
                me|them|can|for
            take|takes|taking|let helpers|volunteers|visitors|students|people in|on|for; work experience
            find|get the|some|a student|first|small|practice films|projects|gigs|work|spots
        """,
        4: """
            summer things|job|jobs|work; open day|days|mic; helper|helpers; practice|practise before|at|on|first
            for|over a weekend|day|week|morning to|on|in; week of it; on a small scale; at home first; cheap way; dip
            visit|visits|visitor; total beginner; be terrible; be bad for; learn that _ properly; hands on
            hands dirty
        """,
        2.5: """
            try*; taste; experience; practice; sample; internship; students come; visitors
        """,
    },
    Topic.OUTLOOK: {
        6: """
            will|'ll there|it|they|we|people|software|machines|robots|ai|everyone|grandkids|your _ be|still|do|use|
                take|
                exist|left|need
            be __ left by|in|when; by the time|year; in|next # years; when i|i'm|i+am retire|fifty|forty|sixty|old
            enough work|jobs; are|is it|they|a|this|job|trade dying|shrinking|growing|booming|disappearing|fading
            ai|software|robots|machines|computers|automation|online|scanner* _ do|does|take|takes|help|replace*|real|
                going|change*
            is|are anybody|anyone|people|firms|they recruiting|hiring
            what's|what+is|what+has|things changing|changed|
                happening|coming|moving
            still open|going|standing; ones left; where's|where+is that|it|this|all heading|going|headed
            half is growing|shrinking; gone up|down
        """,
        4: """
            where have they|people _ gone|go; come in their|its place; dying; die out; cuts|cut; closing|closed|shut*
            future; trend*; the market; replaced; ahead for; in twenty|ten|five|fifteen|thirty; safe job
            new rules|law
            bad for patients|people|the; prices; these days about
        """,
        2.5: """
            ai; chang*; robot*; automat*; future; new; still exist; modern*; growing; demand
        """,
    },
    Topic.SETTING: {
        6: """
            what's|what+is it _ like to work|working|be|being in|there|on|at|nights|with; how many of you|them|people
            shifts|shift|rota|nights|earlies|lates rotate|rotates|start|finish|look|change
            hours back|rotate|start|finish
            do you _ get|have|work earlies|lates|nights|weekends|sundays|saturdays|evenings|days|christmas|holidays|
                breaks
            your family life|time; days|time|evenings|weekends off|back|free; what's the food|crew|team|office|boss|
                atmosphere|culture|mood|boat|place|ship|schedule
            is it _ freezing|cold|hot|loud|noisy|dirty|dark|quiet|smelly; as loud|cold|noisy as; work from home
            office culture; work culture; team feeling; how big; away from home; homesick; where do you _ work|sit
        """,
        4: """
            rotate*; earlies; lates; freezing; loud; noisy; canteen; crew; the food; colleagues; bunk*; homesick
            ratio; your boss|manager|bosses; who's left; hours go; long hours; family; kids; uniform; wear|wears
            outside or; inside or; in the? office; on paper; get along; biggest idiot; how is it being; sundays|sunday
            month of them; per grown-up|person|adult; like in winter|summer|february|there; dress
        """,
        2.5: """
            cold; hot; noise; night|nights; shift|shifts; hours; team; alone; winter; weekend*; like there
            break|breaks
        """,
    },
    Topic.PAY: {
        9: """
            take|takes|taking|took home; walk|walks away with; come|comes to for|in|a; what did|do you clear|earn|net
            what|how|whats|what's do|does|are|is|did they|you|people|it|the|that|one pay|paying|paid
            hourly|daily|day|going|normal rate
            how much do|does they|people|you|it|someone|one _ pay|make|get|earn|charge; is the pay|money
            do|does|would|might|usually|normally start on; range would|do|does|is|might; price do|does|for
            rate per|an|a; slow|quick|average|good person _ make; make in a|one week|month|year|day
        """,
        4: """
            wage|wages; salary|salaries; mortgage; rent; piece work; tips; pension; bonus*; overtime; expenses
            good week and|or bad; costs; afford*; a living; money
        """,
        2.5: """
            money; rate|rates; cost|costs; fee|fees; paid
        """,
    },
    Topic.ORGANIZATIONS: {
        6: """
            meetup|meetups|association|associations|union|unions|magazine|magazines|newsletter|newsletters|journal|
                journals|podcast|podcasts|forum|forums _ join|read|worth|going|good|students|actually|you
            any|a|which|what trade|good|decent|useful? magazine|site|sites|website|app|apps|group|groups|podcast|
                channel|
                book|newsletter|association|union|forum
            read to; keep up with|to|on|?; turn to _ them|union|or; which one is|isn't not|the waste|worth
            worth the fee
            what tools|software|apps|app do|does|d'you you|people; not be without; stopped using
        """,
        4: """
            webinar*; almanac; facebook groups; subscri*; conference; one title|book for|on|about
        """,
        2.5: """
            site; website; apps|app; book|books; podcast*; group|groups; club|clubs; read*; join*
        """,
    },
    Topic.PEOPLE: {
        6: """
            anyone|anybody|someone|somebody|people|one|who|person __ talk|speak|write|ask|chat _ to|with|as
            send|point me|us to|at|towards for; who'd|who+would you; ask if|whether she|he|they
            mention|say|use your name
            someone|somebody who'd|that'd|that+would|who+would; would|will she|he|they|ruth _ talk|speak|mind|have
        """,
        2.5: """
            mentor|mentors; introduc*; talk to me
        """,
    },
    Topic.ADVICE: {
        8: """
            what would you tell|advise; what would you say to|now
            would you say|tell|advise __ yourself|self|kid|child|daughter|son|friend
            question|thing|bit|something|anything _ i|newcomers|people|nobody|no _ forgot|forget|missed|never|walked|
                should|haven't|ask|not
            take away from|with; if you were me|starting|again|eighteen|twenty|my|younger|in; starting again
            advice would you|do; you wish somebody|someone|you|they|i|people had|knew|told|warned
            eighteen|young again
        """,
        4: """
            tip|tips; advice; warn|warned|warning; regret*; looking back; advise*; your own kid|kids|child
        """,
    },
}
