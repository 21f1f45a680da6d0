import type { ThreadStrings } from '../../internals/strings/thread-strings.js';
import { and, counted, plural } from './words.js';

export const thread: ThreadStrings = {
  jumping: 'Buscando…',
  jumpNotFound: 'Este mensaje ya no está en el historial.',
  jumpDeleted: 'Eliminaste este mensaje.',
  jumpNoAccess: 'No estás en este grupo, así que no se puede mostrar su historial.',
  jumpFailed: (why) =>
    why === '' ? 'No se pudo mostrar el mensaje.' : `No se pudo mostrar el mensaje. ${why}`,
  jumpOffline: 'No se puede mostrar el mensaje sin conexión.',
  jumpedToNewest: 'En el último mensaje',
  jumpedToUnread: 'Donde empiezan los mensajes nuevos',
  jumpedToDay: (day) => `Mensajes: ${day}`,
  jumpedToMessage: (text) => `En el mensaje: ${text}`,
  loadingNewer: 'Cargando mensajes posteriores…',
  newerFailed: 'No se pudieron cargar los mensajes posteriores.',

  goToUnread: (count, written) => counted(count, written, 'mensaje nuevo', 'mensajes nuevos'),
  dismissUnread: 'Quedarme aquí',
  goToDate: 'Ir a una fecha',

  readBy: (read, total) => `Leído por ${read} de ${total}`,
  readByAll: 'Leído por todos',
  readByNobody: 'Enviado, sin leer',
  readers: 'Leído por',

  typingOne: (name) => `${name} está escribiendo`,
  typingTwo: (name, other) => `${and(name, other)} están escribiendo`,
  typingMany: (count, written) =>
    plural(count, {
      one: `${written} persona está escribiendo`,
      other: `${counted(count, written, 'persona', 'personas')} están escribiendo`,
    }),
};
