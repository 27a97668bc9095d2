// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbench.h"

#include "demo/demodistrict.h"
#include "domain/income/incomefields.h"
#include "domain/ledger/ledgerfields.h"
#include "exchange/imports/tableimport.h"
#include "measure.h"
#include "services/office.h"
#include "storage/file/connection.h"
#include "storage/file/recordsql.h"
#include "storage/file/sqltext.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

namespace wuxing::bench {

namespace {

constexpr int ledgerRows = 30'000;
constexpr int manyLedgerRows = 200'000;
constexpr int incomeRows = 40'000;
const SystemClock systemClock;

void require(const Status& done)
{
    if (done)
        return;
    note(done.error().message + QLatin1Char(' ') + done.error().detail);
    std::exit(1);
}

template <class T> T required(Result<T> result)
{
    require(result ? Status() : Status(result.error()));
    return std::move(*result);
}

TextTable tableOf(const QStringList& headings, int rows, const std::function<QStringList(int)>& cells)
{
    TextTable table;
    table.file = QStringLiteral("bench.csv");
    table.rows.push_back({1, headings});
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({i + 2, cells(i)});
    return table;
}

TextTable ledgerTable(const QStringList& codes, int rows)
{
    const QString headings =
        QStringLiteral("代码 问题来源 问题描述 整改措施 责任领导 责任单位 责任人 开始时间 完成时限 状态 进展");
    return tableOf(headings.split(QLatin1Char(' ')), rows, [&](int i) {
        const QDate start = QDate(2023, 1, 1).addDays(i % 200);
        return QStringList{codes.at(i % codes.size()), QStringLiteral("季度联审"),
            QStringLiteral("问题%1：道路、路灯、坑塘").arg(i), QStringLiteral("筹资硬化道路，落实管护责任"),
            QStringLiteral("岳言舟"), QStringLiteral("镇党建办"), QStringLiteral("谷安禾"), start.toString(Qt::ISODate),
            start.addDays(30 + i % 60).toString(Qt::ISODate), QStringLiteral("整改中"),
            QStringLiteral("%1%").arg(i % 100)};
    });
}

TextTable incomeTable(const QStringList& codes, int rows)
{
    const QString headings = QStringLiteral("代码 年度 收入类别 经营性 金额");
    return tableOf(headings.split(QLatin1Char(' ')), rows, [&](int i) {
        const auto round = i / codes.size();
        return QStringList{codes.at(i % codes.size()), QString::number(2014 + round % 10),
            QStringLiteral("收入%1").arg(round / 10), QStringLiteral("是"), QString::number(1000 + i)};
    });
}

// Copies of one file for every run.
class Copies {
public:
    explicit Copies(const QString& original)
        : m_original(original)
    {
    }
    QString next()
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.wuxing").arg(++m_count));
        if (!QFile::copy(m_original, path))
            note(QStringLiteral("no room for a copy"));
        return path;
    }

private:
    QString m_original;
    QTemporaryDir m_folder;
    int m_count = 0;
};

struct Imported {
    double milliseconds = 0;
    std::unique_ptr<Office> office; //< of the last run
};
Imported imported(Copies& copies, TableImport::Kind kind, const TextTable& table, bool once = false)
{
    Imported result;
    const auto open = [&] { result.office = required(Office::open(copies.next(), OpenMode::ReadWrite, systemClock)); };
    const auto run = [&] {
        const auto import = TableImport::make(kind, *result.office, {});
        const auto plan = required(import->plan(table));
        require(import->apply(plan));
    };
    result.milliseconds = once ? single(run, open) : median(run, open);
    return result;
}

double inserted(Copies& copies, const QString& statement, const std::vector<QVariantList>& rows)
{
    std::unique_ptr<Connection> connection;
    return median(
        [&] {
            Transaction transaction(*connection);
            require(transaction.begin());
            Statement insert(*connection, SqlText::filled(statement));
            for (const QVariantList& row : rows)
                require(insert.run(row));
            require(transaction.commit());
        },
        [&] { connection = required(Connection::open(copies.next(), Connection::Mode::ReadWrite)); });
}

template <class Record> std::vector<QVariantList> valuesOf(const std::vector<Record>& records)
{
    const RecordSql<Record> sql;
    std::vector<QVariantList> rows;
    for (const Record& record : records)
        rows.push_back(sql.values(record));
    return rows;
}

} // namespace

void importing()
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.wuxing"));
    QStringList codes;
    {
        const auto demo = required(createDemoDistrict(empty, systemClock));
        for (const UnitNode* branch : demo->units().tree()->branches(0, demo->today()))
            codes << branch->unit.code;
    }
    Copies copies(empty);
    const auto ledger = imported(copies, TableImport::Kind::Ledger, ledgerTable(codes, ledgerRows));
    auto items = *ledger.office->ledger().items();
    // What the demonstration holds is there already.
    std::erase_if(items, [](const LedgerItem& item) { return !item.problem.startsWith(QStringLiteral("问题")); });
    report(QStringLiteral("import of a ledger, planning included"), ledgerRows, ledger.milliseconds,
        inserted(copies, QStringLiteral("INSERT INTO ledger_item ({ledger_item.names}) VALUES ({ledger_item.marks})"),
            valuesOf(items)),
        4);
    const auto many = imported(copies, TableImport::Kind::Ledger, ledgerTable(codes, manyLedgerRows), true);
    report(QStringLiteral("the same for a larger one, per 1,000 rows"), manyLedgerRows,
        many.milliseconds * 1000 / manyLedgerRows, ledger.milliseconds * 1000 / ledgerRows, 1.5);
    const auto income = imported(copies, TableImport::Kind::Income, incomeTable(codes, incomeRows));
    auto incomes = *income.office->incomes().incomes();
    std::erase_if(incomes, [](const Income& row) { return !row.category.startsWith(QStringLiteral("收入")); });
    report(QStringLiteral("import of incomes, planning included"), incomeRows, income.milliseconds,
        inserted(
            copies, QStringLiteral("INSERT INTO income ({income.names}) VALUES ({income.marks})"), valuesOf(incomes)),
        4);
}

} // namespace wuxing::bench
