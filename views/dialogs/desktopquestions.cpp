// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/desktopquestions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::DesktopQuestions)
};

QMessageBox::Icon iconOf(Questions::Message::Kind kind)
{
    switch (kind) {
    case Questions::Message::Kind::Information:
        return QMessageBox::Information;
    case Questions::Message::Kind::Warning:
        return QMessageBox::Warning;
    case Questions::Message::Kind::Question:
        return QMessageBox::Question;
    }
    return QMessageBox::NoIcon;
}

} // namespace

int DesktopQuestions::ask(QWidget* parent, const Message& message)
{
    QMessageBox box(iconOf(message.kind), Text::tr("Star Ledger"), message.text, QMessageBox::NoButton, parent);
    if (!message.detail.isEmpty())
        box.setDetailedText(message.detail);
    if (message.choices.isEmpty()) {
        box.addButton(QMessageBox::Ok);
        box.exec();
        return 0;
    }
    QList<QPushButton*> buttons;
    for (const QString& choice : message.choices)
        buttons << box.addButton(
            choice, buttons.size() + 1 == message.choices.size() ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
    box.setDefaultButton(buttons.value(message.preset));
    box.setEscapeButton(buttons.back());
    box.exec();
    const auto chosen = std::find(buttons.cbegin(), buttons.cend(), box.clickedButton());
    return chosen == buttons.cend() ? static_cast<int>(buttons.size()) - 1
                                    : static_cast<int>(chosen - buttons.cbegin());
}

Questions::Chosen DesktopQuestions::choose(QWidget* parent, const Files& files)
{
    const QString filters = files.filters.join(QStringLiteral(";;"));
    QString selected;
    Chosen chosen;
    switch (files.what) {
    case Files::What::Open:
        chosen.paths << QFileDialog::getOpenFileName(parent, files.title, files.start, filters, &selected);
        break;
    case Files::What::OpenSeveral:
        chosen.paths = QFileDialog::getOpenFileNames(parent, files.title, files.start, filters, &selected);
        break;
    case Files::What::Save:
        chosen.paths << QFileDialog::getSaveFileName(parent, files.title, files.start, filters, &selected);
        break;
    case Files::What::Folder:
        chosen.paths << QFileDialog::getExistingDirectory(parent, files.title, files.start);
        break;
    }
    chosen.paths.removeAll(QString());
    chosen.filter = std::max<qsizetype>(0, files.filters.indexOf(selected));
    return chosen;
}

void DesktopQuestions::aboutQt(QWidget* parent) { QMessageBox::aboutQt(parent); }

} // namespace wuxing
