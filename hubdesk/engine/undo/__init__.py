"""Takes a job back: old values are written where the value still is ours, contacts that it created are archived."""
