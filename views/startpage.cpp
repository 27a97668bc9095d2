// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
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
    column->addWidget(
        new QLabel(tr("The stars, the ledger and the monthly report of a district, in one file on this computer.")));
    column->addSpacing(12);
    const auto addLink = [&](const QString& text, const QString& description, void (StartPage::*signal)()) {
        auto* link = new QCommandLinkButton(text, description);
        link->setFont(font()); // the style would take one of its own, whatever size was chosen
        connect(link, &QCommandLinkButton::clicked, this, signal);
        column->addWidget(link);
    };
    addLink(tr("&New file"), tr("From the template 源汇区 or from a list of your own"), &StartPage::newRequested);
    addLink(tr("&Open a file"), tr("A .wuxing file on this computer or on a stick"), &StartPage::openRequested);
    addLink(tr("&Demonstration"), tr("98 invented branches with stars, ledgers and a report"),
        &StartPage::demonstrationRequested);
    addLink(tr("&Restore a backup"), tr("Puts a checked copy in the place of a file that is damaged or lost"),
        &StartPage::restoreRequested);
    if (!recentFiles.isEmpty()) {
        column->addSpacing(12);
        column->addWidget(new QLabel(tr("Opened lately")));
    }
    for (const QString& path : recentFiles) {
        const QFileInfo file(path);
        auto* link = new QCommandLinkButton(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()));
        link->setFont(font());
        link->setEnabled(file.exists());
        connect(link, &QCommandLinkButton::clicked, this, [this, path] { emit fileRequested(path); });
        column->addWidget(link);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(column);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(2);
}

} // namespace wuxing
