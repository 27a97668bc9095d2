// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgerworkflow.h"
#include "domain/records/enumwords.h"
#include "domain/rowid.h"
#include "domain/values/quantity.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace wuxing {

enum class Measure { Length, Area, Pieces };

EnumWords<Measure> enumWords(Measure);

// What came out of an item: "道路 4,900 米". Same label and unit add up across items.
struct Outcome {
    RowId id = 0;
    QString label; //< what was made: 道路、巷道、路灯
    Measure measure = Measure::Pieces;
    QString unit; //< 米、平方米、条、盏
    Quantity quantity;
    bool operator==(const Outcome&) const = default;
};

// A note on the way of an item; kept for ever, newest last: by its day, and within a day as it was written.
struct ProgressNote {
    RowId id = 0;
    QDate date;
    int percent = 0;
    LedgerState state = LedgerState::Open; //< the state the item had after the note
    QString text;
    QDateTime writtenAt = {}; //< null in notes older than this field, which come before the others of their day
    bool operator==(const ProgressNote&) const = default;
};

// Where an item comes from. Case, visit and review link to the row they come from.
enum class LedgerSource { Case, Visit, Review, Inspection, Petition, SelfCheck, Other };
EnumWords<LedgerSource> enumWords(LedgerSource);
std::optional<LedgerSource> ledgerSourceFromText(const QString& text); //< keys and the words offices use
QStringList ledgerCategories(); //< to begin with; others may be typed

// A time limit moved: who allowed it and why. The first limit stays with the item.
struct Extension {
    RowId id = 0;
    QDate from;
    QDate to;
    QString reason;
    QString approver;
    QDate approvedOn;
    bool operator==(const Extension&) const = default;
};

// One party that looked at an item reported done and agrees to close it, or does not.
struct Verification {
    RowId id = 0;
    QString party; //< 区、乡镇、村、群众代表…
    QString verifier;
    bool agreed = true;
    QDate date;
    QString note;
    bool operator==(const Verification&) const = default;
};

// 回头看: whether what was closed still holds.
struct LookBack {
    RowId id = 0;
    QDate date;
    bool holds = true;
    QString person;
    QString note;
    bool operator==(const LookBack&) const = default;
};

// One line of the rectification ledger, with the columns of domain.md section 4.
// A plain value; the sequence number on paper is its place in the printed list and is not stored.
struct LedgerItem {
    RowId id = 0;
    RowId unit = 0;
    QString source; //< 问题来源, in the office's words
    LedgerSource sourceKind = LedgerSource::Other;
    RowId sourceId = 0; //< the case or opinion it comes from; 0: none
    QString category; //< 问题类别
    QString problem; //< 问题描述
    QString measure; //< 整改措施
    QString leader; //< 责任领导
    QString department; //< 责任单位
    QString person; //< 责任人
    QString verifier; //< 核实人, never the responsible person
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
    int pastReds = 0; //< how often it was overdue and caught up again; read from its history, never written
    std::vector<Outcome> outcomes;

    bool isOpen() const { return isOpenState(state); }
    bool wasMoved() const { return due != firstDue; }
    // Whether the item stood on the open list at the end of a day.
    bool wasOpenOn(const QDate& day) const { return start <= day && (closedOn.isNull() || closedOn > day); }
    bool operator==(const LedgerItem&) const = default;
};

QString outcomeText(const LedgerItem& item); //< 道路4,900米、路灯270盏
QString cancelledLabel(const QString& reason); //< stands for the result of a cancelled item

// What is missing before an item can be kept, or success.
Status validate(const LedgerItem& item);
Status validate(const Extension& extension);

} // namespace wuxing
