"""The left rail: who one works as, where one is, and the gauge below."""
