# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of Muster is built.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
include(CTest)

# Who goes back and forth between branches gains by it. For each file that ccache does not know, it reads precompiled headers of 100 MB and more once
# more, which takes a small one half as long again and longer; and a fresh clone beside a used one knew none of its files.
option(MUSTER_CCACHE "Compile by ccache" OFF)
if(MUSTER_CCACHE)
    find_program(MUSTER_CCACHE_PROGRAM ccache REQUIRED)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1"
        "CCACHE_SLOPPINESS=pch_defines,time_macros;${MUSTER_CCACHE_PROGRAM}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess) # how ccache learns which precompiled header was used
    endif()
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    find_program(MUSTER_MOLD mold)
    if(MUSTER_MOLD)
        add_link_options(-fuse-ld=mold)
    endif()
endif()

set(MUSTER_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")
if(MUSTER_SANITIZE)
    # not nonnull-attribute: Qt 6.4 compares empty lists by memcmp of null pointers
    add_compile_options(-fsanitize=${MUSTER_SANITIZE} -fno-sanitize-recover=undefined -fno-sanitize=nonnull-attribute -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${MUSTER_SANITIZE})
endif()

add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS MUSTER_VERSION="${PROJECT_VERSION}")
if(MSVC)
    add_compile_options(/W4 /utf-8)
else()
    add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
endif()

# Reading Qt's headers is three quarters of the work of compiling. The asan preset does without precompiled ones, so that
# a file that does not include what it uses is noticed.
set(MUSTER_PRECOMPILED <QCoreApplication> <QDateTime> <QFutureWatcher> <QHash> <QJsonObject> <QMap> <QPromise> <QSet> <QStringList> <QTimer>
    <QVariant> <QVector> <algorithm> <functional> <memory> <optional> <tl/expected.hpp>)
set(MUSTER_PRECOMPILED_GUI ${MUSTER_PRECOMPILED} <QAbstractItemModel> <QAction> <QBoxLayout> <QDialog> <QEvent> <QIcon> <QLabel> <QPainter>
    <QPushButton> <QStyleOption> <QTableView>)

# muster_floor(NAME [PRECOMPILED _GUI | PRECOMPILED_OF target] LINKS targets...): one static library of the house. It may link
# only what stands below it. PRECOMPILED_OF: with the precompiled headers of another.
function(muster_floor name)
    cmake_parse_arguments(FLOOR "" "PRECOMPILED;PRECOMPILED_OF" "LINKS" ${ARGN})
    qt_add_library(${name} STATIC)
    set_target_properties(${name} PROPERTIES AUTOUIC ON)
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(${name} PUBLIC ${FLOOR_LINKS})
    if(FLOOR_PRECOMPILED_OF)
        target_precompile_headers(${name} REUSE_FROM ${FLOOR_PRECOMPILED_OF})
    else()
        target_precompile_headers(${name} PRIVATE ${MUSTER_PRECOMPILED${FLOOR_PRECOMPILED}})
    endif()
endfunction()
