// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace {

// What each folder may include; the arrows run one way: app → {views → itemmodels, commands} → exchange →
// reporting → services → {storage, reports} → files → domain.
const QMap<QString, QStringList>& allowedFolders()
{
    static const QMap<QString, QStringList> allowed = [] {
        QMap<QString, QStringList> map;
        const auto add = [&](const char* folder, const QStringList& below) {
            map.insert(QLatin1String(folder), QStringList{QLatin1String(folder)} + below);
        };
        const QString domain = QStringLiteral("domain");
        const QString files = QStringLiteral("files");
        const QString reports = QStringLiteral("reports");
        const QString services = QStringLiteral("services");
        const QString reporting = QStringLiteral("reporting");
        const QString exchange = QStringLiteral("exchange");
        const QString itemmodels = QStringLiteral("itemmodels");
        const QString views = QStringLiteral("views");
        add("domain", {});
        add("files", {domain});
        add("storage", {domain, files});
        add("reports", {domain, files});
        add("services", {domain, files, reports, QStringLiteral("storage")});
        add("reporting", {domain, files, reports, services});
        add("exchange", {domain, files, reports, services, reporting});
        add("itemmodels", {domain, reports, services, reporting, exchange});
        add("views", {domain, files, reports, services, reporting, exchange, itemmodels});
        // The demonstration writes rows of past years as they would have been written then.
        add("demo", {domain, services, QStringLiteral("storage")});
        add("commands", {domain, files, reports, services, reporting, exchange, QStringLiteral("demo")});
        add("app",
            {domain, files, reports, services, reporting, exchange, itemmodels, views, QStringLiteral("commands"),
                QStringLiteral("demo")});
        return map;
    }();
    return allowed;
}

struct Include {
    QString file;
    QString target;
    bool quoted;
};

std::vector<Include> includesOf(const QString& folder)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#include ([<\"])([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    std::vector<Include> found;
    const QString root = QStringLiteral(WUXING_SOURCE_DIR);
    const bool isModel = QFileInfo::exists(root + QStringLiteral("/models/") + folder);
    QDirIterator files(root + (isModel ? QStringLiteral("/models/") : QStringLiteral("/")) + folder,
        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            found.push_back({file.fileName(), match.captured(2), match.captured(1) == QLatin1String("\"")});
        }
    }
    return found;
}

} // namespace

TEST_CASE("every folder includes only what lies below it", "[architecture]")
{
    QStringList wrong;
    int looked = 0;
    for (auto folder = allowedFolders().begin(); folder != allowedFolders().end(); ++folder) {
        for (const Include& include : includesOf(folder.key())) {
            if (!include.quoted)
                continue;
            ++looked;
            if (!folder.value().contains(include.target.section(QLatin1Char('/'), 0, 0)))
                wrong << include.file + QStringLiteral(" includes ") + include.target;
        }
    }
    CHECK(wrong == QStringList());
    CHECK(looked > 300); // the pattern still finds includes
}

TEST_CASE("SQL stays in storage and widgets stay in views", "[architecture]")
{
    static const QRegularExpression sql(QStringLiteral("^QSql|^QtSql"));
    static const QRegularExpression widgets(
        QStringLiteral("^QtWidgets|^Q(Application|Widget|Dialog|MessageBox|TableView|TreeView|Label|Action|"
                       "StyledItemDelegate|Chart)"));
    QStringList wrong;
    for (const QString& folder : allowedFolders().keys()) {
        const bool mayShow = folder == QLatin1String("views") || folder == QLatin1String("app");
        for (const Include& include : includesOf(folder)) {
            const bool badSql = folder != QLatin1String("storage") && sql.match(include.target).hasMatch();
            const bool badWidget = !mayShow && widgets.match(include.target).hasMatch();
            if (badSql || badWidget)
                wrong << include.file + QStringLiteral(" includes ") + include.target;
        }
    }
    CHECK(wrong == QStringList());
}

TEST_CASE("messages and names of files are asked for through one seam", "[architecture]")
{
    static const QRegularExpression boxes(
        QStringLiteral("^Q(MessageBox|FileDialog|InputDialog|ErrorMessage|ColorDialog|FontDialog)$"));
    QStringList users;
    for (const QString& folder : {QStringLiteral("views"), QStringLiteral("app")}) {
        for (const Include& include : includesOf(folder)) {
            const QString name = include.file.section(QLatin1Char('/'), -1);
            if (boxes.match(include.target).hasMatch() && !users.contains(name))
                users << name;
        }
    }
    CHECK(users == QStringList{QStringLiteral("desktopquestions.cpp")});
}

TEST_CASE("storage is seen by services and the demonstration alone", "[architecture]")
{
    QStringList wrong;
    for (const QString& folder : allowedFolders().keys()) {
        if (folder == QLatin1String("storage"))
            continue;
        for (const Include& include : includesOf(folder)) {
            // The services' headers must not hand storage on.
            const bool header = include.file.endsWith(QStringLiteral(".h"));
            if (include.target.startsWith(QStringLiteral("storage/"))
                && ((folder != QLatin1String("services") && folder != QLatin1String("demo")) || header))
                wrong << include.file + QStringLiteral(" includes ") + include.target;
        }
    }
    CHECK(wrong == QStringList());
}

TEST_CASE("Office composes the services and none of them knows it", "[architecture]")
{
    QStringList users;
    for (const Include& include : includesOf(QStringLiteral("services"))) {
        if (include.target == QLatin1String("services/office.h"))
            users << include.file.section(QLatin1Char('/'), -1);
    }
    // And the jobs, which open an office of their own each.
    users.sort();
    CHECK(users == QStringList{QStringLiteral("jobs.cpp"), QStringLiteral("office.cpp")});
}
