import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { counted } from './words.js';

export const message: MessageStrings = {
  everybody: 'Alle',
  edited: 'bearbeitet',
  quotation: (name, text) => `Zitat, ${name}: ${text}`,
  mergedOpen: 'Chatverlauf',
  mergedCount: (count, written) => counted(count, written, 'Nachricht', 'Nachrichten'),
  mergedTooDeep:
    'Diese Nachrichten wurden zu oft ineinander weitergeleitet: Von ihnen ist nichts geblieben.',
  translation: 'Übersetzung',
  translating: 'Wird übersetzt…',
  transcription: 'Transkription',
  transcribing: 'Wird in Text umgewandelt…',
  hide: 'Ausblenden',

  photoBy: (name) => `Foto von ${name}`,
  photoByYou: 'Foto von dir',
  videoBy: (name, duration) => withDuration(`Video von ${name}`, duration),
  videoByYou: (duration) => withDuration('Video von dir', duration),
  photoFailed: 'Das Foto konnte nicht geladen werden.',
  mediaUnavailable: 'Nicht verfügbar',
  uploading: 'Wird hochgeladen',
  waitingToUpload: 'Wartet aufs Senden',
  cancelUpload: 'Abbrechen',
  discard: 'Verwerfen',
  fileWithoutName: 'Datei',

  writeAgain: 'Neu schreiben',
  translationFailed: 'Die Nachricht konnte nicht übersetzt werden.',
  transcriptionFailed: 'Die Sprachnachricht konnte nicht in Text umgewandelt werden.',

  signalingInvited: 'Einladung',
  signalingAccepted: 'Einladung angenommen',
  signalingDeclined: 'Abgelehnt',
  signalingCancelled: 'Abgebrochen',
  signalingUnanswered: 'Keine Antwort',
  signalingAboutSeat: 'Wegen eines Platzes',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
