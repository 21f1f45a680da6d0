import type { NoticeStrings } from '../../internals/strings/notice-strings.js';

export const notices: NoticeStrings = {
  groupNotices: 'Pemberitahuan grup',
  noGroupNotices: 'Belum ada pemberitahuan',
  noGroupNoticesDetail:
    'Permintaan bergabung ke grup Anda dan hal yang menyangkut Anda di grup muncul di sini.',
  groupNoticesFailed: 'Pemberitahuan tidak bisa dimuat',
  earlierNotices: 'Tampilkan pemberitahuan sebelumnya',
  earlierNoticesFailed: 'Pemberitahuan sebelumnya tidak bisa dimuat.',
  noticeUnread: 'Baru',
  openGroup: (group) => `Buka ${group}`,

  groupApplications: 'Permintaan bergabung',

  noGroupApplications: 'Tidak ada permintaan bergabung',
  noGroupApplicationsDetail:
    'Orang yang meminta bergabung ke grup yang Anda kelola muncul di sini.',
  groupApplicationsFailed: 'Permintaan tidak bisa dimuat',
  wantsToJoin: (group) => `ingin bergabung ke “${group}”`,
  wantsToAdd: (name, group) => `ingin menambahkan ${name} ke “${group}”`,

  letIn: 'Terima',
  letInNamed: (name) => `Terima ${name}`,
  keepOut: 'Tolak',
  keepOutNamed: (name) => `Tolak ${name}`,
  answerWords: 'Pesan bersama jawaban Anda',
  answerWordsHint: 'Opsional',
  addAnswerWords: 'Tambahkan pesan',
  answerTooLong: 'Pesan ini terlalu panjang untuk dikirim bersama jawaban.',
  wasLetIn: (name) => `Anda menerima ${name}`,
  wasKeptOut: (name) => `Anda menolak ${name}`,
  notLetIn: (name, why) => `${name} gagal diterima. ${why}`,
  notKeptOut: (name, why) => `${name} gagal ditolak. ${why}`,
  acceptGroupInvitation: (group) => `Terima undangan ke “${group}”`,
  refuseGroupInvitation: (group) => `Tolak undangan ke “${group}”`,
  groupInvitationAccepted: (group) => `Anda menerima undangan ke “${group}”`,
  groupInvitationRefused: (group) => `Anda menolak undangan ke “${group}”`,
  groupInvitationNotAccepted: (group, why) => `Undangan ke “${group}” gagal diterima. ${why}`,
  groupInvitationNotRefused: (group, why) => `Undangan ke “${group}” gagal ditolak. ${why}`,
  applicationStateAccepted: 'Diterima',
  applicationStateRefused: 'Ditolak',
  applicationStateElsewhere: 'Dijawab orang lain',
};
