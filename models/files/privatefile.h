// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace wuxing {

// Files that hold names, phones and opinions of villagers: readable by their owner alone. On Windows the rights come
// from the folder, which lies in the profile of the user.
namespace privatefile {

// Makes an empty file (0600). There must be none of that name; its folder is made when it is missing.
Status create(const QString& path);

// Makes the folder and those above it that are missing (0700). One that is there keeps its rights: somebody may share
// it on purpose.
Status makeFolder(const QString& folder);

} // namespace privatefile

} // namespace wuxing
