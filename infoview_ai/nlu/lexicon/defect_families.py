"""Further ways of putting a question that gives its defect away (domain.md 3.2), beside the stock phrases."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Defect

DEFECT_FAMILIES: Final[dict[Defect, str]] = {
    Defect.GOOGLEABLE: """
        what is it _ your|the|they _ do|does|make|makes|sells|sell; opening hours; what|which age do you have to
        where exactly are you|they; who|what are you and|? what sort|kind
    """,
    Defect.LEADING: """
        basically slavery|a scam|a cult|theft|cruelty; you agree $
        nobody|no+one can|could|would really|have|do|be
    """,
    Defect.VAGUE: """
        tell me about|everything __ whole thing; everything about; all of it; ^ advice|thoughts|tips $
        what's|what+is|whats it|that all? like $; how's|how+is * $; all like being; so what's it all
    """,
    Defect.PERSONAL: """
        did you clear|earn|net|make last|this; are they|you paying|paid you|then
        do you earn|make|net|clear now|a|per|then
        pay|paying you per|a|for; you weigh; surgeries|surgery|operations had you
        had|have you had any? surgeries|surgery|
            ptsd|depression|therapy|affair
        what visa; on tablets|medication|antidepressants|pills
        religious|pray|vote|married|divorced|pregnant yourself|?
        party do|did you; planning|having another|a third|more one|baby|child|kids; you personally
        your wife|husband|marriage|girlfriend|boyfriend mind|leave|cope|holding|cheat; cheat|cheated on your
        how old are you; through marriage; broken|cost|ended your marriage
    """,
    Defect.NEGATIVE: """
        why do|does|are|is __ lie|lies|cheat|cheats|steal|useless|rubbish|flop|flops|fail; push|pushed|kick|kicked|
            force|forced you out
        flopped|flop; a shambles|joke|mess|disgrace|scam; treat|treats|treated _ worst|badly|like
        biggest idiot|fool|moron
        money under; just cruelty|exploitation|slavery|a; push treatment; whose fault
    """,
    Defect.ABOUT_YOURSELF: """
        do you|u think|reckon i|i'd|i'm|i've|somebody+with|someone+with could|would|have|am|too|what|be|got|my
        would|could i be|get|make|become daft|mad|good|alright|okay|ok|a|it|through|one
        am i the|too|right|good|clever|smart|old|cut type|old|young|for|enough|person|late|out
        late for me; what you|do _ make of my|me|it|that from|how
        i have|am|i've|i'm what|right|enough _ needs|takes|for
    """,
    Defect.PRESUMPTUOUS: """
        when can|do|could i start|come|visit|follow|shadow; you'll|you+will be my|go through|help|introduce|get me|my
        since|as you _ obviously|couldn't|never|failed|didn't _ stuck|get|got|make|made|manage
        you can sneak|get|let|take me; when will|are you _ give|retire|leave|step|hand
    """,
    Defect.SPECULATIVE: """
        if they|someone made|put|asked you head|boss|chief|king|queen|in; if you were|became prime|king|president|the
        what would you _ if you'd|they'd|aliens|# ; would you have done if; by the time i|i'm|my
        if the|we|it|all __ what'll|what+will|will|does|would|where; next summer|winter up|or|?; gut feeling
        when i retire|die|grow; my|your children|grandkids|grandchildren are|be|will|grown|catching
        suppose we|the|all
        will there be|still any|be|enough|a
    """,
    Defect.CONFIDENTIAL: """
        who's|who+is|which about|going|getting to get|be laid|fired|sacked|resigning|the+push; who's resigning
        just between us|you; won't|will+not tell anyone|anybody|a; are they|clients holding|hiding|planning|worth
        what have|has|did they|he|she done|got|do $; who is|was he|she|it|that $; which ones|one|three and what
        your biggest|famous|main clients|customers|client|accounts; when does it come out; what was his|her|their name
        what's|what+is it about $; what are you showing|launching|releasing
    """,
    Defect.INTERROGATING: """
        justify|account for; ^ explain to me how|why|what; why'd you quit|leave; ^ list your; step by step $
        why give|gave that up; nobody tied; on earth did you; why * why *
    """,
    Defect.FLATTERY: """
        crazy|so|incredibly|insanely|amazingly|honestly _ talented|gifted|impressive|perfect|genius|clever|
            brilliant|amazing
        a celebrity|legend|genius|hero|star|icon; such an? amazing|incredible|talented|brilliant|gifted|inspiring
        as talented|gifted|brilliant|amazing as you; best thing|one|there|ever on|there's|in; to be so good|perfect|
            impressive|amazing
        a mind like yours; the best ever
    """,
}
