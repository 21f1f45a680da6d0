import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `${names} bergabung ke grup`,
  tipLetIn: (operator, names) => `${operator} menyetujui ${names} bergabung ke grup`,
  tipInvited: (operator, names) => `${operator} menambahkan ${names}`,
  tipLeft: (names) => `${names} keluar dari grup`,
  tipRemoved: (operator, names, reason) => withWords(`${operator} mengeluarkan ${names}`, reason),
  tipMadeAdmin: (operator, names) => `${operator} menjadikan ${names} admin`,
  tipUnmadeAdmin: (_operator, names) => `${names} bukan admin lagi`,
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator} membisukan ${names}`
      : `${operator} membisukan ${names} selama ${duration}`,
  tipUnmuted: (operator, names) => `${operator} berhenti membisukan ${names}`,
  tipMembersChanged: (operator, names) => `${operator} mengubah info ${names}`,
  tipBanned: (operator, names, reason) => withWords(`${operator} melarang ${names} masuk`, reason),
  tipUnbanned: (operator, names) => `${operator} mengizinkan ${names} masuk lagi`,

  tipRenamed: (operator, name) => `${operator} mengganti nama grup menjadi “${name}”`,
  tipNewOwner: (name) => `${name} sekarang pemilik grup`,
  tipNotification: (operator, text) => `${operator} mengubah pengumuman: ${text}`,
  tipNoNotification: (operator) => `${operator} menghapus pengumuman`,
  tipIntroduction: (operator) => `${operator} mengubah deskripsi`,
  tipPicture: (operator) => `${operator} mengganti foto grup`,
  tipAllMuted: (operator) => `${operator} membisukan grup`,
  tipAllUnmuted: (operator) => `${operator} berhenti membisukan grup`,
  tipJoinFreely: (operator) => `${operator} membuka grup: siapa pun boleh bergabung`,
  tipJoinByApproval: (operator) =>
    `${operator} mengubah izin bergabung: admin memutuskan setiap permintaan`,
  tipJoinByNobody: (operator) => `${operator} menutup grup: tidak ada yang boleh meminta bergabung`,
  tipInviteFreely: (operator) => `${operator} mengubah izin menambahkan orang: semua anggota boleh`,
  tipInviteByApproval: (operator) =>
    `${operator} mengubah izin menambahkan orang: admin memutuskan satu per satu`,
  tipInviteByNobody: (operator) =>
    `${operator} mengubah izin menambahkan orang: tidak ada yang boleh`,
  tipSeveral: (operator, facts) => `${operator} mengubah ${facts}`,
  tipFactName: 'nama',
  tipFactPicture: 'foto',
  tipFactIntroduction: 'deskripsi',
  tipFactNotification: 'pengumuman',
  tipFactMute: 'izin menulis',
  tipFactJoin: 'izin bergabung',
  tipFactInvite: 'izin menambahkan orang',
  tipFactOther: 'info lainnya',
  tipOther: 'Grup telah diubah',
  tipGroupCreated: (operator) =>
    operator === '' ? 'Grup telah dibuat' : `${operator} membuat grup`,

  tipTopicRenamed: (operator, name) => `${operator} mengganti nama topik menjadi “${name}”`,
  tipTopicIntroduction: (operator) => `${operator} mengubah deskripsi topik`,
  tipTopicPicture: (operator) => `${operator} mengganti foto topik`,
  tipTopicMuted: (operator) => `${operator} membisukan topik`,
  tipTopicUnmuted: (operator) => `${operator} berhenti membisukan topik`,
  tipTopicOther: 'Topik telah diubah',

  others: (_count, written) => `${written} lainnya`,
};
