import type { ComposerStrings } from '../../internals/strings/composer-strings.js';
import { counted, plural } from './words.js';

export const composer: ComposerStrings = {
  attachPhoto: 'Foto o vídeo',
  attachFile: 'Archivo',
  attachLocation: 'Ubicación',
  attachPoll: 'Encuesta',
  attachments: 'Adjuntos',
  attachmentsAdded: (count, written) =>
    plural(count, { one: 'Un adjunto', other: counted(count, written, 'adjunto', 'adjuntos') }),
  removeAttachment: (name) => `Quitar ${name}`,
  sentAsFile: 'se envía como archivo',

  sendLocation: 'Enviar ubicación',
  locationAsking: 'Permite que esta página sepa dónde estás.',
  locationWaiting: 'Buscando tu ubicación…',
  locationFound: (meters) => `Encontrada, con una precisión de unos ${meters} m`,
  locationWords: '¿Qué hay aquí? (opcional)',
  locationRefused:
    'Esta página no tiene permiso para ver tu ubicación. Dáselo en los ajustes del navegador para esta página.',
  locationInsecure: 'Los navegadores solo dan tu ubicación a páginas seguras (https).',
  locationUnavailable: 'No se pudo averiguar tu ubicación.',
  mentionSomebody: 'Mencionar a alguien',
  mentionEverybody: 'Todo el grupo',
  mentionsFound: (count, written) =>
    plural(count, { one: 'Una persona', other: counted(count, written, 'persona', 'personas') }),
  voiceRecorder: 'Mensaje de voz',
  microphoneAsking: 'Esperando el micrófono…',
  recording: 'Grabando',
  recordingTime: (elapsed, most) => `${elapsed} de ${most}`,
  slideToCancel: 'Desliza para cancelar',
  releaseToCancel: 'Suelta para cancelar',
  stopRecording: 'Detener',
  cancelRecording: 'Cancelar la grabación',
  recorded: (duration) => `Grabado, ${duration}`,
  playRecording: 'Reproducir la grabación',
  pauseRecording: 'Pausar la grabación',
  discardRecording: 'Descartar la grabación',
  sendRecording: 'Enviar la grabación',
  microphoneRefused:
    'Esta página no tiene permiso para usar el micrófono. Dáselo en los ajustes del navegador para esta página.',
  microphoneMissing: 'No se encontró ningún micrófono.',
  microphoneBusy: 'No se puede usar el micrófono; quizá lo esté usando otro programa.',
  microphoneInsecure: 'Los navegadores solo permiten grabar en páginas seguras (https).',
  recordingUnsupported: 'Este navegador no puede grabar.',
  recordingBroken: 'La grabación falló.',
  recordingTooLarge: (limit) => `La grabación supera los ${limit} y no se puede enviar.`,
};
