// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/contest.h"
#include "views/dialogs/dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace wuxing {

class Office;

// Everything of a contest but its scores: name and rules, parts with indicators, judges with numbers and recusal,
// entries.
class ContestDialog : public Dialog {
    Q_OBJECT

public:
    ContestDialog(Office& office, Contest contest, QWidget* parent);

private:
    QWidget* makeRules();
    QWidget* makeTable(QTableWidget* table, const QString& addText);
    void fillTables();
    void addIndicatorRow(const ContestPart& part, const ContestIndicator& indicator);
    void addJudgeRow(const ContestJudge& judge);
    void addEntryRow(const ContestEntry& entry);
    void addRow(QTableWidget* table);
    Result<Contest> contest() const;
    Status readIndicators(Contest& contest) const;
    Status readJudges(Contest& contest) const;
    Status readEntries(Contest& contest) const;
    void save();

    Office& m_office;
    Contest m_contest;
    QLineEdit* m_name;
    QDateEdit* m_date;
    QCheckBox* m_drop;
    QSpinBox* m_dropFrom;
    QComboBox* m_ties;
    QSpinBox* m_decimals;
    QSpinBox* m_commended;
    QTableWidget* m_indicators;
    QTableWidget* m_judges;
    QTableWidget* m_entries;
};

} // namespace wuxing
