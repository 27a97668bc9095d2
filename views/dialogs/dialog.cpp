// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialog.h"

#include "views/dialogs/questions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wuxing {

Dialog::Dialog(QWidget* parent)
    : QDialog(parent)
{
}

void Dialog::reject()
{
    if (hasDraft()) {
        const int answer = Questions::of(this).ask(this,
            {Questions::Message::Kind::Question, tr("What you typed here is not saved. Leave it all the same?"), {},
                {tr("&Leave"), tr("&Go on typing")}});
        if (answer != 0)
            return;
    }
    QDialog::reject();
}

bool Dialog::hasDraft() const { return isVisible() && contents() != m_kept; }

void Dialog::takeAsKept() { m_kept = contents(); }

QVariantList Dialog::contents() const
{
    QVariantList all;
    const auto widgets = findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            // The line of a box that is not typed into shows what the box says.
            if (!line->isReadOnly())
                all << line->text();
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
            if (!text->isReadOnly())
                all << text->toPlainText();
        } else if (const auto* table = qobject_cast<const QTableWidget*>(widget)) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    const QTableWidgetItem* item = table->item(row, column);
                    all << (item ? item->text() : QString());
                }
            }
        }
    }
    return all;
}

void Dialog::showEvent(QShowEvent* event)
{
    if (!m_wasShown) {
        m_wasShown = true;
        // Tab leaves a table for the field behind it. From cell to cell it goes while one is typed into.
        for (QTableView* table : findChildren<QTableView*>())
            table->setTabKeyNavigation(false);
        takeAsKept();
        fitToScreen();
    }
    QDialog::showEvent(event);
}

void Dialog::fitToScreen()
{
    // The frame of the window and a task bar need their part.
    const int frame = fontMetrics().height() * 3;
    const QSize available = screen()->availableSize() - QSize(frame, frame);
    const QSize needed = minimumSizeHint().expandedTo(minimumSize());
    if (layout() && (needed.height() > available.height() || needed.width() > available.width())) {
        // The form moves into a scrolled area; a row of buttons at its end stays below it.
        QDialogButtonBox* buttons = findChild<QDialogButtonBox*>(QString(), Qt::FindDirectChildrenOnly);
        if (buttons)
            layout()->removeWidget(buttons);
        auto* content = new QWidget;
        content->setLayout(layout());
        auto* area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(content);
        area->setMinimumWidth(std::min(
            available.width(), content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width()));
        auto* column = new QVBoxLayout(this);
        column->addWidget(area, 1);
        if (buttons)
            column->addWidget(buttons);
        setMinimumSize(0, 0);
    }
    setMaximumSize(available);
    resize(size().expandedTo(sizeHint()).boundedTo(available));
}

} // namespace wuxing
