"""Where the executable begins: it leaves to other programs the environment that was meant for them."""

import os
import sys

# PyInstaller leads the loader to its folder through LD_LIBRARY_PATH, and Qt through QT_PLUGIN_PATH. Both have been read
# by now or are not needed (Qt's own qt.conf, inside of it, says the same); a browser or a file manager that HubDesk
# opens must not meet them. A path of the user's is not wanted either: Qt would load plugins from there into HubDesk.
_ORIGINAL = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
for _name in (
    "LD_LIBRARY_PATH",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
):
    os.environ.pop(_name, None)
if _ORIGINAL is not None:
    os.environ["LD_LIBRARY_PATH"] = _ORIGINAL

from hubdesk.__main__ import main  # noqa: E402  # after the environment is in order

sys.exit(main())
