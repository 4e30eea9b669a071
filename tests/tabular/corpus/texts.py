"""Contacts in many languages, and the encodings that their files come in."""

from __future__ import annotations

TEXTS = {
    "German": [
        ("Vorname", "Nachname", "Ort", "E-Mail"), ("Jürgen", "Groß", "Köln", "j.gross@example.de"),
        ("Zoë", "Müller", "Düsseldorf", "zoe@example.de"), ("Änne", "Böttcher", "Nürnberg", "ae@example.de"),
    ],
    "French": [
        ("Prénom", "Nom", "Ville", "E-mail"), ("Renée", "Lefèvre", "Besançon", "r@example.fr"),
        ("François", "Crête", "Nîmes", "f@example.fr"), ("Joël", "Noël", "Sète", "j@example.fr"),
    ],
    "Spanish": [
        ("Nombre", "Apellidos", "Ciudad", "Correo"), ("José", "Núñez Gómez", "Málaga", "j@example.es"),
        ("Begoña", "Ibáñez", "Cáceres", "b@example.es"), ("Íñigo", "Peña", "León", "i@example.es"),
    ],
    "Portuguese": [
        ("Nome", "Sobrenome", "Cidade", "E-mail"), ("João", "Conceição", "São Paulo", "j@example.br"),
        ("Inês", "Guimarães", "Évora", "i@example.pt"),
    ],
    "Nordic": [
        ("Navn", "Efternavn", "By", "E-mail"), ("Søren", "Ærø", "Århus", "s@example.dk"),
        ("Åse", "Bjørnstad", "Tromsø", "a@example.no"), ("Björk", "Sjöberg", "Västerås", "b@example.se"),
    ],
    "Polish": [
        ("imię", "nazwisko", "miasto", "e-mail"), ("Łukasz", "Wiśniewska", "Łódź", "l@example.pl"),
        ("Małgorzata", "Dąbrowski", "Kraków", "m@example.pl"), ("Żaneta", "Źrebiec", "Gdańsk", "z@example.pl"),
    ],
    "Czech": [
        ("jméno", "příjmení", "město", "e-mail"), ("Jiří", "Dvořák", "Plzeň", "j@example.cz"),
        ("Růžena", "Šťastná", "Děčín", "r@example.cz"), ("Ondřej", "Žižka", "Třebíč", "o@example.cz"),
    ],
    "Hungarian": [
        ("Keresztnév", "Vezetéknév", "Város", "E-mail"), ("Győző", "Szűcs", "Győr", "g@example.hu"),
        ("Ödön", "Kőszegi", "Hódmezővásárhely", "o@example.hu"), ("Árpád", "Tóth", "Szőlősgyörök", "a@example.hu"),
    ],
    "Russian": [
        ("Имя", "Фамилия", "Город", "Почта"), ("Анастасия", "Журавлёва", "Москва", "a@example.ru"),
        ("Фёдор", "Щербаков", "Казань", "f@example.ru"), ("Юлия", "Соловьёва", "Самара", "j@example.ru"),
    ],
    "Greek": [
        ("Όνομα", "Επώνυμο", "Πόλη", "E-mail"), ("Ελένη", "Παπαδάκη", "Αθήνα", "e@example.gr"),
        ("Γιώργος", "Καραγιάννης", "Θεσσαλονίκη", "g@example.gr"), ("Ωραιοζήλη", "Χατζή", "Βόλος", "x@example.gr"),
    ],
    "Turkish": [
        ("Ad", "Soyad", "Şehir", "E-posta"), ("Ayşe", "Yıldız", "İstanbul", "a@example.tr"),
        ("Çağlar", "Öztürk", "Eskişehir", "c@example.tr"), ("Gülşen", "Işık", "Muğla", "g@example.tr"),
    ],
    "Japanese": [
        ("氏名", "会社", "住所", "メール"), ("山田 太郎", "株式会社ひまわり", "東京都千代田区", "y@example.jp"),
        ("佐藤 花子", "海風ソフト", "大阪市北区", "s@example.jp"), ("鈴木 能", "表計算ソフト", "横浜市", "n@example.jp"),
    ],
    "Simplified Chinese": [
        ("姓名", "公司", "地址", "邮箱"),
        ("王伟", "东风机械有限公司", "北京市人民路", "w@example.cn"),
        ("李秀英", "青山茶业集团", "上海市中山东路", "l@example.cn"), ("张丽", "长江贸易", "广州市", "z@example.cn"),
    ],
    "Traditional Chinese": [
        ("姓名", "公司", "地址", "電郵"),
        ("陳偉", "東風機械有限公司", "臺北市人民路", "c@example.tw"),
        ("林秀英", "青山茶業集團", "高雄市中山東路", "l@example.tw"), ("許功蓋", "長江貿易", "臺中市", "h@example.tw"),
    ],
    "Korean": [
        ("이름", "회사", "주소", "이메일"), ("김민준", "무지개전자", "서울특별시 세종대로", "k@example.kr"),
        ("박서연", "한빛유통", "부산광역시 해운대구", "p@example.kr"), ("이도윤", "푸른바다", "제주시", "i@example.kr"),
    ],
}  # fmt: skip
"""A header and rows for each language."""

_WEST = ("cp1252", "iso8859_1", "mac_roman")
_CENTRAL = ("cp1250", "iso8859_2")
LEGACY = {
    "German": _WEST, "French": _WEST, "Spanish": _WEST, "Portuguese": _WEST, "Nordic": _WEST,
    "Polish": _CENTRAL, "Czech": _CENTRAL, "Hungarian": _CENTRAL,
    "Russian": ("cp1251", "koi8_r", "iso8859_5"), "Greek": ("cp1253",), "Turkish": ("cp1254",),
    "Japanese": ("cp932", "euc_jp"), "Simplified Chinese": ("gb18030",), "Traditional Chinese": ("big5",),
    "Korean": ("cp949",),
}  # fmt: skip
"""Encodings from before Unicode that files in these languages are found in."""

UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le")
