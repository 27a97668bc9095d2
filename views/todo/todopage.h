// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QModelIndex;
class QTabWidget;

namespace wuxing {

class GridView;
class Office;

// 待办: what is to be done today and this week, with the papers issued and the calendar of working days.
class TodoPage : public Page {
    Q_OBJECT

public:
    explicit TodoPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("todo"); }

protected:
    void refresh() override;

private:
    void setupActions();
    void issuePapers();
    void printPapers();
    void addDay();
    void removeDay();
    void open(const QModelIndex& index);

    Office& m_office;
    QTabWidget* m_tabs;
    GridView* m_todo;
    GridView* m_papers;
    GridView* m_calendar;
};

} // namespace wuxing
