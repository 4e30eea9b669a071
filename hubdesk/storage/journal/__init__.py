"""The journal of a job: one SQLite file, one writer, intent before the first byte."""
