"""Text that wants a page to run it or to fetch something, and the places that such text can come from."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import yaml

from infoview_ai.conversation.transcript import TRANSCRIPT_FORMAT
from infoview_ai.resources import resource

MARK = "zqhostile"
"""Stands in every text, so that a run can tell that it was shown."""

SLUG = "hostile-person"
_KEPT = frozenset({"slug", "manner", "id", "after"})
"""Keys of a profile that are names for the program, not words."""
_LIMITS = {"role": 80, "field": 60, "organization": 120, "line": 140, "practise": 140, "short": 160}


def texts(trap: str) -> tuple[str, ...]:
    """Hostile texts; each that fetches something fetches it from the address `trap`."""
    host = trap.partition("//")[2]
    return (
        f"{MARK} ![p]({trap}/markdown)",
        f"{MARK} ![p][r] [r]: {trap}/reference",
        f"{MARK} [![p]({trap}/linked)]({trap}/link)",
        f'{MARK} <img src="{trap}/img" onerror="window.__pwned=1">',
        f"{MARK} <script>window.__pwned=2</script><script src='{trap}/s.js'></script>",
        f"{MARK} <iframe src='{trap}/frame'></iframe>",
        f"{MARK} <iframe srcdoc='<script>parent.__pwned=3</script>'></iframe>",
        f"{MARK} <svg onload=window.__pwned=4><image href='{trap}/svg'/></svg>",
        f"{MARK} <style>@import url({trap}/css); * {{ background: url({trap}/background) }}</style>",
        f"{MARK} <div style=\"background-image:url('{trap}/style')\">x</div>",
        f"{MARK} <link rel=stylesheet href={trap}/link.css><base href={trap}/>",
        f"{MARK} <object data={trap}/object></object><embed src={trap}/embed>",
        f"{MARK} <video src={trap}/video autoplay poster={trap}/poster></video>",
        f"{MARK} <meta http-equiv=refresh content='0;url={trap}/refresh'>",
        f"{MARK} <form action={trap}/form><input autofocus onfocus=window.__pwned=5></form>",
        f"{MARK} <a href='javascript:window.__pwned=6'>x</a> [x](javascript:window.__pwned=7)",
        f"{MARK} {trap}/bare <{trap}/auto> www.{host}/www",
        f"{MARK} $\\href{{{trap}/katex}}{{x}}$ $$\\includegraphics{{{trap}/tex}}$$",
        f"{MARK} :material/home: :red[x] :streamlit: `</code><img src={trap}/code onerror=window.__pwned=8>`",
        f"{MARK} </textarea></title></script><img src={trap}/breakout onerror=window.__pwned=9>",
        f"{MARK} {{{{constructor.constructor('window.__pwned=10')()}}}} ${{window.__pwned=11}}",
        f"{MARK} \" onmouseover=window.__pwned=12 x='\u202e\u2066 data:text/html,<script>window.__pwned=13</script>",
    )


def judged(trap: str) -> dict[str, object]:
    """What a hostile second reader answers: quotes that are in the transcript, and hostile remarks on them."""
    said = texts(trap)
    evidence = [
        {"line": number, "quote": MARK, "good": False, "why": text, "try_instead": said[-1 - number % len(said)]}
        for number, text in enumerate(said[:8])
    ]
    ids = ("job_pitch", "opening", "questions", "listening", "closing", "preparation")
    return {"opinions": [{"criterion": one, "evidence": evidence, "level": 2} for one in ids]}


def _cycle(trap: str) -> Callable[[int], str]:
    """One of the texts after the other, cut to so many characters."""
    every = texts(trap)
    count = 0

    def following(most: int) -> str:
        nonlocal count
        count += 1
        fitting = [text for text in every if len(text) <= most] or [every[0]]
        return fitting[count % len(fitting)][:most]

    return following


def write_profile(home: Path, trap: str) -> None:
    """A person whose every word is followed by hostile text, in the folder for a user's own people."""
    shipped = sorted(resource("knowledge/professionals").iterdir())[0]
    person = yaml.safe_load(shipped.read_text(encoding="utf-8"))
    name = f"{MARK} <img src={trap}/name onerror=window.__pwned=15> Vex"[:80]
    spoiled = {key: _spoiled(value, _cycle(trap), key) for key, value in person.items()} | {"slug": SLUG, "name": name}
    folder = home / "professionals"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{SLUG}.yaml").write_text(yaml.safe_dump(spoiled, allow_unicode=True), encoding="utf-8")


def _spoiled(value: object, following: Callable[[int], str], key: str = "") -> object:
    """A copy in which every text is hostile; the shape and the program's names stay."""
    if isinstance(value, dict):
        return {name: _spoiled(inner, following, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_spoiled(inner, following, key) for inner in value]
    if not isinstance(value, str) or key in _KEPT:
        return value
    return following(_LIMITS.get(key, 300))


def transcripts(trap: str) -> dict[str, bytes]:
    """The same hostile conversation in each format that can be imported, by file name."""
    said = texts(trap)
    names = ("Ana <b>x</b>", f"Vex ![p]({trap}/speaker)")
    turns = [
        {"speaker": ("seeker", "professional")[index % 2], "text": f"How did you get into it? {text}"}
        for index, text in enumerate(said)
    ]
    data = {
        "format": TRANSCRIPT_FORMAT,
        "professional": {"name": names[1], "role": said[3], "organization": said[0]},
        "agreed_minutes": 15,
        "turns": turns,
    }
    cues = [
        f"00:{index // 6:02d}:{index % 6 * 10:02d}.000 --> 00:{index // 6:02d}:{index % 6 * 10 + 9:02d}.000\n"
        f"{('Ana', 'Vex')[index % 2]}: {text}\n"
        for index, text in enumerate(said)
    ]
    lines = [f"{('Ana', 'Vex')[index % 2]}: How did you get into it? {text}" for index, text in enumerate(said)]
    return {
        f"{MARK} <img src=x onerror=window.__pwned=14>.json": json.dumps(data).encode(),
        "![p](x).vtt": ("WEBVTT\n\n" + "\n".join(cues)).encode(),
        "talk.txt": "\n".join(lines).encode(),
    }
