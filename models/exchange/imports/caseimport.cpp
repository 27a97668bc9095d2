// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/caseimport.h"

#include "domain/cases/casefields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CaseImport)
};

using C = RectCase;

} // namespace

Status CaseImport::begin(ColumnMap&, const TextTable&)
{
    m_cases.clear();
    m_known.clear();
    m_causes = office().cases().causes();
    for (const RectCase& rectCase : *office().cases().cases())
        m_known.insert({rectCase.unit, rectCase.year}, rectCase);
    return {};
}

std::optional<QString> CaseImport::causeCode(RowReader& cells, const QString& word, bool needed) const
{
    const auto meant = causesMeant(m_causes, word);
    if (meant.size() == 1)
        return meant.front()->code;
    if (meant.empty() && needed)
        cells.fail("causes",
            Text::tr("“%1” is no cause of the list. Add it to the list of causes or write its code").arg(word));
    QStringList choices;
    for (const CaseCause* cause : meant)
        choices << cause->code + QLatin1Char(' ') + cause->name;
    if (needed && !choices.isEmpty())
        cells.fail("causes",
            Text::tr("“%1” may mean several causes; write the code: %2").arg(word, choices.join(QStringLiteral("、"))));
    return std::nullopt;
}

// Names hold commas themselves, so a part is tried as a whole before it is parted further.
QStringList CaseImport::causesOf(RowReader& cells) const
{
    static const QRegularExpression strong(QStringLiteral("[;；、\\n/]+"));
    static const QRegularExpression weak(QStringLiteral("[,， ]+"));
    QStringList codes;
    const auto take = [&](const std::optional<QString>& code) {
        if (code && !codes.contains(*code))
            codes << *code;
    };
    for (const QString& part : cells.needed("causes").split(strong, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(weak, Qt::SkipEmptyParts);
        const auto whole = causeCode(cells, part.trimmed(), words.size() < 2);
        take(whole);
        if (!whole && words.size() > 1) {
            for (const QString& word : words)
                take(causeCode(cells, word, true));
        }
    }
    return codes;
}

void CaseImport::readState(RowReader& cells, RectCase& rectCase) const
{
    const CaseState state = cells.word("state", rectCase.state);
    const QDate accepted = cells.date("accepted_on");
    const QDate closed = cells.date("closed_on");
    const QDate acceptedBefore = rectCase.acceptedOn;
    if (accepted.isValid())
        rectCase.acceptedOn = accepted;
    if (closed.isValid())
        rectCase.closedOn = closed;
    if (state >= CaseState::Accepted && !rectCase.acceptedOn.isValid())
        cells.fail("accepted_on", Text::tr("an accepted case needs the date of its acceptance (column 验收时间)"));
    if (state == CaseState::Closed && !rectCase.closedOn.isValid())
        cells.fail("closed_on", Text::tr("a closed case needs the date it was closed (column 销号时间)"));
    // A follow-up that was agreed stays as it is, whatever the settings say today.
    if (rectCase.acceptedOn.isValid() && state >= CaseState::Accepted
        && (rectCase.acceptedOn != acceptedBefore || !rectCase.followUntil.isValid()))
        rectCase.followUntil = rectCase.acceptedOn.addMonths(office().settings().settings().work.followUpMonths);
    if (state == rectCase.state)
        return;
    const QDate date = state == CaseState::Closed ? rectCase.closedOn
        : state >= CaseState::Accepted            ? rectCase.acceptedOn
                                                  : office().today();
    rectCase.state = state;
    rectCase.steps.push_back({0, state, date, {}});
}

void CaseImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    QDate listedOn = cells.date("listed_on", DateUse::Start);
    const bool saysYear = cells.isFilled("year") || options().year > 0 || !listedOn.isValid();
    const int year = saysYear ? yearOf(cells) : listedOn.year();
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const auto known = m_known.constFind({branch.unit.id, year});
    const bool isKnown = known != m_known.constEnd();
    RectCase rectCase = isKnown ? *known : RectCase();
    if (!isKnown) {
        rectCase.id = CaseService::caseRow(branch.unit.id, year);
        if (office().cases().find(rectCase.id))
            rectCase.id = makeRowId();
        listedOn = cells.neededDate("listed_on", DateUse::Start);
    }
    rectCase.unit = branch.unit.id;
    rectCase.year = year;
    if (listedOn.isValid())
        rectCase.listedOn = listedOn;
    if (!isKnown || cells.isFilled("causes")) {
        const QStringList causes = causesOf(cells);
        if (QSet<QString>(causes.begin(), causes.end())
            != QSet<QString>(rectCase.causes.begin(), rectCase.causes.end()))
            rectCase.causes = causes;
    }
    // Its year, its causes and the dates of its stages hang together.
    recordtable::take<C>(cells, rectCase,
        {&fieldOf<&C::year>(), &fieldOf<&C::listedOn>(), &fieldOf<&C::causes>(), &fieldOf<&C::state>(),
            &fieldOf<&C::acceptedOn>(), &fieldOf<&C::closedOn>()});
    if (!isKnown)
        rectCase.steps.push_back({0, CaseState::Listed, rectCase.listedOn, {}});
    readState(cells, rectCase);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(rectCase); !valid)
        return cells.refuse(plan, subject, "", valid.error().message);
    if (!isFirst(QString::number(rectCase.id), cells, subject, plan))
        return;
    const bool same = isKnown && *known == rectCase;
    cells.add(plan,
        !isKnown   ? ImportState::Added
            : same ? ImportState::Same
                   : ImportState::Changed,
        subject, office().cases().causeNames(rectCase.causes));
    if (!same)
        m_cases.push_back(std::move(rectCase));
}

Status CaseImport::write(const Action& action, const Progress&) { return office().cases().import(m_cases, action); }

} // namespace wuxing
