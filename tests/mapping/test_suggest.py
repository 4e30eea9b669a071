"""Suggestions for columns."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.fold import fold, words_of
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.recipe import ColumnRule, validate
from hubdesk.mapping.remembered import Remembered
from hubdesk.mapping.suggest import SuggestionCertainty, require_key, suggest, to_recipe
from hubdesk.mapping.synonyms import SYNONYMS
from hubdesk.tabular.results_format import RESULT_COLUMNS
from tests.mapping.accounts import ACCOUNT

USUAL = ("email", "firstname", "lastname", "phone", "mobilephone", "company", "jobtitle", "address", "city", "zip",
    "state",
         "country", "website", "date_of_birth", "hs_language", "salutation", "fax", "gender", "industry",
         "annualrevenue",
         "numemployees", "lifecyclestage", "hs_lead_status", "hubspot_owner_id", "message")  # fmt: skip
WIDE = Catalogue(tuple(Property(name, name.title(), "string", "text") for name in USUAL))

HEADERS: dict[str, dict[str, str | None]] = {
    "German": {"Vorname": "firstname", "Nachname": "lastname", "E-Mail-Adresse": "email", "Telefon": "phone",
               "Mobiltelefon": "mobilephone", "Firma": "company", "Position": "jobtitle", "Straße": "address",
               "PLZ": "zip", "Ort": "city", "Land": "country", "Geburtsdatum": "date_of_birth",
               "Sprache": "hs_language",
               "Anrede": "salutation", "Bundesland": "state", "Webseite": "website", "Branche": "industry"},
    "French": {"Prénom": "firstname", "Nom": "lastname", "Courriel": "email", "Téléphone": "phone",
    "Société": "company",
               "Fonction": "jobtitle", "Adresse": "address", "Code postal": "zip", "Ville": "city", "Pays": "country",
               "Date de naissance": "date_of_birth", "Langue": "hs_language", "Civilité": "salutation"},
    "Spanish": {"Nombre": "firstname", "Apellidos": "lastname", "Correo electrónico": "email", "Teléfono": "phone",
                "Empresa": "company", "Cargo": "jobtitle", "Dirección": "address", "Código postal": "zip",
                "Ciudad": "city", "País": "country", "Fecha de nacimiento": "date_of_birth", "Idioma": "hs_language"},
    "Spain": {"C.P.": "zip", "Fecha nacimiento": "date_of_birth"},
    "Italian": {"Nome": "firstname", "Cognome": "lastname", "Posta elettronica": "email", "Cellulare": "mobilephone",
                "Azienda": "company", "Ruolo": "jobtitle", "Indirizzo": "address", "CAP": "zip", "Città": "city",
                "Paese": "country", "Data di nascita": "date_of_birth", "Provincia": "state"},
    "Portuguese": {"Nome": "firstname", "Sobrenome": "lastname", "Endereço de e-mail": "email", "Telefone": "phone",
                   "Empresa": "company", "Função": "jobtitle", "Rua": "address", "CEP": "zip", "Cidade": "city"},
    "Dutch": {"Voornaam": "firstname", "Achternaam": "lastname", "E-mailadres": "email", "Telefoonnummer": "phone",
              "Bedrijf": "company", "Functie": "jobtitle", "Straat": "address", "Postcode": "zip", "Plaats": "city",
              "Geboortedatum": "date_of_birth", "Taal": "hs_language", "Aanhef": "salutation"},
    "Polish": {"Imię": "firstname", "Nazwisko": "lastname", "Adres e-mail": "email", "Telefon": "phone",
               "Telefon komórkowy": "mobilephone", "Firma": "company", "Stanowisko": "jobtitle", "Ulica": "address",
               "Kod pocztowy": "zip", "Miasto": "city", "Kraj": "country", "Data urodzenia": "date_of_birth"},
    "Outlook": {"First Name": "firstname", "Last Name": "lastname", "E-mail Address": "email",
    "Business Phone": "phone",
                "Mobile Phone": "mobilephone", "Company": "company", "Job Title": "jobtitle",
                "Business Street": "address",
                "Business City": "city", "Web Page": "website", "Birthday": "date_of_birth"},
    "Salesforce": {"FirstName": "firstname", "LastName": "lastname", "Email": "email", "MobilePhone": "mobilephone",
                   "Title": "salutation", "MailingStreet": "address", "MailingPostalCode": "zip", "MailingCity": "city",
                   "MailingCountry": "country", "AccountName": "company"},
    "Outlook, private": {"First Name": "firstname", "E-mail Address": "email", "Home Street": "address",
                         "Home City": "city", "Home Postal Code": "zip", "Home Country/Region": "country"},
    "Salesforce report": {"First Name": "firstname", "Email": "email", "Mailing Street": "address",
                          "Mailing City": "city", "Mailing State/Province": "state",
                          "Mailing Zip/Postal Code": "zip", "Mailing Country": "country"},
    "Google": {"First Name": "firstname", "Last Name": "lastname", "Organization Name": "company",
               "Organization Title": "jobtitle", "E-mail 1 - Value": "email", "E-mail 1 - Label": None,
               "Phone 1 - Value": "phone", "Phone 1 - Label": None, "Address 1 - Street": "address",
               "Address 1 - City": "city", "Address 1 - Region": "state", "Address 1 - Postal Code": "zip",
               "Address 1 - Country": "country", "Website 1 - Value": "website", "Name Prefix": "salutation"},
    "Russian": {"Имя": "firstname", "Фамилия": "lastname", "Дата рождения": "date_of_birth", "Организация": "company",
                "Мобильный телефон": "mobilephone", "Эл. почта": "email"},
    "Swedish": {"Förnamn": "firstname", "Efternamn": "lastname", "E-post": "email", "Födelsedatum": "date_of_birth",
                "Företag": "company", "Postnummer": "zip", "Ort": "city"},
    "Greek": {"Όνομα": "firstname", "Επώνυμο": "lastname", "Ηλεκτρονική διεύθυνση": "email", "ΤΗΛΕΦΩΝΟ": "phone",
              "Κινητό": "mobilephone", "Εταιρεία": "company", "Θέση": "jobtitle", "Διεύθυνση": "address",
              "Πόλη": "city", "Τ.Κ.": "zip", "Χώρα": "country", "Ημερομηνία γέννησης": "date_of_birth"},
    "Hebrew": {"שם פרטי": "firstname", "שם משפחה": "lastname", 'דוא"ל': "email", "טלפון": "phone",
               "טלפון נייד": "mobilephone", "חברה": "company", "תפקיד": "jobtitle", "כתובת": "address",
               "עיר": "city", "מיקוד": "zip", "מדינה": "country", "תאריך לידה": "date_of_birth"},
    "Arabic": {"الاسم الأول": "firstname", "اسم العائلة": "lastname", "البريد الإلكتروني": "email",
               "الهاتف": "phone", "رقم الجوال": "mobilephone", "الشركة": "company", "المسمى الوظيفي": "jobtitle",
               "العنوان": "address", "المدينة": "city", "الرمز البريدي": "zip", "الدولة": "country",
               "تاريخ الميلاد": "date_of_birth"},
    "Turkish": {"Adı": "firstname", "SOYADI": "lastname", "E-posta": "email", "Telefon": "phone",
                "Cep Telefonu": "mobilephone", "Şirket": "company", "Ünvan": "jobtitle", "Adres": "address",
                "İl": "city", "Posta Kodu": "zip", "Ülke": "country", "Doğum Tarihi": "date_of_birth"},
    "Korean": {"이름": "firstname", "성": "lastname", "이메일 주소": "email", "전화번호": "phone",
               "휴대폰": "mobilephone", "회사명": "company", "직책": "jobtitle", "주소": "address", "도시": "city",
               "우편번호": "zip", "국가": "country", "생년월일": "date_of_birth"},
    "Chinese": {"名字": "firstname", "姓氏": "lastname", "电子邮箱": "email", "联系电话": "phone",
                "手机号码": "mobilephone", "公司名称": "company", "职务": "jobtitle", "地址": "address",
                "城市": "city", "邮政编码": "zip", "国家": "country", "出生日期": "date_of_birth"},
    "Hindi": {"पहला नाम": "firstname", "उपनाम": "lastname", "ईमेल": "email", "फ़ोन नंबर": "phone",
              "मोबाइल नंबर": "mobilephone", "कंपनी": "company", "पद": "jobtitle", "पता": "address", "शहर": "city",
              "पिन कोड": "zip", "देश": "country", "जन्मतिथि": "date_of_birth"},
    "Broken lines": {"Vor- name": "firstname", "Nach\u00adname": "lastname", "Post- leitzahl": "zip",
                     "E- Mail": "email", "Geburts- datum": "date_of_birth",
                     "Vor- und Nachname": None},
    "Eventbrite": {"Email": "email", "Home Address 1": "address", "Home City": "city", "Home State": "state",
                   "Home Zip": "zip", "Home Country": "country", "Cell Phone": "mobilephone"},
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(HEADERS))
def test_columns_by_name_in_many_languages(language):
    """The properties that people mean."""
    found = {one.column: one.property for one in suggest(list(HEADERS[language]), [], WIDE)}
    assert found == HEADERS[language]


def test_eight_languages_for_the_usual_columns():
    """Enough words each."""
    for name in USUAL:
        assert len(SYNONYMS[name].split(",")) >= 7, name


def test_every_column_has_a_suggestion_and_no_property_two():
    """The better one wins; the other says why it is left out."""
    found = suggest(["Mail", "email", "Telefon", "Phone", "", "Zzz"], [], ACCOUNT)
    assert [one.index for one in found] == list(range(6))
    assert [one.property for one in found] == [None, "email", None, "phone", None, None]
    assert "“email”" in found[0].reason
    assert [str(one.certainty) for one in found] == [
        "left_out",
        "certain",
        "left_out",
        "certain",
        "left_out",
        "left_out",
    ]


def test_values_speak_where_names_do_not():
    """Addresses and options."""
    rows = [
        ["ann@example.com", "Lead", "wine;Café", "anna@acme.example"],
        ["bob@example.com", "Customer", "food", "Anna Groß"],
    ]
    found = suggest(["a", "b", "c", "d"], rows, ACCOUNT)
    assert [one.property for one in found] == ["email", "lifecyclestage", "interests", "hubspot_owner_id"]
    assert [str(one.certainty) for one in found] == ["likely"] * 4


def test_values_that_speak_against_the_name():
    """Unsure, and left out of the recipe unless it is the key."""
    rows = [["Ann", "x", "Hot"], ["Bob", "y", "Cold"]]
    found = suggest(["Email", "Birthday", "Lead status"], rows, ACCOUNT)
    assert [str(one.certainty) for one in found] == ["unsure"] * 3
    assert "do not look like" in found[1].reason
    assert to_recipe(found).columns == {"Email": ColumnRule("email")}


def test_what_cannot_be_written_is_never_suggested():
    """Not by name, label or values."""
    found = suggest(["Record ID", "hs_object_id", "score", "Email"], [], ACCOUNT)
    assert [one.property for one in found] == [None, None, None, "email"]
    assert "cannot be written" in found[0].reason


def test_the_columns_of_a_result_file_are_left_out():
    """So that it can be dropped back in."""
    found = suggest([*RESULT_COLUMNS, "Email", "City"], [], ACCOUNT)
    assert [one.property for one in found] == [None] * 5 + ["email", "city"]


def test_the_suggested_recipe_fits():
    """As it is."""
    headers = ["E-mail", "First name", "City", "Birthday", "My loyalty"]
    recipe = to_recipe(suggest(headers, [["a@b.de", "Ann", "Ulm", "1.2.1980", "5"]], ACCOUNT))
    validate(recipe, headers, ACCOUNT)
    assert list(recipe.columns) == ["E-mail", "First name", "City", "Birthday"]


def test_a_file_without_addresses_has_no_key():
    """Said before anything else."""
    found = suggest(["Name", "City"], [["Ann", "Ulm"]], ACCOUNT)
    with pytest.raises(RecipeProblem) as caught:
        require_key(found)
    assert caught.value.code == "recipe.no_key"
    require_key(suggest(["E-mail"], [], ACCOUNT))


def test_folding():
    """Case, accents, camel case and signs."""
    assert fold("  Straße  ÉTÉ ") == "strasse ete"
    assert fold("Łódź") == "lodz"
    assert words_of("eMailAddress") == words_of("E-Mail Address") == words_of("e_mail_address") == "email address"
    assert words_of("FirstName") == "first name"
    assert words_of("Имя") == "имя"
    assert words_of("이메일") == "이메일"


@pytest.mark.parametrize(
    "header", ["Name", "Full Name", "Vor- und Nachname", "Nom complet", "Nome e cognome", "Imię i nazwisko"]
)
def test_full_names_are_parted(header):
    """Where no column holds first or last names; and the recipe fits."""
    samples = [("Anna Groß", "a@b.de"), ("John van Dijk", "c@d.de")]
    headers = (header, "E-mail")
    found = suggest(headers, samples, WIDE)
    assert (found[0].property, found[0].certainty) == (None, "likely")
    recipe = to_recipe(found)
    validate(recipe, headers, WIDE)
    assert [(rule.property, rule.part) for rule in recipe.columns[header].each()] == [
        ("firstname", "first_name"), ("lastname", "last_name"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "odd", ["Hans Müller <hm@x.de>", "hm@x.de", "Hans Müller (0170 123456)", "Hans Müller 0170 123456", "Jane Doe, MBA"]
)
def test_a_single_odd_cell_keeps_no_column_of_full_names_from_being_parted(odd):
    """What stands beside the name in it is told by the check."""
    samples = [("Anna Groß", "a@b.de"), ("John van Dijk", "c@d.de"), (odd, "e@f.de")]
    assert "Name" in to_recipe(suggest(("Name", "E-mail"), samples, WIDE)).columns
    companies = [*samples, ("Groß GmbH", "g@h.de")]
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), companies, WIDE)).columns


def test_a_column_of_addresses_holds_no_names_whatever_it_is_called():
    samples = [("a@b.de", "a@b.de"), ("c@d.de", "c@d.de"), ("Anna Groß", "e@f.de")]
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), samples, WIDE)).columns


@pytest.mark.parametrize(
    ("header", "names"),
    [
        ("Nom et prénom", ("Dupont Jean", "Lefèvre Anne-Marie")), ("Nazwisko i imię", ("Kowalski Jan", "Lis Anna")),
        ("Name Vorname", ("Groß Anna", "van Dijk John")), ("ФИО", ("Иванов Иван Петрович", "Попова Анна Ивановна")),
    ],
)  # fmt: skip
def test_names_with_the_last_name_first_are_not_parted_the_wrong_way(header, names):
    """Which word is the last name is said only where a comma, capitals or the script show it."""
    headers = (header, "E-mail")
    found = suggest(headers, [(name, "a@b.de") for name in names], WIDE)
    assert header not in to_recipe(found).columns
    assert "last name first" in found[0].reason
    degrees = suggest(headers, [("Jane Doe, MBA", "a@b.de"), ("John Smith, Ph.D.", "c@d.de")], WIDE)
    assert header not in to_recipe(degrees).columns, "that comma shows no last name"
    shown = suggest(headers, [("Dupont, Jean", "a@b.de"), ("LEFÈVRE Zoé", "c@d.de")], WIDE)
    assert header in to_recipe(shown).columns
    assert "氏名" in to_recipe(suggest(("氏名", "E-mail"), [("山田 太郎", "a@b.de")], WIDE)).columns


@pytest.mark.parametrize(("name", "first"), [("Name", "Vorname"), ("name", "First name"), ("Naam", "Voornaam")])
def test_a_name_beside_first_names_is_the_last_name(name, first):
    """As in nearly every German list; not where it is a company, or a whole name again."""
    headers = (name, first, "E-mail")
    found = suggest(headers, [("Groß", "Anna", "a@b.de"), ("von der Leyen", "Uta", "c@d.de"), ("Öz", "Can", "")], WIDE)
    assert [one.property for one in found] == ["lastname", "firstname", "email"]
    assert found[0].certainty == SuggestionCertainty.LIKELY
    assert name in to_recipe(found).columns
    for other in (("Anna Groß", "Anna", "a@b.de"), ("Acme GmbH", "Anna", "a@b.de")):
        assert name not in to_recipe(suggest(headers, [other], WIDE)).columns
    taken = suggest((*headers, "Nachname"), [("Groß", "Anna", "a@b.de", "Groß")], WIDE)
    assert taken[3].property == "lastname"
    assert name not in to_recipe(taken).columns


def test_what_a_header_says_beside_the_name():
    """That it is required, the form of a date, a currency, a number; and the same in two languages."""
    headers = (
        "Vorname (Pflichtfeld)", "Nachname*", "E-Mail (required)", "Geburtsdatum (TT.MM.JJJJ)", "Umsatz [EUR]",
        "PLZ / Postleitzahl", "Ville/City", "Telefon (privat)",
    )  # fmt: skip
    found = suggest(headers, [], WIDE)
    assert [one.property for one in found] == [
        "firstname", "lastname", "email", "date_of_birth", "annualrevenue", "zip", "city", "phone",
    ]  # fmt: skip
    assert [one.certainty for one in found[:-1]] == ["certain"] * 7
    assert found[-1].certainty == "unsure"
    again = suggest(("E-mail", "E-mail (2)", "Phone / Fax"), [], WIDE)
    assert [one.property for one in again[:2]] == ["email", None]
    assert again[2].certainty == "unsure"
    assert "is taken by the column “E-mail”" in again[1].reason


def test_moments_speak_for_a_date():
    """With ``T`` between day and time, as workbooks and exports of other programs have them."""
    for cell in ("2024-05-06T07:08:09", "2024-05-06T07:08:09+02:00", "2024-05-06 07:08"):
        (found,) = suggest(["Last visit"], [[cell], [cell.replace("6", "7")]], ACCOUNT)
        assert (found.property, found.certainty) == ("last_visit", "certain")


def test_why_a_column_is_left_out_is_no_far_fetched_likeness():
    """A middle name is no name of a company, even if both are names."""
    headers = ("Middle Name", "Mail", "E-mail", "Company", "First name", "Last name")
    reasons = [one.reason for one in suggest(headers, [], ACCOUNT)]
    assert reasons[0] == "No property has a name like this"
    assert "is taken by" in reasons[1]


def test_names_are_left_whole_where_parting_them_is_not_called_for():
    """First names are there already, or the values are single words, or it was left out before."""
    samples = [("Anna Groß", "a@b.de", "Anna")]
    assert "Name" not in to_recipe(suggest(("Name", "E-mail", "First name"), samples, WIDE)).columns
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), [("Acme", "a@b.de")], WIDE)).columns
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), [("Acme Ltd", "a@b.de")], WIDE)).columns
    before = Remembered({"name": None})
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), samples, WIDE, before)).columns


def test_the_last_words_of_names_joined_from_several_rows_count():
    headers = ("Contact First", "Contact Last", "Company Name", "Company City", "Contact E-mail")
    rows = [("Ann", "Smith", "Acme", "Rome", "a@x.de"), ("Bo", "Jones", "Apex", "Oslo", "b@x.de")]
    found = suggest(headers, rows, ACCOUNT, several_rows=True)
    assert [one.property for one in found] == ["firstname", "lastname", "company", "city", "email"]
    assert (found[0].certainty, found[0].reason) == (SuggestionCertainty.LIKELY, "“first” in its name means First Name")
    assert suggest(headers, rows, ACCOUNT)[0].property != "firstname"
