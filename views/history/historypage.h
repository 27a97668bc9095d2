// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QLabel;

namespace wuxing {

class HistoryModel;
class Office;
class OperationModel;
class TableView;

// 历史: who changed what and when, in words, with the fields before and after; and the check of the file.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("history"); }

protected:
    void refresh() override;

private:
    void showFields();
    void checkFile();

    Office& m_office;
    HistoryModel* m_operations;
    OperationModel* m_fields;
    TableView* m_operationView;
    TableView* m_fieldView;
    QLabel* m_head;
};

} // namespace wuxing
