// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/metricimport.h"

#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
const QString metricKey = QStringLiteral("metric");
const QString valueKey = QStringLiteral("value");
const QString quarterKey = QStringLiteral("quarter");
} // namespace

std::vector<KnownColumn> MetricImport::columns() const
{
    return {yearColumn(), quarterColumn(), {metricKey, {QStringLiteral("指标"), metricKey}, true},
        {valueKey, {QStringLiteral("数值"), valueKey}, true}};
}

Status MetricImport::begin(const ColumnMap&, const TextTable&)
{
    m_values.clear();
    m_known.clear();
    return {};
}

void MetricImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    MetricValue metric;
    metric.unit = branch.unit.id;
    metric.metric = map.cell(row, metricKey);
    if (!map.cell(row, quarterKey).isEmpty()) {
        const auto quarter = quarterOf(map, row);
        if (!quarter)
            return plan.refuse(row.number, map.heading(quarterKey), subject, quarter.error().message);
        metric.year = quarter->year();
        metric.quarter = quarter->number();
    } else {
        const auto year = yearOf(map, row);
        if (!year)
            return plan.refuse(row.number, map.heading(QStringLiteral("year")), subject, year.error().message);
        metric.year = *year;
    }
    if (metric.metric.isEmpty())
        return plan.refuse(row.number, map.heading(metricKey), subject,
            QCoreApplication::translate("wuxing::MetricImport", "the figure has no name"));
    const auto value = Quantity::parse(map.cell(row, valueKey));
    if (!value)
        return plan.refuse(row.number, map.heading(valueKey), subject, value.error().message);
    metric.value = *value;
    if (!isFirst(QStringLiteral("%1|%2|%3|%4").arg(metric.unit).arg(metric.year).arg(metric.quarter).arg(metric.metric),
            row.number, map.heading(valueKey), subject, plan))
        return;
    const Quarter period(metric.year, std::max(1, metric.quarter));
    auto known = m_known.find(period);
    if (known == m_known.end())
        known = m_known.emplace(period, office().assessments().metrics(period)).first;
    const auto own = known->second.value(metric.unit);
    const bool exists = own.contains(metric.metric);
    plan.add(row.number,
        !exists                                        ? ImportState::Added
            : own.value(metric.metric) == metric.value ? ImportState::Same
                                                       : ImportState::Changed,
        subject, QStringLiteral("%1 %2").arg(metric.metric, metric.value.toString()));
    m_values.push_back(std::move(metric));
}

Status MetricImport::write(const Action& action, const Progress&)
{
    return office().assessments().putMetrics(m_values, action);
}

} // namespace wuxing
