import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: 'Ocupar el asiento',
  moveToSeat: 'Cambiarme aquí',
  askForSeat: 'Pedir este asiento',
  takeSeatOver: 'Ocuparlo desde este dispositivo',
  muteYourself: 'Silenciar mi micro',
  unmuteYourself: 'Activar mi micro',
  muteOnSeat: 'Silenciar',
  unmuteOnSeat: 'Dejar de silenciar',
  makeCoHost: 'Nombrar coanfitrión',
  unmakeCoHost: 'Quitar como coanfitrión',
  inviteToSeat: 'Invitar a alguien…',
  placeOnSeat: 'Mover a alguien aquí…',
  swapSeats: 'Intercambiar con…',
  lockSeat: 'Bloquear el asiento',
  unlockSeat: 'Desbloquear el asiento',
  handRoomOver: 'Ceder la sala…',
  releaseSeat: 'Dejar de reservarlo',
  removeFromSeat: 'Quitar del asiento…',
  removeAndLockSeat: 'Quitar y bloquear el asiento…',

  askedForSeat: 'Se pidió el asiento al anfitrión',
  coHostMade: (name) => `Nuevo coanfitrión: ${name}`,
  coHostUnmade: (name) => `${name} deja de ser coanfitrión`,
  invitedToSeat: (name) => `Invitaste a ${name} al asiento`,
  roomHandedOver: (name) => `Nuevo anfitrión: ${name}`,

  removeFromSeatQuestion: (name) => `¿Quitar a ${name} del asiento?`,
  removeFromSeatDetail: 'Se queda en la sala y escucha. Puedes invitar de nuevo a esa persona.',
  removeAndLockQuestion: (name) => `¿Quitar a ${name} y bloquear el asiento?`,
  removeAndLockDetail:
    'Se queda en la sala y escucha. Nadie puede sentarse ahí hasta que se desbloquee el asiento.',
  removeAndLockNow: 'Quitar y bloquear',
  handRoomOverQuestion: (name) => `¿Ceder la sala a ${name}?`,
  handRoomOverDetail:
    'Esa persona pasa a ser el anfitrión y ocupa su asiento. Solo ella puede devolverte la sala.',
  handRoomAndGroupOverDetail:
    'Esa persona pasa a ser el anfitrión, ocupa su asiento y el grupo le pertenece. Solo ella puede devolvértelos.',
  handRoomOverNow: 'Ceder',

  inviteToSeatTitle: (number) => `Invitar al asiento ${number}`,
  placeOnSeatTitle: (number) => `Mover al asiento ${number}`,
  swapSeatsTitle: (name) => `Intercambiar el asiento con ${name}`,
  moveNow: 'Mover',
  swapNow: 'Intercambiar',
  personChosen: (name) => `Elección: ${name}`,
  nobodyToChoose: 'No hay a quién elegir.',
};
