"""What a question asks about: topics T1-T15 of domain.md 3.1 as weighted cues (5 decides alone, 1 only leans)."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Topic

TOPIC_CUES: Final[dict[Topic, dict[float, str]]] = {
    Topic.PATH_IN: {
        6: """
            your educational|academic|professional background|path|history
            your background and|in|prepare*
            study|studied|degree _ prepare|prepared|help|helped|lead|led
        """,
        5: """
            how long have you been|worked|done
            who taught|trained|inspired|hired you
            one|a moment when you knew|decided|realised|realized
            you knew this|it was
            where did you study|train|learn|go
            what did you study
            did you always
            come about
            why _ of all things
            swapped|swap|traded
            find your way
            how did|do you _ get|got|fall|come|wind|end|stumble|find|land|move|drift|slide into|to|up|in|here|yourself
            how'd you _ get|fall|come|end|wind into|to|up|in|here
            how you _ got|get|came|come|fell|ended|wound|landed|found|moved into|to|up|in|here|your
            how did you _ start|begin|choose|pick|decide|become|discover
            how you _ started|began|chose|decided|became|discovered
            how did you _ get started
            how you _ got started
            how did it all _ start|begin
            what led|drew|brought|pulled|attracted|pushed you
            what made you _ choose|pick|decide|go|want|become|switch|leave|move|get|pursue|enter|apply
            what got you _ into|started|interested|here
            your way in|into
            your path|route|journey|road
            your career _ path|story|history|journey|background|move|change
            why did you _ choose|become|pick|decide|go|enter|get|switch|want|pursue
            what was your first job
            how did you get|land _ first|your
            how did you _ get hired
            turning point*
            career path|journey|story to|into|here|so
            when did you _ know|decide|realise|realize|first
            where did you start
            before you _ became|were|started|joined|came|moved
            walk|talk|take me through your career|path|background|history|story|journey
            walk|talk|take me through how you
            tell me _ your story|background|career|journey|path
            what did you do before
            always want|wanted to be|do|become|work
            get your start
            how did your career
            what inspired|motivated|convinced|persuaded you
            how did you get|land|come|end|find _ this|that|the job|role|position|work|trade
            your story
            what sparked
            what's your background
            what is your background
            how long _ take you to become|get
            did you plan|intend|mean _ to
            plan a
            what were you doing before
        """,
        3: """
            your background
            your first _ job|role|post|position
            career change*
            changed|switch|switched|changing careers|career
            move|moved|switch|switched|transition* _ from
            get into it|this
            how you got
            what did you study
            fell into
            your move|switch|jump from|into|to
        """,
        1: """
            originally
            in the beginning
            your career
            your degree
        """,
    },
    Topic.DAY_TO_DAY: {
        5: """
            ratio of
            what you do $
            about what you do
            on your busiest|slowest|longest|worst|best day
            what does|do a|an|the _ do $
            followed|watched|shadowed|with you around|for|on|all
            what would i see
            what happens when|in|on|at|after|next
            on your desk|screen|plate|list|bench
            how do you plan your
            when you get|come to|in|into
            what fills|filled
            what does it mean to do|be|work
            typical|average|normal|usual|ordinary|regular day|week|shift|morning|month|monday|tuesday|wednesday|thursday|friday|afternoon
            day to day
            day-to-day
            a day in
            your day|days|week|mornings|morning|afternoons|daily
            day look|looks|like
            week look|looks|like
            tuesday|monday|wednesday|thursday|friday|yesterday look|looks|like|between|actually|morning
            last monday|tuesday|wednesday|thursday|friday|week _ what
            what did you _ do yesterday|today|last|this
            what do you _ do all|every|each|most day|days|time|week
            most of your|the|a day|week|time|shift
            how do|did you spend _ day|days|time|week|most
            what do|does you|people|they|someone actually do
            what are you working on
            what you actually do
            what takes|fills|eats up? most|your|the
            take|takes|fill|fills|eat|eats up? most|your|half of
            your daily
            daily tasks|routine|work|life|basis
            routine*
            which tasks
            what tasks
            from start to finish
            from the moment you
            what does the job|work _ involve|consist|entail
            what _ job|work|role _ involve|involves|entail|entails
            main|key responsibilities|duties|tasks
            your responsibilities|duties|tasks
            start|begin|beginning|end of a|your|the day|shift
            first thing you do
            hour by hour
            what are you doing at
            how do|does your|a|the day|shift|week go|start|begin|run
            when you arrive|clock|get in|to|at
            work with most|closely
            who do you work with
        """,
        3: """
            involve*
            entail*
            task*
            workload
            a shift
            on a given day
            every day
            responsib*
            what do you actually
            what do you do
            your role
            hands-on
            projects do|are you
            what kind|sort|kinds|sorts|type of work|things|projects|jobs|problems
            a project look|looks|like
            how much _ time|day|week|job|work _ is|goes|do|spent
            split|divide|divided between
        """,
        1: """
            day
            week
            meetings
            tools
        """,
    },
    Topic.REWARDS: {
        5: """
            still do
            forget the time
            go home happy|smiling
            worthwhile
            why you do it|this
            what do you get from
            makes your day
            most fun
            light up|lights
            enjoy*
            like|love _ most|best
            favorite|favourite part|parts|bit|thing|things|moment|moments|aspect|day|memory|project|case|task|side
            best part|parts|bit|thing|things|side|day|days|moment
            reward*
            fulfil*
            what do you like|love
            what you like|love
            what keeps you
            keeps you _ going|in|here|there|coming|doing|motivated
            look|looking forward to
            proud*
            satisf*
            most meaningful
            what makes it worth
            worth it for|to you
            what makes|made you happy|smile|glad|stay
            why do you stay
            what's good about
            happiest
            good day
            what excites|motivates|energises|energizes|drives|moves you
            get out of bed
            what do you get out of
            made you feel
            what's the fun
            is it fun
            do you like|love your|the|it|what|this|being|working
            the highlight*
            the upside*
            the perks of
            a great day
            still surprises|delights|excites you
            the joy*
            gives you energy
        """,
        3: """
            meaning*
            happy
            fun
            benefits of|to
            love about
            like about
            pros
            passion*
            motivat*
        """,
        1: """
            best
            good
            like
        """,
    },
    Topic.HARD_PARTS: {
        5: """
            drain*
            complain*
            lose sleep
            hand to|off|over _ else
            gladly
            quit|quitting|leaving
            make|makes|made you leave|quit|stop|cry|angry|want
            tire|tires|tired of|out
            what do you wish you didn't
            avoid doing
            put up with
            hate
            go|goes wrong
            first winter|year|month|months|weeks
            what scares|scared|worries|worried you
            the price you
            hardest
            toughest
            worst part|parts|bit|thing|things|side|day|days|aspect
            most difficult|challenging|stressful|frustrating|tiring|annoying
            challenge*
            downside*
            drawback*
            difficult*
            frustrat*
            struggle*
            like|enjoy least
            least favorite|favourite|enjoyable
            like|love|enjoy the? least
            dislike*
            stress*
            burnout
            burn|burns|burned|burnt out
            wear|wears|wearing|grinds|grind people|you|them down
            what made|makes it|that _ hard|harder|difficult|tough|rough|tricky
            what's hard
            hard part|parts|bit|side|days|day|things|about
            tough part|parts|bit|side|days|day|times|about
            bad day|days|side|sides|part|parts
            rough day|days|part
            the dark side
            keeps you up
            do you hate
            what do you hate
            what drives|drive|makes|make people away|out|leave|quit
            why do people leave|quit
            people leave|quit|drop|give the|this|up|out|it
            almost|ever _ quit|quitting|gave|leave|leaving
            thought about quitting|leaving
            regret*
            cope*
            pressure
            parts nobody
            nobody advertises
            what would you change
            what gets to you
            how hard is
            get on your nerves
            do without
            bothers you
            go|goes|went wrong
            mistake you
            what did you find hard
            unpleasant
            emotional load|toll|side
            take a|its toll
            cons
            wish were|was different
        """,
        3: """
            hard|harder
            tough|tougher
            demanding
            tiring
            exhaust*
            annoy*
            boring
            tedious
            worst
            emotional*
            tired
            setback*
            obstacle*
            conflict*
            overwhelm*
            problem you
            give up
            deal with
            handle
        """,
        1: """
            problem*
            change about
        """,
    },
    Topic.SKILLS: {
        5: """
            how good|fit|strong|patient|fast|tough|brave|organised|organized|creative|social|technical do|does
            good at
            what do you look for in
            have to know|be
            need to know|understand|master
            who is|would _ suited|happy|good|right
            what sort|kind|type of
            quiet people
            talk to people all
            bad at
            hands|eye|ear|head for
            learn first
            carry|carries|transfer* over|to
            skill*
            skillset
            abilit*
            trait*
            qualities
            quality matters|do|does|helps
            personal qualities
            strength|strengths
            what kind|sort|type|kinds|types of person|people|personality|personalities
            kind|sort|type of person|personality
            personalit*
            temperament
            good at
            competenc*
            aptitude*
            talent*
            do you need to be
            what does it take to be|do
            what do you need to know|be
            how much math|maths|science|coding|writing
            math|maths heavy|skills
            people person
            introvert*
            extrovert*
            characteristic*
            soft|technical side
            suited to|for
            cut out for
            what should|must|would someone|i|a|you _ be able to
            have to be good
            how important is|are|was
            use most from
            rely on most
            do|did you _ still use
        """,
        3: """
            learn on the job
            learned|learnt on the job
            knowledge
            know how to
            be able to
            matter|mattered|matters most|more
            patient|patience
            need to be
            math|maths
            languages|language
            coding
            programming
            communication
            attitude
            knack
        """,
        1: """
            need
            learn*
            tools
            important
        """,
    },
    Topic.SUCCESS: {
        5: """
            do|does|did differently
            really good ones
            best one|ones|people|apprentices|students|colleagues
            moves|move up|on
            sets apart
            what does a? good|great|brilliant|strong _ look|year|month|week
            noticed
            recognised|recognized|rewarded for
            become a? senior|lead|head|boss|chief|manager|partner|foreman
            stay good
            key|keys|secret|secrets|recipe to|of|for _ success|succeed|succeeding|doing|being
            success*
            succeed*
            do|does|doing really? well _ in|at|here
            who do|does well
            people who do|does|did|get well|ahead|on|promoted
            get|getting|move|moving ahead|promoted|up
            promot*
            advance|advancing|advancement
            separates|separate|distinguishes|divides
            sets|set _ apart
            stand|stands|stood out
            what makes|made a|an|someone|somebody _ good|great|excellent|outstanding|successful
            makes|make someone|somebody|people good|great|thrive
            thriv*
            difference between a|an|someone|people|good|the _ good|great|average|ok
            great|good versus|vs|from|and average|ok|okay|mediocre|great
            career ladder|progression
            ladder
            climb|climbs|rise|rises|risen to|up|the
            excel*
            progress in|from
            progression
            after five|ten|# years
            what does good look
            habit*
            best ones|people do
            move|moves up
            become|becoming senior|a|an lead|manager|partner|senior|expert
            next step|level|rung from|for|after|in your|a
            where do people go|end|move from|up|on
            long run
            last in|long|more
            people last|stay
            good at this|your|the|it
            excellent
            best nurse*|teacher*|engineer*|developer*|designer*|chef*|people
        """,
        3: """
            grow into
            stay in
            expert track
            get better at
            improv*
            level up
            really good
            specialis*
            specialiti*
            specializ*
            specialt*
            master*
            achiev*
        """,
        1: """
            great
            senior
        """,
    },
    Topic.MISCONCEPTIONS: {
        6: """
            family|friends|people|outsiders _ understand|believe|realise|realize|misunderstand|underestimate
        """,
        5: """
            isn't|not so|true
            brochure
            what did nobody|no|they
            films|movies|tv _
            before you knew|started _ thought
            look|looks from outside
            never makes|made it
            misconception*
            misunderst*
            get|gets|got _ wrong
            myth*
            stereotype*
            outsider|outsiders _ think|believe|assume|see|know
            people|most|everyone|newcomers|everybody|friends _ think|assume|believe|expect|imagine|say
            surprise|surprises|surprised|surprising
            not what you expected
            different from|than what _ expected|thought|imagined
            what you expected|imagined
            did you expect
            you _ expect|expected
            expectation*
            turned out _ different|otherwise
            hollywood
            tv|television|movies|films|series
            nobody tells|told|talks|mentions|warns|knows
            no one tells|told|talks|mentions|warns|knows
            people don't realise|realize|know|see|understand|tell
            outsiders don't|rarely|never see|know
            hidden side|part
            wish people knew|understood
            don't people
            wrong idea|impression|picture
            wrong about
            true that
            the reality of|behind
            unexpected
            stop believing
            what do people|others|outsiders not see|understand|realise|realize|know
            caught you off
            learned in school|college|university _ wrong
            picture of
            differ from|to what
            behind the scenes
        """,
        3: """
            realise|realize|realised|realized
            assume*
            people think
            clich*
            unaware
            reality
            newcomer*
        """,
        1: """
            wrong
            expect
        """,
    },
    Topic.GETTING_STARTED: {
        6: """
            hard|difficult|easy|tough|competitive _ get in|into|started|hired|accepted
            resume|cv _ show|look|stand|include|have
            interview process|questions
            apply|applying to|for schools|programs|programmes|college|jobs
        """,
        5: """
            class|classes
            graduate|grad school
            master's|bachelor's|phd|doctorate
            interview like
            subjects
            foot in the door
            papers|paperwork _ need|drive|to
            what would|should|do|could i|you|someone|one do first
            my position|situation|shoes _ begin|start|go
            somebody|someone|anyone without
            where do|would|should i|you|one|someone _ start|begin
            open|opens the? door|doors
            to qualify|train|retrain
            retrain*
            how long does _ take|last
            what should i|someone|you _ learn|study|do|put
            over|after forty|thirty|fifty|40|30|50
            no|without contacts|connections|experience|degree
            get|gets|getting|got started
            how should|can|could|would|might|do|does someone|somebody|one|a|i|people|anyone|newcomers|you _ get|start|begin|enter|break|become|go
            how people get|start|begin|enter|break|become|actually
            how people usually|actually|normally|typically _ get|start|begin|enter|break|become
            how do|does people|someone _ get into
            how do you become
            break|breaking in|into
            entry level
            entry-level
            way|ways|route|routes in|into
            best way _ in|into|start|begin|become|enter
            if you|i _ began|started|starting|were|was today|now|again|over|from|beginning
            starting out|today|over|again|from
            start|begin|starting today|now|again|out|from|over
            first step|steps
            degree|degrees
            licen*
            certif*
            qualif*
            credential*
            apprentic*
            diploma
            bootcamp*
            training
            course|courses
            go back to school|university|college|uni
            go to school|university|college|uni
            do i|you|people|they need _ to study|school|college|university
            should|would i|someone|a _ study
            what should|would i|someone _ learn|study|do first
            education*
            schooling
            self-taught
            self taught
            major in
            what do employers
            employers look|looking|want
            get|land|find|getting|finding a|their|your|that|my first job|post|role|position
            first job|jobs|post _ in|look|looks|like
            requirement*
            prerequisite*
            what would you do first
            what do first jobs
            a beginner
            beginner*
            enter the|this|it
            licensing
            exam|exams
            need to get in
            from scratch
            without a degree|experience|background
            at my age
            too late|old to|for
            coming|come|comes from outside|another|other|a|teaching|retail|nursing|a?
            resume|cv _ show|stand|obvious
            trained|train for|as|to
            take to become|get
            gaps would|do|might
        """,
        3: """
            get in
            foot in the door
            school
            college
            university
            newcomer*
            start in
            someone new|young|like|my|from|with|who
            trade-school
            trade school
            program*
            career changer*
            graduate*
            junior*
            hiring
            hired
            pathway*
        """,
        1: """
            start*
            begin*
            study
            new to
        """,
    },
    Topic.EXPERIENCE: {
        5: """
            watch the|you|someone|people _ work|from|up
            free weekend|afternoon|time
            open day|days|house
            look at|inside before|first
            go along|with|out with
            first look
            try _ weekend|weekends|evening|month|home
            see _ suits|suit|like it|for me|is
            sample
            internship*
            interning
            intern|interns
            volunteer*
            shadow*
            work experience
            get|gain|getting|gaining|build _ experience
            experience _ before|beforehand|first|ahead|outside|prior
            beforehand
            before committing|starting|applying|i|deciding|enrolling|signing|you commit|a
            taste of
            try|trying it|this|the|things|out _ before|out|first|myself
            try it|this|out
            test it|the|this|whether
            side project*
            placement*
            practical experience
            hands-on experience
            portfolio*
            see it|the|this up|for|first|from close|myself|hand
            find out _ if|whether _ like|suits|for|right
            visit|visiting|sit in on
            part-time job|work
            summer job*
            trial shift|day
            taster
            observe*
            observing
            outsider _ get|try|see|taste
            dip a|my|your toe
            open source
            low-risk|cheap|small|safe|easy way|ways|step|steps|experiment
            know if|whether _ for me|right|suits|suit|fits
            exposure
            without quitting
            evening class*
            feel for
            experiment*
            find out before
        """,
        3: """
            experience
            practise
            practice
            on the side
            weekends try
            hobby
        """,
        1: """
            before
        """,
    },
    Topic.OUTLOOK: {
        5: """
            machine|machines|computers|computer
            update|updated|modernis*|moderniz*
            look like in|ten|five|next
            left for people|humans|us
            moving|going to|next|where
            where is it|this|your|the|all moving|going|headed|heading
            rules change|changing|will
            die|dying out
            in the years
            future of
            still exist|be needed
            outlook
            future
            trend*
            heading|headed
            where is|do|does|are|will _ going|go|field|industry|trade|job|it in|heading|headed|next
            changing
            how is|has|have|will|did __ change|changed|changing|affect|affected|evolve*
            what has|have|is|are|will _ change|changed|changing|different
            change|changes _ coming|prepar*|next|ahead|plan|seeing|see
            next few|two|three|five|ten|couple|decade years|of|decade
            in # years
            in five|ten|twenty years
            ai|a.i
            artificial intelligence
            chatgpt
            automat*
            technolog*
            robots|robot
            replace|replaced|replacing
            job market
            the market
            market like
            demand
            growing|shrinking|booming|dying
            job security
            secure|stable|stability|steady|steadiness
            downturn
            recession
            layoff*
            is|are the|this field|industry|trade|profession|employers hiring
            disappear*
            obsolete
            evolv*
            down the road|line
            software _ taken|take|over
            years from now
            digital*
            shortage*
            here to stay
            going to look
            rule changes
            prospects
        """,
        3: """
            change*
            new tools
            nowadays
            these days
            climate
            economy
            regulation*
            used to be
            modern*
        """,
        1: """
            new
            today
        """,
    },
    Topic.SETTING: {
        5: """
            get up
            room for
            where you work|are
            how many people _ team|work with|on
            who decides
            alone
            by yourself
            inside or|and
            leave|leaves you for
            how do|does _ family|kids|partner
            who do you
            deadline*
            on the road|site|floor|water
            a small|big|large|tiny lab|team|place|firm|school|office|company|hospital|kitchen
            hours
            night|nights shift|shifts|weekend|weekends|off|work
            nights|weekends|holidays|evenings
            shift|shifts pattern|patterns|work|system|rota|schedule
            schedule*
            rota
            remote*
            from home
            hybrid
            office or
            in the|an office
            work-life|work/life balance
            work life balance
            work-life
            balance
            life|family outside|around|with
            culture
            atmosphere
            environment*
            overtime
            commut*
            travel*
            on-call
            on call
            outdoors|outside|indoors all|work|in|most|or
            physical*
            flexib*
            vacation*
            holiday*
            days off
            time off
            part-time|parttime|full-time
            team like|size|structure|big|small|work|works|look
            how big is|are
            your team|crew|colleagues|coworkers
            alone or
            team or alone
            where do you _ work|spend
            like to work there|here|at|in|for
            working conditions
            conditions
            dress code
            noise|noisy
            weather
            workplace
            who do you answer|report to
            hierarch*
            size of
            small|big|large|bigger|smaller firm*|compan*|team*|hospital*|place*|organi*
            agency or|versus|vs
            pace
            life outside|away
            family life
            personal life
            private life
            take _ home
            switch off
            unwind
            union
            wear|stand
        """,
        3: """
            evening
            night|nights
            weekend
            home
            colleague*
            team
            alone
            desk
            shift|shifts
            late
            place to work
            space
            boss
            management
            feel like there
        """,
        1: """
            people there
            company
        """,
    },
    Topic.PAY: {
        7: """
            salary|salaries|wage|wages|earn|earns|income
            pay|pays|paid range|ranges|well|like|scale|in|for|raise
        """,
        5: """
            charge
            how much can|do|does|would|might people|someone|one|a|you _ make|earn|get|charge|expect
            make ends meet
            worth financially
            live from|off
            pay|pays|paid
            salary|salaries
            wage|wages
            earn*
            income
            money
            compensation
            make a living
            living wage
            bonus|bonuses
            how much _ make|makes|get|expect
            what _ make in|a|per year|month|hour
            financial*
            afford
            pay range
            per hour
            benefits package|like
            pension
            tips and
            raise|raises
            how much _ make
            what|much do you make $
            make _ a year|month|week
            realistic|typical|usual|starting range|ranges|rate|rates
            range in|for|of
            commission
            hourly
            benefits
            cost|costs versus|of|vs
        """,
        3: """
            rates
            debt
            rich
            live on
            cost
        """,
    },
    Topic.ORGANIZATIONS: {
        5: """
            read up
            podcasts|podcast
            who should|would i follow
            where do people _ meet|gather|hang
            worth reading|joining|following|watching
            trade magazine|paper|fair|fairs|shows
            association*
            professional organi*|bod*|societ*|group*|network*
            organi* _ join|joined|belong|follow|part|worth|recommend|suggest|useful|know|member
            join|belong|belonging|joining _ organi*|group*|association*|societ*|community|club|network|union|first
            societ*
            member*
            newsletter*
            journal|journals
            magazine*
            podcast*
            blog|blogs
            book|books
            read|reads|reading
            website|websites
            conference*
            meetup*
            meet-up|meet-ups
            event|events
            resources
            resource
            forum*
            communit*
            publication*
            who should|do you|i follow
            social media
            follow online|on
            keep|stay up|current|sharp|informed|date|on with|to|date?
            keep|stay up
            stay|staying current
            linkedin groups
            trade press|body|bodies|group|groups|show|shows
            youtube
            what do you read
            online course*
            guild
            chamber
            networks
            networking group*|event*
            videos
            tools _ try|learn|free
            software _ try|learn|know|use
            groups
            where do|can|could|should _ learn|read|find more|out
            learn more about
        """,
        3: """
            organisations|organizations
            clubs
            group
            software
            tools
            network
            materials
            informed
        """,
    },
    Topic.PEOPLE: {
        5: """
            who else
            anyone|anybody else
            others|other people|person|folks|colleagues|professionals|nurses|teachers|engineers
            another person|people|colleague
            people|anyone|person|someone|somebody _ contact|talk|speak|meet|reach|approach|interview|chat|learn
            who|whom _ should|would|could|can i|you _ talk|speak|contact|meet|ask|write|recommend|suggest|approach|learn|call|email|reach
            who would you suggest|recommend
            put|putting me in touch|contact
            introduce|introduction|connect me
            someone _ who|different|you'd|you
            different view|picture|angle|perspective|side
            worth talking|speaking|contacting|meeting
            to|i talk|speak|reach to|with|out next|as
            other contacts
            your network
            know anyone|anybody|someone|somebody
            people you'd|you|to _ suggest|recommend|contact|talk|speak|point|trust|know
            point me _ toward*|to|person|people|someone
            a name or two
            one or two names|people
            names of
            use|mention your name
            say|tell _ you suggested|sent|recommended
            whom
            who works where
        """,
        3: """
            recommend _ talking|speaking
            contacts
            mentors
            contact
        """,
    },
    Topic.ADVICE: {
        6: """
            i|we haven't|didn't|forgot|failed|not|should _ asked|ask|thought|covered|cover
            would you choose|do|pick|take _ same|again
            do it all? over
            do it again
            choose|take the? same path|road|route|career|job|work
            anything|something i _ should|haven't|missed|forgot
        """,
        5: """
            something|thing|things you wish
            say to her|him|someone|them|me|a|your
            is it worth it
            what do you tell
            advice
            advise
            tip|tips
            should i have asked
            i should have asked|ask
            have|haven't|didn't|did|not i|we|i _ asked|ask|cover|missed|covered
            forgot|forgotten|forgetting|missed|missing to ask|something|anything
            anything|something else _ should|i|you'd|that|know|add|worth|important
            what would you tell
            what would you say to
            tell your|my|a|someone|yourself|anyone younger|self|starting|about|who|thinking|considering|in|like|your
            younger self|you
            wish you|someone|somebody|you'd had? known|knew|told|did|done|asked
            wish somebody|someone|you|you'd
            do differently|different|again
            choose|do|pick it|this|the|same again
            would you do it
            recommend this|it|the|that|becoming|your to|career|as|job|field|work
            would you recommend
            in my|your|their shoes|place|position
            words of wisdom
            warn*
            question _ i|nobody|no should|didn't|haven't|asks
            what am i|have missing|missed
            should i know|watch|look
            should i _ avoid
            suggest*
            if you could go back
            one thing
            knowing what you
            final thoughts
            know before
            knew before|then|earlier
            what do people regret
            parting
            mentor you
            how do|should|would|can i|someone _ decide|know
        """,
        3: """
            recommend*
            tell someone
            guidance
            lesson*
            should i
            avoid
            mistake*
            think i should
        """,
        1: """
            would you
        """,
    },
}
