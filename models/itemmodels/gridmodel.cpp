// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/gridmodel.h"

#include "itemmodels/clipboardtable.h"
#include "services/file/workspace.h"

#include <QCoreApplication>

namespace wuxing {

Status GridSource::edit(const std::vector<GridEdit>&)
{
    return Error{ErrorCode::InvalidInput,
        QCoreApplication::translate("wuxing::GridModel", "This table is only looked at; nothing can be entered here."),
        {}};
}

GridModel::GridModel(Workspace& workspace, QObject* parent)
    : KeyedTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &GridModel::onChanged);
}

void GridModel::setSource(std::unique_ptr<GridSource> source)
{
    m_source = std::move(source);
    reload();
}

void GridModel::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    if (m_isLookedAt && m_isStale)
        reload();
}

void GridModel::reload()
{
    m_isStale = false;
    if (!m_source) {
        take({});
        return;
    }
    // Rows made of a failed reading would say that there is nothing.
    const ReadWatch watch(m_workspace);
    auto content = watch.checked(m_source->read());
    if (!content) {
        take({});
        emit failed(content.error());
        return;
    }
    take(std::move(*content));
}

void GridModel::onChanged(const ChangeEvent& event)
{
    if (!m_source || !m_source->isTouchedBy(event))
        return;
    if (m_isLookedAt)
        reload();
    else
        m_isStale = true;
}

void GridModel::take(GridContent content)
{
    const auto keysOf = [](const GridContent& of) {
        std::vector<RowId> keys;
        for (const GridRow& row : of.rows)
            keys.push_back(row.key);
        return keys;
    };
    m_next = std::move(content);
    if (m_next.headers != m_content.headers || !follow(keysOf(m_content), keysOf(m_next))) {
        beginResetModel();
        m_content = std::exchange(m_next, {});
        endResetModel();
        emit reloaded();
        return;
    }
    const GridContent before = std::exchange(m_content, std::exchange(m_next, {}));
    for (size_t r = 0; r < before.rows.size(); ++r) {
        if (before.rows[r].cells != m_content.rows[r].cells)
            emit dataChanged(index(static_cast<int>(r), 0), index(static_cast<int>(r), columnCount() - 1));
    }
    emit reloaded();
}

void GridModel::removeRowsAt(int first, int last)
{
    m_content.rows.erase(m_content.rows.begin() + first, m_content.rows.begin() + last + 1);
}

void GridModel::reorderRows(const std::vector<int>& order)
{
    std::vector<GridRow> rows;
    rows.reserve(order.size());
    for (const int place : order)
        rows.push_back(std::move(m_content.rows[static_cast<size_t>(place)]));
    m_content.rows = std::move(rows);
}

void GridModel::insertRowsFrom(int first, int last)
{
    m_content.rows.insert(m_content.rows.begin() + first, m_next.rows.begin() + first, m_next.rows.begin() + last + 1);
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.headers.size());
}

const GridCell& GridModel::cell(const QModelIndex& index) const
{
    return m_content.rows[static_cast<size_t>(index.row())].cells.at(static_cast<size_t>(index.column()));
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GridCell& shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.text;
    case Qt::ToolTipRole:
        return shown.toolTip.isEmpty() ? shown.text : shown.toolTip;
    case Qt::TextAlignmentRole:
        if (shown.sort.typeId() == QMetaType::LongLong)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case MarkRole:
        return static_cast<int>(shown.mark);
    case SortRole:
        return shown.sort.isValid() ? shown.sort : QVariant(shown.text);
    case UnitIdRole:
        return m_content.rows[static_cast<size_t>(index.row())].unit;
    case KeyRole:
        return m_content.rows[static_cast<size_t>(index.row())].key;
    case ChoicesRole: {
        const auto choices = m_content.choices.find(index.column());
        return choices == m_content.choices.end() ? QVariant() : QVariant(choices->second);
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_content.headers.value(section)) : QVariant(section + 1);
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = KeyedTableModel::flags(index);
    if (index.isValid() && cell(index).editable && !m_workspace.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto done = setTexts({index}, value.toString());
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

Status GridModel::write(const std::vector<GridEdit>& edits)
{
    if (edits.empty() || !m_source)
        return {};
    return m_source->edit(edits);
}

Status GridModel::setTexts(const QModelIndexList& indexes, const QString& text)
{
    std::vector<GridEdit> edits;
    for (const QModelIndex& index : indexes) {
        if (index.isValid() && cell(index).editable && cell(index).text != text)
            edits.push_back({index.row(), index.column(), text});
    }
    return write(edits);
}

Status GridModel::paste(const QModelIndex& topLeft, const QString& block)
{
    if (!topLeft.isValid())
        return Error{ErrorCode::InvalidInput, tr("Choose the cell where the block shall begin."), {}};
    const auto parsed = clipboardtable::parse(block);
    if (!parsed)
        return parsed.error();
    const auto& rows = *parsed;
    std::vector<GridEdit> edits;
    for (size_t r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const QModelIndex target =
                index(topLeft.row() + static_cast<int>(r), topLeft.column() + static_cast<int>(c));
            const QString& text = rows[r].at(c);
            if (!target.isValid())
                return Error{ErrorCode::InvalidInput,
                    tr("The block does not fit: row %1, column %2 of it has no cell to go into. Nothing was changed.")
                        .arg(r + 1)
                        .arg(c + 1),
                    {}};
            const QString& present = cell(target).text;
            // A column that was copied here, or a list with holes, passes over cells nobody can edit.
            if (!cell(target).editable) {
                if (text.trimmed().isEmpty() || text.trimmed() == present.trimmed())
                    continue;
                return Error{ErrorCode::InvalidInput,
                    tr("%1: “%2” cannot be entered under %3, where nothing else than “%4” can stand. Nothing was "
                       "changed.")
                        .arg(rowName(target.row()), text, m_content.headers.value(target.column()),
                            present.isEmpty() ? QStringLiteral("—") : present),
                    {}};
            }
            if (present != text)
                edits.push_back({target.row(), target.column(), text});
        }
    }
    return write(edits);
}

// What a person calls a row: the cells before the first that can be edited.
QString GridModel::rowName(int row) const
{
    QStringList words;
    for (const GridCell& cell : m_content.rows[static_cast<size_t>(row)].cells) {
        if (cell.editable || words.size() == 2)
            break;
        if (!cell.text.isEmpty())
            words << cell.text;
    }
    return words.isEmpty() ? tr("Row %1").arg(row + 1) : words.join(QLatin1Char(' '));
}

Status GridModel::fillDown(const QModelIndexList& indexes)
{
    std::map<int, int> topRow; //< by column
    for (const QModelIndex& index : indexes) {
        const auto top = topRow.try_emplace(index.column(), index.row()).first;
        top->second = std::min(top->second, index.row());
    }
    std::vector<GridEdit> edits;
    for (const QModelIndex& target : indexes) {
        const QString text = cell(index(topRow.at(target.column()), target.column())).text;
        if (cell(target).editable && cell(target).text != text)
            edits.push_back({target.row(), target.column(), text});
    }
    return write(edits);
}

} // namespace wuxing
