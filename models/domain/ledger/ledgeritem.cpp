// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgeritem.h"

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerItem)
};
constexpr std::array measures{
    EnumWord<Measure>{Measure::Length, "length", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Length")},
    EnumWord<Measure>{Measure::Area, "area", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Area")},
    EnumWord<Measure>{Measure::Pieces, "pieces", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Pieces")}};

constexpr std::array sources{EnumWord<LedgerSource>{LedgerSource::Case, "case",
                                 QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Case"), u"软弱涣散整顿"},
    EnumWord<LedgerSource>{LedgerSource::Visit, "visit", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Visit"), u"大走访"},
    EnumWord<LedgerSource>{
        LedgerSource::Review, "review", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Joint review"), u"季度联审"},
    EnumWord<LedgerSource>{
        LedgerSource::Inspection, "inspection", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Inspection"), u"日常检查"},
    EnumWord<LedgerSource>{
        LedgerSource::Petition, "petition", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Petition"), u"信访"},
    EnumWord<LedgerSource>{
        LedgerSource::SelfCheck, "self_check", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Self-check"), u"自查"},
    EnumWord<LedgerSource>{
        LedgerSource::Other, "other", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Other source"), u"其他"}};

// Words that tell it in an office's own text.
QStringList toldBy(LedgerSource source)
{
    switch (source) {
    case LedgerSource::Case:
        return {QStringLiteral("整顿")};
    case LedgerSource::Visit:
        return {QStringLiteral("走访")};
    case LedgerSource::Review:
        return {QStringLiteral("联审")};
    case LedgerSource::Inspection:
        return {QStringLiteral("检查"), QStringLiteral("督查"), QStringLiteral("巡察")};
    case LedgerSource::Petition:
        return {QStringLiteral("信访")};
    case LedgerSource::SelfCheck:
        return {QStringLiteral("自查")};
    case LedgerSource::Other:
        break;
    }
    return {};
}
} // namespace

EnumWords<LedgerSource> enumWords(LedgerSource) { return {"wuxing::LedgerItem", sources}; }
EnumWords<Measure> enumWords(Measure) { return {"wuxing::LedgerItem", measures}; }

std::optional<LedgerSource> ledgerSourceFromText(const QString& text)
{
    if (const auto exact = wordFromText<LedgerSource>(text))
        return exact;
    for (const auto& source : sources) {
        const QStringList words = toldBy(source.value);
        for (const QString& word : words) {
            if (text.contains(word))
                return source.value;
        }
    }
    return std::nullopt;
}

QStringList ledgerCategories()
{
    return {QStringLiteral("班子队伍"), QStringLiteral("组织生活"), QStringLiteral("阵地建设"),
        QStringLiteral("集体经济"), QStringLiteral("人居环境"), QStringLiteral("基础设施"), QStringLiteral("平安稳定"),
        QStringLiteral("民生服务"), QStringLiteral("乡风文明"), QStringLiteral("其他")};
}

QString outcomeText(const LedgerItem& item)
{
    QStringList parts;
    for (const Outcome& outcome : item.outcomes)
        parts << outcome.label + outcome.quantity.toString() + outcome.unit;
    return parts.join(QStringLiteral("、"));
}

QString cancelledLabel(const QString& reason) { return Text::tr("Cancelled: %1").arg(reason); }

Status validate(const LedgerItem& item)
{
    const auto invalid = [](const QString& message) { return Error{ErrorCode::InvalidInput, message, {}}; };
    if (item.unit == 0)
        return invalid(Text::tr("Choose the branch this item belongs to."));
    if (item.problem.trimmed().isEmpty())
        return invalid(Text::tr("Describe the problem."));
    if (!item.start.isValid() || !item.due.isValid())
        return invalid(Text::tr("Every item needs a start and a due date."));
    if (item.due < item.start)
        return invalid(Text::tr("The due date %1 lies before the start %2.")
                           .arg(item.due.toString(Qt::ISODate), item.start.toString(Qt::ISODate)));
    if (item.progress < 0 || item.progress > 100)
        return invalid(Text::tr("Progress must lie between 0 and 100 percent."));
    if (item.state == LedgerState::Cancelled && item.cancelReason.trimmed().isEmpty())
        return invalid(Text::tr("A cancelled item needs a reason."));
    if (!item.verifier.trimmed().isEmpty() && item.verifier.trimmed() == item.person.trimmed())
        return invalid(Text::tr("%1 is responsible for the item and cannot verify it.").arg(item.person.trimmed()));
    for (const Outcome& outcome : item.outcomes) {
        if (outcome.label.trimmed().isEmpty() || outcome.unit.trimmed().isEmpty())
            return invalid(Text::tr("Every outcome needs a name and a unit."));
    }
    return {};
}

Status validate(const Extension& extension)
{
    const auto invalid = [](const QString& message) { return Error{ErrorCode::InvalidInput, message, {}}; };
    if (!extension.to.isValid() || extension.to <= extension.from)
        return invalid(Text::tr("The new time limit must lie after %1.").arg(extension.from.toString(Qt::ISODate)));
    if (extension.reason.trimmed().isEmpty())
        return invalid(Text::tr("An extension needs its reason."));
    if (extension.approver.trimmed().isEmpty())
        return invalid(Text::tr("An extension needs the name of who approved it."));
    if (!extension.approvedOn.isValid())
        return invalid(Text::tr("An extension needs the date of its approval."));
    return {};
}

} // namespace wuxing
