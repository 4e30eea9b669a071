"""The History pane: every job on this computer, and the way on from each."""
