"""Names, companies and places of the invented people, from several languages. All domains are reserved for examples."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """Where some people live: their language, names and cities (city, postal code, street)."""

    country: str
    language: str
    dial: str
    domain: str
    first: tuple[str, ...]
    last: tuple[str, ...]
    cities: tuple[tuple[str, str, str], ...]


REGIONS = (
    Region(
        "Germany", "de", "+49 30", "de.example",
        ("Jürgen", "Käthe", "Björn", "Annegret", "Lukas", "Heike", "Sören", "Mareike", "Ömer", "Jana", "Uwe", "Lena"),
        ("Müller", "Groß", "Weiß", "von der Heyde", "Schäfer", "Öztürk", "Krüger", "Lehmann", "Böhm", "Fuchs", "Jung"),
        (("Köln", "50667", "Hohe Straße"), ("Berlin", "10115", "Linienstraße"), ("München", "80331", "Tal")),
    ),
    Region(
        "France", "fr", "+33 1", "fr.example",
        ("Zoé", "François", "Hélène", "Loïc", "Noémie", "Benoît", "Chloé", "Gaël", "Agnès", "Rémi"),
        ("Lefèvre", "Dupont", "Benoît-Martin", "D’Aubigné", "Garçon", "Moreau", "Bérard", "Noël", "Petit", "Faure"),
        (("Paris", "75002", "rue de la Paix"), ("Lyon", "69002", "rue Mercière"), ("Orléans", "45000", "rue Royale")),
    ),
    Region(
        "Poland", "pl", "+48 22", "pl.example",
        ("Łukasz", "Małgorzata", "Paweł", "Świętosława", "Agnieszka", "Tomasz", "Żaneta", "Michał", "Ewa"),
        ("Wójcik", "Kowalska", "Śliwiński", "Dąbrowski", "Zając", "Wiśniewska", "Łuczak", "Nowak", "Górski"),
        (("Kraków", "31-042", "Rynek Główny"), ("Łódź", "90-001", "Piotrkowska"), ("Gdańsk", "80-831", "Długa")),
    ),
    Region(
        "Spain", "es", "+34 91", "es.example",
        ("María José", "Íñigo", "Begoña", "Andrés", "Lucía", "Iñaki", "Ángela", "Óscar", "Nuria"),
        ("Núñez", "García López", "Ibáñez", "Muñoz", "Peña", "Gutiérrez", "Sáenz", "Ortega", "Vázquez"),
        (("Madrid", "28013", "Calle Mayor"), ("Málaga", "29005", "Calle Larios"), ("A Coruña", "15001", "Calle Real")),
    ),
    Region(
        "United States", "en-us", "+1 212", "us.example",
        ("John", "Mary-Ann", "DeShawn", "Emily", "Robert", "Aaliyah", "Chris", "Grace", "Miguel", "Heather"),
        ("O'Brien", "Smith", "Washington", "McAllister", "Nguyen", "Johnson Jr.", "de la Cruz", "Lee", "Baker"),
        (("New York", "10001", "W 31st St"), ("San José", "95113", "S Market St"), ("Austin", "78701", "Congress Ave")),
    ),
    Region(
        "Czech Republic", "cs", "+420 2", "cz.example",
        ("Jiří", "Kateřina", "Ondřej", "Zdeňka", "Tomáš", "Věra", "Luděk", "Šárka"),
        ("Dvořák", "Nováková", "Příhoda", "Šťastný", "Růžičková", "Kučera", "Černý", "Malá"),
        (("Praha", "110 00", "Národní"), ("Plzeň", "301 00", "Pražská"), ("Brno", "602 00", "Česká")),
    ),
    Region(
        "Greece", "el", "+30 21", "gr.example",
        ("Γιώργος", "Μαρία", "Νίκος", "Ελένη", "Δημήτρης", "Σοφία"),
        ("Παπαδόπουλος", "Γεωργίου", "Νικολάου", "Ιωάννου", "Βασιλείου"),
        (("Αθήνα", "105 57", "Ερμού"), ("Θεσσαλονίκη", "546 24", "Τσιμισκή")),
    ),
    Region(
        "Japan", "ja", "+81 3", "jp.example",
        ("太郎", "花子", "健", "さくら", "蓮", "美咲"),
        ("山田", "佐藤", "鈴木", "髙橋", "渡邉", "小林"),
        (("東京都", "100-0001", "千代田"), ("大阪市", "530-0001", "梅田")),
    ),
    Region(
        "Sweden", "sv", "+46 8", "se.example",
        ("Åsa", "Björn", "Göran", "Linnéa", "Märta", "Pär"),
        ("Lindqvist", "Åkesson", "Sjöberg", "Öberg", "Håkansson", "Ek"),
        (("Göteborg", "411 03", "Kungsgatan"), ("Malmö", "211 22", "Södergatan")),
    ),
)  # fmt: skip

COMPANIES = (
    "Nordlicht Energie GmbH", "Müller & Söhne KG", "Café Zoé SARL", "Wójcik Logistyka sp. z o.o.",
    "Peña e Hijos S.L.", "Hudson Analytics, Inc.", "Dvořák Stroje a.s.", "Αφοί Νικολάου ΑΕ", "山田製作所",
    "Åkesson Bygg AB", "Blue Harbor Foods", "Groß Maschinenbau AG", "Atelier Lefèvre", "Studio 8 \"Kreativ\"",
    "Zając i Partnerzy", "Sunrise Travel; Tours", "Öberg Medtech", "D’Aubigné Conseil",
)  # fmt: skip

TITLES = (
    "Head of Marketing", "Geschäftsführerin", "Responsable des achats", "Sales Manager", "Kierownik projektu",
    "CTO", "Assistant", "Directora de ventas", "Einkauf", "Product Owner", "",
)  # fmt: skip
