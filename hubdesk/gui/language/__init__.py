"""The languages of the window: which there are, which one is in force, and words by it."""
