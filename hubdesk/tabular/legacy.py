"""Guesses among the encodings from before Unicode.

A guess: the caller shows the text and lets people change it. The detector library is good at telling scripts
apart and bad at telling Western from Central European code pages in short words such as names (it takes
``Müller`` for cp1250). So Latin text is decided here, by which reading gives letters that names and addresses
really have.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

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
_WESTERN = (
    "äöüßéÄÖÜ",  # German
    "àâæçéèêëîïôœùûüÿÀÂÇÉÈÊÎÔŒ",  # French
    "áéíñóúüÁÉÍÑÓÚÜ",  # Spanish
    "àáâãçéêíóôõúÀÁÂÃÇÉÊÍÓÔÕÚ",  # Portuguese
    "åäæéöøüÅÄÆÖØ",  # Danish, Norwegian, Swedish
    "àèéìíòóùÀÈÉÌÒÙ",  # Italian
    "áéëïóöüèçÉ",  # Dutch
)
_CENTRAL = (
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",  # Polish
    "áčďéěíňóřšťúůýžôľĺŕäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ",  # Czech, Slovak
    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",  # Hungarian
    "ăâîşţĂÂÎŞŢ",  # Romanian
    "čćđšžČĆĐŠŽ",  # Croatian, Slovenian
)
# What speaks for a reading: that its letters are those of one language written with it.
_LANGUAGES = {
    "cp1252": _WESTERN,
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "mac_roman": _WESTERN,
    "cp850": tuple(letters.replace("œ", "") for letters in _WESTERN),
    "cp1254": ("ğışĞİŞçöüÇÖÜâîû",),
}
_CASED = {"cp1251": ("Ѐ", "ӿ"), "koi8_r": ("Ѐ", "ӿ"), "cp1253": ("Ͱ", "Ͽ")}
"""Encodings of scripts with capitals, and the first and the last letter of the script."""
_FEW_LETTERS = 4
_VOWELS = frozenset("aeiouyøæœı")
_TYPOGRAPHY = "–—‘’“”„€…®™©°§£ªº«»·¡¿½¼¾×±² \t\r\n"
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")


def guess_legacy(data: bytes) -> str:
    """Return the codec in which ``data``, which is no UTF-8, is most likely written.

    Never fails; the last resort is cp1252.
    """
    evidence = _evidence(data)
    words = _WORD.findall(evidence)
    if codec := _cased_script(words):
        return codec
    high = sum(byte >= 0x80 for byte in evidence)
    letters = sum(len(word) for word in words)
    if words and high / letters > 0.5 and max(map(len, words)) > 1:
        # Words of high bytes only: another script.
        return _detected(evidence)
    scores = {codec: _score(words, codec) for codec in _LANGUAGES}
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
    """Return how well Latin words read in ``codec``: 1 a letter that fits, minus what does not fit.

    A letter counts twice, among all letters of the encoding and among those of the language that fits best.
    """
    letters: Counter[str] = Counter()
    total = 0.0
    for word in words:
        try:
            text = word.decode(codec)
        except UnicodeDecodeError:
            return -1.0
        for index, char in enumerate(text):
            if char.isascii():
                continue
            before, behind = text[index - 1 : index], text[index + 1 : index + 2]
            if char in _TYPOGRAPHY:
                total += _in_place(char, before, behind)
                continue
            letters[char] += 1
            if char.isupper() and before.islower():
                total -= 2.0  # a capital inside a word
            total += _sounds(char, before, behind)
            if char.isupper() and not before:
                total += 0.6 if behind.islower() else -2.5  # names begin with capitals, and are longer than one letter
    languages = _LANGUAGES[codec]
    return total + _fit(letters, "".join(languages)) + max(_fit(letters, language) for language in languages)


def _in_place(sign: str, before: str, behind: str) -> float:
    """Return how well a sign of typography stands where it stands."""
    if sign in "’‘" and before.isalpha() and before.isascii():
        return 2.5 if behind.isupper() or behind in ("s", "t", "") else 0.5
    if (sign in "“„‘«" and behind.isalnum() and not before) or (sign in "”’»" and before and not behind):
        return 2.5
    if sign in "€™®©°£§" and not before.isalpha() and not behind:
        return 2.5
    return 0.5 if not (before.isalpha() and behind.isalpha()) else -1.0


def _sounds(char: str, before: str, behind: str) -> float:
    """Return a little for a vowel between consonants, a little less than nothing for a consonant between them."""
    vowel = _base(char) in _VOWELS
    alone = _base(before) not in _VOWELS and _base(behind) not in _VOWELS
    if vowel:
        return 0.3 if alone else 0.0
    return -0.3 if alone and before and behind else 0.0


def _base(char: str) -> str:
    return unicodedata.normalize("NFD", char)[:1].lower()


def _cased_script(words: list[bytes]) -> str:
    """Return the encoding in which all words are Cyrillic or Greek with capitals where they belong, else nothing.

    In another encoding of these scripts capitals stand inside of words; East Asian text has signs among the letters.
    """
    best, most = "", 0
    for codec, (first, last) in _CASED.items():
        try:
            texts = [word.decode(codec) for word in words if not word.isascii()]
        except UnicodeDecodeError:
            continue
        proper = all(text.isalpha() and all(first <= char <= last for char in text) for text in texts)
        small = sum(len(text) - 1 for text in texts if text[1:].islower())
        if proper and small > _FEW_LETTERS and all(text[1:].islower() or text.isupper() for text in texts):
            capitals = sum(text[0].isupper() for text in texts)
            if capitals > most:
                best, most = codec, capitals
    return best


def _fit(letters: Counter[str], language: str) -> float:
    return sum(count if char in language else -2.0 * count for char, count in letters.items())


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
