// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalseal.h"

#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/sqlvalue.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wuxing {

namespace {

// Ten years of changes need not be in memory together.
constexpr qint64 hashedAtOnce = 20'000;

constexpr char changeMark[] = "\x1e";

} // namespace

JournalSeal::JournalSeal(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("journal"))
{
}

JournalSeal::~JournalSeal() = default;

QString JournalSeal::of(const QString& hashBefore, const Operation& operation, const std::vector<QByteArray>& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QChar separator(0x1f);
    QStringList head{hashBefore, QString::number(operation.seq), operation.at.toUTC().toString(Qt::ISODateWithMs),
        operation.author, operation.host, wordKey(operation.kind), QString::number(operation.target),
        operation.action.key(), sqlList(operation.action.arguments)};
    if (operation.seal == 1)
        head << QString::number(operation.firstChange) << QString::number(operation.lastChange);
    else
        head << QString::number(parts.size()) << QString::number(operation.site)
             << QString::number(operation.incarnation) << QString::number(operation.clock)
             << QString::number(operation.schema) << operation.program << QString::number(operation.person);
    hash.addData(head.join(separator).toUtf8());
    for (const QByteArray& part : parts) {
        hash.addData(changeMark);
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::vector<JournalSeal::Sealed>> JournalSeal::changeHashes(qint64 first, qint64 last) const
{
    return readRows<Sealed>(m_connection, m_sql["change_contents"], {first, last}, [](const Statement& row) {
        const QByteArray salt = row.value(1).toByteArray();
        Sealed sealed{row.integer(0), row.value(2).toByteArray(), {}};
        sealed.made = salt.isEmpty()
            ? sealed.hash
            : QCryptographicHash::hash(salt + row.value(3).toByteArray(), QCryptographicHash::Sha256);
        return sealed;
    });
}

Result<std::vector<QByteArray>> JournalSeal::put(qint64 first, qint64 last)
{
    const auto sealed = changeHashes(first, last);
    if (!sealed)
        return sealed.error();
    std::vector<QByteArray> hashes;
    hashes.reserve(sealed->size());
    if (!m_put)
        m_put = std::make_unique<Statement>(m_connection, m_sql["put_hash"]);
    for (const Sealed& change : *sealed) {
        if (auto done = m_put->run({change.made, change.seq}); !done)
            return done.error();
        hashes.push_back(change.made);
    }
    return hashes;
}

Result<QString> JournalSeal::putAll(qint64 lastChange)
{
    for (qint64 first = 1; first <= lastChange; first += hashedAtOnce) {
        if (const auto hashed = put(first, std::min(first + hashedAtOnce - 1, lastChange)); !hashed)
            return hashed.error();
    }
    return anchor(lastChange);
}

Result<QString> JournalSeal::anchor(qint64 lastChange) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = readEach(m_connection, m_sql["hashes"], {lastChange},
        [&](const Statement& row) { hash.addData(row.value(0).toByteArray()); });
    if (!read)
        return read.error();
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::vector<QByteArray>> JournalSeal::changeBytes(qint64 first, qint64 last) const
{
    return readRows<QByteArray>(m_connection, m_sql["change_bytes"], {first, last},
        [](const Statement& row) { return row.value(0).toByteArray(); });
}

} // namespace wuxing
