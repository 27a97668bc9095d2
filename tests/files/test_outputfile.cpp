// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/contentstore.h"
#include "files/outputfile.h"
#include "files/patience.h"
#include "files/wholefile.h"
#include "support/catch.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace wuxing;

namespace {

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Held as an office program holds an open document: it can be read and not replaced.
class HeldFile {
public:
    explicit HeldFile(const QString& path)
        : m_file(path)
    {
        REQUIRE(m_file.setPermissions(QFile::ReadOwner));
    }
    ~HeldFile() { m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

private:
    QFile m_file;
};

} // namespace

TEST_CASE("a report replaces the older one of its name", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("月 报.docx"));
    put(path, "old");
    const auto written = outputfile::write(path, "new");
    REQUIRE(written);
    CHECK(*written == path);
    CHECK(contentOf(path) == "new");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a folder that is not there yet is made", "[files]")
{
    const QTemporaryDir folder;
    const auto written = outputfile::write(folder.filePath(QStringLiteral("2023/九月/report.csv")), "a");
    REQUIRE(written);
    CHECK(contentOf(*written) == "a");
}

TEST_CASE("a name that only a folder bears is refused with the name in the message", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.docx"));
    REQUIRE(QDir().mkpath(path));
    const auto written = outputfile::write(path, "new");
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(QStringLiteral("report.docx")));
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("of a held report both versions are kept", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.docx"));
    put(path, "old");
    put(folder.filePath(QStringLiteral("report (2).docx")), "another");
    const HeldFile held(path);
    QFile probe(path);
    if (probe.open(QIODevice::ReadWrite))
        return; // an administrator of Linux may write everything: nothing holds a file there, Windows runs the rest
    const auto written = outputfile::write(path, "new");
    REQUIRE(written);
    CHECK(written->endsWith(QStringLiteral("report (3).docx")));
    CHECK(contentOf(*written) == "new");
    CHECK(contentOf(path) == "old");
}

TEST_CASE("nothing is written over a data file, whatever its name and whatever leads to it", "[files]")
{
    const QTemporaryDir folder;
    const QByteArray database("SQLite format 3\0 and more", 25);
    const QString path = folder.filePath(QStringLiteral("district.wuxing"));
    put(path, database);
    put(folder.filePath(QStringLiteral("renamed.png")), database);
    QStringList paths{path, folder.filePath(QStringLiteral("new.wuxing")),
        folder.filePath(QStringLiteral("b.WUXING-wal")),
        folder.filePath(QStringLiteral("district.wuxing.before-restore-20230901-100000.bak")),
        folder.filePath(QStringLiteral("renamed.png"))};
#ifndef Q_OS_WIN
    REQUIRE(QFile::link(path, folder.filePath(QStringLiteral("monthly.pdf"))));
    REQUIRE(
        QFile::link(folder.filePath(QStringLiteral("none.wuxing")), folder.filePath(QStringLiteral("nowhere.pdf"))));
    paths << folder.filePath(QStringLiteral("monthly.pdf")) << folder.filePath(QStringLiteral("nowhere.pdf"));
#endif
    for (const QString& target : std::as_const(paths)) {
        INFO(target.toStdString());
        const auto refused = outputfile::write(target, "%PDF-1.4");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        CHECK(refused.error().message.contains(QFileInfo(target).fileName()));
    }
    CHECK(contentOf(path) == database);
    CHECK(contentOf(folder.filePath(QStringLiteral("renamed.png"))) == database);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("none.wuxing"))));
    CHECK_FALSE(outputfile::isDataFile(folder.filePath(QStringLiteral("district.wuxing 月报.pdf"))));
}

