// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>

namespace wuxing {

// No file of this program grows beyond so many bytes, as on a disk that is nearly full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit small{bytes, m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

} // namespace wuxing
#endif
