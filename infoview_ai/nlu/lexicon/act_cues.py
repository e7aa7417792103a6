"""Cues for whole turns: noise, time, closing, small talk, contacts, answers about oneself."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Act

NOISE_CUES: Final[dict[Act, dict[float, str]]] = {
    Act.INJECTION: {
        1: """
            ignore|disregard|forget|override|bypass _ previous|prior|above|earlier|all|your|the|any instruction*|
                prompt*|rule*|guideline*|direction*|programming|persona
            ignore|disregard|forget everything|all _ above|before|said|told|previous|instructions
            ignore|disregard all|the|any _ instructions; system prompt
            your prompt|instructions|system|initial _ prompt|message|instructions|rules
            reveal|print|show|repeat|output|display _ prompt|instructions|system|rules|scorecard|rubric|hidden
            you're|you+are now a|an|in|dan|my|the|free _; from now on you|act|respond|answer|only
            act|behave|respond|pretend as|like|to a|an|be|you|if _ assistant|ai|chatbot|pirate|dan|linux|terminal|
                language|model|cat|recruiter|doctor|robot|character|someone
            pretend _ you|to are|be|have; jailbreak; developer|debug|admin|god|sudo mode
            give|grant|award|set|make|change _ me|my|the _ full|perfect|high|maximum|top|100|4|10|score|rating|
                grade|marks
            score this|me|my|the _ as|full|a|100|4|perfect
            stop|quit|drop|break role-playing|roleplaying|roleplay|pretending|acting|character|role
            break|leave|out|step|exit of? character|role; do not|never follow|obey your|the|any
            write|generate|produce|give me a|an|me|some|code|the _ poem|essay|script|python|javascript|code|program|
                html|sql|song|joke|story|recipe
            new instructions; end of prompt|instructions|conversation|transcript
            note to the? judge|grader|scorer|model|evaluator|examiner|assessor|marker|system|reviewer
            record|log|enter|note level|score|full # throughout|marks|for; drop the _ act; you're|you+are hiding
            role assistant|system content; prompt is void|over|cancelled; private|hidden|secret|internal notes|facts
            the|to judge|grader|scorer|evaluator must|should|will|has
        """
    },
    Act.ARE_YOU_AI: {
        1: """
            are|r you|u _ ai|a.i|bot|chatbot|robot|machine|computer|program|llm|gpt|chatgpt|human|simulation|
                simulated|script|real|recording|algorithm
            am|are i|we _ talking|speaking|chatting to|with _ ai|bot|chatbot|robot|machine|computer|human|person|real
            is this|it|that _ ai|bot|chatbot|robot|machine|computer|simulation|human|simulated|recording|chatgpt|gpt
            you're|you+are _ ai|bot|chatbot|robot|machine|computer|chatgpt|gpt|simulation aren't|right|arent|
                correct|isn't $
            you're|you an|a|just|not|only|really|actually _ ai|bot|chatbot|robot|machine|computer|simulation|
                chatgpt|language
            human or robot|machine|bot|computer; robot|machine|bot or human|person; not real though|are|right
            made of flesh; silicon; ram by any chance; anybody|anyone|someone|somebody|person at the other end
            you're|you+are a? program|bot|robot|machine; chatting|talking to a? fridge|toaster|machine|wall|computer
            real person; real human; an actual person|human; language model
        """
    },
    Act.OFF_TOPIC: {
        1: """
            recipe|recipes; watch|follow|support the? football|cricket|rugby|tennis|match|game|racing; this|a|my rash
            look infected|broken|swollen to; cheat|win at wordle|sudoku|chess|cards|poker
            wordle; crossword
            season|episode of that|this _ show|series; baking show; second-hand; put the rent; my landlord
            write me|us a|my _ cover letter|poem|essay|speech|song; dmv|post+office|bank|supermarket|library|pharmacy
                _ open|shut|closed; going to rain|snow; bus|train|tram _ cancelled|late|delayed
            fix the # ; buy|sell _ shares|stocks|bitcoin
            football|soccer|basketball|baseball|cricket|hockey|tennis match|game|score|team|season|player|last|club|
                or
            who won|wins; capital of
            what's your favourite|favorite colour|color|food|movie|film|song|band|animal|season|pizza|restaurant|
                book|sport
            what is your favourite|favorite colour|color|food|movie|film|song|band|animal|season|pizza|restaurant|
                sport
            tell me a joke; riddle; horoscope|zodiac|astrology|star sign
            bitcoin|crypto|cryptocurrency|lottery numbers|ticket; what is # plus|times|minus|divided|x; translate
            pizza; did|do you see|watch|like _ movie|film|show|game|match|series|concert
            have you seen|watched|been|heard _ movie|film|show|game|match|series|concert|song; do you believe in
            aliens|ufo|ufos; my cat|dog|car|girlfriend|boyfriend|wife|husband|cat's|dog's; world cup; president of
            how do i cook|bake|fix; where can i buy; weather|temperature tomorrow|today|there|like|in
            did you see|watch the|last _ game|match|episode|show|news; netflix; celebrity|celebrities
            order a|some pizza|food|taxi|coffee
        """
    },
}

TURN_CUES: Final[dict[Act, dict[float, str]]] = {
    Act.ASK_MORE_TIME: {
        1: """
            do|would|might|could|have you|we _ have|got|spare|give|manage|stay|find another|five|ten|a|two|three|
                few|# _ more|minutes|extra|longer
            could|can|may|would|might|shall we|i|you go|run|continue|keep|talk|have|stay|carry|extend|take|ask _
                longer|over|on|more|another|extra|past|few
            go _ minutes over|long; # more|extra|additional minutes|mins|min|?
            keep|steal|have|borrow|hold you|another for|till|until|to #|the|a|next; spare me|us; make it #
            prolongation; # more questions|things|points; bit longer; five|ten|three|two minutes of it|your
            few|couple|some|bit|little more|extra minutes|time|longer; a few more; five|ten|two|three|fifteen more $
            another five|ten|two|three|fifteen|# minutes?; more|extra time $
            go over _ time|a|by|few|bit|little|minutes; extend the|this|our|a|by|it
            is it|would|if _ ok|okay|alright|possible|fine|mind _ continue|go|keep|over|longer|few|extra
            bit|little longer; a bit more of your? time; keep going; can we continue|go on|keep
        """
    },
    Act.TIME_CHECK: {
        1: """
            are|is you|we|it|that|everything still|all|doing|ok|okay _ for|on|with time|timing
            how are|is we|you|i doing|you|looking|on _ time|clock
            do you want|need|like me to wrap|stop|finish|go|leave|end; should|shall i be going|gone|off; pick my last
            minutes _ still alright|all+right|ok|okay|fine|good; promised|said|meant to|i'd|i+would finish|stop|end
            you're|you+are free; need to be somewhere; alright|all+right|ok|okay for a few
            half|quarter of? an? hour _ still|ok|okay|alright|fine; do|have we have? time for|left
            finish|stop|end at _ planned|agreed|promised|said
            how much time|longer do|have|is|are you|we|left|there|i; how long do|have you|we|i $
            how long do|have you|we|i have|got|left
            shall|should|may|do|would|can i|we|you _ stop|wrap|finish|end|pause|leave at|there|here|now|up|it|by
            do you still|need have|need|to|got _ go|stop|leave|time|end
            is|does that|this|it|now still _ ok|okay|good|work|suit|fine|works|fit|fits
            is|does that|this|it|now ok|okay|good|work|suit|fine|works for you
            # minutes|mins _ alright|ok|okay|fine|good|work|works|suit; got us at #; about # minutes
            still work|works|good|ok|okay|suit|fine for|with|you|now
            good|bad|ok|okay time|moment to|for|now|still|?
            do you have|got still|time|a minute|minute|moment|now|until; you have|got|said _ # minutes|mins
            # minutes|mins right|yes|yeah|still $
            check|checking _ time|clock; time check
            when do|should you|we|i need|have|want|stop|finish|to stop|go|leave|finish|end|to
            what time do|should you|we|is; i _ mindful|aware|conscious|watching|respect|careful _ time|clock|minutes
            we're|we+are|that|it's close|near|nearly|almost|at|past|over|coming|up|about|halfway _ time|minutes|
                limit|end|done|through
            about|have # minutes left; # minutes left|in|remaining|to go; do you need|have to go|run|leave|stop
            minutes is|are|is? _ okay|ok|fine|good; you _ ok|okay|good|alright|fine _ time
        """
    },
    Act.CLOSING: {
        1: """
            bye|goodbye; take care
            have a _ day|evening|afternoon|weekend|shift|week|night|one|rest|good|great|lovely|nice
            enjoy the|your rest|day|weekend|evening|lunch|shift; let you go|get; i'll let|leave you
            that's all|everything i|my|for|from; that's it from|for; no more|further questions; no _ questions
            i'll|i+should|i+must|i+will|i've _ let|stop|end|wrap|go|run|taken
            we're|i'm|that|it's at|out|past|up|near|close|nearly _ time|minutes|limit
            our|my|the _ time _ up|over|nearly|almost|done; talk|speak|see you soon|later|again; all the best
            i'll stop|leave|end|wrap|finish here|it|there|now|us|up; wrap up|this; until next; gotta|got go|to
        """
    },
    Act.SMALL_TALK: {
        1: """
            how are|r you|u|things|ya
            how's|how is? it|your|everything|life|the _ going|day|week|weekend|weather|morning|afternoon|things
            how was|is your|the weekend|day|week|morning|trip|holiday|lunch|journey|vacation; how have you been
            how has|is your _ week|day|morning|weekend|month been
            lovely|nice|beautiful|terrible|awful|hot|cold|rainy|horrible|great weather|day|morning|office|view|
                place|out|outside|background|today
            the? weather|rain|snow|heat|sunshine|traffic; is it _ raining|there|where|today|outside|snowing|cold|hot
            busy day|morning|week|today; did you have|get a|your|any _ good|nice|weekend|holiday|lunch|coffee|summer
            i like|love your background|office|picture|plant*|bookshelf|view|mug|cat|dog|poster
            lovely|nice|great|beautiful|cool plant*|picture*|bookshelf|background|cat|dog|poster*|mug|view behind|
                there|you|on
            can you hear|see me; you hear me; what's up; sup
            i'm|i+am|doing good|well|fine|great|okay|ok thanks|thank|and|how|today|too $
            found the place|parking|building; any plans for; where are you calling|joining|dialing from
        """
    },
    Act.CONTACT_REQUEST: {
        3: """
            who else _ should|could|would|can|might|do i|you|give|be|know|to|is|in
            who|whom _ should|would|could|can|might i|you _ talk|speak|contact|meet|write|suggest|recommend|
                approach|learn|reach|ask|point|call|email|interview
            anyone|anybody|someone|somebody else _ i|you|who|to|worth|that|in
            other people|person|contacts|folks|colleagues|professionals|others|nurses|teachers|engineers|someone _
                i|you|who|to|worth
            anyone|anybody|someone|somebody else __ talk|speak|ask|meet|write; ask if|whether she|he|they
            do you|d'you think __ would|she'd|he'd|they'd|might talk|speak|have|see|mind|spare _ to|me|with
            who'd|who+would|where+would you send|point
            is|are|would there _ a|an|one|any __ who'd|you'd|who+would|suggest
            another|second call|talk|chat|meeting _ next|in|some|another; be my mentor
            another one of these|this in; hear from me; talk|speak to one|some of the|them|your
            say|mention _ you|your|it+was+you __ thought|sent|suggested|name; pick it up; do you have one in mind
            put me in touch; introduce|connect|point|refer me _ to|with|toward*|someone
            know|recommend|suggest of? anyone|anybody|someone|somebody|people|others|a|another|person _
            one or two _ people|names|person|who|colleagues|others|contacts; a name or two; names of
            recommend|suggest|think|know _ people|person|others|colleague|contact|someone|anyone _ i|to|for|who|in
            someone|somebody|people|anyone|person i _ could|should|might|can|ought _ talk|speak|contact|meet|write|
                ask|approach|learn
            anyone|anybody|people|somebody|someone you'd|you|worth _ suggest|recommend|point|think|know|contacting|
                talking|speaking
            is|are there _ someone|anyone|anybody|somebody|people|others|person __ i|me|who|talk|speak
            someone|anyone|anybody|somebody|person __ wouldn't|would|might|could mind|talk|speak|be
            know _ someone|somebody|anyone|anybody _ in|who|at|on|from|that
            different view|picture|angle|perspective
            would|could|might there be _ people|person|someone|somebody|anyone
            say|mention|tell|use|write|mentioning|using _ you|your _ suggested|name|sent|recommended; other contacts
            an introduction; introductions; people|contacts i _ learn|should|could
            ask you for a|another name|contact
        """,
        2: """
            stay|keep|remain|be in touch|contact; connect|add|link _ linkedin
            can|could|may|might|would|shall|ok|okay|mind|alright|if i|we|you _ email|emailed|wrote|messaged|write|
                message|contact|call|text|follow|drop|send|reach _ you|again|up|line|note|later|to
            best|right|good|easiest way|email|address|number|place to|for|i _ reach|contact|get|stay|keep|write|
                send|use
            how|where can|could|should|do|may|would i _ reach|contact|email|write _ you
            what's|have|get|is|give|share|take your email|e-mail|address|number|card|contact|phone|linkedin
            on linkedin; business card
            can|could|may|might i|we _ send|email|mail|write _ questions|question|email|note
            talk|speak|meet|chat again
        """,
    },
    Act.ANSWER_TO_PROFESSIONAL: {
        1: """
            ^ yes|no|yeah|nope|yep|sure|honestly|not|fair|well|actually|sort|kind|both|neither|mostly|mainly|i'm|i|
                i'd|i've|my|because|it's|maybe|probably|thank|thanks|that's|good|to|right|currently|at|since
        """
    },
}
