"""Names, places and numbers of people who do not exist, by language, for the sample file. Written ``native/latin``."""

# ruff: noqa: E501  # lists of names read best on one line

from __future__ import annotations

from typing import NamedTuple


class Locale(NamedTuple):
    """Where a contact comes from.

    Attributes:
        country: As in an address.
        language: Label of the language in HubSpot.
        first: First names, ``native/latin`` where the script is not Latin.
        last: Family names, likewise.
        cities: ``postal code;city``.
        streets: With ``#`` for the house number.
        phone: With ``#`` for a digit.
        companies: Names, with commas and quotes as they occur.
        domain: Second-level part of the companies' addresses.
        notes: What somebody wrote down at the stand.
    """

    country: str
    language: str
    first: str
    last: str
    cities: str
    streets: str
    phone: str
    companies: str
    domain: str
    notes: str


LOCALES = (
    Locale(
        "Germany", "German",
        "Jürgen Käthe Björn Anneliese Sören Lieselotte Matthias Zoë Friedrich Günther Hannelore Özlem Maximilian Gisela",
        "Müller Groß Schröder Weiß Böttcher Jäger Köhler Süßmilch Lindemann Großmann Vogel Krüger Straßburger Nußbaum",
        "10115;Berlin|80331;München|50667;Köln|20095;Hamburg|70173;Stuttgart|01067;Dresden|40213;Düsseldorf",
        "Hauptstraße #|Gartenweg #|Am Mühlbach #|Lindenallee #a|Königstraße #", "+49 30 23125 ###",
        "Nordwind Maschinenbau GmbH|Bäckerei Süß & Söhne OHG|Grünwerk AG|Fähre, Fracht & Kai GmbH & Co. KG",
        "nordwind", "Rückruf nächste Woche|Möchte Angebot für Wartung; Budget ist da|Sagt: „Lieber per E-Mail“",
    ),
    Locale(
        "Austria", "German",
        "Leopold Kreszentia Franz-Josef Mitzi Anton Vroni Ägidius Marlene",
        "Hofer Moosbrugger Gruber Pöltl Wimmer Strobl Öhlinger Zangerl",
        "1010;Wien|5020;Salzburg|6020;Innsbruck|8010;Graz", "Mariahilfer Gasse #|Bergstraße #/2|Rathausplatz #",
        "+43 1 555 ####", "Alpenblick Tourismus GmbH|Donau Logistik GmbH", "alpenblick", "Termin in Wien vereinbart",
    ),
    Locale(
        "France", "French",
        "Élodie François Maëlle Jérôme Noémie Benoît Chloé Gaël Anaïs Loïc Hélène Cédric",
        "Lefèvre Dûmont Garçon Lévêque Beauséjour Côté Noël Châtelain Forêt D'Aramitz L'Hôpital Crête",
        "75002;Paris|69001;Lyon|13001;Marseille|31000;Toulouse|67000;Strasbourg",
        "#, rue de l'Église|#, avenue des Érables|#, place du Marché", "+33 1 99 00 ## ##",
        "Atelier Lumière SARL|Fromagerie du Châtelet|L'Œuf & Cie, artisans", "atelierlumiere",
        "Intéressée par la formation, rappeler lundi|Déjà client depuis 2019",
    ),
    Locale(
        "Spain", "Spanish",
        "María José Íñigo Begoña Nuño Sofía Ramón Inés Joaquín Lucía Martín",
        "Núñez García-Peña Ibáñez Muñoz Castaño Peñalver López Zúñiga Güell Ordóñez",
        "28013;Madrid|08002;Barcelona|41001;Sevilla|46002;Valencia|15001;A Coruña",
        "Calle de Alcalá, #|Paseo de la Castellana, #|C/ Mayor, #, 2º", "+34 910 55 ## ##",
        "Olivares del Sur, S.L.|Ingeniería Ñandú S.A.|Panadería La Cigüeña", "olivaresdelsur",
        "Quiere una demostración; mañana por la tarde|¿Descuento para escuelas?",
    ),
    Locale(
        "Italy", "Italian",
        "Nicolò Chiara Niccolò Giosuè Lucia Ruggero Beatrice Noè Ilaria Tommaso",
        "D'Angelo Dell'Acqua Nicolò Forlì Esposito Zucchi Tricarò Bellò Fabbri Cantù",
        "00184;Roma|20121;Milano|50122;Firenze|80132;Napoli|10121;Torino", "Via Garibaldi, #|Piazza Libertà #|Via XX Settembre #",
        "+39 02 5555 ####", "Caffè Aurora S.r.l.|Tessuti Città Nuova S.p.A.|Officina Più", "caffeaurora",
        "Richiamare dopo la fiera|È interessato al cloud",
    ),
    Locale(
        "Portugal", "Portuguese",
        "João Conceição Simão Inês Gonçalo Mafalda Estêvão Luísa",
        "Gonçalves Magalhães Simões Araújo Brandão Falcão Conceição Trigueirão",
        "1100-148;Lisboa|4000-069;Porto|3000-150;Coimbra", "Rua do Ouro, #|Avenida da Liberdade #, 3.º Esq.",
        "+351 21 555 ####", "Azulejos & Irmãos, Lda.|Navegação Atlântica S.A.", "azulejos", "Enviar catálogo até sexta-feira",
    ),
    Locale(
        "Netherlands", "Dutch",
        "Sjoerd Anouk Thijs Femke Daniël Zoë Jurriaan Noëlle",
        "van_den_Berg de_Vries IJzerman 't_Hart van_'t_Hoff Coëlho Smeets Bruïn",
        "1012 JS;Amsterdam|3011 AD;Rotterdam|3511 AB;Utrecht", "Herengracht #|Lange Nieuwstraat # bis|Kerkplein #",
        "+31 20 555 ####", "Fietsenmakerij De Windmolen B.V.|Bloemen & Bollen N.V.", "dewindmolen", "Stuurt zelf een e-mail",
    ),
    Locale(
        "Poland", "Polish",
        "Łukasz Małgorzata Grażyna Paweł Żaneta Wojciech Agnieszka Świętosława Michał Bożena",
        "Wiśniewska Wójcik Kowalczyk Dąbrowski Łęcki Źrebiec Gołąb Ćwikła Śliwińska Żółkiewski",
        "00-001;Warszawa|31-001;Kraków|90-001;Łódź|80-001;Gdańsk|50-001;Wrocław", "ul. Długa #/4|al. Jerozolimskie #|ul. Świętego Jana #",
        "+48 22 555 ## ##", "Żubr i Spółka sp. z o.o.|Młyn Kujawski S.A.", "zubrispolka", "Prosi o ofertę; zadzwonić w środę",
    ),
    Locale(
        "Czechia", "Czech",
        "Jiří Zdeňka Ondřej Růžena Přemysl Žofie Tomáš Libuše",
        "Dvořák Novotná Řezníček Šťastný Čermáková Křížek Ždárský Vlčková",
        "110 00;Praha 1|602 00;Brno|702 00;Ostrava", "Václavské náměstí #|Dlouhá #|U Mlýna #", "+420 222 555 ###",
        "Sklárny Říp s.r.o.|Pivovar U Tří Žab", "sklarnyrip", "Má zájem o školení",
    ),
    Locale(
        "Sweden", "Swedish",
        "Åsa Göran Märta Örjan Linnéa Håkan Saga Björk",
        "Lindqvist Åkerström Öberg Sjögren Nyström Hägg Bäckman Ekelöf",
        "111 29;Stockholm|411 05;Göteborg|211 22;Malmö", "Drottninggatan #|Ängsvägen # B|Skolgatan #", "+46 8 505 55 ###",
        "Fjällräven Snickeri AB|Öresund Data AB", "fjallsnickeri", "Vill bli uppringd på måndag",
    ),
    Locale(
        "Hungary", "Hungarian",
        "Ágnes Győző Tünde László Zsófia Ödön Piroska Zoltán",
        "Szűcs Kőszegi Vörösmarti Nagyné Fűzfa Tóth Ördög Bánhidi",
        "1051;Budapest|6720;Szeged|4024;Debrecen", "Petőfi utca #.|Széchenyi tér #.|Fő út #.", "+36 1 555 ####",
        "Paprika és Társa Kft.|Balatoni Hajózás Zrt.", "paprikaestarsa", "Árajánlatot kér",
    ),
    Locale(
        "Türkiye", "Turkish",
        "Çağla İbrahim Şule Gökhan Işıl Ömer Nurgül Uğur",
        "Yıldız Öztürk Şahin Çelik Güneş Kılıç Aydoğan Ünsal",
        "34000;İstanbul|06000;Ankara|35000;İzmir", "İstiklâl Caddesi No: #|Atatürk Bulvarı #|Gül Sokağı #/5", "+90 212 555 ## ##",
        "Işık Tekstil A.Ş.|Güneş Enerjisi Ltd. Şti.", "isiktekstil", "Pazartesi günü aranacak",
    ),
    Locale(
        "Greece", "Greek",
        "Ελένη/Eleni Γιώργος/Giorgos Αθηνά/Athina Νίκος/Nikos Χρυσούλα/Chrysoula Ξενοφών/Xenofon Μαρία/Maria",
        "Παπαδάκη/Papadaki Καραγιάννης/Karagiannis Οικονόμου/Oikonomou Ψαρράς/Psarras Θεοδώρου/Theodorou Ζαχαρίας/Zacharias",
        "105 58;Αθήνα|546 24;Θεσσαλονίκη|711 10;Ηράκλειο", "Οδός Ερμού #|Λεωφόρος Νίκης #", "+30 21 0555 ####",
        "Ελαιώνες Αιγαίου Α.Ε.|Ναυτιλιακή Ίριδα Ε.Π.Ε.", "elaiones", "Θέλει προσφορά για λογισμικό",
    ),
    Locale(
        "Ukraine", "Ukrainian",
        "Олена/Olena Тарас/Taras Їванна/Yivanna Андрій/Andrii Соломія/Solomiia Євген/Yevhen Ґалина/Galyna",
        "Шевчук/Shevchuk Коваленко/Kovalenko Гречаний/Hrechanyi Їжак/Yizhak Бойко/Boiko Лисенко/Lysenko",
        "01001;Київ|79000;Львів|65000;Одеса", "вул. Хрещатик, #|просп. Свободи, #", "+380 44 555 ## ##",
        "ТОВ «Соняшник»|Завод «Дніпро-Прилад»", "soniashnyk", "Зателефонувати в п'ятницю",
    ),
    Locale(
        "Kazakhstan", "Russian",
        "Анастасия/Anastasiya Фёдор/Fyodor Людмила/Lyudmila Артём/Artyom Юлия/Yuliya Тимур/Timur",
        "Журавлёва/Zhuravlyova Щербаков/Shcherbakov Ахметов/Akhmetov Соловьёва/Solovyova Цветков/Tsvetkov",
        "050000;Алматы|010000;Астана", "ул. Абая, #|пр. Мира, #, кв. 12", "+7 727 255 ## ##",
        "ТОО «Степной ветер»|АО «Горный хрусталь»", "stepnoiveter", "Просит прислать прайс-лист",
    ),
    Locale(
        "Egypt", "Arabic",
        "ليلى/Layla أحمد/Ahmed نور/Nour يوسف/Youssef سلمى/Salma خالد/Khaled",
        "المصري/Elmasry حداد/Haddad الشريف/Elsherif منصور/Mansour عبدالله/Abdallah",
        "11511;القاهرة|21500;الإسكندرية", "شارع التحرير #|شارع النيل #", "+20 2 2555 ####",
        "شركة واحة النخيل|مؤسسة الفجر للتجارة", "palmoasis", "مهتم بالتدريب، الاتصال يوم الأحد",
    ),
    Locale(
        "Israel", "English",
        "נועה/Noa איתן/Eitan תמר/Tamar יונתן/Yonatan שירה/Shira",
        "לוי/Levi פרידמן/Friedman אבני/Avni ברק/Barak שפירא/Shapira",
        "6100000;תל אביב|9100000;ירושלים", "רחוב הרצל #|שדרות רוטשילד #", "+972 3 555 ####",
        'גליל מערכות בע"מ|זית וגפן בע"מ', "galilsystems", "לחזור אליה אחרי החג",
    ),
    Locale(
        "China", "Chinese",
        "伟/Wei 秀英/Xiuying 芳/Fang 磊/Lei 静/Jing 建国/Jianguo 晓明/Xiaoming",
        "王/Wang 李/Li 张/Zhang 欧阳/Ouyang 陈/Chen 赵/Zhao",
        "100000;北京市|200000;上海市|510000;广州市", "人民路#号|中山东路#号，3层", "+86 10 5550 ####",
        "东风机械有限公司|青山茶业集团", "dongfengtea", "对软件感兴趣，下周联系",
    ),
    Locale(
        "Japan", "Japanese",
        "さくら/Sakura 健太/Kenta 美咲/Misaki 翔/Sho 陽子/Yoko 大輔/Daisuke",
        "山田/Yamada 髙橋/Takahashi 渡邊/Watanabe 佐藤/Sato 小林/Kobayashi",
        "100-0001;東京都千代田区|530-0001;大阪市北区|600-8001;京都市下京区", "丸の内#丁目2-3|梅田#-4-5 若葉ビル6F", "+81 3 5550 ####",
        "株式会社ひまわり製作所|海風ソフト株式会社", "himawari", "資料送付希望",
    ),
    Locale(
        "South Korea", "Korean",
        "지은/Jieun 민준/Minjun 서연/Seoyeon 현우/Hyunwoo 하늘/Haneul",
        "김/Kim 박/Park 최/Choi 정/Jung 남궁/Namgung",
        "04524;서울특별시|48058;부산광역시", "세종대로 #|해운대로 #, 1203호", "+82 2 555 ####",
        "무지개전자(주)|한빛유통", "mujigae", "다음 달에 다시 연락",
    ),
    Locale(
        "India", "English",
        "प्रिया/Priya अर्जुन/Arjun काव्या/Kavya रोहित/Rohit लक्ष्मी/Lakshmi",
        "शर्मा/Sharma त्रिपाठी/Tripathi अय्यर/Iyer चौधरी/Chaudhary देशपांडे/Deshpande",
        "110001;नई दिल्ली|400001;मुंबई|560001;Bengaluru", "महात्मा गांधी मार्ग #|#, Nehru Nagar, 2nd Cross", "+91 22 5555 ####",
        "कमल इलेक्ट्रॉनिक्स प्रा. लि.|Monsoon Textiles Pvt. Ltd.", "monsoontextiles", "अगले सप्ताह फ़ोन करें",
    ),
    Locale(
        "Thailand", "English",
        "สมชาย/Somchai มะลิ/Mali กิตติ/Kitti พิมพ์ใจ/Phimchai",
        "ใจดี/Jaidee วงศ์สว่าง/Wongsawang ศรีสุข/Srisuk ทองดี/Thongdee",
        "10200;กรุงเทพมหานคร|50000;เชียงใหม่", "# ถนนสุขุมวิท|#/4 ถนนนิมมานเหมินท์", "+66 2 555 ####",
        "บริษัท ช้างขาว จำกัด|ร้านดอกบัว", "changkhao", "สนใจอบรม โทรกลับวันจันทร์",
    ),
    Locale(
        "Vietnam", "Vietnamese",
        "Nguyệt Đức Thảo Hùng Bích_Ngọc Quốc_Bảo Ánh",
        "Nguyễn Trần Lê Phạm Đặng Võ",
        "100000;Hà Nội|700000;Thành phố Hồ Chí Minh", "# phố Hàng Bài|#/7 đường Lê Lợi", "+84 24 3555 ####",
        "Công ty TNHH Sen Vàng|Cà phê Đất Đỏ", "senvang", "Muốn nhận bảng giá",
    ),
    Locale(
        "United Kingdom", "English - United Kingdom",
        "Siân Oliver Niamh Angus Zoë Rhys Imogen Dafydd Bronwyn Alistair",
        "O'Connor MacAllister Llewellyn Smythe-Jones Brontë Whitlock St_John Ashdown Penrose Featherstone",
        "SW1A 1AA;London|EH1 1YZ;Edinburgh|CF10 1EP;Cardiff|M1 1AE;Manchester", "# Church Lane|Flat 3, # High Street|# The Crescent",
        "+44 20 7946 0###", "Harbour & Tide Ltd|Thistle Instruments plc|Bramble, Fern & Partners LLP", "harbourtide",
        'Said "call me after Easter", then left|Wants a quote for 25 seats',
    ),
    Locale(
        "United States", "English - United States",
        "Aaliyah José Mackenzie DeShawn Renée Tyler Luz Chase Brooklyn Xavier",
        "Johnson Peña Washington O'Brien Nakamura McDowell Kowalski Redbird Delacroix Van_Buren",
        "10001;New York|60601;Chicago|94103;San Francisco|78701;Austin", "# Main St, Apt 4B|# W 34th Street|#00 Elm Avenue, Suite 12",
        "+1 212 555 01##", "Prairie Wind Energy, Inc.|Blue Door Bakery LLC|Smith, Jones & Sons", "prairiewind",
        "Asked for the price list; follow up in Q1 🙂|Second visit\nboth times with her manager",
    ),
    Locale(
        "Brazil", "Portuguese - Brazil",
        "Thaís Antônio Letícia Cauã Conceição Otávio",
        "da_Conceição Araújo de_Assunção Guimarães Patrício Falcão",
        "01001-000;São Paulo|20040-002;Rio de Janeiro|40020-000;Salvador", "Rua das Acácias, # – apto. 12|Av. Paulista, #",
        "+55 11 5555 ####", "Café Serra Azul Ltda.|Construções Ipê S.A.", "serraazul", "Ligar depois do carnaval",
    ),
)  # fmt: skip
