"""What has been said so far, and a choice of lines that never repeats it."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.professionals.again import reworded
from infoview_ai.professionals.fresh import plain, sentences
from infoview_ai.professionals.telling import stems
from infoview_ai.professionals.voice import Cue

_PLACEHOLDER = re.compile(r"\{\w+\}")


class Spoken:
    """Chooses lines for one reply; deterministic for the rehearsal's seed and the turn."""

    def __init__(self, cue: Cue) -> None:
        self._cue = cue
        self._said = "\n".join(turn.text for turn in cue.turns if turn.speaker is Speaker.PROFESSIONAL)
        self._sentences = {plain(sentence) for turn in cue.turns for sentence in self._of(turn)}
        self._now: set[str] = set()

    @staticmethod
    def _of(turn: Turn) -> list[str]:
        return sentences(turn.text) if turn.speaker is Speaker.PROFESSIONAL else []

    def rng(self, purpose: str) -> random.Random:
        """Chance that is the same for the same seed, turn and purpose."""
        return random.Random(f"{self._cue.seed}:{self._cue.decision.turn}:{purpose}")

    def unused(self, pool: Sequence[str]) -> str:
        """A line of `pool` that was not said before in this talk; empty when all were."""
        left = [line for line in pool if line not in self._now and not self._was_said(line)]
        if not left:
            return ""
        line = self.rng(pool[0]).choice(left)
        self._now.add(line)
        return line

    def first(self, *pools: Sequence[str]) -> str:
        """A line of the first of these pools that has one left; empty when all were said."""
        return next(filter(None, map(self.unused, pools)), "")

    def always(self, pool: Sequence[str]) -> str:
        """A line of `pool` that was not said before; when all were, one of them in other words."""
        return self.unused(pool) or next((line for line in reworded(pool) if not self._was_said(line)), "")

    def of_this_talk(self, pool: Sequence[str]) -> str:
        """The unused line that speaks of the fewest things which nobody has spoken of."""
        heard = stems(" ".join(turn.text for turn in self._cue.turns))
        mixed = self.rng("of this talk").sample(list(pool), len(pool))
        return self.first(*([line] for line in sorted(mixed, key=lambda line: len(stems(line) - heard))))

    def about_them(self) -> str:
        """A reaction to where the learner comes from, with their own word for it where they gave one."""
        field = self._cue.decision.mood.seeker_background
        lines = self._cue.profile.style.about_me_reactions
        named = [line for line in lines if "{field}" in line] if field else []
        plain = [line for line in lines if "{field}" not in line]
        return self.unused(named or plain).replace("{field}", field) or self.unused(plain)

    def _was_said(self, line: str) -> bool:
        """Also true of a line with a placeholder that was filled in."""
        if not self._said:
            return False
        if _PLACEHOLDER.search(line):
            return all(piece.strip() in self._said for piece in _PLACEHOLDER.split(line))
        return any(plain(sentence) in self._sentences for sentence in sentences(line))
