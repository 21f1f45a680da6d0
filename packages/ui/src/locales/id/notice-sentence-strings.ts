import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator} ingin bergabung ke “${group}”`, words),
  noticeApproved: (group, words) => withWords(`Anda diterima di “${group}”`, words),
  noticeRefused: (group, words) => withWords(`Anda tidak diterima di “${group}”`, words),
  noticeRemoved: (group, words) => withWords(`Anda dikeluarkan dari “${group}”`, words),
  noticeDismissed: (group) => `“${group}” telah dibubarkan`,
  noticeRecycled: (group) => `“${group}” ditutup oleh layanan`,
  noticeCreated: (group) => `Anda membuat “${group}”`,
  noticeInvited: (group, operator) =>
    operator === ''
      ? `Anda ditambahkan ke “${group}”`
      : `${operator} menambahkan Anda ke “${group}”`,
  noticeLeft: (group) => `Anda keluar dari “${group}”`,
  noticeMadeAdmin: (group) => `Anda sekarang admin “${group}”`,
  noticeUnmadeAdmin: (group) => `Anda bukan admin “${group}” lagi`,
  noticeAskedIn: (operator, group) => `${operator} mengundang Anda ke “${group}”`,
  noticeInvitationAccepted: (operator, group) => `${operator} menerima undangan Anda ke “${group}”`,
  noticeInvitationRefused: (operator, group) => `${operator} menolak undangan Anda ke “${group}”`,
  noticeMuted: (group) => `Anda dibisukan di “${group}”`,
  noticeTopicCreated: (group) => `“${group}” punya topik baru`,
  noticeTopicsDeleted: (group) => `Topik di “${group}” telah dihapus`,
  noticeRemindType: (group) => `Anda mengubah cara “${group}” memberi notifikasi`,
  noticeBanned: (group, words) => withWords(`Anda dilarang masuk ke “${group}”`, words),
  noticeUnbanned: (group) => `Anda boleh kembali ke “${group}”`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator} ingin menambahkan ${names} ke “${group}”`,
};
