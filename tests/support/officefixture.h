// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"

#include <QTemporaryDir>

namespace wuxing {

// A small district in a temporary folder, written as text:
//   "甲镇: 宋庄村 李湾村 锦华社区" — one township per line, communities end in 社区.
class OfficeFixture {
public:
    explicit OfficeFixture(const QStringList& townships = {QStringLiteral("甲镇: 宋庄村 李湾村 锦华社区"),
                               QStringLiteral("乙乡: 王岗村 赵坡村")},
        const QDateTime& begun = {{2023, 9, 15}, {10, 0}}); //< when the file was made
    static std::unique_ptr<OfficeFixture> demonstration();

    Office& office() { return *m_office; }
    FixedClock& clock() { return m_clock; }
    QString path(const QString& name = QStringLiteral("district.wuxing")) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const; //< a file in the folder; its path
    RowId unit(const QString& shortName) const; //< 0 when there is none
    void reopen(OpenMode mode = OpenMode::ReadWrite);
    void close() { m_office.reset(); }
    int operationCount() const;
    LedgerItem item(const QString& branch, const QString& problem, const QDate& start, const QDate& due) const;

private:
    struct Empty { };
    explicit OfficeFixture(Empty);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
};

// Runs the events until every job of the file is done and its result has come.
void waitForJobs(Office& office);

} // namespace wuxing
