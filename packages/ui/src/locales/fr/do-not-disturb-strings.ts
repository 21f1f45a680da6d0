import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';
import { until } from './words.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'Ne pas déranger',
  doNotDisturbDetail:
    'Pendant ce temps, les messages arrivent et sont comptés comme toujours, mais aucune notification n’est envoyée.',
  notQuiet: 'Les notifications sont activées',
  quiet: 'Silence jusqu’à ce que vous le désactiviez',
  quietUntil: (time) => `Silence ${until(time)}`,
  quietUntilTomorrow: (time) => `Silence jusqu’à demain, ${time}`,
  quietDaily: (from, to) => `Silence tous les jours de ${from} à ${to}`,
  doNotDisturbFailed: 'Impossible de charger ce réglage',
  doNotDisturbNotChanged: (why) => `Impossible de modifier ce réglage. ${why}`,
  quietOff: 'Désactivé',
  quietForHour: 'Pendant une heure',
  quietUntilMorning: (time) => `Jusqu’au matin, ${time}`,
  quietAlways: 'Toujours',
  quietEachDay: 'Tous les jours',
  quietFrom: 'De',
  quietTo: 'À',
  quietNoTime: 'Choisissez deux heures différentes.',
};
