"""A child process for the work that would stall a window: reading, checking, converting, reporting.

A thread is not enough: parsing in a thread holds the interpreter for hundreds of milliseconds, a process does not.
``protocol`` is what both sides say, ``client`` the side of the program, ``server`` the side of the child.
"""
