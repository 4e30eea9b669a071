"""Sending a job.

``job`` runs it from its state on disk to its verified end, ``sender`` moves batches, ``modes`` are the ways to write,
``control`` pauses and stops, ``tracker`` tells how far it is, ``ending`` writes and verifies the result files.
"""
