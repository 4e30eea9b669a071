"""Which encoding a file is written in."""

from __future__ import annotations

import pytest

from hubdesk.tabular.encoding import chosen_encoding, detect_encoding
from hubdesk.tabular.model import Certainty
from tests.tabular.files import cells_of, head_of

TEXTS = {
    "cp1252": "Vorname;Nachname;Ort\nJürgen;Groß;Köln\nZoë;Müller;Düsseldorf\nRenée;Lefèvre;Besançon\n",
    "cp1250": "imię;nazwisko;miasto\nŁukasz;Wiśniewska;Łódź\nMałgorzata;Dąbrowski;Kraków\nŻaneta;Źrebiec;Gdańsk\n",
    "iso8859_2": "jméno;příjmení;město\nJiří;Dvořák;Plzeň\nRůžena;Šťastná;Děčín\nOndřej;Žižka;Třebíč\n",
    "mac_roman": "Vorname;Nachname;Ort\nJürgen;Groß;Köln\nÄnne;Müller;Düsseldorf\nJörg;Böttcher;Nürnberg\n",
    "cp1251": "Имя;Фамилия;Город\nАнастасия;Журавлёва;Москва\nФёдор;Щербаков;Казань\nЮлия;Соловьёва;Самара\n",
    "cp932": "氏名,会社,住所\n山田 太郎,株式会社ひまわり,東京都千代田区\n佐藤 花子,海風ソフト,大阪市北区\n",
    "gb18030": "姓名,公司,地址\n王伟,东风机械有限公司,北京市人民路\n李秀英,青山茶业集团,上海市中山东路\n",
    "cp949": "이름,회사,주소\n김민준,무지개전자,서울특별시 세종대로\n박서연,한빛유통,부산광역시 해운대구\n",
    "big5": "姓名,公司,地址\n陳偉,東風機械有限公司,臺北市人民路\n林秀英,青山茶業集團,高雄市中山東路\n",
    "cp1253": "Όνομα;Επώνυμο;Πόλη\nΕλένη;Παπαδάκη;Αθήνα\nΓιώργος;Καραγιάννης;Θεσσαλονίκη\n",
}


@pytest.mark.fault("F74")
@pytest.mark.parametrize("codec", sorted(TEXTS))
def test_legacy_encodings_are_read_right(tmp_path, codec):
    """The text is what counts, not the name of the encoding."""
    text = TEXTS[codec]
    head = head_of(tmp_path, text.encode(codec))
    assert head.layout.encoding.certainty is Certainty.LIKELY
    rows = [tuple(line.replace(";", ",").split(",")) for line in text.splitlines()]
    assert head.layout.headers == rows[0]
    assert [record.cells for record in head.records] == rows[1:]


@pytest.mark.fault("F74")
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unicode_with_and_without_a_mark(tmp_path, codec):
    """The mark is no part of the first name."""
    text = "Vorname;Ort\nJürgen;Köln\nŁukasz;Łódź\n"
    head = head_of(tmp_path, text.encode(codec))
    assert head.layout.headers == ("Vorname", "Ort")
    assert cells_of(tmp_path, text.encode(codec)) == [("Jürgen", "Köln"), ("Łukasz", "Łódź")]


def test_plain_ascii_is_taken_for_utf_8():
    """Nothing speaks against it."""
    assert detect_encoding(b"a,b\n1,2\n").codec == "utf-8"


def test_a_head_that_ends_within_a_character():
    """Cut by us, not by the file."""
    assert detect_encoding("a,ü".encode()[:-1]).codec == "utf-8"


def test_a_long_ascii_start_does_not_hide_cp1252(tmp_path):
    """Samples from further on tell."""
    text = "name,city\n" + "Ann,Ulm\n" * 60_000 + "Jürgen,Köln\n" * 60_000
    head = head_of(tmp_path, text.encode("cp1252"))
    assert head.layout.encoding.codec == "cp1252"
    assert head_of(tmp_path, text.encode()).layout.encoding.codec == "utf-8"


@pytest.mark.fault("F74")
def test_a_few_damaged_lines_do_not_turn_utf_8_into_something_else(tmp_path):
    """The damaged rows are flawed instead."""
    content = ("name,city\n" + "Jürgen,Köln\n" * 20).encode() + b"J\xfcrgen,K\xf6ln\n"
    head = head_of(tmp_path, content)
    assert head.layout.encoding.codec == "utf-8"
    assert [record.flaw is None for record in head.records] == [True] * 20 + [False]


def test_chosen_encodings():
    """Aliases, marks and the two kinds of wide encodings."""
    assert chosen_encoding("UTF8", b"\xef\xbb\xbfa").bom == 3
    assert chosen_encoding("utf-8-sig", b"a").codec == "utf-8"
    assert chosen_encoding("utf-16", b"\xfe\xff\0a").codec == "utf-16-be"
    assert chosen_encoding("UTF_16", "a,b".encode("utf-16-be")).codec == "utf-16-be"
    assert chosen_encoding("windows-1252", b"a").codec == "cp1252"
    assert chosen_encoding("windows-1252", b"a").certainty is Certainty.CHOSEN


@pytest.mark.parametrize(("codec", "words"), [
    ("cp1252", ["Müller", "José", "Zoë", "O’Neil", "“Acme” Ltd", "naïve", "5 €", "São", "Peña – Co", "Œuvre", "20°"]),
    ("cp1252", ["½ price"]),
    ("mac_roman", ["Müller", "José", "O’Neil", "“Acme”", "São", "Größe"]),
    ("cp1250", ["Łódź", "Kraków", "Dvořák", "Škoda", "Žižka", "Timişoara", "Wałęsa"]),
    ("cp1251", ["Москва", "Иван", "Ёлка"]), ("koi8_r", ["Москва", "Иванов"]), ("cp1253", ["Αθήνα", "Ελένη"]),
    ("cp932", ["東京", "山田太郎", "ソフト"]), ("gb18030", ["王伟", "上海市"]), ("big5", ["臺北"]),
    ("cp949", ["서울", "김민준"]),
])  # fmt: skip
def test_one_word_is_enough_for_the_everyday_ones(codec, words):
    """A file of English with a single name or sign in it."""
    for word in words:
        content = f"name,city,mail\r\n{word},{word},a@b.de\r\nBob,Ulm,b@c.de\r\n".encode(codec)
        assert word in content.decode(detect_encoding(content).codec)
