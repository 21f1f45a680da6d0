import type { ContactsStrings } from '../../internals/strings/contacts-strings.js';
import { counted, plural } from './words.js';

export const contacts: ContactsStrings = {
  contacts: 'Contactos',
  searchFriends: 'Buscar amigos',
  friendsFound: (count, written) =>
    count === 0
      ? 'Ningún amigo encontrado'
      : plural(count, {
          one: `${written} amigo encontrado`,
          other: `${counted(count, written, 'amigo', 'amigos')} encontrados`,
        }),
  noFriendFoundDetail: 'Busca un nombre o una parte de él.',
  friendsCounted: (count, written) => counted(count, written, 'amigo', 'amigos'),
  noFriends: 'Aún no tienes amigos',
  noFriendsDetail: 'Añade a alguien y aparecerá aquí.',
  friendsFailed: 'No se pudieron cargar tus amigos',
  addFriend: 'Añadir un amigo',
  backToContacts: 'Volver a los contactos',
  friendOrder: 'Orden',
  friendsByName: 'Por nombre',
  friendsByGroup: 'Por grupo',
  friendsInNoGroup: 'Sin grupo',

  friendMenu: (name) => `Opciones de ${name}`,
  writeToFriend: 'Mensaje',
  showProfile: 'Ver perfil',
  blockFriend: 'Bloquear…',
  blockQuestion: (name) => `¿Bloquear a ${name}?`,
  blockDetail:
    'Dejará de estar entre tus amigos, y ninguno de los dos podrá escribir al otro. No recibirá ningún aviso.',
  block: 'Bloquear',
  removeFriend: 'Eliminar de amigos…',
  removeFriendQuestion: (name) => `¿Eliminar a ${name} de tus amigos?`,
  removeFriendDetail: 'También saldrás de su lista de amigos. Los mensajes se conservan.',
  removeNow: 'Eliminar',
  friendNotRemoved: (name, why) => `${name} sigue entre tus amigos. ${why}`,
  notBlocked: (name, why) => `No se pudo bloquear a ${name}. ${why}`,
  friendRemoved: (name) => `${name} ya no está entre tus amigos`,
  wasBlocked: (name) => `Bloqueaste a ${name}`,
  intoGroup: (name, group) => `${name} ya está en el grupo ${group}`,
  outOfGroup: (name, group) => `${name} ya no está en el grupo ${group}`,
  notMovedToGroup: (name, why) => `${name} sigue donde estaba. ${why}`,

  newFriends: 'Nuevos amigos',
  newFriendsCounted: (count, written) =>
    counted(count, written, 'solicitud nueva', 'solicitudes nuevas'),
  receivedApplications: (written) => `Recibidas ${written}`,
  sentApplications: (written) => `Enviadas ${written}`,
  applicationKinds: 'Qué solicitudes',
  noApplications: 'No hay solicitudes',
  noApplicationsDetail: 'Aquí aparece quien quiere tu amistad.',
  noSentApplications: 'No hay solicitudes pendientes',
  noSentApplicationsDetail: 'Las solicitudes que enviaste esperan aquí su respuesta.',
  applicationsFailed: 'No se pudieron cargar las solicitudes',
  acceptApplication: 'Aceptar',
  acceptApplicationOf: (name) => `Aceptar a ${name}`,
  refuseApplication: 'Rechazar',
  refuseApplicationOf: (name) => `Rechazar a ${name}`,
  applicationWaits: 'A la espera de respuesta',
  forgetApplication: 'Quitar',
  forgetApplicationTo: (name) => `Quitar a ${name} de la lista`,
  applicationAccepted: (name) => `${name} ya está entre tus amigos`,
  applicationRefused: (name) => `Rechazaste la solicitud de ${name}`,
  applicationForgotten: (name) => `${name} ya no está en la lista`,
  applicationNotAccepted: (name, why) => `No se pudo aceptar la solicitud de ${name}. ${why}`,
  applicationNotRefused: (name, why) => `No se pudo rechazar la solicitud de ${name}. ${why}`,
  applicationNotForgotten: (name, why) => `No se pudo quitar a ${name} de la lista. ${why}`,

  friendGroups: 'Grupos',
  noFriendGroups: 'Aún no hay grupos',
  noFriendGroupsDetail: 'Reúne amigos bajo un nombre. Solo lo ves tú.',
  friendGroupsFailed: 'No se pudieron cargar los grupos',
  newFriendGroup: 'Nuevo grupo',
  friendGroupsAreFull: (most) => `Caben ${most} grupos. Elimina uno para crear otro.`,
  changeFriendGroup: 'Cambiar el grupo',
  friendGroupName: 'Nombre',
  friendGroupNameHelp: 'Caben 30 letras latinas o 10 caracteres chinos.',
  friendGroupNeedsName: 'Ponle un nombre al grupo.',
  friendGroupNameTooLong: 'Este nombre es demasiado largo.',
  friendsChosen: (count, written) =>
    count === 0
      ? 'Ninguno elegido'
      : plural(count, {
          one: `${written} amigo elegido`,
          other: `${counted(count, written, 'amigo', 'amigos')} elegidos`,
        }),
  createFriendGroup: 'Crear',
  saveFriendGroup: 'Guardar',
  deleteFriendGroup: 'Eliminar el grupo',
  deleteFriendGroupQuestion: (name) => `¿Eliminar el grupo “${name}”?`,
  deleteFriendGroupDetail:
    'Quienes están en él siguen entre tus amigos. El grupo se elimina en todos tus dispositivos.',
  friendGroupPartly: (count, written, why) =>
    plural(count, {
      one: `No se pudo mover a ${written} amigo. ${why}`,
      other: `No se pudo mover a ${counted(count, written, 'amigo', 'amigos')}. ${why}`,
    }),

  blockedPeople: 'Personas bloqueadas',
  nobodyBlocked: 'No has bloqueado a nadie',
  nobodyBlockedDetail: 'Las personas que bloquees no podrán escribirte y aparecerán aquí.',
  blacklistFailed: 'No se pudo cargar la lista',
  unblock: 'Desbloquear',
  unblockPerson: (name) => `Desbloquear a ${name}`,
  wasUnblocked: (name) => `Desbloqueaste a ${name}`,
  notUnblocked: (name, why) => `No se pudo desbloquear a ${name}. ${why}`,
};
