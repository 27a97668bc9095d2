// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ratingimport.h"

#include "domain/quantity.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RatingImport)
};

const QString yearKey = QStringLiteral("year");
const QString starKey = QStringLiteral("star");
const QString heldKey = QStringLiteral("held");

QString numberedStar(int place) { return QStringLiteral("star%1").arg(place + 1); }

} // namespace

RatingImport::RatingImport(Office& office, ImportOptions options)
    : m_office(office)
    , m_options(std::move(options))
{
}

std::optional<StarState> RatingImport::parseState(const QString& text)
{
    static const QStringList held{QStringLiteral("1"), QStringLiteral("是"), QStringLiteral("★"), QStringLiteral("√"),
        QStringLiteral("✓"), QStringLiteral("有"), QStringLiteral("获得"), QStringLiteral("达标"), QStringLiteral("y"),
        QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("held")};
    static const QStringList notHeld{QStringLiteral("0"), QStringLiteral("否"), QStringLiteral("☆"),
        QStringLiteral("×"), QStringLiteral("✗"), QStringLiteral("x"), QStringLiteral("无"), QStringLiteral("未获得"),
        QStringLiteral("未达标"), QStringLiteral("n"), QStringLiteral("no"), QStringLiteral("false"),
        QStringLiteral("not held")};
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == QStringLiteral("—") || word == QLatin1String("-"))
        return StarState::NotEntered;
    if (held.contains(word))
        return StarState::Held;
    if (notHeld.contains(word))
        return StarState::NotHeld;
    return std::nullopt;
}

std::vector<KnownColumn> RatingImport::columns() const
{
    auto columns = BranchFinder::columns();
    columns.push_back({yearKey, {QStringLiteral("year"), QStringLiteral("年度"), QStringLiteral("年份")}, false});
    columns.push_back({starKey, {QStringLiteral("star"), QStringLiteral("星"), QStringLiteral("星名")}, false});
    columns.push_back({heldKey,
        {QStringLiteral("held"), QStringLiteral("value"), QStringLiteral("结果"), QStringLiteral("是否获得")}, false});
    for (int i = 0; i < starCount; ++i)
        columns.push_back({numberedStar(i),
            {QStringLiteral("star%1").arg(i + 1), QStringLiteral("星%1").arg(i + 1),
                QStringLiteral("第%1星").arg(i + 1)},
            false});
    const auto ratings = m_office.ratings().ratings(m_options.year > 0 ? m_options.year : m_office.today().year());
    for (const auto& [kind, set] : ratings->sets) {
        for (const Star& star : set.stars)
            columns.push_back({star.key, {star.name, star.key}, false});
    }
    return columns;
}

Result<ImportPlan> RatingImport::plan(const TextTable& table)
{
    m_edits.clear();
    m_seen.clear();
    const auto known = columns();
    const auto map = ColumnMap::find(table, known);
    if (!map)
        return map.error();
    const bool hasBranch = map->has(QStringLiteral("code")) || map->has(QStringLiteral("name"));
    const bool isLong = map->has(starKey) && map->has(heldKey);
    const bool hasStars = isLong
        || std::any_of(known.begin() + 6, known.end(), [&](const KnownColumn& column) { return map->has(column.key); });
    // With optional columns only, the first row passes for the header: look where the columns really are.
    if (!hasBranch || !hasStars) {
        TextTable rest = table;
        if (rest.rows.size() > 1 && rest.rows.front().number < 10) {
            rest.rows.erase(rest.rows.begin());
            return plan(rest);
        }
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: missing columns. A table of ratings needs code or name of the branch, and the stars by name "
                     "(or 星1 to 星5).")
                .arg(table.file),
            {}};
    }
    if (!map->has(yearKey) && m_options.year == 0)
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: there is no column “year”. Add it, or say which year the ratings are of.").arg(table.file),
            {}};
    ImportPlan plan;
    plan.file = table.file;
    const BranchFinder finder(*m_office.units().tree());
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r)
        planRow(*map, finder, table.rows[r], plan);
    return plan;
}

