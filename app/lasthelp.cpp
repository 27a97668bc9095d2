// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lasthelp.h"

#include "files/wholefile.h"
#include "views/dialogs/dialog.h"
#include "views/page.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSaveFile>

namespace wuxing {

namespace {

constexpr int typingPause = 1000; // milliseconds
const QString lockSuffix = QStringLiteral(".lock");

// "&Village", "村(&V)" without the letter of the keyboard.
QString withoutMnemonic(QString label)
{
    static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)"));
    return label.remove(behind).remove(QLatin1Char('&'));
}

// The label that leads to a field.
QString labelOf(const QWidget& field, const QWidget& in)
{
    const auto labels = in.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->buddy() && (label->buddy() == &field || label->buddy()->isAncestorOf(&field)))
            return withoutMnemonic(label->text());
    }
    return field.accessibleName();
}

QStringList textsOf(const QWidget& form)
{
    QStringList lines;
    const auto widgets = form.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        QString text;
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            text = line->text();
        else if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget))
            text = area->toPlainText();
        if (!text.trimmed().isEmpty())
            lines << QStringLiteral("%1: %2").arg(labelOf(*widget, form), text);
    }
    return lines;
}

} // namespace

LastHelp::LastHelp(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_path(QDir(folder).filePath(QStringLiteral("unsaved-%1.txt").arg(QCoreApplication::applicationPid())))
    , m_running(m_path + lockSuffix)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &LastHelp::write);
    qApp->installEventFilter(this);
    (void)QDir().mkpath(folder);
    // The program stays open all day: the age of a lock says nothing.
    m_running.setStaleLockTime(0);
    (void)m_running.tryLock(0);
    write();
}

LastHelp::~LastHelp() { QFile::remove(m_path); }

std::optional<QString> LastHelp::leftOver()
{
    m_found.clear();
    QStringList texts;
    const QDir folder = QFileInfo(m_path).dir();
    const QStringList names = folder.entryList({QStringLiteral("unsaved-*.txt")}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QLockFile owner(file.fileName() + lockSuffix);
        owner.setStaleLockTime(0);
        if (file.fileName() == m_path || !owner.tryLock(0) || !file.open(QIODevice::ReadOnly))
            continue;
        m_found << file.fileName();
        texts << QString::fromUtf8(file.readAll());
    }
    texts.removeAll(QString());
    return m_found.isEmpty() ? std::nullopt : std::optional(texts.join(QStringLiteral("\n\n")));
}

void LastHelp::dropLeftOver()
{
    for (const QString& path : std::as_const(m_found))
        QFile::remove(path);
    m_found.clear();
}

bool LastHelp::eventFilter(QObject* watched, QEvent* event)
{
    // Keys and input methods are how text comes in; a dialog that closes may leave nothing unsaved.
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::Close:
    case QEvent::Hide:
        if (!m_pause.isActive())
            m_pause.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LastHelp::write()
{
    QStringList lines;
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget* window : windows) {
        if (!window->isVisible())
            continue;
        if (const auto* dialog = qobject_cast<const Dialog*>(window); dialog && dialog->hasDraft())
            lines << dialog->windowTitle() << textsOf(*dialog);
        const auto pages = window->findChildren<Page*>();
        for (const Page* page : pages) {
            if (page->hasDraft())
                lines << textsOf(*page);
        }
    }
    const QString text = lines.join(QLatin1Char('\n'));
    if (text == m_written)
        return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return; // a help, not a promise: the person goes on typing
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (wholefile::writeAndCommit(file, text.toUtf8()))
        m_written = text;
}

void LastHelp::endWithSystem()
{
    write();
    if (QFileInfo(m_path).size() == 0)
        QFile::remove(m_path);
}

} // namespace wuxing
