import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: 'Conectando todavía. Inténtalo de nuevo en un momento.',
  notSignedIn: 'No has iniciado sesión.',

  takeBackTooLate: 'Ya es tarde para eliminar este mensaje para todos.',
  pinsFull: 'Ya hay diez mensajes fijados. Desfija uno primero.',
  notAllowed: 'No tienes permiso para hacer esto.',
  notInThisApp: 'Esta app no tiene eso.',
  mutedHere: 'Aquí te han silenciado: puedes leer, pero no escribir.',
  notHereAnymore: 'El mensaje ya no está.',

  noSuchGroup: 'Ese grupo ya no existe.',
  groupIsFull: 'El grupo está lleno.',
  tooManyGroups: 'Ya estás en todos los grupos posibles. Sal de uno primero.',

  groupApplicationHandled: 'Ya respondió otra persona.',

  noSuchPerson: 'Esa persona no existe.',
  friendAlready: 'Ya está entre tus amigos.',
  friendIsBlocked: 'Has bloqueado a esta persona. Desbloquéala primero.',
  friendTakesNobody: 'Esta persona no acepta solicitudes.',
  mayAskNobody: 'No tienes permiso para enviar solicitudes de amistad.',
  tooManyApplications: 'Hay demasiadas solicitudes pendientes. Responde algunas primero.',

  friendGroupNameTaken: 'Ya tienes un grupo con este nombre.',
  noSuchFriend: 'Ya no está entre tus amigos.',
  applicationGone: 'Esta solicitud ya no está.',
  friendListFull: 'Tu lista de amigos está llena. Elimina a alguien para hacer sitio.',
  theirFriendListFull: 'Su lista de amigos está llena.',
  friendGroupGone: 'Este grupo ya no está.',
  friendGroupsFull: 'Ya no caben más grupos. Elimina uno para crear otro.',
  blacklistFull: 'No puedes bloquear a más personas. Desbloquea primero a alguien.',

  tooLongText: 'Es demasiado largo. Acórtalo.',
  wordsRefused: 'El filtro de este servicio rechazó esas palabras. Elige otras.',

  followingFull: 'Ya sigues a todas las personas posibles. Deja de seguir a alguien primero.',
  theirFollowersFull: 'Esta persona ya tiene el máximo de seguidores.',
  mutualFull: 'Uno de los dos ya tiene el máximo de seguimientos mutuos.',

  invitationOver: 'Esta invitación ha terminado.',

  foldersFull: 'Ya no caben más carpetas. Elimina una para crear otra.',
  folderNameTooLong: 'Este nombre es demasiado largo.',
  folderGone: 'Esta carpeta ya no está.',

  conversationPinsFull: 'Ya hay cincuenta chats fijados. Desfija uno primero.',
};
