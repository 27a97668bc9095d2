// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/income/project.h"

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Project)
};
constexpr const char* context = "wuxing::Project";

constexpr std::array kinds{EnumWord<ProjectKind>{ProjectKind::Specialty, "specialty",
                               QT_TRANSLATE_NOOP("wuxing::Project", "Specialty"), u"一村一品", u"特色产业"},
    EnumWord<ProjectKind>{ProjectKind::Remote, "remote", QT_TRANSLATE_NOOP("wuxing::Project", "Remote project"),
        u"飞地项目", u"飞地 飞地经济"},
    EnumWord<ProjectKind>{
        ProjectKind::Pairing, "pairing", QT_TRANSLATE_NOOP("wuxing::Project", "Project of a pairing"), u"镇街共建"},
    EnumWord<ProjectKind>{ProjectKind::Other, "other", QT_TRANSLATE_NOOP("wuxing::Project", "Other project"), u"其他"}};

constexpr std::array states{EnumWord<ProjectState>{ProjectState::Planned, "planned",
                                QT_TRANSLATE_NOOP("wuxing::Project", "Planned"), u"谋划", u"筹建 谋划中 拟建"},
    EnumWord<ProjectState>{
        ProjectState::Building, "building", QT_TRANSLATE_NOOP("wuxing::Project", "Being built"), u"在建", u"建设中"},
    EnumWord<ProjectState>{ProjectState::Running, "running", QT_TRANSLATE_NOOP("wuxing::Project", "Running"), u"运营",
        u"运营中 投产 已投产 建成"},
    EnumWord<ProjectState>{
        ProjectState::Stopped, "stopped", QT_TRANSLATE_NOOP("wuxing::Project", "Stopped"), u"停止", u"停工 终止"}};

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

const Quantity wholePercent = Quantity::fromWhole(100);

} // namespace

EnumWords<ProjectKind> enumWords(ProjectKind) { return {"wuxing::Project", kinds}; }
EnumWords<ProjectState> enumWords(ProjectState) { return {"wuxing::Project", states}; }

Money Project::fundTotal() const
{
    Money total;
    for (const Fund& fund : funds)
        total += fund.amount;
    return total;
}

Quantity Project::hostPercent() const
{
    qint64 left = wholePercent.thousandths();
    for (const Partner& partner : partners)
        left -= partner.percent.thousandths();
    return Quantity::fromThousandths(left);
}

std::optional<Money> Project::incomeOf(int year) const
{
    const auto found =
        std::find_if(incomes.begin(), incomes.end(), [&](const YearIncome& income) { return income.year == year; });
    return found == incomes.end() ? std::nullopt : std::optional(found->amount);
}

Status validate(const Project& project)
{
    if (project.unit == 0)
        return invalid(Text::tr("Choose the village that hosts the project."));
    if (project.name.trimmed().isEmpty())
        return invalid(Text::tr("A project needs a name."));
    for (const Project::Partner& partner : project.partners) {
        if (partner.unit == 0 || partner.unit == project.unit)
            return invalid(Text::tr("A partner must be another branch than the host."));
        if (partner.percent <= Quantity())
            return invalid(Text::tr("The share of a partner must lie above 0 %."));
    }
    if (project.hostPercent() < Quantity())
        return invalid(Text::tr("The shares of the partners add up to more than 100 %."));
    return {};
}

namespace {

// Half up to the fen. Per hundred thousandths; the split keeps within 64 bits for any income a village can have.
Money partOf(Money income, Quantity percent)
{
    constexpr qint64 whole = 100'000;
    const qint64 fen = income.fen() < 0 ? -income.fen() : income.fen();
    const qint64 part = fen / whole * percent.thousandths() + (fen % whole * percent.thousandths() + whole / 2) / whole;
    return Money::fromFen(income.fen() < 0 ? -part : part);
}

} // namespace

Money shareOf(const Project& project, RowId unit, Money income)
{
    // Rounding up several shares must not give away more than there is.
    const bool isLoss = income < Money();
    Money left = income;
    for (const Project::Partner& partner : project.partners) {
        const Money rounded = partOf(income, partner.percent);
        const Money part = isLoss ? std::max(rounded, left) : std::min(rounded, left);
        if (partner.unit == unit)
            return part;
        left = left - part;
    }
    return unit == project.unit ? left : Money();
}

bool isRounded(const Project& project, Money income)
{
    return std::any_of(project.partners.begin(), project.partners.end(), [&](const Project::Partner& partner) {
        constexpr qint64 whole = 100'000;
        return income.fen() % whole * partner.percent.thousandths() % whole != 0;
    });
}

std::vector<ProjectShare> sharesOf(const Project& project, int year)
{
    std::vector<ProjectShare> shares;
    if (project.partners.empty())
        return shares;
    const auto income = project.incomeOf(year);
    const auto add = [&](RowId unit, Quantity percent) {
        shares.push_back({unit, percent, income ? std::optional(shareOf(project, unit, *income)) : std::nullopt});
    };
    add(project.unit, project.hostPercent());
    for (const Project::Partner& partner : project.partners)
        add(partner.unit, partner.percent);
    return shares;
}

Status validate(const Pairing& pairing)
{
    if (pairing.unit == 0 || pairing.partner == 0 || pairing.unit == pairing.partner)
        return invalid(Text::tr("A pairing needs two different units."));
    if (pairing.since.isValid() && pairing.until.isValid() && pairing.until < pairing.since)
        return invalid(Text::tr("The pairing ends before it begins."));
    return {};
}

} // namespace wuxing
