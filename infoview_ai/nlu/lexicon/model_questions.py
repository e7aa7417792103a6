"""The article's eight questions and their close variants (domain.md R7)."""

from __future__ import annotations

from typing import Final

MODEL_QUESTIONS: Final[dict[str, dict[float, str]]] = {
    "path_in": {1: "how did you _ get|come|become|enter|start|break|find _ into|to|in|involved|started|interested _"},
    "rewards": {
        1: """
            what do|did you _ enjoy|like|love _ most|best|about; what _ enjoy|like|love most|best
        """
    },
    "skills": {
        1: "what|which skill|skills|kind|kinds|abilities|qualities|knowledge|training|technical|personal|"
        "traits __ need|needed|important|require|required|useful|use|matter|valuable|necessary|essential|succeed|"
        "have|most|help"
    },
    "success": {1: "key|keys|secret to|of|for success|succeeding|doing|being"},
    "getting_started": {
        1: "how should|can|could|would|does|do|might someone|somebody|one|a|i|people|anyone|you|person _ get|start|"
        "begin|enter|break|getting|go _"
    },
    "organizations": {
        1: """
            professional|trade|industry|any|other|which|what association*|organi*|societ*|group*|bodies|network*
            organi*|association*|societ*|groups _ join|belong|recommend|suggest|worth|useful|involved|member|part
        """
    },
    "experience": {
        1: """
            internships|internship|apprenticeships|placements _ common|usual|available|typical|normal|offered|exist|
                possible
            are|is there|any? internships|internship|apprenticeships|placements _ common|usual|in|for|field|industry
            how _ get|gain _ experience
        """
    },
    "people": {
        1: """
            other people|person|professionals|contacts|someone|anyone; anyone|anybody|someone|somebody else
            who else
        """
    },
}
"""The article's eight questions (domain.md R7) and close variants: being closed, double or plain is never held against
them.
"""
