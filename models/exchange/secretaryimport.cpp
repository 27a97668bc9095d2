// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/secretaryimport.h"

#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::SecretaryImport)
};
} // namespace

std::vector<KnownColumn> SecretaryImport::columns() const
{
    return {
        RowReader::column("secretary",
            {QStringLiteral("书记"), QStringLiteral("党组织书记"), QStringLiteral("支部书记"), QStringLiteral("姓名")},
            true),
        RowReader::column("since", {QStringLiteral("任职时间"), QStringLiteral("任职日期")})};
}

Status SecretaryImport::begin(ColumnMap&, const TextTable&)
{
    m_changes.clear();
    return {};
}

void SecretaryImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const Unit& unit = branch.unit;
    RowReader cells(map, row);
    if (!isFirst(QString::number(unit.id), row.number, map.heading(QStringLiteral("secretary")), unit.shortName, plan))
        return;
    QString person = unit.secretary;
    cells.take("secretary", person);
    QDate since = person == unit.secretary ? unit.secretarySince : QDate();
    if (!person.isEmpty())
        cells.take("since", since, DateUse::Start);
    if (person.isEmpty() && cells.isFilled("since"))
        cells.fail("secretary", Text::tr("a date without a secretary"));
    const UnitService::SecretaryChange change{unit.id, person, since};
    if (auto possible = office().units().checkSecretary(change); cells.isOk() && !possible)
        cells.fail("since", possible.error().message);
    if (!cells.isOk())
        return cells.refuse(plan, unit.shortName);
    if (person == unit.secretary && since == unit.secretarySince)
        return cells.add(plan, ImportState::Same, unit.shortName);
    cells.add(plan, unit.secretary.isEmpty() ? ImportState::Added : ImportState::Changed, unit.shortName,
        person.isEmpty() ? QString() : Text::tr("secretary %1").arg(person));
    m_changes.push_back(change);
}

Status SecretaryImport::write(const Action& action, const Progress&)
{
    return office().units().setSecretaries(action, m_changes);
}

} // namespace wuxing
