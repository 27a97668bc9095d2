// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/newfile.h"

#include "files/contentstore.h"
#include "files/outputfile.h"
#include "files/privatefile.h"
#include "services/file/knownfiles.h"
#include "storage/file/filelock.h"
#include "storage/file/leftovers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::NewFile)
};
} // namespace

NewFile::NewFile(QString path)
    : m_path(std::move(path))
    , m_place(leftovers::partialOf(m_path))
{
}

NewFile::~NewFile()
{
    if (m_begun)
        leftovers::remove(m_place);
}

Status NewFile::begin()
{
    const QString shown = QDir::toNativeSeparators(m_path);
    if (QFileInfo::exists(m_path))
        return Error{ErrorCode::Conflict, Text::tr("There is already a file %1. Choose another name.").arg(shown), {}};
    // Evidence lies beside a file, and would lie beside the link.
    if (QFileInfo(m_path).isSymLink())
        return Error{ErrorCode::Conflict,
            Text::tr("%1 is a link to a file that does not exist. Remove it, or choose another name.").arg(shown), {}};
    if (auto folder = privatefile::makeFolder(QFileInfo(m_path).absolutePath()); !folder)
        return folder;
    const auto nobody = FileLock::acquire(m_place);
    if (!nobody)
        return nobody.error();
    leftovers::remove(m_place);
    m_begun = true;
    return {};
}

Status NewFile::finish()
{
    // The evidence first: a file must never lie there without what it names.
    const QString evidence = leftovers::evidenceOf(m_place);
    if (QFileInfo(evidence).isDir() && !QDir().rename(evidence, leftovers::evidenceOf(m_path))) {
        const auto taken = ContentStore::beside(m_path).takeFrom(ContentStore::beside(m_place));
        if (!taken)
            return taken.error();
    }
    if (auto named = outputfile::rename(m_place, m_path); !named)
        return named;
    KnownFiles::ofThisUser().remember(m_path, {});
    return {};
}

} // namespace wuxing
