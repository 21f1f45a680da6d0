import type { WritingStrings } from '../../internals/strings/writing-strings.js';
import { counted, plural, YOU } from './words.js';

export const writing: WritingStrings = {
  replyingTo: (name) => (name === YOU ? 'Respuesta a ti' : `Respuesta a ${name}`),
  cancelReply: 'No responder',
  editingMessage: 'Editar mensaje',
  cancelEditing: 'Dejar de editar',
  saveEdit: 'Guardar',
  editConflict:
    'Alguien cambió este mensaje entretanto; en el chat se ve cómo. Guarda otra vez para sustituirlo por tu texto.',
  editGone: 'El mensaje ya no está, así que no se puede cambiar.',
  editForbidden: 'Aquí no se pueden cambiar los mensajes.',
  editOffline: 'No hay conexión, así que no se guardó el cambio. Inténtalo de nuevo cuando vuelva.',
  addAttachment: 'Añadir',
  fileTooLarge: (name, limit) => `“${name}” supera los ${limit} y no se puede enviar.`,
  fileEmpty: (name) => `“${name}” está vacío o es una carpeta y no se puede enviar.`,
  dropFiles: 'Suelta aquí los archivos',
  insertEmoji: 'Insertar emoji',
  recordVoice: 'Grabar mensaje de voz',
  recordHint: 'Toca para grabar, o mantén pulsado y suelta para enviar',
  noLongerInGroup: 'Ya no estás en este grupo.',
  groupGone: 'Este grupo ya no existe.',
  messagesWait: (count, written) =>
    plural(count, {
      one: 'Un mensaje espera la conexión y se enviará cuando vuelva.',
      other: `${counted(count, written, 'mensaje', 'mensajes')} esperan la conexión y se enviarán cuando vuelva.`,
    }),
};
