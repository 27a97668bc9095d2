// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/importplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ImportPlan)
};
} // namespace

QString importStateLabel(ImportState state)
{
    switch (state) {
    case ImportState::Added:
        return Text::tr("Added");
    case ImportState::Changed:
        return Text::tr("Changed");
    case ImportState::Same:
        return Text::tr("Same");
    case ImportState::Refused:
        return Text::tr("Refused");
    }
    return {};
}

void ImportPlan::add(int number, ImportState state, const QString& subject, const QString& text)
{
    ++m_counts.at(static_cast<size_t>(state));
    rows.push_back({number, state, subject, text});
}

void ImportPlan::refuse(int number, const QString& column, const QString& subject, const QString& reason)
{
    add(number, ImportState::Refused, subject, column.isEmpty() ? reason : column + QStringLiteral(": ") + reason);
    issues.push_back({Issue::Severity::Refused, file, number, column, reason});
}

void ImportPlan::warn(int number, const QString& column, const QString& reason)
{
    issues.push_back({Issue::Severity::Warning, file, number, column, reason});
}

void ImportPlan::sort()
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.number < b.number; });
    std::stable_sort(issues.begin(), issues.end(), [](const Issue& a, const Issue& b) { return a.row < b.row; });
}

QString ImportPlan::summary() const
{
    const QString counts = Text::tr("%1 added, %2 changed, %3 same, %4 refused")
                               .arg(count(ImportState::Added))
                               .arg(count(ImportState::Changed))
                               .arg(count(ImportState::Same))
                               .arg(count(ImportState::Refused));
    return unread.isEmpty() ? counts
                            : Text::tr("%1; columns not read: %2").arg(counts, unread.join(QStringLiteral("、")));
}

} // namespace wuxing
