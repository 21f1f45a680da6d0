import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';
import { counted, quoted } from './words.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'Marquer comme lu',
  unread: 'Marquer comme non lu',
  pin: 'Épingler',
  unpin: 'Désépingler',
  mute: 'Mettre en sourdine',
  unmute: 'Réactiver le son',
  notifications: 'Notifications',
  star: 'Ajouter aux favoris',
  unstar: 'Retirer des favoris',
  archive: 'Archiver',
  unarchive: 'Désarchiver',
  hide: 'Masquer',
  unhide: 'Afficher à nouveau',
  folder: 'Dossiers',
  unfolder: 'Dossiers',
  clear: 'Effacer l’historique',
  delete: 'Supprimer',
};

const SWIPE: Partial<Record<ConversationDeed, string>> = {
  read: 'Lu',
  unread: 'Non lu',
  mute: 'Sourdine',
  unmute: 'Son',
  star: 'Favori',
  unstar: 'Retirer',
  unhide: 'Afficher',
  clear: 'Effacer',
};

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `Marqué comme lu\u00a0: ${what}`,
  unread: (what) => `Marqué comme non lu\u00a0: ${what}`,
  pin: (what) => `Vous avez épinglé ${what}`,
  unpin: (what) => `Vous avez désépinglé ${what}`,
  mute: (what) => `Vous avez mis ${what} en sourdine`,
  unmute: (what) => `Vous avez réactivé le son pour ${what}`,
  notifications: (what) => `Vous avez modifié les notifications pour ${what}`,
  star: (what) => `Vous avez ajouté ${what} aux favoris`,
  unstar: (what) => `Vous avez retiré ${what} des favoris`,
  archive: (what) => `Vous avez archivé ${what}`,
  unarchive: (what) => `Vous avez désarchivé ${what}`,
  hide: (what) => `Vous avez masqué ${what}`,
  unhide: (what) => `Vous affichez à nouveau ${what}`,
  folder: (what) => `Vous avez rangé ${what} dans le dossier`,
  unfolder: (what) => `Vous avez retiré ${what} du dossier`,
  clear: (what) => `Historique effacé\u00a0: ${what}`,
  delete: (what) => `Vous avez supprimé ${what}`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `Impossible de marquer comme lu\u00a0: ${what}.`,
  unread: (what) => `Impossible de marquer comme non lu\u00a0: ${what}.`,
  pin: (what) => `Impossible d’épingler ${what}.`,
  unpin: (what) => `Impossible de désépingler ${what}.`,
  mute: (what) => `Impossible de mettre ${what} en sourdine.`,
  unmute: (what) => `Impossible de réactiver le son pour ${what}.`,
  notifications: (what) => `Impossible de modifier les notifications pour ${what}.`,
  star: (what) => `Impossible d’ajouter ${what} aux favoris.`,
  unstar: (what) => `Impossible de retirer ${what} des favoris.`,
  archive: (what) => `Impossible d’archiver ${what}.`,
  unarchive: (what) => `Impossible de désarchiver ${what}.`,
  hide: (what) => `Impossible de masquer ${what}.`,
  unhide: (what) => `Impossible d’afficher à nouveau ${what}.`,
  folder: (what) => `Impossible de ranger ${what} dans le dossier.`,
  unfolder: (what) => `Impossible de retirer ${what} du dossier.`,
  clear: (what) => `Impossible d’effacer l’historique\u00a0: ${what}.`,
  delete: (what) => `Impossible de supprimer ${what}.`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed] ?? DO[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)} ${why}`,
  conversationsCounted: (count, written) =>
    counted(count, written, 'conversation', 'conversations'),
  conversationsPartly: (_count, written, total) => `${written} conversations sur ${total}`,

  notifications: 'Notifications',
  notifyAll: 'Tous les messages',
  notifyMentions: 'Seulement si on me mentionne',
  notifyQuietly: 'Aucune, mais afficher les messages',
  receiveNothing: 'Aucune, et pas de messages avant que je regarde',

  moveToFolder: 'Dossiers',
  selectConversation: 'Sélectionner',
  deleteConversation: 'Supprimer avec les messages',
  conversationsDeleted: (what) => `Vous avez supprimé ${what} avec tous les messages`,
  deletionFailed: (why) => `Ce qui n’a pas pu être supprimé est de retour dans la liste. ${why}`,
  undo: 'Annuler',
  undone: 'Action annulée',

  clearQuestion: (title) => `Effacer l’historique de ${quoted(title)}\u202f?`,
  clearDetail:
    'Vous ne verrez plus ces messages\u202f; les autres gardent les leurs. La conversation reste dans la liste. Cette action est irréversible.',
  clearNow: 'Effacer l’historique',

  selectedConversations: 'Conversations sélectionnées',
  selectAll: 'Tout sélectionner',
  selectingBegan: 'Sélection de conversations. Échap pour terminer.',
};
