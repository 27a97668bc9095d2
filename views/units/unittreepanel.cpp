// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/units/unittreepanel.h"

#include "services/office.h"
#include "views/widgets/namefirst.h"
#include "views/widgets/stardelegate.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace wuxing {

namespace {

// Above this the found branches stay folded: opening ten thousands of rows helps nobody.
constexpr int expandedBranches = 5000;

constexpr int anyLevel = 100;
constexpr int notRatedLevel = -1;
constexpr int incompleteLevel = -2;

} // namespace

UnitTreePanel::UnitTreePanel(Office& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_model(new UnitTreeModel(office, this))
    , m_text(new QLineEdit)
    , m_level(new QComboBox)
    , m_star(new QComboBox)
    , m_light(new QComboBox)
    , m_tree(new QTreeView)
    , m_count(new QLabel)
    , m_inactive(new QAction(tr("Show units &out of use"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 6);
    layout->setSpacing(4);
    layout->addLayout(makeFilterBox());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    setupTree();
    fillCombos();
    connect(m_text, &QLineEdit::textChanged, this, &UnitTreePanel::applyFilter);
    connect(m_text, &QLineEdit::returnPressed, this, &UnitTreePanel::selectFirstHit);
    m_text->installEventFilter(this);
    for (QComboBox* combo : {m_level, m_star, m_light})
        connect(combo, &QComboBox::currentIndexChanged, this, &UnitTreePanel::applyFilter);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &UnitTreePanel::onModelAboutToReset);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UnitTreePanel::onModelReset);
    m_inactive->setCheckable(true);
    m_inactive->setStatusTip(tr("Units that were deactivated stand on the tree, too, and can be taken into use again"));
    connect(m_inactive, &QAction::toggled, this, &UnitTreePanel::applyFilter);
    updateCount();
}

QLayout* UnitTreePanel::makeFilterBox()
{
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    m_text->setPlaceholderText(tr("Name, code or pinyin initials"));
    m_text->setAccessibleName(tr("Filter the tree"));
    m_text->setToolTip(
        tr("Shows the units whose name, code or pinyin initials hold the text: szc finds 宋庄村 (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    const auto addCombo = [row](QComboBox* combo, const QString& name, const QString& toolTip) {
        combo->setAccessibleName(name);
        combo->setToolTip(toolTip);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(2); // they grow with the panel
        row->addWidget(combo, 1);
    };
    addCombo(m_level, tr("Filter by level"), tr("Shows the branches of one level"));
    addCombo(m_star, tr("Filter by star"), tr("Shows the branches that hold a star, or do not"));
    addCombo(m_light, tr("Filter by light"), tr("Shows the branches with open ledger items of one light"));
    box->addWidget(m_text);
    box->addLayout(row);
    return box;
}

void UnitTreePanel::setupTree()
{
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Units"));
    m_tree->setItemDelegateForColumn(UnitTreeModel::StarsColumn, new StarsDelegate(UnitTreeModel::StarsRole, m_tree));
    const int em = fontMetrics().height();
    new NameFirst(*m_tree, 7 * em,
        {{UnitTreeModel::StarsColumn, 9 * em},
            {UnitTreeModel::LedgerColumn,
                fontMetrics().horizontalAdvance(tr("%1 open, %2 overdue").arg(9).arg(9)) + 18}});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->expand(m_model->index(0, 0));
    m_tree->setCurrentIndex(m_model->index(0, 0));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { emit unitSelected(m_model->unitId(current)); });
}

void UnitTreePanel::fillCombos()
{
    m_level->addItem(tr("All levels"), anyLevel);
    for (int stars = starCount; stars >= 0; --stars)
        m_level->addItem(levelLabel(stars), stars);
    m_level->addItem(levelLabel(Level{Level::Kind::NotRated, 0}), notRatedLevel);
    m_level->addItem(levelLabel(Level{Level::Kind::Incomplete, 0}), incompleteLevel);

    m_star->addItem(tr("All stars"));
    QSet<QString> seen;
    const auto ratings = m_office.ratings().ratings(m_model->shownYear());
    for (const auto& [kind, set] : ratings->sets) {
        for (const Star& star : set.stars) {
            if (seen.contains(star.key))
                continue;
            seen.insert(star.key);
            m_star->addItem(QStringLiteral("★ ") + star.name, QStringList{star.key, QStringLiteral("held")});
            m_star->addItem(QStringLiteral("☆ ") + star.name, QStringList{star.key, QStringLiteral("not")});
        }
    }
    m_light->addItem(tr("All lights"));
    for (const Light light : openLights)
        m_light->addItem(wordLabel(light), static_cast<int>(light));
}

