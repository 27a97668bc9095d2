// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/evidenceservice.h"

#include "domain/papers/evidencefields.h"
#include "domain/values/characters.h"
#include "files/inputfile.h"
#include "files/outputfile.h"
#include "files/photo.h"
#include "files/privatefile.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerservice.h"
#include "services/rating/ruleservice.h"
#include "services/work/caseservice.h"
#include "services/work/unitservice.h"
#include "services/work/visitservice.h"
#include "storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

constexpr int thumbnailSide = 240;
constexpr int printedPixels = 900;
constexpr qsizetype nameLength = 150;

// The last part of a name that may come from another system: "..\..\x" is x.
QString bareName(const QString& path)
{
    QString name = path;
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    name = QFileInfo(name).fileName();
    if (name.size() <= nameLength)
        return name;
    const QString suffix = characters::within(QFileInfo(name).suffix(), 10);
    return characters::within(name, nameLength - suffix.size() - 1) + QLatin1Char('.') + suffix;
}

// The picture as it is kept: without what it says of place and people, and made smaller where that was asked.
Result<photo::Clean> keepable(const QByteArray& content, const QString& type, int longerSide)
{
    if (auto readable = photo::readable(content); !readable)
        return readable.error();
    // A picture that moves would stand still.
    if (longerSide == 0 || type == QLatin1String("image/gif"))
        return photo::cleaned(content, type);
    auto small = photo::shrunk(content, longerSide);
    if (!small)
        return small.error();
    return photo::Clean{std::move(*small), QStringLiteral("image/jpeg")};
}

} // namespace

EvidenceService::EvidenceService(Workspace& workspace, const SettingService& settings, const UnitService& units,
    const RuleService& rules, const LedgerService& ledger, const CaseService& cases, const VisitService& visits)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_rules(rules)
    , m_ledger(ledger)
    , m_cases(cases)
    , m_visits(visits)
{
    connect(&workspace, &Workspace::changed, this, &EvidenceService::onChanged);
}

ContentStore EvidenceService::contents() const { return ContentStore::beside(m_workspace.path()); }

Result<Evidence> EvidenceService::keep(const QString& path, const Target& target, std::vector<QString>& fresh) const
{
    const auto refuse = [](const QString& text) { return Error{ErrorCode::InvalidInput, text, {}}; };
    const WorkRules& rules = m_settings.settings().work;
    Evidence evidence;
    evidence.fileName = bareName(path);
    const QFileInfo about(path);
    const qint64 most = static_cast<qint64>(rules.evidenceMegabytes) * 1024 * 1024;
    const qint64 mostRead = target.shrink ? 5 * most : most;
    if (about.isFile() && about.size() > mostRead)
        return refuse(tr("%1 has %2 MB; at most %3 MB are kept. Shrink the photo or raise the limit in the settings.")
                          .arg(evidence.fileName, QString::number(about.size() / 1024 / 1024),
                              QString::number(rules.evidenceMegabytes)));
    auto read = inputfile::read(path, mostRead);
    if (!read)
        return refuse(read.error().message);
    QByteArray content = std::move(*read);
    const auto type = mediaTypeOf(evidence.fileName, content.left(4096));
    if (!type)
        return type.error();
    evidence.mediaType = *type;
    if (evidence.isPicture()) {
        auto kept = keepable(content, *type, target.shrink ? rules.photoPixels : 0);
        if (!kept)
            return refuse(tr("%1: %2").arg(evidence.fileName, kept.error().message));
        content = std::move(kept->content);
        evidence.mediaType = kept->mediaType;
    }
    if (content.size() > most)
        return refuse(tr("%1 is larger than the %2 MB that are kept.")
                          .arg(evidence.fileName, QString::number(rules.evidenceMegabytes)));
    const auto kept = contents().add(content);
    if (!kept)
        return kept.error();
    if (kept->isNew)
        fresh.push_back(kept->hash);
    evidence.id = makeRowId();
    evidence.unit = target.unit;
    evidence.owner = target.owner;
    evidence.ownerId = target.owner == EvidenceOwner::Unit ? target.unit : target.ownerId;
    evidence.stage = target.stage;
    evidence.label = target.label;
    evidence.sha256 = kept->hash;
    evidence.bytes = content.size();
    evidence.takenOn = about.lastModified().date();
    evidence.addedOn = m_settings.today();
    return evidence;
}

