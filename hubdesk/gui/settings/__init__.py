"""The Settings pane: every choice with its default, found by a search, in force at once where that can be."""
