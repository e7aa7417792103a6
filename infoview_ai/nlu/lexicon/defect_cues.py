"""The wording that gives a question defect away (domain.md 3.2, D1-D18)."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Defect

DEFECT_CUES: Final[dict[Defect, dict[float, str]]] = {
    Defect.GOOGLEABLE: {
        1: """
            what does|do _ company|firm|organisation|organization|agency|hospital|employer _ do|make|sell|offer
            what does your job title; what year was; how old is your company|firm|the; who is your boss
            how many offices|branches|stores|employees|beds|students|people work|are; what are your opening
            where are you located|based; what city|country|town|street; what is the address; what's the address
            what exactly does|is a|your company|firm|nurse|electrician|accountant|developer
            what does a|an _ actually? do $; what is your company; is your company big|public|private
            what do you guys do|make|sell; what do you do there $; what university|college|school
            what does|do your|the|this|that company|firm|organisation|organization|employer|agency|hospital|
                restaurant|school|clinic|studio|startup|business do|make|sell|offer|produce
            what does _ do at $; what does|do a|an|the _ do $
            what do a? nurses|teachers|electricians|accountants|engineers|developers|designers|chefs|analysts|
                paralegals|technicians|journalists|lawyers|managers|doctors|plumbers _ do $
            where did you study|graduate; where did you go to school|college|university|uni
            what did you study|major in? at|in|? $; which|what school|college|university did you
            where is your|the company|office|firm|hospital|organisation|organization _ based|located|headquartered
            where are you|your _ based|located|headquartered
            how many people|employees|staff|locations|offices|branches|stores _ work|does|do|are|have|employ
            how big is your|the company|firm|organisation|organization|hospital
            when was your|the company|firm|organisation|organization|hospital|business founded|started|established
            who founded|owns|started|is|runs _ company|firm|organisation|organization|hospital|ceo
            who is your ceo|boss|director|president; what industry are you; what is? your job title|title
            what is? your company|firm|organisation|organization|employer called|name
            which company|firm do you work; where do you work $; what products|services do|does
            what does _ stand for; do you have a website; what's the name of; what is the definition
            how long has|have your|the company|firm _ been|existed; who are your competitors|customers
            what kind of company|firm|organisation|organization is|are
            what is a|an manager|nurse|electrician|developer|designer|analyst|accountant|technician|engineer|
                paralegal|chef|teacher|therapist $
        """
    },
    Defect.LEADING: {
        1: """
            you must; don't you; isn't it true; i'm sure you|it|that; it's all just; everybody hates|loves; i bet
            no doubt; of course you; admit it; be honest it's|it|you; right $; shouldn't people|everyone|they|you
            isn't a|the|this|that|it; aren't you|they|people|the; doesn't it|that|the|this
            ^ isn't|aren't|wasn't|weren't|wouldn't|shouldn't|don't|doesn't|didn't|won't|can't|couldn't|haven't|
                hasn't|ain't
            wouldn't|don't|won't you say|agree|think|admit
            you must love|hate|be|feel|enjoy|find|have|get|really|earn|make|spend|miss; it must be|get|feel
            that must be|get|feel|have
            must be|get|feel really|so|very|terrible|awful|hard|boring|great|exciting|amazing|stressful|nice|
                exhausting|horrible|depressing|fun|tough|lonely
            surely; obviously; everyone|everybody knows; clearly _ is|are
            you|it|that|they _ right|correct|isn't|don't|doesn't|aren't $; you'd agree; you would agree
            i assume|guess|bet|imagine|suppose|take it|think you|it|that|the|most|this; just a? waste|scam|joke|dead
            is it fair to say
        """
    },
    Defect.VAGUE: {
        1: """
            tell me about nursing|teaching|law|design|engineering|marketing|medicine|it|everything|stuff|your $
            what's it all about; what's nursing|teaching|marketing|design|engineering|law|medicine like $
            how is everything; what's up with; give me an overview; what can you say about; so what's the deal
            any words|thoughts|comments|insights; how about your|the job|work|field|career; what else $
            talk to me about; thoughts on; what are your thoughts; general thoughts|tips|advice; tell me all
            tell me everything; everything about
            tell me about your? work|job|career|field|industry|company|yourself|it|life|marketing|nursing|teaching|
                engineering|accounting|design|experience $
            tell me about the|this|your industry|field|job|work|profession|company|business|trade|day $
            ^ any|some advice|tips|thoughts|suggestions|ideas|recommendations $
            do you have any advice|tips|thoughts|suggestions|recommendations $
            do you have any? advice|tips|suggestions for me $; what advice|tips do you have $
            what is? the|your|this industry|field|job|work|business|company|profession|trade|career|team|life like $
            what is? it|that|this|work|life like $; what is? it like to be|being a|an _ $
            how is work|it|the|your|life job|industry|field|there? $
            how's work|it|the|your|life job|industry|field|there? $
            what do you think about|of _ industry|field|things|ai|everything|technology|future|life|world|market|it $
            what do you think $; so? what can you tell me; what should i know $; anything else $
            talk about your? work|job|field|life|industry|yourself $; tell me something
            what about the|your future|work|job|people|industry $
            how do you feel about work|your|the|it job|work|it|industry|field? $; what is? success|life|work $
            tell me more about your? work|job|field|industry|company $; describe your job|work|field|industry $
        """
    },
    Defect.PERSONAL: {
        1: """
            how much _ in your bank; your net worth; how's your marriage|health
            your wife|husband|girlfriend|boyfriend|kids|children|baby|divorce; are you seeing someone
            do you have a girlfriend|boyfriend|partner|wife|husband|family; do you want kids|children
            have any kids|children; what religion; which party; do you believe in god
            are you christian|muslim|jewish|hindu|religious|atheist|married|single|pregnant|gay; what's your age
            what is your age; when were you born; how tall; do you take|have any? medication|illness*
            ever had cancer|depression|burnout; are you on medication; your weight; lost weight; where were you born
            what passport; what do you weigh; your own pay; how much _ paid; earn a year; what's your hourly
            your monthly; do you own; your rent; can you afford
            how much _ do|did|does|are|were|is you|your _ make|earn|get|paid|making|earning|take|salary|wage|bonus|
                rent|house
            how much money do|did|are you
            what is|was? your _ salary|income|wage|pay|bonus|compensation|hourly|take-home|package
            your own? salary|income|wage|paycheck|pay|bonus
            what do|did you earn|make a|per|each|there|now|right|at|in|? $
            do|did you make|earn good|enough|more|a|over|lot|six|less|much|decent; what are you paid|earning|making
            what you earn|make|get|take _ $; are you|do you _ well? paid|rich; how old; your age
            what year were you born; have|got|want|having|your _ kids|children
            married|single|divorced|boyfriend|girlfriend|husband|wife|spouse|dating
            your partner|marriage|private|love|sex; pregnant|pregnancy|maternity
            plan|planning|want to _ family|baby|babies; start a family
            religio*|church|mosque|pray|muslim|christian|jewish|atheist|god; vote|voted|voting
            republican|democrat|democrats|republicans|conservative|liberal|left-wing|right-wing
            your politics|political|faith|beliefs|religion
            are you gay|straight|trans|queer|lesbian|bisexual|black|white|asian|disabled|ill|sick|depressed|healthy
            your health|illness|diagnosis|disability|medication|weight|therapy|therapist|sexuality|ethnicity|race|
                nationality|accent
            health problem*|issue*|condition*; have you _ depression|depressed|cancer|burned|illness|therapy
            visa status; your visa|citizenship|immigration|green; where are you really|originally from
            are you a citizen|legal; immigrant; look|looks so? young|tired|good|old|beautiful|pretty|handsome
            so attractive|beautiful|handsome; you're|are|look|looks attractive|beautiful|handsome
            do you drink|smoke|take drugs; ever been arrested|fired; were you fired
            have you ever been fired; where do you live; your home address; savings|mortgage
        """
    },
    Defect.NEGATIVE: {
        1: """
            who messed|screwed up; whose fault; biggest idiot; who do you dislike; dirty secrets; what's the dirt
            who should be fired; are your colleagues|coworkers|bosses _ lazy|stupid|bad|mean; how incompetent
            why are|is _ lazy|stupid|bad|incompetent|corrupt|greedy|mean|such
            why do|does your company|boss|hospital|firm|school|manager
            why did your company|boss|hospital|firm|school|manager
            what do you hate about your boss|company|colleagues|manager; isn't your company|boss|hospital|product
            your company's|hospital's|firm's bad|terrible|awful; treat|treats you|people|staff|workers badly|so|like
            ashamed
            why did|does|do|is|are|has|have|was|were|can't|don't|doesn't|didn't your|the|this|that company|firm|
                organisation|organization|hospital|boss|team|product|profession|industry|restaurant|school|
                management|employer|agency|paper|union _ lay|fire|fail|lose|lost|cut|close|bad|terrible|bankrupt|so|
                behind|treat|pay|sued|struggling|ignore|cheat|care|suck
            lay people|staff|everyone|workers|so off; laid _ off; worse|inferior than|to
            worst person|boss|manager|colleague|coworker|co-worker|employee|teacher|doctor|employer|company|team
            who _ hate|dislike|can't stand|annoys|difficult|lazy|incompetent|worst
            who is? the _ worst|laziest|dumbest|rudest|most+annoying|most+difficult
            what is? wrong with your|you|the company|this; bad reviews|review|press|reputation
            scandal*|lawsuit*|sued|corrupt*|fraud; rip|rips people|customers off; do|did you hate|fail|screw|despise
            isn't|aren't your _ worse|bad|terrible|failing|dying|outdated|boring|useless|overpriced
            is your _ boss|company|manager|management _ bad|incompetent|terrible|stupid|corrupt|toxic
            complaints about; why _ so bad|terrible|slow|expensive|boring|badly|poor|incompetent
            is it true _ your|you _ bad|fired|toxic|terrible|sued|treat*|cheat*|lied|awful; gossip; dirt on
            how bad is|are your; why do|does people|everyone|nobody|anyone _ hate|complain|quit your|about|there|at
            your biggest|worst failure|mistake|weakness; do you get along with your boss|manager
        """
    },
    Defect.ABOUT_YOURSELF: {
        1: """
            what can i do with my; what am i worth; am i too|good|smart|the|right|suited|qualified|ready|old|wasting
            would you hire|pick|choose someone|me; how do i seem|come|sound|look; what's my|are my
            what do you make of me|my; see me doing|as|in; picture me; what would suit me|be; what fits me
            tell me what i should|to; help me decide|choose
            my grades|degree|experience|background|cv|profile enough|good|ok
            do you think i'm|i|im|i'd|i'll|i've _ am|could|would|can|will|should|good|make|fit|right|too|be|have|
                enough|ready|cut|what|suited|smart
            am|would|will|could|might i _ good|fit|enough|ready|suited|cut|able|smart|too|right|succeed|manage
            would|will|could|might i _ be|make|do _ a|an|it|good|well|fine|okay|ok|useful|any|one|happy|enough
            i'm|i+am|im really? very? good|great|excellent|strong|amazing|brilliant|talented|skilled|experienced|
                fantastic _ __ help|useful|enough|fit|count|matter|work|plus|advantage
            i'm|i+am|im really? very? good|great|excellent|strong|talented|skilled with|at|in
            what job|career|field|work should i; what should i do with|about my
            ^ should i switch|quit|leave|become|study|choose|take|change|stay|apply|do|go; do i have|seem|look|sound
            what do you think of|about me|my; how do i compare|look|sound|seem; would my|me
            is my _ enough|good|useful|relevant|degree|experience|background|cv|resume
            what would you do if you were me; what are my chances; my strengths|chances|personality; someone as
            where do you see me; is this|it right|good for me; which _ should i|suits me; rate my|me
        """
    },
    Defect.PRESUMPTUOUS: {
        1: """
            when are you free|available|going; can i come tomorrow|on|this|next|by|over
            what time should|can|shall i|we come|start|visit; i'd like you to; you should|could|can hook|set me
            when do i|we start|begin|meet; which day|days|week can|could|should|shall i|we; i'll need you
            could you drop|cancel|stay; when can you; so when; you don't mind|have _ do you; too old|late for you
            since you didn't|couldn't|never|failed|dropped|only; because you couldn't|didn't|failed|never
            when can|could|should|may|do|shall i|we _ come|visit|shadow|spend|see|start|meet|join|sit|stop|follow|
                call
            you'll|you+will _ introduce|connect|help|give|send|call|get|show|recommend|going __ won't|right|yes|
                will|ok|okay
            you can|could get|give|find|put|introduce me
            since|because|given|as you never|didn't|failed|couldn't|only|don't|haven't|weren't|still|lost|got|dropped
            when will|are you introduce|send|call|going; how soon can|could|will you|i
            i'll|i+will come|stop|drop|see|visit|be|call|follow|shadow by|over|in|you|there|round|to|with _
                tomorrow|next|monday|week|morning|day|tonight
            i expect|assume you; i need you to; you should|have|need|must give|help|tell|introduce|send|get|let me
            will|would|could|can you be|become my mentor; let me come|shadow|follow|visit|spend
            give me your number|phone|cell|email|address|contact
            i'm coming|free to|on|next|any _ come|visit|shadow|when
            what days|day|time can|should i come|start|visit; do you regret _ never|not
            why aren't you a|an|the|yet|already _; why never; why did you never
        """
    },
    Defect.JARGON: {
        1: """
            go-to-market; value proposition; paradigm*; synerg*; posture; stack ranking|posture; okr|okrs; kpi|kpis
            roi; gtm; ltv; cac; k8s; ci/cd; bandwidth allocation; north star; vertical integration; deliverable*
            leverage|leveraging _ core|synergies|ecosystem|verticals; epistemolog*
            stakeholder alignment|mapping|management; utilisation|utilization rate; low-hanging; core competenc*
            holistic*; operationali*; omnichannel; ideat*; disrupt|disruptive|disruption; agile transformation
            thought leadership; value stream; human capital; best-of-breed; mece; tam; arr; nclex
        """
    },
    Defect.SPECULATIVE: {
        1: """
            in a hundred|fifty|twenty|thirty years; will|would _ one+day|someday; one+day|someday _ will
            ever be replaced; be replaced by
            going to replace; take over the|all|your|our|everything; take your|our|all jobs|job; end of; if aliens
            if money were; if you could have any|be|change; if the government|economy|company|world|market|ai
            what will _ be like|look in; who wins; how will _ look in; be extinct; still exist in
            if you ruled|owned; if you had all|unlimited|more|a
            will|would|could ai|robots|automation|chatgpt|machines|software|computers|technology|the going|kill|
                replace|take|destroy|eliminate|make|end|robots
            replace|replaces|replaced|replacing nurses|teachers|doctors|electricians|chefs|you|us|people|humans|
                developers|designers|accountants|lawyers|paralegals|jobs|everyone|journalists|analysts|the _ by?
                robots|ai|machines|completely|entirely|all|one|someday|eventually $
            will _ exist|disappear|survive|die|collapse|vanish|still|be _ around|exist|needed|in|obsolete|dead
            in 20#; 2050; 2040; 2060; 2100; in _ twenty|thirty|fifty|hundred|twenty-five|# years _ from? now? $
            in twenty|thirty|fifty|hundred|100|50|30|20|25|40 years; # years from now; next century|generation
            if you were _ ceo|president|king|queen|boss|minister|charge|owner|director|mayor|god|me|rich|in|running
            if you ran the|your|a; if you had _ magic|billion|million|unlimited|superpower; what if
            what would happen if; what happens if
            do you think _ will ever|disappear|exist|survive|replace|replaced|be|still|die|win|collapse|go|get|
                become|take
            predict*; crystal ball; hypothetically; suppose you|that|the|ai|there; imagine you|that|the|if|ai _
            magic wand; who will|is going win|to
        """
    },
    Defect.CONFIDENTIAL: {
        1: """
            your biggest clients|client|customers|account; who your clients|customers|sources
            which celebrities|famous|politicians; name of _ client|patient|customer|source|student; medical record*
            company secrets; business plan; what is your firm|company|hospital working _ secret|launch|announce
            be announced; not public|released|announced|yet; leak; inside information
            lawsuit|court case|investigation; your strategy for|against; pricing strategy
            how much do you pay your|for; margins; your supplier*; profit; off the record; between us; just between
            crazy|funny|horror stories|story about patients|clients|students|customers|guests
            about a patient|client|student
            which|what|who _ clients|client|patients|patient|customers|customer|suppliers|families|students|
                accounts _ trouble|problem*|worst|hate|have|are|do|you|did|pay|complain|sue|the
            who are your _ clients|customers|patients|suppliers|biggest
            your|the worst|craziest|weirdest|strangest|most|sickest|saddest|difficult _ patient|client|case|
                customer|student|family|guest|account
            tell|talk me about a|one|your|the _ patient|client|case|customer|student|family _
            next|upcoming|unreleased|unannounced|secret|new release|product|launch|feature|features|version|
                campaign|menu|acquisition|merger|collection|story|stories
            in your|the next|upcoming|new|unreleased release|version|product|launch|update; trade secret*
            confidential*; insider
            internal|inside numbers|documents|information|figures|politics|problems|emails|data|strategy|
                investigation
            how much|what revenue|profit|profits|money|margin|margins|turnover|does|is _ your|the|company|firm|
                restaurant|business|last|make|making|lose|losing
            your company's|firm's|employer's|hospital's|restaurant's|team's _ budget|revenue|profit|profits|margin|
                margins|finances|strategy|plans|secret|secrets|debts
            your profit|profits|margins|margin|revenue|turnover
            what|how much do|does|is your boss|colleague*|coworkers|manager|team|co-workers|staff|ceo _ earn|make|
                paid|get|salary
            salaries of|at your; who is|was|got|gets|are _ fired|laid|investigated|leaving|next
            layoffs|layoff planned|coming|next|soon|at
            planning|going|plan _ layoffs|layoff|lay|merge|sell|acquire|close
            names of clients|patients|customers|students|suppliers|families; client|customer|patient list
            list of _ clients|customers|patients|suppliers; source|sources who|are|for|name
            mistakes your|that your company|hospital|firm|team|boss; cover-up|covered up; died; passwords|password
            security holes|hole|weakness|weaknesses; secret recipe|recipes|formula|sauce
        """
    },
    Defect.OUT_OF_RANGE: {
        1: """
            share|stock price|prices|market; shareholder*; stocks|shares; should i invest; invest in; legal advice
            my taxes|tax|knee|back|rash|lawsuit|visa|divorce|landlord|diet|wifi|printer|boiler|symptoms|medication|
                contract|pension
            diagnose; foreign policy; interest rates; inflation; house prices
            the president|government|minister|election; global economy; world politics
        """
    },
    Defect.INTERROGATING: {
        1: """
            why did you give|stop|leave|drop|quit|fail|switch _ up|out; why on earth; why would you|anyone
            why are you still|not; why were you; how could you; list your|the|all; tell me three|five|two
            give me three|five|two|ten reasons; state|rank|enumerate; what exactly did|do you _ for; answer yes
            explain yourself|why|your; account for; why did it take you so; why so long
            why did you _ leave|quit|stop|drop|fail|abandon|give|resign|not|change|waste|turn|reject|stay
            why did you only|just|even|bother; why didn't|haven't|weren't|don't|aren't|wouldn't|couldn't you
            why have|you've not|never|only|stayed; why not a|become|go|stay|study|just|do _ $
            name|list|give me? three|two|five|four|3|5|2|ten|10
            ^ name|list three|two|five|four|3|5|2|the|your|some|#
            explain your career|choice|choices|decision|decisions|path|reasons|reasoning|job|move|background
            explain why you|your; justify; defend; prove; ^ define; what are|were your reasons|qualifications
            what makes you think|qualified; answer me|the|my; state your; what qualifies you
            how can|could|do you justify|defend|live
        """
    },
    Defect.FLATTERY: {
        1: """
            how are you so
            how do you stay|manage|do so|to _ brilliant|amazing|perfect|calm|successful|wonderful|great; someone so
            you're amazing|brilliant|incredible; as successful|good|brilliant as you; a star
            your genius|brilliance|talent|greatness; you are so|such|the; a legend; living legend; admire you; hero
            most talented|brilliant|successful|impressive; like being _ famous|best|star|genius|expert
            so|such|as|that|this brilliant|amazing|successful|talented|smart|wonderful|incredible|awesome|
                accomplished|genius|good|gifted|inspiring|wise|impressive|great at|and|person|? $
            become|became|get|be|being|got|are|is so|such brilliant|amazing|successful|talented|smart|wonderful|
                incredible|awesome|accomplished|genius|good|gifted|inspiring|wise|impressive|great|a|an
            brilliant|amazing|genius|incredible|legend|superstar|rockstar|rock|guru $; famous
            everyone|everybody|people say*|says|tells|knows _ you're|you|your _ best|amazing|great|genius|legend|
                brilliant|incredible
            the best in|at|there|ever|of
            you're|you+are|are|youre _ the? best|legend|genius|hero|inspiration|idol|amazing|role|rockstar|star
            your secret; secret of your
            like to be a? famous|star|legend|successful|expert|leader|best|admired|important; my hero|idol|role
            such a|an great|amazing|brilliant|incredible|inspiring|impressive|successful|wonderful|legend*|star|
                genius|talent*
            how|what does it feel _ successful|famous|best|admired|important|brilliant
            someone as brilliant|successful|amazing|talented|accomplished|great|impressive|experienced
            your amazing|incredible|brilliant|stellar|outstanding|wonderful|impressive|legendary career|success|
                work|talent|mind|achievements|journey|life
            become such
        """
    },
}
