// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "files/outputfile.h"
#include "reports/report.h"

#include <memory>
#include <vector>

class QIODevice;

namespace wuxing {

// One way to put a Report into a file. Formats hold no state; the list of them fills file dialogs and --format.
class ReportFormat {
public:
    virtual ~ReportFormat() = default;
    virtual QString key() const = 0; //< also the file's extension
    virtual QString label() const = 0; //< for file dialogs, translated
    virtual Status write(const Report& report, QIODevice& device) const = 0;

    // Replaces the file only when all went well. The path it lies under: another one when the file of that name is
    // open in another program, or is to stay (see outputfile::Options).
    Result<QString> writeFile(const Report& report, const QString& path, const outputfile::Options& options = {}) const;
};

const std::vector<std::unique_ptr<ReportFormat>>& reportFormats();
const ReportFormat* reportFormat(const QString& key); //< nullptr when there is none

} // namespace wuxing
