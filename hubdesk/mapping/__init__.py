"""Columns become properties and cells become wire values, with findings. Pure functions."""
