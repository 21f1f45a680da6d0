import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';
import { counted, peopleCounted, plural } from './words.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'Sala ao vivo' : `Sala ao vivo ${title}`),
  liveJoining: 'Entrando…',
  liveOnline: (count, written) => `${peopleCounted(count, written)} aqui`,
  leaveLiveRoom: 'Sair',
  liveNotLeft: (why) => `Não foi possível avisar o serviço de que você saiu. ${why}`,

  liveMessages: 'O que se diz aqui',
  liveBroadcast: 'Para todas as salas',
  liveQuiet: 'Ninguém disse nada desde que você entrou',
  liveQuietDetail: 'Uma sala ao vivo não guarda nada: você vê o que é dito enquanto está aqui.',
  liveDropped: (count, written) =>
    plural(count, {
      one: `A conversa está tão agitada que ${written} mensagem não apareceu.`,
      many: `A conversa está tão agitada que ${written} de mensagens não apareceram.`,
      other: `A conversa está tão agitada que ${written} mensagens não apareceram.`,
    }),

  liveSay: 'Diga algo',
  liveNotSaid: (why) => `Sua mensagem não foi enviada. ${why}`,

  liveLike: (count, written) =>
    `Curtir, ${counted(count, written, 'curtida', 'curtidas')} até agora`,
  liveGifts: 'Presentes',
  liveGift: (label, _count, written) => `${label}, ${written} até agora`,
  liveNotGiven: (why) => `Não chegou. ${why}`,

  liveTipJoined: (names) => `Entrada na sala: ${names}`,
  liveTipLetIn: (operator, names) => `${operator} aprovou a entrada de ${names}`,
  liveTipLeft: (names) => `Saída da sala: ${names}`,
  liveTipRenamed: (operator, name) => `${operator} mudou o nome da sala para “${name}”`,
  liveTipNewOwner: (name) => `A sala agora pertence a ${name}`,
  liveTipPicture: (operator) => `${operator} mudou a foto da sala`,
  liveTipAllMuted: (operator) => `${operator} silenciou a sala`,
  liveTipAllUnmuted: (operator) => `${operator} liberou a fala na sala`,
  liveTipJoinFreely: (operator) => `${operator} abriu a sala: qualquer pessoa pode entrar`,
  liveTipJoinByNobody: (operator) => `${operator} fechou a sala: ninguém mais pode entrar`,
  liveTipOther: 'A sala foi alterada',
  liveTipCreated: (operator) =>
    operator === '' ? 'A sala foi criada' : `${operator} criou a sala`,

  liveJoinFailed: 'Não foi possível entrar na sala',
  liveIsBanned: 'Baniram você desta sala. O proprietário decide por quanto tempo.',
  liveEnded: 'A sala foi encerrada',
  liveEndedDetail: 'Acabou para todos.',
  liveRemoved: 'Removeram você da sala',
  liveRemovedDetail: 'Você pode tentar entrar de novo.',
  liveBanned: 'Baniram você da sala',
  liveBannedDetail: 'O proprietário decide por quanto tempo.',
  liveLeft: 'Você não está mais na sala',
  liveLeftDetail: 'Entre de novo para acompanhar o que é dito.',
  joinLiveRoom: 'Entrar',
};
