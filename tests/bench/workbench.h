// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {

void ledgerPage(); //< 200,000 items: open, filter, sort
void attachPhotos(); //< 1,000 photos of 3 MB against copying and hashing them

} // namespace wuxing::bench
