"""Words of several languages that values are written in: months, yes and no, mail domains. Folded (see ``fold``)."""

from __future__ import annotations

_MONTH_WORDS = (
    (
        "january jan januar janner jänner janvier janv enero ene gennaio gen janeiro januari styczen stycznia sty "
        "leden ledna ocak января январь янв tammikuu ianuarie"
    ),
    (
        "february feb februar feber fevrier fevr fev febrero febbraio fevereiro februari luty lutego lut unor "
        "unora subat февраля февраль фев helmikuu februarie"
    ),
    ("march mar marz mrz marzec mars marzo marco maart mrt marca brezen brezna mart марта март мар maaliskuu martie"),
    ("april apr avril avr abril abr aprile kwiecien kwietnia kwi duben dubna nisan апреля апрель апр huhtikuu aprilie"),
    "may mai mayo maggio mag maio mei maj maja kveten kvetna mayis мая май toukokuu",
    (
        "june jun juni juin junio giugno giu junho czerwiec czerwca cze cerven cervna haziran июня июнь июн "
        "kesakuu iunie"
    ),
    (
        "july jul juli juillet juil julio luglio lug julho lipiec lipca lip cervenec cervence temmuz июля июль "
        "июл heinakuu iulie"
    ),
    ("august aug aout agosto ago augustus augusti sierpien sierpnia sie srpen srpna agustos августа август авг elokuu"),
    (
        "september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia wrz zari eylul сентября "
        "сентябрь сен syyskuu septembrie"
    ),
    (
        "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz rijen rijna "
        "ekim октября октябрь окт lokakuu octombrie"
    ),
    (
        "november nov novembre noviembre novembro listopad listopada lis listopadu kasim ноября ноябрь ноя "
        "marraskuu noiembrie"
    ),
    (
        "december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia gru prosinec "
        "prosince aralik декабря декабрь дек joulukuu decembrie"
    ),
)
MONTHS: dict[str, int] = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
"""Number of a month by its folded name or abbreviation."""

_YES_WORDS = (
    "true yes y t 1 on x ja j wahr oui o vrai si s verdadero verdadeiro vero sim tak prawda ano evet dogru да "
    "ναι kylla igen hai はい 是 예 네 checked agreed granted opted-in ✓ ✔ ✔\ufe0f ☑ ☑\ufe0f "
    "✅ 1.0"
)
YES = frozenset(_YES_WORDS.split()) | {"opted in", "opt in"}
"""Folded words for yes."""

_NO_WORDS = (
    "false no n f 0 off nein falsch non faux falso nao nee nie ne falsz hayir yanlis нет οχι ei nem nej いいえ 否 "
    "아니오 아니요 unchecked declined refused opted-out ✗ ✘ ✖ ✖\ufe0f ❌ ☐ 0.0"
)
NO = frozenset(_NO_WORDS.split()) | {"opted out", "opt out"}
"""Folded words for no."""

_SHEET_ERROR_WORDS = (
    "#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #ERROR! #NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! "
    "#VALEUR! #NOM? #NOMBRE! #NUL! #N/D #¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0! #¡NUM! #¡NULO! #RIF! #VALORE! #NOME? "
    "#NULLO! #VALOR! #NÚM! #NULO! #VERW! #WAARDE! #NAAM? #DEEL/0! #GETAL! #LEEG! #ADR! #ARG! #NAZWA? #DZIEL/0! "
    "#LICZBA! #ZERO!"
)
SHEET_ERRORS = frozenset(_SHEET_ERROR_WORDS.split())
"""What spreadsheet programs write in place of a value that they could not calculate, as it is written."""

MAIL_DOMAINS = (
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.fr", "hotmail.de", "outlook.com", "outlook.de", "live.com",
    "yahoo.com", "yahoo.fr", "yahoo.de", "yahoo.co.uk", "icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net",
    "web.de",
    "t-online.de", "orange.fr", "free.fr", "laposte.net", "libero.it", "proton.me", "protonmail.com", "msn.com",
)  # fmt: skip
"""Domains of large mail providers."""

MISTYPED_DOMAINS: dict[str, str] = {
    wrong: right
    for right, wrongs in {
        "gmail.com": "gmial.com gmal.com gmai.com gamil.com gmaill.com gmail.co gmail.con gmail.cm gmail.om gnail.com "
        "gmail.comm gmali.com gmaol.com gimail.com gmeil.com gmail.de.com",
        "hotmail.com": "hotmial.com hotmal.com hotmai.com hotmil.com hotmail.con hotmail.co hotmaill.com homail.com "
        "hotnail.com hotmali.com",
        "outlook.com": "outlok.com outloo.com outlook.con outlook.co outllok.com oulook.com outlock.com",
        "yahoo.com": "yaho.com yahooo.com yahoo.con yhaoo.com yahho.com yahoo.cm yaoo.com",
        "icloud.com": "iclod.com icloud.con icoud.com icluod.com",
        "gmx.de": "gmx.dee gmx.d gmxx.de",
        "web.de": "wep.de webb.de web.dee",
        "t-online.de": "t-onlin.de t-onilne.de t-online.d tonline.de",
    }.items()
    for wrong in wrongs.split()
}
"""Well-known mail domains by their usual misspellings."""

_ROLE_WORDS = (
    "abuse admin administrator billing bookings buchhaltung career careers compliance contact contacto contato "
    "contatti customerservice datenschutz einkauf empfang enquiries events finance help helpdesk hello hola hostmaster "
    "hr info information inquiries it jobs kontakt kundenservice legal mail marketing media news newsletter no-reply "
    "noreply office orders personal post postmaster pr press presse privacy purchasing reception recruiting "
    "registration reklamation root sales secretariat security sekretariat service support team ventas verkauf "
    "vertrieb webmaster"
)
ROLES = frozenset(_ROLE_WORDS.split())
"""What stands before the @ in addresses of a function, not of a person (RFC 2142 and what is usual)."""
