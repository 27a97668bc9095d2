// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ratinggridmodel.h"

#include "exchange/imports/ratingimport.h"
#include "itemmodels/clipboardtable.h"
#include "services/office.h"

#include <algorithm>
#include <map>

namespace wuxing {

RatingGridModel::RatingGridModel(Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
{
    m_year = office.today().year();
    connect(&office.units(), &UnitService::treeChanged, this, &RatingGridModel::reload);
    connect(&office.ratings(), &RatingService::ratingsChanged, this, &RatingGridModel::onRatingsChanged);
    reload();
}

void RatingGridModel::show(int year, RowId scope)
{
    if (year == m_year && scope == m_scope && !m_only)
        return;
    m_year = year;
    m_scope = scope;
    m_only.reset();
    reload();
}

void RatingGridModel::showOnly(int year, const std::vector<RowId>& branches)
{
    m_year = year;
    m_only = branches;
    reload();
}

void RatingGridModel::reload()
{
    beginResetModel();
    m_tree = m_office.units().tree();
    m_ratings = m_office.ratings().ratings(m_year);
    m_before = m_office.ratings().ratings(m_year - 1);
    m_rows.clear();
    if (m_only) {
        for (const RowId id : *m_only) {
            if (const UnitNode* node = m_tree->find(id))
                m_rows.push_back(node);
        }
    } else {
        m_rows = m_tree->branches(m_scope, m_office.today());
    }
    m_rowOf.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i]->unit.id, static_cast<int>(i));
    endResetModel();
    emit missingChanged();
}

void RatingGridModel::onRatingsChanged(int year, const QSet<RowId>& units, bool allUnits)
{
    if (year != m_year && year != m_year - 1)
        return;
    m_ratings = m_office.ratings().ratings(m_year);
    m_before = m_office.ratings().ratings(m_year - 1);
    if (allUnits) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, FirstStarColumn, LevelColumn - 1);
    } else {
        for (const RowId unit : units) {
            if (const auto row = m_rowOf.constFind(unit); row != m_rowOf.constEnd())
                emit dataChanged(index(*row, FirstStarColumn), index(*row, ColumnCount - 1));
        }
    }
    emit missingChanged();
}

int RatingGridModel::missingBranches() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [&](const UnitNode* node) { return !m_ratings->levelOf(node->unit).isRated(); }));
}

int RatingGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RatingGridModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

StarState RatingGridModel::stateAt(const QModelIndex& index) const
{
    return m_ratings->of(m_rows[static_cast<size_t>(index.row())]->unit).star(index.column() - FirstStarColumn);
}

QVariant RatingGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitNode& node = *m_rows[static_cast<size_t>(index.row())];
    if (role == UnitIdRole)
        return node.unit.id;
    if (role == Qt::ToolTipRole)
        return toolTip(index);
    const int column = index.column();
    if (isStarColumn(column)) {
        const StarState state = stateAt(index);
        if (role == StarStateRole || role == SortRole || role == Qt::EditRole)
            return static_cast<int>(state);
        if (role == IsIneffectiveRole) {
            const BranchRating rating = m_ratings->of(node.unit);
            return effectiveRating(rating, m_ratings->set(rating.set), m_ratings->capstone)
                       .star(column - FirstStarColumn)
                != state;
        }
        if (role == Qt::DisplayRole)
            return state == StarState::Held   ? QStringLiteral("★")
                : state == StarState::NotHeld ? QStringLiteral("☆")
                                              : QString();
        return {};
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case TownshipColumn:
        return node.parent ? node.parent->unit.shortName : QString();
    case BranchColumn:
        return node.unit.shortName;
    case LevelColumn:
    case LevelBeforeColumn: {
        const Level level = (column == LevelColumn ? m_ratings : m_before)->levelOf(node.unit);
        if (role == SortRole)
            return level.isRated() ? level.stars : -1;
        return levelLabel(level);
    }
    default:
        return {};
    }
}

QString RatingGridModel::toolTip(const QModelIndex& index) const
{
    const Unit& unit = m_rows[static_cast<size_t>(index.row())]->unit;
    if (!isStarColumn(index.column()))
        return unit.name;
    const StarSet& set = m_ratings->set(m_ratings->of(unit).set);
    const QString star = set.stars.at(static_cast<size_t>(index.column() - FirstStarColumn)).name;
    switch (stateAt(index)) {
    case StarState::Held:
        return index.data(IsIneffectiveRole).toBool() ? tr("%1: held, but does not count without the others").arg(star)
                                                      : tr("%1: held").arg(star);
    case StarState::NotHeld:
        return tr("%1: not held").arg(star);
    case StarState::NotEntered:
        return tr("%1: not entered").arg(star);
    }
    return {};
}