void UnitTreePanel::applyFilter()
{
    UnitFilter filter;
    filter.text = m_text->text();
    const int level = m_level->currentData().toInt();
    if (level >= 0 && level <= starCount)
        filter.level = Level{Level::Kind::Rated, level};
    else if (level == notRatedLevel)
        filter.level = Level{Level::Kind::NotRated, 0};
    else if (level == incompleteLevel)
        filter.level = Level{Level::Kind::Incomplete, 0};
    const QStringList star = m_star->currentData().toStringList();
    if (star.size() == 2) {
        filter.starKey = star.at(0);
        filter.starState = star.at(1) == QLatin1String("held") ? StarState::Held : StarState::NotHeld;
    }
    if (m_light->currentIndex() > 0)
        filter.light = static_cast<Light>(m_light->currentData().toInt());
    filter.only = m_only;
    filter.includeInactive = m_inactive->isChecked();
    m_model->setFilter(filter);
}

void UnitTreePanel::showFilter(const UnitFilter& filter)
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker level(m_level);
        const QSignalBlocker star(m_star);
        const QSignalBlocker light(m_light);
        m_text->setText(filter.text);
        m_level->setCurrentIndex(filter.level && filter.level->isRated() ? m_level->findData(filter.level->stars) : 0);
        m_star->setCurrentIndex(0);
        m_light->setCurrentIndex(filter.light ? m_light->findData(static_cast<int>(*filter.light)) : 0);
    }
    m_only = filter.only;
    if (m_only && !filter.text.isEmpty())
        m_text->clear();
    applyFilter();
}

void UnitTreePanel::clearFilter() { showFilter({}); }

void UnitTreePanel::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

// Enter takes the first unit that was found; with nothing typed it goes on where the tree stands.
void UnitTreePanel::selectFirstHit()
{
    if (!m_text->text().trimmed().isEmpty()) {
        const QModelIndex district = m_model->index(0, 0);
        const QModelIndex township = m_model->index(0, 0, district);
        const QModelIndex branch = m_model->index(0, 0, township);
        const QModelIndex hit = branch.isValid() ? branch : township;
        if (!hit.isValid())
            return;
        m_tree->setCurrentIndex(hit);
        m_tree->scrollTo(hit);
    }
    m_tree->setFocus(Qt::OtherFocusReason);
}

// Down leads from the text into the tree.
bool UnitTreePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void UnitTreePanel::setYear(int year) { m_model->setYear(year); }

RowId UnitTreePanel::selectedUnit() const { return m_model->unitId(m_tree->currentIndex()); }

void UnitTreePanel::select(RowId unit)
{
    if (!m_model->indexOf(unit).isValid())
        clearFilter();
    if (!m_model->indexOf(unit).isValid() && m_office.units().tree()->find(unit))
        m_inactive->setChecked(true);
    const QModelIndex index = m_model->indexOf(unit);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void UnitTreePanel::setUnitActions(const QList<QAction*>& actions)
{
    auto* clear = new QAction(tr("Show &all units"), this);
    connect(clear, &QAction::triggered, this, &UnitTreePanel::clearFilter);
    m_tree->addActions(actions);
    m_tree->addAction(clear);
    m_tree->addAction(m_inactive);
}

// A reset drops selection and open townships: they are kept by unit and put back.
void UnitTreePanel::onModelAboutToReset()
{
    m_keptSelection = selectedUnit();
    if (m_wasFiltered)
        return;
    m_keptExpanded.clear();
    const QModelIndex district = m_model->index(0, 0);
    for (int i = 0; i < m_model->rowCount(district); ++i) {
        const QModelIndex township = m_model->index(i, 0, district);
        if (m_tree->isExpanded(township))
            m_keptExpanded.insert(m_model->unitId(township));
    }
}

void UnitTreePanel::onModelReset()
{
    const QModelIndex district = m_model->index(0, 0);
    m_wasFiltered = !m_model->filter().isEmpty();
    if (m_wasFiltered && m_model->visibleBranches() <= expandedBranches) {
        m_tree->expandAll();
    } else {
        m_tree->expand(district);
        for (const RowId township : std::as_const(m_keptExpanded))
            m_tree->expand(m_model->indexOf(township));
    }
    const QModelIndex selected = m_model->indexOf(m_keptSelection);
    m_tree->setCurrentIndex(selected.isValid() ? selected : district);
    updateCount();
}

void UnitTreePanel::updateCount()
{
    const auto all = static_cast<int>(m_office.units().tree()->branches(0, m_office.today()).size());
    m_count->setText(m_model->filter().isEmpty() ? tr("%1 branches").arg(all)
                                                 : tr("%1 of %2 branches").arg(m_model->visibleBranches()).arg(all));
}

} // namespace wuxing
