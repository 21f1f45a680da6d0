import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'Outra pessoa ocupa este lugar. Escolha outro.',
  seatIsLocked: 'Este lugar está bloqueado. Escolha outro.',
  seatIsKeptForOthers: 'Este lugar está reservado para outra pessoa. Escolha outro.',
  noSuchSeat: 'Não existe esse lugar nesta sala.',
  youHaveASeat: 'Você já tem um lugar. Deixe-o primeiro ou mude de lugar.',
  youHaveNoSeat: 'Você não tem um lugar.',
  seatsAreGiven: 'Nesta sala, o anfitrião dá os lugares. Peça um.',
  seatKeptNoLonger: 'O lugar estava reservado para você, mas o prazo acabou. Peça outro.',
  youSitElsewhere:
    'Você ocupa este lugar em outra página ou em outro dispositivo. Assuma-o aqui primeiro.',
  hostMutedYou: 'O anfitrião desativou seu microfone. Só ele pode liberá-lo.',
  personHasASeat: 'Esta pessoa já tem um lugar.',
  personNotInRoom: 'Esta pessoa não está na sala.',
  seatsTooBusy: 'Gente demais mudou os lugares ao mesmo tempo. Tente de novo.',
  tooManySeats: 'É mais do que a sala comporta. Tente com menos lugares.',
  seatsToGoNotEmpty: 'Um lugar que seria removido não está vazio. Libere-o primeiro.',
  notInThisRoom: 'Você não está nesta sala. Entre nela primeiro.',
  seatsNotOpen: 'O palco não está aberto.',
  onlyOwnerOpensSeats: 'Só o proprietário da sala abre e fecha o palco.',
  roleForbids: 'Sua função nesta sala não permite isso.',
};
