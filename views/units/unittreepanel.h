// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/unittreemodel.h"

#include <QSet>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace wuxing {

// The tree with its filter on top. The selection is the scope of every page.
class UnitTreePanel : public QWidget {
    Q_OBJECT

public:
    explicit UnitTreePanel(Office& office, QWidget* parent = nullptr);

    void setYear(int year);
    RowId selectedUnit() const;
    void select(RowId unit);
    void showFilter(const UnitFilter& filter); //< from a chart or a list
    void focusFilter();
    void setUnitActions(const QList<QAction*>& actions); //< the context menu
    QAction* inactiveAction() const { return m_inactive; } //< whether units out of use are shown, too

signals:
    void unitSelected(wuxing::RowId unit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void selectFirstHit();
    QLayout* makeFilterBox();
    void setupTree();
    void fillCombos();
    void applyFilter();
    void onModelAboutToReset();
    void onModelReset();
    void clearFilter();
    void updateCount();

    Office& m_office;
    UnitTreeModel* m_model;
    QLineEdit* m_text;
    QComboBox* m_level;
    QComboBox* m_star;
    QComboBox* m_light;
    QTreeView* m_tree;
    QLabel* m_count;
    QAction* m_inactive;
    std::optional<QSet<RowId>> m_only;
    RowId m_keptSelection = 0;
    QSet<RowId> m_keptExpanded;
    bool m_wasFiltered = false;
};

} // namespace wuxing
