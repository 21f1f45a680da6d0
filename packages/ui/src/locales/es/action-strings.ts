import type { ActionStrings } from '../../internals/strings/action-strings.js';
import { counted, plural } from './words.js';

export const actions: ActionStrings = {
  messageTools: 'Acciones del mensaje',
  messageMenu: 'Mensaje',
  moreActions: 'Más',
  reply: 'Responder',
  editMessage: 'Editar',
  copyText: 'Copiar texto',
  forwardMessage: 'Reenviar',
  selectMessage: 'Seleccionar',
  pinMessage: 'Fijar',
  unpinMessage: 'Desfijar',
  translateMessage: 'Traducir',
  showOriginal: 'Ver original',
  writeDown: 'Transcribir',
  hideTranscript: 'Ocultar el texto',
  whoHasRead: 'Leído por',
  takeBack: 'Eliminar para todos',
  timeLeft: (written) => `quedan ${written}`,
  tooLate: 'demasiado tarde',
  deleteForMe: 'Eliminar para mí',
  sendAgain: 'Enviar de nuevo',
  discardMessage: 'Descartar',

  copied: (count, written) =>
    count === 1
      ? 'Copiado'
      : plural(count, {
          one: `${written} mensaje copiado`,
          other: `${counted(count, written, 'mensaje', 'mensajes')} copiados`,
        }),
  messagePinned: 'Fijado para todo el grupo',
  messageUnpinned: 'Ya no está fijado',
  messageTakenBack: 'Eliminado para todos',
  messagesDeleted: (count, written) =>
    plural(count, {
      one: `${written} mensaje eliminado para ti`,
      other: `${counted(count, written, 'mensaje', 'mensajes')} eliminados para ti`,
    }),
  messageDiscarded: 'Descartado',
  sentAfterAll: 'Al final se envió. Aún puedes eliminarlo para todos.',

  copyFailed: 'El navegador no permitió copiar. Selecciona el texto y cópialo a mano.',
  nothingToCopy: 'No hay nada que copiar.',
  dismiss: 'Cerrar',

  deleteQuestion: (count, written) =>
    count === 1
      ? '¿Eliminar este mensaje para ti?'
      : `¿Eliminar ${counted(count, written, 'mensaje', 'mensajes')} para ti?`,
  deleteDetail: 'Los demás conservan lo que tienen. Esta acción no se puede deshacer.',
  deleteNow: 'Eliminar',
  cancel: 'Cancelar',

  selection: 'Mensajes seleccionados',
  selectedCount: (count, written) =>
    plural(count, { one: `${written} seleccionado`, other: `${written} seleccionados` }),
  selectionFull: (most) => `Puedes seleccionar ${most} mensajes como máximo.`,
  forwardEach: 'Reenviar uno por uno',
  forwardMerged: 'Reenviar en uno solo',
  copySelected: 'Copiar',
  deleteSelected: 'Eliminar para mí',

  forwardTitle: (count, written) =>
    count === 1 ? 'Reenviar mensaje' : `Reenviar ${counted(count, written, 'mensaje', 'mensajes')}`,
  forwardMergedTitle: (count, written) =>
    `Reenviar ${counted(count, written, 'mensaje', 'mensajes')} en uno solo`,
  searchConversations: 'Buscar chats',
  noConversationFound: 'Ningún chat se llama así.',
  leftOut: (count, written) =>
    plural(count, {
      one: `${written} mensaje no se puede reenviar y quedará fuera.`,
      other: `${counted(count, written, 'mensaje', 'mensajes')} no se pueden reenviar y quedarán fuera.`,
    }),
  nothingToForward: 'Ninguno de estos mensajes se puede reenviar.',
  commentPlaceholder: 'Añadir un comentario',
  forwardTo: (count, written) =>
    count > 1 ? `Reenviar a ${counted(count, written, 'chat', 'chats')}` : 'Reenviar',
  forwarding: (done, total) => `Enviando ${done} de ${total}…`,
  forwardingNow: 'Enviando…',
  forwarded: (_count, written) => `Mensajes reenviados: ${written}`,
  forwardFailed: (title, why) => `No todo llegó a “${title}”. ${why}`,
  forwardGoesOn: 'Puedes cerrar esto: lo que falta se enviará cuando sea posible.',
  close: 'Cerrar',

  chatHistoryOf: (title) => (title === '' ? 'Historial' : `Historial: ${title}`),
  mergedCompatible: 'Esta versión no puede mostrar mensajes agrupados.',
  copiedLine: (name, time, text) => `${name}, ${time}: ${text}`,
  mergedLine: (name, text) => `${name}: ${text}`,
};
