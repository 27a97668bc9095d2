// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/light.h"
#include "domain/rating/rating.h"

#include <QString>

namespace wuxing::papertext {

// Chinese words of reports that several sheets share.
QString star(StarState state); //< ★ ☆, empty: readable in black and white
QString level(int stars); //< 五星
QString level(const Level& level); //< also 未评定, 未评全

QString light(Light value);

// Text for XML and HTML: markup escaped, and what these formats cannot hold left out (see characters::sound).
QString markup(const QString& text);

} // namespace wuxing::papertext
