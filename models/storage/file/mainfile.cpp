// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/mainfile.h"

#include "storage/file/connection.h"

#include <QCoreApplication>
#include <QDir>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::MainFile)
};

const QString headQuery = QStringLiteral("SELECT hash FROM operation ORDER BY seq DESC LIMIT 1");

// What a copy of another moment, or one that was packed anew, does not share.
const QString shapeQuery =
    QStringLiteral("SELECT (SELECT page_count FROM pragma_page_count) || ' ' || (SELECT freelist_count FROM "
                   "pragma_freelist_count) || ' ' || (SELECT schema_version FROM pragma_schema_version)");

} // namespace

MainFile::MainFile(const Connection& connection, QString path)
    : m_connection(connection)
    , m_path(std::move(path))
{
    remember();
}

void MainFile::remember()
{
    if (m_path.isEmpty())
        return;
    if (const auto now = FileIdentity::of(m_path))
        m_known = *now;
    rememberHead();
}

void MainFile::rememberHead()
{
    if (m_path.isEmpty())
        return;
    const auto head = m_connection.single(headQuery);
    m_head = head ? *head : QString();
}

Status MainFile::check()
{
    if (m_path.isEmpty())
        return {};
    const QString shown = QDir::toNativeSeparators(m_path);
    const auto now = FileIdentity::of(m_path);
    if (!now)
        return Error{ErrorCode::Io,
            Text::tr("%1 is no longer there. Nothing was saved. Put the disk or share back, or open a backup.")
                .arg(shown),
            {}};
    const Error replaced{ErrorCode::Conflict,
        Text::tr("%1 was replaced or changed by another program while it was open here. Nothing was saved. Write a "
                 "copy of what is open under another name, then open the file again.")
            .arg(shown),
        {}};
    if (!now->isSameFile(m_known) || trueFilePath(m_path) != m_path)
        return replaced;
    if (now->names > 1)
        return Error{ErrorCode::Conflict,
            Text::tr("%1 was given a second name (a hard link). Nothing was saved, because two programs could write it "
                     "at once under its two names. Remove the other name and try again.")
                .arg(shown),
            {}};
    if (now->isUntouched(m_known))
        return {};
    if (!stillHoldsTheSame())
        return replaced;
    m_known = *now;
    return {};
}

// Touched but perhaps not changed: Windows writes times late, and tools set them. Looked at through a connection that
// remembers no pages; this one would show what it read before.
bool MainFile::stillHoldsTheSame() const
{
    const auto fresh = Connection::open(m_path, Connection::Mode::ReadAgain);
    if (!fresh)
        return false;
    const auto shape = (*fresh)->single(shapeQuery);
    const auto expected = m_connection.single(shapeQuery);
    const auto head = (*fresh)->single(headQuery);
    return shape && expected && head && *shape == *expected && *head == m_head;
}

} // namespace wuxing
