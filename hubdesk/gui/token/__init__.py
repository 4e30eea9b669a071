"""The Connect pane: from a pasted access token to an account that is ready."""
