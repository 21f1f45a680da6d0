import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: 'Mi estado',
  statusNone: 'Sin estado',
  statusField: '¿Qué haces?',
  statusPlaceholder: 'En el tren hasta mediodía',
  statusHelp: 'Los demás lo ven hasta que lo borres, cierres sesión o pierdas la conexión.',
  statusSuggestions: [
    '💬 Puedo hablar',
    '🎧 Necesito concentrarme',
    '🗓️ En una reunión',
    '🚆 De camino',
    '🍜 Comiendo',
    '🌴 De vacaciones',
    '🤒 No me encuentro bien',
  ],
  statusSuggested: 'Sugerencias',
  setStatus: 'Poner estado',
  clearStatus: 'Borrar',
  statusIsSet: 'Se guardó tu estado',
  statusIsCleared: 'Se borró tu estado',
  statusTooLong: 'Es demasiado largo. Acórtalo.',
  statusNotChanged: (why) => `Tu estado no cambió. ${why}`,
  statusFailed: (why) => `No se pudo cargar tu estado. ${why}`,
};
