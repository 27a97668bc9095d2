// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/answers.h"

namespace wuxing {

Answers& Answers::choose(int choice)
{
    m_choices.push_back(choice);
    return *this;
}

Answers& Answers::name(const QString& path) { return names(path.isEmpty() ? QStringList() : QStringList{path}); }

Answers& Answers::names(const QStringList& paths)
{
    m_paths.push_back(paths);
    return *this;
}

int Answers::ask(QWidget*, const Message& message)
{
    m_said << message.text;
    if (message.choices.isEmpty())
        return 0;
    if (m_choices.empty()) {
        m_unanswered << message.text;
        return static_cast<int>(message.choices.size()) - 1;
    }
    const int choice = m_choices.front();
    m_choices.pop_front();
    return choice;
}

Questions::Chosen Answers::choose(QWidget*, const Files& files)
{
    m_files << files;
    if (m_paths.empty()) {
        m_unanswered << files.title;
        return {};
    }
    Chosen chosen{m_paths.front(), 0};
    m_paths.pop_front();
    return chosen;
}

void Answers::aboutQt(QWidget*) { m_said << QStringLiteral("Qt"); }

void Answers::forget()
{
    m_choices.clear();
    m_paths.clear();
    m_said.clear();
    m_unanswered.clear();
    m_files.clear();
}

} // namespace wuxing
