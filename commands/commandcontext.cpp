// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandcontext.h"

#include "domain/values/quantity.h"

#include <QCoreApplication>
#include <QDir>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

// Nobody reads more, and a wrong file gives one for each of its rows.
constexpr int mostLines = 100;

const QString authorOption = QStringLiteral("author");

} // namespace

ExitCode CommandContext::problem(const Error& error) const
{
    err << error.message;
    if (!error.detail.isEmpty())
        err << " [" << error.detail << ']';
    err << '\n';
    return ExitCode::Problem;
}

void CommandContext::problems(const Issues& issues) const
{
    QStringList lines;
    for (const Issue& issue : issues) {
        if (lines.size() > mostLines)
            break;
        lines << issue.text();
    }
    problems(lines, issues.size());
}

void CommandContext::problems(const QStringList& lines, size_t all) const
{
    for (const QString& line : lines.mid(0, mostLines))
        err << line << '\n';
    if (all > static_cast<size_t>(mostLines))
        err << Text::tr("… and %1 more of that kind. Mend these first.").arg(all - static_cast<size_t>(mostLines))
            << '\n';
}

ExitCode CommandContext::usage(const QString& text) const
{
    err << text << '\n';
    return ExitCode::Usage;
}

ExitCode CommandContext::misused(const QString& synopsis) const
{
    return usage(
        Text::tr("Usage: wuxing-cli %1").arg(writes ? synopsis + QStringLiteral(" [--author NAME]") : synopsis));
}

bool CommandContext::parse(QCommandLineParser& parser, int positional, const QString& synopsis, Count count) const
{
    if (writes)
        parser.addOption({authorOption, {}, QStringLiteral("name")});
    const bool isRead = parser.parse(QStringList{QStringLiteral("wuxing-cli")} + arguments);
    if (!isRead)
        usage(parser.errorText());
    const auto given = parser.positionalArguments().size();
    const bool isCounted = count == Count::AtLeast ? given >= positional : given == positional;
    const bool namesNobody = writes && parser.isSet(authorOption) && parser.value(authorOption).simplified().isEmpty();
    if (isRead && isCounted && !namesNobody)
        return true;
    misused(synopsis);
    return false;
}

ExitCode CommandContext::wrote(const QString& asked, const Result<QString>& written) const
{
    if (!written)
        return problem(written.error());
    if (*written != asked)
        err << Text::tr("%1 is held by another program, or is no earlier output; the new file lies beside it. --force "
                        "replaces any file.")
                   .arg(QDir::toNativeSeparators(asked))
            << '\n';
    out << QDir::toNativeSeparators(*written) << '\n';
    return ExitCode::Ok;
}

std::unique_ptr<Office> CommandContext::open(const QString& path, OpenMode mode) const
{
    auto office = Office::open(path, mode, clock);
    if (!office) {
        problem(office.error());
        return {};
    }
    QObject::connect(
        &(*office)->workspace(), &Workspace::failed, &(*office)->workspace(), [context = *this](const Error& error) {
            *context.unread = true;
            context.problem(error);
        });
    if (const QString saved = (*office)->workspace().upgradeBackup(); !saved.isEmpty())
        err << Text::tr("The file was upgraded; the old one is kept as %1").arg(saved) << '\n';
    if (const QString log = (*office)->workspace().strayLog(); !log.isEmpty())
        err << Text::tr("A log that belongs to another file lay beside this one; it is kept as %1").arg(log) << '\n';
    if (const QStringList altered = (*office)->workspace().alterations(); !altered.isEmpty())
        err << Text::tr("Another program changed the structure of the file: %1. Make a cleaned copy: wuxing-cli clean")
                   .arg(altered.join(QStringLiteral(", ")))
            << '\n';
    return std::move(*office);
}

std::unique_ptr<Office> CommandContext::openToWrite(const QCommandLineParser& parser) const
{
    auto office = open(parser.positionalArguments().front(), OpenMode::ReadWrite);
    if (office && parser.isSet(authorOption))
        office->persons().writeAs(parser.value(authorOption).simplified());
    return office;
}

Identity CommandContext::writer(const QCommandLineParser& parser) const
{
    return parser.isSet(authorOption) ? Identity::named(parser.value(authorOption).simplified())
                                      : Identity::ofThisComputer();
}

int CommandContext::year(const QCommandLineParser& parser, int fallback) const
{
    if (!parser.isSet(QStringLiteral("year")))
        return fallback;
    const auto year = parseWholeNumber(parser.value(QStringLiteral("year")), 2000, 2100);
    if (year)
        return *year;
    usage(year.error().message);
    return -1;
}

RowId CommandContext::scope(const QCommandLineParser& parser, const Office& office) const
{
    if (!parser.isSet(QStringLiteral("unit")))
        return 0;
    QString code = parser.value(QStringLiteral("unit"));
    const UnitTree& tree = *office.units().tree();
    const UnitNode* node = tree.findByCode(code);
    if (!node && code.size() < 12)
        node = tree.findByCode(code.leftJustified(12, QLatin1Char('0')));
    if (node)
        return node->unit.id;
    problem({ErrorCode::NotFound, Text::tr("There is no unit with the code %1.").arg(code), {}});
    return -1;
}

} // namespace wuxing
