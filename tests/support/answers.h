// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/questions.h"

#include <deque>

namespace wuxing {

// Answers the questions of the program in the order in which a test gave the answers, and keeps what was said. What was
// asked without an answer counts as refused (Esc) and stands in unanswered().
class Answers : public Questions {
public:
    Answers& choose(int choice); //< the next box with several buttons
    Answers& name(const QString& path); //< the next dialog for files; empty: cancelled
    Answers& names(const QStringList& paths);

    int ask(QWidget* parent, const Message& message) override;
    Chosen choose(QWidget* parent, const Files& files) override;
    void aboutQt(QWidget* parent) override;

    const QStringList& said() const { return m_said; } //< texts of all boxes
    QString last() const { return m_said.isEmpty() ? QString() : m_said.back(); }
    const QStringList& unanswered() const { return m_unanswered; }
    const QList<Files>& files() const { return m_files; } //< what was asked for
    void forget();

private:
    std::deque<int> m_choices;
    std::deque<QStringList> m_paths;
    QStringList m_said;
    QStringList m_unanswered;
    QList<Files> m_files;
};

} // namespace wuxing
