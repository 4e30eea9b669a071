"""The Imports API: a file is uploaded, read in portions in the background, and its bad rows are told page by page."""
