// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/readcommands.h"

#include "domain/values/quantity.h"
#include "reporting/statistics.h"
#include "services/file/companions.h"
#include "services/file/openingcheck.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

const QString checkSynopsis = QStringLiteral("check FILE [--head CODE | --quick]");

QString levelsInWords(const LevelDistribution& distribution)
{
    QStringList parts;
    for (int stars = starCount; stars >= 0; --stars)
        parts << QStringLiteral("%1 %2").arg(levelLabel(stars)).arg(distribution.count(stars));
    return parts.join(QStringLiteral(", "));
}

QString targetsInWords(const LevelTargets& targets)
{
    QStringList parts;
    for (int stars = starCount; stars >= 0; --stars) {
        const int target = targets.at(static_cast<size_t>(stars));
        if (target >= 0)
            parts << QStringLiteral("%1 %2").arg(levelLabel(stars)).arg(target);
    }
    return parts.isEmpty() ? Text::tr("not entered") : parts.join(QStringLiteral(", "));
}

void printStatistics(QTextStream& out, const Statistics& figures)
{
    out << Text::tr("%1: %2 branches = %3 villages + %4 communities")
               .arg(figures.scopeName, QString::number(figures.villages + figures.communities),
                   QString::number(figures.villages), QString::number(figures.communities))
        << '\n';
    for (const LevelDistribution* distribution : {&figures.before, &figures.current}) {
        out << Text::tr("Result %1: %2").arg(distribution->year).arg(levelsInWords(*distribution)) << '\n';
        out << "  " << distributionInWords(*distribution) << '\n';
    }
    out << Text::tr("Plan %1: %2").arg(figures.year).arg(targetsInWords(figures.targets)) << '\n';
    QStringList lights;
    for (const Light light : openLights)
        lights << QStringLiteral("%1 %2").arg(wordLabel(light)).arg(figures.lights.count(light));
    out << Text::tr("Open ledger items: %1 (%2)").arg(figures.lights.open()).arg(lights.join(QStringLiteral(", ")))
        << '\n';
    for (const OutcomeTotal& total : figures.closedOutcomes)
        out << Text::tr("Closed out: %1 %2 %3").arg(total.label, total.quantity.toString(), total.unit) << '\n';
}

QJsonObject toJson(const Operation& operation, const std::vector<FieldChange>& changes)
{
    QJsonArray fields;
    for (const FieldChange& change : changes)
        fields.append(QJsonObject{{QStringLiteral("table"), change.table},
            {QStringLiteral("row"), QString::number(change.row)}, {QStringLiteral("field"), change.field},
            {QStringLiteral("old"), change.before}, {QStringLiteral("new"), change.after}});
    return {{QStringLiteral("seq"), operation.seq},
        {QStringLiteral("at"), operation.at.toLocalTime().toString(Qt::ISODate)},
        {QStringLiteral("author"), operation.author}, {QStringLiteral("host"), operation.host},
        {QStringLiteral("action"), operation.action.key()}, {QStringLiteral("text"), operation.action.text()},
        {QStringLiteral("changes"), fields}, {QStringLiteral("hash"), operation.hash}};
}

// What another process of this program asks before it opens a file it does not know. The word on standard output is for
// that process, the reason on standard error for people.
ExitCode lookThrough(const CommandContext& context, const QString& path)
{
    const openingcheck::Look look = openingcheck::lookInside(path, [&]() -> Status {
        const auto office = Office::open(path, OpenMode::Look, context.clock);
        if (!office)
            return office.error();
        (void)statistics(**office, 0, (*office)->today().year());
        return {};
    });
    context.out << openingcheck::wordKey(look.verdict) << '\n';
    if (look.verdict == openingcheck::Verdict::Sound)
        return ExitCode::Ok;
    context.err << look.reason << '\n';
    return ExitCode::Problem;
}

// What is no fault and still wants a word: evidence that was removed, and folders under a former name of the file.
Status tellOfEvidence(const CommandContext& context, Office& office)
{
    if (const auto left = static_cast<int>(office.evidence().left().size()); left > 0)
        context.out << Text::tr(
            "%n removed piece(s) of evidence can still be brought back by undo; “wuxing-cli tidy FILE” "
            "removes them for good.",
            nullptr, left)
                    << '\n';
    const auto former = office.companions().findFormerName();
    if (!former)
        return former.error();
    for (const QString& folder : {former->evidence, former->backups}) {
        if (!folder.isEmpty())
            context.out << Text::tr("%1 belongs to this file under a former name; “wuxing-cli take-over FILE” gives it "
                                    "back.")
                               .arg(QDir::toNativeSeparators(folder))
                        << '\n';
    }
    return {};
}

} // namespace