Result<EvidenceService::Attached> EvidenceService::attach(
    const QStringList& paths, const Target& target, const Progress& progress)
{
    const UnitNode* node = m_units.tree()->find(target.unit);
    if (!node)
        return Error{ErrorCode::InvalidInput, tr("Choose the branch the evidence belongs to."), {}};
    if (m_workspace.isReadOnly())
        return Error{ErrorCode::ReadOnly, tr("The file is open for reading only."), {}};
    Attached attached;
    std::vector<QString> fresh;
    const auto takeBack = [&] {
        for (const QString& hash : fresh) {
            if (auto removed = contents().remove(hash); !removed)
                m_workspace.report(removed.error());
        }
    };
    int done = 0;
    for (const QString& path : paths) {
        if (progress && !progress(done, static_cast<int>(paths.size()))) {
            takeBack();
            return Error{ErrorCode::Cancelled, tr("Cancelled; nothing was attached."), {}};
        }
        auto evidence = keep(path, target, fresh);
        if (evidence) {
            attached.evidence.push_back(std::move(*evidence));
        } else if (evidence.error().code == ErrorCode::InvalidInput || evidence.error().code == ErrorCode::Io) {
            attached.refused.push_back({Issue::Severity::Refused, bareName(path), 0, {}, evidence.error().message});
        } else {
            takeBack();
            return evidence.error();
        }
        ++done;
    }
    if (attached.evidence.empty())
        return attached;
    const auto written = import(attached.evidence,
        {Action::Code::AttachEvidence, {QString::number(attached.evidence.size()), node->unit.shortName}});
    if (!written) {
        takeBack();
        return written.error();
    }
    return attached;
}

Status EvidenceService::import(const std::vector<Evidence>& evidence, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const Evidence& piece : evidence) {
            if (auto put = database.evidence().put(piece); !put)
                return put;
        }
        return {};
    });
}

Status EvidenceService::edit(const RecordEdit<Evidence>& edit)
{
    return m_workspace.write({Action::Code::EditEvidence, {edit.to.fileName}}, [&](Database& database) -> Status {
        const auto stands = database.evidence().find(edit.to.id);
        if (!stands || !*stands)
            return stands ? goneError() : stands.error();
        const auto piece = edit.onto(**stands);
        return piece ? database.evidence().put(*piece) : Status(piece.error());
    });
}

Status EvidenceService::remove(const Evidence& evidence)
{
    return m_workspace.write({Action::Code::RemoveEvidence, {evidence.fileName}},
        [&](Database& database) { return database.evidence().remove(evidence.id); });
}

std::vector<Evidence> EvidenceService::all() const
{
    return m_workspace.valueOr(m_workspace.database().evidence().all());
}

std::optional<Evidence> EvidenceService::find(RowId evidence) const
{
    return m_workspace.valueOr(m_workspace.database().evidence().find(evidence));
}

std::vector<Evidence> EvidenceService::ofOwner(RowId owner) const
{
    return m_workspace.valueOr(m_workspace.database().evidence().ofOwner(owner));
}

std::vector<Evidence> EvidenceService::ofUnit(RowId unit) const
{
    return m_workspace.valueOr(m_workspace.database().evidence().ofUnit(unit));
}

std::vector<Evidence> EvidenceService::ofScope(RowId scope) const
{
    std::vector<Evidence> found = all();
    const UnitTree& tree = *m_units.tree();
    std::erase_if(found, [&](const Evidence& piece) { return !tree.contains(scope, piece.unit); });
    const auto place = [&](const Evidence& piece) {
        const UnitNode* node = tree.find(piece.unit);
        return node ? node->index : 0;
    };
    std::stable_sort(
        found.begin(), found.end(), [&](const Evidence& a, const Evidence& b) { return place(a) < place(b); });
    return found;
}

Result<QByteArray> EvidenceService::content(const Evidence& evidence) const { return contents().read(evidence.sha256); }

QByteArray EvidenceService::thumbnail(const Evidence& evidence) const
{
    if (!evidence.isPicture())
        return {};
    QByteArray known = m_workspace.valueOr(m_workspace.database().evidence().thumbnail(evidence.sha256));
    if (!known.isEmpty())
        return known;
    const auto whole = content(evidence);
    if (!whole)
        return {};
    QByteArray made = photo::thumbnail(*whole, thumbnailSide);
    // Not a change of the data: it needs no operation, and where it cannot be kept it is made again.
    if (!made.isEmpty() && !m_workspace.isReadOnly()) {
        (void)m_workspace.database().evidence().putThumbnail(evidence.sha256, made);
        m_workspace.settleSoon();
    }
    return made;
}

QStringList EvidenceService::subjects(const std::vector<Evidence>& evidence) const
{
    QStringList subjects;
    for (const Evidence& piece : evidence) {
        QString subject;
        if (piece.owner == EvidenceOwner::LedgerItem) {
            const LedgerItem* item = m_ledger.find(piece.ownerId);
            subject = item ? item->problem : QString();
        } else if (piece.owner == EvidenceOwner::RectCase) {
            const auto rectCase = m_cases.find(piece.ownerId);
            subject = rectCase ? QStringLiteral("%1年度").arg(rectCase->year) : QString();
        } else if (piece.owner == EvidenceOwner::Visit) {
            const auto visit = m_visits.find(piece.ownerId);
            subject = visit ? visit->date.toString(Qt::ISODate) : QString();
        } else if (piece.owner == EvidenceOwner::Clause) {
            const auto clause = m_rules.clause(piece.ownerId);
            subject = clause ? clauseTitle(*clause) : QString();
        }
        subjects << subject;
    }
    return subjects;
}

