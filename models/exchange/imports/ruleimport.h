// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/tableimport.h"
#include "exchange/sheets/ruletable.h"

#include <map>

namespace wuxing {

// A task list from a table, one row per clause; the lists of both star sets may stand in one (column 星套). Each
// becomes the draft of its year and star set: an existing draft is brought to the table, a published list gets a new
// version. Clauses keep their identity by their number, so that assessments stay with them. Five star names that are
// not the usual ones rename the stars in order.
class RuleImport final : public TableImport {
public:
    using TableImport::TableImport;

protected:
    Result<ImportPlan> read(const TextTable& table) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    struct Row {
        const TextTable::Row* cells = nullptr;
        ruletable::Place place;
    };
    // The rules of one set as they were and as the table makes them.
    struct Draft {
        RuleSet before;
        RuleSet rules;
        bool wasPublished = false;
        QHash<QString, QString> keyOfName; //< star names of the table → keys
        int known = 0; //< clauses of before that the table holds
        bool changes = false;
    };
    struct Known {
        const RuleStar* star = nullptr;
        const RuleItem* item = nullptr;
        const RuleClause* clause = nullptr;
    };
    std::vector<Row> rowsOf(const ColumnMap& map, const TextTable& table, ImportPlan& plan) const;
    Result<int> yearOf(const std::vector<Row>& rows, const QString& file) const;
    Result<Draft> beginning(int year, StarSetKind set, const QStringList& starNames, const QString& file) const;
    StarSetKind guessedSet(int year, const QStringList& starNames) const;
    static Known findOld(const Draft& draft, const ruletable::Place& place);
    static RuleItem& itemFor(Draft& draft, RuleStar& star, const ruletable::Place& place);
    void addRow(const ColumnMap& map, const Row& row, Draft& draft, ImportPlan& plan);
    static void finish(Draft& draft, ImportPlan& plan);

    std::map<StarSetKind, Draft> m_drafts;
};

} // namespace wuxing
