// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"
#include "domain/records/enumwords.h"

#include <array>

namespace wuxing {

// The lights of the ledger (domain.md section 4): blue = due soon, yellow = behind expected progress, red = overdue. An
// item that was red and caught up stays yellow until it is closed.
// Off: the item is closed or cancelled. OnTrack also covers items reported done, which wait for others.
enum class Light { Off, OnTrack, Blue, Yellow, Red };
inline constexpr std::array openLights{Light::Red, Light::Yellow, Light::Blue, Light::OnTrack};

EnumWords<Light> enumWords(Light);

// Local habits, so settings of the file.
struct LightLimits {
    int dueSoonDays = 7;
    int behindPercent = 10; //< how far progress may lag behind the expected one
    int talkAfterReds = 3;
    bool operator==(const LightLimits&) const = default;
};

// 序时进度: the share of the time between start and due that has passed, in percent.
int expectedProgress(const LedgerItem& item, const QDate& today);
// What lightOf reads of an item itself; notes and extensions are behind past reds.
bool isBehindLight(const QString& column);
Light lightOf(const LedgerItem& item, const QDate& today, const LightLimits& limits);
// How often it has been red, the present time included; the third asks for a talk (约谈).
int redCount(const LedgerItem& item, const QDate& today, const LightLimits& limits);
bool needsTalk(const LedgerItem& item, const QDate& today, const LightLimits& limits);

} // namespace wuxing
