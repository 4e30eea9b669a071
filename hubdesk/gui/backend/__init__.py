"""What the panes ask for, answered by the engine. One file a pane, and ``accounts`` that they share."""
