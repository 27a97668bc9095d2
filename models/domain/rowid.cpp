// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

namespace wuxing {

namespace {
RowId positive(quint64 bits)
{
    const auto id = static_cast<RowId>(bits & 0x7fffffffffffffffULL);
    return id == 0 ? 1 : id;
}
} // namespace

RowId makeRowId() { return positive(QRandomGenerator::system()->generate64()); }

RowId derivedRowId(const QString& naturalKey)
{
    const QByteArray hash = QCryptographicHash::hash(naturalKey.toUtf8(), QCryptographicHash::Sha256);
    return positive(qFromBigEndian<quint64>(hash.constData()));
}

} // namespace wuxing
