// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/metricimport.h"

#include "exchange/cellvalue.h"
#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::MetricImport)
};
const QString quarterKey = QStringLiteral("quarter");
const QString yearKey = QStringLiteral("year");

QString keyOf(const MetricValue& metric)
{
    return QStringLiteral("%1|%2|%3").arg(QString::number(metric.unit), QString::number(metric.quarter), metric.metric);
}

} // namespace

std::vector<KnownColumn> MetricImport::columns() const
{
    return {yearColumn(), quarterColumn(), RowReader::column("metric", {QStringLiteral("指标")}, true),
        RowReader::column("value", {QStringLiteral("数值")}, true),
        RowReader::column("unit", {QStringLiteral("单位"), QStringLiteral("计量单位")})};
}

Status MetricImport::begin(ColumnMap&, const TextTable&)
{
    m_values.clear();
    m_known.clear();
    m_units.clear();
    return {};
}

const QHash<QString, Quantity>& MetricImport::known(int year)
{
    const auto found = m_known.find(year);
    if (found != m_known.end())
        return found->second;
    auto& values = m_known[year];
    for (const MetricValue& metric : office().assessments().entered(year))
        values.insert(keyOf(metric), metric.value);
    return values;
}

QString MetricImport::unitOf(const MetricValue& metric)
{
    const QString key = QStringLiteral("%1|%2").arg(metric.year).arg(metric.metric);
    auto known = m_units.constFind(key);
    if (known == m_units.constEnd())
        known = m_units.insert(key, unitInRules(metric));
    return *known;
}

QString MetricImport::unitInRules(const MetricValue& metric) const
{
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto evaluator = office().rules().evaluator(metric.year, set);
        for (const RuleStar& star : evaluator ? evaluator->rules().stars : std::vector<RuleStar>()) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses) {
                    if (clause.metric == metric.metric && !clause.unit.isEmpty())
                        return clause.unit;
                }
            }
        }
    }
    return {};
}

void MetricImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    MetricValue metric;
    metric.unit = branch.unit.id;
    metric.metric = cells.text("metric");
    if (metric.metric.isEmpty())
        cells.fail("metric", Text::tr("the figure has no name"));
    const QString quarterText = map.cell(row, quarterKey);
    const QString yearText = map.cell(row, yearKey);
    if (!quarterText.isEmpty()) {
        const auto quarter = quarterOf(map, row);
        if (!quarter)
            return plan.refuse(row.number, map.heading(quarterKey), subject, quarter.error().message);
        metric.year = quarter->year();
        metric.quarter = quarter->number();
    }
    if (quarterText.isEmpty() || !yearText.isEmpty()) {
        const auto year = yearOf(map, row);
        if (!year)
            return plan.refuse(row.number, map.heading(yearKey), subject, year.error().message);
        if (metric.quarter != 0 && *year != metric.year)
            cells.fail("quarter", Text::tr("the quarter does not lie in %1").arg(*year));
        metric.year = *year;
    }
    const QString expected = unitOf(metric);
    if (auto unit = cellvalue::unit(cells.text("unit"), expected); !unit)
        cells.fail("unit", unit.error().message);
    const QString text = cells.text("value");
    const bool isPercent = expected == QStringLiteral("%") || expected == QChar(0xff05);
    const auto value = isPercent ? RowReader::parsePercent(text) : Quantity::parse(text);
    if (!value)
        cells.fail("value", value.error().message);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    metric.value = *value;
    if (!isFirst(QStringLiteral("%1|%2").arg(metric.year).arg(keyOf(metric)), row.number,
            map.heading(QStringLiteral("value")), subject, plan))
        return;
    const auto& values = known(metric.year);
    const auto old = values.constFind(keyOf(metric));
    plan.add(row.number,
        old == values.constEnd()   ? ImportState::Added
            : *old == metric.value ? ImportState::Same
                                   : ImportState::Changed,
        subject, QStringLiteral("%1 %2").arg(metric.metric, metric.value.toString()));
    m_values.push_back(std::move(metric));
}

Status MetricImport::write(const Action& action, const Progress&)
{
    return office().assessments().putMetrics(m_values, action);
}

} // namespace wuxing
