"""The plan of a job: every contact is read, what would change is written down, and the run does that and no more."""
