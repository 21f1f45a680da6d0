import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: 'Mon statut',
  statusNone: 'Aucun statut',
  statusField: 'Que faites-vous\u202f?',
  statusPlaceholder: 'Dans le train jusqu’à midi',
  statusHelp:
    'Les autres le voient jusqu’à ce que vous l’effaciez, fermiez la session ou perdiez la connexion.',
  statusSuggestions: [
    '💬 Disponible pour parler',
    '🎧 Au travail',
    '🗓️ En réunion',
    '🚆 En route',
    '🍜 Pause déjeuner',
    '🌴 En vacances',
    '🤒 Malade',
  ],
  statusSuggested: 'Suggestions',
  setStatus: 'Définir le statut',
  clearStatus: 'Effacer',
  statusIsSet: 'Votre statut est défini',
  statusIsCleared: 'Votre statut est effacé',
  statusTooLong: 'C’est trop long. Raccourcissez le texte.',
  statusNotChanged: (why) => `Votre statut n’a pas été modifié. ${why}`,
  statusFailed: (why) => `Impossible de charger votre statut. ${why}`,
};