ExitCode runStats(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("year"), {}, QStringLiteral("year")},
        {QStringLiteral("unit"), {}, QStringLiteral("code")}, {QStringLiteral("json"), {}}});
    if (!context.parse(parser, 1, QStringLiteral("stats FILE [--year Y] [--unit CODE] [--json]")))
        return ExitCode::Usage;
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const int year = context.year(parser, office->today().year());
    if (year < 0)
        return ExitCode::Usage;
    const RowId scope = context.scope(parser, *office);
    if (scope < 0)
        return ExitCode::Problem;
    const Statistics figures = statistics(*office, scope, year);
    if (parser.isSet(QStringLiteral("json")))
        context.out << QString::fromUtf8(QJsonDocument(figures.toJson()).toJson());
    else
        printStatistics(context.out, figures);
    return ExitCode::Ok;
}

ExitCode runCheck(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("head"), {}, QStringLiteral("code")}, {QStringLiteral("quick"), {}}});
    if (!context.parse(parser, 1, checkSynopsis))
        return ExitCode::Usage;
    // A quick look does not read the journal.
    if (parser.isSet(QStringLiteral("quick")) && parser.isSet(QStringLiteral("head")))
        return context.misused(checkSynopsis);
    if (parser.isSet(QStringLiteral("quick")))
        return lookThrough(context, parser.positionalArguments().front());
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    auto findings = office->history().check();
    if (!findings)
        return context.problem(findings.error());
    for (CheckFinding& finding : office->evidence().check())
        findings->push_back(std::move(finding));
    if (parser.isSet(QStringLiteral("head"))) {
        const QString head = parser.value(QStringLiteral("head"));
        const auto found = office->history().findHash(head);
        if (!found)
            return context.problem(found.error());
        if (*found == 0)
            findings->push_back({Text::tr("journal"),
                Text::tr("no operation bears the code %1: the end of the journal was cut off, or the paper is of "
                         "another file")
                    .arg(head)});
        else
            context.out << Text::tr("The code %1 is that of operation %2.").arg(head, QString::number(*found)) << '\n';
    }
    QStringList lines;
    for (const CheckFinding& finding : *findings)
        lines << finding.where + QStringLiteral(": ") + finding.what;
    context.problems(lines, findings->size());
    if (auto told = tellOfEvidence(context, *office); !told)
        return context.problem(told.error());
    if (!findings->empty())
        return ExitCode::Problem;
    const auto head = office->history().head();
    context.out << Text::tr("Everything is in order. Head of the journal: %1").arg(head ? head->left(16) : QString())
                << '\n';
    return ExitCode::Ok;
}

ExitCode runLog(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("unit"), {}, QStringLiteral("code")}, {QStringLiteral("json"), {}},
        {QStringLiteral("limit"), {}, QStringLiteral("n"), QStringLiteral("100")}});
    if (!context.parse(parser, 1, QStringLiteral("log FILE [--unit CODE] [--limit N] [--json]")))
        return ExitCode::Usage;
    const auto limit = parseWholeNumber(parser.value(QStringLiteral("limit")), 1, 1000000);
    if (!limit)
        return context.usage(limit.error().message);
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const RowId scope = context.scope(parser, *office);
    if (scope < 0)
        return ExitCode::Problem;
    const auto operations = office->history().operations(scope, *limit);
    if (!operations)
        return context.problem(operations.error());
    QJsonArray json;
    for (const Operation& operation : *operations) {
        if (parser.isSet(QStringLiteral("json"))) {
            const auto changes = office->history().fieldChanges(operation);
            if (!changes)
                return context.problem(changes.error());
            json.append(toJson(operation, *changes));
            continue;
        }
        context.out << operation.seq << '\t' << operation.at.toLocalTime().toString(Qt::ISODate) << '\t'
                    << office->persons().authorOf(operation) << '\t' << operation.action.text() << '\t'
                    << Text::tr("%1 rows").arg(operation.changeCount()) << '\n';
    }
    if (parser.isSet(QStringLiteral("json")))
        context.out << QString::fromUtf8(QJsonDocument(json).toJson());
    return ExitCode::Ok;
}

} // namespace wuxing
