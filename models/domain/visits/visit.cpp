// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visits/visit.h"

#include "domain/values/characters.h"
#include "domain/values/percent.h"

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Visit)
};
constexpr const char* context = "wuxing::Visit";

constexpr std::array ways{EnumWord<VisitWay>{VisitWay::Home, "home", QT_TRANSLATE_NOOP("wuxing::Visit", "At home"),
                              u"入户", u"入户走访 上门"},
    EnumWord<VisitWay>{
        VisitWay::Phone, "phone", QT_TRANSLATE_NOOP("wuxing::Visit", "By phone"), u"电话", u"电话走访 电话联系"},
    EnumWord<VisitWay>{
        VisitWay::Meeting, "meeting", QT_TRANSLATE_NOOP("wuxing::Visit", "At a meeting"), u"座谈", u"座谈会 开会"},
    EnumWord<VisitWay>{VisitWay::Other, "other", QT_TRANSLATE_NOOP("wuxing::Visit", "Another way"), u"其他"}};

constexpr std::array urgencies{
    EnumWord<Urgency>{Urgency::Normal, "normal", QT_TRANSLATE_NOOP("wuxing::Visit", "Normal"), u"一般", u"普通 正常"},
    EnumWord<Urgency>{Urgency::Urgent, "urgent", QT_TRANSLATE_NOOP("wuxing::Visit", "Urgent"), u"较急", u"急 比较急"},
    EnumWord<Urgency>{
        Urgency::Critical, "critical", QT_TRANSLATE_NOOP("wuxing::Visit", "Critical"), u"紧急", u"特急 加急"}};

constexpr std::array states{
    EnumWord<OpinionState>{OpinionState::Waiting, "waiting", QT_TRANSLATE_NOOP("wuxing::Visit", "Waiting"), u"待办理"},
    EnumWord<OpinionState>{OpinionState::InWork, "in_work", QT_TRANSLATE_NOOP("wuxing::Visit", "In work"), u"办理中"},
    EnumWord<OpinionState>{
        OpinionState::Answered, "answered", QT_TRANSLATE_NOOP("wuxing::Visit", "Answered"), u"已答复"},
    EnumWord<OpinionState>{
        OpinionState::Refused, "refused", QT_TRANSLATE_NOOP("wuxing::Visit", "Refused with a reason"), u"不予办理"}};

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

constexpr EnumWord<AccessWay> accessWays[] = {
    {AccessWay::Shown, "shown", QT_TRANSLATE_NOOP("wuxing::Visit", "Shown on screen")},
    {AccessWay::Exported, "exported", QT_TRANSLATE_NOOP("wuxing::Visit", "Written to a file")},
};

} // namespace

EnumWords<VisitWay> enumWords(VisitWay) { return {"wuxing::Visit", ways}; }
EnumWords<Urgency> enumWords(Urgency) { return {"wuxing::Visit", urgencies}; }
EnumWords<OpinionState> enumWords(OpinionState) { return {"wuxing::Visit", states}; }
EnumWords<AccessWay> enumWords(AccessWay) { return {"wuxing::Visit", accessWays}; }

QStringList opinionCategories()
{
    return {QStringLiteral("基础设施"), QStringLiteral("人居环境"), QStringLiteral("产业就业"),
        QStringLiteral("医疗养老"), QStringLiteral("教育"), QStringLiteral("矛盾纠纷"), QStringLiteral("政策咨询"),
        QStringLiteral("村务管理"), QStringLiteral("其他")};
}

QString maskedName(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    return characters::first(trimmed, 1)
        + QString(std::max<qsizetype>(1, characters::count(trimmed) - 1), QLatin1Char('*'));
}

QString maskedPhone(const QString& phone)
{
    const QString digits = phone.trimmed();
    if (digits.size() < 8)
        return QString(digits.size(), u'*');
    return characters::first(digits, 3) + QStringLiteral("****") + characters::last(digits, 4);
}

OpinionState Opinion::state() const
{
    if (!refusal.isEmpty())
        return OpinionState::Refused;
    if (answeredOn.isValid())
        return OpinionState::Answered;
    return item != 0 || !department.isEmpty() || !measure.isEmpty() ? OpinionState::InWork : OpinionState::Waiting;
}

Status validate(const Opinion& opinion)
{
    if (opinion.body.trimmed().isEmpty())
        return invalid(Text::tr("An opinion needs its words."));
    if (!opinion.refusal.isEmpty() && opinion.item != 0)
        return invalid(Text::tr("An opinion that stands in the ledger cannot be refused; cancel the item first."));
    if (opinion.satisfaction && !opinion.answeredOn.isValid())
        return invalid(Text::tr("Satisfaction can only be asked after the answer: enter the date of the answer."));
    return {};
}

Opinion opinionAsOf(const Opinion& opinion, const QDate& day)
{
    Opinion then = opinion;
    if (then.answeredOn > day) {
        then.answer.clear();
        then.answeredOn = {};
        then.satisfaction.reset();
    }
    if (then.refusedOn > day) {
        then.refusal.clear();
        then.refusedOn = {};
    }
    return then;
}

Status validate(const Visit& visit)
{
    if (visit.unit == 0)
        return invalid(Text::tr("Choose the village that was visited."));
    if (!visit.date.isValid())
        return invalid(Text::tr("A visit needs its date."));
    if (visit.visitor.trimmed().isEmpty())
        return invalid(Text::tr("A visit needs the name of the visitor."));
    if (!visit.absentReason.isEmpty() && !visit.opinions.empty())
        return invalid(Text::tr("Where nobody was met, nobody can have raised an opinion."));
    for (const Opinion& opinion : visit.opinions) {
        if (auto valid = validate(opinion); !valid)
            return valid;
        if (opinion.toldOn().isValid() && opinion.toldOn() < visit.date)
            return invalid(Text::tr("The answer of %1 lies before the visit of %2.")
                               .arg(opinion.toldOn().toString(Qt::ISODate), visit.date.toString(Qt::ISODate)));
    }
    return {};
}

void OpinionSums::add(const Opinion& opinion, const QDate& today)
{
    const OpinionState state = opinion.state();
    waiting += state == OpinionState::Waiting ? 1 : 0;
    inWork += state == OpinionState::InWork ? 1 : 0;
    answered += state == OpinionState::Answered ? 1 : 0;
    refused += state == OpinionState::Refused ? 1 : 0;
    const bool isOpen = state == OpinionState::Waiting || state == OpinionState::InWork;
    overdue += isOpen && opinion.due.isValid() && opinion.due < today ? 1 : 0;
    satisfied +=
        state == OpinionState::Answered && opinion.satisfaction && *opinion.satisfaction != Satisfaction::Dissatisfied
        ? 1
        : 0;
}

void OpinionSums::add(const OpinionSums& other)
{
    waiting += other.waiting;
    inWork += other.inWork;
    answered += other.answered;
    refused += other.refused;
    overdue += other.overdue;
    satisfied += other.satisfied;
}

std::optional<Quantity> Coverage::percent() const
{
    if (!households || *households <= 0)
        return std::nullopt;
    return percentOf(visited, *households);
}

} // namespace wuxing
