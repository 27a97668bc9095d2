// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoevidence.h"

#include "demo/demoworkyear.h"
#include "services/office.h"

#include <QFile>

namespace wuxing {

namespace {

struct Scene {
    const char16_t* problem; //< a word of the ledger item it belongs to
    const char* name; //< of the two pictures in resources/demo
    const char16_t* shows;
};
constexpr std::array scenes{Scene{u"主干道", "road", u"村内主干道"}, Scene{u"小巷", "lane", u"背街小巷"},
    Scene{u"人行道", "pavement", u"道路两侧人行道"}, Scene{u"照明", "lamps", u"村内照明"}};

Result<Evidence> pictureOf(Office& office, const LedgerItem& item, const Scene& scene, EvidenceStage stage)
{
    const bool isBefore = stage == EvidenceStage::Before;
    const QString name = QStringLiteral("%1-%2.jpg").arg(QLatin1String(scene.name), wordKey(stage));
    QFile file(QStringLiteral(":/wuxing/demo/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), name};
    const QByteArray content = file.readAll();
    const auto kept = office.evidence().contents().add(content);
    if (!kept)
        return kept.error();
    Evidence evidence;
    evidence.id = derivedRowId(QStringLiteral("demo|evidence|%1|%2").arg(item.id).arg(name));
    evidence.unit = item.unit;
    evidence.owner = EvidenceOwner::LedgerItem;
    evidence.ownerId = item.id;
    evidence.stage = stage;
    evidence.label = QString::fromUtf16(scene.shows);
    evidence.fileName = name;
    evidence.mediaType = QStringLiteral("image/jpeg");
    evidence.sha256 = kept->hash;
    evidence.bytes = content.size();
    evidence.takenOn = isBefore ? item.start : item.closedOn.addDays(-6);
    evidence.addedOn = evidence.takenOn;
    return evidence;
}

} // namespace

Status addDemoEvidence(Office& office, const std::vector<Unit>& weak)
{
    std::vector<Evidence> pieces;
    for (const Unit& unit : weak) {
        for (const LedgerItem& item : office.ledger().itemsFrom(LedgerSource::Case, demoCase(unit))) {
            for (const Scene& scene : scenes) {
                if (!item.problem.contains(QString::fromUtf16(scene.problem)))
                    continue;
                for (const EvidenceStage stage : {EvidenceStage::Before, EvidenceStage::After}) {
                    auto piece = pictureOf(office, item, scene, stage);
                    if (!piece)
                        return piece.error();
                    pieces.push_back(std::move(*piece));
                }
            }
        }
    }
    return office.evidence().import(pieces, {Action::Code::DemoDistrict, {}});
}

} // namespace wuxing
