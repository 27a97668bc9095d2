// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeevent.h"
#include "domain/result.h"
#include "domain/rowid.h"

#include <QStringList>
#include <QVariant>

#include <map>
#include <vector>

namespace wuxing {

// What a cell means; the delegate chooses how it looks.
enum class GridMark { None, Good, Bad, Open, Quiet, Strong };

struct GridCell {
    QString text;
    QVariant sort; //< raw value to sort by; the text when invalid
    GridMark mark = GridMark::None;
    bool editable = false;
    QString toolTip;

    static GridCell of(const QString& text, GridMark mark = GridMark::None) { return {text, {}, mark, false, {}}; }
    static GridCell ofNumber(qint64 number) { return {QString::number(number), number, GridMark::None, false, {}}; }
    static GridCell input(const QString& text, GridMark mark = GridMark::None) { return {text, {}, mark, true, {}}; }
    bool operator==(const GridCell&) const = default;
};

struct GridRow {
    RowId key = 0; //< tells rows apart when the content is read anew
    RowId unit = 0; //< the branch the row is about, 0 when none
    std::vector<GridCell> cells;
};

// A whole table of a page, read at once.
struct GridContent {
    QStringList headers;
    std::vector<GridRow> rows;
    std::map<int, QStringList> choices; //< words an editable column offers
};

// One cell to be entered, by its place in the content.
struct GridEdit {
    int row = 0;
    int column = 0;
    QString text;
};

// Where a table comes from and how its cells are changed: one class per table of a page. Owned by its GridModel.
class GridSource {
public:
    virtual ~GridSource() = default;
    virtual Result<GridContent> read() = 0;
    // All edits in one operation, or none of them with the reason. A source that is only looked at refuses.
    virtual Status edit(const std::vector<GridEdit>& edits);
    // Whether an operation can have changed what read() returns.
    virtual bool isTouchedBy(const ChangeEvent& event) const = 0;
};

} // namespace wuxing
