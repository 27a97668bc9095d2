// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/light.h"
#include "domain/records/enumwords.h"

namespace wuxing {

// What is done about an item that does not get done (domain.md section 4):
// 督办通知 → 督查指导 → 提醒 → 告诫 → 问责, and a talk (约谈) at the third red.
enum class EscalationStep { Supervise, Inspect, Remind, Admonish, Account, Talk };
inline constexpr std::array escalationSteps{EscalationStep::Supervise, EscalationStep::Inspect, EscalationStep::Remind,
    EscalationStep::Admonish, EscalationStep::Account, EscalationStep::Talk};
EnumWords<EscalationStep> enumWords(EscalationStep);

// A paper that was issued about an item. Its text is kept as it was printed.
struct EscalationPaper {
    RowId id = 0;
    RowId item = 0;
    EscalationStep step = EscalationStep::Supervise;
    QString number; //< 督办〔2023〕12号
    QDate issuedOn;
    QString addressee;
    QDate replyBy;
    QString text;
    bool operator==(const EscalationPaper&) const = default;
};

// The step that is next for an item, by the papers it already has: none when it is not overdue and needs no talk, or
// when the time to answer the last paper still runs.
std::optional<EscalationStep> nextEscalation(
    const LedgerItem& item, const std::vector<EscalationPaper>& papers, const QDate& today, const LightLimits& limits);

} // namespace wuxing
