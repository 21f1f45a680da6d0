import type { MemberStrings } from '../../internals/strings/member-strings.js';
import { counted, plural, until } from './words.js';

export const members: MemberStrings = {
  groupMembers: 'Miembros',
  searchMembers: 'Buscar miembros',
  membersFound: (count, written) =>
    count === 0
      ? 'Ningún miembro encontrado'
      : plural(count, {
          one: `${written} miembro encontrado`,
          other: `${counted(count, written, 'miembro', 'miembros')} encontrados`,
        }),
  noMemberFoundDetail: 'Busca un nombre o una parte de él.',
  onlyLoadedMembers: 'Solo se busca entre los miembros ya cargados.',
  loadMoreMembers: 'Cargar más',
  memberSearchFailed: 'La búsqueda falló',
  membersFailed: 'No se pudieron cargar los miembros',
  moreMembersFailed: 'No se pudieron cargar más miembros.',
  noMembers: 'No hay nadie que mostrar',
  noMembersDetail: 'Aquí aparece quien está en el grupo.',
  memberIsOwner: 'Propietario',
  memberIsAdmin: 'Admin',
  memberMutedUntil: (moment) => `En silencio ${until(moment)}`,

  nameInGroup: 'Nombre en este grupo',
  changeNameInGroup: 'Nombre en este grupo…',
  nameInGroupOf: (name) => `Cómo se llama aquí ${name}`,
  nameInGroupHelp: 'Lo ve todo el grupo.',
  nameInGroupTooLong: 'Este nombre es demasiado largo.',
  saveNameInGroup: 'Guardar',
  nameInGroupSaved: 'Se guardó el nombre',

  makeAdmin: 'Nombrar admin',
  unmakeAdmin: 'Quitar como admin',
  adminMade: (name) => `${name} ya es admin`,
  adminUnmade: (name) => `${name} ya no es admin`,
  adminNotMade: (name, why) => `No se pudo nombrar admin a ${name}. ${why}`,
  adminNotUnmade: (name, why) => `${name} sigue siendo admin. ${why}`,

  muteMember: 'Silenciar',
  unmuteMember: 'Dejar de silenciar',
  memberMuted: (name) => `Silenciaste a ${name}`,
  memberUnmuted: (name) => `${name} puede escribir de nuevo`,
  memberNotMuted: (name, why) => `No se pudo silenciar a ${name}. ${why}`,
  memberNotUnmuted: (name, why) => `No se pudo dejar de silenciar a ${name}. ${why}`,

  removeMember: 'Eliminar del grupo…',
  removeMemberQuestion: (name) => `¿Eliminar a ${name} del grupo?`,
  removeMemberDetail: 'Ya no recibirá sus mensajes y sabrá que lo hiciste tú.',
  memberRemoved: (name) => `Eliminaste a ${name}`,
  memberNotRemoved: (name, why) => `${name} sigue en el grupo. ${why}`,
  banMember: 'Expulsar de la sala',
  memberBanned: (name) => `Expulsaste a ${name}`,
  memberNotBanned: (name, why) => `No se pudo expulsar a ${name}. ${why}`,

  handOverTo: 'Ceder el grupo…',
  handOverQuestion: (name) => `¿Ceder el grupo a ${name}?`,
  handOverDetail: 'Pasas a ser un miembro más. Solo el nuevo propietario puede devolvértelo.',
  handOverNow: 'Ceder',
  handedOver: (name) => `El grupo ahora pertenece a ${name}`,
  groupHandedOver: 'Se cedió el grupo',
  notHandedOver: (name, why) => `No se cedió el grupo a ${name}. ${why}`,

  inviteMembers: 'Invitar a personas',
  searchToInvite: 'Busca amigos o escribe un ID',
  nobodyToInvite: 'No quedan amigos por invitar. Puedes escribir un ID.',
  nobodyToInviteFound: 'Sin resultados. Un ID debe estar completo.',
  peopleChosen: (count, written) =>
    count === 0
      ? 'Nadie todavía'
      : plural(count, {
          one: `${written} persona elegida`,
          other: `${counted(count, written, 'persona', 'personas')} elegidas`,
        }),
  inviteNow: 'Invitar',
  inviteNeedsApproval: 'El propietario o un admin tiene que aceptar antes de que entren.',
  invitePickSomebody: 'Elige primero a alguien.',
  inviteAdded: (names, count) =>
    plural(count, {
      one: `${names} ahora está en el grupo.`,
      other: `${names} ahora están en el grupo.`,
    }),
  inviteWaits: (names, count) =>
    plural(count, {
      one: `${names} espera al propietario o a un admin.`,
      other: `${names} esperan al propietario o a un admin.`,
    }),
  inviteExisted: (names, count) =>
    plural(count, {
      one: `${names} ya estaba en el grupo.`,
      other: `${names} ya estaban en el grupo.`,
    }),
  inviteFailed: (names) => `No se pudo invitar a ${names}.`,
  inviteOverLimit: (names, count) =>
    plural(count, {
      one: `${names} ya está en demasiados grupos.`,
      other: `${names} ya están en demasiados grupos.`,
    }),
  inviteDone: 'Listo',
};
