// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"
#include "domain/time/period.h"
#include "exchange/imports/tableimport.h"

#include <optional>

namespace wuxing {

class SheetText;

// What a table without a column for it must be told, and what an export writes.
enum class TablePeriod {
    None,
    AllYears, //< rows say their year; an export may be narrowed to one
    Year,
    Quarter
};

struct TableRequest {
    TableImport::Kind kind = TableImport::Kind::Units;
    RowId scope = 0;
    int year = 0; //< 0: all years of AllYears, else the present one
    std::optional<Quarter> quarter = {}; //< none: the present one
    QString purpose = {}; //< why names and phones of households are written out: the journal keeps it; empty: masked
    bool isTemplate = false; //< the headings alone, to fill in
};

// The one list of the tables that come in and go out (sheets.cpp): what columns they have, who reads and who writes
// them. The command line, the dialogs and the help read it, too.
struct TableKind {
    TableImport::Kind kind;
    const char* key; //< on the command line and as file name
    const char* title; //< for tableTitle()
    const char* naturalKey; //< the columns by which two rows are the same, parted by blanks
    SheetColumns (*columns)(); //< in the order they are written
    Action::Code action; //< an import in the journal
    std::unique_ptr<TableImport> (*import)(Office& office, const ImportOptions& options, const TableKind& kind);
    Status (*write)(Office& office, const TableRequest& request, SheetText& table); //< the rows
    TablePeriod period = TablePeriod::None;
    bool hasTownshipList = false; //< takes the second list of the national format
    bool hasStarSet = false; //< may be told the star set
    bool isPersonal = false; //< holds names and phones of households: masked unless a purpose was said
    const char* formerKey = ""; //< that scripts may still use
};
const std::vector<TableKind>& tableKinds(); //< in the order of work
const TableKind& tableKind(TableImport::Kind kind);
const TableKind* tableKind(const QString& key); //< also under former keys; null when there is none
QString tableTitle(const TableKind& kind);

// What the import of the same kind reads again as nothing new. With a purpose the file must be open for writing: whose
// names and phones are written out is said in the journal first.
Result<QByteArray> exportTable(Office& office, const TableRequest& request);
// Into a file, replacing it only when all went well, with a purpose one for this user alone; the path it lies under.
Result<QString> writeTable(Office& office, const TableRequest& request, const QString& path);

} // namespace wuxing
