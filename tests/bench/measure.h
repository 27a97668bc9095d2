// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace wuxing::bench {

// Milliseconds of one run, and the median of five; prepare is not counted.
double single(const std::function<void()>& run, const std::function<void()>& prepare = {});
double median(const std::function<void()>& run, const std::function<void()>& prepare = {});

// One line of the table: ours against a bare baseline measured in the same run.
void report(const QString& what, int size, double ours, double baseline, double limit);
void reportAtLeast(const QString& what, double ours, double baseline, double limit); //< baseline : ours
void note(const QString& text);
void printHeader();
double peakMemoryMiB(); //< of this process so far; 0 where the system does not tell

} // namespace wuxing::bench
