import type { NoticeStrings } from '../../internals/strings/notice-strings.js';

export const notices: NoticeStrings = {
  groupNotices: 'Avisos de grupos',
  noGroupNotices: 'Aún no hay avisos',
  noGroupNoticesDetail:
    'Aquí están las solicitudes para unirse a tus grupos y lo que te afecta en ellos.',
  groupNoticesFailed: 'No se pudieron cargar los avisos',
  earlierNotices: 'Mostrar avisos anteriores',
  earlierNoticesFailed: 'No se pudieron cargar los avisos anteriores.',
  noticeUnread: 'Nuevo',
  openGroup: (group) => `Abrir ${group}`,

  groupApplications: 'Solicitudes para unirse',

  noGroupApplications: 'No hay solicitudes para unirse',
  noGroupApplicationsDetail: 'Aquí aparece quien pide unirse a un grupo que gestionas.',
  groupApplicationsFailed: 'No se pudieron cargar las solicitudes',
  wantsToJoin: (group) => `quiere unirse a “${group}”`,
  wantsToAdd: (name, group) => `quiere añadir a ${name} a “${group}”`,

  letIn: 'Aceptar',
  letInNamed: (name) => `Aceptar a ${name}`,
  keepOut: 'Rechazar',
  keepOutNamed: (name) => `Rechazar a ${name}`,
  answerWords: 'Mensaje con tu respuesta',
  answerWordsHint: 'Opcional',
  addAnswerWords: 'Añadir un mensaje',
  answerTooLong: 'Es más largo de lo que se puede enviar con una respuesta.',
  wasLetIn: (name) => `Aceptaste a ${name}`,
  wasKeptOut: (name) => `Rechazaste a ${name}`,
  notLetIn: (name, why) => `No se pudo aceptar a ${name}. ${why}`,
  notKeptOut: (name, why) => `No se pudo rechazar a ${name}. ${why}`,
  acceptGroupInvitation: (group) => `Aceptar la invitación a “${group}”`,
  refuseGroupInvitation: (group) => `Rechazar la invitación a “${group}”`,
  groupInvitationAccepted: (group) => `Aceptaste la invitación a “${group}”`,
  groupInvitationRefused: (group) => `Rechazaste la invitación a “${group}”`,
  groupInvitationNotAccepted: (group, why) =>
    `No se pudo aceptar la invitación a “${group}”. ${why}`,
  groupInvitationNotRefused: (group, why) =>
    `No se pudo rechazar la invitación a “${group}”. ${why}`,
  applicationStateAccepted: 'Aceptada',
  applicationStateRefused: 'Rechazada',
  applicationStateElsewhere: 'Respondió otra persona',
};
