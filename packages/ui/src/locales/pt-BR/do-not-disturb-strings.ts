import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'Não perturbe',
  doNotDisturbDetail:
    'Enquanto estiver ativo, as mensagens chegam e são contadas como sempre, mas nenhuma notificação é enviada.',
  notQuiet: 'As notificações estão ativadas',
  quiet: 'Não perturbe ativo até você desativar',
  quietUntil: (time) => `Não perturbe ativo até ${time}`,
  quietUntilTomorrow: (time) => `Não perturbe ativo até amanhã, ${time}`,
  quietDaily: (from, to) => `Não perturbe programado todos os dias, de ${from} a ${to}`,
  doNotDisturbFailed: 'Não foi possível carregar esta configuração',
  doNotDisturbNotChanged: (why) => `Não foi possível mudar isso. ${why}`,
  quietOff: 'Desativado',
  quietForHour: 'Por uma hora',
  quietUntilMorning: (time) => `Até a manhã, ${time}`,
  quietAlways: 'Sempre',
  quietEachDay: 'Todos os dias',
  quietFrom: 'De',
  quietTo: 'Até',
  quietNoTime: 'Escolha dois horários diferentes.',
};
