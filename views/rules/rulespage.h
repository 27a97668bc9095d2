// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/ruletreemodel.h"
#include "views/page.h"

class QComboBox;
class QLabel;
class QSplitter;
class QTreeView;

namespace wuxing {

class Office;
class Preferences;
class RuleEditor;

// 规则: the rule sets of the year on a tree, edited beside it while they are drafts; every change is an operation of
// the file and can be undone. Drafts are made, published, replaced by new versions, and written for WPS.
class RulesPage : public Page {
    Q_OBJECT

public:
    RulesPage(Office& office, Preferences& preferences, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("rules"); }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupActions();
    void setupTree();
    void fillSets();
    void showSet();
    void showNode();
    RowId currentSet() const;
    void select(const RuleTreeModel::Place& place);
    void save(const RuleSet& rules, const RuleTreeModel::Place& place);
    void addDraft();
    void addNode(bool clause);
    void removeNode();
    void moveNode(int step);
    void publish();
    void newVersion();
    void removeDraft();
    void exportTable();
    void editOrganisation();

    Office& m_office;
    Preferences& m_preferences;
    QComboBox* m_sets;
    QLabel* m_state;
    QTreeView* m_tree;
    RuleTreeModel* m_model;
    RuleEditor* m_editor;
    QSplitter* m_splitter; //< tree and editor
    std::vector<QAction*> m_draftActions; //< only a draft is edited
};

} // namespace wuxing
