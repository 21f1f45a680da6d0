import type { ContentStrings } from '../../internals/strings/content-strings.js';
import { counted, plural } from './words.js';

export const content: ContentStrings = {
  copyCode: 'Copier',
  codeCopied: 'Copié',

  poll: 'Sondage',
  pollOne: 'Choisissez une réponse',
  pollSeveral: 'Choisissez une ou plusieurs réponses',
  pollClosed: 'Résultat final',
  pollShare: (percent, count, written) => `${percent}, ${counted(count, written, 'vote', 'votes')}`,
  pollPeople: (count, written) =>
    count === 0
      ? 'Personne n’a encore voté'
      : plural(count, {
          one: `${written} personne a voté`,
          other: `${counted(count, written, 'personne', 'personnes')} ont voté`,
        }),
  pollVoters: 'Qui a voté',
  pollNobody: 'Personne',
  pollVote: 'Voter',
  pollChange: 'Changer mon vote',
  pollTakeBack: 'Retirer mon vote',
  pollClose: 'Clore le sondage',
  pollCloseNow: 'Clore pour tous',
  pollKeepOpen: 'Le laisser ouvert',
  pollFailed: (why) => `L’opération a échoué. ${why}`,
  pollNotCounted: 'Impossible de charger les votes.',

  createPoll: 'Nouveau sondage',
  pollQuestion: 'Question',
  pollOption: (written) => `Option ${written}`,
  pollAddOption: 'Ajouter une option',
  pollRemoveOption: (written) => `Retirer l’option ${written}`,
  pollAllowSeveral: 'Plusieurs réponses possibles',
  pollSend: 'Envoyer le sondage',
  pollNeedsQuestion: 'Écrivez une question.',
  pollNeedsOptions: 'Écrivez au moins deux options.',
  pollNeedsDifferent: 'Deux options sont identiques.',
  back: 'Retour',
  mergedFailed: 'Impossible de charger les messages',
  mergedEmpty: 'Il n’y a rien ici.',
};
