// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unittree.h"
#include "exchange/texttable.h"

#include <QByteArray>
#include <QDate>

namespace wuxing {

// A table being written as CSV that Excel and WPS open as it is (UTF-8 with BOM): the header, then its rows.
class TableText {
public:
    explicit TableText(const QStringList& headings)
        : m_text(QChar(0xfeff) + csvLine(headings))
    {
    }
    // Rows that begin with code, township and name of their branch.
    static TableText ofBranches(const QStringList& headings)
    {
        return TableText(
            QStringList{QStringLiteral("代码"), QStringLiteral("乡镇"), QStringLiteral("名称")} + headings);
    }
    void add(const QStringList& cells) { m_text += csvLine(cells); }
    void add(const UnitNode& node, const QStringList& cells)
    {
        add(QStringList{node.unit.code, node.parent ? node.parent->unit.name : QString(), node.unit.shortName} + cells);
    }
    QByteArray bytes() const { return m_text.toUtf8(); }

    static QString iso(const QDate& date) { return date.toString(Qt::ISODate); }
    static QString yesNo(bool yes) { return yes ? QStringLiteral("是") : QStringLiteral("否"); }
    static QString percent(int percent) { return QString::number(percent) + QLatin1Char('%'); }

private:
    QString m_text;
};

} // namespace wuxing
