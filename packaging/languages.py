"""Brings the catalogues of the window up to date: ``python packaging/languages.py`` after sentences have changed.

Reads what the window says out of its source, and what the engine says and the window shows, writes both into
``resources/languages/*.ts`` for Qt Linguist or any editor, keeps what is translated, drops what is no longer said, and
compiles all with lrelease. It ends with 1 while one has no translation; ``--missing`` prints these as JSON. The
templates of the engine's sentences go into ``engine.txt`` beside, for the window to recognise them by.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from templates import templates

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
CONTEXT = "HubDesk"
ENGINE = "Engine"
"""The context of sentences that the engine says: templates, with names for what is put into them."""

FORMS = {"de": 2, "es": 2, "fr": 2}
"""Forms of a noun after a count, as Qt has them for each language."""

PSEUDO = "qps"
"""Longer words with accents, made from English: shows what is not translated, and what has too little room."""

_SAYING = {"tr": 0, "_tr": 0, "say": 0, "translate": 1}
_COUNTING = {"counted": (1, 2), "say_count": (2, 3)}
_WORDS = re.compile(r"^[A-Z“…&][^\s_]*[a-z]|^A [a-z]|[0-9A-Z], [A-Z][a-z]|[a-z…:.] [A-Za-z0-9{]|^[A-Z]+$")
_WORD = 5
_WITH_SPEECH = "hubdesk/engine/via_hubspot/words.py"
"""The module of the engine that is given the window's speech, so that its sentences are said as those of the window."""

_HOLDS = re.compile(r"\{\w*\}")
_ACCENTS = str.maketrans("aeiouyAEIOUcnCN", "àéîöûýÀÉÎÖÛçñÇÑ")
_NO_WORDS = re.compile(
    r"^(Engine$|Ctrl|Alt|Shift|F\d|HubDesk$)|\.py$|\.json$|^#|^<!|^Q[A-Z]|^[a-z-]+$|[{};]\s*$|^\{[a-z]"
)


@dataclass
class Sentence:
    """Something that the window says.

    Attributes:
        source: The English words; ``{0} rows`` for a noun after a count.
        counted: Whether it has a form for each count.
        one: The English noun after 1.
        places: Where it stands.
    """

    source: str
    counted: bool = False
    one: str = ""
    places: set[str] = field(default_factory=set)


