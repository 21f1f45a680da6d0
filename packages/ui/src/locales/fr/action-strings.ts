import type { ActionStrings } from '../../internals/strings/action-strings.js';
import { counted, plural, quoted } from './words.js';

export const actions: ActionStrings = {
  messageTools: 'Actions sur le message',
  messageMenu: 'Message',
  moreActions: 'Plus',
  reply: 'Répondre',
  editMessage: 'Modifier',
  copyText: 'Copier le texte',
  forwardMessage: 'Transférer',
  selectMessage: 'Sélectionner',
  pinMessage: 'Épingler',
  unpinMessage: 'Désépingler',
  translateMessage: 'Traduire',
  showOriginal: 'Voir l’original',
  writeDown: 'Transcrire',
  hideTranscript: 'Masquer le texte',
  whoHasRead: 'Lu par',
  takeBack: 'Supprimer pour tous',
  timeLeft: (written) => `encore ${written}`,
  tooLate: 'trop tard',
  deleteForMe: 'Supprimer pour moi',
  sendAgain: 'Renvoyer',
  discardMessage: 'Abandonner',

  copied: (count, written) =>
    count === 1
      ? 'Copié'
      : plural(count, {
          one: `${written} message copié`,
          other: `${counted(count, written, 'message', 'messages')} copiés`,
        }),
  messagePinned: 'Épinglé pour tout le groupe',
  messageUnpinned: 'Désépinglé',
  messageTakenBack: 'Supprimé pour tous',
  messagesDeleted: (count, written) =>
    plural(count, {
      one: `${written} message supprimé pour vous`,
      other: `${counted(count, written, 'message', 'messages')} supprimés pour vous`,
    }),
  messageDiscarded: 'Abandonné',
  sentAfterAll: 'Le message est finalement parti. Vous pouvez encore le supprimer pour tous.',

  copyFailed:
    'Le navigateur n’a pas autorisé la copie. Sélectionnez le texte et copiez-le à la main.',
  nothingToCopy: 'Il n’y a rien à copier.',
  dismiss: 'Fermer',

  deleteQuestion: (count, written) =>
    count === 1
      ? 'Supprimer ce message pour vous\u202f?'
      : `Supprimer ${counted(count, written, 'message', 'messages')} pour vous\u202f?`,
  deleteDetail: 'Les autres gardent ce qu’ils ont. Cette action est irréversible.',
  deleteNow: 'Supprimer',
  cancel: 'Annuler',

  selection: 'Messages sélectionnés',
  selectedCount: (_count, written) => `Sélection\u00a0: ${written}`,
  selectionFull: (most) => `Vous pouvez sélectionner ${most} messages au maximum.`,
  forwardEach: 'Transférer un par un',
  forwardMerged: 'Transférer en un seul',
  copySelected: 'Copier',
  deleteSelected: 'Supprimer pour moi',

  forwardTitle: (count, written) =>
    count === 1
      ? 'Transférer le message'
      : `Transférer ${counted(count, written, 'message', 'messages')}`,
  forwardMergedTitle: (count, written) =>
    `Transférer ${counted(count, written, 'message', 'messages')} en un seul`,
  searchConversations: 'Rechercher une conversation',
  noConversationFound: 'Aucune conversation ne porte ce nom.',
  leftOut: (count, written) =>
    plural(count, {
      one: `${written} message ne peut pas être transféré et sera laissé de côté.`,
      other: `${counted(count, written, 'message', 'messages')} ne peuvent pas être transférés et seront laissés de côté.`,
    }),
  nothingToForward: 'Aucun de ces messages ne peut être transféré.',
  commentPlaceholder: 'Ajouter un commentaire',
  forwardTo: (count, written) =>
    count > 1
      ? `Transférer vers ${counted(count, written, 'conversation', 'conversations')}`
      : 'Transférer',
  forwarding: (done, total) => `Envoi de ${done} sur ${total}…`,
  forwardingNow: 'Envoi…',
  forwarded: (_count, written) => `Messages transférés\u00a0: ${written}`,
  forwardFailed: (title, why) => `Tout n’est pas arrivé dans ${quoted(title)}. ${why}`,
  forwardGoesOn: 'Vous pouvez fermer cette fenêtre\u00a0: ce qui attend partira dès que possible.',
  close: 'Fermer',

  chatHistoryOf: (title) => (title === '' ? 'Historique' : `Historique\u00a0: ${title}`),
  mergedCompatible: 'Cette version ne peut pas afficher les messages regroupés.',
  copiedLine: (name, time, text) => `${name}, ${time}\u00a0: ${text}`,
  mergedLine: (name, text) => `${name}\u00a0: ${text}`,
};
