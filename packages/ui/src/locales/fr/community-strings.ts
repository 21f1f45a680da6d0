import type { CommunityStrings } from '../../internals/strings/community-strings.js';
import { counted } from './words.js';

export const communities: CommunityStrings = {
  communities: 'Communautés',
  noCommunities: 'Aucune communauté',
  noCommunitiesDetail: 'Vos communautés et ce qui se dit dans leurs sujets s’affichent ici.',
  communitiesFailed: 'Impossible de charger vos communautés',
  addCommunity: 'Créer ou rejoindre une communauté',
  aboutCommunity: 'À propos de cette communauté',
  communityMembers: (count, written) => counted(count, written, 'membre', 'membres'),

  topicsOf: (name) => `Sujets\u00a0: ${name}`,
  noTopics: 'Aucun sujet',
  noTopicsDetail: 'Ils sont ouverts par le propriétaire ou un admin.',
  noTopicsYours: 'On se parle dans des sujets. Créez le premier.',
  topicsFailed: 'Impossible de charger les sujets',
  newTopic: 'Nouveau sujet',
  topicMenu: (name) => `Options pour ${name}`,
  readTopic: 'Marquer comme lu',
  topicNotRead: (name, why) => `Impossible de marquer ${name} comme lu. ${why}`,
  muteTopic: 'Mettre en sourdine',
  unmuteTopic: 'Réactiver le son',
  topicNotMuted: (name, why) => `Impossible de modifier les notifications pour ${name}. ${why}`,
  onlyAdminsSpeak: 'Réservé aux admins',
  speakingNotChanged: (name, why) =>
    `Impossible de modifier les droits d’écriture dans ${name}. ${why}`,
  editTopic: 'Modifier…',
  topicDetails: 'Modifier le sujet',
  topicName: 'Nom',
  topicNameHelp: 'De quoi on y parle.',
  topicNeedsName: 'Donnez un nom au sujet.',
  topicNameTooLong: 'Ce nom est trop long.',
  topicIntroduction: 'Description',
  createTopic: 'Créer',
  saveTopic: 'Enregistrer',
  topicNotSaved: (why) => `Le sujet n’a pas été enregistré. ${why}`,
  deleteTopic: 'Supprimer…',
  deleteTopicQuestion: (name) => `Supprimer ${name}\u202f?`,
  deleteTopicDetail:
    'Le sujet et tout ce qui s’y est dit disparaîtront pour tout le monde. Cette action est irréversible.',
  topicDeleted: (name) => `Sujet supprimé\u00a0: ${name}.`,
  topicNotDeleted: (name, why) => `Impossible de supprimer ${name}. ${why}`,
};
