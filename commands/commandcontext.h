// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/issue.h"
#include "domain/time/clock.h"
#include "services/office.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>

namespace wuxing {

// Exit codes of wuxing-cli (design.md section 4).
enum class ExitCode { Ok = 0, Problem = 1, Usage = 2 };

// What every command is given: its arguments and where to write. Problems go to `err`, one per line.
struct CommandContext {
    QStringList arguments; //< without program and command
    QTextStream& out;
    QTextStream& err;
    const Clock& clock;
    bool writes = false; //< takes --author
    // Set when something of an open file could not be read: what the command printed is not to be trusted.
    std::shared_ptr<bool> unread = std::make_shared<bool>(false);

    ExitCode problem(const Error& error) const;
    // The first hundred, and how many more there are.
    void problems(const Issues& issues) const;
    void problems(const QStringList& lines, size_t all) const;
    ExitCode usage(const QString& text) const;
    ExitCode misused(const QString& synopsis) const; //< says how the command is used
    // Prints where a file lies, and says when it could not have the name that was asked for.
    ExitCode wrote(const QString& asked, const Result<QString>& written) const;
    // Parses the arguments; false (after a message) on wrong usage or a wrong number of positional ones.
    enum class Count { Exactly, AtLeast };
    bool parse(QCommandLineParser& parser, int positional, const QString& synopsis, Count count = Count::Exactly) const;
    // Opens the file, or says why not.
    std::unique_ptr<Office> open(const QString& path, OpenMode mode) const;
    // The same with the first argument, to write in the name of --author; without that in the name of the computer.
    std::unique_ptr<Office> openToWrite(const QCommandLineParser& parser) const;
    Identity writer(const QCommandLineParser& parser) const; //< the same for a file that is made
    // A year option, or the fallback when it is not given; -1 after a message when it is not a year.
    int year(const QCommandLineParser& parser, int fallback) const;
    // The unit option as a scope: 0 when not given, -1 after a message when there is no such unit.
    RowId scope(const QCommandLineParser& parser, const Office& office) const;
};

} // namespace wuxing
