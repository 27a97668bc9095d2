// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/result.h"
#include "domain/rowid.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace wuxing {

enum class EvidenceOwner { Unit, LedgerItem, RectCase, Clause, Visit };
enum class EvidenceStage { Before, After, Other };
EnumWords<EvidenceOwner> enumWords(EvidenceOwner);
EnumWords<EvidenceStage> enumWords(EvidenceStage);

// A photo, scan or document that shows something was done (佐证材料). The content lies once, by its hash, beside the
// database file; this row says what it shows and of what.
struct Evidence {
    RowId id = 0;
    RowId unit = 0;
    EvidenceOwner owner = EvidenceOwner::Unit;
    RowId ownerId = 0; //< row of the owner; the unit itself for EvidenceOwner::Unit
    EvidenceStage stage = EvidenceStage::Other;
    QString label; //< what it shows
    QString fileName; //< as it came, without any path
    QString mediaType; //< by its content: image/jpeg
    QString sha256; //< hex, of the content as kept
    qint64 bytes = 0;
    QDate takenOn;
    QDate addedOn;
    bool isPicture() const { return mediaType.startsWith(QLatin1String("image/")); }
    bool operator==(const Evidence&) const = default;
};

// What a file is by its first bytes, whatever its name says. Refuses, with the reason: empty files, programs and
// scripts, files whose content does not match their name, and kinds the program does not know.
Result<QString> mediaTypeOf(const QString& fileName, const QByteArray& firstBytes);
QString suffixOf(const QString& mediaType, const QString& fileName); //< the ending a copy gets: "jpg"

} // namespace wuxing
