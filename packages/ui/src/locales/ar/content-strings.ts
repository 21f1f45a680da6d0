import type { ContentStrings } from '../../internals/strings/content-strings.js';
import { counted, type Noun, PEOPLE } from './words.js';

const VOTES: Noun = {
  none: 'لا أصوات',
  one: 'صوت واحد',
  two: 'صوتان',
  ofTwo: 'صوتين',
  few: 'أصوات',
  many: 'صوتًا',
  other: 'صوت',
};

export const content: ContentStrings = {
  copyCode: 'نسخ',
  codeCopied: 'تم النسخ',

  poll: 'استطلاع',
  pollOne: 'اختيار واحد',
  pollSeveral: 'اختيار واحد أو أكثر',
  pollClosed: 'النتيجة النهائية',
  pollShare: (percent, count, written) => `${percent}، ${counted(count, written, VOTES)}`,
  pollPeople: (count, written) =>
    count === 0 ? 'لم يصوّت أحد بعد' : `عدد المصوّتين: ${counted(count, written, PEOPLE)}`,
  pollVoters: 'من صوّت',
  pollNobody: 'لا أحد',
  pollVote: 'تصويت',
  pollChange: 'تغيير صوتي',
  pollTakeBack: 'سحب صوتي',
  pollClose: 'إنهاء الاستطلاع',
  pollCloseNow: 'إنهاء للجميع',
  pollKeepOpen: 'إبقاؤه مفتوحًا',
  pollFailed: (why) => `تعذّر ذلك. ${why}`,
  pollNotCounted: 'تعذّر تحميل الأصوات.',

  createPoll: 'استطلاع جديد',
  pollQuestion: 'السؤال',
  pollOption: (written) => `الخيار ${written}`,
  pollAddOption: 'إضافة خيار',
  pollRemoveOption: (written) => `إزالة الخيار ${written}`,
  pollAllowSeveral: 'السماح باختيار أكثر من واحد',
  pollSend: 'إرسال الاستطلاع',
  pollNeedsQuestion: 'يجب كتابة سؤال.',
  pollNeedsOptions: 'يجب كتابة خيارين على الأقل.',
  pollNeedsDifferent: 'هناك خياران متطابقان.',
  back: 'رجوع',
  mergedFailed: 'تعذّر تحميل الرسائل',
  mergedEmpty: 'لا شيء فيه.',
};
