// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/award/awardpage.h"

#include "itemmodels/gridmodel.h"
#include "itemmodels/starsources.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/widgets/gridview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

AwardPage::AwardPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_tabs(new QTabWidget)
    , m_awards(new GridView(office.workspace()))
    , m_movement(new GridView(office.workspace()))
    , m_published(new GridView(office.workspace()))
{
    setupActions();
    m_tabs->setDocumentMode(true);
    m_awards->setAccessibleName(tr("Stars of the year"));
    m_movement->setAccessibleName(tr("Movement from level to level"));
    m_movement->setSortingEnabled(false);
    m_published->setAccessibleName(tr("Published totals beside ours"));
    m_published->setSortingEnabled(false);
    m_tabs->addTab(m_awards, tr("Stars"));
    m_tabs->addTab(m_movement, tr("Movement"));
    m_tabs->addTab(m_published, tr("Published totals"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AwardPage::markStale);
    connect(m_movement, &QAbstractItemView::clicked, this, &AwardPage::filterMovement);
}

void AwardPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, void (AwardPage::*slot)()) {
        QAction* action = addPageAction(text, toolTip);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Recommend from the review…"), tr("Enters the stars that passed the closed reviews of a quarter"),
        &AwardPage::recommend);
    add(tr("&Confirm…"), tr("Confirms the held stars of the chosen branches with date and document"),
        &AwardPage::confirm);
    add(tr("Re&voke…"), tr("Takes a star away from the chosen branch, with date, document and reason"),
        &AwardPage::revoke);
}

std::vector<RowId> AwardPage::chosenBranches() const
{
    std::vector<RowId> units = m_awards->selectedUnits();
    if (!units.empty())
        return units;
    for (const UnitNode* node : m_office.units().tree()->branches(scope().unit, m_office.today()))
        units.push_back(node->unit.id);
    return units;
}

void AwardPage::recommend()
{
    FormDialog form(tr("Recommend from the review"), this);
    QComboBox* quarter = form.addChoice(tr("&Quarter"));
    for (int number = 1; number <= 4; ++number)
        quarter->addItem(Quarter(scope().year, number).label(), number);
    quarter->setCurrentIndex(m_office.assessments().latestQuarter(scope().year).number() - 1);
    form.askUntil([&]() -> Status {
        const auto done =
            m_office.awards().recommend(Quarter(scope().year, quarter->currentData().toInt()), chosenBranches());
        if (!done)
            return done.error();
        emit statusMessage(
            tr("%n branch(es) recommended; branches whose review is open were left out", nullptr, *done));
        return {};
    });
}

void AwardPage::confirm()
{
    FormDialog form(tr("Confirm stars"), this);
    const QDateEdit* date = form.addDate(tr("&Date"), m_office.today());
    const QLineEdit* document = form.addLine(tr("Document &number"));
    form.askUntil(
        [&] { return m_office.awards().confirm(scope().year, chosenBranches(), date->date(), document->text()); });
}

void AwardPage::revoke()
{
    const RowId unit = m_awards->currentUnit();
    const UnitNode* node = m_office.units().tree()->find(unit);
    if (!node)
        return messages::inform(this, tr("Choose the branch in the table first."));
    FormDialog form(tr("Revoke a star of %1").arg(node->unit.shortName), this);
    QComboBox* stars = form.addChoice(tr("&Star"));
    const auto ratings = m_office.ratings().ratings(scope().year);
    const auto awards = m_office.awards().awardsOf(unit, scope().year);
    for (const Star& star : ratings->set(ratings->of(node->unit).set).stars) {
        const bool held = std::any_of(
            awards.begin(), awards.end(), [&](const Award& award) { return award.star == star.id && award.held; });
        if (held)
            stars->addItem(star.name, star.id);
    }
    if (stars->count() == 0)
        return messages::inform(
            this, tr("%1 holds no star of %2.").arg(node->unit.shortName, QString::number(scope().year)));
    const QDateEdit* date = form.addDate(tr("&Date"), m_office.today());
    const QLineEdit* document = form.addLine(tr("Document &number"));
    const QLineEdit* reason = form.addLine(tr("&Reason"));
    form.askUntil([&] {
        return m_office.awards().revoke(
            scope().year, unit, stars->currentData().toLongLong(), date->date(), document->text(), reason->text());
    });
}

void AwardPage::filterMovement(const QModelIndex& index)
{
    const auto* source = dynamic_cast<const MovementGrid*>(m_movement->grid().source());
    const auto branches = source ? source->branchesAt(index.row(), index.column()) : std::vector<RowId>();
    if (branches.empty())
        return;
    UnitFilter filter;
    filter.only = QSet<RowId>(branches.begin(), branches.end());
    emit filterRequested(filter);
}

void AwardPage::refresh()
{
    switch (m_tabs->currentIndex()) {
    case 0:
        return m_awards->setSource(std::make_unique<AwardGrid>(m_office, scope().unit, scope().year));
    case 1:
        return m_movement->setSource(std::make_unique<MovementGrid>(m_office, scope().unit, scope().year));
    default:
        return m_published->setSource(std::make_unique<PublishedGrid>(m_office, scope().year));
    }
}

} // namespace wuxing