QVariant RatingGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (isStarColumn(section)) {
        // Both sets stand in one grid: a place with two names shows both.
        QStringList names;
        for (const auto& [kind, set] : m_ratings->sets) {
            const QString& name = set.stars.at(static_cast<size_t>(section - FirstStarColumn)).name;
            const bool used = std::any_of(m_rows.begin(), m_rows.end(),
                [&, wanted = kind](const UnitNode* node) { return m_ratings->of(node->unit).set == wanted; });
            if (used && !names.contains(name))
                names << name;
        }
        return names.join(QLatin1Char('\n'));
    }
    switch (section) {
    case TownshipColumn:
        return tr("Township");
    case BranchColumn:
        return tr("Branch");
    case LevelColumn:
        return tr("Level %1").arg(m_year);
    case LevelBeforeColumn:
        return tr("Level %1").arg(m_year - 1);
    default:
        return {};
    }
}

Qt::ItemFlags RatingGridModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isStarColumn(index.column()) && !m_office.workspace().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RatingGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !isStarColumn(index.column()) || (role != Qt::EditRole && role != StarStateRole))
        return false;
    const auto done = setState({index}, static_cast<StarState>(value.toInt()));
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

StarEdit RatingGridModel::editFor(const QModelIndex& index, StarState state) const
{
    return {m_rows[static_cast<size_t>(index.row())]->unit.id, index.column() - FirstStarColumn, state};
}

Status RatingGridModel::write(const std::vector<StarEdit>& edits)
{
    if (edits.empty())
        return {};
    if (edits.size() == 1)
        return m_office.ratings().set(m_year, edits.front());
    return m_office.ratings().setAll(
        m_year, edits, {Action::Code::RateBlock, {QString::number(edits.size()), QString::number(m_year)}});
}

Status RatingGridModel::toggle(const QModelIndex& index)
{
    if (!index.isValid() || !isStarColumn(index.column()))
        return {};
    const StarState state = stateAt(index);
    const StarState next = state == StarState::NotEntered ? StarState::Held
        : state == StarState::Held                        ? StarState::NotHeld
                                                          : StarState::NotEntered;
    return write({editFor(index, next)});
}

Status RatingGridModel::setState(const QModelIndexList& indexes, StarState state)
{
    std::vector<StarEdit> edits;
    for (const QModelIndex& index : indexes) {
        if (index.isValid() && isStarColumn(index.column()) && stateAt(index) != state)
            edits.push_back(editFor(index, state));
    }
    return write(edits);
}

Status RatingGridModel::paste(const QModelIndex& topLeft, const QString& text)
{
    if (!topLeft.isValid() || !isStarColumn(topLeft.column()))
        return Error{ErrorCode::InvalidInput, tr("Choose the star cell where the block shall begin."), {}};
    const auto parsed = clipboardtable::parse(text);
    if (!parsed)
        return parsed.error();
    const auto& rows = *parsed;
    std::vector<StarEdit> edits;
    for (size_t r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const QModelIndex cell = index(topLeft.row() + static_cast<int>(r), topLeft.column() + static_cast<int>(c));
            const QString place = tr("row %1, column %2 of the pasted block").arg(r + 1).arg(c + 1);
            if (!cell.isValid() || !isStarColumn(cell.column()))
                return Error{ErrorCode::InvalidInput,
                    tr("The block does not fit: %1 lies outside the stars. Nothing was changed.").arg(place), {}};
            const auto state = RatingImport::parseState(rows[r].at(c));
            if (!state)
                return Error{ErrorCode::InvalidInput,
                    tr("“%1” (%2) is neither held nor not held. Write 1 or 0, 是 or 否, ★ or ☆. Nothing was changed.")
                        .arg(rows[r].at(c), place),
                    {}};
            if (*state != stateAt(cell))
                edits.push_back(editFor(cell, *state));
        }
    }
    return write(edits);
}

Status RatingGridModel::fillDown(const QModelIndexList& indexes)
{
    std::map<int, int> topRow; //< by column
    for (const QModelIndex& index : indexes) {
        if (!isStarColumn(index.column()))
            continue;
        const auto top = topRow.find(index.column());
        if (top == topRow.end() || index.row() < top->second)
            topRow[index.column()] = index.row();
    }
    std::vector<StarEdit> edits;
    for (const QModelIndex& cell : indexes) {
        if (!isStarColumn(cell.column()))
            continue;
        const StarState state = stateAt(index(topRow.at(cell.column()), cell.column()));
        if (stateAt(cell) != state)
            edits.push_back(editFor(cell, state));
    }
    return write(edits);
}

} // namespace wuxing
