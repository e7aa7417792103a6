"""Bytes to text: byte order marks, UTF-8, then a careful guess; anything that is not text is refused by name."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from infoview_ai.errors import TranscriptError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""The four-byte marks stand before the two-byte ones they begin with."""

_KNOWN = (
    (b"PK\x03\x04", "a Word document or another zipped file"),
    (b"\xd0\xcf\x11\xe0", "an older Office document"),
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a rich-text document"),
    (b"RIFF", "a sound file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)

_EIGHT_BIT = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "shift_jis", "gb18030", "big5", "euc_kr"]
_SAMPLE = 200_000


def decode(data: bytes, filename: str) -> str:
    """The text in `data` with plain line ends; raises TranscriptError for anything that is not text."""
    for magic, what in _KNOWN:
        if data.startswith(magic):
            raise _refused(filename, f"is {what}, not a transcript in plain text")
    if data[4:8] == b"ftyp":
        raise _refused(filename, "is a sound or video file, not a transcript in plain text")
    text = _text(data, filename)
    if _is_binary(text):
        raise _refused(filename, "is binary data, not text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text(data: bytes, filename: str) -> str:
    mended = _mended_utf8(data)
    if mended is not None:
        return mended
    encoding = _encoding(data)
    if encoding is None and b"\x00" in data[:_SAMPLE]:
        raise _refused(filename, "is binary data, not text")
    if encoding is None:
        raise _refused(filename, "is in an encoding that cannot be told")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refused(
            filename, f"begins like {encoding.upper()} but breaks at byte {error.start}; it is damaged or cut off"
        ) from error


def _encoding(data: bytes) -> str | None:
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked:
        return marked
    wide = _wide(data[:2000])
    if wide:
        return wide
    if _is_utf8(data):
        return "utf-8"
    best = from_bytes(data[:_SAMPLE], cp_isolation=_EIGHT_BIT).best()
    return None if best is None else best.encoding


def _mended_utf8(data: bytes) -> str | None:
    """UTF-8 with a few bytes damaged, or cut in the middle of a letter: better one lost letter than all accents."""
    if data.startswith(tuple(mark for mark, _ in _MARKS)) or b"\x00" in data:
        return None
    text = data.decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - lost
    return text if 0 < lost <= whole / 5 else None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: in Latin text every second byte is zero."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    if odd / half > 0.7 and even / half < 0.1:
        return "utf-16-le"
    if even / half > 0.7 and odd / half < 0.1:
        return "utf-16-be"
    return None


def _is_binary(text: str) -> bool:
    odd = sum(character < " " and character not in "\t\n\r\f\v" for character in text[:_SAMPLE])
    return "\x00" in text or odd > len(text[:_SAMPLE]) * 0.01


def _refused(filename: str, what: str) -> TranscriptError:
    return TranscriptError(
        f"{filename} {what}.", next_step="Save it as plain text in UTF-8, as .txt, .vtt, .srt or .json."
    )
