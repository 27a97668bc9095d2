# wuxing_library(NAME SOURCES ... PUBLIC ... PRIVATE ...): one static library per folder.
# The link line is the law: a folder sees what it links, and tests/architecture checks the includes against it.
function(wuxing_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/models" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE wuxing_warnings ${ARG_PRIVATE})
    if(Qt6::Widgets IN_LIST ARG_PUBLIC)
        wuxing_precompile(${name} widget)
    else()
        wuxing_precompile(${name} core)
    endif()
endfunction()
