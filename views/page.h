// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/unitfilter.h"
#include "views/scope.h"

#include <QList>
#include <QWidget>

class QAction;
class QKeySequence;
class QToolBar;

namespace wuxing {

// A page of the main window. Pages own their actions and work on the scope they are given; a page that is not seen
// does not work: it catches up when it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // What the page offers; the window puts it into a menu.
    const QList<QAction*>& pageActions() const { return m_actions; }

    void setScope(const Scope& scope);
    const Scope& scope() const { return m_scope; }
    // Whether something was typed that is kept nowhere yet: asked before the page goes.
    virtual bool hasDraft() const { return false; }

signals:
    void filterRequested(const wuxing::UnitFilter& filter); //< show these branches on the tree
    void statusMessage(const QString& text);

protected:
    // The scope or the data behind the page changed.
    virtual void refresh() = 0;
    void markStale();
    // An action of the page with its tool tip (which names the shortcut) and a shortcut that counts while the
    // page is seen.
    QAction* addPageAction(const QString& text, const QString& toolTip, const QKeySequence& shortcut = {});
    void addPageAction(QAction* action) { m_actions << action; }
    // The actions as a row of text buttons.
    QToolBar* makeToolBar();
    void showEvent(QShowEvent* event) override;

private:
    void catchUp();

    Scope m_scope;
    QList<QAction*> m_actions;
    bool m_stale = true;
};

} // namespace wuxing
