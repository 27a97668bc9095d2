// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan/planpage.h"

#include "itemmodels/starsources.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/rating/targetsdialog.h"
#include "views/widgets/gridview.h"

#include <QAction>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

PlanPage::PlanPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_grid(new GridView(office.workspace()))
    , m_summary(new GridView(office.workspace()))
{
    setupActions();
    m_grid->setAccessibleName(tr("Plans of the branches"));
    m_summary->setAccessibleName(tr("Planned levels by township"));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_grid);
    splitter->addWidget(m_summary);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(splitter, 1);
}

void PlanPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, const QKeySequence& key, const auto& slot) {
        QAction* action = addPageAction(text, toolTip, key);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("● &Apply for"), tr("Marks the empty chosen stars as applied for"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { m_grid->fillEmpty(QStringLiteral("是")); });
    add(tr("&Clear"), tr("Empties the chosen cells"), {}, [this] { m_grid->clearCells(); });
    add(tr("Fill &down"), tr("Copies the topmost chosen cell of each column into those below (Ctrl+D)"), {},
        [this] { m_grid->fillDown(); });
    add(tr("&Paste block"), tr("Enters a block copied in Excel or WPS from the current cell on (Ctrl+V)"), {},
        [this] { m_grid->paste(); });
    add(tr("Level &targets…"), tr("How many branches shall reach each level this year"), {}, [this] { editTargets(); });
}

void PlanPage::editTargets()
{
    TargetsDialog dialog(scope().year, m_office.ratings().targets(scope().year), this);
    if (dialog.exec() == QDialog::Accepted)
        messages::check(this, m_office.ratings().saveTargets(scope().year, dialog.targets()));
}

void PlanPage::refresh()
{
    m_grid->setSource(std::make_unique<PlanGrid>(m_office, scope().unit, scope().year));
    m_summary->setSource(std::make_unique<PlanSummary>(m_office, scope().unit, scope().year));
}

} // namespace wuxing
