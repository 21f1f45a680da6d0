import type { ThreadStrings } from '../../internals/strings/thread-strings.js';
import { counted, NEW_MESSAGES, plural } from './words.js';

export const thread: ThreadStrings = {
  jumping: 'جارٍ الانتقال…',
  jumpNotFound: 'لم تعد هذه الرسالة في السجل.',
  jumpDeleted: 'لقد حذفت هذه الرسالة.',
  jumpNoAccess: 'لست في هذه المجموعة، لذا لا يمكن عرض سجلها.',
  jumpFailed: (why) => (why === '' ? 'تعذّر عرض الرسالة.' : `تعذّر عرض الرسالة. ${why}`),
  jumpOffline: 'لا يمكن عرض الرسالة ما دام الاتصال مقطوعًا.',
  jumpedToNewest: 'عند أحدث رسالة',
  jumpedToUnread: 'هنا تبدأ الرسائل الجديدة',
  jumpedToDay: (day) => `رسائل ${day}`,
  jumpedToMessage: (text) => `تم الانتقال إلى: ${text}`,
  loadingNewer: 'جارٍ تحميل الرسائل الأحدث…',
  newerFailed: 'تعذّر تحميل الرسائل الأحدث.',

  goToUnread: (count, written) => counted(count, written, NEW_MESSAGES),
  dismissUnread: 'البقاء هنا',
  goToDate: 'الانتقال إلى تاريخ',

  readBy: (read, total) => `قرأها ${read} من ${total}`,
  readByAll: 'قرأها الجميع',
  readByNobody: 'تم الإرسال، ولم تُقرأ بعد',
  readers: 'من قرأ الرسالة',

  typingOne: (name) => `${name}: جارٍ الكتابة`,
  typingTwo: (name, other) => `${name} و${other}: جارٍ الكتابة`,
  typingMany: (count, written) =>
    plural(count, {
      zero: 'لا أحد يكتب الآن',
      one: 'شخص واحد يكتب الآن',
      two: 'شخصان يكتبان الآن',
      few: `${written} أشخاص يكتبون الآن`,
      many: `${written} شخصًا يكتبون الآن`,
      other: `${written} شخص يكتبون الآن`,
    }),
};
