// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/officesources.h"

#include "reporting/todolist.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::OfficeSources)
};
} // namespace

Result<GridContent> TodoGrid::read()
{
    GridContent content;
    content.headers << Text::tr("When") << Text::tr("Due") << Text::tr("What");
    content.headers << branchHeaders() << Text::tr("About");
    for (const TodoEntry& entry : todoList(office(), scope())) {
        GridCell when = GridCell::of(todoWhenLabel(entry.when),
            entry.when == TodoEntry::When::Overdue     ? GridMark::Bad
                : entry.when == TodoEntry::When::Today ? GridMark::Open
                                                       : GridMark::None);
        when.sort = static_cast<int>(entry.when);
        GridRow row{entry.row, entry.unit, {when, dateCell(entry.due), GridCell::of(todoKindLabel(entry.kind))}};
        for (GridCell& cell : branchCells(entry.unit))
            row.cells.push_back(std::move(cell));
        row.cells.push_back(GridCell::of(entry.text));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool TodoGrid::isTouchedBy(const ChangeEvent&) const { return true; }

Result<GridContent> EvidenceGrid::read()
{
    GridContent content;
    content.headers = branchHeaders() << Text::tr("Belongs to") << Text::tr("About") << Text::tr("Stage")
                                      << Text::tr("Shows") << Text::tr("File") << Text::tr("Taken") << Text::tr("KB");
    std::vector<Evidence> pieces = office().evidence().all();
    std::erase_if(
        pieces, [&](const Evidence& piece) { return !office().units().tree()->contains(scope(), piece.unit); });
    const QStringList subjects = office().evidence().subjects(pieces);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Evidence& piece = pieces[i];
        GridRow row{piece.id, piece.unit, branchCells(piece.unit)};
        for (GridCell cell :
            {GridCell::of(wordLabel(piece.owner)), GridCell::of(subjects.value(static_cast<qsizetype>(i))),
                GridCell::of(wordLabel(piece.stage)), GridCell::of(piece.label), GridCell::of(piece.fileName),
                dateCell(piece.takenOn), GridCell::ofNumber((piece.bytes + 1023) / 1024)})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool EvidenceGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("evidence") || event.touches("ledger_item") || event.touches("unit");
}

Result<GridContent> CalendarGrid::read()
{
    GridContent content;
    content.headers << Text::tr("Day") << Text::tr("Weekday") << Text::tr("Kind") << Text::tr("Name");
    for (const CalendarDay& day : office().ledger().calendarDays()) {
        if (day.day.year() != year())
            continue;
        content.rows.push_back({day.day.toJulianDay(), 0,
            {dateCell(day.day), GridCell::of(QLocale().dayName(day.day.dayOfWeek())), GridCell::of(wordLabel(day.kind)),
                GridCell::of(day.name)}});
    }
    return content;
}

bool CalendarGrid::isTouchedBy(const ChangeEvent& event) const { return event.touches("calendar_day"); }

Result<GridContent> PaperGrid::read()
{
    GridContent content;
    content.headers = branchHeaders() << Text::tr("Number") << Text::tr("Paper") << Text::tr("Issued")
                                      << Text::tr("Answer by") << Text::tr("To") << Text::tr("About");
    for (const EscalationPaper& paper : *office().ledger().papers()) {
        const LedgerItem* item = office().ledger().find(paper.item);
        if (!item || paper.issuedOn.year() != year() || !office().units().tree()->contains(scope(), item->unit))
            continue;
        GridRow row{paper.id, item->unit, branchCells(item->unit)};
        for (GridCell cell : {GridCell::of(paper.number), GridCell::of(wordLabel(paper.step)), dateCell(paper.issuedOn),
                 dateCell(paper.replyBy), GridCell::of(paper.addressee), GridCell::of(item->problem)})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool PaperGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("escalation_paper") || event.touches("ledger_item");
}

} // namespace wuxing
