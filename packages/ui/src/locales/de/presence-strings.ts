import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: 'Mein Status',
  statusNone: 'Kein Status',
  statusField: 'Was machst du gerade?',
  statusPlaceholder: 'Bis mittags im Zug',
  statusHelp: 'Andere sehen ihn, bis du ihn löschst, dich abmeldest oder die Verbindung abbricht.',
  statusSuggestions: [
    '💬 Zeit zum Reden',
    '🎧 Konzentriert',
    '🗓️ In einer Besprechung',
    '🚆 Unterwegs',
    '🍜 Beim Mittagessen',
    '🌴 Im Urlaub',
    '🤒 Krank',
  ],
  statusSuggested: 'Vorschläge',
  setStatus: 'Status setzen',
  clearStatus: 'Löschen',
  statusIsSet: 'Dein Status ist gesetzt',
  statusIsCleared: 'Dein Status ist gelöscht',
  statusTooLong: 'Das ist zu lang. Kürze es.',
  statusNotChanged: (why) => `Dein Status wurde nicht geändert. ${why}`,
  statusFailed: (why) => `Dein Status konnte nicht geladen werden. ${why}`,
};
