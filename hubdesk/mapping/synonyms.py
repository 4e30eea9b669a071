"""What the usual columns of contact files are called in eight languages, by HubSpot property."""

from __future__ import annotations

from hubdesk.mapping.fold import words_of
from hubdesk.mapping.synonyms_of_scripts import FULL_NAMES_OF_SCRIPTS, SYNONYMS_OF_SCRIPTS

# English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and a few more, parted by commas; folded, words
# parted by blanks. A name may serve several properties: the earlier it stands in a list, the better it fits.
_IN_LATIN_AND_OTHERS: dict[str, str] = {
    "email": (
        "email, email address, mail, mail address, your email, contact email, work email, business email, primary "
        "email, email 1, email 1 value, email work, user email, attendee email, mailadresse, emailadresse, email "
        "adresse, adresse mail, adresse email, courriel, adresse electronique, correo, correo electronico, "
        "direccion de correo, correo e, posta elettronica, indirizzo email, indirizzo di posta, endereco de "
        "email, correio eletronico, emailadres, mailadres, adres email, adres mailowy, poczta, epost, sahkoposti, "
        "eposta, メールアドレス, 邮箱, 电子邮件, 이메일, почта, электронная почта, эл почта"
    ),
    "firstname": (
        "first name, firstname, given name, forename, fname, first, name first, vorname, rufname, prenom, nombre, "
        "nombre de pila, primer nombre, nome, nome proprio, primeiro nome, voornaam, roepnaam, imie, jmeno, "
        "krestni jmeno, fornavn, fornamn, etunimi, ad, 名, 이름, имя"
    ),
    "lastname": (
        "last name, lastname, surname, family name, lname, last, name last, nachname, familienname, zuname, nom, "
        "nom de famille, apellido, apellidos, primer apellido, cognome, sobrenome, apelido, ultimo nome, "
        "achternaam, familienaam, nazwisko, prijmeni, etternavn, efternavn, efternamn, sukunimi, soyad, soyadi, "
        "姓, 성, фамилия"
    ),
    "salutation": (
        "salutation, title, prefix, name prefix, honorific, anrede, titel, civilite, tratamiento, saludo, titolo, "
        "appellativo, tratamento, saudacao, aanhef, zwrot grzecznosciowy, tytul, forma grzecznosciowa, osloveni"
    ),
    "phone": (
        "phone, phone number, telephone, telephone number, tel, tel no, tel nr, business phone, work phone, "
        "office phone, direct phone, primary phone, landline, phone 1 value, telefon, telefonnummer, rufnummer, "
        "telefon geschaftlich, tel geschaftlich, festnetz, numero de telephone, telephone fixe, telefono, numero "
        "de telefono, numero di telefono, recapito telefonico, telefone, numero de telefone, telefoon, "
        "telefoonnummer, numer telefonu, nr telefonu, puhelin, 電話, 電話番号, 电话, 전화번호, телефон"
    ),
    "mobilephone": (
        "mobile, mobile phone, mobile number, mobile phone number, cell, cell phone, cellphone, gsm, mobil, "
        "mobiltelefon, mobilnummer, handy, handynummer, portable, telephone portable, numero de portable, movil, "
        "telefono movil, celular, cellulare, telefono cellulare, telemovel, mobiel, mobiele telefoon, mobiel "
        "nummer, komorka, telefon komorkowy, 携帯電話, 手机, мобильный телефон"
    ),
    "fax": ("fax, fax number, business fax, telefax, faxnummer, telecopie, numero de fax, faks"),
    "company": (
        "company, company name, organisation, organization, organization name, employer, account, account name, "
        "business, firma, firmenname, unternehmen, organisationsname, societe, entreprise, nom de la societe, "
        "raison sociale, empresa, compania, nombre de la empresa, azienda, societa, ragione sociale, nome da "
        "empresa, bedrijf, bedrijfsnaam, organisatie, nazwa firmy, organizacja, spolecnost, yritys, sirket, 会社名, "
        "公司, 회사, компания, организация, organization 1 name, foretag, virksomhed, bedrift, firmanavn"
    ),
    "jobtitle": (
        "job title, jobtitle, position, job position, role, function, occupation, profession, organization title, "
        "stellenbezeichnung, berufsbezeichnung, funktion, beruf, jobtitel, poste, fonction, intitule du poste, cargo, "
        "puesto, puesto de trabajo, ocupacion, posizione, ruolo, qualifica, mansione, funcao, profissao, functie, "
        "functietitel, beroep, stanowisko, zawod, pozice, unvan, 役職, 职位, 직함, должность, title"
    ),
    "address": (
        "address, street, street address, address line 1, address 1, street 1, mailing street, mailing address, "
        "business street, adresse, strasse, strasse hausnummer, strasse und hausnummer, anschrift, strasse nr, "
        "rue, adresse postale, voie, direccion, calle, domicilio, direccion postal, indirizzo, via, endereco, "
        "rua, morada, adres, straat, straatnaam, ulica, ulica i numer, ulice, katuosoite, 住所, 地址, 주소, адрес, "
        "улица, home street, home address, home address 1, billing street, billing address, address 1 street"
    ),
    "city": (
        "city, town, locality, mailing city, business city, stadt, ort, wohnort, ville, localite, commune, "
        "ciudad, localidad, poblacion, municipio, citta, comune, localita, cidade, localidade, plaats, "
        "woonplaats, stad, gemeente, miasto, miejscowosc, mesto, kaupunki, sehir, 市区町村, 城市, 도시, город, "
        "home city, billing city, address city, address 1 city"
    ),
    "state": (
        "state, region, province, county, state region, state province, mailing state, bundesland, kanton, "
        "departement, etat, provincia, estado, comunidad autonoma, regione, distrito, provincie, wojewodztwo, "
        "kraj, 都道府県, 省, mailing state province, home state, business state, billing state, "
        "billing state province, address state, address 1 region"
    ),
    "zip": (
        "zip, zip code, zipcode, postal code, postalcode, postcode, post code, mailing zip, plz, postleitzahl, "
        "code postal, codigo postal, cp, c p, cap, codice postale, codice di avviamento postale, cep, kod pocztowy, "
        "psc, postnummer, postinumero, posta kodu, 郵便番号, 邮编, 우편번호, индекс, mailing zip postal code, "
        "mailing postal code, home postal code, home zip, business postal code, billing zip, billing zip postal code, "
        "address zip, zip postal code, address 1 postal code"
    ),
    "country": (
        "country, country region, nation, mailing country, land, staat, herkunftsland, pays, pais, paese, "
        "nazione, stato, kraj, panstwo, zeme, maa, ulke, 国, 国家, 국가, страна, home country, home country region, "
        "business country, business country region, billing country, address country, address 1 country"
    ),
    "website": (
        "website, web site, website url, website 1 value, homepage, web, url, web page, webseite, internetseite, "
        "internetadresse, site web, site internet, sitio web, pagina web, sito, sito web, site, sitio, strona, "
        "strona www, strona internetowa, www"
    ),
    "hs_linkedin_url": (
        "linkedin, linkedin url, linkedin profile, linkedin profil, profil linkedin, person linkedin url"
    ),
    "twitterhandle": ("twitter, twitter handle, twitter username, x handle"),
    "message": (
        "message, comment, comments, nachricht, bemerkung, bemerkungen, kommentar, commentaire, commentaires, "
        "mensaje, comentario, comentarios, messaggio, commento, mensagem, bericht, opmerking, opmerkingen, "
        "wiadomosc, uwagi, komentarz"
    ),
    "internal_notes": (
        "notes, note, internal notes, remarks, notizen, notiz, interne notizen, remarques, notas, note interne, "
        "notities, notatki"
    ),
    "date_of_birth": (
        "date of birth, birth date, birthdate, birthday, dob, born, geburtsdatum, geburtstag, geb datum, date de "
        "naissance, ne le, anniversaire, fecha de nacimiento, cumpleanos, data di nascita, compleanno, data de "
        "nascimento, aniversario, geboortedatum, verjaardag, data urodzenia, urodziny, datum narozeni, dogum "
        "tarihi, 生年月日, 出生日期, 생년월일, дата рождения, день рождения, fodelsedatum, fodselsdato, fodselsdag"
    ),
    "gender": ("gender, sex, geschlecht, genre, sexe, genero, sexo, genere, sesso, geslacht, plec"),
    "industry": (
        "industry, sector, branch, branche, wirtschaftszweig, secteur, secteur d activite, industria, settore, "
        "setor, ramo, bedrijfstak, branza, sektor"
    ),
    "numemployees": (
        "number of employees, employees, company size, headcount, mitarbeiter, mitarbeiterzahl, anzahl "
        "mitarbeiter, unternehmensgrosse, effectif, nombre d employes, empleados, numero de empleados, "
        "dipendenti, numero di dipendenti, funcionarios, numero de funcionarios, medewerkers, aantal medewerkers, "
        "liczba pracownikow"
    ),
    "annualrevenue": (
        "annual revenue, revenue, turnover, umsatz, jahresumsatz, chiffre d affaires, ingresos, facturacion, "
        "fatturato, faturamento, receita, omzet, jaaromzet, przychody, obroty"
    ),
    "hs_language": (
        "language, preferred language, correspondence language, locale, sprache, korrespondenzsprache, bevorzugte "
        "sprache, langue, langue preferee, idioma, lengua, idioma preferido, lingua, lingua preferita, taal, "
        "voorkeurstaal, jezyk, preferowany jezyk, jazyk, kieli, dil, 言語, 语言, 언어, язык"
    ),
    "lifecyclestage": (
        "lifecycle stage, lifecycle, stage, lifecycle phase, lifecyclephase, phase, etape du cycle de vie, phase "
        "du cycle de vie, etapa del ciclo de vida, ciclo de vida, fase del ciclo di vita, fase do ciclo de vida, "
        "levenscyclusfase, etap cyklu zycia"
    ),
    "hs_lead_status": (
        "lead status, status, leadstatus, statut du lead, statut, estado del lead, estado del cliente potencial, "
        "stato del lead, stato lead, status do lead, status leada"
    ),
    "hubspot_owner_id": (
        "contact owner, owner, account owner, sales rep, salesperson, assigned to, responsible, hubspot owner, "
        "zustandig, betreuer, ansprechpartner intern, kontaktinhaber, verantwortlich, verantwortlicher, "
        "proprietaire, proprietaire du contact, responsable, propietario, propietario del contacto, comercial, "
        "proprietario, proprietario del contatto, responsabile, responsavel, proprietario do contato, eigenaar, "
        "contacteigenaar, verkoper, wlasciciel, opiekun"
    ),
    "hs_persona": ("persona, buyer persona"),
    "hs_buying_role": ("buying role, role in purchase, kaufrolle, role dans l achat, rol de compra, ruolo di acquisto"),
    "newsletter_opt_in": (
        "newsletter, newsletter opt in, marketing consent, opt in, optin, consent, einwilligung, marketing "
        "einwilligung, consentement, consentement marketing, consentimiento, boletin, consenso, consenso "
        "marketing, consentimento, toestemming, nieuwsbrief, zgoda, zgoda marketingowa"
    ),
    "customer_number": (
        "customer number, customer no, customer id, kundennummer, kunden nr, kundennr, numero client, numero de "
        "cliente, numero cliente, codice cliente, klantnummer, numer klienta"
    ),
    "product_interest": (
        "interests, interest, product interest, interessen, interesse, produktinteresse, centres d interet, "
        "interets, intereses, interes, interessi, interesses, zainteresowania"
    ),
}
SYNONYMS: dict[str, str] = {
    name: f"{words}, {more}" if (more := SYNONYMS_OF_SCRIPTS.get(name)) else words
    for name, words in _IN_LATIN_AND_OTHERS.items()
}
"""Names of columns by property."""

