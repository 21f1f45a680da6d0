import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';
import { counted } from './words.js';

export const userCard: UserCardStrings = {
  userCard: 'Perfil',
  userCardFailed: 'No se pudo cargar este perfil',
  userCardMissing: 'Esa persona no existe',
  userCardMissingDetail: (userID) => `Nadie tiene el ID ${userID}.`,
  closeUserCard: 'Cerrar el perfil',
  userCardIsYou: 'Este es tu perfil',

  callPerson: 'Llamar',
  reportPerson: 'Denunciar…',
  personIsBlocked: (name) => `Has bloqueado a ${name}. Ninguno de los dos puede escribir al otro.`,
  personWasAsked: (name) => `Has enviado una solicitud de amistad a ${name}. Falta que la acepte.`,
  personAsks: (name) => `${name} quiere tu amistad`,

  followerCount: (count, written) => counted(count, written, 'seguidor', 'seguidores'),
  followingCount: (count, written) => counted(count, written, 'seguido', 'seguidos'),

  friendRemark: 'Apodo',
  addRemark: 'Añadir un apodo',
  editRemark: 'Cambiar el apodo',
  remarkHelp: 'Cómo llamas a esta persona. Solo lo ves tú.',
  remarkTooLong: 'Este apodo es demasiado largo.',
  saveRemark: 'Guardar',

  groupsOfFriend: 'Grupos',
  putIntoNewGroup: 'Nuevo grupo',
  groupOfFriendNotChanged: (group, why) => `El grupo “${group}” sigue como estaba. ${why}`,

  aboutPerson: 'Acerca de',
  factUserID: 'ID',
  factFriendSince: 'Amistad desde',
};
