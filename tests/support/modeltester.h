// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QStringList>

namespace wuxing {

// Attaches QAbstractItemModelTester to a model and collects what it says. Attach it before the data change, and ask for
// problems() at the end: in its default mode the tester says nothing under Catch2.
class ModelTester {
public:
    explicit ModelTester(QAbstractItemModel& model);
    ~ModelTester();
    ModelTester(const ModelTester&) = delete;
    ModelTester& operator=(const ModelTester&) = delete;

    QStringList problems() const;

private:
    QAbstractItemModelTester m_tester;
};

} // namespace wuxing
