// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/values/progress.h"

#include <QString>

#include <functional>

namespace wuxing {

class KnownFiles;

// A file this program did not write last on this computer may come from anywhere, and be damaged or made so that a
// program reading it crashes, hangs or fills the memory. Such a file is first looked through by a process of its own
// (wuxing-cli check --quick FILE) under limits, where there is a wuxing-cli beside the program; then the worst that
// happens is a message. Without one only its pages are looked at, in this process.
namespace openingcheck {

// Looks the file through unless it lies as it was left. Refuses what did not survive the look, and what is damaged when
// it is to be written; to be read, a damaged file may be opened, so that the rest can be saved. Other reasons why a
// file cannot be opened are left to the opening. Who cancels it meanwhile hears so from whoever goes on.
Status ask(const QString& path, bool toWrite, const KnownFiles& known, const Progress& progress = {});

// The path of wuxing-cli beside this program, empty when there is none.
QString checker();

// What a look found. Unfinished: the process crashed or met a limit.
enum class Verdict { Sound, Damaged, NotOpened, Unfinished };
struct Look {
    Verdict verdict = Verdict::Sound;
    QString reason; //< in words, empty when sound
};
// Runs the program on the file and waits for at most the given time, or until it is cancelled.
Look lookInChild(const QString& program, const QString& path, int milliseconds, const Progress& progress = {});
// The look itself, as that program does it: pages, structure, numbers, then everything a window would load.
Look lookInside(const QString& path, const std::function<Status()>& load);
// Limits memory and processor time of this process for looking at that file. Linux: all of it; elsewhere SQLite's
// memory alone, by the look itself, and the time by the process that waits.
void limitThisProcess(const QString& path);

// The word a look is told by on the standard output of wuxing-cli check --quick.
QString wordKey(Verdict verdict);

} // namespace openingcheck

} // namespace wuxing
