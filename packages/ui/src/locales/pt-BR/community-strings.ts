import type { CommunityStrings } from '../../internals/strings/community-strings.js';
import { membersCounted } from './words.js';

export const communities: CommunityStrings = {
  communities: 'Comunidades',
  noCommunities: 'Nenhuma comunidade ainda',
  noCommunitiesDetail:
    'As comunidades em que você está e o que se diz nos tópicos delas aparecem aqui.',
  communitiesFailed: 'Não foi possível carregar suas comunidades',
  addCommunity: 'Criar uma comunidade ou entrar em uma',
  aboutCommunity: 'Sobre esta comunidade',
  communityMembers: (count, written) => membersCounted(count, written),

  topicsOf: (name) => `Tópicos de ${name}`,
  noTopics: 'Nenhum tópico ainda',
  noTopicsDetail: 'O proprietário ou um admin os cria.',
  noTopicsYours: 'As conversas acontecem em tópicos. Crie o primeiro.',
  topicsFailed: 'Não foi possível carregar os tópicos',
  newTopic: 'Novo tópico',
  topicMenu: (name) => `Opções de ${name}`,
  readTopic: 'Marcar como lido',
  topicNotRead: (name, why) => `Não foi possível marcar ${name} como lido. ${why}`,
  muteTopic: 'Silenciar notificações',
  unmuteTopic: 'Reativar notificações',
  topicNotMuted: (name, why) => `Não foi possível mudar as notificações de ${name}. ${why}`,
  onlyAdminsSpeak: 'Só admins escrevem',
  speakingNotChanged: (name, why) => `Não foi possível mudar quem pode escrever em ${name}. ${why}`,
  editTopic: 'Editar…',
  topicDetails: 'Editar tópico',
  topicName: 'Nome',
  topicNameHelp: 'Do que se trata.',
  topicNeedsName: 'Dê um nome ao tópico.',
  topicNameTooLong: 'Este nome é longo demais.',
  topicIntroduction: 'Descrição',
  createTopic: 'Criar',
  saveTopic: 'Salvar',
  topicNotSaved: (why) => `Não foi possível salvar o tópico. ${why}`,
  deleteTopic: 'Excluir…',
  deleteTopicQuestion: (name) => `Excluir ${name}?`,
  deleteTopicDetail:
    'O tópico e tudo o que foi dito nele serão apagados para todos. Isso não pode ser desfeito.',
  topicDeleted: (name) => `O tópico ${name} foi excluído.`,
  topicNotDeleted: (name, why) => `Não foi possível excluir ${name}. ${why}`,
};
