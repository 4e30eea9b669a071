; The installer for Windows: for one person, without administrator rights. build.ps1 gives what is defined here:
;   VERSION, NUMBERS (four numbers), PROGRAM (the folder that PyInstaller made), ICON, OUT, and SIGN where there is a
;   certificate: a command to which the file to sign is added.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "HubDesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\HubDesk"
InstallDirRegKey HKCU "Software\HubDesk" "Folder"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!insertmacro GetSize

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\HubDesk"
!define CLASS "HubDesk.Contacts"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "HubDesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "HubDesk: contacts into HubSpot from a file"
VIAddVersionKey "LegalCopyright" "The HubDesk authors, MIT licence"

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\hubdesk-window.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A file type is offered in "Open with", and nobody's choice of program is changed.
!macro OfferFor EXTENSION
  WriteRegStr HKCU "Software\Classes\${EXTENSION}\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "Software\Classes\Applications\hubdesk-window.exe\SupportedTypes" "${EXTENSION}" ""
!macroend

!macro NoMoreFor EXTENSION
  DeleteRegValue HKCU "Software\Classes\${EXTENSION}\OpenWithProgids" "${CLASS}"
!macroend

!macro ForEachType MACRO
  !insertmacro ${MACRO} ".csv"
  !insertmacro ${MACRO} ".tsv"
  !insertmacro ${MACRO} ".xls"
  !insertmacro ${MACRO} ".xlsx"
  !insertmacro ${MACRO} ".ods"
!macroend

; A running program keeps its files open: ask for its end instead of leaving half of the old version in place.
!macro WaitForEnd FILE
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "${FILE}"
      ${Break}
    ${EndIf}
    FileOpen $0 "${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "HubDesk is running. Close it, then choose Retry." /SD IDCANCEL IDRETRY +2
    Abort "HubDesk was running. Nothing was changed."
  ${Loop}
!macroend

Section "HubDesk"
  !insertmacro WaitForEnd "$INSTDIR\hubdesk.exe"
  !insertmacro WaitForEnd "$INSTDIR\hubdesk-window.exe"
  RMDir /r "$INSTDIR\parts"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\HubDesk.lnk" "$INSTDIR\hubdesk-window.exe"

  WriteRegStr HKCU "Software\HubDesk" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Contacts for HubDesk"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\hubdesk-window.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open" "FriendlyAppName" "HubDesk"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\hubdesk-window.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\hubdesk-window.exe" "FriendlyAppName" "HubDesk"
  WriteRegStr HKCU "Software\Classes\Applications\hubdesk-window.exe\shell\open\command" "" '"$INSTDIR\hubdesk-window.exe" "%1"'
  !insertmacro ForEachType OfferFor

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "HubDesk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\hubdesk-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro WaitForEnd "$INSTDIR\hubdesk.exe"
  !insertmacro WaitForEnd "$INSTDIR\hubdesk-window.exe"
  ; Jobs, settings and access tokens stay unless somebody says otherwise; without a person (/S) they always stay.
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Remove jobs, settings and access tokens, too?$\n$\n\
The result files in your Documents folder stay in any case." /SD IDNO IDNO keep
  nsExec::ExecToLog '"$INSTDIR\hubdesk.exe" forget --everything --yes'
  Pop $0
  ${If} $0 == 0
    RMDir /r "$LOCALAPPDATA\HubDesk"
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "HubDesk could not remove everything it keeps, so it left all of it:$\n\
$LOCALAPPDATA\HubDesk, and its entries in the Credential Manager." /SD IDOK
  ${EndIf}
keep:
  !insertmacro ForEachType NoMoreFor
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\Classes\Applications\hubdesk-window.exe"
  DeleteRegKey HKCU "Software\HubDesk"
  DeleteRegKey HKCU "${UNINSTALL}"
  Delete "$SMPROGRAMS\HubDesk.lnk"
  RMDir /r "$INSTDIR\parts"
  Delete "$INSTDIR\hubdesk.exe"
  Delete "$INSTDIR\hubdesk-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