_FULL_NAME_WORDS = (
    "name, full name, fullname, contact name, attendee name, display name, first and last name, your name, "
    "vollstandiger name, vor und nachname, vorname nachname, vorname und nachname, name vorname, nom complet, "
    "nom et prenom, prenom nom, nom prenom, nombre completo, nombre y apellidos, nome completo, nome e cognome, "
    "nome cognome, cognome nome, cognome e nome, nachname vorname, apellidos y nombre, prijmeni a jmeno, "
    "nome e sobrenome, volledige naam, naam, imie i nazwisko, nazwisko i imie, "
    "jmeno a prijmeni, fullt navn, fullstandigt namn, koko nimi, ad soyad, adi soyadi, 氏名, 姓名, 이름과 성, фио, имя "
    "и фамилия"
)
FULL_NAMES = frozenset(word.strip() for word in _FULL_NAME_WORDS.split(",")) | frozenset(
    words_of(word) for word in FULL_NAMES_OF_SCRIPTS.split(",")
)
"""What columns with first and last name in one are called, folded."""

LAST_NAME_FIRST = frozenset({
    "name vorname", "nom et prenom", "nom prenom", "cognome nome", "cognome e nome", "nazwisko i imie",
    "nachname vorname", "apellidos y nombre", "prijmeni a jmeno", "氏名", "姓名", "фио",
})  # fmt: skip
"""Those of them whose values have the last name first, folded."""

NAMES = frozenset({"name", "naam"})
"""What columns of full names, and beside first names those of last names are called, folded."""
