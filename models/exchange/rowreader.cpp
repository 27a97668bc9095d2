// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowreader.h"

#include "exchange/cellvalue.h"
#include "exchange/datetext.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RowReader)
};
} // namespace

KnownColumn RowReader::column(const char* key, QStringList headings, bool required)
{
    headings << QLatin1String(key);
    return {QLatin1String(key), std::move(headings), required};
}

bool RowReader::isFilled(const char* key) const
{
    const QString cell = text(key);
    return !cell.isEmpty() && cell != QStringLiteral("—") && cell != QStringLiteral("-");
}

void RowReader::fail(const char* key, const QString& reason)
{
    if (!isOk())
        return;
    m_column = m_map.heading(QLatin1String(key));
    m_reason = reason;
}

void RowReader::failWord(const char* key, const QStringList& known)
{
    fail(key,
        Text::tr("“%1” is none of the words known here; write %2").arg(text(key), known.join(QStringLiteral("、"))));
}

QString RowReader::needed(const char* key)
{
    if (text(key).isEmpty())
        fail(key, Text::tr("the cell is empty"));
    return text(key);
}

QDate RowReader::date(const char* key)
{
    if (!isFilled(key))
        return {};
    const auto day = parseDate(text(key));
    if (day)
        return *day;
    fail(key, day.error().message);
    return {};
}

QDate RowReader::neededDate(const char* key)
{
    if (!isFilled(key))
        fail(key, Text::tr("a date is needed"));
    return date(key);
}

std::optional<int> RowReader::whole(const char* key, int minimum, int maximum)
{
    if (!isFilled(key))
        return std::nullopt;
    const auto value = parseWholeNumber(text(key), minimum, maximum);
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

std::optional<Money> RowReader::money(const char* key)
{
    if (!isFilled(key))
        return std::nullopt;
    QString cell = text(key);
    // The heading says the unit for cells that do not.
    const bool bare = !cell.contains(QStringLiteral("万")) && !cell.contains(QStringLiteral("元"))
        && !cell.contains(QStringLiteral("亿"));
    if (bare && m_map.heading(QLatin1String(key)).contains(QStringLiteral("万元")))
        cell += QStringLiteral("万元");
    const auto value = Money::parse(cell);
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

std::optional<Quantity> RowReader::quantity(const char* key)
{
    if (!isFilled(key))
        return std::nullopt;
    QString cell = text(key);
    cell.remove(QLatin1Char('%')).remove(QChar(0xff05));
    const auto value = Quantity::parse(cell);
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

std::optional<bool> RowReader::yesNo(const char* key)
{
    const auto value = cellvalue::yesNo(text(key));
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

void RowReader::refuse(ImportPlan& plan, const QString& subject) const
{
    plan.refuse(m_row.number, m_column, subject, m_reason);
}

} // namespace wuxing
