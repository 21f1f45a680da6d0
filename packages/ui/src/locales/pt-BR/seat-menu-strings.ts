import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: 'Ocupar o lugar',
  moveToSeat: 'Mudar para cá',
  askForSeat: 'Pedir este lugar',
  takeSeatOver: 'Ocupar neste dispositivo',
  muteYourself: 'Desativar meu microfone',
  unmuteYourself: 'Ativar meu microfone',
  muteOnSeat: 'Desativar microfone',
  unmuteOnSeat: 'Liberar microfone',
  makeCoHost: 'Tornar coanfitrião',
  unmakeCoHost: 'Remover como coanfitrião',
  inviteToSeat: 'Convidar alguém…',
  placeOnSeat: 'Mover alguém para cá…',
  swapSeats: 'Trocar com…',
  lockSeat: 'Bloquear o lugar',
  unlockSeat: 'Desbloquear o lugar',
  handRoomOver: 'Transferir a sala…',
  releaseSeat: 'Cancelar a reserva',
  removeFromSeat: 'Remover do lugar…',
  removeAndLockSeat: 'Remover e bloquear o lugar…',

  askedForSeat: 'O lugar foi pedido ao anfitrião',
  coHostMade: (name) => `${name} agora é coanfitrião`,
  coHostUnmade: (name) => `${name} não é mais coanfitrião`,
  invitedToSeat: (name) => `Convite enviado a ${name} para o lugar`,
  roomHandedOver: (name) => `${name} agora é o anfitrião`,

  removeFromSeatQuestion: (name) => `Remover ${name} do lugar?`,
  removeFromSeatDetail: 'A pessoa continua na sala e ouve. Você pode convidá-la de novo.',
  removeAndLockQuestion: (name) => `Remover ${name} e bloquear o lugar?`,
  removeAndLockDetail:
    'A pessoa continua na sala e ouve. Ninguém pode ocupar o lugar até ele ser desbloqueado.',
  removeAndLockNow: 'Remover e bloquear',
  handRoomOverQuestion: (name) => `Transferir a sala para ${name}?`,
  handRoomOverDetail:
    'A pessoa passa a ser o anfitrião, no lugar do anfitrião. Só ela pode devolver a sala.',
  handRoomAndGroupOverDetail:
    'A pessoa passa a ser o anfitrião, no lugar do anfitrião, e o grupo passa a pertencer a ela. Só ela pode devolvê-los.',
  handRoomOverNow: 'Transferir',

  inviteToSeatTitle: (number) => `Convidar para o lugar ${number}`,
  placeOnSeatTitle: (number) => `Mover para o lugar ${number}`,
  swapSeatsTitle: (name) => `Trocar de lugar com ${name}`,
  moveNow: 'Mover',
  swapNow: 'Trocar',
  personChosen: (name) => `Sua escolha: ${name}`,
  nobodyToChoose: 'Não há ninguém para escolher.',
};
