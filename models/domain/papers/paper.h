// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/rowid.h"

#include <QDateTime>
#include <QString>

namespace wuxing {

enum class TemplateKind { Report, Layout };

EnumWords<TemplateKind> enumWords(TemplateKind);

// A paper kept as it was printed. One that was lifted stays in the file with its reason.
struct FrozenPaper {
    RowId id = 0;
    RowId unit = 0; //< whom it speaks of; 0: the district
    QString what; //< key of the report, or "review" for the sheets of the joint review
    QString period; //< 2023-09, 2023-Q3, 2023
    QString code; //< as printed at its foot; empty where the paper has none
    QString facts; //< hash of the rows behind it, hex; empty where the paper has none
    QString content; //< what it says, by its SHA-256
    QDateTime frozenAt;
    QDateTime liftedAt; //< null: in force
    QString liftReason;
    bool isInForce() const { return liftedAt.isNull(); }
    bool operator==(const FrozenPaper&) const = default;
};

// An own copy of what papers are made from; without one the one shipped with the program is used.
struct PaperTemplate {
    TemplateKind kind = TemplateKind::Report;
    QString key; //< of the report
    QString body; //< its text
    QString content; //< by its SHA-256, where it is no text; empty for none
    bool operator==(const PaperTemplate&) const = default;
};

// What an office adds to a report of one period.
struct ReportAddition {
    RowId id = 0;
    RowId unit = 0;
    QString what;
    QString period;
    QString body;
    bool operator==(const ReportAddition&) const = default;
};

// How the columns of a spreadsheet with these headings were read.
struct SheetMapping {
    QString sheet; //< key of the kind of table
    QString headings; //< as they stand, joined
    QString mapping; //< JSON
    bool operator==(const SheetMapping&) const = default;
};

} // namespace wuxing
