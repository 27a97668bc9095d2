// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialog.h"

#include "views/dialogs/questions.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wuxing {

namespace {

bool isList(const QWidget& widget) { return qobject_cast<const QAbstractItemView*>(&widget) != nullptr; }

// What is filled in: not a button, not the bar of the tabs, not what merely scrolls.
bool isField(const QWidget& widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !line->isReadOnly();
    if (const auto* radio = qobject_cast<const QRadioButton*>(&widget))
        return radio->isChecked();
    return qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QCheckBox*>(&widget);
}

bool isInCell(const QWidget& widget)
{
    for (const QWidget* up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (isList(*up))
            return true;
    }
    return false;
}

// Labels go above their fields, and boxes no longer show their longest entry whole.
void makeNarrow(const QWidget& content)
{
    for (QFormLayout* form : content.findChildren<QFormLayout*>())
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (QComboBox* box : content.findChildren<QComboBox*>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
}

} // namespace

Dialog::Dialog(QWidget* parent)
    : QDialog(parent)
{
}

void Dialog::reject()
{
    if (hasDraft()) {
        const int answer = Questions::of(this).ask(this,
            {Questions::Message::Kind::Question, tr("What you typed here is not saved. Leave it all the same?"), {},
                {tr("&Leave"), tr("&Go on typing")}, 1});
        if (answer != 0)
            return;
    }
    QDialog::reject();
    // Two windows went at once: some systems give the keyboard to none of those that stay.
    if (parentWidget())
        parentWidget()->window()->activateWindow();
}

bool Dialog::hasDraft() const { return isVisible() && contents() != m_kept; }

void Dialog::takeAsKept() { m_kept = contents(); }

Dialog::Contents Dialog::contents() const
{
    Contents all;
    const auto widgets = findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            // The line of a box that is not typed into shows what the box says.
            if (!line->isReadOnly())
                all[widget] << line->text();
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
            if (!text->isReadOnly())
                all[widget] << text->toPlainText();
        } else if (const auto* table = qobject_cast<const QTableWidget*>(widget)) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    const QTableWidgetItem* item = table->item(row, column);
                    all[widget] << (item ? item->text() : QString());
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
        beginAtFirstField();
    }
    QDialog::showEvent(event);
}

// Unless the dialog itself chose where to begin.
void Dialog::beginAtFirstField()
{
    for (QScrollArea* area : findChildren<QScrollArea*>())
        area->setFocusPolicy(Qt::NoFocus); // it follows the field one is in
    if (focusWidget())
        return;
    // A list to look at may stand above what is filled in; it comes first only where there is nothing else.
    for (const auto& isWanted : {isField, isList}) {
        for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
            if (isWanted(*next) && !isInCell(*next) && next->isEnabled() && next->isVisibleTo(this)
                && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
                next->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void Dialog::fitToScreen()
{
    // The frame of the window and a task bar need their part.
    const int frame = fontMetrics().height() * 3;
    const QSize available = screen()->availableSize() - QSize(frame, frame);
    if (minimumSizeHint().width() > available.width())
        makeNarrow(*this);
    QDialogButtonBox* buttons = findChild<QDialogButtonBox*>(QString(), Qt::FindDirectChildrenOnly);
    const QMargins margins = layout() ? layout()->contentsMargins() : QMargins();
    const int inner = available.width() - margins.left() - margins.right();
    if (buttons && buttons->minimumSizeHint().width() > inner)
        buttons->setOrientation(Qt::Vertical);
    const QSize needed = minimumSizeHint().expandedTo(minimumSize());
    if (layout() && (needed.height() > available.height() || needed.width() > available.width())) {
        // The form moves into a scrolled area; a row of buttons at its end stays below it.
        if (buttons)
            layout()->removeWidget(buttons);
        auto* content = new QWidget;
        content->setLayout(layout());
        auto* area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(content);
        area->setMinimumWidth(
            std::min(inner, content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width()));
        auto* column = new QVBoxLayout(this);
        column->addWidget(area, 1);
        if (buttons)
            column->addWidget(buttons);
        setMinimumSize(0, 0);
    }
    setMaximumSize(available);
    resize(size().expandedTo(sizeHint()).boundedTo(available));
    // Nothing is scrolled sideways where it could stand below each other.
    if (layout())
        layout()->activate();
    for (const QScrollArea* area : findChildren<QScrollArea*>()) {
        if (area->widget() && area->widget()->minimumSizeHint().width() > area->viewport()->width())
            makeNarrow(*area->widget());
    }
}

} // namespace wuxing
