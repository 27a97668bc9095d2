// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visits/householdbook.h"

#include <algorithm>

namespace wuxing {

namespace {

// Blanks of any kind go, the dots of names become one.
QString bareName(const QString& name)
{
    static const QString dots = QStringLiteral("·•・‧∙⋅･．.●");
    QString bare;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        bare += dots.contains(c) ? QChar(0x00b7) : c;
    }
    return bare;
}

// 一组, 第1组, 1 and 1村民小组 are one group.
QString bareGroup(const QString& group)
{
    QString bare = bareName(group);
    for (const QString& ending : {QStringLiteral("组"), QStringLiteral("小"), QStringLiteral("村民")}) {
        if (bare.endsWith(ending))
            bare.chop(ending.size());
    }
    if (bare.startsWith(QStringLiteral("第")))
        bare.remove(0, 1);
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const qsizetype ten = bare.indexOf(QChar(u'十'));
    const auto value = [&](const QString& digit, int empty) -> int {
        return digit.isEmpty() ? empty : digit.size() == 1 ? static_cast<int>(digits.indexOf(digit)) : -1;
    };
    // 十一, 二十, 二十三: groups are few.
    const int tens = ten < 0 ? 0 : value(bare.left(ten), 1);
    const int ones = value(ten < 0 ? bare : bare.mid(ten + 1), ten < 0 ? -1 : 0);
    if (tens >= 0 && ones >= 0)
        return QString::number(tens * 10 + ones);
    while (bare.size() > 1 && bare.startsWith(QLatin1Char('0')))
        bare.remove(0, 1);
    return bare;
}

QString barePhone(const QString& phone)
{
    QString digits;
    for (const QChar c : phone.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool samePhone(const Household& a, const Household& b)
{
    const QString phone = barePhone(a.phone);
    return !phone.isEmpty() && phone == barePhone(b.phone);
}

bool sameGroup(const Household& a, const Household& b) { return bareGroup(a.group) == bareGroup(b.group); }

// Whether nothing that both say tells them apart.
bool mayBeSame(const Household& a, const Household& b)
{
    if (samePhone(a, b))
        return sameGroup(a, b) || a.group.isEmpty() || b.group.isEmpty();
    if (!sameGroup(a, b) || (!barePhone(a.phone).isEmpty() && !barePhone(b.phone).isEmpty()))
        return false;
    return a.people == 0 || b.people == 0 || a.people == b.people;
}

} // namespace

HouseholdBook::HouseholdBook(const QHash<RowId, Household>& known)
{
    for (const Household& household : known)
        add(household);
}

QString HouseholdBook::headKey(RowId unit, const QString& head)
{
    return QStringLiteral("%1|%2").arg(QString::number(unit), bareName(head));
}

QString HouseholdBook::nameKey(const Household& household)
{
    return headKey(household.unit, household.head) + QLatin1Char('|') + bareGroup(household.group);
}

void HouseholdBook::add(const Household& household)
{
    auto& namesakes = m_byHead[headKey(household.unit, household.head)];
    const auto known = std::find_if(
        namesakes.begin(), namesakes.end(), [&](const Household& other) { return other.id == household.id; });
    if (known == namesakes.end())
        namesakes.push_back(household);
    else
        *known = household;
}

std::vector<Household> HouseholdBook::namesakes(const Household& wanted) const
{
    std::vector<Household> found;
    for (const Household& known : m_byHead.value(headKey(wanted.unit, wanted.head))) {
        if (sameGroup(known, wanted))
            found.push_back(known);
    }
    return found;
}

HouseholdBook::Match HouseholdBook::find(const Household& wanted) const
{
    Match match;
    const auto namesakes = m_byHead.constFind(headKey(wanted.unit, wanted.head));
    if (namesakes == m_byHead.constEnd())
        return match;
    std::vector<const Household*> fitting;
    for (const Household& known : *namesakes) {
        match.hasNamesake = match.hasNamesake || sameGroup(known, wanted);
        if (mayBeSame(known, wanted))
            fitting.push_back(&known);
    }
    // The closest counts: the same phone, then the same number of people and no phone on either side.
    const auto narrow = [&](const auto& isCloser) {
        std::vector<const Household*> closer;
        std::copy_if(fitting.begin(), fitting.end(), std::back_inserter(closer),
            [&](const Household* known) { return isCloser(*known); });
        if (!closer.empty())
            fitting = std::move(closer);
    };
    narrow([&](const Household& known) { return samePhone(known, wanted); });
    narrow([&](const Household& known) {
        return known.people == wanted.people && barePhone(known.phone) == barePhone(wanted.phone);
    });
    narrow([&](const Household& known) { return known.people == wanted.people; });
    match.isAmbiguous = fitting.size() > 1;
    if (fitting.size() == 1)
        match.known = fitting.front();
    return match;
}

} // namespace wuxing
