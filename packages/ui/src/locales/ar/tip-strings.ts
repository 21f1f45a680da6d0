import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { plural, withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `انضم إلى المجموعة: ${names}`,
  tipLetIn: (operator, names) => `تم قبول انضمام ${names} بواسطة ${operator}`,
  tipInvited: (operator, names) => `تمت إضافة ${names} بواسطة ${operator}`,
  tipLeft: (names) => `غادر المجموعة: ${names}`,
  tipRemoved: (operator, names, reason) =>
    withWords(`تمت إزالة ${names} بواسطة ${operator}`, reason),
  tipMadeAdmin: (operator, names) => `تمت إضافة ${names} إلى المشرفين بواسطة ${operator}`,
  tipUnmadeAdmin: (_operator, names) => `تمت إزالة ${names} من المشرفين`,
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `تم كتم ${names} بواسطة ${operator}`
      : `تم كتم ${names} لمدة ${duration} بواسطة ${operator}`,
  tipUnmuted: (operator, names) => `تم إلغاء كتم ${names} بواسطة ${operator}`,
  tipMembersChanged: (operator, names) => `تم تغيير بيانات ${names} بواسطة ${operator}`,
  tipBanned: (operator, names, reason) => withWords(`تم حظر ${names} بواسطة ${operator}`, reason),
  tipUnbanned: (operator, names) => `تم إلغاء حظر ${names} بواسطة ${operator}`,

  tipRenamed: (operator, name) => `تم تغيير اسم المجموعة إلى «${name}» بواسطة ${operator}`,
  tipNewOwner: (name) => `مالك المجموعة الآن: ${name}`,
  tipNotification: (operator, text) => `تم تغيير الإعلان بواسطة ${operator}: ${text}`,
  tipNoNotification: (operator) => `تمت إزالة الإعلان بواسطة ${operator}`,
  tipIntroduction: (operator) => `تم تغيير الوصف بواسطة ${operator}`,
  tipPicture: (operator) => `تم تغيير صورة المجموعة بواسطة ${operator}`,
  tipAllMuted: (operator) => `تم كتم المجموعة بواسطة ${operator}`,
  tipAllUnmuted: (operator) => `تم إلغاء كتم المجموعة بواسطة ${operator}`,
  tipJoinFreely: (operator) => `تم فتح المجموعة بواسطة ${operator}: يمكن لأي شخص الانضمام`,
  tipJoinByApproval: (operator) =>
    `تم تغيير شروط الانضمام بواسطة ${operator}: يبتّ المشرفون في كل طلب`,
  tipJoinByNobody: (operator) => `تم إغلاق المجموعة بواسطة ${operator}: لا يمكن لأحد طلب الانضمام`,
  tipInviteFreely: (operator) =>
    `تم تغيير شروط إضافة الأشخاص بواسطة ${operator}: متاحة لجميع الأعضاء`,
  tipInviteByApproval: (operator) =>
    `تم تغيير شروط إضافة الأشخاص بواسطة ${operator}: يبتّ المشرفون في كل إضافة`,
  tipInviteByNobody: (operator) => `تم تغيير شروط إضافة الأشخاص بواسطة ${operator}: غير متاحة لأحد`,
  tipSeveral: (operator, facts) => `تغييرات بواسطة ${operator}: ${facts}`,
  tipFactName: 'الاسم',
  tipFactPicture: 'الصورة',
  tipFactIntroduction: 'الوصف',
  tipFactNotification: 'الإعلان',
  tipFactMute: 'إذن الكتابة',
  tipFactJoin: 'شروط الانضمام',
  tipFactInvite: 'شروط إضافة الأشخاص',
  tipFactOther: 'تفاصيل أخرى',
  tipOther: 'تم تغيير المجموعة',
  tipGroupCreated: (operator) =>
    operator === '' ? 'تم إنشاء المجموعة' : `تم إنشاء المجموعة بواسطة ${operator}`,

  tipTopicRenamed: (operator, name) => `تم تغيير اسم الموضوع إلى «${name}» بواسطة ${operator}`,
  tipTopicIntroduction: (operator) => `تم تغيير وصف الموضوع بواسطة ${operator}`,
  tipTopicPicture: (operator) => `تم تغيير صورة الموضوع بواسطة ${operator}`,
  tipTopicMuted: (operator) => `تم كتم الموضوع بواسطة ${operator}`,
  tipTopicUnmuted: (operator) => `تم إلغاء كتم الموضوع بواسطة ${operator}`,
  tipTopicOther: 'تم تغيير الموضوع',

  others: (count, written) =>
    plural(count, {
      zero: 'لا أحد غيرهم',
      one: 'شخص آخر',
      two: 'شخصين آخرين',
      few: `${written} آخرين`,
      many: `${written} شخصًا آخر`,
      other: `${written} شخص آخر`,
    }),
};
