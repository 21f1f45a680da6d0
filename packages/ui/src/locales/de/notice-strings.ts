import type { NoticeStrings } from '../../internals/strings/notice-strings.js';

export const notices: NoticeStrings = {
  groupNotices: 'Gruppenmitteilungen',
  noGroupNotices: 'Noch keine Mitteilungen',
  noGroupNoticesDetail:
    'Hier stehen Beitrittsanfragen für deine Gruppen und was dich in Gruppen betrifft.',
  groupNoticesFailed: 'Die Mitteilungen konnten nicht geladen werden',
  earlierNotices: 'Frühere Mitteilungen anzeigen',
  earlierNoticesFailed: 'Frühere Mitteilungen konnten nicht geladen werden.',
  noticeUnread: 'Neu',
  openGroup: (group) => `${group} öffnen`,

  groupApplications: 'Beitrittsanfragen',

  noGroupApplications: 'Keine Beitrittsanfragen',
  noGroupApplicationsDetail:
    'Wer einer Gruppe beitreten möchte, die du verwaltest, erscheint hier.',
  groupApplicationsFailed: 'Die Anfragen konnten nicht geladen werden',
  wantsToJoin: (group) => `möchte „${group}“ beitreten`,
  wantsToAdd: (name, group) => `möchte ${name} zu „${group}“ hinzufügen`,

  letIn: 'Annehmen',
  letInNamed: (name) => `${name} annehmen`,
  keepOut: 'Ablehnen',
  keepOutNamed: (name) => `${name} ablehnen`,
  answerWords: 'Nachricht zu deiner Antwort',
  answerWordsHint: 'Optional',
  addAnswerWords: 'Nachricht hinzufügen',
  answerTooLong: 'Das ist länger, als mit einer Antwort gesendet werden kann.',
  wasLetIn: (name) => `Du hast ${name} angenommen`,
  wasKeptOut: (name) => `Du hast ${name} abgelehnt`,
  notLetIn: (name, why) => `${name} konnte nicht angenommen werden. ${why}`,
  notKeptOut: (name, why) => `${name} konnte nicht abgelehnt werden. ${why}`,
  acceptGroupInvitation: (group) => `Einladung in „${group}“ annehmen`,
  refuseGroupInvitation: (group) => `Einladung in „${group}“ ablehnen`,
  groupInvitationAccepted: (group) => `Du hast die Einladung in „${group}“ angenommen`,
  groupInvitationRefused: (group) => `Du hast die Einladung in „${group}“ abgelehnt`,
  groupInvitationNotAccepted: (group, why) =>
    `Die Einladung in „${group}“ konnte nicht angenommen werden. ${why}`,
  groupInvitationNotRefused: (group, why) =>
    `Die Einladung in „${group}“ konnte nicht abgelehnt werden. ${why}`,
  applicationStateAccepted: 'Angenommen',
  applicationStateRefused: 'Abgelehnt',
  applicationStateElsewhere: 'Von jemand anderem beantwortet',
};
