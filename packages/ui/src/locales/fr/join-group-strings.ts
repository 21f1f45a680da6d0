import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';
import { counted } from './words.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'Rejoindre un groupe',
  idOfGroup: 'ID d’un groupe',
  joinGroupIdle: 'Trouver un groupe',
  joinGroupIdleDetail: 'Saisissez son ID, tel qu’un membre vous l’a donné.',
  groupFound: (name) => `Groupe trouvé\u00a0: ${name}.`,
  groupNotFound: 'Groupe introuvable',
  groupNotFoundDetail: 'Vérifiez que l’ID est complet et bien écrit.',
  groupNotOpen: 'Impossible de rechercher ce groupe',
  groupNotOpenDetail: 'Demandez à un membre de vous y ajouter.',
  groupMembersCounted: (count, written) => counted(count, written, 'membre', 'membres'),

  joinsAtOnce: 'Tout le monde peut entrer.',
  joinNeedsYes: 'Le propriétaire ou un admin doit accepter.',
  joinIsClosed: 'Les demandes sont impossibles. Un membre doit vous ajouter.',
  joinGroupNamed: (name) => `Rejoindre ${name}`,
  joinWords: 'Message',
  joinWordsHint: 'Qui vous êtes, et pourquoi vous voulez entrer',
  joinNow: 'Rejoindre',
  askToJoin: 'Demander à entrer',
  joiningNow: 'Entrée en cours…',
  joinFailed: (why) => `L’opération a échoué. ${why}`,

  joinedGroup: (name) => `Vous êtes maintenant dans ${name}.`,
  joinWaits: (name) =>
    `Vous avez demandé à rejoindre ${name}. Vous y serez dès que le propriétaire ou un admin aura accepté.`,
  inGroupAlready: 'Vous êtes dans ce groupe.',
  openJoinedGroup: 'Ouvrir',
  joinAnother: 'Trouver un autre groupe',
  groupTakesNobody: 'Le groupe ne vous laisse pas entrer.',
};
