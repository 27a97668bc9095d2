# Where the program goes: a folder that can be moved on Windows, the places of the FreeDesktop standards elsewhere.
if(WIN32)
    install(TARGETS wuxing wuxing-cli RUNTIME DESTINATION .)
    install(FILES README.md CHANGELOG.md DESTINATION .)
    install(FILES LICENSE packaging/THIRD-PARTY.md DESTINATION licences)
    if(NOT CMAKE_CROSSCOMPILING)
        # An official Qt knows what the program needs and copies it (windeployqt). For the cross-built one
        # packaging/windows/build.sh does that.
        qt_generate_deploy_app_script(TARGET wuxing FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
        install(SCRIPT ${deploy_script})
    endif()
    return()
endif()

include(GNUInstallDirs)
install(TARGETS wuxing wuxing-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES README.md CHANGELOG.md LICENSE packaging/THIRD-PARTY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/linux/wuxing.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/wuxing.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES packaging/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY resources/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
install(FILES resources/icons/wuxing.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME wuxing)
set(CPACK_PACKAGE_CONTACT "The Wuxing team <wuxing@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "star ledger of a district's branches")
set(CPACK_PACKAGE_DESCRIPTION
    "五星台账: the village and community branches of a district on a tree, rated star by star, with the rectification
 ledger, quarterly reviews, charts and the monthly report, offline in one SQLite file.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and translations are loaded by name, no library dependency names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-cjk, cups-client")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6")
include(CPack)
