// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/unitimport.h"

#include "domain/units/divisioncode.h"
#include "exchange/reading/branchfinder.h"
#include "exchange/sheets/tablecatalogue.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::UnitImport)
};

const QString codeKey = QStringLiteral("code");
const QString nameKey = QStringLiteral("name");
const QString townshipCodeKey = QStringLiteral("township_code");
const QString townshipKey = QStringLiteral("township");
const QString starSetKey = QStringLiteral("star_set");

// Township codes come with nine or with twelve digits.
QString nineDigits(const QString& code) { return code.left(9); }

} // namespace

QString UnitImport::commonPrefix(const TextTable& table)
{
    const auto map = ColumnMap::find(table, tableKind(Kind::Units).columns());
    if (!map)
        return {};
    QString prefix;
    bool first = true;
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        const QString code = map->cell(table.rows[r], codeKey);
        if (!divisioncode::isBranchCode(code))
            continue;
        if (first)
            prefix = code.left(6);
        first = false;
        while (!code.startsWith(prefix))
            prefix.chop(2); // province, prefecture and district have two digits each
    }
    return prefix;
}

Result<ImportPlan> UnitImport::read(const TextTable& table)
{
    m_added.clear();
    m_changed.clear();
    m_seen.clear();
    m_newTownships = 0;
    ImportPlan plan;
    const auto map = header(table, plan);
    if (!map)
        return map.error();
    if (table.rows.size() <= map->firstDataRow())
        return Error{ErrorCode::InvalidInput, Text::tr("%1 holds a header but no rows.").arg(table.file), {}};
    if (auto read = readTownshipList(plan); !read)
        return read.error();
    readKnown(*map, table);
    m_seen.reserve(static_cast<qsizetype>(table.rows.size()));
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r)
        planRow(*map, table.rows[r], plan);
    if (m_newTownships > 0)
        plan.notes << Text::tr("Townships to be created: %1").arg(m_newTownships);
    return plan;
}

void UnitImport::readKnown(const ColumnMap& map, const TextTable& table)
{
    m_townships.clear();
    m_names.clear();
    m_listed.clear();
    const UnitTree& tree = *office().units().tree();
    m_nextPlace = static_cast<int>(tree.nodes().size());
    if (!tree.root())
        return;
    for (const UnitNode* node : tree.root()->children)
        m_townships.insert(nineDigits(node->unit.code), node->unit);
    for (size_t r = map.firstDataRow(); r < table.rows.size(); ++r)
        m_listed.insert(map.cell(table.rows[r], codeKey));
    for (const UnitNode* node : tree.branches(0, office().today()))
        m_names.insert({node->unit.parent, node->unit.shortName}, node->unit.code);
}

Status UnitImport::readTownshipList(ImportPlan& plan)
{
    if (options().townshipList.isEmpty())
        return {};
    const auto list = TextTable::fromFile(options().townshipList);
    if (!list)
        return list.error();
    SheetColumns columns = kind().columns();
    std::erase_if(columns, [](const SheetColumn& column) { return column.key != codeKey && column.key != nameKey; });
    const auto map = ColumnMap::find(*list, columns);
    if (!map)
        return map.error();
    for (size_t r = map->firstDataRow(); r < list->rows.size(); ++r) {
        const QString code = map->cell(list->rows[r], codeKey);
        const QString name = map->cell(list->rows[r], nameKey);
        if (divisioncode::isTownshipCode(code) && !name.isEmpty())
            m_townshipNames.insert(nineDigits(code), name);
        else
            plan.issues.push_back({Issue::Severity::Warning, list->file, list->rows[r].number, map->heading(codeKey),
                Text::tr("“%1” is not the code of a township; the row is left out").arg(code)});
    }
    return {};
}

RowId UnitImport::township(const QString& code, const QString& name, Refusal& refusal)
{
    const QString nine = nineDigits(code);
    const QString townshipName = name.isEmpty() ? m_townshipNames.value(nine) : name;
    if (const auto known = m_townships.constFind(nine); known != m_townships.constEnd()) {
        if (name.isEmpty() || BranchFinder::isTownship(*known, name))
            return known->id;
        refusal = {townshipKey,
            Text::tr("the township %1 is called %2, not “%3”. Correct the one that is wrong")
                .arg(code, known->name, name)};
        return 0;
    }
    const UnitNode* root = office().units().tree()->root();
    if (townshipName.isEmpty() || !root || !divisioncode::isTownshipCode(code)) {
        refusal = {townshipCodeKey,
            Text::tr("unknown township “%1”. Give its name in a column, or the list of townships").arg(code)};
        return 0;
    }
    m_added.push_back(
        UnitService::makeTownship(nine + QStringLiteral("000"), townshipName, root->unit.id, ++m_nextPlace));
    m_added.back().id = makeRowId();
    m_townships.insert(nine, m_added.back());
    ++m_newTownships;
    return m_added.back().id;
}

