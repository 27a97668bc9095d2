// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/workcommands.h"

#include "reporting/escalations.h"
#include "reporting/reportcatalogue.h"
#include "reporting/todolist.h"
#include "reports/formats/reportformat.h"
#include "services/file/companions.h"

#include <QDir>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

const QString unitOption = QStringLiteral("unit");
const QString periodOption = QStringLiteral("period");

QString branchName(const Office& office, RowId unit) { return office.units().tree()->shortName(unit); }

// The report and the request that freezing speaks of. No value: a message was printed.
struct FreezeTarget {
    const ReportKind* kind = nullptr;
    ReportRequest request;
};
std::optional<FreezeTarget> freezeTarget(
    const CommandContext& context, const QCommandLineParser& parser, Office& office)
{
    FreezeTarget target;
    const QString key = parser.positionalArguments().at(1);
    target.kind = reportKind(key);
    if (!target.kind) {
        context.usage(Text::tr("There is no report “%1”.").arg(key));
        return std::nullopt;
    }
    const RowId scope = context.scope(parser, office);
    if (scope < 0)
        return std::nullopt;
    const auto request = reportRequest(*target.kind, office, scope, parser.value(periodOption));
    if (!request) {
        context.problem(request.error());
        return std::nullopt;
    }
    target.request = *request;
    return target;
}

} // namespace

ExitCode runTodo(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOption({unitOption, {}, QStringLiteral("code")});
    if (!context.parse(parser, 1, QStringLiteral("todo FILE [--unit CODE]")))
        return ExitCode::Usage;
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const RowId scope = context.scope(parser, *office);
    if (scope < 0)
        return ExitCode::Problem;
    for (const TodoEntry& entry : todoList(*office, scope))
        context.out << todoWhenLabel(entry.when) << '\t' << entry.due.toString(Qt::ISODate) << '\t'
                    << todoKindLabel(entry.kind) << '\t' << branchName(*office, entry.unit) << '\t' << entry.text
                    << '\n';
    return ExitCode::Ok;
}

ExitCode runCaseStep(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")}, {QStringLiteral("step"), {}, QStringLiteral("step")},
        {QStringLiteral("year"), {}, QStringLiteral("year")}, {QStringLiteral("date"), {}, QStringLiteral("date")},
        {QStringLiteral("note"), {}, QStringLiteral("text")}});
    const QString synopsis =
        QStringLiteral("case-step FILE --unit CODE --step STEP [--year Y] [--date YYYY-MM-DD] [--note TEXT]");
    if (!context.parse(parser, 1, synopsis))
        return ExitCode::Usage;
    const auto action = wordFromKey<CaseAction>(parser.value(QStringLiteral("step")));
    const QDate date = QDate::fromString(parser.value(QStringLiteral("date")), Qt::ISODate);
    if (!parser.isSet(unitOption) || !action || (parser.isSet(QStringLiteral("date")) && !date.isValid()))
        return context.misused(synopsis);
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const RowId unit = context.scope(parser, *office);
    const int year = context.year(parser, office->today().year());
    if (unit < 0 || year < 0)
        return unit < 0 ? ExitCode::Problem : ExitCode::Usage;
    const RowId id = CaseService::caseRow(unit, year);
    const auto done = office->cases().step(
        id, *action, date.isValid() ? date : office->today(), parser.value(QStringLiteral("note")));
    if (!done)
        return context.problem(done.error());
    context.out << Text::tr("%1: %2", "branch, stage")
                       .arg(branchName(*office, unit), wordLabel(office->cases().find(id)->state))
                << '\n';
    return ExitCode::Ok;
}

