"""What HubDesk.app says about itself: its kinds of documents, and what it needs of the system."""

from __future__ import annotations

_KINDS = (
    ("Delimited text", ("public.comma-separated-values-text", "public.tab-separated-values-text")),
    ("Excel workbook", ("org.openxmlformats.spreadsheetml.sheet", "com.microsoft.excel.xls")),
    ("OpenDocument spreadsheet", ("org.oasis-open.opendocument.spreadsheet",)),
)

INFORMATION = {
    "CFBundleDisplayName": "HubDesk",
    "LSApplicationCategoryType": "public.app-category.business",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "The HubDesk authors, MIT licence",
    # Alternate: HubDesk is offered under "Open With", and nobody's choice of program is changed.
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(types),
        }
        for name, types in _KINDS
    ],
}
