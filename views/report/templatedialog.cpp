// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/templatedialog.h"

#include "reports/reporttemplate.h"
#include "services/office.h"
#include "views/dialogs/messages.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace wuxing {

namespace {
const QString templateKey = QStringLiteral("monthly");
}

TemplateDialog::TemplateDialog(Office& office, RowId scope, const Month& month, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_scope(scope)
    , m_month(month)
    , m_text(new QPlainTextEdit(office.settings().reportTemplate(templateKey)))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Text of the monthly report"));
    auto* list = new QListWidget;
    list->setAccessibleName(tr("Figures that can be inserted"));
    list->setToolTip(tr("Double-click inserts the figure at the cursor"));
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
    connect(
        shipped, &QPushButton::clicked, this, [this] { m_text->setPlainText(ReportTemplate::shipped(templateKey)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateDialog::validate);
    connect(list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem* item) {
        m_text->insertPlainText(QStringLiteral("{{%1}}").arg(item->data(Qt::UserRole).toString()));
    });
    resize(fontMetrics().height() * 56, fontMetrics().height() * 34);
    validate();
}

void TemplateDialog::fillFigures(QListWidget* list)
{
    const auto report = m_office.reports().monthlyFrom(m_scope, m_month, {});
    if (!report)
        return;
    for (const Figure& figure : report->figures) {
        auto* item = new QListWidgetItem(tr("%1 = %2", "figure, value").arg(figure.label, figure.text), list);
        item->setData(Qt::UserRole, figure.key);
        item->setToolTip(QStringLiteral("{{%1}}").arg(figure.key));
    }
}

void TemplateDialog::validate()
{
    const auto report = m_office.reports().monthlyFrom(m_scope, m_month, m_text->toPlainText());
    m_problem->setText(report ? tr("The text is in order.") : report.error().message);
    m_save->setEnabled(report.has_value() && !m_office.workspace().isReadOnly());
}

void TemplateDialog::accept()
{
    const QString text = m_text->toPlainText();
    const bool isShipped = text.trimmed() == ReportTemplate::shipped(templateKey).trimmed();
    if (messages::check(this, m_office.settings().saveReportTemplate(templateKey, isShipped ? QString() : text)))
        QDialog::accept();
}

} // namespace wuxing
