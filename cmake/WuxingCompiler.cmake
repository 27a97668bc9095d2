# Language level, warnings and sanitizers for every target of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

find_program(WUXING_CCACHE ccache)
if(WUXING_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Paths below the source folder count from it: another clone of the same sources finds what this one compiled.
    # What a precompiled header defines is known by the header itself (pch_defines).
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros "${WUXING_CCACHE}")
endif()

add_library(wuxing_warnings INTERFACE)
if(MSVC)
    target_compile_options(wuxing_warnings INTERFACE /W4 /utf-8 $<$<BOOL:${WUXING_WERROR}>:/WX>)
else()
    target_compile_options(wuxing_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        -Wold-style-cast -Wformat=2 $<$<BOOL:${WUXING_WERROR}>:-Werror>)
endif()
target_compile_definitions(wuxing_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Two builds of one precompiled header are the same file by the time of the compiler alone, and ccache looks into them.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
endif()

if(WUXING_SANITIZE)
    add_compile_options(-fsanitize=${WUXING_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${WUXING_SANITIZE})
endif()
