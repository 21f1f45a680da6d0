import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';
import { conversationsCounted } from './words.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'Marcar como lida',
  unread: 'Marcar como não lida',
  pin: 'Fixar',
  unpin: 'Desafixar',
  mute: 'Silenciar notificações',
  unmute: 'Reativar notificações',
  notifications: 'Notificações',
  star: 'Favoritar',
  unstar: 'Remover dos favoritos',
  archive: 'Arquivar',
  unarchive: 'Desarquivar',
  hide: 'Ocultar',
  unhide: 'Mostrar de novo',
  folder: 'Pastas',
  unfolder: 'Pastas',
  clear: 'Limpar histórico',
  delete: 'Apagar',
};

const SWIPE: Readonly<Record<ConversationDeed, string>> = {
  ...DO,
  read: 'Lida',
  unread: 'Não lida',
  mute: 'Silenciar',
  unmute: 'Reativar',
  unstar: 'Desfavoritar',
  unhide: 'Mostrar',
  clear: 'Limpar',
};

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `Marcado como lido: ${what}`,
  unread: (what) => `Marcado como não lido: ${what}`,
  pin: (what) => `Você fixou ${what}`,
  unpin: (what) => `Você desafixou ${what}`,
  mute: (what) => `Você silenciou as notificações de ${what}`,
  unmute: (what) => `Você reativou as notificações de ${what}`,
  notifications: (what) => `Você mudou as notificações de ${what}`,
  star: (what) => `Você favoritou ${what}`,
  unstar: (what) => `Removido dos favoritos: ${what}`,
  archive: (what) => `Você arquivou ${what}`,
  unarchive: (what) => `Você desarquivou ${what}`,
  hide: (what) => `Você ocultou ${what}`,
  unhide: (what) => `De volta à lista: ${what}`,
  folder: (what) => `Adicionado à pasta: ${what}`,
  unfolder: (what) => `Removido da pasta: ${what}`,
  clear: (what) => `Você limpou o histórico de ${what}`,
  delete: (what) => `Você apagou ${what}`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, string>> = {
  read: 'marcar como lido:',
  unread: 'marcar como não lido:',
  pin: 'fixar',
  unpin: 'desafixar',
  mute: 'silenciar as notificações de',
  unmute: 'reativar as notificações de',
  notifications: 'mudar as notificações de',
  star: 'favoritar',
  unstar: 'remover dos favoritos:',
  archive: 'arquivar',
  unarchive: 'desarquivar',
  hide: 'ocultar',
  unhide: 'mostrar de novo:',
  folder: 'adicionar à pasta:',
  unfolder: 'remover da pasta:',
  clear: 'limpar o histórico de',
  delete: 'apagar',
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `Não foi possível ${NOT_DONE[deed]} ${what}. ${why}`,
  conversationsCounted: (count, written) => conversationsCounted(count, written),
  conversationsPartly: (_count, written, total) => `${written} de ${total} conversas`,

  notifications: 'Notificações',
  notifyAll: 'Todas as mensagens',
  notifyMentions: 'Só quando me mencionarem',
  notifyQuietly: 'Nenhuma, mas mostrar mensagens',
  receiveNothing: 'Nenhuma, e sem mensagens até eu abrir',

  moveToFolder: 'Pastas',
  selectConversation: 'Selecionar',
  deleteConversation: 'Apagar com as mensagens',
  conversationsDeleted: (what) => `Você apagou ${what} com todas as mensagens`,
  deletionFailed: (why) => `O que não pôde ser apagado está de volta na lista. ${why}`,
  undo: 'Desfazer',
  undone: 'Desfeito',

  clearQuestion: (title) => `Limpar o histórico de ${title}?`,
  clearDetail:
    'Você não verá mais estas mensagens; os outros mantêm as deles. A conversa continua na lista. Isso não pode ser desfeito.',
  clearNow: 'Limpar histórico',

  selectedConversations: 'Conversas selecionadas',
  selectAll: 'Selecionar tudo',
  selectingBegan: 'Selecionando conversas. Pressione Esc para terminar.',
};
