import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: 'Meu status',
  statusNone: 'Sem status',
  statusField: 'O que você está fazendo?',
  statusPlaceholder: 'No trem até o meio-dia',
  statusHelp: 'Os outros o veem até você limpá-lo, sair da conta ou perder a conexão.',
  statusSuggestions: [
    '💬 Pode chamar',
    '🎧 Em foco',
    '🗓️ Em reunião',
    '🚆 A caminho',
    '🍜 Almoçando',
    '🌴 De férias',
    '🤒 Não estou bem',
  ],
  statusSuggested: 'Sugestões',
  setStatus: 'Definir status',
  clearStatus: 'Limpar',
  statusIsSet: 'Seu status foi definido',
  statusIsCleared: 'Seu status foi limpo',
  statusTooLong: 'O texto é longo demais. Encurte-o.',
  statusNotChanged: (why) => `Seu status não foi alterado. ${why}`,
  statusFailed: (why) => `Não foi possível carregar seu status. ${why}`,
};
