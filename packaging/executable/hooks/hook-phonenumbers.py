"""Regions' rules are imported by name when a number of theirs comes; places and carriers are not used."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = [*collect_submodules("phonenumbers.data"), *collect_submodules("phonenumbers.shortdata")]
