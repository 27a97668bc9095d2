// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sheets/figure.h"
#include "views/dialogs/dialog.h"

#include <QSet>

namespace wuxing {

class Office;

// The list behind a figure of a report: the branches with their stars, or the ledger items.
class FigureDialog : public Dialog {
    Q_OBJECT

public:
    FigureDialog(Office& office, const Figure& figure, QWidget* parent);

signals:
    void branchesRequested(const QSet<wuxing::RowId>& branches); //< show them on the tree

private:
    static QString headOf(const Figure& figure);
    QWidget* makeBranches(Office& office, const Figure& figure);
    QWidget* makeItems(Office& office, const Figure& figure);
};

} // namespace wuxing
