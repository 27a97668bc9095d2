// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ratingimport.h"

#include "exchange/cellvalue.h"
#include "exchange/rowreader.h"
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

void RatingImport::prepare(const TextTable& table)
{
    m_years = {options().year > 0 ? options().year : office().today().year()};
    const auto map = ColumnMap::find(table, {[] {
        KnownColumn year = yearColumn();
        year.required = true;
        return year;
    }()});
    if (!map)
        return;
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        if (const auto year = cellvalue::year(map->cell(table.rows[r], yearKey), 0))
            m_years.insert(*year);
    }
}

std::vector<KnownColumn> RatingImport::starColumns() const
{
    std::vector<KnownColumn> columns;
    columns.reserve(starCount);
    for (int i = 0; i < starCount; ++i)
        columns.push_back({numberedStar(i),
            {QStringLiteral("星%1").arg(i + 1), QStringLiteral("第%1星").arg(i + 1), numberedStar(i)}, false});
    for (const int year : m_years) {
        for (const auto& [kind, set] : office().ratings().ratings(year)->sets) {
            for (const Star& star : set.stars) {
                const auto known = std::find_if(
                    columns.begin(), columns.end(), [&](const KnownColumn& column) { return column.key == star.key; });
                if (known == columns.end())
                    columns.push_back({star.key, {star.name, star.key}, false});
                else if (!known->headings.contains(star.name))
                    known->headings.prepend(star.name);
            }
        }
    }
    return columns;
}

std::vector<KnownColumn> RatingImport::columns() const
{
    std::vector<KnownColumn> columns{yearColumn(),
        {starKey, {QStringLiteral("星"), QStringLiteral("星名"), starKey}, false},
        {heldKey, {QStringLiteral("held"), QStringLiteral("value"), QStringLiteral("结果"), QStringLiteral("是否获得")},
            false}};
    const auto stars = starColumns();
    columns.insert(columns.end(), stars.begin(), stars.end());
    return columns;
}

ColumnMap::Suits RatingImport::suits(const TextTable& table) const
{
    QStringList keys;
    for (const KnownColumn& column : starColumns())
        keys << column.key;
    const auto accepts = [keys](const ColumnMap& map) {
        const bool hasBranch = map.has(QStringLiteral("code")) || map.has(QStringLiteral("name"));
        const bool isLong = map.has(starKey) && map.has(heldKey);
        return hasBranch
            && (isLong || std::any_of(keys.begin(), keys.end(), [&](const QString& key) { return map.has(key); }));
    };
    return {accepts,
        Text::tr("%1: missing columns. A table of ratings needs code or name of the branch, and the stars by name "
                 "(or 星1 to 星5).")
            .arg(table.file)};
}

Status RatingImport::begin(ColumnMap& map, const TextTable& table)
{
    m_edits.clear();
    if (!map.has(yearKey) && options().year == 0)
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: there is no column “year”. Add it, or say which year the ratings are of.").arg(table.file),
            {}};
    // What the rows are not read by must not look as if it were.
    const auto stars = starColumns();
    const bool isLong = map.has(starKey) && map.has(heldKey);
    const bool isNamed = std::any_of(
        stars.begin() + starCount, stars.end(), [&](const KnownColumn& column) { return map.has(column.key); });
    for (size_t i = 0; i < stars.size(); ++i) {
        if (isLong || (isNamed && i < static_cast<size_t>(starCount)))
            map.leaveUnread(stars[i].key);
    }
    if (!isLong) {
        map.leaveUnread(starKey);
        map.leaveUnread(heldKey);
    }
    return {};
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

void RatingImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader reader(map, row);
    const auto year = yearOf(map, row);
    if (!year)
        return plan.refuse(row.number, map.heading(yearKey), subject, year.error().message);
    const auto ratings = office().ratings().ratings(*year);
    const BranchRating rating = ratings->of(branch.unit);
    QString column;
    const auto cells = cellsOf(map, row, ratings->set(rating.set), column);
    if (!cells)
        return plan.refuse(row.number, column, subject, cells.error().message);

    std::vector<StarEdit> edits;
    bool replaces = false;
    for (const CellEdit& cell : *cells) {
        const StarState present = rating.star(cell.star);
        const bool empties = reader.takeClear(cell.column.toLatin1().constData(), present != StarState::NotEntered);
        const auto state =
            RowReader::isClearWord(cell.value) ? std::optional(StarState::NotEntered) : parseState(cell.value);
        if (!state)
            return plan.refuse(row.number, map.heading(cell.column), subject,
                Text::tr("“%1” is neither held nor not held. Write 1 or 0, 是 or 否, ★ or ☆").arg(cell.value));
        if (!isFirst(QStringLiteral("%1|%2|%3").arg(branch.unit.id).arg(*year).arg(cell.star), row.number,
                map.heading(cell.column), subject, plan))
            return;
        if (!empties && (*state == StarState::NotEntered || *state == present))
            continue;
        replaces = replaces || present != StarState::NotEntered;
        edits.push_back({branch.unit.id, cell.star, *state});
    }
    if (edits.empty())
        return reader.add(plan, ImportState::Same, subject);
    reader.add(plan, replaces ? ImportState::Changed : ImportState::Added, subject,
        Text::tr("%1: %2 held, %3 not held", "year, stars")
            .arg(*year)
            .arg(
                std::count_if(edits.begin(), edits.end(), [](const StarEdit& e) { return e.state == StarState::Held; }))
            .arg(std::count_if(
                edits.begin(), edits.end(), [](const StarEdit& e) { return e.state == StarState::NotHeld; })));
    auto& all = m_edits[*year];
    all.insert(all.end(), edits.begin(), edits.end());
}

Status RatingImport::write(const Action& action, const Progress&)
{
    return office().ratings().setYears(m_edits, action);
}

} // namespace wuxing
