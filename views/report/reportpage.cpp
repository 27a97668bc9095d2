// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportpage.h"

#include "reporting/reportcatalogue.h"
#include "reports/paper/paperfont.h"
#include "services/office.h"
#include "views/dialogs/figuredialog.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/waiting.h"
#include "views/preferences.h"
#include "views/report/reportoutput.h"
#include "views/report/templatedialog.h"
#include "views/widgets/quarterbox.h"
#include "views/widgets/reportview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

ReportPage::ReportPage(Office& office, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_kind(new QComboBox)
    , m_month(new QDateEdit(office.today()))
    , m_quarter(new QuarterBox(office.assessments().latestQuarter(office.today().year())))
    , m_view(new ReportView)
    , m_fonts(new QLabel)
    , m_frozen(new QLabel)
{
    for (const ReportKind& offered : reportKinds())
        m_kind->addItem(offered.label(), QLatin1String(offered.key));
    m_kind->setAccessibleName(tr("Report"));
    m_month->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_month->setAccessibleName(tr("Month"));
    m_month->setToolTip(tr("The month of the report"));
    m_view->setAccessibleName(tr("Preview"));
    setupActions();
    QToolBar* bar = makeToolBar();
    QAction* first = pageActions().first();
    bar->insertWidget(first, m_kind);
    m_monthAction = bar->insertWidget(first, m_month);
    m_quarterAction = bar->insertWidget(first, m_quarter);
    bar->insertSeparator(first);
    auto* hints = new QHBoxLayout;
    hints->addWidget(new QLabel(tr("Every underlined figure leads to the list behind it.")), 1);
    hints->addWidget(m_frozen);
    hints->addWidget(m_fonts);
    // Looking for fonts loads them; the page opens first.
    QTimer::singleShot(0, this, &ReportPage::showFonts);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);
    layout->addLayout(hints);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportPage::markStale);
    connect(m_month, &QDateEdit::dateChanged, this, &ReportPage::markStale);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &ReportPage::markStale);
    connect(m_view, &ReportView::figureClicked, this, &ReportPage::trace);
    connect(&office.workspace(), &Workspace::changed, this, &ReportPage::markStale);
}

void ReportPage::setupActions()
{
    connect(addPageAction(tr("&Write file…"), tr("Writes the report as Word, Excel, PDF or web page"),
                QKeySequence(Qt::CTRL | Qt::Key_E)),
        &QAction::triggered, this, &ReportPage::write);
    connect(
        addPageAction(tr("&Print…"), tr("Shows the pages as they are printed, and prints them"), QKeySequence::Print),
        &QAction::triggered, this, &ReportPage::preview);
    m_eachAction = addPageAction(tr("One file e&ach…"), tr("Writes one PDF per branch into a folder"));
    connect(m_eachAction, &QAction::triggered, this, &ReportPage::writeEach);
    m_freezeAction = addPageAction(tr("&Freeze"), {}); // what it does depends on the report
    connect(m_freezeAction, &QAction::triggered, this, &ReportPage::freeze);
    m_templateAction =
        addPageAction(tr("&Edit the text…"), tr("Edits the text the monthly report or a paper is made from"));
    connect(m_templateAction, &QAction::triggered, this, &ReportPage::editTemplate);
}

void ReportPage::showFonts()
{
    const QStringList substituted = paperfont::substitutions();
    if (substituted.isEmpty())
        return;
    m_fonts->setText(tr("%n font(s) of official papers replaced", nullptr, static_cast<int>(substituted.size())));
    m_fonts->setToolTip(tr("This computer lacks fonts that official papers prescribe. Printed pages and PDF use: %1")
                            .arg(substituted.join(QStringLiteral("，"))));
}

const ReportKind& ReportPage::kind() const { return *reportKind(m_kind->currentData().toString()); }

