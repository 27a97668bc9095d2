// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/money.h"
#include "domain/values/quantity.h"
#include "reports/sheets/figure.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace wuxing {

// A report is a value, built by a pure function and rendered by formats (docx, xlsx, pdf, html).
// It knows pages and tables, but no fonts and no files.

enum class Alignment { Left, Centre, Right };

// A stretch of text; a figure's key makes it traceable.
struct TextRun {
    QString text;
    QString figure;
};

struct Heading {
    int level = 1; //< 1: 一、 2: (一)
    QString text;
};

struct Paragraph {
    enum class Style { Body, Note, Signature };
    std::vector<TextRun> runs;
    Style style = Style::Body;
    QString text() const;
    static Paragraph body(const QString& text) { return {{{text, {}}}, Style::Body}; }
};

// A cell keeps its value beside its text, so that a spreadsheet gets numbers and dates.
struct Cell {
    std::variant<std::monostate, qint64, double, QDate> value;
    QString text;
    QString figure;

    static Cell ofText(const QString& text); //< an empty text prints as "—": no cell is empty (domain.md section 7)
    static Cell ofNumber(qint64 number, const QString& figure = {});
    static Cell ofDecimal(double number, const QString& text);
    static Cell ofQuantity(const Quantity& quantity);
    static Cell ofMoney(Money money); //< in yuan
    static Cell ofDate(const QDate& date); //< no date prints as "—"
};

struct Column {
    QString title;
    double width = 1; //< share of the table's width
    Alignment alignment = Alignment::Left;
};

struct Table {
    QString sheetName; //< name of the spreadsheet's sheet, at most 31 characters
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool lastRowIsTotal = false;
    double pointSize = 10.5; //< 五号
};

// A form to be filled in and signed: rows of cells that span columns of one grid. Unlike a table it has no header and
// may hold empty cells (places for a signature or a seal).
struct Form {
    struct Cell {
        QString text;
        int span = 1; //< columns of the grid
        Alignment alignment = Alignment::Left;
        bool isLabel = false;
        static Cell label(const QString& text, int span = 1) { return {text, span, Alignment::Centre, true}; }
        // Something written in; an empty text prints as "—".
        static Cell entry(const QString& text, int span = 1);
    };
    struct Row {
        std::vector<Cell> cells; //< their spans add up to the columns
        double height = 8; //< millimetres at least; grows with its text
    };
    QString sheetName;
    std::vector<double> columns; //< shares of the width
    std::vector<Row> rows;
    double pointSize = 10.5;
};

// A chart of bars or lines, with its values printed on it. Series differ by filling, not by colour alone, so that a
// black-and-white print loses nothing.
struct Chart {
    enum class Kind { Bars, Lines };
    struct Series {
        QString name;
        std::vector<std::optional<double>> values; //< one per category; none: not entered, which is not zero
    };
    Kind kind = Kind::Bars;
    QString title;
    QString sheetName; //< of the spreadsheet's sheet that holds values and chart
    QString unit; //< 项、万元
    QStringList categories;
    std::vector<Series> series;
    int decimals = 0;
    double height = 62; //< millimetres
};

// Photos side by side, each with its caption: before and after.
struct Pictures {
    struct Picture {
        QByteArray content; //< JPEG or PNG
        QString caption;
    };
    std::vector<Picture> pictures;
    double height = 60; //< millimetres, the captions not counted
};

using Block = std::variant<Heading, Paragraph, Table, Form, Chart, Pictures>;

struct PageSetup {
    enum class Paper { A4, A3 };
    Paper paper = Paper::A4;
    bool landscape = false;
    // Millimetres: top, bottom, left, right.
    double top = 37, bottom = 35, left = 28, right = 26;

    double width() const; //< of the sheet as it lies
    double height() const;
    double textWidth() const { return width() - left - right; }
    static PageSetup document() { return {}; } //< GB/T 9704-2012
    static PageSetup sheet(Paper paper); //< landscape, 20 mm all round
};

// A run of pages with one set-up; an attachment starts on a new page with its label.
struct Section {
    PageSetup page;
    QString attachment; //< 附件1, empty for the body
    QString title;
    QString note; //< under the title: unit, date
    double titlePoints = 22; //< 2号; forms take less
    QString bookmark; //< in the outline of a PDF; empty: none
    QString bookmarkGroup; //< the entry it stands under; empty: at the top
    std::vector<Block> blocks;
};

struct Report {
    QString key; //< names the file
    QString title;
    std::vector<Section> sections;
    std::vector<Figure> figures;
    QString mark; //< printed on every page: that the data are a demonstration; empty otherwise
    QString seal; //< printed small on every page: head of the journal
    QDate date; //< of the record it shows, set where the same record must give the same file; null: now

    const Figure* figure(const QString& figureKey) const;
    // Adds a section that holds one table under the report's title or its own; says 无 when the table is empty.
    void addTable(const PageSetup& page, Table table, const QString& note, const QString& sectionTitle = {});
};

} // namespace wuxing
