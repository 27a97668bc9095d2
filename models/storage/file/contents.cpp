// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/contents.h"

#include "storage/file/readrows.h"
#include "storage/file/sqltext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Contents)
};

QString hashOf(const QByteArray& body)
{
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

const SqlText& statements()
{
    static const SqlText text(QStringLiteral("content"));
    return text;
}

} // namespace

Result<QString> Contents::put(const QByteArray& body) const
{
    const QString hash = hashOf(body);
    // Empty bytes are bytes, too, and no NULL.
    const QByteArray kept = body.isNull() ? QByteArray("") : body;
    if (auto put = runOnce(m_connection, statements()["put"], {hash, kept.size(), kept}); !put)
        return put.error();
    return hash;
}

Result<QByteArray> Contents::body(const QString& sha256) const
{
    const auto rows = readRows<QByteArray>(
        m_connection, statements()["body"], {sha256}, [](const Statement& row) { return row.value(0).toByteArray(); });
    if (!rows)
        return rows.error();
    if (rows->empty() || hashOf(rows->front()) != sha256)
        return Error{ErrorCode::Damaged,
            Text::tr("What was frozen is missing or was changed outside the program. Restore a backup."), sha256};
    return rows->front();
}

} // namespace wuxing
