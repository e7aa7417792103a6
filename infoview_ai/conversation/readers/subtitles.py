"""The readers of WebVTT and SRT: cues by webvtt-py, speakers by `<v Name>` or `Name: text`."""

from __future__ import annotations

import html
import io
import re

import webvtt

from infoview_ai.conversation.readers.names import said_by
from infoview_ai.conversation.readers.utterances import Source, Utterance, read_note
from infoview_ai.errors import TranscriptError

_VOICE = re.compile(r"<v(?:\.[\w.-]{1,80})?\s{1,9}([^<>]{1,80}?)\s*>")
_TAG = re.compile(r"</?[a-zA-Z0-9][^<>]*>")
_VTT_TIMES = re.compile(r"^\s*(?:\d+:)?\d{1,2}:\d{1,2}\.\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{1,2}\.\d{1,3}(?=\s|$)")
_SRT_TIMES = re.compile(r"^\s*\d+:\d{1,2}:\d{1,2}[,.]\d+\s*-->\s*\d+:\d{1,2}:\d{1,2}[,.]\d+(?=\s|$)")


def read_vtt(text: str, filename: str) -> Source:
    """The utterances of a WebVTT file; `NOTE agreed minutes: 15` is read as a note."""
    return _read(text.strip() + "\n", filename, "vtt", _VTT_TIMES)


def read_srt(text: str, filename: str) -> Source:
    """The utterances of an SRT file."""
    return _read(text.strip() + "\n", filename, "srt", _SRT_TIMES)


def _read(text: str, filename: str, kind: str, times: re.Pattern[str]) -> Source:
    _check_times(text, filename, times)
    try:
        captions = webvtt.from_buffer(io.StringIO(text), format=kind).captions
    except (webvtt.errors.MalformedFileError, webvtt.errors.MalformedCaptionError) as error:
        raise TranscriptError(
            f"{filename} is not a valid {kind.upper()} file: {error}.",
            next_step="A WebVTT file begins with the line WEBVTT; an SRT file with a number and a line of times.",
        ) from error
    notes = dict(note for line in text.split("\n") if (note := read_note(line.removeprefix("NOTE"))) and "NOTE" in line)
    found: list[Utterance] = []
    name = ""
    for number, caption in enumerate(sorted(captions, key=lambda one: one.start_time.in_milliseconds()), start=1):
        start = caption.start_time.in_milliseconds() / 1000
        end = caption.end_time.in_milliseconds() / 1000
        parts = _voices(caption.raw_text, name)
        name = parts[-1][0] if parts else name
        until = end if end >= start else None
        found.extend(Utterance(who, words, f"cue {number}", start, until) for who, words in parts if who)
    return Source(tuple(found), notes)


def _check_times(text: str, filename: str, times: re.Pattern[str]) -> None:
    """The library drops a cue whose times it cannot read; lost words must be a message instead."""
    for number, line in enumerate(text.split("\n"), start=1):
        if "-->" in line and not times.match(line) and not line.startswith("NOTE"):
            raise TranscriptError(
                f"{filename}, line {number}: the times {line.strip()[:60]!r} cannot be read.",
                next_step="They look like 00:01:02.500 --> 00:01:05.000 (a comma in SRT) and are never negative.",
            )


def _voices(raw: str, name: str) -> list[tuple[str, str]]:
    """The parts of a cue by speaker; a part without a name goes on with the speaker before."""
    pieces = _VOICE.split(raw)
    parts = _named_lines(pieces[0], name)
    for voice, words in zip(pieces[1::2], pieces[2::2], strict=True):
        parts.append((html.unescape(voice), _clean(words)))
    return [(who, words) for who, words in parts if words]


def _named_lines(words: str, name: str) -> list[tuple[str, str]]:
    parts: list[tuple[str, str]] = []
    for line in words.split("\n"):
        label = said_by(_clean(line.strip().removeprefix("- ")))
        if label is not None:
            name = label.name
            parts.append((label.name, label.text))
        elif line.strip():
            parts.append((name, _clean(line)))
    return parts


def _clean(words: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", words)).split())
