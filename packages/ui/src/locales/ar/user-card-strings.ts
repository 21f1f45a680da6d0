import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';
import { counted, type Noun } from './words.js';

const FOLLOWERS: Noun = {
  none: 'لا متابعين',
  one: 'متابع واحد',
  two: 'متابعان',
  ofTwo: 'متابعين',
  few: 'متابعين',
  many: 'متابعًا',
  other: 'متابع',
};

export const userCard: UserCardStrings = {
  userCard: 'الملف الشخصي',
  userCardFailed: 'تعذّر تحميل هذا الملف الشخصي',
  userCardMissing: 'هذا الشخص غير موجود',
  userCardMissingDetail: (userID) => `لا أحد لديه المعرّف ${userID}.`,
  closeUserCard: 'إغلاق الملف الشخصي',
  userCardIsYou: 'هذا ملفك الشخصي',

  callPerson: 'اتصال',
  reportPerson: 'إبلاغ…',
  personIsBlocked: (name) => `لقد حظرت ${name}. لا يمكن لأي منكما مراسلة الآخر.`,
  personWasAsked: (name) => `لقد أرسلت طلب صداقة إلى ${name}. الطلب في انتظار الموافقة.`,
  personAsks: (name) => `طلب صداقة من ${name}`,

  followerCount: (count, written) => counted(count, written, FOLLOWERS),
  followingCount: (_count, written) => `المتابَعون: ${written}`,

  friendRemark: 'الاسم المستعار',
  addRemark: 'إضافة اسم مستعار',
  editRemark: 'تعديل الاسم المستعار',
  remarkHelp: 'اسم من اختيارك لهذا الشخص، لا يراه غيرك.',
  remarkTooLong: 'هذا الاسم طويل جدًا.',
  saveRemark: 'حفظ',

  groupsOfFriend: 'مجموعات الأصدقاء',
  putIntoNewGroup: 'مجموعة جديدة',
  groupOfFriendNotChanged: (group, why) => `لم يتم تغيير المجموعة «${group}». ${why}`,

  aboutPerson: 'نبذة',
  factUserID: 'المعرّف',
  factFriendSince: 'الصداقة منذ',
};
