// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modeltester.h"

namespace wuxing {

namespace {

QStringList collected;
QtMessageHandler previous = nullptr;
int testers = 0;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool ofTester = qstrcmp(context.category, "qt.modeltest") == 0;
    if (ofTester && type != QtDebugMsg && type != QtInfoMsg)
        collected << message;
    else if (!ofTester && previous)
        previous(type, context, message);
}

} // namespace

ModelTester::ModelTester(QAbstractItemModel& model)
    : m_tester(
        [&]() -> QAbstractItemModel* {
            if (testers++ == 0) {
                collected.clear();
                previous = qInstallMessageHandler(collect);
            }
            return &model;
        }(),
        QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

ModelTester::~ModelTester()
{
    if (--testers == 0)
        qInstallMessageHandler(previous);
}

QStringList ModelTester::problems() const { return collected; }

} // namespace wuxing
