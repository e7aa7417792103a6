"""The job-pitch label of a seeker's turn (domain.md 1.2 and 1.9), read compositionally.

A turn is cut into `clauses`; what only talks about asking is set aside (`meta`); rules put together from `fragments`
(object, scope, beneficiary) find `outcomes`, `documents`, `hints`, `selling` and questions about the `employer`; then
`invitation`, `repair` and `persistence` move the label, and the gravest clause decides (`decide`).
"""

from infoview_ai.nlu.pitch.decide import read_pitch

__all__ = ["read_pitch"]
