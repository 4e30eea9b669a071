"""The command palette: every command by its name, with the keyboard alone."""
