// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branch/branchpage.h"

#include "reporting/reportcatalogue.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/evidence/evidenceactions.h"
#include "views/report/reportoutput.h"
#include "views/widgets/reportview.h"

#include <QAction>
#include <QDir>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

BranchPage::BranchPage(Office& office, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_view(new ReportView)
{
    connect(addPageAction(tr("P&rint…"), tr("Shows the booklet of the branch as it is printed"), QKeySequence::Print),
        &QAction::triggered, this, &BranchPage::print);
    connect(addPageAction(
                tr("&Write file…"), tr("Writes the booklet as Word, PDF or Excel"), QKeySequence(Qt::CTRL | Qt::Key_E)),
        &QAction::triggered, this, &BranchPage::write);
    connect(addPageAction(tr("&Evidence folder…"), tr("Copies all evidence of the branch into a folder, with a list")),
        &QAction::triggered, this, &BranchPage::writeEvidence);
    m_view->setAccessibleName(tr("Everything of the branch"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_view, 1);
    connect(&office.workspace(), &Workspace::changed, this, &BranchPage::markStale);
}

void BranchPage::refresh()
{
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (node && node->unit.isBranch())
        m_view->show(m_office, [about = scope()](Office& own) {
            return watchedReport(own, reporting::dossier, {.scope = about.unit, .year = about.year});
        });
    else
        m_view->clearReport(tr("Choose a village or community on the tree."));
}

void BranchPage::print()
{
    if (const auto report = m_view->awaitReport())
        reportoutput::preview(this, report);
    else
        messages::inform(this, tr("Choose a village or community on the tree."));
}

void BranchPage::write()
{
    const auto report = m_view->awaitReport();
    if (!report)
        return messages::inform(this, tr("Choose a village or community on the tree."));
    const QString path = reportoutput::write(this, m_preferences, report);
    if (!path.isEmpty())
        emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void BranchPage::writeEvidence()
{
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (!node || !node->unit.isBranch())
        return messages::inform(this, tr("Choose a village or community on the tree."));
    const QString folder = evidenceactions::writeFolder(m_office, scope().unit, this);
    if (!folder.isEmpty())
        emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(folder)));
}

} // namespace wuxing
