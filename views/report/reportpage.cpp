// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportpage.h"

#include "reports/reportformat.h"
#include "reports/reportpainter.h"
#include "services/office.h"
#include "views/dialogs/figuredialog.h"
#include "views/dialogs/messages.h"
#include "views/preferences.h"
#include "views/report/templatedialog.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextBrowser>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

ReportPage::ReportPage(Office& office, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_kind(new QComboBox)
    , m_month(new QDateEdit(office.today()))
    , m_text(new QTextBrowser)
{
    m_kind->addItem(tr("Monthly report"), static_cast<int>(Kind::Monthly));
    m_kind->addItem(tr("Distribution by level"), static_cast<int>(Kind::Distribution));
    m_kind->addItem(tr("Rectification ledger"), static_cast<int>(Kind::Ledger));
    m_kind->addItem(tr("Roster of branches"), static_cast<int>(Kind::Roster));
    m_kind->setAccessibleName(tr("Report"));
    m_month->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_month->setAccessibleName(tr("Month"));
    m_month->setToolTip(tr("The month of the report"));
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Preview"));
    setupActions();
    QToolBar* bar = makeToolBar();
    QAction* first = pageActions().first();
    bar->insertWidget(first, m_kind);
    bar->insertWidget(first, m_month);
    bar->insertSeparator(first);
    auto* hint = new QLabel(tr("Every underlined figure leads to the list behind it."));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(hint);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportPage::markStale);
    connect(m_month, &QDateEdit::dateChanged, this, &ReportPage::markStale);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ReportPage::trace);
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
    m_templateAction = addPageAction(tr("&Edit the text…"), tr("Edits the text the monthly report is made from"));
    connect(m_templateAction, &QAction::triggered, this, &ReportPage::editTemplate);
}

Result<Report> ReportPage::build() const
{
    const int rated = m_office.ratings().lastRatedYear(scope().year);
    const int year = rated == 0 ? scope().year : rated;
    switch (static_cast<Kind>(m_kind->currentData().toInt())) {
    case Kind::Monthly:
        return m_office.reports().monthly(scope().unit, Month::of(m_month->date()));
    case Kind::Distribution:
        return m_office.reports().distribution(scope().unit, year);
    case Kind::Ledger:
        return m_office.reports().ledger(scope().unit);
    case Kind::Roster:
        break;
    }
    return m_office.reports().roster(scope().unit, year);
}

void ReportPage::refresh()
{
    const bool monthly = static_cast<Kind>(m_kind->currentData().toInt()) == Kind::Monthly;
    m_month->setEnabled(monthly);
    m_templateAction->setEnabled(monthly);
    auto report = build();
    if (!report) {
        m_report.reset();
        m_text->setPlainText(report.error().message);
        return;
    }
    m_report = std::move(*report);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (messages::check(this, reportFormat(QStringLiteral("html"))->write(*m_report, buffer)))
        m_text->setHtml(QString::fromUtf8(buffer.data()));
}

void ReportPage::write()
{
    if (!m_report)
        return;
    QStringList filters;
    for (const auto& format : reportFormats())
        filters << format->label();
    QString chosen;
    const QString proposal = QDir(m_preferences.lastFolder()).filePath(m_report->title + QStringLiteral(".docx"));
    QString path = QFileDialog::getSaveFileName(
        this, tr("Write the report"), proposal, filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    const ReportFormat* format = reportFormat(QFileInfo(path).suffix().toLower());
    if (!format) {
        const qsizetype place = std::max<qsizetype>(0, filters.indexOf(chosen));
        format = reportFormats().at(static_cast<size_t>(place)).get();
        path += QLatin1Char('.') + format->key();
    }
    if (!messages::check(this, format->writeFile(*m_report, path)))
        return;
    m_preferences.setLastFolder(QFileInfo(path).absolutePath());
    emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void ReportPage::preview()
{
    if (!m_report)
        return;
    const ReportPainter painter(*m_report);
    if (painter.pageCount() == 0)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_report->title);
    printer.setPageLayout(painter.pageLayout(0));
    QPrintPreviewDialog dialog(&printer, this);
    dialog.setWindowTitle(m_report->title);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&painter](QPrinter* target) {
        const int first = target->fromPage() > 0 ? target->fromPage() - 1 : 0;
        const int last = target->toPage() > 0 ? target->toPage() - 1 : painter.pageCount() - 1;
        (void)painter.print(*target, first, std::min(last, painter.pageCount() - 1));
    });
    dialog.resize(window()->size() * 0.9);
    dialog.exec();
}

void ReportPage::editTemplate() { TemplateDialog(m_office, scope().unit, Month::of(m_month->date()), this).exec(); }

void ReportPage::trace(const QUrl& link)
{
    const Figure* figure =
        m_report && link.scheme() == QLatin1String("figure") ? m_report->figure(link.path()) : nullptr;
    if (!figure)
        return;
    const int rated = m_office.ratings().lastRatedYear(m_month->date().year());
    FigureDialog dialog(m_office, *figure, rated == 0 ? scope().year : rated, this);
    connect(&dialog, &FigureDialog::branchesRequested, this, [this](const QSet<RowId>& branches) {
        UnitFilter filter;
        filter.only = branches;
        emit filterRequested(filter);
    });
    dialog.exec();
}

} // namespace wuxing
