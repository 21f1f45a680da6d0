import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { messagesCounted, withDuration } from './words.js';

export const message: MessageStrings = {
  everybody: 'Todos',
  edited: 'editada',
  quotation: (name, text) => `Em resposta a ${name}: ${text}`,
  mergedOpen: 'Histórico da conversa',
  mergedCount: (count, written) => messagesCounted(count, written),
  mergedTooDeep:
    'Estas mensagens foram encaminhadas umas dentro das outras vezes demais: nada delas foi mantido.',
  translation: 'Tradução',
  translating: 'Traduzindo…',
  transcription: 'Transcrição',
  transcribing: 'Transcrevendo…',
  hide: 'Ocultar',

  photoBy: (name) => `Foto de ${name}`,
  photoByYou: 'Foto sua',
  videoBy: (name, duration) => withDuration(`Vídeo de ${name}`, duration),
  videoByYou: (duration) => withDuration('Vídeo seu', duration),
  photoFailed: 'Não foi possível carregar a foto.',
  mediaUnavailable: 'Indisponível',
  uploading: 'Enviando arquivo',
  waitingToUpload: 'Aguardando envio',
  cancelUpload: 'Cancelar',
  discard: 'Descartar',
  fileWithoutName: 'Arquivo',

  writeAgain: 'Escrever de novo',
  translationFailed: 'Não foi possível traduzir a mensagem.',
  transcriptionFailed: 'Não foi possível transcrever a mensagem de voz.',

  signalingInvited: 'Convite',
  signalingAccepted: 'Convite aceito',
  signalingDeclined: 'Convite recusado',
  signalingCancelled: 'Convite cancelado',
  signalingUnanswered: 'Sem resposta',
  signalingAboutSeat: 'Sobre um lugar',
};
