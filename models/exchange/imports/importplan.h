// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/issue.h"

#include <QStringList>

#include <array>

namespace wuxing {

enum class ImportState { Added, Changed, Same, Refused };
QString importStateLabel(ImportState state);
// What the file knows (null: nothing) beside what the table says.
template <class Value> ImportState importStateOf(const Value* known, const Value& read)
{
    return !known ? ImportState::Added : *known == read ? ImportState::Same : ImportState::Changed;
}

// What an import would do, row by row, before anything is written. With refused rows nothing is applied at all:
// half a list is worse than none.
struct ImportPlan {
    struct Row {
        int number = 0;
        ImportState state = ImportState::Same;
        QString subject; //< what the row is about: the branch
        QString text; //< what changes, or why it is refused
    };

    QString file;
    std::vector<Row> rows;
    Issues issues; //< the reason of each refusal by row, and warnings
    QStringList unread; //< headings of the table that mean nothing here
    QStringList notes; //< what happens besides: townships that will be created; what was taken for no data
    bool besides = false; //< something changes that no row speaks of

    int count(ImportState state) const { return m_counts.at(static_cast<size_t>(state)); }
    bool canApply() const { return count(ImportState::Refused) == 0; }
    bool changesAnything() const { return besides || count(ImportState::Added) + count(ImportState::Changed) > 0; }

    void add(int number, ImportState state, const QString& subject, const QString& text = {});
    void refuse(int number, const QString& column, const QString& subject, const QString& reason);
    void warn(int number, const QString& column, const QString& reason); //< does not keep it from being applied
    void sort(); //< rows and issues in the order of the table, for importers that plan rows together
    // "98 added, 0 changed, 0 same, 0 refused", and which columns were not read.
    QString summary() const;

private:
    std::array<int, 4> m_counts{};
};

} // namespace wuxing
