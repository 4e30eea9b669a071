"""The Scopes pane: what the token may do, beside what the chosen features need."""
