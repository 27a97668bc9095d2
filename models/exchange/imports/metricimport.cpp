// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/metricimport.h"

#include "exchange/reading/cellvalue.h"
#include "exchange/sheets/ruletable.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::MetricImport)
};

QString keyOf(const MetricValue& metric)
{
    return QStringLiteral("%1|%2|%3").arg(QString::number(metric.unit), QString::number(metric.quarter), metric.metric);
}

} // namespace

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
    QString unit;
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto evaluator = office().rules().evaluator(metric.year, set);
        ruletable::eachClause(evaluator ? evaluator->rules() : RuleSet(),
            [&](const RuleStar&, const RuleItem&, const RuleClause& clause) {
                if (unit.isEmpty() && clause.metric == metric.metric)
                    unit = clause.unit;
            });
    }
    return unit;
}

void MetricImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    MetricValue metric;
    metric.unit = branch.unit.id;
    metric.metric = cells.text("metric");
    if (metric.metric.isEmpty())
        cells.fail("metric", Text::tr("the figure has no name"));
    const bool hasQuarter = !cells.text("quarter").isEmpty();
    if (const auto quarter = hasQuarter ? quarterOf(cells) : std::nullopt) {
        metric.year = quarter->year();
        metric.quarter = quarter->number();
    }
    if (!hasQuarter || !cells.text("year").isEmpty()) {
        const int year = yearOf(cells);
        if (metric.quarter != 0 && cells.isOk() && year != metric.year)
            cells.fail("quarter", Text::tr("the quarter does not lie in %1").arg(year));
        metric.year = year;
    }
    if (!cells.isOk())
        return cells.refuse(plan, subject);
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
    if (!isFirst(QStringLiteral("%1|%2").arg(metric.year).arg(keyOf(metric)), cells, subject, plan))
        return;
    const auto& values = known(metric.year);
    const auto old = values.constFind(keyOf(metric));
    cells.add(plan,
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
