# What nearly every source reads is compiled once for each set of headers, and every target takes its set from there
# (wuxing_precompile). Only headers of others stand here, none of ours: a touched header of ours rebuilds what includes it
# and nothing else. Sources include what they use all the same: clang-tidy reads them without this (scripts/lint.sh).
set(wuxing_core_headers
    <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <vector>
    <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject>
    <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>)
set(wuxing_widget_headers ${wuxing_core_headers}
    <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QDateEdit> <QDialogButtonBox> <QFormLayout>
    <QHeaderView> <QLabel> <QLineEdit> <QPainter> <QPlainTextEdit> <QPushButton> <QSpinBox> <QTableView> <QTabWidget> <QToolBar>)
set(wuxing_test_headers ${wuxing_core_headers} <catch2/catch.hpp>)

# wuxing_precompiled_set(SET LIBRARIES…): compiles it with what these libraries define and no more, because a target may
# define more than its precompiled headers know, and not less.
function(wuxing_precompiled_set set)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/wuxing_${set}_headers.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Only its precompiled headers are wanted.\n")
    add_library(wuxing_${set}_headers OBJECT "${source}")
    set_target_properties(wuxing_${set}_headers PROPERTIES AUTOMOC OFF)
    target_link_libraries(wuxing_${set}_headers PRIVATE wuxing_warnings ${ARGN})
    target_precompile_headers(wuxing_${set}_headers PRIVATE ${wuxing_${set}_headers})
endfunction()

function(wuxing_precompile target set)
    target_precompile_headers(${target} REUSE_FROM wuxing_${set}_headers)
endfunction()