std::optional<Unit> UnitImport::readRow(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal)
{
    const QString code = map.cell(row, codeKey);
    const QString name = map.cell(row, nameKey);
    const QString townshipCode = map.cell(row, townshipCodeKey);
    const auto refuse = [&](const QString& column, const QString& reason) {
        refusal = {column, reason};
        return std::nullopt;
    };
    const UnitNode* known = office().units().tree()->findByCode(code);
    if (map.isCutOff(row))
        return refuse(codeKey,
            Text::tr("the row has %1 of %2 cells; the file seems to be cut off")
                .arg(row.cells.size())
                .arg(map.columnCount()));
    const bool isKnownBranch = known && known->unit.isBranch();
    // Twelve digits all right, but of a county without villages, or of a township that slipped into the list.
    if (!isKnownBranch && code.size() == 12 && divisioncode::isTownshipCode(code))
        return refuse(codeKey,
            Text::tr("“%1” ends in 000: it is the code of a township or district, not of a village or community. "
                     "Leave the row out, or correct the last three digits")
                .arg(code));
    if (!isKnownBranch && !divisioncode::isBranchCode(code))
        return refuse(codeKey,
            Text::tr("“%1” is not a code of 12 digits. If the spreadsheet made a number of it, format "
                     "the column as text")
                .arg(code));
    if (name.isEmpty())
        return refuse(nameKey, Text::tr("the name is missing"));
    if (const auto seen = m_seen.constFind(code); seen != m_seen.constEnd())
        return refuse(codeKey, Text::tr("the code %1 already stands in row %2").arg(code).arg(*seen));
    m_seen.insert(code, row.number);
    // A branch that was moved to another township keeps its code.
    const bool staysThere = known && known->parent && nineDigits(known->parent->unit.code) == nineDigits(townshipCode);
    if (divisioncode::townshipOf(code) != nineDigits(townshipCode) && !staysThere)
        return refuse(
            townshipCodeKey, Text::tr("the code %1 does not belong to the township “%2”").arg(code, townshipCode));
    const RowId parent = township(townshipCode, map.cell(row, townshipKey), refusal);
    if (parent == 0)
        return std::nullopt;
    Unit unit = UnitService::makeBranch(code, name, parent, ++m_nextPlace);
    unit.id = makeRowId(); // codes are corrected later, so they make no id
    if (const QString set = map.cell(row, starSetKey); !set.isEmpty()) {
        const auto kind = wordFromText<StarSetKind>(set);
        if (!kind)
            return refuse(starSetKey, Text::tr("“%1” is not a star set. Write rural or urban").arg(set));
        unit.starSet = *kind;
    }
    return unit;
}

void UnitImport::planRow(const ColumnMap& map, const TextTable::Row& row, ImportPlan& plan)
{
    const QString name = map.cell(row, nameKey);
    Refusal refusal;
    auto unit = readRow(map, row, refusal);
    if (!unit)
        return plan.refuse(row.number, map.heading(refusal.column), name, refusal.reason);
    const UnitNode* known = office().units().tree()->findByCode(unit->code);
    // A name that stands under another code: the same village would become two, or a row has slipped.
    const QString other = m_names.value({unit->parent, unit->shortName});
    if (!other.isEmpty() && other != unit->code
        && (known ? known->unit.shortName != unit->shortName : !m_listed.contains(other)))
        return plan.refuse(row.number, map.heading(codeKey), name,
            Text::tr(
                "%1 stands in this township with the code %2. Correct the code in the list, or first in the program")
                .arg(unit->shortName, other));
    if (!known) {
        plan.add(row.number, ImportState::Added, unit->shortName);
        m_added.push_back(std::move(*unit));
        return;
    }
    // What the list does not speak about stays: id, place, dates, star set, own spellings of an unchanged name.
    Unit after = known->unit;
    after.parent = unit->parent;
    if (after.name != unit->name) {
        after.name = unit->name;
        after.shortName = unit->shortName;
        after.initials = unit->initials;
    }
    if (map.has(starSetKey) && !map.cell(row, starSetKey).isEmpty())
        after.starSet = unit->starSet;
    if (after == known->unit) {
        plan.add(row.number, ImportState::Same, after.shortName);
        return;
    }
    plan.add(row.number, ImportState::Changed, after.shortName, Text::tr("%1 → %2").arg(known->unit.name, after.name));
    m_changed.push_back(std::move(after));
}

Status UnitImport::write(const Action& action, const Progress& progress)
{
    return office().units().apply(action, m_added, m_changed, progress);
}

} // namespace wuxing
