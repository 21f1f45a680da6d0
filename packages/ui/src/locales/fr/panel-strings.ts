import type { PanelStrings } from '../../internals/strings/panel-strings.js';
import { counted, plural, quoted } from './words.js';

export const panel: PanelStrings = {
  onlyUnread: 'Non lues seulement',
  conversationsFound: (count, written) =>
    count === 0
      ? 'Aucune conversation trouvée'
      : plural(count, {
          one: `${written} conversation trouvée`,
          other: `${counted(count, written, 'conversation', 'conversations')} trouvées`,
        }),
  noConversationFoundDetail: 'Cherchez un nom, ou une partie d’un nom.',
  allRead: 'Tout est lu',
  showAll: 'Tout afficher',
  allArchived: 'Tout est archivé',
  allArchivedDetail: 'Une conversation revient quand vous la désarchivez.',

  archive: 'Archives',
  archiveEmpty: 'Rien d’archivé',
  archiveEmptyDetail: 'Les conversations archivées et masquées quittent la liste et attendent ici.',
  leaveArchive: 'Retour à toutes les conversations',
  archiveKinds: 'Lesquelles',
  archiveFolded: (written) => `Archivées ${written}`,
  archiveHidden: (written) => `Masquées ${written}`,

  folders: 'Dossiers',
  allConversations: 'Toutes',
  foldersFailed: 'Impossible de charger les dossiers.',
  newFolder: 'Nouveau dossier',
  foldersAreFull: (most) =>
    `Il y a de la place pour ${most} dossiers. Supprimez-en un pour en créer un autre.`,
  folderMenu: (name) => `Modifier le dossier ${name}`,
  editFolder: 'Nom et conversations…',
  moveFolderBefore: 'Déplacer vers le début',
  moveFolderAfter: 'Déplacer vers la fin',
  folderMoved: (name, place, count) => `${name} est en position ${place} sur ${count}`,
  deleteFolder: 'Supprimer le dossier…',
  deleteFolderQuestion: (name) => `Supprimer le dossier ${quoted(name)}\u202f?`,
  deleteFolderDetail: 'Ses conversations restent. Le dossier disparaît de tous vos appareils.',
  folderDeleted: (name) => `Le dossier ${name} est supprimé`,
  folderEmpty: 'Ce dossier est vide',
  folderEmptyDetail:
    'Choisissez ce qui doit s’y trouver. Une conversation peut être dans plusieurs dossiers.',
  addConversations: 'Choisir des conversations',

  changeFolder: 'Modifier le dossier',
  folderName: 'Nom',
  folderNameHelp:
    'De la place pour 32 lettres latines, ou environ 10 caractères chinois ou emojis.',
  folderNameRoom: (used, most) => `${used} sur ${most}`,
  folderNeedsName: 'Donnez un nom au dossier.',
  folderNameTaken: 'Vous avez déjà un dossier de ce nom.',
  folderNeedsConversation: 'Choisissez au moins une conversation.',
  conversationsChosen: (count, written) =>
    count === 0
      ? 'Aucune choisie'
      : plural(count, {
          one: `${written} conversation choisie`,
          other: `${counted(count, written, 'conversation', 'conversations')} choisies`,
        }),
  createFolder: 'Créer',
  saveFolder: 'Enregistrer',
  folderPartly: (count, written, why) =>
    plural(count, {
      one: `${written} conversation n’a pas pu être modifiée. ${why}`,
      other: `${counted(count, written, 'conversation', 'conversations')} n’ont pas pu être modifiées. ${why}`,
    }),
};
