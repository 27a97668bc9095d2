// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfixture.h"

#include "support/catch.h"
#include "support/hands.h"
#include "views/mainwindow.h"

#include <QFile>

namespace wuxing {

ProgramFixture::ProgramFixture(const QString& file, const QDateTime& now)
    : m_clock(now)
{
    REQUIRE(m_folder.isValid());
    // A portable program keeps everything beside its settings.
    QFile ini(path(QStringLiteral("wuxing.ini")));
    REQUIRE(ini.open(QIODevice::WriteOnly));
    ini.close();
    auto preferences = Preferences::forProgramIn(m_folder.path());
    preferences->setLanguage(QStringLiteral("en"));
    preferences->setLastFolder(m_folder.path());
    auto answers = std::make_unique<Answers>();
    m_answers = answers.get();
    m_program = std::make_unique<Program>(m_clock, std::move(preferences), std::move(answers));
    m_program->start(file);
    hands::settle();
}

ProgramFixture::~ProgramFixture() = default;

MainWindow& ProgramFixture::window()
{
    REQUIRE(m_program->window());
    return *m_program->window();
}

Office& ProgramFixture::office()
{
    REQUIRE(m_program->office());
    return *m_program->office();
}

QString ProgramFixture::open() const
{
    return m_program->office() ? m_program->office()->workspace().path() : QString();
}

void ProgramFixture::quit()
{
    if (m_program)
        window().close();
    m_program.reset();
}

void ProgramFixture::makeFile(const QString& name)
{
    hands::inDialogs([&] { hands::trigger(window(), QStringLiteral("New")); },
        {[&](QDialog& dialog) {
             hands::type(hands::field(dialog, QStringLiteral("Save as")), path(name));
             hands::press(dialog, QStringLiteral("Create"));
         },
            [](QDialog& dialog) { dialog.reject(); }}); // who works here
    REQUIRE(open() == path(name));
}

} // namespace wuxing