std::vector<Pictures> EvidenceService::beforeAndAfter(const std::vector<Evidence>& evidence) const
{
    std::vector<Pictures> pairs;
    const auto add = [&](Pictures& pictures, const Evidence& piece) {
        const auto whole = content(piece);
        const auto small = whole ? photo::shrunk(*whole, printedPixels) : whole;
        if (small)
            pictures.pictures.push_back({*small,
                QStringLiteral("%1：%2").arg(
                    wordOnPaper(piece.stage), piece.label.isEmpty() ? piece.fileName : piece.label)});
    };
    for (const Evidence& before : evidence) {
        if (before.stage != EvidenceStage::Before || !before.isPicture())
            continue;
        Pictures pictures;
        add(pictures, before);
        const auto after = std::find_if(evidence.begin(), evidence.end(), [&](const Evidence& candidate) {
            return candidate.stage == EvidenceStage::After && candidate.isPicture()
                && candidate.ownerId == before.ownerId && candidate.unit == before.unit;
        });
        if (after != evidence.end())
            add(pictures, *after);
        if (!pictures.pictures.empty())
            pairs.push_back(std::move(pictures));
    }
    return pairs;
}

Result<QStringList> EvidenceService::copyTo(const QString& folder, const std::vector<Evidence>& evidence) const
{
    if (auto made = privatefile::makeFolder(folder); !made)
        return made.error();
    const bool ofSeveral = std::any_of(
        evidence.begin(), evidence.end(), [&](const Evidence& piece) { return piece.unit != evidence.front().unit; });
    outputfile::Options options;
    options.replacesAnything = false;
    options.isPrivate = true;
    QStringList written;
    int number = 0;
    for (const Evidence& piece : evidence) {
        const auto whole = content(piece);
        if (!whole)
            return Error{
                whole.error().code, tr("%1: %2").arg(piece.fileName, whole.error().message), whole.error().detail};
        QStringList parts{QStringLiteral("%1").arg(++number, 3, 10, QLatin1Char('0'))};
        if (ofSeveral)
            parts << m_units.tree()->shortName(piece.unit);
        parts << wordOnPaper(piece.owner);
        if (piece.stage != EvidenceStage::Other)
            parts << wordOnPaper(piece.stage);
        parts << (piece.label.isEmpty() ? QFileInfo(piece.fileName).completeBaseName() : piece.label);
        const QString name = outputfile::safeName(parts.join(QLatin1Char('_'))) + QLatin1Char('.')
            + suffixOf(piece.mediaType, piece.fileName);
        const auto path = outputfile::write(QDir(folder).filePath(name), *whole, options);
        if (!path)
            return path.error();
        written << *path;
    }
    return written;
}

std::vector<CheckFinding> EvidenceService::check() const
{
    std::vector<CheckFinding> findings;
    const ContentStore store = contents();
    QSet<QString> looked;
    for (const Evidence& piece : all()) {
        const bool known = looked.contains(piece.sha256);
        looked.insert(piece.sha256);
        if (known)
            continue;
        if (!store.isSound(piece.sha256))
            findings.push_back({tr("evidence %1").arg(piece.fileName),
                store.contains(piece.sha256)
                    ? tr("its content was changed outside the program. Attach the original again.")
                    : tr("its content is missing in %1. Attach the original again, or copy the folder from a backup.")
                          .arg(QDir::toNativeSeparators(store.folder()))});
    }
    return findings;
}

QStringList EvidenceService::left() const
{
    QSet<QString> used;
    for (const Evidence& piece : all())
        used.insert(piece.sha256);
    QStringList left = contents().hashes();
    left.removeIf([&](const QString& hash) { return used.contains(hash); });
    return left;
}

Result<int> EvidenceService::tidy()
{
    if (m_workspace.isReadOnly())
        return Error{ErrorCode::ReadOnly, tr("The file is open for reading only."), {}};
    const QStringList going = left();
    for (const QString& hash : going) {
        // The small picture first: what is not forgotten in the file must still be known to lie beside it.
        if (auto forgotten = m_workspace.database().evidence().removeThumbnail(hash); !forgotten)
            return forgotten.error();
        if (auto removed = contents().remove(hash); !removed)
            return removed.error();
    }
    return static_cast<int>(going.size());
}

void EvidenceService::onChanged(const ChangeEvent& event)
{
    if (event.touches("evidence"))
        emit evidenceChanged();
}

} // namespace wuxing
