// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

namespace wuxing {

class Office;
class Preferences;
class ReportView;

// 一村一档: everything of the chosen branch on one page, as its booklet prints it.
class BranchPage : public Page {
    Q_OBJECT

public:
    BranchPage(Office& office, Preferences& preferences, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("branch"); }

protected:
    void refresh() override;

private:
    void print();
    void write();
    void writeEvidence();

    Office& m_office;
    Preferences& m_preferences;
    ReportView* m_view;
};

} // namespace wuxing
