import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { withWords } from '../../internals/strings/with-words.js';
import { counted, OTHERS } from './count.js';

export const arabicTips: TipStrings = {
  tipJoined: (names) => `انضم ${names} إلى المجموعة`,
  tipLetIn: (operator, names) => `قبل ${operator} انضمام ${names}`,
  tipInvited: (operator, names) => `أضاف ${operator} ${names}`,
  tipLeft: (names) => `غادر ${names} المجموعة`,
  tipRemoved: (operator, names, reason) => withWords(`أزال ${operator} ${names}`, reason),
  tipMadeAdmin: (operator, names) => `منح ${operator} صفة المشرف إلى ${names}`,
  tipUnmadeAdmin: (operator, names) => `سحب ${operator} صفة المشرف من ${names}`,
  tipMuted: (operator, names, duration) =>
    duration === '' ? `كتم ${operator} ${names}` : `كتم ${operator} ${names} لمدة ${duration}`,
  tipUnmuted: (operator, names) => `ألغى ${operator} كتم ${names}`,
  tipMembersChanged: (operator, names) => `غيّر ${operator} بيانات ${names}`,
  tipBanned: (operator, names, reason) => withWords(`حظر ${operator} ${names}`, reason),
  tipUnbanned: (operator, names) => `ألغى ${operator} حظر ${names}`,

  tipRenamed: (operator, name) => `غيّر ${operator} اسم المجموعة إلى «${name}»`,
  tipNewOwner: (name) => `صار ${name} مالك المجموعة`,
  tipNotification: (operator, text) => `غيّر ${operator} الإعلان: ${text}`,
  tipNoNotification: (operator) => `حذف ${operator} الإعلان`,
  tipIntroduction: (operator) => `غيّر ${operator} الوصف`,
  tipPicture: (operator) => `غيّر ${operator} صورة المجموعة`,
  tipAllMuted: (operator) => `كتم ${operator} المجموعة`,
  tipAllUnmuted: (operator) => `ألغى ${operator} كتم المجموعة`,
  tipJoinFreely: (operator) => `فتح ${operator} المجموعة: يمكن لأي شخص الانضمام`,
  tipJoinByApproval: (operator) => `غيّر ${operator} من يمكنه الانضمام: يبتّ المشرفون في كل طلب`,
  tipJoinByNobody: (operator) => `أغلق ${operator} المجموعة: لا تُقبل طلبات الانضمام`,
  tipInviteFreely: (operator) => `غيّر ${operator} من يمكنه إضافة أشخاص: كل الأعضاء`,
  tipInviteByApproval: (operator) =>
    `غيّر ${operator} من يمكنه إضافة أشخاص: يبتّ المشرفون في كل إضافة`,
  tipInviteByNobody: (operator) => `غيّر ${operator} من يمكنه إضافة أشخاص: لا أحد`,
  tipSeveral: (operator, facts) => `غيّر ${operator} ${facts}`,
  tipFactName: 'الاسم',
  tipFactPicture: 'الصورة',
  tipFactIntroduction: 'الوصف',
  tipFactNotification: 'الإعلان',
  tipFactMute: 'من يمكنه الكتابة',
  tipFactJoin: 'من يمكنه الانضمام',
  tipFactInvite: 'من يمكنه إضافة أشخاص',
  tipFactOther: 'بيانات أخرى',
  tipOther: 'تغيّرت المجموعة',
  tipGroupCreated: (operator) => (operator === '' ? 'أُنشئت المجموعة' : `أنشأ ${operator} المجموعة`),

  tipTopicRenamed: (operator, name) => `غيّر ${operator} اسم الموضوع إلى «${name}»`,
  tipTopicIntroduction: (operator) => `غيّر ${operator} وصف الموضوع`,
  tipTopicPicture: (operator) => `غيّر ${operator} صورة الموضوع`,
  tipTopicMuted: (operator) => `كتم ${operator} الموضوع`,
  tipTopicUnmuted: (operator) => `ألغى ${operator} كتم الموضوع`,
  tipTopicOther: 'تغيّر الموضوع',

  others: (count, written) => counted(count, written, OTHERS),
};
