// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/ledgersql.h"

#include "domain/ledger/ledgerfields.h"

namespace wuxing::ledgersql {

namespace {

QString startColumn() { return QStringLiteral("start"); }

// The number of a Light, of a row of ledger_item. Its values are the day, the day, the day, the percent and the days.
QString lightExpression()
{
    static const QString passed = QStringLiteral("(CAST(julianday(?) AS INTEGER) - CAST(julianday(start) AS INTEGER))");
    static const QString span = QStringLiteral("(CAST(julianday(due) AS INTEGER) - CAST(julianday(start) AS INTEGER))");
    static const QString expected = QStringLiteral("(CASE WHEN %1 <= 0 THEN (CASE WHEN start < ? THEN 100 ELSE 0 END) "
                                                   "ELSE max(0, min(100, %2 * 100 / %1)) END)")
                                        .arg(span, passed);
    return QStringLiteral(
        "(CASE WHEN state IN ('closed', 'cancelled') THEN %1 "
        "WHEN state IN ('open', 'in_progress') AND due < ? THEN %2 "
        "WHEN EXISTS (SELECT 1 FROM ledger_red WHERE ledger_red.item = ledger_item.id) THEN %3 "
        "WHEN state IN ('reported_done', 'verified') THEN %4 "
        "WHEN progress + ? < %5 THEN %3 "
        "WHEN CAST(julianday(due) AS INTEGER) - CAST(julianday(?) AS INTEGER) <= ? THEN %6 ELSE %4 END)")
        .arg(static_cast<int>(Light::Off))
        .arg(static_cast<int>(Light::Red))
        .arg(static_cast<int>(Light::Yellow))
        .arg(static_cast<int>(Light::OnTrack))
        .arg(expected)
        .arg(static_cast<int>(Light::Blue));
}

QVariantList lightValues(const QDate& today, const LightLimits& limits)
{
    const QString day = today.toString(Qt::ISODate);
    return {day, limits.behindPercent, day, day, day, limits.dueSoonDays};
}

QString literal(const QString& text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    escaped.replace(QLatin1Char('%'), QStringLiteral("\\%"));
    escaped.replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

// The source as it is shown: in the office's words, else the word of its kind.
QString shownSource()
{
    QString kinds;
    for (const LedgerSource source : {LedgerSource::Case, LedgerSource::Visit, LedgerSource::Review,
             LedgerSource::Inspection, LedgerSource::Petition, LedgerSource::SelfCheck})
        kinds += QStringLiteral(" WHEN %1 THEN %2").arg(quoted(wordKey(source)), quoted(wordLabel(source)));
    return QStringLiteral("(CASE WHEN source <> '' THEN source ELSE CASE source_kind%1 ELSE %2 END END)")
        .arg(kinds, quoted(wordLabel(LedgerSource::Other)));
}

QString shownResult()
{
    const QString mark = QStringLiteral("\u0001");
    QStringList parts;
    const QStringList around = cancelledLabel(mark).split(mark);
    for (const QString& part : around)
        parts << quoted(part);
    return QStringLiteral("(CASE state WHEN 'cancelled' THEN %1 ELSE result END)")
        .arg(parts.join(QStringLiteral(" || cancel_reason || ")));
}

// Label before number before unit; numbers as numbers.
QString shownOutcome()
{
    return QStringLiteral(
        "(SELECT group_concat(part, ',') FROM (SELECT label || printf('%020d', thousandths) || unit_name "
        "AS part FROM outcome WHERE outcome.item = ledger_item.id ORDER BY outcome.id))");
}

QString orderExpression(const LedgerOrder& order)
{
    switch (order.by) {
    case LedgerOrder::By::Light:
        return lightExpression();
    case LedgerOrder::By::Branch:
        return QStringLiteral("place.key");
    case LedgerOrder::By::Source:
        return shownSource();
    case LedgerOrder::By::Result:
        return shownResult();
    case LedgerOrder::By::Outcome:
        return shownOutcome();
    case LedgerOrder::By::Field:
        break;
    }
    return order.field ? order.field->kind->order(order.field->name()) : startColumn();
}

// Every text that is searched, in one: a word may stand in any of them.
QString searchedText()
{
    QStringList columns;
    for (const Field<LedgerItem>& field : recordTable<LedgerItem>().fields) {
        if (field.isSearched)
            columns << field.name();
    }
    return columns.join(QStringLiteral(" || char(10) || "));
}

} // namespace

QString list(const std::vector<RowId>& ids)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const RowId id : ids)
        numbers << QString::number(id);
    return numbers.join(QStringLiteral(", "));
}

QString array(const std::vector<RowId>& ids) { return QStringLiteral("[%1]").arg(list(ids)); }

Statement find(const LedgerQuery& query)
{
    Statement statement;
    QStringList conditions;
    QString from = QStringLiteral("ledger_item");
    if (query.order.by == LedgerOrder::By::Branch) {
        from += QStringLiteral(" JOIN json_each(?) AS place ON place.value = ledger_item.unit");
        statement.values << array(query.unitOrder);
    }
    if (query.units)
        conditions << QStringLiteral("unit IN (%1)").arg(list(*query.units));
    if (query.only)
        conditions << QStringLiteral("ledger_item.id IN (%1)").arg(list(*query.only));
    if (query.states != LedgerQuery::States::All)
        conditions << QStringLiteral("state %1 IN ('closed', 'cancelled')")
                          .arg(query.states == LedgerQuery::States::Open ? QStringLiteral("NOT") : QString());
    if (query.light) {
        conditions << QStringLiteral("%1 = %2").arg(lightExpression()).arg(static_cast<int>(*query.light));
        statement.values << lightValues(query.today, query.limits);
    }
    if (query.source)
        conditions << QStringLiteral("source_kind = '%1'").arg(wordKey(*query.source));
    if (!query.category.isEmpty()) {
        conditions << QStringLiteral("category = ?");
        statement.values << query.category;
    }
    if (!query.text.isEmpty()) {
        QString anywhere = searchedText() + QStringLiteral(" LIKE ? ESCAPE '\\'");
        if (!query.unitsNamed.empty())
            anywhere = QStringLiteral("(%1 OR unit IN (%2))").arg(anywhere, list(query.unitsNamed));
        conditions << anywhere;
        statement.values << literal(query.text);
    }
    statement.sql = QStringLiteral("SELECT ledger_item.id FROM ") + from;
    if (!conditions.isEmpty())
        statement.sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    if (query.order.by == LedgerOrder::By::Light)
        statement.values << lightValues(query.today, query.limits);
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    // A column named twice keeps SQLite from reading the index in its order.
    const QString order = orderExpression(query.order);
    statement.sql += QStringLiteral(" ORDER BY ") + order + direction
        + (order == startColumn() ? QString() : QStringLiteral(", ") + startColumn())
        + QStringLiteral(", due, ledger_item.id");
    return statement;
}

Statement openLights(const QDate& today, const LightLimits& limits, const std::optional<std::vector<RowId>>& units)
{
    const QString among = units ? QStringLiteral("AND unit IN (%1) ").arg(list(*units)) : QString();
    return {QStringLiteral("SELECT id, unit, %1 FROM ledger_item WHERE state NOT IN ('closed', 'cancelled') %2"
                           "ORDER BY start, due, id")
                .arg(lightExpression(), among),
        lightValues(today, limits)};
}

} // namespace wuxing::ledgersql
