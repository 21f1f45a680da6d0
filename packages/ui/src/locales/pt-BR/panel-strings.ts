import type { PanelStrings } from '../../internals/strings/panel-strings.js';
import { conversationsCounted, counted } from './words.js';

export const panel: PanelStrings = {
  onlyUnread: 'Só não lidas',
  conversationsFound: (count, written) =>
    count === 0
      ? 'Nenhuma conversa encontrada'
      : counted(count, written, 'conversa encontrada', 'conversas encontradas'),
  noConversationFoundDetail: 'Procure por um nome ou parte dele.',
  allRead: 'Tudo lido',
  showAll: 'Mostrar tudo',
  allArchived: 'Tudo arquivado',
  allArchivedDetail: 'Uma conversa volta quando você a desarquiva.',

  archive: 'Arquivadas',
  archiveEmpty: 'Nada arquivado',
  archiveEmptyDetail: 'Conversas arquivadas e ocultas saem da lista e ficam aqui.',
  leaveArchive: 'Voltar a todas as conversas',
  archiveKinds: 'Quais',
  archiveFolded: (written) => `Arquivadas ${written}`,
  archiveHidden: (written) => `Ocultas ${written}`,

  folders: 'Pastas',
  allConversations: 'Todas',
  foldersFailed: 'Não foi possível carregar as pastas.',
  newFolder: 'Nova pasta',
  foldersAreFull: (most) => `O limite é de ${most} pastas. Exclua uma para criar outra.`,
  folderMenu: (name) => `Editar a pasta ${name}`,
  editFolder: 'Nome e conversas…',
  moveFolderBefore: 'Mover em direção ao início',
  moveFolderAfter: 'Mover em direção ao fim',
  folderMoved: (name, place, count) => `${name} está na posição ${place} de ${count}`,
  deleteFolder: 'Excluir a pasta…',
  deleteFolderQuestion: (name) => `Excluir a pasta “${name}”?`,
  deleteFolderDetail: 'As conversas continuam. A pasta some de todos os seus dispositivos.',
  folderDeleted: (name) => `A pasta ${name} foi excluída`,
  folderEmpty: 'Esta pasta está vazia',
  folderEmptyDetail: 'Escolha o que entra nela. Uma conversa pode estar em várias pastas.',
  addConversations: 'Escolher conversas',

  changeFolder: 'Editar a pasta',
  folderName: 'Nome',
  folderNameHelp: 'Até 32 letras; acentos e emojis ocupam mais espaço.',
  folderNameRoom: (used, most) => `${used} de ${most}`,
  folderNeedsName: 'Dê um nome à pasta.',
  folderNameTaken: 'Você já tem uma pasta com este nome.',
  folderNeedsConversation: 'Escolha pelo menos uma conversa.',
  conversationsChosen: (count, written) =>
    count === 0
      ? 'Nenhuma escolhida'
      : counted(count, written, 'conversa escolhida', 'conversas escolhidas'),
  createFolder: 'Criar',
  saveFolder: 'Salvar',
  folderPartly: (count, written, why) =>
    `Não foi possível alterar ${conversationsCounted(count, written)}. ${why}`,
};
