// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace wuxing {

void Page::setScope(const Scope& scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    markStale();
}

void Page::markStale()
{
    m_stale = true;
    if (isVisible())
        catchUp();
}

void Page::catchUp()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    refresh();
}

QAction* Page::addPageAction(const QString& text, const QString& toolTip, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setToolTip(shortcut.isEmpty()
            ? toolTip
            : tr("%1 (%2)", "tool tip, shortcut").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(toolTip);
    action->setShortcut(shortcut);
    // Ctrl+I of the visible page works wherever the focus stands, also in the tree. A bare key, and what every text field
    // and table understands itself, counts within the page alone.
    static const QList<QKeySequence> local{
        QKeySequence(QKeySequence::Copy), QKeySequence(QKeySequence::Cut), QKeySequence(QKeySequence::Paste)};
    const bool bare = !shortcut.isEmpty() && shortcut[0].keyboardModifiers() == Qt::NoModifier;
    action->setShortcutContext(
        bare || local.contains(shortcut) ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    QWidget::addAction(action);
    m_actions << action;
    return action;
}

QToolBar* Page::makeToolBar()
{
    auto* bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions(m_actions);
    for (QAction* action : std::as_const(m_actions)) {
        if (action->menu()) // the whole button opens the menu, not only its arrow
            static_cast<QToolButton*>(bar->widgetForAction(action))->setPopupMode(QToolButton::InstantPopup);
    }
    return bar;
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // The window is painted first: it is usable before its charts are.
    QTimer::singleShot(0, this, &Page::catchUp);
}

} // namespace wuxing
