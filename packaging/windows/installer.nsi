; Crossread for Windows: one user, no administrator rights, silent with /S.
; Compiled by `build.py installer`, which passes every define used here.

Unicode true
Target ${STUB}
SetCompressor /SOLID ${COMPRESSOR}
!if "${COMPRESSOR}" == "lzma"
  SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
AllowSkipFiles off

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
; A newer version goes where the older one lies.
InstallDirRegKey HKCU "Software\${NAME}" "InstallFolder"

VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${COPYRIGHT}"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define EXE "${PROGRAM}.exe"
!define DOCUMENT "${NAME}.Comparison"
!define ARTICLE "${NAME}.Article"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\${EXE}"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "${LISTS}/types.nsh"

!define MUI_ICON "${ICONS}/crossread.ico"
!define MUI_UNICON "${ICONS}/crossread.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; "Open with" for a kind of file that other programs own: offered, never taken over.
!macro OFFER ENDING
  WriteRegNone HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "${ARTICLE}"
  WriteRegStr HKCU "${CLASSES}\Applications\${EXE}\SupportedTypes" ".${ENDING}" ""
!macroend
!macro WITHDRAW ENDING
  DeleteRegValue HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "${ARTICLE}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}"
!macroend

; The Explorer is told that associations changed.
!macro TELL_SHELL
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; Windows lets nobody write to a program that runs: that is how a running Crossread is found.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}WaitUntilClosed
  try:
    IfFileExists "$INSTDIR\${EXE}" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\${EXE}" a
    IfErrors running
    FileClose $0
    Goto closed
  running:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
      "${NAME} is running. Close its windows, then choose Retry. Your comparisons are saved." \
      /SD IDCANCEL IDRETRY try
    SetErrorLevel ${RUNNING}
    Quit
  closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

; The older version removes the files it brought, and nothing else; what it registered is written anew.
Function RemoveOlderVersion
  IfFileExists "$INSTDIR\uninstall.exe" 0 done
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR' $0
    Delete "$INSTDIR\uninstall.exe"
  done:
FunctionEnd

Section "Install"
  Call WaitUntilClosed
  Call RemoveOlderVersion
  SetOverwrite on
  !include "${LISTS}/install.nsh"
  SetOutPath "$INSTDIR"
  File "${ICONS}/document.ico"
  File /oname=LICENSE.txt "${LICENCE}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\${NAME}" "InstallFolder" "$INSTDIR"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0 SW_SHOWNORMAL "" "${SUMMARY}"

  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}" "" "${DOCUMENT_NAME}"
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}\DefaultIcon" "" "$INSTDIR\document.ico"
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${CLASSES}\.crossread" "" "${DOCUMENT}"
  WriteRegStr HKCU "${CLASSES}\.crossread" "Content Type" "${DOCUMENT_MIME}"
  WriteRegNone HKCU "${CLASSES}\.crossread\OpenWithProgids" "${DOCUMENT}"

  WriteRegStr HKCU "${CLASSES}\${ARTICLE}" "" "Article for ${NAME}"
  WriteRegStr HKCU "${CLASSES}\${ARTICLE}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${CLASSES}\${ARTICLE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${EXE}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\${EXE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  !insertmacro OFFER_ALL

  WriteRegStr HKCU "${APP_PATHS}" "" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${APP_PATHS}" "Path" "$INSTDIR"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !ifdef HOME_PAGE
    WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOME_PAGE}"
  !endif
  !insertmacro TELL_SHELL
SectionEnd

Section "un.Uninstall"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  StrCpy $R2 "full"
  IfErrors +2
    StrCpy $R2 "upgrade"
  Call un.WaitUntilClosed
  !include "${LISTS}/remove.nsh"
  Delete "$INSTDIR\document.ico"
  Delete "$INSTDIR\LICENSE.txt"
  StrCmp $R2 "upgrade" finished

  Delete "$INSTDIR\uninstall.exe"
  ; Without /r: a folder that holds anything of the user's stays.
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro WITHDRAW_ALL
  DeleteRegKey HKCU "${CLASSES}\Applications\${EXE}"
  DeleteRegKey HKCU "${CLASSES}\${ARTICLE}"
  DeleteRegKey HKCU "${CLASSES}\${DOCUMENT}"
  DeleteRegValue HKCU "${CLASSES}\.crossread\OpenWithProgids" "${DOCUMENT}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.crossread\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.crossread" ""
  StrCmp $0 "${DOCUMENT}" 0 taken
    DeleteRegValue HKCU "${CLASSES}\.crossread" ""
    DeleteRegValue HKCU "${CLASSES}\.crossread" "Content Type"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.crossread"
  taken:
  DeleteRegKey HKCU "${APP_PATHS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegValue HKCU "Software\${NAME}" "InstallFolder"
  DeleteRegKey /ifempty HKCU "Software\${NAME}"
  !insertmacro TELL_SHELL
  finished:
SectionEnd
