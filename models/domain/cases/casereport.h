// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgerworkflow.h"
#include "domain/rowid.h"
#include "domain/time/period.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace wuxing {

// One ledger item in the monthly report of its case, as it stood when the report was sent.
struct CaseReportItem {
    RowId item = 0;
    QString problem;
    LedgerState state = LedgerState::Open;
    int percent = 0;
    QString note; //< 进展: what was done this month, and why it moved
    bool operator==(const CaseReportItem&) const = default;
};

// The monthly report of a case (月报告): once it is sent the month is frozen and its items never change again.
struct CaseReport {
    RowId id = 0;
    RowId rectCase = 0;
    Month month{2000, 1};
    QString work; //< 本月工作
    QString difficulties; //< 存在困难
    QString nextSteps; //< 下月打算
    QDate sentOn; //< null: a draft
    std::vector<CaseReportItem> items;

    bool isSent() const { return sentOn.isValid(); }
    int closed() const; //< 已销号
    int open() const; //< 未销号; cancelled items count as neither
    bool operator==(const CaseReport&) const = default;
};

// What moved from one report to the next: an item that is new, closed, went on or fell back.
struct ItemMovement {
    enum class Kind { New, Advanced, FellBack, Closed, Gone };
    Kind kind = Kind::New;
    QString problem;
    int from = 0; //< percent
    int to = 0;
    QString reason; //< the note of the later report
};

std::vector<ItemMovement> movements(const CaseReport& before, const CaseReport& now);
QString movementText(const ItemMovement& movement); //< in Chinese, for paper

} // namespace wuxing
