"""Contacts and their companies: looked up before anything is written, associated after, ended by an undo."""
