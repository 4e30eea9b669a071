"""Small files with the table that each holds, made here: what programs and people really produce.

``cases()`` gives all of them; each module makes those of one kind.
"""
