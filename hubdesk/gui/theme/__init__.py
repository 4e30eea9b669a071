"""How the window looks: colours, sizes, fonts and icons by meaning, read from ``resources/themes``.

A :class:`~hubdesk.gui.theme.theme.Theme` is made once by the composition root and handed to every widget.
"""
