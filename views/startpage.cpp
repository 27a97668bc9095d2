// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wuxing {

StartPage::StartPage(const QStringList& recentFiles, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout;
    auto* title = new QLabel(tr("Star Ledger"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    title->setFont(large);
    column->addWidget(title);
    auto* purpose =
        new QLabel(tr("The stars, the ledger and the monthly report of a district, in one file on this computer."));
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    column->addSpacing(12);
    QFont bold = font();
    bold.setBold(true);
    const auto addLink = [&](const QString& text, const QString& description) {
        auto* link = new QPushButton(text);
        link->setFont(bold);
        link->setAccessibleDescription(description);
        column->addWidget(link);
        auto* below = new QLabel(description);
        below->setWordWrap(true);
        below->setContentsMargins(6, 0, 0, 6);
        column->addWidget(below);
        return link;
    };
    const auto addStep = [&](const QString& text, const QString& description, void (StartPage::*signal)()) {
        connect(addLink(text, description), &QPushButton::clicked, this, signal);
    };
    addStep(tr("&New file"), tr("From the template 源汇区 or from a list of your own"), &StartPage::newRequested);
    addStep(tr("&Open a file"), tr("A .wuxing file on this computer or on a stick"), &StartPage::openRequested);
    addStep(tr("&Demonstration"), tr("98 invented branches with stars, ledgers and a report"),
        &StartPage::demonstrationRequested);
    addStep(tr("&Restore a backup"), tr("Puts a checked copy in the place of a file that is damaged or lost"),
        &StartPage::restoreRequested);
    if (!recentFiles.isEmpty()) {
        column->addSpacing(12);
        column->addWidget(new QLabel(tr("Opened lately")));
    }
    for (const QString& path : recentFiles) {
        const QFileInfo file(path);
        QPushButton* link = addLink(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()));
        link->setEnabled(file.exists());
        connect(link, &QPushButton::clicked, this, [this, path] { emit fileRequested(path); });
    }
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(column, 4);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(2);
}

} // namespace wuxing
