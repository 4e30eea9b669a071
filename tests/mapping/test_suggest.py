"""Suggestions for columns."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.fold import fold, words_of
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.recipe import ColumnRule, validate
from hubdesk.mapping.remembered import Remembered
from hubdesk.mapping.suggest import require_key, suggest, to_recipe
from hubdesk.mapping.synonyms import SYNONYMS
from hubdesk.tabular.results_format import RESULT_COLUMNS
from tests.mapping.accounts import ACCOUNT

USUAL = ("email", "firstname", "lastname", "phone", "mobilephone", "company", "jobtitle", "address", "city", "zip",
    "state",
         "country", "website", "date_of_birth", "hs_language", "salutation", "fax", "gender", "industry",
         "annualrevenue",
         "numemployees", "lifecyclestage", "hs_lead_status", "hubspot_owner_id", "message")  # fmt: skip
WIDE = Catalogue(tuple(Property(name, name.title(), "string", "text") for name in USUAL))

HEADERS = {
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


def test_names_are_left_whole_where_parting_them_is_not_called_for():
    """First names are there already, or the values are single words, or it was left out before."""
    samples = [("Anna Groß", "a@b.de", "Anna")]
    assert "Name" not in to_recipe(suggest(("Name", "E-mail", "First name"), samples, WIDE)).columns
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), [("Acme", "a@b.de")], WIDE)).columns
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), [("Acme Ltd", "a@b.de")], WIDE)).columns
    before = Remembered({"name": None})
    assert "Name" not in to_recipe(suggest(("Name", "E-mail"), samples, WIDE, before)).columns
