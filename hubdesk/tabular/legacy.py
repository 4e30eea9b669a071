"""Guesses among the encodings from before Unicode.

A guess: the caller shows the text and lets people change it. The detector library is good at telling scripts
apart and bad at telling Western from Central European code pages in short words such as names (it takes
``Müller`` for cp1250). So Latin text is decided here, by which reading gives letters that names and addresses
really have.
"""

from __future__ import annotations

import re

_EVIDENCE = 1 << 16
_ALLOWED = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "iso8859_2",
    "iso8859_5", "koi8_r", "cp866", "cp850", "cp852", "mac_roman", "cp932", "euc_jp", "gb18030", "big5", "cp949",
    "tis_620",
)  # fmt: skip
_EAST_ASIAN = ("cp932", "euc_jp", "gb18030", "big5", "cp949")
_CANONICAL = {
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "latin_1": "cp1252",
}
# Letters by how much they speak for a reading: the everyday ones of the languages written with it.
_LETTERS = {
    "cp1252": "äöüßÄÖÜéèêëçàâáíóúñãõôîïûùåøæœÅØÆÉÈÇÀÁÍÓÚÑÔÎìòÌÒ",
    "cp1250": "ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽáéíúýÁÉÍÚÝőűŐŰöüÖÜăşţĂŞŢâîäß",
    "iso8859_2": "ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽáéíúýÁÉÍÚÝőűŐŰöüÖÜăşţĂŞŢâîäß",
    "mac_roman": "äöüßÄÖÜéèêëçàâáíóúñãõôîïûùåøæœÅØÆÉÈÇÀÁÍÓÚÑÔÎìòÌÒ",
    "cp850": "äöüßÄÖÜéèêëçàâáíóúñãõôîïûùåøæÅØÆÉÈÇÀÁÍÓÚÑÔÎìòÌÒ",
    "cp1254": "ğışĞİŞçöüÇÖÜâîû",
}
_TYPOGRAPHY = "–—‘’“”„€…®™©°§£ªº«»·¡¿ \t\r\n"
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")


def guess_legacy(data: bytes) -> str:
    """Return the codec in which ``data``, which is no UTF-8, is most likely written.

    Never fails; the last resort is cp1252.
    """
    evidence = _evidence(data)
    words = _WORD.findall(evidence)
    high = sum(byte >= 0x80 for byte in evidence)
    letters = sum(len(word) for word in words)
    if words and high / letters > 0.5:
        # Words of high bytes only: another script.
        return _detected(evidence)
    scores = {codec: _score(words, codec) for codec in _LETTERS}
    best = max(scores, key=lambda codec: scores[codec])
    return best if scores[best] > 0 else _detected(evidence)


def _evidence(data: bytes) -> bytes:
    """Return lines that are not plain ASCII, up to 64 kB; the detector needs no others."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line)
            size += len(line)
            if size >= _EVIDENCE:
                break
    if len(lines) > 1 and not data.endswith((b"\n", b"\r")):
        lines.pop()  # it may end within a character
    return b"".join(lines)[:_EVIDENCE]


def _score(words: list[bytes], codec: str) -> float:
    """Return how well Latin words read in ``codec``: 1 a letter that fits, minus what does not fit."""
    fitting = set(_LETTERS[codec])
    total = 0.0
    for word in words:
        try:
            text = word.decode(codec)
        except UnicodeDecodeError:
            return -1.0
        for index, char in enumerate(text):
            if char.isascii() or char in _TYPOGRAPHY:
                continue
            if char not in fitting:
                total -= 2.0
            elif char.isupper() and index and text[index - 1].islower():
                total -= 1.0  # a capital inside a word
            else:
                total += 1.0
    return total


def _detected(evidence: bytes) -> str:
    # Imported here: it takes tens of milliseconds, and most files are UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(evidence, cp_isolation=list(_ALLOWED)).best()
    if best is not None:
        return _CANONICAL.get(best.encoding, best.encoding)
    for codec in _EAST_ASIAN:
        try:
            evidence.decode(codec)
        except UnicodeDecodeError:
            continue
        return codec
    return "cp1252"
