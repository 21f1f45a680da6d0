import type { ThreadStrings } from '../../internals/strings/thread-strings.js';
import { counted, plural } from './words.js';

export const thread: ThreadStrings = {
  jumping: 'Wird gesucht…',
  jumpNotFound: 'Diese Nachricht ist nicht mehr im Verlauf.',
  jumpDeleted: 'Du hast diese Nachricht gelöscht.',
  jumpNoAccess: 'Du bist nicht in dieser Gruppe, deshalb kann ihr Verlauf nicht angezeigt werden.',
  jumpFailed: (why) =>
    why === ''
      ? 'Die Nachricht konnte nicht angezeigt werden.'
      : `Die Nachricht konnte nicht angezeigt werden. ${why}`,
  jumpOffline: 'Ohne Verbindung kann die Nachricht nicht angezeigt werden.',
  jumpedToNewest: 'Bei der neuesten Nachricht',
  jumpedToUnread: 'Hier beginnen die neuen Nachrichten',
  jumpedToDay: (day) => `Nachrichten: ${day}`,
  jumpedToMessage: (text) => `Gesprungen zu: ${text}`,
  loadingNewer: 'Neuere Nachrichten werden geladen…',
  newerFailed: 'Neuere Nachrichten konnten nicht geladen werden.',

  goToUnread: (count, written) => counted(count, written, 'neue Nachricht', 'neue Nachrichten'),
  dismissUnread: 'Hier bleiben',
  goToDate: 'Zu einem Datum springen',

  readBy: (read, total) => `Gelesen: ${read} von ${total}`,
  readByAll: 'Von allen gelesen',
  readByNobody: 'Gesendet, noch nicht gelesen',
  readers: 'Gelesen von',

  typingOne: (name) => `${name} schreibt`,
  typingTwo: (name, other) => `${name} und ${other} schreiben`,
  typingMany: (count, written) =>
    plural(count, {
      one: `${written} Person schreibt`,
      other: `${written} Personen schreiben`,
    }),
};