void ReportPage::refresh()
{
    using Period = ReportKind::Period;
    m_monthAction->setVisible(kind().period == Period::Month);
    m_quarterAction->setVisible(kind().period == Period::Quarter);
    const QString key = m_kind->currentData().toString();
    m_templateAction->setEnabled(key == QLatin1String("monthly") || key == QLatin1String("escalation"));
    m_eachAction->setEnabled(m_kind->currentData().toString() == QLatin1String("review-sheets"));
    m_quarter->setYear(scope().year);
    const ReportRequest about = request();
    const bool isFrozenNow = isFrozen(m_office, kind(), about);
    m_frozen->setText(isFrozenNow ? tr("Frozen") : QString());
    m_freezeAction->setText(isFrozenNow ? tr("&Reopen…") : tr("&Freeze"));
    const QString tip = isFrozenNow
        ? tr("Lets the report follow the file again; asks for a reason")
        : tr("Keeps the report as it is now; it opens the same after any change, until it is reopened");
    m_freezeAction->setToolTip(tip);
    m_freezeAction->setStatusTip(tip);
    m_freezeAction->setEnabled(kind().period != Period::None && !m_office.workspace().isReadOnly());
    m_view->show(m_office, [&kind = kind(), about](Office& office) { return buildReport(office, kind, about); });
}

void ReportPage::write()
{
    const auto report = m_view->awaitReport();
    if (!report)
        return;
    const QString path = reportoutput::write(this, m_preferences, report);
    if (!path.isEmpty())
        emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void ReportPage::writeEach()
{
    const auto report = m_view->awaitReport();
    if (!report)
        return;
    if (const int written = reportoutput::writeEach(this, m_preferences, report); written >= 0)
        emit statusMessage(tr("%n file(s) written", nullptr, written));
}

void ReportPage::preview()
{
    if (const auto report = m_view->awaitReport())
        reportoutput::preview(this, report);
}

ReportRequest ReportPage::request() const
{
    return {
        scope().unit, Month::of(m_month->date()), m_quarter->quarter(), standardYear(kind(), m_office, scope().year)};
}

void ReportPage::freeze()
{
    if (!isFrozen(m_office, kind(), request())) {
        if (messages::confirm(this,
                tr("Keep this report as it is now? Later changes no longer show in it; who reopens it gives a reason."),
                tr("&Freeze")))
            messages::check(this,
                waiting::resultOf<void>(this, m_office, Jobs::Kind::Writing, tr("The report is being made…"),
                    [&kind = kind(), about = request()](
                        Office& office, const Progress&) { return freezeReport(office, kind, about); }));
        return;
    }
    FormDialog form(tr("Reopen a frozen report"), this);
    const QLineEdit* reason = form.addLine(tr("&Reason"));
    form.askUntil([&] { return liftFrozen(m_office, kind(), request(), reason->text()); });
}

void ReportPage::editTemplate()
{
    if (m_kind->currentData().toString() != QLatin1String("escalation")) {
        auto figures = TemplateDialog::monthly(m_office, scope().unit, Month::of(m_month->date()), this);
        if (figures)
            TemplateDialog(m_office, std::move(*figures), this).exec();
        else if (figures.error().code != ErrorCode::Cancelled)
            messages::show(this, figures.error());
        return;
    }
    FormDialog form(tr("Text of a paper"), this);
    QComboBox* paper = form.addChoice(tr("&Paper"));
    for (const EscalationStep step : escalationSteps)
        paper->addItem(wordLabel(step), static_cast<int>(step));
    if (form.ask())
        TemplateDialog(m_office, static_cast<EscalationStep>(paper->currentData().toInt()), this).exec();
}

void ReportPage::trace(const QString& key)
{
    // Held: the view may go on to another report while the list is open.
    const auto report = m_view->report();
    const Figure* figure = report ? report->figure(key) : nullptr;
    if (!figure)
        return;
    FigureDialog dialog(m_office, *figure, this);
    connect(&dialog, &FigureDialog::branchesRequested, this, [this](const QSet<RowId>& branches) {
        UnitFilter filter;
        filter.only = branches;
        emit filterRequested(filter);
    });
    dialog.exec();
}

} // namespace wuxing
