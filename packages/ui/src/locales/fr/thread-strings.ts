import type { ThreadStrings } from '../../internals/strings/thread-strings.js';
import { counted, plural } from './words.js';

export const thread: ThreadStrings = {
  jumping: 'Recherche…',
  jumpNotFound: 'Ce message n’est plus dans l’historique.',
  jumpDeleted: 'Vous avez supprimé ce message.',
  jumpNoAccess: 'Vous n’êtes pas dans ce groupe\u00a0: son historique ne peut pas être affiché.',
  jumpFailed: (why) =>
    why === '' ? 'Impossible d’afficher le message.' : `Impossible d’afficher le message. ${why}`,
  jumpOffline: 'Impossible d’afficher le message sans connexion.',
  jumpedToNewest: 'Au dernier message',
  jumpedToUnread: 'Début des nouveaux messages',
  jumpedToDay: (day) => `Messages\u00a0: ${day}`,
  jumpedToMessage: (text) => `Arrivée au message\u00a0: ${text}`,
  loadingNewer: 'Chargement des messages suivants…',
  newerFailed: 'Impossible de charger les messages suivants.',

  goToUnread: (count, written) => counted(count, written, 'nouveau message', 'nouveaux messages'),
  dismissUnread: 'Rester ici',
  goToDate: 'Aller à une date',

  readBy: (read, total) => `Lu par ${read} sur ${total}`,
  readByAll: 'Lu par tous',
  readByNobody: 'Envoyé, pas encore lu',
  readers: 'Lu par',

  typingOne: (name) => `${name} écrit`,
  typingTwo: (name, other) => `${name} et ${other} écrivent`,
  typingMany: (count, written) =>
    plural(count, {
      one: `${written} personne écrit`,
      other: `${counted(count, written, 'personne', 'personnes')} écrivent`,
    }),
};
