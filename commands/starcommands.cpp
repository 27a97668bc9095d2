// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/starcommands.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

const QString unitOption = QStringLiteral("unit");
const QString yearOption = QStringLiteral("year");
const QString periodOption = QStringLiteral("period");

// The quarter asked for, or the last one of the office's year with assessments. No value: a message was printed.
std::optional<Quarter> quarterOf(const CommandContext& context, const QCommandLineParser& parser, Office& office)
{
    if (!parser.isSet(periodOption))
        return office.assessments().latestQuarter(office.today().year());
    const auto quarter = Quarter::parse(parser.value(periodOption));
    if (quarter)
        return *quarter;
    context.usage(quarter.error().message);
    return std::nullopt;
}

void printExplanation(
    const CommandContext& context, const OrganisationService& organisation, const YearExplanation& explanation)
{
    context.out << Text::tr("%1, %2: %3", "branch, year, level")
                       .arg(explanation.branch, QString::number(explanation.year), levelLabel(explanation.level))
                << '\n';
    for (const Star& star : explanation.stars.stars) {
        context.out << '\n' << star.name << '\n';
        const QStringList lines = explanation.sentences(organisation, star.key);
        for (const QString& line : lines)
            context.out << "  " << line << '\n';
    }
}

QString distributionLine(const LevelDistribution& distribution)
{
    QStringList parts;
    for (int stars = starCount; stars >= 0; --stars)
        parts << QStringLiteral("%1 %2").arg(levelLabel(stars)).arg(distribution.count(stars));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ExitCode runPublish(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{yearOption, {}, yearOption}, {QStringLiteral("set"), {}, QStringLiteral("set")}});
    if (!context.parse(parser, 1, QStringLiteral("publish FILE --year Y [--set rural|urban]")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const int year = context.year(parser, office->today().year());
    if (year < 0)
        return ExitCode::Usage;
    int published = 0;
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const RowId draft = office->rules().draftOf(year, set);
        const bool wanted = !parser.isSet(QStringLiteral("set"))
            || wordFromText<StarSetKind>(parser.value(QStringLiteral("set"))) == std::optional(set);
        if (draft == 0 || !wanted)
            continue;
        if (auto done = office->rules().publish(draft); !done)
            return context.problem(done.error());
        const auto evaluator = office->rules().evaluator(year, set);
        context.out << Text::tr("Published: %1, version %2, %3 items, %4 clauses")
                           .arg(evaluator->rules().title, QString::number(evaluator->rules().version),
                               QString::number(evaluator->rules().itemCount()),
                               QString::number(evaluator->rules().clauseCount()))
                    << '\n';
        ++published;
    }
    if (published == 0)
        return context.problem(
            {ErrorCode::NotFound, Text::tr("There is no draft of %1. Import rules first.").arg(year), {}});
    return ExitCode::Ok;
}

ExitCode runExplain(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{unitOption, {}, QStringLiteral("code")}, {yearOption, {}, yearOption}, {QStringLiteral("json"), {}}});
    const QString synopsis = QStringLiteral("explain FILE --unit CODE [--year Y] [--json]");
    if (!context.parse(parser, 1, synopsis))
        return ExitCode::Usage;
    if (!parser.isSet(unitOption))
        return context.misused(synopsis);
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const RowId unit = context.scope(parser, *office);
    const int year = context.year(parser, office->today().year());
    if (unit < 0 || year < 0)
        return unit < 0 ? ExitCode::Problem : ExitCode::Usage;
    // A township explains its branches one after the other.
    const UnitNode* node = office->units().tree()->find(unit);
    const auto branches = node->unit.isBranch() ? std::vector<const UnitNode*>{node}
                                                : office->units().tree()->branches(unit, office->today());
    QJsonArray all;
    for (const UnitNode* branch : branches) {
        const auto explanation = office->evaluations().explain(branch->unit.id, year);
        if (!explanation)
            return context.problem(explanation.error());
        if (parser.isSet(QStringLiteral("json")))
            all.append(explanation->toJson(office->organisation()));
        else
            printExplanation(context, office->organisation(), *explanation);
    }
    if (parser.isSet(QStringLiteral("json"))) {
        const QJsonDocument document =
            node->unit.isBranch() ? QJsonDocument(all.first().toObject()) : QJsonDocument(all);
        context.out << QString::fromUtf8(document.toJson());
    }
    return ExitCode::Ok;
}

