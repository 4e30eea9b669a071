"""Usual words for stages and statuses in four languages, to propose what a value means; a person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.fold import words_of

if TYPE_CHECKING:
    from hubdesk.mapping.model import Property

_STAGES = {
    "subscriber": (
        "subscriber, newsletter, newsletter subscriber, abonnent, newsletter abonnent, suscriptor, suscriptora, "
        "abonne, abonnee"
    ),
    "lead": (
        "prospect, prospective customer, interested, interessent, interessentin, interessiert, potenzieller kunde, "
        "interesado, interesada, cliente potencial, prospecto, contacto interesado, interesse, interessee, "
        "client potentiel, piste"
    ),
    "marketingqualifiedlead": (
        "mql, marketing qualified, marketing qualifizierter lead, marketing qualifiziert, qualifizierter lead, "
        "lead calificado de marketing, lead qualifie marketing"
    ),
    "salesqualifiedlead": (
        "sql, sales qualified, sales qualifizierter lead, vertriebsqualifizierter lead, lead calificado de ventas, "
        "lead qualifie commercial"
    ),
    "opportunity": (
        "deal, potential, verkaufschance, chance, angebot, oportunidad, oportunidad de venta, opportunite, "
        "opportunite commerciale"
    ),
    "customer": (
        "client, existing customer, kunde, kundin, bestandskunde, bestandskundin, stammkunde, neukunde, kunden, "
        "cliente, cliente actual, clienta, cliente activo, client existant, client actif"
    ),
    "evangelist": "promoter, fan, advocate, empfehler, fursprecher, promotor, embajador, promoteur, ambassadeur",
    "other": "others, misc, sonstige, sonstiges, andere, anderes, otro, otros, otra, autre, autres, divers",
}
_STATUSES = {
    "NEW": "neu, neuer lead, nuevo, nueva, nouveau, nouvelle",
    "OPEN": "offen, abierto, abierta, ouvert, ouverte",
    "IN_PROGRESS": (
        "in progress, working, in arbeit, in bearbeitung, laufend, en curso, en proceso, en progreso, en cours, "
        "en traitement"
    ),
    "OPEN_DEAL": "open deal, offener deal, laufendes angebot, negocio abierto, transaction ouverte",
    "UNQUALIFIED": (
        "unqualified, disqualified, not qualified, unqualifiziert, nicht qualifiziert, kein interesse, no calificado, "
        "no cualificado, descartado, non qualifie, disqualifie"
    ),
    "ATTEMPTED_TO_CONTACT": (
        "attempted, contact attempted, kontaktversuch, kontakt versucht, nicht erreicht, intento de contacto, "
        "contacto intentado, tentative de contact"
    ),
    "CONNECTED": "contacted, kontaktiert, erreicht, in kontakt, contactado, contactada, conectado, contacte, connecte",
    "BAD_TIMING": (
        "bad timing, later, schlechter zeitpunkt, falscher zeitpunkt, spater, mal momento, mas tarde, mauvais moment, "
        "plus tard"
    ),
}
_WORDS = {
    name: {words_of(word): option for option, words in by_option.items() for word in words.split(",")}
    for name, by_option in (("lifecyclestage", _STAGES), ("hs_lead_status", _STATUSES))
}


def usual_meaning(prop: Property, value: str) -> str | None:
    """Return the option that ``value`` usually means for a property of the account, None where nothing is usual.

    Only a proposal: what a company calls a customer another calls a lead.
    """
    found = _WORDS.get(prop.name, {}).get(words_of(value))
    return found if any(option.value == found for option in prop.options) else None
