import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';
import { counted, plural } from './words.js';

const NEXT_SEE_NOTHING = 'Les nouveaux membres ne voient pas ce qui s’est dit avant';
const NEXT_SEE_ALL = 'Les nouveaux membres voient ce qui s’est dit avant';

export const createGroup: CreateGroupStrings = {
  createGroup: 'Nouveau groupe',
  newGroupName: 'Nom',
  newGroupNameHelp: 'De la place pour environ 30 lettres latines ou 10 caractères chinois.',
  newGroupNeedsName: 'Donnez un nom au groupe.',
  newGroupNameTooLong: 'Ce nom est trop long.',

  groupKind: 'Type de groupe',
  groupWork: 'Groupe de travail',
  groupWorkDetail:
    'Pour des gens qui se connaissent. Les membres en ajoutent d’autres\u202f; personne d’autre ne le trouve.',
  groupPublic: 'Groupe public',
  groupPublicDetail: 'Avec son ID, on demande à entrer. Vous et vos admins décidez.',
  groupMeeting: 'Réunion',
  groupMeetingDetail: 'Avec son ID, on entre aussitôt.',
  groupCommunity: 'Communauté',
  groupCommunityDetail:
    'Pour beaucoup de monde. Avec son ID, on entre aussitôt, et les membres en ajoutent d’autres.',
  groupLiveRoom: 'Salon en direct',
  groupLiveRoomDetail: 'On entre et on sort comme on veut. Les membres sont ceux qui sont là.',
  groupHistoryHidden: NEXT_SEE_NOTHING,
  groupHistoryShown: NEXT_SEE_ALL,
  groupHistoryNone: 'Rien de ce qui se dit n’est conservé',
  groupSize: (count, written) => `Jusqu’à ${counted(count, written, 'personne', 'personnes')}`,
  groupSizeFree: 'Autant de personnes qu’on veut',
  groupHasTopics: 'Avec des sujets',
  groupHasTopicsDetail: 'On se parle dans les sujets, et là seulement. Ce choix est définitif.',

  moreGroupOptions: 'Plus',
  newGroupID: 'ID',
  newGroupIDHelp:
    'Il permet aux autres de trouver le groupe. Il ne peut plus être modifié ensuite. Si vous le laissez vide, le groupe en reçoit un.',
  communityIDHelp: (start) => `Il commence par ${start}, ajouté devant ce que vous écrivez.`,
  groupIDWrong:
    'Utilisez au plus 48 lettres latines, chiffres et signes. L’ID ne peut pas commencer par @TGS#.',
  groupIDTaken: 'Cet ID est déjà pris. Choisissez-en un autre.',
  groupIDYours: 'Vous avez déjà un groupe avec cet ID. Choisissez-en un autre.',

  groupPictureUnusable:
    'Cette image est inutilisable\u00a0: son adresse est trop longue, ou tout le monde ne peut pas la charger. Choisissez-en une autre.',

  groupNext: 'Suivant',
  groupBack: 'Retour',
  groupFirstMembers: 'Premiers membres',
  groupPeopleSearch: 'Rechercher des personnes',
  groupPeopleFound: (count, written) =>
    count === 0
      ? 'Aucun résultat'
      : plural(count, {
          one: `${written} personne trouvée`,
          other: `${counted(count, written, 'personne', 'personnes')} trouvées`,
        }),
  groupPeopleChosen: (count, written) =>
    count === 0
      ? 'Vous seulement pour l’instant'
      : `Vous et ${counted(count, written, 'personne', 'personnes')}`,
  groupPeopleTooMany: (count, written) =>
    `Un groupe commence avec ${counted(count, written, 'personne', 'personnes')} au plus. Ajoutez les autres plus tard.`,
  groupNoPeople: 'Personne à choisir pour l’instant',
  groupNoPeopleDetail: 'Créez le groupe, et ajoutez des personnes plus tard.',
  groupPeopleFailed: 'Impossible de charger vos amis',

  createGroupNow: 'Créer',
  creatingGroup: 'Création…',
  groupNotCreated: (why) => `Le groupe n’a pas été créé. ${why}`,
  groupIsThere: (name) => `Groupe créé\u00a0: ${name}.`,
};
