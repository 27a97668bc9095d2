// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/branchfinder.h"

#include "domain/units/divisioncode.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BranchFinder)
};
const QString codeKey = QStringLiteral("code");
const QString nameKey = QStringLiteral("name");
const QString townshipKey = QStringLiteral("township");

QString without(QString text, std::initializer_list<QString> endings)
{
    for (const QString& ending : endings) {
        if (text.endsWith(ending) && text.size() > ending.size())
            text.chop(ending.size());
    }
    return text;
}

QString withoutBlanks(const QString& text)
{
    QString bare = text;
    bare.removeIf([](QChar c) { return c.isSpace(); });
    return bare;
}

// Whether a name beside a code may mean the branch of the code: as lists write it, not as it must be found.
bool mayBeNamed(const UnitNode& node, const QString& text)
{
    QString name = withoutBlanks(text);
    if (node.parent && name.startsWith(node.parent->unit.name) && name.size() > node.parent->unit.name.size())
        name = name.mid(node.parent->unit.name.size());
    name = divisioncode::shortName(without(name,
        {QStringLiteral("支部委员会"), QStringLiteral("总支部"), QStringLiteral("支部"), QStringLiteral("党总支"),
            QStringLiteral("总支"), QStringLiteral("党委"), QStringLiteral("党")}));
    const QString present = withoutBlanks(node.unit.shortName);
    return name == present || name == withoutBlanks(node.unit.name) || withoutBlanks(text) == present
        || name + QStringLiteral("村") == present || name + QStringLiteral("社区") == present
        || name == divisioncode::shortName(withoutBlanks(node.unit.name));
}

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

bool BranchFinder::isTownship(const Unit& township, const QString& text)
{
    const QString word = without(withoutBlanks(text),
        {QStringLiteral("党委"), QStringLiteral("党工委"), QStringLiteral("人民政府"), QStringLiteral("办事处")});
    const QString name = without(township.name, {QStringLiteral("办事处")});
    return word == name || word == township.shortName || word == township.code || word == township.code.left(9)
        || word + QStringLiteral("街道") == name || word + QStringLiteral("镇") == name
        || word + QStringLiteral("乡") == name;
}

const UnitNode* BranchFinder::find(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal) const
{
    const QString code = map.cell(row, codeKey);
    const QString name = map.cell(row, nameKey);
    const QString township = map.cell(row, townshipKey);
    if (code.isEmpty() && name.isEmpty()) {
        refusal = {map.heading(nameKey), Text::tr("neither code nor name of the branch is given")};
        return nullptr;
    }
    if (code.isEmpty())
        return findName(name, township, map.heading(nameKey), refusal);
    const UnitNode* node = findCode(code, map, refusal);
    if (!node)
        return nullptr;
    if (!name.isEmpty() && !mayBeNamed(*node, name)) {
        refusal = {map.heading(codeKey),
            Text::tr("the code %1 belongs to %2, not to “%3”. Correct the one that is wrong")
                .arg(code, node->unit.shortName, name)};
        return nullptr;
    }
    if (!township.isEmpty() && node->parent && !isTownship(node->parent->unit, township)) {
        refusal = {map.heading(townshipKey),
            Text::tr("%1 (%2) lies in %3, not in “%4”. Correct the one that is wrong")
                .arg(node->unit.shortName, code, node->parent->unit.name, township)};
        return nullptr;
    }
    return node;
}

const UnitNode* BranchFinder::findCode(const QString& code, const ColumnMap& map, Refusal& refusal) const
{
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

const UnitNode* BranchFinder::findName(const QString& name, Refusal& refusal) const
{
    if (m_byName.contains(name) || !m_tree.root())
        return findName(name, {}, {}, refusal);
    for (const UnitNode* township : m_tree.root()->children) {
        const QString& prefix = township->unit.name;
        if (name.startsWith(prefix) && m_byName.contains(name.mid(prefix.size())))
            return findName(name.mid(prefix.size()), prefix, {}, refusal);
    }
    return findName(name, {}, {}, refusal);
}

QString BranchFinder::uniqueName(const UnitNode& node) const
{
    return m_byName.count(node.unit.shortName) > 1 && node.parent ? node.parent->unit.name + node.unit.shortName
                                                                  : node.unit.shortName;
}

const UnitNode* BranchFinder::findName(
    const QString& name, const QString& township, const QString& column, Refusal& refusal) const
{
    const UnitNode* found = nullptr;
    const UnitNode* elsewhere = nullptr;
    const auto range = m_byName.equal_range(name);
    for (auto candidate = range.first; candidate != range.second; ++candidate) {
        const UnitNode* node = *candidate;
        if (!township.isEmpty() && (!node->parent || !isTownship(node->parent->unit, township))) {
            elsewhere = node;
            continue;
        }
        if (found && found != node) {
            refusal = {
                column, Text::tr("there are several branches named “%1”. Give the code or the township").arg(name)};
            return nullptr;
        }
        found = node;
    }
    if (!found)
        refusal = {column,
            elsewhere && elsewhere->parent ? Text::tr("“%1” lies in %2, not in “%3”. Correct the one that is wrong")
                                                 .arg(name, elsewhere->parent->unit.name, township)
                                           : Text::tr("there is no branch named “%1”").arg(name)};
    return found;
}

} // namespace wuxing