ExitCode runEscalate(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOption({unitOption, {}, QStringLiteral("code")});
    if (!context.parse(parser, 1, QStringLiteral("escalate FILE [--unit CODE]")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const RowId scope = context.scope(parser, *office);
    if (scope < 0)
        return ExitCode::Problem;
    const auto due = duePapers(*office, scope);
    if (!due)
        return context.problem(due.error());
    if (!due->empty()) {
        if (auto issued = office->ledger().issue(*due); !issued)
            return context.problem(issued.error());
    }
    for (const EscalationPaper& paper : *due)
        context.out << paper.number << '\t' << wordOnPaper(paper.step) << '\t' << paper.addressee << '\n';
    context.out << Text::tr("%n paper(s) issued", nullptr, static_cast<int>(due->size())) << '\n';
    return ExitCode::Ok;
}

ExitCode runFreeze(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")}, {periodOption, {}, periodOption}});
    if (!context.parse(parser, 2, QStringLiteral("freeze FILE REPORT [--period P] [--unit CODE]")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const auto target = freezeTarget(context, parser, *office);
    if (!target)
        return ExitCode::Problem;
    if (auto frozen = freezeReport(*office, *target->kind, target->request); !frozen)
        return context.problem(frozen.error());
    context.out << Text::tr("Frozen: %1").arg(target->kind->label()) << '\n';
    return ExitCode::Ok;
}

ExitCode runUnfreeze(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")}, {periodOption, {}, periodOption},
        {QStringLiteral("reason"), {}, QStringLiteral("text")}});
    if (!context.parse(parser, 2, QStringLiteral("unfreeze FILE REPORT --reason TEXT [--period P] [--unit CODE]")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const auto target = freezeTarget(context, parser, *office);
    if (!target)
        return ExitCode::Problem;
    const auto lifted = liftFrozen(*office, *target->kind, target->request, parser.value(QStringLiteral("reason")));
    if (!lifted)
        return context.problem(lifted.error());
    context.out << Text::tr("Reopened: %1").arg(target->kind->label()) << '\n';
    return ExitCode::Ok;
}

namespace {

// What the files of `attach` belong to: the branch, or what --problem, --case, --clause or --visit name.
Status readOwner(const QCommandLineParser& parser, Office& office, EvidenceService::Target& target)
{
    const auto missing = [](const QString& text) { return Error{ErrorCode::NotFound, text, {}}; };
    const QString problem = parser.value(QStringLiteral("problem")).simplified();
    const QString number = parser.value(QStringLiteral("clause"));
    const int year =
        parser.isSet(QStringLiteral("year")) ? parser.value(QStringLiteral("year")).toInt() : office.today().year();
    if (!problem.isEmpty()) {
        target.owner = EvidenceOwner::LedgerItem;
        for (const LedgerItem& item : *office.ledger().items()) {
            if (item.unit == target.unit && item.problem.simplified() == problem)
                target.ownerId = item.id;
        }
        if (target.ownerId == 0)
            return missing(Text::tr("The branch has no ledger item “%1”.").arg(problem));
    } else if (parser.isSet(QStringLiteral("case"))) {
        target.owner = EvidenceOwner::RectCase;
        target.ownerId = CaseService::caseRow(target.unit, parser.value(QStringLiteral("case")).toInt());
        if (!office.cases().find(target.ownerId))
            return missing(Text::tr("The branch has no case of %1.").arg(parser.value(QStringLiteral("case"))));
    } else if (!number.isEmpty()) {
        target.owner = EvidenceOwner::Clause;
        const UnitNode* node = office.units().tree()->find(target.unit);
        const auto rules = node ? office.rules().evaluator(year, node->unit.starSet) : nullptr;
        const RuleClause* clause = rules ? rules->rules().clauseNumbered(number) : nullptr;
        if (!clause)
            return missing(
                Text::tr("The rules of %1 have no clause %2 for this branch.").arg(QString::number(year), number));
        target.ownerId = clause->id;
    } else if (parser.isSet(QStringLiteral("visit"))) {
        target.owner = EvidenceOwner::Visit;
        const QDate day = QDate::fromString(parser.value(QStringLiteral("visit")), Qt::ISODate);
        int found = 0;
        for (const Visit& visit : office.visits().visitsIn(target.unit, day.year())) {
            if (visit.date == day) {
                target.ownerId = visit.id;
                ++found;
            }
        }
        if (found != 1)
            return missing(Text::tr(
                "%n visit(s) of the branch are of that day; one is needed. Attach it in the window.", nullptr, found));
    }
    return {};
}

} // namespace

ExitCode runAttach(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")},
        {QStringLiteral("problem"), {}, QStringLiteral("text")}, {QStringLiteral("case"), {}, QStringLiteral("year")},
        {QStringLiteral("clause"), {}, QStringLiteral("number")}, {QStringLiteral("year"), {}, QStringLiteral("year")},
        {QStringLiteral("visit"), {}, QStringLiteral("date")},
        {QStringLiteral("stage"), {}, QStringLiteral("stage"), QStringLiteral("other")},
        {QStringLiteral("label"), {}, QStringLiteral("text")}, {QStringLiteral("shrink"), {}}});
    const QString synopsis = QStringLiteral("attach FILE PICTURE… --unit CODE [--problem TEXT | --case YEAR | --clause "
                                            "NUMBER [--year Y] | --visit YYYY-MM-DD] "
                                            "[--stage before|after|other] [--label TEXT] [--shrink]");
    if (!context.parse(parser, 2, synopsis, CommandContext::Count::AtLeast))
        return ExitCode::Usage;
    const auto stage = wordFromText<EvidenceStage>(parser.value(QStringLiteral("stage")));
    if (!parser.isSet(unitOption) || !stage)
        return context.misused(synopsis);
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    EvidenceService::Target target;
    target.unit = context.scope(parser, *office);
    if (target.unit < 0)
        return ExitCode::Problem;
    target.stage = *stage;
    target.label = parser.value(QStringLiteral("label"));
    target.shrink = parser.isSet(QStringLiteral("shrink"));
    if (auto owner = readOwner(parser, *office, target); !owner)
        return context.problem(owner.error());
    const auto attached = office->evidence().attach(parser.positionalArguments().mid(1), target);
    if (!attached)
        return context.problem(attached.error());
    context.problems(attached->refused);
    context.out << Text::tr("%n file(s) attached", nullptr, static_cast<int>(attached->evidence.size())) << '\n';
    return attached->refused.empty() ? ExitCode::Ok : ExitCode::Problem;
}

ExitCode runEvidenceFolder(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{unitOption, {}, QStringLiteral("code")}, {QStringLiteral("out"), {}, QStringLiteral("dir")}});
    const QString synopsis = QStringLiteral("evidence-folder FILE --unit CODE --out DIR");
    if (!context.parse(parser, 1, synopsis))
        return ExitCode::Usage;
    if (!parser.isSet(unitOption) || !parser.isSet(QStringLiteral("out")))
        return context.misused(synopsis);
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const RowId unit = context.scope(parser, *office);
    if (unit < 0)
        return ExitCode::Problem;
    const auto written = reporting::writeEvidenceFolder(*office, unit, parser.value(QStringLiteral("out")));
    if (!written)
        return context.problem(written.error());
    for (const QString& path : *written)
        context.out << QDir::toNativeSeparators(path) << '\n';
    return ExitCode::Ok;
}

ExitCode runTidy(const CommandContext& context)
{
    QCommandLineParser parser;
    if (!context.parse(parser, 1, QStringLiteral("tidy FILE")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const auto gone = office->evidence().tidy();
    if (!gone)
        return context.problem(gone.error());
    context.out << Text::tr("%n removed piece(s) of evidence are gone for good", nullptr, *gone) << '\n';
    return ExitCode::Ok;
}

ExitCode runTakeOver(const CommandContext& context)
{
    QCommandLineParser parser;
    if (!context.parse(parser, 1, QStringLiteral("take-over FILE")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const auto former = office->companions().findFormerName();
    if (!former)
        return context.problem(former.error());
    if (auto taken = office->companions().takeOver(*former); !taken)
        return context.problem(taken.error());
    if (former->isEmpty())
        context.out << Text::tr("Nothing lies beside the file under a former name.") << '\n';
    for (const QString& folder : {former->evidence, former->backups}) {
        if (!folder.isEmpty())
            context.out << Text::tr("Taken over: %1").arg(QDir::toNativeSeparators(folder)) << '\n';
    }
    return ExitCode::Ok;
}

} // namespace wuxing
