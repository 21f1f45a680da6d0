import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { counted } from './words.js';

export const message: MessageStrings = {
  everybody: 'Tous',
  edited: 'modifié',
  quotation: (name, text) => `Citation, ${name}\u00a0: ${text}`,
  mergedOpen: 'Historique',
  mergedCount: (count, written) => counted(count, written, 'message', 'messages'),
  mergedTooDeep:
    'Ces messages ont été transférés trop de fois les uns dans les autres\u00a0: rien n’en a été conservé.',
  translation: 'Traduction',
  translating: 'Traduction…',
  transcription: 'Transcription',
  transcribing: 'Transcription…',
  hide: 'Masquer',

  photoBy: (name) => `Photo envoyée par ${name}`,
  photoByYou: 'Photo envoyée par vous',
  videoBy: (name, duration) => withDuration(`Vidéo envoyée par ${name}`, duration),
  videoByYou: (duration) => withDuration('Vidéo envoyée par vous', duration),
  photoFailed: 'Impossible de charger la photo.',
  mediaUnavailable: 'Non disponible',
  uploading: 'Envoi en cours',
  waitingToUpload: 'En attente d’envoi',
  cancelUpload: 'Annuler',
  discard: 'Abandonner',
  fileWithoutName: 'Fichier',

  writeAgain: 'Réécrire',
  translationFailed: 'Impossible de traduire le message.',
  transcriptionFailed: 'Impossible de transcrire le message vocal.',

  signalingInvited: 'Invitation',
  signalingAccepted: 'Invitation acceptée',
  signalingDeclined: 'Refusée',
  signalingCancelled: 'Annulée',
  signalingUnanswered: 'Sans réponse',
  signalingAboutSeat: 'À propos d’une place',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
