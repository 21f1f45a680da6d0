import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';
import { counted } from './words.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'Marcar como leído',
  unread: 'Marcar como no leído',
  pin: 'Fijar',
  unpin: 'Desfijar',
  mute: 'Silenciar notificaciones',
  unmute: 'Activar notificaciones',
  notifications: 'Notificaciones',
  star: 'Destacar',
  unstar: 'Quitar destacado',
  archive: 'Archivar',
  unarchive: 'Desarchivar',
  hide: 'Ocultar',
  unhide: 'Mostrar de nuevo',
  folder: 'Carpetas',
  unfolder: 'Carpetas',
  clear: 'Vaciar historial',
  delete: 'Eliminar',
};

const SWIPE: Partial<Record<ConversationDeed, string>> = {
  read: 'Leído',
  unread: 'No leído',
  mute: 'Silenciar',
  unmute: 'Activar',
  unhide: 'Mostrar',
  clear: 'Vaciar',
};

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `Marcado como leído: ${what}`,
  unread: (what) => `Marcado como no leído: ${what}`,
  pin: (what) => `Fijaste ${what}`,
  unpin: (what) => `Desfijaste ${what}`,
  mute: (what) => `Silenciaste las notificaciones de ${what}`,
  unmute: (what) => `Activaste las notificaciones de ${what}`,
  notifications: (what) => `Cambiaste las notificaciones de ${what}`,
  star: (what) => `Destacaste ${what}`,
  unstar: (what) => `Dejaste de destacar ${what}`,
  archive: (what) => `Archivaste ${what}`,
  unarchive: (what) => `Desarchivaste ${what}`,
  hide: (what) => `Ocultaste ${what}`,
  unhide: (what) => `Vuelves a ver ${what}`,
  folder: (what) => `Pusiste ${what} en la carpeta`,
  unfolder: (what) => `Sacaste ${what} de la carpeta`,
  clear: (what) => `Vaciaste el historial de ${what}`,
  delete: (what) => `Eliminaste ${what}`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `No se pudo marcar como leído: ${what}.`,
  unread: (what) => `No se pudo marcar como no leído: ${what}.`,
  pin: (what) => `No se pudo fijar: ${what}.`,
  unpin: (what) => `No se pudo desfijar: ${what}.`,
  mute: (what) => `No se pudieron silenciar las notificaciones de ${what}.`,
  unmute: (what) => `No se pudieron activar las notificaciones de ${what}.`,
  notifications: (what) => `No se pudieron cambiar las notificaciones de ${what}.`,
  star: (what) => `No se pudo destacar: ${what}.`,
  unstar: (what) => `No se pudo dejar de destacar: ${what}.`,
  archive: (what) => `No se pudo archivar: ${what}.`,
  unarchive: (what) => `No se pudo desarchivar: ${what}.`,
  hide: (what) => `No se pudo ocultar: ${what}.`,
  unhide: (what) => `No se pudo mostrar de nuevo: ${what}.`,
  folder: (what) => `No se pudo poner en la carpeta: ${what}.`,
  unfolder: (what) => `No se pudo sacar de la carpeta: ${what}.`,
  clear: (what) => `No se pudo vaciar el historial de ${what}.`,
  delete: (what) => `No se pudo eliminar: ${what}.`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed] ?? DO[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)} ${why}`,
  conversationsCounted: (count, written) => counted(count, written, 'chat', 'chats'),
  conversationsPartly: (_count, written, total) => `${written} de ${total} chats`,

  notifications: 'Notificaciones',
  notifyAll: 'Todos los mensajes',
  notifyMentions: 'Solo cuando me mencionen',
  notifyQuietly: 'Ninguna, pero mostrar los mensajes',
  receiveNothing: 'Ninguna, y sin mensajes hasta que yo mire',

  moveToFolder: 'Carpetas',
  selectConversation: 'Seleccionar',
  deleteConversation: 'Eliminar con los mensajes',
  conversationsDeleted: (what) => `Eliminaste ${what} con todos los mensajes`,
  deletionFailed: (why) => `Lo que no se pudo eliminar vuelve a estar en la lista. ${why}`,
  undo: 'Deshacer',
  undone: 'Deshecho',

  clearQuestion: (title) => `¿Vaciar el historial de ${title}?`,
  clearDetail:
    'Ya no verás estos mensajes; los demás conservan los suyos. El chat sigue en la lista. Esta acción no se puede deshacer.',
  clearNow: 'Vaciar historial',

  selectedConversations: 'Chats seleccionados',
  selectAll: 'Seleccionar todo',
  selectingBegan: 'Seleccionando chats. Escape para terminar.',
};
