// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerworkflow.h"
#include "domain/quantity.h"
#include "domain/rowid.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wuxing {

enum class Measure { Length, Area, Pieces };

QString measureKey(Measure measure);
std::optional<Measure> measureFromKey(const QString& key);
QString measureLabel(Measure measure);

// What came out of an item: "道路 4,900 米". Same label and unit add up across items.
struct Outcome {
    RowId id = 0;
    QString label; //< what was made: 道路、巷道、路灯
    Measure measure = Measure::Pieces;
    QString unit; //< 米、平方米、条、盏
    Quantity quantity;
    bool operator==(const Outcome&) const = default;
};

// A note on the way of an item; kept for ever, newest last.
struct ProgressNote {
    RowId id = 0;
    QDate date;
    int percent = 0;
    LedgerState state = LedgerState::Open; //< the state the item had after the note
    QString text;
    bool operator==(const ProgressNote&) const = default;
};

// One line of the rectification ledger, with the columns of domain.md section 4.
// A plain value; the sequence number on paper is its place in the printed list and is not stored.
struct LedgerItem {
    RowId id = 0;
    RowId unit = 0;
    QString source; //< 问题来源
    QString problem; //< 问题描述
    QString measure; //< 整改措施
    QString leader; //< 责任领导
    QString department; //< 责任单位
    QString person; //< 责任人
    QDate start;
    QDate due;
    QDate firstDue; //< the first time limit, kept when due is moved
    LedgerState state = LedgerState::Open;
    int progress = 0; //< percent
    QString result; //< 完成情况
    QString evidence; //< 佐证材料
    QString closingOpinion; //< 销号意见
    QString remark;
    QString cancelReason;
    QDate closedOn; //< when it left the open list
    std::vector<Outcome> outcomes;

    bool isOpen() const { return isOpenState(state); }
    bool wasMoved() const { return due != firstDue; }
    // Whether the item stood on the open list at the end of a day.
    bool wasOpenOn(const QDate& day) const { return start <= day && (closedOn.isNull() || closedOn > day); }
    bool operator==(const LedgerItem&) const = default;
};

// What is missing before an item can be kept, or success.
Status validate(const LedgerItem& item);

} // namespace wuxing
