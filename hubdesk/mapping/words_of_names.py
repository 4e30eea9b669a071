"""Words around names in several languages: titles, degrees, generations, particles. Small, without accents and points.

Those that are said to be as they are written keep all that.
"""

from __future__ import annotations

from unicodedata import normalize

_TITLE_WORDS = (
    "mr mrs ms miss mx dr prof professor sir dame herr frau fr hr dipl ing dipl-ing mag mme mlle monsieur madame "
    "mademoiselle sr sra srta don dona dna senor senora dott dottssa sig sigra avv dhr mevr mw drs pan pani inz mgr "
    "dra rev frk fru froken mudr mddr mvdr judr phdr rndr paeddr pharmdr thdr rsdr exmo exma"
)
TITLES = frozenset(_TITLE_WORDS.split())
"""Words before a name."""

ACCENTED_TITLES = frozenset(
    normalize(form, word) for word in ("señor", "señora", "doña", "dña", "inż", "fröken") for form in ("NFC", "NFD")
)
"""Those of them that are written with accents, as they are written."""

TITLES_AND_NAMES = frozenset(("don", "dona", "ing", "mag", "pan", "sig"))
"""Those that are first names, too, where a single word follows (``Don Johnson``)."""

_POINTED_TITLE_WORDS = "arch bc doc eng geom rag ir lic hon capt col gen lt maj sgt drin profin ingin maga mga"
POINTED_TITLES = frozenset(_POINTED_TITLE_WORDS.split())
"""Words before a name that are titles with a point only, since names may be like them."""

_MORE_OF_TITLE_WORDS = (
    "med dent vet rer nat phil jur iur ing habil hab oec pol sc techn tech mont theol paed pad psych math phys "
    "pharm agr forest silv soc cult publ troph disc univ utr mult hc eh h c e n em emer emerit i r mag fh"
)
MORE_OF_TITLES = frozenset(_MORE_OF_TITLE_WORDS.split())
"""What follows a title and belongs to it, such as in ``Dr. rer. nat.``."""

LONG_TITLES = ("dipl.", "dipl-", "diplom-")
"""How titles with many endings begin, such as ``Dipl.-Kfm.``, with their points."""

GENERATIONS = frozenset(("jr", "jnr", "snr", "2nd", "3rd", "4th"))
"""Which of several people of one name it is: words behind a name that are nothing else."""

POINTED_GENERATIONS = frozenset(("sr", "jun", "sen"))
"""The same, with a point only; without it there are names like these."""

SPELLED_GENERATIONS = frozenset((
    "II", "III", "IV", "junior", "senior", "Junior", "Senior", "fils", "père", "ml.", "st.", "d.J.", "d.Ä.", "d.y.",
    "d.ä.", "a.D.", "i.R.",
))  # fmt: skip
"""The same, as they are written, and what tells of somebody's age or rank.

Single letters may be initials, and numbers above IV are rarer than names like them. ``Júnior``, ``Filho`` and ``Neto``
are missing: in Portuguese they are last names.
"""

_DEGREE_WORDS = (
    "phd dphil mphil mba emba dba mpa mha mph mdiv edd eds msc bsc mres meng beng bba bfa mfa msw lcsw llm llb "
    "jsd psyd pharmd dds dmd dvm dnp mbbs facs facp fache frcs frcp frs obe mbe cbe kbe cpa acca cfa pmp cissp "
    "esq csc drsc thd dis ret emeritus"
)
DEGREES = frozenset(_DEGREE_WORDS.split())
"""Degrees, honours and offices behind a name. With a capital first letter only they may be names (``Mba``)."""

SURE_DEGREES = frozenset(("phd", "esq"))
"""Those that are no names, however they are written."""

_SHORT_DEGREE_WORDS = "md ma ba bs ms jd do rn pe np pa kc qc ra wp bc"
SHORT_DEGREES = frozenset(_SHORT_DEGREE_WORDS.split())
"""Degrees in two letters; there are many last names like these (``Jack Ma``)."""

CAPITAL_DEGREES = frozenset(("MD", "RN"))
"""Those of them that are hardly ever last names in capitals, as they are written."""

PARTED_DEGREES = frozenset(("ma", "ba"))
"""Those of them that are also written with a blank (``M. A.``)."""

_NAME_PARTICLE_WORDS = (
    "von vom zu zum zur van de der den del della delle dei degli dalla dal di da das do dos du des la le las los "
    "el al bin ibn bint ben ten ter te af av aan op auf vander 't ’t y e und"
)
NAME_PARTICLES = frozenset(_NAME_PARTICLE_WORDS.split())
"""Small words that belong to the last name behind them."""

SMALL_PARTICLES = frozenset(("in", "am", "im"))
"""The same, where they are written small (``in 't Veld``)."""
