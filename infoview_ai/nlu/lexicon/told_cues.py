"""What a professional's answer tells about: first-person and general statements, topics T1-T15 of domain.md 3.1."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Topic

TOLD_CUES: Final[dict[Topic, dict[float, str]]] = {
    Topic.PATH_IN: {
        4: """
            i _ got|came|fell|ended|moved|stumbled|drifted|slid|switched into|to|up|over|in
            i started|began out|as|in|at|with|on; i was|worked _ before|until|first
            i trained|studied|graduated|majored|qualified|apprenticed; my first job|role|post|year
            before this|that|i|nursing|teaching; i used to be|work; i decided|wanted to; i never planned|meant
            by accident; my way in; that's how i; my career
            my uncle|aunt|father|mother|dad|mum|mom|friend|neighbour|neighbor _ was|worked|got|had; career change*
        """,
    },
    Topic.DAY_TO_DAY: {
        4: """
            typical|average|normal|usual day|week|shift|morning
            my day|days|week|morning|mornings|afternoon|afternoons; most of my|the|a day|week|time|shift
            the first|last hour|thing|half; we start|begin|finish at|with|by|on
            i start|begin|arrive|spend|check|finish; every morning|day|monday; in the morning|afternoon; then i|we
            half of it|my|the; percent of
        """,
        2: """
            tasks; shift; meetings; paperwork
        """,
    },
    Topic.REWARDS: {
        4: """
            best part|thing|bit|day|days; i enjoy|love|like; what i enjoy|love|like; look|looking forward to
            favourite|favorite; proud*; reward*; satisf*; keeps me; worth it; good day; makes me happy|smile
        """,
    },
    Topic.HARD_PARTS: {
        4: """
            hard|hardest|tough|toughest|worst|difficult part|thing|bit|days|day|year; harder; stress*; burnout
            burn|burned|burnt out; wear|wears|wore _ you|people|me|down; struggle*; challeng*; frustrat*
            the downside; i hate|dread|dislike; exhaust*; it hurts; people quit|leave
            it was|is _ hard|harder|rough|tough; lonely; i cried; the paperwork
        """,
    },
    Topic.SKILLS: {
        4: """
            skill|skills; you need|have to be|listen|read|write|like|stay; patience|patient _ matters|more|is|with
            good with|at; ability to; what matters _ is; matters more than; listening; able to; attention to detail
            communicat*; calm; math|maths; curious; curiosity
        """,
    },
    Topic.SUCCESS: {
        4: """
            do|does well; the ones who; people who last|stay|do|succeed|get; good ones; stand|stands out; promot*
            senior; succeed*; successful; after five|ten years; what separates; move up; ladder
        """,
    },
    Topic.MISCONCEPTIONS: {
        4: """
            people|everyone|most|outsiders|newcomers|everybody _ think|thinks|assume|imagine|expect|believe
            misconception*; nobody tells|told|warns; surpris*; i expected; get wrong; myth; it's not all
            not like tv|television
        """,
    },
    Topic.GETTING_STARTED: {
        4: """
            apprentic*; degree; licen*; certif*; diploma; bootcamp; you can start|begin; to get in|started
            the usual way|route; entry level; first step; training programme|program; if i started|began
            starting out; exam|exams; beginners; the way in
        """,
    },
    Topic.EXPERIENCE: {
        4: """
            intern|interns|internship|internships; volunteer*; shadow*; placement*; try it; taste of
            work experience; summer job; side project*; get experience; portfolio; helper job
        """,
    },
    Topic.OUTLOOK: {
        4: """
            changing; has|have changed; change* _ years; the future; ai; automat*; in five|ten years; next few years
            demand; shortage; the market; growing; trend*; when i started _ now
        """,
    },
    Topic.SETTING: {
        4: """
            hours; night|nights|weekend|weekends; shifts; remote*; from home; overtime; on call; flexib*; work-life
            travel*; outdoors; my|the|our team|crew is|are|has|of; culture; schedule; holidays; part-time
        """,
    },
    Topic.PAY: {
        4: """
            pay|pays|paid; salary|salaries; wage|wages; earn*; money; the range
        """,
    },
    Topic.ORGANIZATIONS: {
        4: """
            association*; newsletter*; join*; society; podcast*; conference*; meetup*; magazine; journal; book|books
            forum; member*; website
        """,
    },
    Topic.PEOPLE: {
        4: """
            talk|speak|write to; you should|could|might|can _ talk|speak|meet|call|contact|write|ask
            tell her|him|them i|it|that; a colleague _ named|called|who
            i'll|i+can|i+could|i+will introduce|connect|put; mention my name; worth talking
        """,
    },
    Topic.ADVICE: {
        4: """
            my advice; i'd|i would tell|say|suggest|recommend; if i could go back; i wish i|someone|somebody
            don't be afraid; my one|only|best tip|advice|suggestion; do it again
        """,
    },
}
