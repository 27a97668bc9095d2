// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

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
    if (isVisible()) {
        m_stale = false;
        refresh();
    }
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

} // namespace wuxing
