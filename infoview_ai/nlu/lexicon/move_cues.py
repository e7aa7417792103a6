"""The smaller things a turn does: opening elements O1-O9, closing elements K1-K6 (domain.md 1.3, 1.7), listening,
courtesy.
"""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Move

MOVE_CUES: Final[dict[Move, dict[float, str]]] = {
    Move.GREETS: {
        1: """
            ^ hi|hello|hey|hiya|greetings|howdy; ^ good morning|afternoon|evening|day
            ^ morning|afternoon|evening|mornin $
            nice|good|great|lovely|pleased|pleasure to meet|see|speak|talk you|with; nice|good|great meeting you
        """
    },
    Move.THANKS: {
        1: """
            thank|thanks|thankyou|thx|cheers|ta|tks|ty; many thanks; i|we really? appreciate; i'm|i _ grateful
            appreciate you|your|it|this; it's|that's _ kind|generous of you; kind of you
        """
    },
    Move.LINK: {
        1: """
            suggested|recommended i|you|that|we|your; told me _ about|you|to; referred me; gave me your
            put us|me _ in touch; introduced us|me; passed me|on your; pointed me to|toward*|your
            said you|i _ might|would|could|be|should|were; mentioned you|your; i found you|your; i came across
            i read _ article|interview|profile|post|piece|blog|about
            your article|interview|talk|post|profile|podcast|blog|piece|lecture|webinar|linkedin|bio
            heard you speak|talk|on; heard about you
            saw you|your _ talk|profile|post|on|speak|panel|article|interview; through the? alumni|linkedin|my|our|a
            alumni|alumnus|alumna|alum|alums; we both went|studied|attended|go; also went|studied at|to
            same school|university|college|program|course; we met at|last|briefly
            mutual friend|contact|acquaintance; told me _ talk|speak|write|call|ring|ask; sent me to you
            your son|daughter|wife|husband|brother|sister|mother|father|secretary|assistant|office|desk _
                said|told|sent|suggested
            friend|colleague|teacher|professor|cousin|neighbour|neighbor|uncle|aunt|boss|advisor|adviser of mine|
                yours
            my friend|colleague|teacher|professor|cousin|neighbour|neighbor|uncle|aunt|boss|advisor|adviser|tutor|
                coach|sister|brother _ knows|works|said|suggested|gave|told|put|mentioned
            on linkedin; your name from|came|through; got your name|contact|number|email
        """
    },
    Move.WHO_I_AM: {
        1: """
            my name; i'm a|an|in|currently|finishing|studying|working|training|about|at|from|thinking _
            i am a|an|in|currently|finishing|studying|working|training|about|at|from
            i work|worked as|in|at|for|with|part|full|nights|on
            i've|i+have been _ working|a|an|teaching|in|driving|doing|running; i have been working|a|an|teaching|in
            i study|studied|teach|taught|drive|run|cook|manage|sell|graduated|graduate
            i just graduated|finished|left; i recently graduated|finished|left|moved
            i've|i+have|ive|i+got got? a|an|# _ year|years|background|degree|diploma|job|experience
            i'm|im|i+am #
            i'm|i _ student|graduate|teacher|nurse|cook|engineer|clerk|cashier|driver|waiter|barista|mechanic|
                sophomore|junior|senior|veteran
            i come from|have _ background|a; my background; i'm finishing|in my|going|leaving|coming; student at
            year|years of student|high|study; career changer; ^ this is; i spent # years; by day
            doing|taking|finishing a|my _ degree|course|bachelor*|master*|diploma|apprenticeship; no clue|idea what
        """
    },
    Move.LEARNING_PURPOSE: {
        1: """
            explor*; to learn|understand|hear|find|figure _ about|how|what|more|whether|if|from|out|your
            learn|learning more? about|from|how|what|whether; find out _ what|how|whether|if|more
            get a feel|sense|picture|idea for|of; understand|understanding what|how|whether|your|the
            see|decide|know|figure _ if|whether; curious about|how|what
            not|i'm _ asking|looking|after|here for|about a|any job|work|position|favour|favor; i'm not _ job
            just here to
            thinking about|of _ field|move|moving|becoming|going|switching|career|this|changing|training|work
            considering a|becoming|moving|this|the|going|switching|training
            interested|interest in _ becoming|field|work|this|the|your|how|nursing|what; looking into; researching
            deciding|decide|choose|choosing|comparing|torn|weighing between|whether|two|if|this|on|a|what
            work out|whether if|whether|it; haven't decided
            hope|hoping|like|love|want|wanted to hear|learn|understand|know|see
            trying to understand|learn|find|see|figure|work|decide; your|the story
            informational interview|conversation|chat|talk; what the work is
        """
    },
    Move.WHY_YOU: {
        1: """
            you _ because; because you|your; why i wanted _ you
            i wanted|chose|picked|contacted|asked|wrote|reached _ you because|since|as; you|your _ made me want
            since you|you've|your; caught my eye|attention|interest
            your path|work|career|experience|move|story|background|role|article|team|project|switch _ interest*|
                stood|seemed|is|caught|impressed|inspired|close|similar
            you made|did|have|had|took _ the same|similar move|jump|switch|step|change|path|route
            someone who|like you|has|made|actually|works|does; you came|come|moved|switched _ from|into
            you seem|are|were the|exactly|one|right person|of; particularly|especially interested in your
            you know|understand|see this|the|both|first; loved|liked|enjoyed|admired _ you|your
        """
    },
    Move.NAMES_TIME: {
        1: """
            asked|ask|agreed|said|planned|promised|booked|scheduled _ for|on|to|you|about # minutes|mins|min
            # minutes|mins|min _ work|works|ok|okay|fine|suit|suits|good|still|right
            still work|works|good|ok|okay|suit|suits|fine|all for|with|right|you?
            is now still? a? good|ok|okay|fine|bad|convenient time
            is this still? a? good|ok|okay|fine|bad|convenient time
            take|keep|need|use|hold|have _ # minutes|mins|min _; for # minutes|mins|min
            within|only|about|just|around|under|than # minutes|mins|min; our|your|my|the|these # minutes|mins|min
            # minutes|mins|min today|together|left|only|with|of your; quarter of an? hour; half an hour
            does|do|is that|this|the _ time|timing still? work|suit|ok|okay|fine|good
            how long|much time do|have you|we _ have|got; keep|stick to|it _ time|minutes|short|that
            keep it|this|us _ to #; stop|finish|done|wrap at|by|before # _
            watch|watching|mindful|aware|conscious|careful|respect|respectful|eye _ time|clock
            i won't|will|promise _ keep|take|hold _ long|time|than; until when|#
            do you still|need have|to _ stop|leave|go|time|minutes
            # minutes|mins|min you|we|i|like|as _ said|agreed|asked|promised|mentioned|offered
            # minutes|mins|min right|yeah|yes|isn't|correct; # minutes|mins|min is it|that
            give|giving|gave|given|spare|sparing me|us _ # minutes|mins|min
        """
    },
    Move.ASKS_NOTES: {
        1: """
            take|taking|make|jot|jotting|write|scribble|type _ notes|note|down; notes _ ok|okay|mind|alright|fine
            mind if i _ write|jot|note|record; ok|okay|alright|fine|may|can|could i _ record|recording
        """
    },
    Move.SIGNALS_END: {
        1: """
            last|final|closing _ question|questions|thing|one; last one; one last|final
            looking|look|looked|glancing at _ clock|time|watch; stop|finish|end|close|be on time
            want|like|promised|said|have to|i'd|i _ stop|finish|end|close|wrap on time|here|there|up|now
            time is|'s? nearly|almost? finish|finished|over|up|out
            one more question|thing before|and
            before|as we|i|you _ wrap|finish|end|close|go|stop|run|hang|let|leave|sign
            wrap|wrapping this|up|things|it; close|near|nearly|almost|coming|come _ time|end|limit|minutes|close
            at the|our|my end|limit
            we're|i'm|that's _ near|nearly|close|almost|at|out|up|past|our _ time|end|minutes|limit
            our|my|the|your _ time _ up|over|nearly|almost|done|out; running|run|ran out of time
            i'll let you go|get; let you go|get back; to finish|close|end|conclude|wrap
            just _ minutes|minute left|more; # minutes left|remaining|to+go; that's all|everything i|my|from|for
            i'll|i+should|i+must|i+will|i've _ let|stop|end|finish|wrap|go; last but not
        """
    },
    Move.ASKS_WHAT_MISSED: {
        1: """
            should i have asked; i should have asked|ask|covered
            haven't|didn't|did|have|not|forgot|forgotten|failed _ asked|ask to|that|you|i|about|you'd
            what _ i _ missed|miss|missing|forgot|forgotten|overlooked
            anything|something|question|questions else|i|we|important _ ask|asked|know|missed|add|cover|covered|
                overlooked|mention
            what question|questions _ should|would|wish; is there anything else|you'd|i|you|important|we
            anything else you|i|that|worth; what would you have asked; what am i|have not asking|missing
        """
    },
    Move.ASKS_PEOPLE: {
        1: """
            who else; anyone|anybody|someone|somebody else _ i|you|who|to|worth|that|in
            other people|person|contacts|folks|colleagues|professionals _ i|you|to|who|talk|contact|speak
            who|whom _ should|would|could|can i|you _ talk|speak|contact|meet|write|suggest|recommend|approach|
                learn|reach|ask
            put me in touch; introduce|connect|point me _ to|with|toward*
            one or two|a couple|a name|names _ people|names|person|who|i|or|to
            another person|colleague|voice|perspective
            someone|somebody|people|anyone|person _ i _ could|should|might|can|ought _ talk|speak|contact|meet|
                write|ask|approach
            different view|picture|angle|perspective
            anyone|anybody|people|somebody|someone you'd|you _ suggest|recommend|point|think
            know anyone|anybody|somebody|someone _ who|i|in|that
        """
    },
    Move.ASKS_TO_KEEP_IN_TOUCH: {
        1: """
            stay|keep|remain|be in touch|contact; connect|add|link _ linkedin
            can|could|may|might|would|shall _ i|we|you _ email|write|message|contact|call|text|follow|drop|send|
                reach _ you|again|up|line|note|later
            best|right|good|easiest way to reach|contact|get|stay|keep
            how|where can|could|should|do|may|would i _ reach|contact|email|write|find _ you
            your email|e-mail|address|number|card|contact; let you know how; keep you posted|updated; update you
            follow up with|by|if|on|via; report back; talk|speak|meet|catch again|up next|sometime|in|soon
        """
    },
    Move.NAMES_TAKEAWAY: {
        1: """
            most|really useful|helpful|valuable|interesting|surprising|important thing|part|point|bit|was|for|is|to|
                insight
            take|taking|took away|home|from|with _; takeaway|take-away|takeaways
            your point|advice|story|tip|idea|example|suggestion|comment|line|remark _ about|on|that|of|to _
            i learned|learnt|take|took|got _ that|about|how|a; i've learned|learnt
            thing|things i learned|learnt|take; i didn't know|realise|realize|expect
            i had|have no idea; i hadn't thought|known|realised|realized|considered|heard; i'll|i+will _ remember
            stick|stays|stay|sticks|stuck|stand|stands|stood with|out|me _
            helps|helped|help me most|the|a|see|understand|decide; what you said|told _ about
            changed|changes|change how|my|the|what _ i|mind|view|picture|think|see
            that's|that+is what i|the _ needed|hoped; hearing _ about|that; now i know|understand|see
            i never|never _ knew|thought|realised|realized; eye-opening|eye opener
        """
    },
    Move.NAMES_NEXT_STEP: {
        1: """
            i'm|im|i+am going|planning|gonna to? _ write|email|contact|call|ring|phone|look|read|visit|try|sign|join|
                book|
                apply|ask|check|start|reach|talk|speak|find|follow|send|watch|listen|take|do|enrol*|register|
                volunteer|order|buy|get|mention|search|think
            i plan|intend|mean to _ write|email|contact|call|ring|phone|look|read|visit|try|sign|join|ask|start|talk|
                find|
                follow|volunteer|apply
            i'll|i+will _ write|email|contact|call|ring|phone|look|read|visit|try|sign|join|ask|check|start|reach|
                talk|speak|
                find|follow|send|watch|listen|enrol*|register|volunteer|order|buy|get|mention|search
            i'll write|email|contact|call|ring|phone|look|read|visit|try|sign|join|ask|check|start|reach|talk|speak|
                find|
                follow|send|watch|listen|enrol*|register|volunteer|order|buy|get|mention|search|do|take|go
            my|the next step|steps|move is?; this|next week|weekend|month|evening|afternoon i'll|i
            i can start|begin by|with; going to try|look|read|write|contact|sign|visit|ask|start
        """
    },
    Move.GOODBYE: {
        1: """
            bye|goodbye|bye-bye|farewell|cya; take care; have a good|great|nice|lovely|wonderful|calm|quiet _
            have a _ day|evening|afternoon|weekend|shift|week|night|one|rest
            enjoy the|your rest|day|weekend|evening|lunch|shift; talk|speak|see you|to _ soon|later|around
            good luck with|on|tonight|today; all the best; until next time; i'll let you go|get; let you get back
        """
    },
    Move.USES_EARLIER_DETAIL: {
        1: """
            you|you've said|mentioned|described|brought|explained; you|you've _ told me|us
            you|you've talked|spoke|spoken about|of; you were saying|telling; earlier|before|beginning _ you
            you _ earlier|before|a minute|moment|while ago?
            back|going|coming|return to|back _ you|your|what|that|the; you just said|mentioned|described|told
            as you said|say|mentioned|put; like you said|mentioned; what you said|told|mentioned|described
            your example|story|point|comment|remark about|of|on|with
            the _ you mentioned|described|talked|spoke|told|named
        """
    },
    Move.RESEARCHED: {
        1: """
            i|i've|i'd read|saw|noticed|heard|listened|watched|looked|came|seen _ that|your|you|on|in|about|up|at|
                to|across|from|an|a
            according to
            your article|talk|post|paper|profile|podcast|interview|website|site|report|presentation|blog|bio|
                portfolio
            on your website|site|profile|page|linkedin
            company's|hospital's|team's|firm's|organisation's|organization's|agency's website|site|page|report|blog
            the published|official|public|statistics|figures|handbook|report|occupational; while preparing
            when i looked|read|prepared|was; ooh|o*net|handbook describes|says|lists|suggests|states
            in your interview|article|talk|post|profile; i did some|a|my _ reading|research|homework
        """
    },
    Move.APOLOGISES: {
        1: """
            sorry; apologies; apologise|apologize; my apologies|bad|mistake|fault; forgive|pardon|excuse me
        """
    },
    Move.REPAIRS: {
        1: """
            sorry _ i mean|meant|didn't|shouldn't|not|let|what; i didn't mean _; i don't mean _
            let me rephrase|correct; let me put|take|ask|say|try that|it|this; let me start|try again|over
            scratch that; what i meant|mean; i meant
            forget i|that|it; ignore that; i'm not asking|looking _ for|you|about|to; i take that back
            that came|sounded out|wrong|like; that was _ wrong|unfair|pushy|rude|out|personal|too
            i shouldn't have|ask; don't|not worry|need _ answer; never mind; nevermind; to be clear; rather i|to|ask
            withdraw
        """
    },
    Move.PRAISES: {
        1: """
            ^ great|awesome|amazing|wonderful|fantastic|brilliant|excellent|cool|fascinating|wow|perfect|lovely|
                incredible|superb|interesting
            that's|is|was|sounds|it's so|really|very|super|such? a? great|awesome|amazing|wonderful|fantastic|
                brilliant|excellent|cool|fascinating|lovely|incredible|impressive|inspiring|interesting|helpful|
                useful
            that's|was|sounds|it's great|awesome|amazing|wonderful|fantastic|brilliant|excellent|cool|fascinating|
                lovely|incredible|impressive|inspiring|interesting|helpful|useful
            you're|are so|really|very|such|an|a great|awesome|amazing|wonderful|fantastic|brilliant|inspiring|
                impressive|inspiration|expert
            i admire|love|loved; so inspiring|impressive|interesting|helpful|cool
            really interesting|helpful|impressive|inspiring|useful; good|great answer|point|question|story|advice
        """
    },
    Move.COMPLAINS: {
        1: """
            my|old|last|previous|former|ex|current boss|manager|employer|company|job|supervisor|colleagues|
                coworkers|workplace _ was|is|were|are|treated|never|didn't|lied|so|fired|hated _ terrible|awful|
                horrible|toxic|idiot*|stupid|useless|nightmare|unfair|lazy|incompetent|bad|badly|joke|mean|jerk|
                rude|liar|abusive|hell|cheap|rubbish|disaster|micromanag*
            my _ boss|manager|employer|company|supervisor _ never|didn't|wouldn't|refused|lied|treated|screwed|
                hated|cheated|exploited
            hate|hated|despise|sick|tired of|my|that|the|working _ boss|job|company|manager|employer|coworkers|
                colleagues|there
            toxic place|workplace|boss|manager|company|team|culture
            they|he|she treated me|us|people|everyone badly|like|terribly|unfairly; idiots|morons
        """
    },
    Move.CHECKS_TIME: {
        1: """
            are|is you|we|it|that|everything still|all|doing|ok|okay _ for|on|with time|timing; you _ for time
            how are|is we|you doing|you _ time|clock|doing; how much time|longer|more do|have|is you|we|left|there
            how long do you|we have|need; how long have we
            shall|should|may|do|would i|we|you _ stop|wrap|finish|end|pause|leave at|there|here|now|up|it|by
            do you still|need have|need|to|got _ go|stop|leave|time|minutes|end
            is|does that|this|it|now|# still _ ok|okay|good|work|suit|fine
            still work|works|good|ok|okay|suit|fine for|with|you|now; good|bad|ok|okay time|moment to|for|now|still
            do you have|need|got|still to go|leave|stop|run|finish; do you have|got time|another|until
            check|checking _ time|clock; when do|should you|we|i need|have|want|stop|finish|to; what time do|should
            we're|we|i'm|that|it's _ close|near|nearly|almost|at|past|over|coming|up|about _ time|minutes|limit|end
            is the timing; time check; minutes _ work|suit|ok|okay|fine|still
        """,
        2: """
            looking|look|looked|glancing|keeping|see|watching|eye at|on|the _ clock|watch
            # minutes left|remaining|to+go
            i _ see|notice|know _ time|minutes; near|nearly|close|almost|coming|up _ time|minutes|limit
            i _ mindful|aware|conscious|careful _ time|clock|minutes
        """,
    },
    Move.OFFERS_TO_STOP: {
        1: """
            shall|should|can|could|may i|we _ stop|wrap|finish|end|leave|pause|let|close
            happy|glad|fine to stop|finish|wrap|end
            i'll|i+can|i+could|i+will|i+should|i+must _ stop|wrap|finish|end|let|leave; let you go|get
            we can stop|finish|end|leave|wrap; stop here|there|now|whenever
            i don't want to keep|take|hold|overrun|overstay|run; i won't keep|hold|take
            if you need|have to go|leave|stop|run
            email|write|send you|me|my|the|these|it _ questions|question|rest|last
            email|mail|write|send _ my|the|these|last|other|remaining _ questions|question|rest
            cut|stop me off|if|when|whenever
        """
    },
    Move.TAILORED: {
        1: """
            your move|switch|jump|time|years|project|projects|article|talk|research|book|first|thesis|degree|
                transition|decision|post|training|crew|ward|classroom|kitchen|restaurant|clinic|paper|report|
                apprenticeship _ at|with|from|to|into|on|about|as|in|year|years|between
            when you moved|switched|left|joined|became|started|worked|trained|went|were|took|led|ran|opened|founded
                _ to|from|at|in|as|the|into|with|your|a
            you moved|switched|left|went|changed|came _ from|to|into|after|over|between
            you worked|trained|studied|led|ran|founded|wrote|built|spent|joined|opened|taught|cooked _ at|as|in|the|
                for|about|on|with|a|years|before|on
            having worked|been|done|moved|trained; after # years
        """
    },
}
