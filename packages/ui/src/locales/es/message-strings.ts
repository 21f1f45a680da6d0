import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { counted } from './words.js';

export const message: MessageStrings = {
  everybody: 'Todos',
  edited: 'editado',
  quotation: (name, text) => `Cita, ${name}: ${text}`,
  mergedOpen: 'Historial',
  mergedCount: (count, written) => counted(count, written, 'mensaje', 'mensajes'),
  mergedTooDeep:
    'Estos mensajes se reenviaron demasiadas veces unos dentro de otros: no se conservó nada de ellos.',
  translation: 'Traducción',
  translating: 'Traduciendo…',
  transcription: 'Transcripción',
  transcribing: 'Transcribiendo…',
  hide: 'Ocultar',

  photoBy: (name) => `Foto de ${name}`,
  photoByYou: 'Foto tuya',
  videoBy: (name, duration) => withDuration(`Vídeo de ${name}`, duration),
  videoByYou: (duration) => withDuration('Vídeo tuyo', duration),
  photoFailed: 'No se pudo cargar la foto.',
  mediaUnavailable: 'No disponible',
  uploading: 'Subiendo',
  waitingToUpload: 'A la espera de envío',
  cancelUpload: 'Cancelar',
  discard: 'Descartar',
  fileWithoutName: 'Archivo',

  writeAgain: 'Reescribir',
  translationFailed: 'No se pudo traducir el mensaje.',
  transcriptionFailed: 'No se pudo transcribir el mensaje de voz.',

  signalingInvited: 'Invitación',
  signalingAccepted: 'Invitación aceptada',
  signalingDeclined: 'Rechazada',
  signalingCancelled: 'Cancelada',
  signalingUnanswered: 'Sin respuesta',
  signalingAboutSeat: 'Sobre un asiento',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
