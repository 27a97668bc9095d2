// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openednotes.h"

#include "services/file/companions.h"
#include "services/file/filecleaning.h"
#include "services/file/filepreparation.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace wuxing::openednotes {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::OpenedNotes)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

void tellOfFiles(QWidget* window, const QString& old, const QString& log)
{
    if (!old.isEmpty())
        messages::inform(window,
            Text::tr("The file was brought to the version of this program. The old one is kept as %1").arg(shown(old)));
    if (!log.isEmpty())
        messages::inform(window,
            Text::tr("Beside the file lay a log that belongs to another one: what it holds is not in this file. It is "
                     "kept as %1")
                .arg(shown(log)));
}

QString makeCleanedCopy(QWidget* window, const QString& source)
{
    const QFileInfo file(source);
    const QString proposal = file.dir().filePath(Text::tr("%1 (cleaned).wuxing").arg(file.completeBaseName()));
    QString path = Questions::of(window)
                       .choose(window,
                           {Questions::Files::What::Save, Text::tr("Write a cleaned copy"), proposal,
                               {Text::tr("Star ledger files (*.wuxing)")}})
                       .path();
    if (path.isEmpty())
        return {};
    const auto left = writeCleanedCopy(file.filePath(), path);
    if (!left) {
        messages::show(window, left.error());
        return {};
    }
    messages::inform(window, Text::tr("The cleaned copy was written: %1. It is opened now.").arg(shown(path)),
        left->isEmpty() ? QString() : Text::tr("Left out:\n%1").arg(left->join(QLatin1Char('\n'))));
    return path;
}

QString offerCleaning(QWidget* window, const Workspace& workspace)
{
    const QStringList altered = workspace.alterations();
    if (altered.isEmpty())
        return {};
    const QPointer<const Workspace> open(&workspace); // the file may be closed while the question stands
    const bool wanted = messages::offer(window,
        Text::tr("Another program changed the structure of the file: %1. It can be read, but not written. A cleaned "
                 "copy holds every row of this program, and can be written.")
            .arg(altered.join(QStringLiteral(", "))),
        Text::tr("Make a &cleaned copy…"));
    return wanted && open ? makeCleanedCopy(window, open->path()) : QString();
}

void tellOfMissing(QWidget* window, const MissingEvidence& missing)
{
    if (missing.isEmpty())
        return;
    QString text = Text::tr("%n piece(s) of evidence do not lie beside the file. Copy its folder of evidence there: %1",
        nullptr, missing.pieces)
                       .arg(shown(missing.folder));
    for (const QString& folder : missing.formerFolders)
        text += QLatin1Char('\n') + Text::tr("On this computer they lie in %1").arg(shown(folder));
    messages::inform(window, text);
}

// What lies beside the file under its former name is offered; what lies nowhere near is told.
void offerFormerName(QWidget* window, Office& office)
{
    const QPointer<Workspace> open(&office.workspace());
    const auto former = office.companions().findFormerName();
    if (!former)
        return messages::show(window, former.error());
    if (former->isEmpty())
        return tellOfMissing(window, former->missing);
    QStringList folders;
    for (const QString& folder : {former->evidence, former->backups}) {
        if (!folder.isEmpty())
            folders << shown(folder);
    }
    const bool wanted = messages::offer(window,
        Text::tr("The file has another name than before; what belongs to it lies under the former one: %1")
            .arg(folders.join(QStringLiteral(", "))),
        Text::tr("&Take it over"));
    if (!open)
        return;
    if (wanted && messages::check(window, office.companions().takeOver(*former)))
        tellOfMissing(window, office.companions().missing());
    else if (!wanted && former->evidence.isEmpty())
        tellOfMissing(window, former->missing);
}

} // namespace

QString tell(QWidget* window, Office& office, const FilePreparation& prepared)
{
    // While a message is shown, the file may be closed.
    const QPointer<Workspace> open(&office.workspace());
    // Opened again after it was prepared, the file says no more of what happened then.
    tellOfFiles(window, prepared.upgradeBackup.isEmpty() ? open->upgradeBackup() : prepared.upgradeBackup,
        prepared.strayLog.isEmpty() ? open->strayLog() : prepared.strayLog);
    if (!open)
        return {};
    if (open->isReadOnly())
        return offerCleaning(window, *open);
    offerFormerName(window, office);
    return {};
}

} // namespace wuxing::openednotes
