; The setup program: for one user, without administrator rights, in Chinese or English.
; makensis -INPUTCHARSET UTF8 -DVERSION=… -DSTAGE=… -DFILES=FOLDER OF THE LISTS -DICONS=… -DOUT=… wuxing.nsi   (see build.sh)
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Wuxing"
!define SETTINGS_KEY "Software\Wuxing\Setup"
!define FILE_TYPE "Wuxing.File"

Name "$(ProgramName)"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Wuxing"
InstallDirRegKey HKCU "${SETTINGS_KEY}" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "Wuxing ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "五星台账"
VIAddVersionKey /LANG=0 "FileDescription" "五星台账 安装程序"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICONS}/wuxing.ico"
!define MUI_UNICON "${ICONS}/wuxing.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/setup-side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${ICONS}/setup-side.bmp"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${SETTINGS_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\wuxing.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString ProgramName ${LANG_SIMPCHINESE} "五星台账"
LangString ProgramName ${LANG_ENGLISH} "Star Ledger"
LangString FileTypeName ${LANG_SIMPCHINESE} "五星台账文件"
LangString FileTypeName ${LANG_ENGLISH} "Star Ledger file"
LangString IsRunning ${LANG_SIMPCHINESE} "五星台账正在运行。请先关闭程序，再点“重试”。"
LangString IsRunning ${LANG_ENGLISH} "Star Ledger is running. Close it, then choose Retry."
LangString NeedsWindows10 ${LANG_SIMPCHINESE} "本程序为 Windows 10 或更高版本（64 位）而做，在这台电脑上可能无法运行。仍要安装吗？"
LangString NeedsWindows10 ${LANG_ENGLISH} "This program is made for Windows 10 or later (64 bit) and may not run on this computer. Install it all the same?"
LangString OldVersionStays ${LANG_SIMPCHINESE} "旧版本未能移除，请在“设置 - 应用”中卸载后再安装。数据文件不受影响。"
LangString OldVersionStays ${LANG_ENGLISH} "The older version could not be removed. Uninstall it under Settings - Apps, then install again. Your files are not touched."

; A running program keeps its file from being written. Leaves with code 3 when nobody can be asked.
!macro WaitUntilClosed
    retry:
    IfFileExists "$INSTDIR\wuxing.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\wuxing.exe" a
    IfErrors 0 writable
    IfSilent 0 +3
    SetErrorLevel 3
    Quit
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" IDRETRY retry
    SetErrorLevel 3
    Quit
    writable:
    FileClose $0
    closed:
!macroend

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
    ${IfNot} ${AtLeastWin10}
        ; Asked, not refused: what calls itself older may still do (Wine on Debian says Windows 7).
        MessageBox MB_YESNO|MB_ICONQUESTION "$(NeedsWindows10)" /SD IDYES IDYES +2
        Abort
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Program"
    !insertmacro WaitUntilClosed
    ; An older version takes away what it brought; files of the user stay where they are.
    IfFileExists "$INSTDIR\uninstall.exe" 0 install
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $0
    IntCmp $0 0 install
    MessageBox MB_OK|MB_ICONSTOP "$(OldVersionStays)" /SD IDOK
    SetErrorLevel 4
    Quit
    install:
    !include "${FILES}/install-files.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${SETTINGS_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${SETTINGS_KEY}" "Language" "$LANGUAGE"
    CreateShortcut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\wuxing.exe"

    WriteRegStr HKCU "Software\Classes\.wuxing" "" "${FILE_TYPE}"
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}" "" "$(FileTypeName)"
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\wuxing.exe,1"
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\wuxing.exe" "%1"'

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(ProgramName)"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\wuxing.exe,0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
    ; Explorer learns of the file type at once.
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Takes away what the setup brought and nothing else: settings, demonstration and the files of the user stay.
Section "Uninstall"
    !insertmacro WaitUntilClosed
    !include "${FILES}/uninstall-files.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\五星台账.lnk"
    Delete "$SMPROGRAMS\Star Ledger.lnk"
    ReadRegStr $0 HKCU "Software\Classes\.wuxing" ""
    StrCmp $0 "${FILE_TYPE}" 0 +2
    DeleteRegValue HKCU "Software\Classes\.wuxing" ""
    DeleteRegKey /ifempty HKCU "Software\Classes\.wuxing"
    DeleteRegKey HKCU "Software\Classes\${FILE_TYPE}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${SETTINGS_KEY}"
    DeleteRegKey /ifempty HKCU "Software\Wuxing"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
