// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reporting/reportcatalogue.h"
#include "views/page.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace wuxing {

class Office;
class Preferences;
class QuarterBox;
class ReportView;
struct ReportKind;

// 报表: the reports of the scope, seen on the page, traced from each figure to its list, printed and written as docx,
// xlsx and pdf.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(Office& office, Preferences& preferences, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("report"); }

protected:
    void refresh() override;

private:
    void setupActions();
    void showFonts();
    const ReportKind& kind() const;
    void write();
    void writeEach();
    void preview();
    void editTemplate();
    void freeze();
    ReportRequest request() const;
    void trace(const QString& key);

    Office& m_office;
    Preferences& m_preferences;
    QComboBox* m_kind;
    QDateEdit* m_month;
    QuarterBox* m_quarter;
    ReportView* m_view;
    QLabel* m_fonts;
    QLabel* m_frozen;
    QAction* m_freezeAction = nullptr; //< empty when every font of official papers is there
    QAction* m_templateAction = nullptr;
    QAction* m_eachAction = nullptr;
    QAction* m_monthAction = nullptr;
    QAction* m_quarterAction = nullptr;
};

} // namespace wuxing
