// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time/period.h"
#include "reports/report.h"

#include <QStringList>

namespace wuxing {

// What stands on one quarterly review sheet: the joint review of one branch as it is printed and, once closed, frozen.
// A plain value of texts, complete in itself, so that a frozen one prints the same whatever becomes of the file.
struct ReviewSheet {
    struct StarRow {
        QString name;
        bool applied = true;
        QString self; //< what each stage made of it: 达标 18/19
        QString township;
        QString district;
        QString decision; //< 通过、不通过、缓议、empty
        QString reason;
    };
    struct OpinionLine {
        QString star;
        QString opinion;
        QString reason;
        QString handler;
        QString date;
    };
    struct DepartmentRow {
        QString name;
        std::vector<OpinionLine> lines;
    };

    RowId unit = 0;
    Quarter quarter{2000, 1};
    QString branch;
    QString township;
    QString code; //< of the division
    QString secretary;
    QString set; //< 农村、城市社区
    QString office; //< who seals
    std::vector<StarRow> stars;
    std::vector<DepartmentRow> departments;
    QStringList vetoes;
    QString closedOn;
    QStringList reopened; //< reasons for which a closed review was reopened; they stay visible
    QString facts; //< SHA-256 of the rows behind the sheet, hex: a changed score changes it

    QString recordKey() const; //< the natural key the code points to
    QByteArray toJson() const; //< canonical: the same sheet gives the same bytes
    static Result<ReviewSheet> fromJson(const QByteArray& json);
    QString sheetCode() const; //< printed at the foot
    int passed() const; //< stars decided as passed
    bool isDecided() const; //< every star applied for has its decision
    QString conclusion() const;
};

// One A4 page per sheet, bookmarked by its branch.
Report reviewSheetReport(const Quarter& quarter, const std::vector<ReviewSheet>& sheets, const QString& mark);
// The A3 summary by township, header repeated.
Report reviewSummaryReport(
    const Quarter& quarter, const QString& scope, const std::vector<ReviewSheet>& sheets, const QString& mark);

} // namespace wuxing
