"""What the packages say about the program holds: names, types, sizes of icons, what goes in."""

from __future__ import annotations

import configparser
import re
import runpy
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture
def desktop_entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "linux" / "hubdesk.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def metainfo():
    return runpy.run_path(str(PACKAGING / "linux" / "metainfo.py"))["filled"]


@pytest.fixture(scope="module")
def wanted():
    return runpy.run_path(str(PACKAGING / "executable" / "contents.py"))["is_wanted"]


def test_the_window_belongs_to_the_menu_entry(desktop_entry):
    (name,) = re.findall(r"setDesktopFileName\(\"(.+)\"\)", (ROOT / "hubdesk" / "gui" / "app.py").read_text("utf-8"))
    assert (PACKAGING / "linux" / f"{name}.desktop").exists()
    assert desktop_entry["Exec"] == "hubdesk %F"


def test_menu_entry_and_metadata_name_the_same_types(desktop_entry, metainfo):
    root = ET.fromstring(metainfo("1.2.3", "2026-01-02", "", ""))
    types = {found.text for found in root.iter("mediatype")}
    assert types == set(desktop_entry["MimeType"].rstrip(";").split(";"))
    assert "text/csv" in types


def test_pictures_are_named_only_where_they_can_be_loaded(metainfo):
    without = ET.fromstring(metainfo("1.2.3", "2026-01-02", "", ""))
    assert not list(without.iter("image"))
    assert "@" not in metainfo("1.2.3", "2026-01-02", "", "")
    full = ET.fromstring(metainfo("1.2.3", "2026-01-02", "https://example.com", "https://example.com/pictures"))
    pictures = list(full.iter("image"))
    assert len(pictures) >= 3
    for picture in pictures:
        image = QImage(str(PACKAGING / "pictures" / str(picture.text).rpartition("/")[2]))
        assert (image.width(), image.height()) == (int(picture.attrib["width"]), int(picture.attrib["height"]))


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
@pytest.mark.parametrize("address", ["", "https://example.com"])
def test_the_metadata_is_valid(metainfo, tmp_path, address):
    path = tmp_path / "io.hubdesk.HubDesk.metainfo.xml"
    path.write_text(metainfo("1.2.3", "2026-01-02", address, address), "utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_icons_have_their_sizes(tmp_path):
    for kind, target in (("hicolor", tmp_path / "hicolor"), ("ico", tmp_path / "hubdesk.ico")):
        subprocess.run([sys.executable, PACKAGING / "icons" / "make.py", kind, target], check=True)
    drawn = sorted((tmp_path / "hicolor").glob("*/apps/hubdesk.png"))
    assert len(drawn) >= 8
    for path in drawn:
        image = QImage(str(path))
        assert f"{image.width()}x{image.height()}" == path.parent.parent.name
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() > 0
    content = (tmp_path / "hubdesk.ico").read_bytes()
    (count,) = struct.unpack_from("<H", content, 4)
    for number in range(count):
        size, offset = struct.unpack_from("<II", content, 6 + 16 * number + 8)
        assert content[offset : offset + 4] == b"\x89PNG"
        assert offset + size <= len(content)


def test_only_what_a_program_of_widgets_needs_goes_in(wanted):
    for name in (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6WaylandClient.so.6",
        "PySide6/QtPrintSupport.abi3.so",
        "libxcb-cursor.so.0",
        "hubdesk/_resources/icons/file.svg",
        "cryptography/hazmat/bindings/_rust.abi3.so",
    ):
        assert wanted(name), name
    for name in (
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libgtk-3.so.0",
        "libcairo.so.2",
    ):
        assert not wanted(name), name


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs nsis")
@pytest.mark.parametrize("signed", [False, True])
def test_the_windows_installer_compiles_without_a_warning(tmp_path, signed):
    for name in ("hubdesk.exe", "hubdesk-window.exe", "parts/library.dll"):
        path = tmp_path / "program" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"MZ")
    subprocess.run([sys.executable, PACKAGING / "icons" / "make.py", "ico", tmp_path / "hubdesk.ico"], check=True)
    out = tmp_path / "HubDesk-1.2.3-setup.exe"
    given = {"VERSION": "1.2.3", "NUMBERS": "1.2.3.0", "PROGRAM": tmp_path / "program", "OUT": out}
    given |= {"ICON": tmp_path / "hubdesk.ico"} | ({"SIGN": "echo signed"} if signed else {})
    options = [f"-D{name}={value}" for name, value in given.items()]
    command = ["makensis", "-V2", "-WX", *options, str(PACKAGING / "windows" / "hubdesk.nsi")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert out.read_bytes()[:2] == b"MZ"
    assert len(re.findall("signed", done.stdout)) == (2 if signed else 0)  # installer and uninstaller


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: str(path.relative_to(PACKAGING)))
def test_scripts_are_whole(script):
    subprocess.run(["sh", "-n", script], check=True)
