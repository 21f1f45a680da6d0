import type { RoomStrings } from '../../internals/strings/room-strings.js';
import { counted } from './words.js';

export const room: RoomStrings = {
  roomOpenSince: (moment) => `Aberta desde ${moment}`,
  roomModeFree: 'Lugares livres',
  roomModeApply: 'Lugares sob pedido',
  roomModeInvite: 'Lugares por convite',
  roomPaused: 'O anfitrião está ausente',
  roomOffline: 'Offline',
  minimiseRoom: 'Minimizar a sala',
  aboutRoom: (name) => `Sobre ${name}`,
  leaveRoom: 'Sair',

  leaveRoomQuestion: (name) => `Sair de ${name}?`,
  leaveRoomAsHost: 'Você é o anfitrião. A sala continua aberta para os outros na sua ausência.',
  leaveOrCloseRoom:
    'Você é o anfitrião. A sala continua aberta para os outros na sua ausência, ou você a encerra: aí todos deixam seus lugares.',
  closeRoomForAll: 'Encerrar para todos',
  seatNotGivenUp: 'Não foi possível liberar seu lugar',
  seatNotGivenUpDetail: (why) =>
    `${why} Se você sair mesmo assim, os outros verão você ali por mais algum tempo.`,
  roomNotClosed: 'Não foi possível encerrar a sala',
  leaveRoomAnyway: 'Sair mesmo assim',

  roomControls: (title) => (title === '' ? 'Controles da sala' : `Controles de ${title}`),
  muteMyself: 'Desativar microfone',
  unmuteMyself: 'Ativar microfone',
  mutedByHost: 'Microfone desativado pelo anfitrião',
  mutedByHostDetail:
    'O anfitrião desativou seu microfone. Você poderá falar de novo quando ele permitir.',
  speakFromHere: 'Falar daqui',
  roomHeldElsewhere:
    'Você está falando em outra janela ou em outro dispositivo. Aqui você só ouve.',
  roomChat: 'Bate-papo',
  roomSettings: 'Configurações da sala',

  roomOnlyForHosts: 'Você não pode alterar a sala',
  roomOnlyForHostsDetail: 'O anfitrião e os coanfitriões podem.',
  roomClosedDetail: 'Você ocupa o lugar do anfitrião, e quem está na sala pode se juntar a você.',
  openRoom: 'Abrir o palco',
  roomHowToSit: 'Como conseguir um lugar',
  roomModeFreeDetail: 'Quem quiser ocupa um lugar vazio.',
  roomModeApplyDetail: 'As pessoas levantam a mão; o anfitrião ou um coanfitrião aprova.',
  roomModeInviteDetail: 'Só quem recebe convite ocupa um lugar.',
  roomSeatCount: 'Número de lugares',
  roomSeatCountDetail: (fewest, most) =>
    `De ${fewest} a ${most}. Só lugares vazios podem ser removidos.`,
  changeRoomSeatCount: 'Alterar',
  roomSeatCountChanged: (count, written) =>
    `A sala agora tem ${counted(count, written, 'lugar', 'lugares')}`,
  roomCoHosts: 'Coanfitriões',
  roomCoHostsDetail:
    'Desativam microfones, bloqueiam lugares, convidam e decidem quem ocupa um lugar, como o anfitrião.',
  addRoomCoHost: 'Adicionar coanfitrião…',
  makeRoomCoHost: 'Tornar coanfitrião',
  removeRoomCoHost: (name) => `Remover ${name} dos coanfitriões`,
  roomCoHostsFull: (written) => `Já são ${written}: esse é o limite.`,
  roomAllSeats: 'Todos os lugares de uma vez',
  lockEmptySeats: 'Bloquear lugares vazios',
  unlockSeats: 'Desbloquear lugares',
  muteAllSeats: 'Desativar todos os microfones',
  unmuteAllSeats: 'Liberar todos os microfones',
  roomSeatsDone: (done, all) => `${done} de ${all}`,
  stopRoomSeats: 'Parar',
  roomEnds: 'Encerramento',
  handOverRoom: 'Transferir a sala…',
  chooseRoomHost: 'Transferir a sala',
  handOverRoomDetail:
    'A pessoa passa a ser o anfitrião, com o lugar do anfitrião. Você não pode desfazer isso por conta própria.',
  handOverRoomNow: 'Transferir',
  closeRoom: 'Fechar o palco…',
  closeRoomQuestion: (name) => `Fechar o palco de ${name}?`,
  closeRoomDetail: 'Todos deixam seus lugares, e ninguém pode ocupar um até o palco ser reaberto.',
  closeRoomNow: 'Fechar o palco',

  smallRoom: (name) => `${name}, minimizada`,
  roomIsSmall: (name) => `${name} foi minimizada. Você continua na sala.`,
  backToRoom: (name) => `Voltar a ${name}`,
  onStage: (names) => `No palco: ${names}`,
  nobodyOnStage: 'Ninguém no palco',
  outOfRoom: 'Você não está mais na sala',
};
