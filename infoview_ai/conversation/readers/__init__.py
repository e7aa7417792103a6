"""Transcripts from files: `infoview.transcript/1` JSON, WebVTT, SRT and plain text.

How times are treated: a negative time, or one that runs backwards in a plain-text file, is an error that names the
place. Overlaps are kept as they are, because people talk over each other. Cues are put in the order of their starts.
A recording that begins long before the talk, or stamps with the time of day, is shifted so that the first words are
at zero. A file with times has the clock `real`; one without has `spoken`, and its times are estimated later.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Literal

from infoview_ai.conversation.readers.assembly import assemble
from infoview_ai.conversation.readers.encoding import decode
from infoview_ai.conversation.readers.json_format import read_json
from infoview_ai.conversation.readers.plain import read_plain
from infoview_ai.conversation.readers.seeker import find_seeker, speakers
from infoview_ai.conversation.readers.subtitles import read_srt, read_vtt
from infoview_ai.conversation.readers.utterances import Source
from infoview_ai.conversation.transcript import Transcript
from infoview_ai.errors import TranscriptError

MAX_BYTES = 5_000_000
"""Larger files are refused: an hour of talk is about 60 kB of text."""

__all__ = ["MAX_BYTES", "Voices", "read_transcript", "read_transcript_file", "voices"]


def read_transcript(
    data: bytes, filename: str, *, seeker: str | None = None, minutes: float | None = None
) -> Transcript:
    """The conversation in `data`; raises TranscriptError that says what is wrong, where, and what to do.

    `seeker` names the learner's speaker label; without it the label or the talk itself must tell. JSON names both
    roles itself and ignores it. `minutes` is the agreed limit where the file states none. Consecutive turns of one
    speaker are one turn, except in JSON, where turns stand as written.
    """
    _check_size(data, filename)
    text = decode(data, filename)
    if _kind(text, filename) == "json":
        return read_json(text, filename, minutes=minutes)
    return assemble(_source(text, filename), filename, seeker=seeker, minutes=minutes)


@dataclass(frozen=True)
class Voices:
    """Who speaks in a file, in the order in which they begin, and which of them the learner seems to be."""

    names: tuple[str, ...] = ()
    seeker: str | None = None


def voices(data: bytes, filename: str) -> Voices:
    """The names from which the learner can be chosen; none for JSON, which says itself who is who.

    Raises TranscriptError where the file is not one that could be read.
    """
    _check_size(data, filename)
    text = decode(data, filename)
    if _kind(text, filename) == "json":
        return Voices()
    utterances = _source(text, filename).utterances
    names = speakers(utterances)
    try:
        seeker = names[find_seeker(utterances, filename, None)]
    except TranscriptError as error:
        return Voices(error.speakers)
    return Voices(tuple(names.values()), seeker)


def _check_size(data: bytes, filename: str) -> None:
    if len(data) > MAX_BYTES:
        raise TranscriptError(
            f"{filename} has {len(data) / 1e6:.1f} MB; a transcript may have up to {MAX_BYTES / 1e6:.0f} MB.",
            next_step="Export the words only, without sound, or split the file.",
        )
    if not data.strip():
        raise TranscriptError(
            f"{filename} is empty.", next_step="Export the transcript again and check that it has words."
        )


def _source(text: str, filename: str) -> Source:
    match _kind(text, filename):
        case "vtt":
            return read_vtt(text, filename)
        case "srt":
            return read_srt(text, filename)
        case _:
            return read_plain(text)


def read_transcript_file(path: str | Path, *, seeker: str | None = None, minutes: float | None = None) -> Transcript:
    """As `read_transcript`, for a file on disk."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
            size = path.stat().st_size
    except OSError as error:
        raise TranscriptError(
            f"{path} cannot be read: {error.strerror or error}.", next_step="Check the name and the permissions."
        ) from error
    if size > MAX_BYTES:
        raise TranscriptError(
            f"{path.name} has {size / 1e6:.1f} MB; a transcript may have up to {MAX_BYTES / 1e6:.0f} MB.",
            next_step="Export the words only, without sound, or split the file.",
        )
    return read_transcript(data, path.name, seeker=seeker, minutes=minutes)


def _kind(text: str, filename: str) -> Literal["json", "vtt", "srt", "txt"]:
    """The format: what the file begins with decides; the extension only where the beginning says nothing."""
    lines = [line.strip() for line in text.lstrip().split("\n", 3)]
    if lines[0].startswith("WEBVTT"):
        return "vtt"
    if lines[0].startswith("{"):
        return "json"
    if len(lines) > 1 and lines[0].isdigit() and "-->" in lines[1]:
        return "srt"
    match PurePath(filename).suffix.lower():
        case ".json":
            return "json"
        case ".vtt":
            return "vtt"
        case ".srt":
            return "srt"
    return "txt"
