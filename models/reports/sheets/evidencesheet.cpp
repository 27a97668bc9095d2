// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/evidencesheet.h"

#include <QFileInfo>

namespace wuxing {

Report evidenceList(const ReportContext& context, const std::vector<Evidence>& evidence, const QStringList& subjects,
    const QStringList& files)
{
    const QString scope = context.scopeName();
    Report report =
        context.start(QStringLiteral("evidence-%1").arg(scope), QStringLiteral("%1佐证材料清单").arg(scope));
    const bool isOfBranch = context.scopeNode().unit.isBranch();
    Table table;
    table.sheetName = QStringLiteral("佐证材料");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}};
    if (!isOfBranch) {
        table.columns.push_back({QStringLiteral("乡镇（街道）"), 1.2, {}});
        table.columns.push_back({QStringLiteral("村（社区）"), 1.2, {}});
    }
    for (Column& column : std::vector<Column>{{QStringLiteral("所属"), 1, {}}, {QStringLiteral("事项"), 2.4, {}},
             {QStringLiteral("内容"), 2, {}}, {QStringLiteral("阶段"), 0.8, {}},
             {QStringLiteral("日期"), 1.1, Alignment::Centre}, {QStringLiteral("文件"), 2.4, {}},
             {QStringLiteral("大小（KB）"), 0.9, Alignment::Right}})
        table.columns.push_back(std::move(column));
    for (size_t i = 0; i < evidence.size(); ++i) {
        const Evidence& piece = evidence[i];
        const auto place = static_cast<qsizetype>(i);
        std::vector<Cell> cells{Cell::ofNumber(static_cast<qint64>(i) + 1)};
        if (!isOfBranch) {
            cells.push_back(Cell::ofText(context.townshipName(piece.unit)));
            cells.push_back(Cell::ofText(context.branchName(piece.unit)));
        }
        for (Cell& cell : std::vector<Cell>{Cell::ofText(wordOnPaper(piece.owner)), Cell::ofText(subjects.value(place)),
                 Cell::ofText(piece.label), Cell::ofText(wordOnPaper(piece.stage)), Cell::ofDate(piece.takenOn),
                 Cell::ofText(files.isEmpty() ? piece.fileName : QFileInfo(files.value(place)).fileName()),
                 Cell::ofNumber((piece.bytes + 1023) / 1024)})
            cells.push_back(std::move(cell));
        table.rows.push_back(std::move(cells));
    }
    report.addTable(PageSetup::sheet(PageSetup::Paper::A4), std::move(table),
        QStringLiteral("制表日期：%1  共%2件").arg(context.today.toString(Qt::ISODate)).arg(evidence.size()));
    return report;
}

} // namespace wuxing
