import type { PanelStrings } from '../../internals/strings/panel-strings.js';
import { counted, plural } from './words.js';

export const panel: PanelStrings = {
  onlyUnread: 'Nur ungelesene',
  conversationsFound: (count, written) =>
    count === 0 ? 'Kein Chat gefunden' : `${counted(count, written, 'Chat', 'Chats')} gefunden`,
  noConversationFoundDetail: 'Such nach einem Namen oder einem Teil davon.',
  allRead: 'Alles gelesen',
  showAll: 'Alle anzeigen',
  allArchived: 'Alles ist archiviert',
  allArchivedDetail: 'Ein Chat kommt zurück, wenn du ihn aus dem Archiv holst.',

  archive: 'Archiviert',
  archiveEmpty: 'Nichts archiviert',
  archiveEmptyDetail: 'Archivierte und ausgeblendete Chats verlassen die Liste und warten hier.',
  leaveArchive: 'Zurück zu allen Chats',
  archiveKinds: 'Welche',
  archiveFolded: (written) => `Archiviert ${written}`,
  archiveHidden: (written) => `Ausgeblendet ${written}`,

  folders: 'Ordner',
  allConversations: 'Alle',
  foldersFailed: 'Die Ordner konnten nicht geladen werden.',
  newFolder: 'Neuer Ordner',
  foldersAreFull: (most) =>
    `Es ist Platz für ${most} Ordner. Lösche einen, um einen neuen anzulegen.`,
  folderMenu: (name) => `Ordner ${name} ändern`,
  editFolder: 'Name und Chats…',
  moveFolderBefore: 'Nach vorn verschieben',
  moveFolderAfter: 'Nach hinten verschieben',
  folderMoved: (name, place, count) => `${name} steht an Stelle ${place} von ${count}`,
  deleteFolder: 'Ordner löschen…',
  deleteFolderQuestion: (name) => `Ordner „${name}“ löschen?`,
  deleteFolderDetail: 'Die Chats darin bleiben. Der Ordner verschwindet von allen deinen Geräten.',
  folderDeleted: (name) => `Der Ordner ${name} ist gelöscht`,
  folderEmpty: 'Dieser Ordner ist leer',
  folderEmptyDetail: 'Wähle, was hineingehört. Ein Chat kann in mehreren Ordnern sein.',
  addConversations: 'Chats auswählen',

  changeFolder: 'Ordner ändern',
  folderName: 'Name',
  folderNameHelp:
    'Platz für 32 lateinische Buchstaben oder etwa 10 chinesische Zeichen oder Emojis.',
  folderNameRoom: (used, most) => `${used} von ${most}`,
  folderNeedsName: 'Gib dem Ordner einen Namen.',
  folderNameTaken: 'Du hast schon einen Ordner mit diesem Namen.',
  folderNeedsConversation: 'Wähle mindestens einen Chat.',
  conversationsChosen: (count, written) =>
    count === 0 ? 'Keiner ausgewählt' : `${counted(count, written, 'Chat', 'Chats')} ausgewählt`,
  createFolder: 'Erstellen',
  saveFolder: 'Speichern',
  folderPartly: (count, written, why) =>
    plural(count, {
      one: `${written} Chat konnte nicht geändert werden. ${why}`,
      other: `${written} Chats konnten nicht geändert werden. ${why}`,
    }),
};