def said(root: Path = ROOT / "hubdesk" / "gui") -> dict[str, Sentence]:
    """Return everything that the source says, by its English words."""
    found: dict[str, Sentence] = {}
    for path in sorted(root.rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        for sentence in [*_calls(tree), *_constants(tree)]:
            known = found.setdefault(sentence.source, sentence)
            known.places.add(place)
    for sentence in _calls(ast.parse((ROOT / _WITH_SPEECH).read_text("utf-8"))):
        found.setdefault(sentence.source, sentence).places.add(_WITH_SPEECH)
    return dict(sorted(found.items()))


def said_by_engine(root: Path = ROOT / "hubdesk") -> dict[str, Sentence]:
    """Return the templates of what the engine says."""
    return {text: Sentence(text, places=places) for text, places in templates(root).items()}


def _calls(tree: ast.Module) -> list[Sentence]:
    """Return what is handed to a function that translates."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _COUNTING:
            one, many = (_text(node.args[at]) if at < len(node.args) else None for at in _COUNTING[name])
            if one and many:
                found.append(Sentence(f"{{0}} {many}", counted=True, one=one))
        elif name in _SAYING and len(node.args) > _SAYING[name]:
            found += [Sentence(text) for text in _texts(node.args[_SAYING[name]])]
    return found


def _texts(node: ast.expr) -> list[str]:
    """Return the literals that an argument can be: itself, or the ends of a condition."""
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    text = _text(node)
    return [text] if text else []


def _constants(tree: ast.Module) -> list[Sentence]:
    """Return the words in tables at the head of a module, which are translated where they are shown."""
    found = []
    for node in tree.body:
        value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        if value is None or isinstance(value, (ast.Subscript, ast.BinOp)) or _is_type(value):
            continue
        keys = {id(key) for each in ast.walk(value) if isinstance(each, ast.Dict) for key in each.keys}
        for each in ast.walk(value):
            text = _text(each) if isinstance(each, ast.Constant) and id(each) not in keys else None
            if text and _WORDS.search(text) and not _NO_WORDS.search(text):
                found.append(Sentence(text))
    return found


def _is_type(node: ast.expr) -> bool:
    """Return whether a name is given to a type."""
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "TypeVar"


def _text(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip() else None


def read(language: str, context: str = CONTEXT) -> dict[str, list[str]]:
    """Return the translations of a catalogue by their English words, one for each form."""
    path = FOLDER / f"hubdesk_{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for part in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        if part.findtext("name") != context:
            continue
        for message in part.iter("message"):
            told = message.find("translation")
            if told is None or told.get("type") is not None:
                continue
            forms = [form.text or "" for form in told.findall("numerusform")]
            found[message.findtext("source", "")] = forms or [told.text or ""]
    return found


@dataclass(frozen=True)
class Part:
    """The sentences of one context and their translations."""

    context: str
    sentences: dict[str, Sentence]
    told: dict[str, list[str]]

    @property
    def missing(self) -> list[str]:
        """What has no translation."""
        return [text for text in self.sentences if not self.told.get(text)]


def write(language: str, parts: list[Part], folder: Path = FOLDER) -> None:
    """Write a catalogue; what is not told stands in it as unfinished."""
    root = ET.Element("TS", version="2.1", language=language if language in FORMS else "en", sourcelanguage="en")
    for part in parts:
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = part.context
        for sentence in part.sentences.values():
            _write_message(context, sentence, part.told.get(sentence.source, []), FORMS.get(language, 2))
    ET.indent(root, " ")
    text = ET.tostring(root, "unicode")
    (folder / f"hubdesk_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8"
    )


def _write_message(context: ET.Element, sentence: Sentence, forms: list[str], count: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if sentence.counted else {})
    for place in sorted(sentence.places):
        ET.SubElement(message, "location", filename=f"../../{place}")
    ET.SubElement(message, "source").text = sentence.source
    whole = len(forms) == (count if sentence.counted else 1) and all(forms)
    translation = ET.SubElement(message, "translation", {} if whole else {"type": "unfinished"})
    if sentence.counted:
        for form in forms if whole else [""] * count:
            ET.SubElement(translation, "numerusform").text = form
    elif whole:
        translation.text = forms[0]


def pseudo(text: str) -> str:
    """Return a sentence a third longer and with accents, its places and line breaks as they are."""
    parts = re.split(r"(\{\w*\}|\n)", text)
    told = "".join(part if _HOLDS.fullmatch(part) or part == "\n" else part.translate(_ACCENTS) for part in parts)
    more = " ".join("~" * _WORD for _ in range(round(len(text) / 3 / _WORD)))
    return f"[{told}{' ' + more if more else '~'}]"


def write_pseudo(folder: Path) -> None:
    """Write and compile the pseudo-language into a folder."""
    parts = [
        Part(
            context, sentences, {text: [pseudo(text)] * (2 if each.counted else 1) for text, each in sentences.items()}
        )
        for context, sentences in ((CONTEXT, said()), (ENGINE, said_by_engine()))
    ]
    write(PSEUDO, parts, folder)
    compile_(PSEUDO, folder, folder)


def compile_(language: str, source: Path = FOLDER, target: Path = FOLDER) -> None:
    """Compile a catalogue of a folder into another.

    Raises:
        subprocess.CalledProcessError: lrelease refuses it.
    """
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [lrelease, "-silent", source / f"hubdesk_{language}.ts", "-qm", target / f"hubdesk_{language}.qm"], check=True
    )


def main(arguments: list[str]) -> int:
    """Bring all catalogues up to date and return 1 while one is not complete."""
    FOLDER.mkdir(exist_ok=True)
    contexts = {CONTEXT: said(), ENGINE: said_by_engine()}
    (FOLDER / "engine.txt").write_text("".join(f"{_one_line(text)}\n" for text in contexts[ENGINE]), "utf-8")
    missing: dict[str, list[str]] = {}
    for language in FORMS:
        if not (FOLDER / f"hubdesk_{language}.ts").exists() and "--new" not in arguments:
            continue
        parts = [Part(context, sentences, read(language, context)) for context, sentences in contexts.items()]
        write(language, parts)
        compile_(language)
        missing[language] = [text for part in parts for text in part.missing]
    if "--missing" in arguments:
        sys.stdout.write(json.dumps(missing, ensure_ascii=False, indent=0) + "\n")
    count = sum(map(len, contexts.values()))
    for language, texts in missing.items():
        sys.stderr.write(f"{language}: {count - len(texts)} of {count} sentences\n")
    return 1 if any(missing.values()) else 0


def _one_line(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
