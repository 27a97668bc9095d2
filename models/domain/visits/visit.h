// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/result.h"
#include "domain/rowid.h"
#include "domain/values/quantity.h"
#include "domain/visits/satisfaction.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wuxing {

enum class VisitWay { Home, Phone, Meeting, Other };
enum class Urgency { Normal, Urgent, Critical };
enum class OpinionState { Waiting, InWork, Answered, Refused };
enum class AccessWay { Shown, Exported };

EnumWords<VisitWay> enumWords(VisitWay);
EnumWords<Urgency> enumWords(Urgency);
EnumWords<OpinionState> enumWords(OpinionState);
EnumWords<AccessWay> enumWords(AccessWay);
QStringList opinionCategories(); //< to begin with; others may be typed

// Who was visited. Personal data, kept apart from the visit: masked on screen and in exports unless asked for.
struct Household {
    RowId id = 0;
    RowId unit = 0;
    QString group; //< 组
    QString head; //< 户主
    int people = 0; //< 0: not entered
    QString phone;
    bool operator==(const Household&) const = default;
};
// That somebody had names and phones shown or written to a file, and what for.
struct PersonalAccess {
    RowId id = 0;
    QDateTime seenAt;
    AccessWay way = AccessWay::Shown;
    QString purpose;
    int households = 0;
    bool operator==(const PersonalAccess&) const = default;
};
QString maskedName(const QString& name); //< 张*
QString maskedPhone(const QString& phone); //< 138****5678

// What a household said. It waits, is in work (handed to somebody or in the ledger), is answered, or refused with a
// reason; nothing else, so the four always add up.
struct Opinion {
    RowId id = 0;
    RowId visit = 0;
    RowId topic = 0; //< equal opinions share the id of the first of them; its own id when it stands alone
    QString body;
    QString category;
    Urgency urgency = Urgency::Normal;
    QString department; //< who deals with it
    QString measure;
    QDate due;
    RowId item = 0; //< the ledger item it became
    QString answer;
    QDate answeredOn; //< when the household was told the answer
    std::optional<Satisfaction> satisfaction;
    QString refusal; //< why it cannot be done
    QDate refusedOn; //< when the household was told so

    OpinionState state() const;
    QDate toldOn() const { return refusal.isEmpty() ? answeredOn : refusedOn; }
    bool operator==(const Opinion&) const = default;
};

// One visit ("户户到"): to a household, or to nobody at home with the reason.
struct Visit {
    RowId id = 0;
    RowId unit = 0;
    RowId household = 0; //< 0: no household (a meeting)
    QDate date;
    QString visitor;
    VisitWay way = VisitWay::Home;
    QString absentReason; //< 未入户原因; empty when somebody was met
    QString remark;
    std::vector<Opinion> opinions;
    bool operator==(const Visit&) const = default;
};

Status validate(const Visit& visit);
Status validate(const Opinion& opinion);
// The opinion as it stood at the end of a day: what was told later had not been told.
Opinion opinionAsOf(const Opinion& opinion, const QDate& day);

struct OpinionSums {
    int waiting = 0;
    int inWork = 0;
    int answered = 0;
    int refused = 0;
    int overdue = 0; //< of those waiting or in work
    int satisfied = 0; //< of the answered
    int total() const { return waiting + inWork + answered + refused; }
    void add(const Opinion& opinion, const QDate& today);
    void add(const OpinionSums& other);
};

// Households visited of all. The number of all is a figure of the branch and may be unknown.
struct Coverage {
    RowId unit = 0;
    int visited = 0; //< different households met in the year
    int absent = 0; //< only found nobody
    int visits = 0;
    std::optional<int> households;
    std::optional<Quantity> percent() const; //< of the households; no value when their number is unknown
};

} // namespace wuxing
