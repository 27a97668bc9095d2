# Windows x86-64 on Debian: mingw-w64 with POSIX threads (the other flavour has no std::thread), and a cross-built Qt.
# WUXING_WINDOWS_SDK names the folder that holds qt-win64 and deps-win64; packaging/windows/build.sh sets it.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(WUXING_WINDOWS_SDK "" CACHE PATH "Folder with qt-win64 and deps-win64")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WUXING_WINDOWS_SDK)
if(NOT EXISTS "${WUXING_WINDOWS_SDK}/qt-win64")
    message(FATAL_ERROR "There is no Qt for Windows in “${WUXING_WINDOWS_SDK}”. Use packaging/windows/build.sh SDK, "
        "or configure with -DWUXING_WINDOWS_SDK=FOLDER; packaging/windows/README.md says how to get or make one.")
endif()
set(CMAKE_FIND_ROOT_PATH
    "${WUXING_WINDOWS_SDK}/qt-win64" "${WUXING_WINDOWS_SDK}/deps-win64" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, rcc and lrelease run on this machine.
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB hostCMake /usr/lib/*-linux-gnu/cmake/Qt6HostInfo)
get_filename_component(hostCMake "${hostCMake}" DIRECTORY)
set(QT_HOST_PATH_CMAKE_DIR "${hostCMake}" CACHE PATH "")
# The .pc files of the kit name the folder it was made in; its CMake files find themselves.
set(CMAKE_DISABLE_FIND_PACKAGE_PkgConfig ON)
set(ZLIB_USE_STATIC_LIBS ON)

# The same sources give the same programs: no time stamps, no folder of this machine.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-Wl,--no-insert-timestamp")
