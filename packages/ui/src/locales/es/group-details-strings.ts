import type { GroupDetailsStrings } from '../../internals/strings/group-details-strings.js';
import { counted } from './words.js';

export const groupDetails: GroupDetailsStrings = {
  groupDetails: 'Info. del grupo',
  groupDetailsFailed: 'No se pudo cargar este grupo',
  notInGroup: 'No estás en este grupo',
  notInGroupDetail: 'Saliste de él, te eliminaron o el grupo ya no existe.',
  backToGroup: 'Volver al grupo',
  groupOnline: (_count, written) => `${written} en línea`,
  requestsWaiting: (count, written) => counted(count, written, 'solicitud', 'solicitudes'),

  groupAnnouncement: 'Anuncio',
  noAnnouncement: 'Aún no hay ningún anuncio.',
  editAnnouncement: 'Cambiar el anuncio',
  editGroup: 'Editar',
  editGroupTitle: 'Editar el grupo',
  groupIntroduction: 'Descripción',
  groupNotSaved: (why) => `No se cambió el grupo. ${why}`,
  groupSaved: 'Se cambió el grupo',

  inviteToGroup: 'Invitar',
  myNameInGroup: 'Mi nombre en este grupo',
  noNameInGroup: 'Ninguno: se muestra tu nombre de siempre.',
  editMyNameInGroup: 'Cambiar mi nombre en este grupo',
  groupNotifications: 'Notificaciones',

  groupManagement: 'Gestión',
  muteEverybody: 'Silenciar a todos',
  muteEverybodyDetail: 'Solo el propietario y los admins pueden escribir.',
  whoMayJoin: 'Quién puede unirse',
  joinFreely: 'Todo el mundo',
  joinByApproval: 'Todo el mundo, con aprobación',
  joinByNobody: 'Nadie puede pedirlo',
  whoMayInvite: 'Quién puede añadir a otros',
  inviteFreely: 'Todos los miembros',
  inviteByApproval: 'Todos los miembros, con aprobación',
  inviteByNobody: 'Nadie',
  groupNotChanged: (name, why) => `“${name}” sigue como estaba. ${why}`,
  notificationsNotChanged: (name, why) =>
    `Las notificaciones de “${name}” siguen como estaban. ${why}`,

  aboutGroup: 'Acerca del grupo',
  groupCreatedOn: 'Creación',
  myRoleInGroup: 'Mi rol',
  roleMember: 'Miembro',

  chooseNewOwner: 'Elige al nuevo propietario',
  nobodyElseInGroup: 'No hay nadie más en este grupo.',
  chooseOwnerFirst: 'Elige primero a un miembro.',

  leaveGroup: 'Salir del grupo…',
  leaveGroupQuestion: (name) => `¿Salir de “${name}”?`,
  leaveGroupDetail: 'Ya no recibirás sus mensajes. Lo que se dijo sigue en tu lista.',
  leaveGroupNow: 'Salir',
  groupNotLeft: (name, why) => `Sigues en “${name}”. ${why}`,
  dismissGroup: 'Disolver el grupo…',
  dismissGroupQuestion: (name) => `¿Disolver “${name}”?`,
  dismissGroupDetail: 'Se acaba para todos y no se puede recuperar.',
  dismissGroupNow: 'Disolver',
  groupNotDismissed: (name, why) => `No se disolvió “${name}”. ${why}`,
};
