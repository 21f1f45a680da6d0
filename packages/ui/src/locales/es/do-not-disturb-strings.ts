import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';
import { until } from './words.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'No molestar',
  doNotDisturbDetail:
    'Durante ese tiempo los mensajes llegan y se cuentan como siempre, pero no se envían notificaciones.',
  notQuiet: 'Las notificaciones están activadas',
  quiet: 'Silencio hasta que lo desactives',
  quietUntil: (time) => `Silencio ${until(time)}`,
  quietUntilTomorrow: (time) => `Silencio hasta mañana, ${time}`,
  quietDaily: (from, to) => `Silencio todos los días, de ${from} a ${to}`,
  doNotDisturbFailed: 'No se pudo cargar este ajuste',
  doNotDisturbNotChanged: (why) => `No se pudo cambiar. ${why}`,
  quietOff: 'Desactivado',
  quietForHour: 'Durante una hora',
  quietUntilMorning: (time) => `Hasta la mañana, ${time}`,
  quietAlways: 'Siempre',
  quietEachDay: 'Todos los días',
  quietFrom: 'De',
  quietTo: 'A',
  quietNoTime: 'Elige dos horas distintas.',
};