Result<std::vector<RatingImport::CellEdit>> RatingImport::cellsOf(
    const ColumnMap& map, const TextTable::Row& row, const StarSet& set, QString& column) const
{
    std::vector<CellEdit> cells;
    if (map.has(starKey) && map.has(heldKey)) {
        const QString name = map.cell(row, starKey);
        const auto star = std::find_if(set.stars.begin(), set.stars.end(),
            [&](const Star& candidate) { return candidate.name == name || candidate.key == name; });
        if (star == set.stars.end()) {
            column = map.heading(starKey);
            return Error{ErrorCode::InvalidInput, Text::tr("the branch has no star “%1” in its set").arg(name), {}};
        }
        cells.push_back({heldKey, static_cast<int>(star - set.stars.begin()), map.cell(row, heldKey)});
        return cells;
    }
    for (int i = 0; i < starCount; ++i) {
        const QString key = set.stars.at(static_cast<size_t>(i)).key;
        const QString used = map.has(key) ? key : numberedStar(i);
        if (map.has(used))
            cells.push_back({used, i, map.cell(row, used)});
    }
    // A mark in a column of the other star set is a mistake somewhere: it must not be dropped in silence.
    for (const StarSetKind kind : {StarSetKind::Rural, StarSetKind::Urban}) {
        const StarSet other = standardStarSet(kind, set.year);
        for (const Star& star : other.stars) {
            const bool foreign = set.indexOfKey(star.key) < 0 && map.has(star.key);
            if (foreign && parseState(map.cell(row, star.key)) != StarState::NotEntered) {
                column = map.heading(star.key);
                return Error{ErrorCode::InvalidInput,
                    Text::tr("the branch is rated on the other star set, which has no such star"), {}};
            }
        }
    }
    return cells;
}

void RatingImport::planRow(
    const ColumnMap& map, const BranchFinder& finder, const TextTable::Row& row, ImportPlan& plan)
{
    QString subject = map.cell(row, QStringLiteral("name"));
    BranchFinder::Refusal refusal;
    const UnitNode* node = finder.find(map, row, refusal);
    if (!node)
        return plan.refuse(row.number, refusal.column, subject, refusal.reason);
    subject = node->unit.shortName;
    int year = m_options.year;
    if (map.has(yearKey)) {
        QString text = map.cell(row, yearKey);
        if (text.endsWith(QStringLiteral("年")))
            text.chop(1);
        const auto given = parseWholeNumber(text, 2000, 2100);
        if (!given)
            return plan.refuse(row.number, map.heading(yearKey), subject, given.error().message);
        year = *given;
    }
    const auto ratings = m_office.ratings().ratings(year);
    const BranchRating rating = ratings->of(node->unit);
    QString column;
    const auto cells = cellsOf(map, row, ratings->set(rating.set), column);
    if (!cells)
        return plan.refuse(row.number, column, subject, cells.error().message);

    std::vector<StarEdit> edits;
    bool replaces = false;
    for (const CellEdit& cell : *cells) {
        const auto state = parseState(cell.value);
        if (!state)
            return plan.refuse(row.number, map.heading(cell.column), subject,
                Text::tr("“%1” is neither held nor not held. Write 1 or 0, 是 or 否, ★ or ☆").arg(cell.value));
        const QString key = QStringLiteral("%1|%2|%3").arg(node->unit.id).arg(year).arg(cell.star);
        if (const auto seen = m_seen.constFind(key); seen != m_seen.constEnd())
            return plan.refuse(row.number, map.heading(cell.column), subject,
                Text::tr("the same star of the branch already stands in row %1").arg(*seen));
        m_seen.insert(key, row.number);
        const StarState present = rating.star(cell.star);
        if (*state == StarState::NotEntered || *state == present)
            continue;
        replaces = replaces || present != StarState::NotEntered;
        edits.push_back({node->unit.id, cell.star, *state});
    }
    if (edits.empty())
        return plan.add(row.number, ImportState::Same, subject);
    plan.add(row.number, replaces ? ImportState::Changed : ImportState::Added, subject,
        Text::tr("%1 stars of %2").arg(edits.size()).arg(year));
    auto& all = m_edits[year];
    all.insert(all.end(), edits.begin(), edits.end());
}

Status RatingImport::write(const Action& action, const Progress&)
{
    return m_office.ratings().setYears(m_edits, action);
}

} // namespace wuxing
