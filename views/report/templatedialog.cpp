// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/templatedialog.h"

#include "reporting/escalations.h"
#include "reporting/reportcatalogue.h"
#include "reports/reporttemplate.h"
#include "reports/sheets/escalationsheet.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/waiting.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace wuxing {

TemplateDialog::TemplateDialog(Office& office, Figures monthly, QWidget* parent)
    : TemplateDialog(office, QStringLiteral("monthly"), std::move(monthly), parent)
{
    setWindowTitle(tr("Text of the monthly report"));
}

TemplateDialog::TemplateDialog(Office& office, EscalationStep step, QWidget* parent)
    : TemplateDialog(office, escalationTemplateKey(step), paper(office, step), parent)
{
    setWindowTitle(tr("Text of the paper: %1").arg(wordLabel(step)));
}

Result<TemplateDialog::Figures> TemplateDialog::monthly(
    Office& office, RowId scope, const Month& month, QWidget* parent)
{
    const ReportRequest request{.scope = scope, .month = month, .text = QString()};
    const auto report = waiting::resultOf<Report>(parent, office, Jobs::Kind::Reading, tr("The figures are counted…"),
        [=](Office& own, const Progress&) { return watchedReport(own, reporting::monthly, request); });
    return report ? Result<Figures>(report->figures) : report.error();
}

// An item that is overdue, so that every condition of the text can be seen.
TemplateDialog::Figures TemplateDialog::paper(Office& office, EscalationStep step)
{
    LedgerItem item;
    item.problem = QStringLiteral("问题描述");
    item.measure = QStringLiteral("整改措施");
    item.start = office.today().addDays(-90);
    item.firstDue = office.today().addDays(-40);
    item.due = office.today().addDays(-10);
    const EscalationPaper sample{0, 0, step, QStringLiteral("督办〔%1〕1号").arg(office.today().year()), office.today(),
        QStringLiteral("乡镇党委"), office.today().addDays(7), {}};
    return escalationFigures(office.contexts().of(0), item, sample, 3);
}

TemplateDialog::TemplateDialog(Office& office, QString key, Figures figures, QWidget* parent)
    : Dialog(parent)
    , m_office(office)
    , m_key(std::move(key))
    , m_figures(std::move(figures))
    , m_text(new QPlainTextEdit(office.settings().reportTemplate(m_key)))
    , m_problem(new QLabel)
{
    m_text->setTabChangesFocus(true);
    auto* list = new QListWidget;
    list->setAccessibleName(tr("Figures that can be inserted"));
    list->setToolTip(tr("Enter or a double click inserts the figure at the cursor"));
    fillFigures(list);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_text);
    splitter->addWidget(list);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto* help =
        new QLabel(tr("# and ## begin headings. {{name}} prints a figure; {{#name}}…{{/name}} stands only when "
                      "the figure is not zero, {{^name}}…{{/name}} only when it is."));
    help->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    QPushButton* shipped = buttons->addButton(tr("Back to the &shipped text"), QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(shipped, &QPushButton::clicked, this, [this] { m_text->setPlainText(ReportTemplate::shipped(m_key)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateDialog::validate);
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        m_text->insertPlainText(QStringLiteral("{{%1}}").arg(item->data(Qt::UserRole).toString()));
    });
    resize(fontMetrics().height() * 56, fontMetrics().height() * 34);
    validate();
}

void TemplateDialog::fillFigures(QListWidget* list)
{
    for (const Figure& figure : m_figures) {
        const QString label = figure.label.isEmpty() ? figure.key : figure.label;
        auto* item = new QListWidgetItem(tr("%1 = %2", "figure, value").arg(label, figure.text), list);
        item->setData(Qt::UserRole, figure.key);
        item->setToolTip(QStringLiteral("{{%1}}").arg(figure.key));
    }
}

void TemplateDialog::validate()
{
    const auto tried = ReportTemplate(m_text->toPlainText()).render(m_figures);
    m_problem->setText(tried ? tr("The text is in order.") : tried.error().message);
    m_save->setEnabled(tried.has_value() && !m_office.workspace().isReadOnly());
}

void TemplateDialog::accept()
{
    const QString text = m_text->toPlainText();
    const bool isShipped = text.trimmed() == ReportTemplate::shipped(m_key).trimmed();
    if (messages::check(this, m_office.settings().saveReportTemplate(m_key, isShipped ? QString() : text)))
        Dialog::accept();
}

} // namespace wuxing
