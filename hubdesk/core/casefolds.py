"""Which characters become which others when case is ignored: ``str.casefold`` the other way round.

That one looks at each character by itself, so a text has another one in it, case ignored, where characters stand side
by side that become its characters one by one; or where a character stands that becomes several, of which it needs one.
"""

from __future__ import annotations

from functools import cache

BEHIND_LAST = 0x2_0000
"""No character from here on becomes another."""
_BLOCK = 0x100


def become(char: str) -> str:
    """Return all characters that become ``char``, which stays what it is, and nothing else."""
    return char + "".join(source for source, folded in _others().items() if folded == char)


def become_several(chars: str) -> str:
    """Return all characters that become more than one, at least one of ``chars`` among them."""
    wanted = set(chars)
    return "".join(source for source, folded in _others().items() if len(folded) > 1 and not wanted.isdisjoint(folded))


@cache
def _others() -> dict[str, str]:
    """Return the characters that do not stay what they are, and what they become."""
    found: dict[str, str] = {}
    for begin in range(0, BEHIND_LAST, _BLOCK):
        block = "".join(map(chr, range(begin, begin + _BLOCK)))
        if block.casefold() != block:
            found |= {char: folded for char in block if (folded := char.casefold()) != char}
    return found