ExitCode runProjection(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")}, {periodOption, {}, QStringLiteral("quarter")}});
    if (!context.parse(parser, 1, QStringLiteral("projection FILE [--period YYYY-Qn] [--unit CODE]")))
        return ExitCode::Usage;
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const RowId scope = context.scope(parser, *office);
    const auto quarter = quarterOf(context, parser, *office);
    if (scope < 0 || !quarter)
        return scope < 0 ? ExitCode::Problem : ExitCode::Usage;
    const auto projection = office->evaluations().projection(scope, *quarter);
    if (!projection)
        return context.problem(projection.error());
    context.out
        << Text::tr("%1: %2", "quarter, levels").arg(quarter->toString(), distributionLine(projection->distribution))
        << '\n'
        << "  " << distributionInWords(projection->distribution) << '\n'
        << "  " << Text::tr("%n branch(es) have a star that is still open", nullptr, projection->open) << '\n';
    const LevelTargets targets = office->ratings().targets(quarter->year());
    for (int stars = starCount; stars >= 0; --stars) {
        const int target = targets.at(static_cast<size_t>(stars));
        if (target >= 0)
            context.out << "  "
                        << Text::tr("%1: %2 of %3 planned")
                               .arg(levelLabel(stars))
                               .arg(projection->distribution.count(stars))
                               .arg(target)
                        << '\n';
    }
    return ExitCode::Ok;
}

ExitCode runVerify(const CommandContext& context)
{
    QCommandLineParser parser;
    if (!context.parse(parser, 2, QStringLiteral("verify FILE CODE")))
        return ExitCode::Usage;
    const auto office = context.open(parser.positionalArguments().at(0), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const auto check = office->reviewSheets().checkCode(parser.positionalArguments().at(1));
    if (!check)
        return context.problem(check.error());
    if (check->answer != SheetCheck::Answer::Agrees)
        return context.problem({ErrorCode::Conflict, check->text, {}});
    context.out << check->text << '\n';
    return ExitCode::Ok;
}

ExitCode runCloseReview(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")}, {periodOption, {}, QStringLiteral("quarter")},
        {QStringLiteral("decide"), {}}});
    if (!context.parse(parser, 1, QStringLiteral("close-review FILE --period YYYY-Qn [--unit CODE] [--decide]")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const RowId scope = context.scope(parser, *office);
    const auto quarter = quarterOf(context, parser, *office);
    if (scope < 0 || !quarter)
        return scope < 0 ? ExitCode::Problem : ExitCode::Usage;
    std::vector<RowId> units;
    for (const UnitNode* node : office->units().tree()->branches(scope, quarter->lastDay())) {
        if (office->reviews().review(node->unit.id, *quarter).state != ReviewState::Closed)
            units.push_back(node->unit.id);
    }
    if (parser.isSet(QStringLiteral("decide"))) {
        const auto proposals = office->reviews().proposals(*quarter, units);
        if (!proposals.empty()) {
            if (auto decided = office->reviews().decide(*quarter, proposals); !decided)
                return context.problem(decided.error());
        }
    }
    if (units.empty())
        return context.problem(
            {ErrorCode::NotFound, Text::tr("There is no open review in %1.").arg(quarter->toString()), {}});
    if (auto closed = office->reviewSheets().close(*quarter, units); !closed)
        return context.problem(closed.error());
    context.out << Text::tr("Closed and frozen: %n branch(es)", nullptr, static_cast<int>(units.size())) << '\n';
    return ExitCode::Ok;
}

ExitCode runReopenReview(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")}, {periodOption, {}, QStringLiteral("quarter")},
        {QStringLiteral("reason"), {}, QStringLiteral("text")}});
    const QString synopsis = QStringLiteral("reopen-review FILE --period YYYY-Qn --unit CODE --reason TEXT");
    if (!context.parse(parser, 1, synopsis))
        return ExitCode::Usage;
    if (!parser.isSet(unitOption) || !parser.isSet(periodOption))
        return context.misused(synopsis);
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const RowId unit = context.scope(parser, *office);
    const auto quarter = quarterOf(context, parser, *office);
    if (unit < 0 || !quarter)
        return unit < 0 ? ExitCode::Problem : ExitCode::Usage;
    if (auto done = office->reviewSheets().reopen(unit, *quarter, parser.value(QStringLiteral("reason"))); !done)
        return context.problem(done.error());
    context.out << Text::tr("Reopened: %1").arg(office->units().tree()->find(unit)->unit.shortName) << '\n';
    return ExitCode::Ok;
}

} // namespace wuxing
