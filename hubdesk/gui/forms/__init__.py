"""The Forms pane: one submission of one form, drawn as its visitors see it."""
