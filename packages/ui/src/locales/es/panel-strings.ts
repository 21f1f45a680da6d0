import type { PanelStrings } from '../../internals/strings/panel-strings.js';
import { counted, plural } from './words.js';

export const panel: PanelStrings = {
  onlyUnread: 'Solo no leídos',
  conversationsFound: (count, written) =>
    count === 0
      ? 'Ningún chat encontrado'
      : plural(count, {
          one: `${written} chat encontrado`,
          other: `${counted(count, written, 'chat', 'chats')} encontrados`,
        }),
  noConversationFoundDetail: 'Busca un nombre o una parte de él.',
  allRead: 'Todo está leído',
  showAll: 'Mostrar todo',
  allArchived: 'Todo está archivado',
  allArchivedDetail: 'Un chat vuelve cuando lo desarchivas.',

  archive: 'Archivados',
  archiveEmpty: 'No hay nada archivado',
  archiveEmptyDetail: 'Los chats archivados y ocultos salen de la lista y esperan aquí.',
  leaveArchive: 'Volver a todos los chats',
  archiveKinds: 'Cuáles',
  archiveFolded: (written) => `Archivados ${written}`,
  archiveHidden: (written) => `Ocultos ${written}`,

  folders: 'Carpetas',
  allConversations: 'Todos',
  foldersFailed: 'No se pudieron cargar las carpetas.',
  newFolder: 'Nueva carpeta',
  foldersAreFull: (most) => `Caben ${most} carpetas. Elimina una para crear otra.`,
  folderMenu: (name) => `Cambiar la carpeta ${name}`,
  editFolder: 'Nombre y chats…',
  moveFolderBefore: 'Mover hacia el principio',
  moveFolderAfter: 'Mover hacia el final',
  folderMoved: (name, place, count) => `${name} está en la posición ${place} de ${count}`,
  deleteFolder: 'Eliminar la carpeta…',
  deleteFolderQuestion: (name) => `¿Eliminar la carpeta “${name}”?`,
  deleteFolderDetail: 'Sus chats se conservan. La carpeta desaparece de todos tus dispositivos.',
  folderDeleted: (name) => `Se eliminó la carpeta ${name}`,
  folderEmpty: 'Esta carpeta está vacía',
  folderEmptyDetail: 'Elige qué va en ella. Un chat puede estar en varias carpetas.',
  addConversations: 'Elegir chats',

  changeFolder: 'Cambiar la carpeta',
  folderName: 'Nombre',
  folderNameHelp: 'Caben 32 letras latinas, o unos 10 caracteres chinos o emojis.',
  folderNameRoom: (used, most) => `${used} de ${most}`,
  folderNeedsName: 'Ponle un nombre a la carpeta.',
  folderNameTaken: 'Ya tienes una carpeta con este nombre.',
  folderNeedsConversation: 'Elige al menos un chat.',
  conversationsChosen: (count, written) =>
    count === 0
      ? 'Ninguno elegido'
      : plural(count, {
          one: `${written} chat elegido`,
          other: `${counted(count, written, 'chat', 'chats')} elegidos`,
        }),
  createFolder: 'Crear',
  saveFolder: 'Guardar',
  folderPartly: (count, written, why) =>
    plural(count, {
      one: `No se pudo cambiar ${written} chat. ${why}`,
      other: `No se pudieron cambiar ${counted(count, written, 'chat', 'chats')}. ${why}`,
    }),
};
