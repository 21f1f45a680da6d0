import type { WritingStrings } from '../../internals/strings/writing-strings.js';
import { plural, YOU } from './words.js';

export const writing: WritingStrings = {
  replyingTo: (name) => (name === YOU ? 'Antwort an dich' : `Antwort an ${name}`),
  cancelReply: 'Nicht antworten',
  editingMessage: 'Nachricht bearbeiten',
  cancelEditing: 'Bearbeiten beenden',
  saveEdit: 'Speichern',
  editConflict:
    'Jemand hat diese Nachricht inzwischen geändert; im Chat siehst du, wie. Speichere erneut, um sie durch deinen Text zu ersetzen.',
  editGone: 'Die Nachricht ist nicht mehr da und kann deshalb nicht geändert werden.',
  editForbidden: 'Nachrichten können hier nicht geändert werden.',
  editOffline:
    'Es besteht keine Verbindung, deshalb wurde die Änderung nicht gespeichert. Versuch es erneut, wenn du wieder online bist.',
  addAttachment: 'Hinzufügen',
  fileTooLarge: (name, limit) =>
    `„${name}“ ist größer als ${limit} und kann nicht gesendet werden.`,
  fileEmpty: (name) => `„${name}“ ist leer oder ein Ordner und kann nicht gesendet werden.`,
  dropFiles: 'Dateien hier ablegen',
  insertEmoji: 'Emoji einfügen',
  recordVoice: 'Sprachnachricht aufnehmen',
  recordHint: 'Zum Aufnehmen tippen, oder halten und zum Senden loslassen',
  noLongerInGroup: 'Du bist nicht mehr in dieser Gruppe.',
  groupGone: 'Diese Gruppe gibt es nicht mehr.',
  messagesWait: (count, written) =>
    plural(count, {
      one: 'Eine Nachricht wartet auf die Verbindung und wird gesendet, sobald du wieder online bist.',
      other: `${written} Nachrichten warten auf die Verbindung und werden gesendet, sobald du wieder online bist.`,
    }),
};
