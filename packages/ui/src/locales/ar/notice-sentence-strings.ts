import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`طلب انضمام إلى «${group}» من ${operator}`, words),
  noticeApproved: (group, words) => withWords(`تم قبول انضمامك إلى «${group}»`, words),
  noticeRefused: (group, words) => withWords(`تم رفض انضمامك إلى «${group}»`, words),
  noticeRemoved: (group, words) => withWords(`تمت إزالتك من «${group}»`, words),
  noticeDismissed: (group) => `تم حل «${group}»`,
  noticeRecycled: (group) => `أغلقت الخدمة «${group}»`,
  noticeCreated: (group) => `لقد أنشأت «${group}»`,
  noticeInvited: (group, operator) =>
    operator === '' ? `تمت إضافتك إلى «${group}»` : `تمت إضافتك إلى «${group}» بواسطة ${operator}`,
  noticeLeft: (group) => `لقد غادرت «${group}»`,
  noticeMadeAdmin: (group) => `أنت الآن من مشرفي «${group}»`,
  noticeUnmadeAdmin: (group) => `تمت إزالتك من مشرفي «${group}»`,
  noticeAskedIn: (operator, group) => `دعوة إلى «${group}» من ${operator}`,
  noticeInvitationAccepted: (operator, group) => `تم قبول دعوتك إلى «${group}» بواسطة ${operator}`,
  noticeInvitationRefused: (operator, group) => `تم رفض دعوتك إلى «${group}» بواسطة ${operator}`,
  noticeMuted: (group) => `تم كتمك في «${group}»`,
  noticeTopicCreated: (group) => `موضوع جديد في «${group}»`,
  noticeTopicsDeleted: (group) => `تم حذف مواضيع من «${group}»`,
  noticeRemindType: (group) => `لقد غيّرت إشعارات «${group}»`,
  noticeBanned: (group, words) => withWords(`تم حظرك من «${group}»`, words),
  noticeUnbanned: (group) => `يمكنك العودة إلى «${group}»`,
  noticeInvitationWaits: (operator, names, group) =>
    `طلب من ${operator} لإضافة ${names} إلى «${group}»`,
};
