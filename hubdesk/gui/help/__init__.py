"""Help inside the program: a page for each pane, the shortcuts, and what this is."""
