// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace wuxing {

// A table as all pages use it: alternating rows, sortable header with movable columns, copy to Excel and WPS.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    // The selection (with the header when whole rows are selected) as text for the clipboard.
    void copySelection();
    QAction* copyAction() const { return m_copy; }
    // Rows of the selection in the order of the view.
    QList<int> selectedRowNumbers() const;
    void goDown(); //< to the cell below, as Enter does in a spreadsheet
    // What stands in the place of the rows while there are none: what belongs here and how it comes.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return m_emptyText; }

    QSize minimumSizeHint() const override; //< the header and a few rows: a page with less room scrolls

protected:
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isEmptyShown() const;

    QString m_emptyText;
    QAction* m_copy;
};

} // namespace wuxing
