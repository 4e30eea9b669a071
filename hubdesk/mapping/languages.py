"""What languages are called in themselves and in the languages of many lists, for HubSpot's preferred language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.fold import fold

if TYPE_CHECKING:
    from hubdesk.mapping.model import Property

LANGUAGE = "hs_language"
"""HubSpot's property, whose options are called by codes of ISO 639-1 and named in the account's language."""

# In itself first, then in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish; parted by commas.
_NAMES: dict[str, str] = {
    "ar": "العربية, عربي, arabic, arabisch, arabe, árabe, arabo, arabski",
    "bg": "български, bulgarian, bulgarisch, bulgare, búlgaro, bulgaro, bulgaars, bułgarski",
    "ca": "català, catalan, katalanisch, catalán, catalano, catalão, catalaans, kataloński",
    "cs": "čeština, česky, český, czech, tschechisch, tchèque, checo, ceco, tcheco, tsjechisch, czeski",
    "da": "dansk, danish, dänisch, danois, danés, danese, dinamarquês, deens, duński",
    "de": "deutsch, german, allemand, alemán, tedesco, alemão, duits, niemiecki",
    "el": "ελληνικά, greek, griechisch, grec, griego, greco, grego, grieks, grecki",
    "en": "english, englisch, anglais, inglés, inglese, inglês, engels, angielski",
    "es": "español, castellano, spanish, spanisch, espagnol, spagnolo, espanhol, spaans, hiszpański",
    "et": "eesti, estonian, estnisch, estonien, estonio, estone, estoniano, ests, estoński",
    "fi": "suomi, finnish, finnisch, finnois, finlandés, finlandese, finlandês, fins, fiński",
    "fr": "français, french, französisch, francés, francese, francês, frans, francuski",
    "he": "עברית, hebrew, hebräisch, hébreu, hebreo, ebraico, hebraico, hebreeuws, hebrajski",
    "hi": "हिन्दी, हिंदी, hindi",
    "hr": "hrvatski, croatian, kroatisch, croate, croata, chorwacki",
    "hu": "magyar, hungarian, ungarisch, hongrois, húngaro, ungherese, hongaars, węgierski",
    "id": "bahasa indonesia, indonesian, indonesisch, indonésien, indonesio, indonesiano, indonésio, indonezyjski",
    "it": "italiano, italian, italienisch, italien, italiaans, włoski",
    "ja": "日本語, japanese, japanisch, japonais, japonés, giapponese, japonês, japans, japoński",
    "ko": "한국어, korean, koreanisch, coréen, coreano, koreaans, koreański",
    "lt": "lietuvių, lithuanian, litauisch, lituanien, lituano, litouws, litewski",
    "lv": "latviešu, latvian, lettisch, letton, letón, lettone, letão, lets, łotewski",
    "nl": "nederlands, vlaams, dutch, niederländisch, néerlandais, neerlandés, holandés, olandese, holandês, "
    "niderlandzki, holenderski",
    "no": "norsk, norwegian, norwegisch, norvégien, noruego, norvegese, norueguês, noors, norweski",
    "pl": "polski, polish, polnisch, polonais, polaco, polacco, polonês, pools",
    "pt": "português, portuguese, portugiesisch, portugais, portugués, portoghese, portugees, portugalski",
    "ro": "română, romanian, rumänisch, roumain, rumano, rumeno, romeno, roemeens, rumuński",
    "ru": "русский, russian, russisch, russe, ruso, russo, rosyjski",
    "sk": "slovenčina, slovensky, slovak, slowakisch, slovaque, eslovaco, slovacco, slowaaks, słowacki",
    "sl": "slovenščina, slovenian, slowenisch, slovène, esloveno, sloveno, sloveens, słoweński",
    "sv": "svenska, swedish, schwedisch, suédois, sueco, svedese, zweeds, szwedzki",
    "th": "ไทย, ภาษาไทย, thai, thailändisch, thaï, tailandés, thailandese, tailandês, tajski",
    "tr": "türkçe, turkish, türkisch, turc, turco, turks, turecki",
    "uk": "українська, ukrainian, ukrainisch, ukrainien, ucraniano, ucraino, oekraïens, ukraiński",
    "vi": "tiếng việt, vietnamese, vietnamesisch, vietnamien, vietnamita, vietnamees, wietnamski",
    "zh": "中文, 汉语, 漢語, 普通话, chinese, chinesisch, chinois, chino, cinese, chinês, chinees, chiński",
}  # fmt: skip


def names_of_languages(prop: Property) -> dict[str, str]:
    """Return the options of HubSpot's preferred language by names of languages, folded; none for other properties.

    A name that an option has in the account counts more, which is for the caller to see to.
    """
    if prop.name != LANGUAGE:
        return {}
    values = {option.value.lower(): option.value for option in prop.options}
    return {fold(name): values[code] for code, names in _NAMES.items() if code in values for name in names.split(", ")}