TEST_CASE("a file that cannot be an earlier output stays unless replacing it was wished", "[files]")
{
    const QTemporaryDir folder;
    outputfile::Options careful;
    careful.replacesAnything = false;
    const QString report = folder.filePath(QStringLiteral("monthly.pdf"));
    put(report, "my own notes");
    const auto beside = outputfile::write(report, "%PDF-1.4 new", careful);
    REQUIRE_OK(beside);
    CHECK(*beside == folder.filePath(QStringLiteral("monthly (2).pdf")));
    CHECK(contentOf(report) == "my own notes");
    CHECK(*outputfile::write(*beside, "%PDF-1.4 newer", careful) == *beside); // an earlier output
    CHECK(*outputfile::write(report, "%PDF-1.4 new") == report);
    // Tables are told by their header.
    const QString table = folder.filePath(QStringLiteral("ratings.csv"));
    put(table, "code,name\n1,a\n");
    CHECK(*outputfile::write(table, "code,name\n1,b\n", careful) == table);
    CHECK(*outputfile::write(table, "code,star\n1,b\n", careful) != table);
    CHECK(contentOf(table) == "code,name\n1,b\n");
}

TEST_CASE("what holds names and phones is for this user alone", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("visits.csv"));
    put(path, "names");
    outputfile::Options options;
    options.isPrivate = true;
    REQUIRE_OK(outputfile::write(path, "names", options));
#ifndef Q_OS_WIN
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK((QFile::permissions(path) & others) == QFile::Permissions());
#endif
}

TEST_CASE("patience tries again until the scanner lets go", "[files]")
{
    int refusals = 3;
    const auto attempt = [&] { return refusals-- == 0; };
    CHECK(Patience{6, std::chrono::milliseconds(0)}.insist(attempt));
}

TEST_CASE("patience ends after its number of tries", "[files]")
{
    int tried = 0;
    const auto attempt = [&] { return ++tried > 100; };
    CHECK_FALSE(Patience{6, std::chrono::milliseconds(0)}.insist(attempt));
    CHECK(tried == 6);
}

TEST_CASE("a file that cannot get its name stays under its present one", "[files]")
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("copy.partial"));
    const QString to = folder.filePath(QStringLiteral("copy.wuxing"));
    put(from, "copy");
    put(to, "older"); // a rename never replaces
    const auto renamed = outputfile::rename(from, to, {2, std::chrono::milliseconds(0)});
    REQUIRE_FALSE(renamed);
    CHECK(renamed.error().message.contains(QStringLiteral("copy.partial")));
    CHECK(contentOf(from) == "copy");
    CHECK(contentOf(to) == "older");
}

TEST_CASE("names become names that Windows accepts", "[files]")
{
    CHECK(outputfile::safeName(QStringLiteral("干河陈乡/小李庄村：\"一\"*?<|>"))
        == QStringLiteral("干河陈乡小李庄村：一"));
    CHECK(outputfile::safeName(QStringLiteral("a\\b:c\nd")) == QStringLiteral("abcd"));
    CHECK(outputfile::safeName(QStringLiteral("CON")) == QStringLiteral("_CON"));
    CHECK(outputfile::safeName(QStringLiteral("nul.txt")) == QStringLiteral("_nul.txt"));
    CHECK(outputfile::safeName(QStringLiteral("村. . ")) == QStringLiteral("村"));
    CHECK(outputfile::safeName(QStringLiteral("...")) == QStringLiteral("_"));
    CHECK(outputfile::safeName(QString(300, QChar(0x6751))).size() == 66); // 198 bytes
    CHECK(outputfile::safeName(QString(300, QLatin1Char('a'))).size() == 100);
}

#ifdef Q_OS_LINUX
TEST_CASE("what does not fit on the disk is told, however small it is, and the old file stays", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const QByteArray before = "name\nold\n";
    put(path, before);
    const QByteArray content = "name\n" + QByteArray(11000, 'x'); // less than Qt holds back
    const ContentStore store(folder.filePath(QStringLiteral("evidence")));
    {
        const SmallDisk disk(4096);
        CHECK_FALSE(outputfile::write(path, content));
        CHECK_FALSE(store.add(content));
        QString detail;
        CHECK_FALSE(wholefile::copy(QStringLiteral("/proc/self/exe"), folder.filePath(QStringLiteral("copy")), detail));
    }
    CHECK(contentOf(path) == before);
    CHECK_FALSE(store.contains(ContentStore::hashOf(content)));
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("copy"))));
}
#endif
