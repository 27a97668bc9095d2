// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/pinyin.h"

#include <QFile>

inline void initPinyinResource() { Q_INIT_RESOURCE(domain_data); }

namespace wuxing {

namespace {
QByteArray readTable()
{
    initPinyinResource();
    QFile file(QStringLiteral(":/wuxing/data/pinyin-initials.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

QString pinyinInitials(const QString& name)
{
    static const QByteArray table = readTable();
    constexpr int first = 0x4e00;
    QString initials;
    initials.reserve(name.size());
    for (const QChar c : name) {
        const int index = c.unicode() - first;
        if (index >= 0 && index < table.size()) {
            if (table.at(index) != '?')
                initials += QLatin1Char(table.at(index));
        } else if (c.unicode() < 128 && c.isLetterOrNumber()) {
            initials += c.toLower();
        }
    }
    return initials;
}

} // namespace wuxing
