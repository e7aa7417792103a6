"""What a question asks about: topics T1-T15 of domain.md 3.1 as weighted cues (5 decides alone, 1 only leans)."""

from __future__ import annotations

from textwrap import dedent
from typing import Final

from infoview_ai.nlu.lexicon.other_topic_cues import OTHER_TOPIC_CUES
from infoview_ai.nlu.lexicon.topic_families import TOPIC_FAMILIES
from infoview_ai.nlu.reading import Topic

CORE_TOPIC_CUES: Final[dict[Topic, dict[float, str]]] = {
    Topic.PATH_IN: {
        9: """
            how did|how'd|how+come you|he|she|they _ get|got|getting started|going|your+start|a+start
            how'd|how you|he|she|they got started|going
        """,
        6: """
            how did|does _ lead|led|bring|take|get|turn _ to|into; decisive|pivotal|defining moment|step|point
            what led|brought|took _ from|to|into; how did you go from
            how did|how+do you _ get|land|find _ first job|post|role|client|gig
            your educational|academic|professional background|path|history; your background and|in|prepare*
            study|studied|degree _ prepare|prepared|help|helped|lead|led
        """,
        5: """
            did|was|were _ your first days|weeks|months|year|years|winter
            what pulled|tempted|called|steered|nudged|pushed you; how did that happen; where did it all begin
            first heard|learned|learnt about this|the; what was your plan; plan to be; first step into|in
            how you came|got|ended; leave|left _ for this; before this; before all this; earlier jobs|job|career
            past jobs; previous job|career|jobs|work|life; what kind|sort of training did you
            by choice|accident|chance; first day|week on|at|in; what were the steps; step by step to where you
            how _ your first job; get your foot
            choose this|nursing|teaching|medicine|law|engineering|design|cooking|farming|carpentry|it|your
            changed|switched careers|jobs|fields; how long have you been|worked|done
            who taught|trained|inspired|hired you; one|a moment when you knew|decided|realised|realized
            you knew this|it was; where did you study|train|learn|go; what did you study; did you always; come about
            why _ of all things; swapped|swap|traded; find your way
            how did|do you _ get|got|fall|come|wind|end|stumble|find|land|move|drift|slide into|to|up|in|here|
                yourself
            how'd you _ get|fall|come|end|wind into|to|up|in|here
            how you _ got|get|came|come|fell|ended|wound|landed|found|moved into|to|up|in|here|your
            how did you _ start|begin|choose|pick|decide|become|discover
            how you _ started|began|chose|decided|became|discovered; how did you _ get started
            how you _ got started; how did it all _ start|begin
            what _ led|drew|brought|pulled|attracted|pushed|drove|pointed you; how _ wound|ended|came|got up|into|in
            what made you _ choose|pick|decide|go|want|become|switch|leave|move|get|pursue|enter|apply
            what got you _ into|started|interested|here; your way in|into; your path|route|journey|road
            your career _ path|story|history|journey|background|move|change
            why did you _ choose|become|pick|decide|go|enter|get|switch|want|pursue; what was your first job
            how did you get|land _ first|your; how did you _ get hired; turning point*
            career path|journey|story to|into|here|so; when did you _ know|decide|realise|realize|first
            where did you start; before you _ became|were|started|joined|came|moved
            walk|talk|take me through your career|path|background|history|story|journey
            walk|talk|take me through how you; tell me _ your story|background|career|journey|path
            what did you do before; always want|wanted to be|do|become|work; get your start; how did your career
            what inspired|motivated|convinced|persuaded you
            how did you get|land|come|end|find _ this|that|the job|role|position|work|trade; your story
            what sparked; what's your background; what is your background; how long _ take you to become|get
            did you plan|intend|mean _ to; plan a; what were you doing before
        """,
        3: """
            your background; your first _ job|role|post|position; career change*
            changed|switch|switched|changing careers|career; move|moved|switch|switched|transition* _ from
            get into it|this; how you got; what did you study; fell into; your move|switch|jump from|into|to
        """,
        1: """
            originally; in the beginning; your career; your degree
        """,
    },
    Topic.REWARDS: {
        5: """
            do for free; must love; love|enjoy helping|working|being|teaching|doing
            what makes|made you proud|feel good|laugh; why do you love
            most satisfying|enjoyable|exciting|interesting|fun|beautiful|pleasant|wonderful|lovely
            nicest|loveliest|coolest|greatest part|thing|bit|moment; give|gives you joy|a kick|a buzz|pleasure
            the good bits|parts|side|sides; what would you miss; will you miss; miss most|about
            moment|moments you|that _ proud|happy|love|treasure|remember; makes it all; what's in it for you
            worth all the; feel good; memorable; story you love; what do you take pride; thrill*
            why have you stayed; why do you keep; makes you stay; valued|appreciated; still do; forget the time
            go home happy|smiling; worthwhile; why you do it|this; what do you get from; makes your day; most fun
            light up|lights; enjoy*; like|love _ most|best
            favorite|favourite part|parts|bit|thing|things|moment|moments|aspect|day|memory|project|case|task|side
            best part|parts|bit|thing|things|side|day|days|moment; reward*; fulfil*; what do you like|love
            what you like|love; what keeps you; keeps you _ going|in|here|there|coming|doing|motivated
            look|looking forward to; proud*; satisf*; most meaningful; what makes it worth; worth it for|to you
            what makes|made you happy|smile|glad|stay; why do you stay; what's good about; happiest; good day
            what excites|motivates|energises|energizes|drives|moves you; get out of bed; what do you get out of
            made you feel; what's the fun; is it fun; do you like|love your|the|it|what|this|being|working
            the highlight*; the upside*; the perks of; a great day; still surprises|delights|excites you; the joy*
            gives you energy
        """,
        3: """
            meaningful; meaning in|of|from; happy; fun; benefits of|to; love about; like about; pros; passion*
            motivat*
        """,
        1: """
            best; good; like
        """,
    },
    Topic.SKILLS: {
        5: """
            which strengths; be like to|as; character; mindset; what should i|one|someone be good
            what must|should someone|a|you|one know|be; which subjects|languages|tools matter|help|useful
            useful to know|have|speak; speak _ languages|language; what kind of brain|head|hands; steady hands
            stamina; people skills; need a thick; thick skin; memory; what do you need
            what does one|it|someone need; what does it take; suits|suit this|the|it|you|someone; made for this
            right for this|it; what helps most; help|helped you most
            listening|writing|reading|drawing|numbers matter|important|count|help
            good with|at people|numbers|words|hands; need patience; what you need
            look for in a|an|people|someone|beginners|apprentices|candidates|new
            how good|fit|strong|patient|fast|tough|brave|organised|organized|creative|social|technical do|does
            good at; what do you look for in; have to know|be; need to know|understand|master
            who is|would _ suited|happy|good|right; quiet people; talk to people all; bad at
            hands|eye|ear|head for; learn first; carry|carries|transfer* over|to; skill*; skillset; abilit*; trait*
            qualities; quality matters|do|does|helps; personal qualities; strength|strengths
            what kind|sort|type|kinds|types of person|people|personality|personalities
            kind|sort|type of person|personality; personalit*; temperament; good at; competenc*; aptitude*; talent*
            do you need to be; what does it take to be|do; what do you need to know|be
            how much math|maths|science|coding|writing; math|maths heavy|skills; people person; introvert*
            extrovert*; characteristic*; soft|technical side; suited to|for; cut out for
            what should|must|would someone|i|a|you _ be able to; have to be good; how important is|are|was
            use most from; rely on most; do|did you _ still use
        """,
        3: """
            learn on the job; learned|learnt on the job; knowledge; know how to; be able to
            matter|mattered|matters most|more; patient|patience; need to be; math|maths; languages|language; coding
            programming; communication; attitude; knack
        """,
        1: """
            need; learn*; tools; important
        """,
    },
    Topic.SUCCESS: {
        5: """
            make it to|as|far|big; get far|better|ahead; what distinguishes|marks|tells
            good from|and bad|average|great|mediocre; how far can; where can _ lead|take|go; lead to next
            grow|growing|growth in|into|as|your; career steps|options|growth; climb the; top of; rise|rising through
            earn respect|trust; respected; what did the|your best; role model; outstanding; excellence; do best in
            last long|years; what makes a; what makes _ good; how is success; what counts as; promoted|promotion
            become|made partner|foreman|head|sous|charge; move into management|leadership
            stand out as|from|among|in; do|does|did differently from|than; really good ones
            best one|ones|people|apprentices|students|colleagues; moves|move up|on; sets apart
            what does a? good|great|brilliant|strong _ look|year|month|week; noticed
            recognised|recognized|rewarded for; become a? senior|lead|head|boss|chief|manager|partner|foreman
            stay good; key|keys|secret|secrets|recipe to|of|for _ success|succeed|succeeding|doing|being; success*
            succeed*; do|does|doing really? well _ in|at|here; who do|does well
            people who do|does|did|get well|ahead|on|promoted; get|getting|move|moving ahead|promoted; promot*
            advance|advancing|advancement; separates|separate|distinguishes|divides; sets|set _ apart
            stand|stands|stood out
            what makes|made a|an|someone|somebody _ good|great|excellent|outstanding|successful
            makes|make someone|somebody|people good|great|thrive; thriv*
            difference between a|an|someone|people|good|the _ good|great|average|ok
            great|good versus|vs|from|and average|ok|okay|mediocre|great; career ladder|progression; ladder
            climb|climbs|rise|rises|risen to|up|the; excel*; progress in|from; progression; after five|ten|# years
            what does good look; habit*; career progression|prospects; what does|do _ progression _ look
            best ones|people do; move|moves up
            become|becoming senior|a|an lead|manager|partner|senior|expert
            next step|level|rung from|for|after|in your|a; where do people go|end|move from|up|on; long run
            last in|long|more; people last|stay; good at this|your|the|it; excellent
            best nurse*|teacher*|engineer*|developer*|designer*|chef*|people
        """,
        3: """
            grow into; stay in; expert track; get better at; improv*; level up; really good; specialis*; specialiti*
            specializ*; specialt*; master*; achiev*
        """,
        1: """
            great; senior
        """,
    },
    Topic.GETTING_STARTED: {
        6: """
            gaps; hiring _ work|works; openings|vacancies; job boards|recruiters; recruiter
            hard|difficult|easy|tough|competitive _ get in|into|started|hired|accepted
            resume|cv _ show|look|stand|include|have; interview process|questions
            apply|applying to|for schools|programs|programmes|college|jobs
        """,
        5: """
            what would|should|could|can|do|does be _ first move|thing|step
            where would|should|do|does|could|can someone|somebody|one|a|i|you|people start|begin
            way to enter|start|begin|become; get a start
            how does one|someone|somebody|anyone|a|an become|get|start|enter|join|train
            how to become|start|enter|get; start from zero|nothing|scratch|here; no experience
            without experience|training|money|qualifications|school; study|studying required|needed|necessary|first
            need to study|train|qualify|pass; must i|one|you|someone study|train|have
            which school|college|course|programme|program|degree|route|path|training|certificate|licence|license
            retraining; career change; change careers; adult|older learners|beginners|starters|people|students
            at forty|fifty|thirty|40|50|30; late starter*; cost of training|school|study; trade school; vocational
            evening school; foot in; door open; entry; first|starter job|jobs|role|roles; take someone|people on
            trainee*; learn the trade|ropes|craft|basics; admission*; enrol*
            how do|would|can|could|should you _ become|start|begin|enter|break|train|qualify; classes
            graduate|grad school; master's|bachelor's|phd|doctorate; interview like; subjects; foot in the door
            papers|paperwork _ need|drive|to; what would|should|do|could i|you|someone|one do first
            my position|situation|shoes _ begin|start|go; somebody|someone|anyone without
            where do|would|should i|you|one|someone _ start|begin; open|opens the? door|doors
            to qualify|train|retrain; retrain*; how long does _ take|last
            what should|would|must i|someone|you|one|she|he|they _ learn|study|do|put; wanted|wants|want in $
            what should|would|could|must i|someone|you|one|she|he|they _ do|learn|read|study first
            over|after forty|thirty|fifty|40|30|50
            no|without contacts|connections|experience|degree; get|gets|getting|got started
            how should|can|could|would|might|do|does someone|somebody|one|a|i|people|anyone|newcomers _ get|start|
                begin|enter|break|become|go
            how people get|start|begin|enter|break|become|actually
            how people usually|actually|normally|typically _ get|start|begin|enter|break|become
            how do|does people|someone _ get into; how do you become; break|breaking in|into; entry level
            entry-level; way|ways|route|routes in|into; best way _ in|into|start|begin|become|enter
            if you|i _ began|started|starting|were|was today|now|again|over|from|beginning
            starting out|today|over|again|from; start|begin|starting today|now|again|out|from|over; first step|steps
            degree|degrees; licen*; certif*; qualif*; credential*; apprentic*; diploma; bootcamp*; training
            course|courses; go back to school|university|college|uni; go to school|university|college|uni
            do i|you|people|they need _ to study|school|college|university; should|would i|someone|a _ study
            what should|would i|someone _ learn|study|do first; education*; schooling; self-taught; self taught
            major in; what do employers; employers look|looking|want
            get|land|find|getting|finding a|their|your|that|my first job|post|role|position
            first job|jobs|post _ in|look|looks|like; requirement*; prerequisite*; what would you do first
            what do first jobs; a beginner; beginner*; enter the|this|it; licensing; exam|exams; need to get in
            from scratch; without a degree|experience|background; at my age; too late|old to|for
            coming|come|comes from outside|another|other|a|teaching|retail|nursing|a?
            resume|cv _ show|stand|obvious; trained|train for|as|to; take to become|get; gaps would|do|might
        """,
        3: """
            get in; foot in the door; school; college; university; newcomer*; start in
            someone new|young|like|my|from|with|who; trade-school; trade school; program*; career changer*
            graduate*; junior*; hiring; hired; pathway*
        """,
        1: """
            start*; begin*; study; new to
        """,
    },
    Topic.EXPERIENCE: {
        7: """
            find|finding out __ whether|if _ i|you|one|someone|it
            what could|can i|you|one|someone do this|to see|try|test
            come|visit _ and see|look|watch; come _ look|watch
            taste of; try this|it|things out; side project*
        """,
        5: """
            try out|before; tryout; see for myself|yourself|oneself; get|gain|find|pick _ practice|experience
            summer|holiday|weekend job|work|programme|program; day with; spend a day|week|shift _ watching|with|on
            watch a|someone|how|you; come along; follow someone; see how _ works|done|looks; without committing
            dabble; first-hand; firsthand; real-life|real life experience|look; projects _ on my own|at home|myself
            practise|practice at home|on my; build a portfolio; student jobs; helper; help out; casual work
            lend a hand; get close to; peek; glimpse; test whether|if; find out whether|if|what
            how would i know|find; know whether|if _ right|for; internship-*; work for free; unpaid
            see _ up|from close; see _ at work|in action; watch the|you|someone|people _ work|from|up
            free weekend|afternoon|time; open day|days|house; look at|inside before|first; go along|with|out with
            first look; try _ weekend|weekends|evening|month|home; see _ suits|suit|like it|for me|is; sample
            internship*; interning; intern|interns; volunteer*; shadow*; work experience
            get|gain|getting|gaining|build _ experience; experience _ before|beforehand|first|ahead|outside|prior
            beforehand; before committing|starting|applying|i|deciding|enrolling|signing|you commit|a; taste of
            try|trying it|this|the|things|out _ before|out|first|myself; try it|this|out; test it|the|this|whether
            side project*; placement*; practical experience; hands-on experience; portfolio*
            see it|the|this up|for|first|from close|myself|hand; find out _ if|whether _ like|suits|for|right
            visit|visiting|sit in on; part-time job|work; summer job*; trial shift|day; taster; observe*; observing
            outsider _ get|try|see|taste; dip a|my|your toe; open source
            low-risk|cheap|small|safe|easy way|ways|step|steps|experiment
            know if|whether _ for me|right|suits|suit|fits; exposure; without quitting; evening class*; feel for
            experiment*; find out before
        """,
        3: """
            experience; practise; practice; on the side; weekends try; hobby
        """,
        1: """
            before
        """,
    },
    Topic.ORGANIZATIONS: {
        5: """
            professional body|bodies|membership
            which groups|clubs|bodies|journals|newsletters|magazines|sites|books|blogs|podcasts|conferences|unions
            trade|industry association*|body|group*|press|journal*|fair*|union*|show*; keep learning|up-to-date
            up to date; follow news|trends|the; learn about the field|new|what's; mailing list*; slack; discord
            subreddit; reddit; facebook; instagram; channels; worth subscribing|reading|joining|a|attending
            subscribe*; attend*; read first|about|up; literature; textbook*; film|documentary worth|about|on
            documentaries; library; courses online; read up; podcasts|podcast; who should|would i follow
            where do people _ meet|gather|hang; worth reading|joining|following|watching
            trade magazine|paper|fair|fairs|shows; association*; professional organi*|bod*|societ*|group*|network*
            organi* _ join|joined|belong|follow|part|worth|recommend|suggest|useful|know|member
            join|belong|belonging|joining _ organi*|group*|association*|societ*|community|club|network|union|first
            societ*; member*; newsletter*; journal|journals; magazine*; podcast*; blog|blogs; book|books
            read|reads|reading; website|websites; conference*; meetup*; meet-up|meet-ups; event|events; resources
            resource; forum*; communit*; publication*; who should|do you|i follow; social media; follow online|on
            keep|stay up|current|sharp|informed|date|on with|to|date?; keep|stay up; stay|staying current
            linkedin groups; trade press|body|bodies|group|groups|show|shows; youtube; what do you read
            online course*; guild; chamber; networks; networking group*|event*; videos; tools _ try|learn|free
            software _ try|learn|know|use; groups; where do|can|could|should _ learn|read|find more|out
            learn more about
        """,
        3: """
            organisations|organizations; clubs; group; software; tools; network; materials; informed
        """,
    },
    Topic.PEOPLE: {
        5: """
            another view|opinion|side|voice; who knows|might|could; others _ talk|speak|ask|learn
            other voices|views; colleague|friend _ who|of might|would|could; who do|did you learn
            somebody|someone i|worth; people like you; mentor|mentors _ find|have|your|a; who helped; who else
            anyone|anybody else; others|other people|person|folks|colleagues|professionals|nurses|teachers|engineers
            another person|people|colleague
            people|anyone|person|someone|somebody _ contact|talk|speak|meet|reach|approach|interview|chat|learn
            who|whom _ should|would|could|can i|you _ talk|speak|contact|meet|ask|write|recommend|suggest|approach|
                learn|call|email|reach
            who would you suggest|recommend; put|putting me in touch|contact; introduce|introduction|connect me
            someone _ who|different|you'd|you; different view|picture|angle|perspective|side
            worth talking|speaking|contacting|meeting; to|i talk|speak|reach to|with|out next|as; other contacts
            your network; know anyone|anybody|someone|somebody
            people you'd|you|to _ suggest|recommend|contact|talk|speak|point|trust|know
            point me _ toward*|to|person|people|someone; a name or two; one or two names|people; names of
            use|mention your name; say|tell _ you suggested|sent|recommended; whom; who works where
        """,
        3: """
            recommend _ talking|speaking; contacts; mentors; contact
        """,
    },
}

_PHRASES: Final[dict[Topic, dict[float, str]]] = {**CORE_TOPIC_CUES, **OTHER_TOPIC_CUES}
TOPIC_CUES: Final[dict[Topic, dict[float, str]]] = {
    topic: {
        weight: "\n".join(dedent(rows[weight]) for rows in (cues, TOPIC_FAMILIES.get(topic, {})) if weight in rows)
        for weight in sorted({*cues, *TOPIC_FAMILIES.get(topic, {})}, reverse=True)
    }
    for topic, cues in _PHRASES.items()
}
"""The stock phrases with the word families behind them."""
