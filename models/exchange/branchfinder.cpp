// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/branchfinder.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BranchFinder)
};
const QString codeKey = QStringLiteral("code");
const QString nameKey = QStringLiteral("name");
const QString townshipKey = QStringLiteral("township");
} // namespace

BranchFinder::BranchFinder(const UnitTree& tree)
    : m_tree(tree)
{
    for (const UnitNode& node : tree.nodes()) {
        if (!node.unit.isBranch())
            continue;
        m_byName.insert(node.unit.name, &node);
        if (node.unit.shortName != node.unit.name)
            m_byName.insert(node.unit.shortName, &node);
    }
}

std::vector<KnownColumn> BranchFinder::columns()
{
    return {
        {codeKey, {QStringLiteral("code"), QStringLiteral("代码"), QStringLiteral("编码"), QStringLiteral("区划代码")},
            false},
        {nameKey,
            {QStringLiteral("name"), QStringLiteral("村(社区)"), QStringLiteral("名称"), QStringLiteral("村名"),
                QStringLiteral("单位名称"), QStringLiteral("党组织"), QStringLiteral("村社区"), QStringLiteral("村")},
            false},
        {townshipKey,
            {QStringLiteral("township"), QStringLiteral("乡镇(街道)"), QStringLiteral("乡镇"), QStringLiteral("街道"),
                QStringLiteral("乡镇名称")},
            false}};
}

const UnitNode* BranchFinder::find(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal) const
{
    const QString code = map.cell(row, codeKey);
    const QString name = map.cell(row, nameKey);
    const QString township = map.cell(row, townshipKey);
    if (!code.isEmpty()) {
        const UnitNode* node = m_tree.findByCode(code);
        if (node && node->unit.isBranch())
            return node;
        const bool mangled = code.contains(QLatin1Char('E'), Qt::CaseInsensitive) && code.contains(QLatin1Char('+'));
        refusal = {map.heading(codeKey),
            mangled ? Text::tr("the code “%1” was turned into a number by the spreadsheet. Format the column as text "
                               "and type the codes again")
                          .arg(code)
                    : Text::tr("there is no branch with the code “%1”").arg(code)};
        return nullptr;
    }
    if (name.isEmpty()) {
        refusal = {map.heading(nameKey), Text::tr("neither code nor name of the branch is given")};
        return nullptr;
    }
    return findName(name, township, map.heading(nameKey), refusal);
}

const UnitNode* BranchFinder::findName(const QString& name, Refusal& refusal) const
{
    return findName(name, {}, {}, refusal);
}

const UnitNode* BranchFinder::findName(
    const QString& name, const QString& township, const QString& column, Refusal& refusal) const
{
    const UnitNode* found = nullptr;
    const auto range = m_byName.equal_range(name);
    for (auto candidate = range.first; candidate != range.second; ++candidate) {
        const UnitNode* node = *candidate;
        if (!township.isEmpty() && (!node->parent || node->parent->unit.name != township))
            continue;
        if (found) {
            refusal = {
                column, Text::tr("there are several branches named “%1”. Give the code or the township").arg(name)};
            return nullptr;
        }
        found = node;
    }
    if (!found)
        refusal = {column, Text::tr("there is no branch named “%1”").arg(name)};
    return found;
}

} // namespace wuxing
