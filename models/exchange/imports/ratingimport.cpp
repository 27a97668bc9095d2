// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/ratingimport.h"

#include "exchange/reading/cellvalue.h"
#include "exchange/reading/rowreader.h"
#include "exchange/sheets/tablecatalogue.h"
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
// Exports name the stars, so the numbered ones are only read.
bool isNamedStar(const SheetColumn& star) { return !star.written.isEmpty(); }

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
    std::set<int> years{options().year > 0 ? options().year : office().today().year()};
    SheetColumns columns = kind().columns();
    std::erase_if(columns, [](const SheetColumn& column) { return column.key != yearKey; });
    if (const auto map = ColumnMap::find(table, {columns.front().required()})) {
        for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
            if (const auto year = cellvalue::year(map->cell(table.rows[r], yearKey), 0))
                years.insert(*year);
        }
    }
    m_stars = starColumns(office(), years);
}

// The newest name first.
SheetColumns RatingImport::starColumns(Office& office, const std::set<int>& years)
{
    SheetColumns columns;
    for (int i = 0; i < starCount; ++i) {
        SheetColumn column;
        column.key = numberedStar(i);
        column.headings =
            QStringList{QStringLiteral("星%1").arg(i + 1), QStringLiteral("第%1星").arg(i + 1), column.key};
        columns.push_back(std::move(column));
    }
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        for (const auto& [set, known] : office.ratings().ratings(*year)->sets) {
            for (const Star& star : known.stars) {
                auto column = std::find_if(columns.begin(), columns.end(),
                    [&](const SheetColumn& candidate) { return candidate.key == star.key; });
                if (column == columns.end()) {
                    column = columns.insert(column, SheetColumn());
                    column->key = star.key;
                    column->written = star.name;
                    column->headings = QStringList{star.key};
                }
                if (!column->headings.contains(star.name))
                    column->headings.insert(column->headings.size() - 1, star.name);
            }
        }
    }
    return columns;
}

ColumnMap::Suits RatingImport::suits(const TextTable& table) const
{
    QStringList keys;
    for (const SheetColumn& column : m_stars)
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
    const bool isLong = map.has(starKey) && map.has(heldKey);
    const bool isNamed = std::any_of(m_stars.begin(), m_stars.end(),
        [&](const SheetColumn& star) { return isNamedStar(star) && map.has(star.key); });
    for (const SheetColumn& star : m_stars) {
        if (isLong || (isNamed && !isNamedStar(star)))
            map.leaveUnread(star.key);
    }
    if (!isLong) {
        map.leaveUnread(starKey);
        map.leaveUnread(heldKey);
    }
    return {};
}

std::vector<RatingImport::CellEdit> RatingImport::cellsOf(RowReader& cells, const StarSet& set) const
{
    if (cells.has("star") && cells.has("held")) {
        const QString name = cells.text("star");
        const auto star = std::find_if(set.stars.begin(), set.stars.end(),
            [&](const Star& candidate) { return candidate.name == name || candidate.key == name; });
        if (star == set.stars.end())
            cells.fail("star", Text::tr("the branch has no star “%1” in its set").arg(name));
        return {{"held", static_cast<int>(star - set.stars.begin())}};
    }
    std::vector<CellEdit> edits;
    for (int i = 0; i < starCount; ++i) {
        const QByteArray key = set.stars.at(static_cast<size_t>(i)).key.toUtf8();
        if (const QByteArray used = cells.has(key) ? key : numberedStar(i).toUtf8(); cells.has(used))
            edits.push_back({used, i});
    }
    // A mark in a column of the other star set is a mistake somewhere: it must not be dropped in silence.
    for (const StarSetKind kind : {StarSetKind::Rural, StarSetKind::Urban}) {
        for (const Star& star : standardStarSet(kind, set.year).stars) {
            const QByteArray key = star.key.toUtf8();
            const bool isForeign = set.indexOfKey(star.key) < 0 && cells.has(key);
            if (isForeign && parseState(cells.text(key)) != StarState::NotEntered)
                cells.fail(key, Text::tr("the branch is rated on the other star set, which has no such star"));
        }
    }
    return edits;
}

void RatingImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const int year = yearOf(cells);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const auto ratings = office().ratings().ratings(year);
    const BranchRating rating = ratings->of(branch.unit);
    const std::vector<CellEdit> said = cellsOf(cells, ratings->set(rating.set));
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    std::vector<StarEdit> edits;
    bool replaces = false;
    for (const CellEdit& cell : said) {
        const StarState present = rating.star(cell.star);
        const bool empties = cells.takeClear(cell.column, present != StarState::NotEntered);
        const auto state =
            cells.clears(cell.column) ? std::optional(StarState::NotEntered) : parseState(cells.text(cell.column));
        if (!state)
            return cells.refuse(plan, subject, cell.column,
                Text::tr("“%1” is neither held nor not held. Write 1 or 0, 是 or 否, ★ or ☆")
                    .arg(cells.text(cell.column)));
        if (!isFirst(QStringLiteral("%1|%2|%3").arg(branch.unit.id).arg(year).arg(cell.star), cells, subject, plan))
            return;
        if (!empties && (*state == StarState::NotEntered || *state == present))
            continue;
        replaces = replaces || present != StarState::NotEntered;
        edits.push_back({branch.unit.id, cell.star, *state});
    }
    if (edits.empty())
        return cells.add(plan, ImportState::Same, subject);
    const auto count = [&](StarState state) {
        return std::count_if(edits.begin(), edits.end(), [&](const StarEdit& edit) { return edit.state == state; });
    };
    cells.add(plan, replaces ? ImportState::Changed : ImportState::Added, subject,
        Text::tr("%1: %2 held, %3 not held", "year, stars")
            .arg(year)
            .arg(count(StarState::Held))
            .arg(count(StarState::NotHeld)));
    auto& all = m_edits[year];
    all.insert(all.end(), edits.begin(), edits.end());
}

Status RatingImport::write(const Action& action, const Progress&)
{
    return office().ratings().setYears(m_edits, action);
}

} // namespace wuxing
