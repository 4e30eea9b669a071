"""What the desktop around the window does for a long job: stay awake, show how far it is, say that it ended.

On Linux by the session's message bus. On Windows and macOS only the window asks for attention; their own ways
(``SetThreadExecutionState``, ``NSProcessInfo.beginActivity``, progress in taskbar and Dock) are not used yet.
"""
