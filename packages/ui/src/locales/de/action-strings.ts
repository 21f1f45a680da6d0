import type { ActionStrings } from '../../internals/strings/action-strings.js';
import { counted, plural } from './words.js';

export const actions: ActionStrings = {
  messageTools: 'Nachrichtenaktionen',
  messageMenu: 'Nachricht',
  moreActions: 'Mehr',
  reply: 'Antworten',
  editMessage: 'Bearbeiten',
  copyText: 'Text kopieren',
  forwardMessage: 'Weiterleiten',
  selectMessage: 'Auswählen',
  pinMessage: 'Anheften',
  unpinMessage: 'Lösen',
  translateMessage: 'Übersetzen',
  showOriginal: 'Original anzeigen',
  writeDown: 'In Text umwandeln',
  hideTranscript: 'Text ausblenden',
  whoHasRead: 'Gelesen von',
  takeBack: 'Für alle löschen',
  timeLeft: (written) => `noch ${written}`,
  tooLate: 'zu spät',
  deleteForMe: 'Für mich löschen',
  sendAgain: 'Erneut senden',
  discardMessage: 'Verwerfen',

  copied: (count, written) =>
    count === 1 ? 'Kopiert' : `${counted(count, written, 'Nachricht', 'Nachrichten')} kopiert`,
  messagePinned: 'Für alle in der Gruppe angeheftet',
  messageUnpinned: 'Nicht mehr angeheftet',
  messageTakenBack: 'Für alle gelöscht',
  messagesDeleted: (count, written) =>
    `${counted(count, written, 'Nachricht', 'Nachrichten')} für dich gelöscht`,
  messageDiscarded: 'Verworfen',
  sentAfterAll: 'Die Nachricht wurde doch gesendet. Du kannst sie noch für alle löschen.',

  copyFailed:
    'Der Browser hat das Kopieren nicht erlaubt. Markiere den Text und kopiere ihn von Hand.',
  nothingToCopy: 'Es gibt nichts zu kopieren.',
  dismiss: 'Schließen',

  deleteQuestion: (count, written) =>
    count === 1
      ? 'Diese Nachricht für dich löschen?'
      : `${counted(count, written, 'Nachricht', 'Nachrichten')} für dich löschen?`,
  deleteDetail:
    'Bei den anderen bleibt alles, wie es ist. Das kann nicht rückgängig gemacht werden.',
  deleteNow: 'Löschen',
  cancel: 'Abbrechen',

  selection: 'Ausgewählte Nachrichten',
  selectedCount: (_count, written) => `${written} ausgewählt`,
  selectionFull: (most) => `Du kannst höchstens ${most} Nachrichten auswählen.`,
  forwardEach: 'Einzeln weiterleiten',
  forwardMerged: 'Zusammen weiterleiten',
  copySelected: 'Kopieren',
  deleteSelected: 'Für mich löschen',

  forwardTitle: (count, written) =>
    count === 1
      ? 'Nachricht weiterleiten'
      : `${counted(count, written, 'Nachricht', 'Nachrichten')} weiterleiten`,
  forwardMergedTitle: (count, written) =>
    `${counted(count, written, 'Nachricht', 'Nachrichten')} zusammen weiterleiten`,
  searchConversations: 'Chats durchsuchen',
  noConversationFound: 'Kein Chat heißt so.',
  leftOut: (count, written) =>
    plural(count, {
      one: `${written} Nachricht kann nicht weitergeleitet werden und wird ausgelassen.`,
      other: `${written} Nachrichten können nicht weitergeleitet werden und werden ausgelassen.`,
    }),
  nothingToForward: 'Keine dieser Nachrichten kann weitergeleitet werden.',
  commentPlaceholder: 'Kommentar hinzufügen',
  forwardTo: (count, written) => (count > 1 ? `An ${written} Chats weiterleiten` : 'Weiterleiten'),
  forwarding: (done, total) => `${done} von ${total} werden gesendet…`,
  forwardingNow: 'Wird gesendet…',
  forwarded: (_count, written) => `Weitergeleitet: ${written}`,
  forwardFailed: (title, why) => `Bei „${title}“ ist nicht alles angekommen. ${why}`,
  forwardGoesOn: 'Du kannst das hier schließen: Was noch wartet, wird gesendet, sobald es geht.',
  close: 'Schließen',

  chatHistoryOf: (title) => (title === '' ? 'Chatverlauf' : `Chatverlauf: ${title}`),
  mergedCompatible: 'Diese Version kann zusammengefasste Nachrichten nicht anzeigen.',
  copiedLine: (name, time, text) => `${name}, ${time}: ${text}`,
  mergedLine: (name, text) => `${name}: ${text}`,
};
