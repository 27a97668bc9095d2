// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

#include <QTimer>

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

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // The window is painted first: it is usable before its charts are.
    QTimer::singleShot(0, this, &Page::catchUp);
}

} // namespace wuxing
