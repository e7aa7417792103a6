"""The second reader of a talk: a language model that answers small yes/no checks, with quotes that code looks up."""

from infoview_ai.scoring.judge.ledger import Budget
from infoview_ai.scoring.judge.reading import judge

__all__ = ["Budget", "judge"]
