// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ruletable.h"
#include "exchange/tableimport.h"

namespace wuxing {

// A task list from a table, one row per clause. It becomes the draft of its year and star set: an existing draft is
// brought to the table, a published list gets a new version. Clauses keep their identity by their number, so that
// assessments stay with them. Five star names that are not the usual ones rename the stars in order.
class RuleImport final : public TableImport {
public:
    RuleImport(Office& office, ImportOptions options)
        : m_office(office)
        , m_options(std::move(options))
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override;

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportRules; }

private:
    Result<RuleSet> beginning(const QString& file, const QStringList& starNames, ImportPlan& plan);
    void addRow(const ruletable::Row& row, int number, const RuleSet& before, ImportPlan& plan);

    Office& m_office;
    ImportOptions m_options;
    RuleSet m_rules;
    QHash<QString, QString> m_keyOfName; //< star names of the table → keys
    QHash<QString, int> m_rowOfNumber;
};

} // namespace wuxing
