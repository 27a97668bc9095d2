// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/rowid.h"

#include <QDate>
#include <QString>

namespace wuxing {

enum class SiteRole { Office, Desk };
enum class SiteState { Invited, Active, Lost, Closed };
enum class OfficeLevel { District, Township, Village };

EnumWords<SiteRole> enumWords(SiteRole);
EnumWords<SiteState> enumWords(SiteState);
EnumWords<OfficeLevel> enumWords(OfficeLevel);

// Where a file of its own is kept: the computer of an office that makes its packages, or another desk of that office.
struct Site {
    RowId id = 0;
    RowId unit = 0; //< whose office; 0 until it is enrolled
    RowId office = 0; //< of a desk: the site that makes the packages of its office
    SiteRole role = SiteRole::Office;
    QString name;
    SiteState state = SiteState::Invited;
    bool operator==(const Site&) const = default;
};

// The public keys of a site from one package on, until they are replaced or revoked. The secret ones are in no file.
struct SiteKey {
    RowId id = 0;
    RowId site = 0;
    RowId unit = 0;
    QString suite; //< std1 or gm1
    QString signingKey; //< base64
    QString sealingKey; //< base64
    int fromPackage = 1;
    RowId replacedBy = 0;
    QDate revokedOn;
    QString reason; //< of the revocation
    bool operator==(const SiteKey&) const = default;
};

// Somebody who writes here: chosen in the program, because login names of offices say nothing.
struct Person {
    RowId id = 0;
    RowId unit = 0;
    QString name;
    QString duty;
    OfficeLevel level = OfficeLevel::District;
    bool active = true;
    bool operator==(const Person&) const = default;
};

} // namespace wuxing
