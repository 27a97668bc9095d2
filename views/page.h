// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/unitfilter.h"
#include "views/scope.h"

#include <QList>
#include <QWidget>

class QAction;

namespace wuxing {

// A page of the main window. Pages own their actions and work on the scope they are given; a page that is not seen
// does not work: it catches up when it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QList<QAction*> pageActions() const { return {}; }

    void setScope(const Scope& scope);
    const Scope& scope() const { return m_scope; }

signals:
    void filterRequested(const wuxing::UnitFilter& filter); //< show these branches on the tree
    void statusMessage(const QString& text);

protected:
    // The scope or the data behind the page changed.
    virtual void refresh() = 0;
    void markStale();
    void showEvent(QShowEvent* event) override;

private:
    void catchUp();

    Scope m_scope;
    bool m_stale = true;
};

} // namespace wuxing
