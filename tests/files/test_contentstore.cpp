// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/contentstore.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace wuxing;

namespace {

struct Stores {
    QTemporaryDir folder;
    ContentStore here{folder.filePath(QStringLiteral("here.evidence"))};
    ContentStore there{folder.filePath(QStringLiteral("there.evidence"))};

    static QString keep(const ContentStore& store, const QByteArray& content)
    {
        const auto kept = store.add(content);
        REQUIRE_OK(kept);
        return kept->hash;
    }
    static void damage(const ContentStore& store, const QString& hash)
    {
        QFile file(store.pathOf(hash));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write("x") == 1); // the same length
    }
};

} // namespace

TEST_CASE("one damaged content keeps none of the others from being taken, and is named", "[files]")
{
    const Stores stores;
    const QString first = Stores::keep(stores.there, "first");
    const QString second = Stores::keep(stores.there, "second");
    const QString third = Stores::keep(stores.there, "third");
    Stores::damage(stores.there, second);
    const auto taken = stores.here.takeFrom(stores.there);
    REQUIRE_OK(taken);
    CHECK(taken->count == 2);
    CHECK(taken->damaged == QStringList{second});
    CHECK(stores.here.isSound(first));
    CHECK(stores.here.isSound(third));
    CHECK_FALSE(stores.here.contains(second));
    CHECK(stores.here.takeFrom(stores.there)->count == 0); // what is whole stays
}

TEST_CASE("a content that lies there damaged is repaired by the good one", "[files]")
{
    const Stores stores;
    const QString hash = Stores::keep(stores.here, "content");
    Stores::damage(stores.here, hash);
    CHECK_FALSE(stores.here.isSound(hash));
    const auto again = stores.here.add("content");
    REQUIRE_OK(again);
    CHECK_FALSE(again->isNew); // rows point to it: it is not to be taken back
    CHECK(stores.here.isSound(hash));
    Stores::damage(stores.here, hash);
    Stores::keep(stores.there, "content");
    CHECK(stores.here.takeFrom(stores.there)->count == 1);
    CHECK(*stores.here.read(hash) == "content");
}

#ifndef Q_OS_WIN // where the folder of a user is closed to others by itself
TEST_CASE("nobody but this user looks into the evidence", "[files]")
{
    const Stores stores;
    const QString hash = Stores::keep(stores.here, "content");
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString& path :
        {stores.here.folder(), QFileInfo(stores.here.pathOf(hash)).path(), stores.here.pathOf(hash)}) {
        INFO(path.toStdString());
        CHECK((QFile::permissions(path) & others) == QFile::Permissions());
    }
}
#endif
