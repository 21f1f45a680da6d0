import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';
import { ofCounted, PEOPLE } from './words.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'البحث بالمعرّف أو الاسم',
  searchPeopleIdle: 'البحث عن أشخاص',
  searchPeopleIdleDetail: 'اكتب معرّف شخص ما أو جزءًا من اسمه.',
  foundPeople: 'الأشخاص',
  peopleFound: (count, written) =>
    count === 0 ? 'لم يُعثر على أحد' : `تم العثور على ${ofCounted(count, written, PEOPLE)}`,
  nobodyFound: 'لم يُعثر على أحد',
  nobodyFoundDetail: 'تحقق من الكتابة كما أُعطيت لك. يجب أن يكون المعرّف كاملًا.',
  peopleSearchFailed: 'تعذّر البحث',
  morePeopleFailed: (why) => `تعذّر تحميل المزيد من الأشخاص. ${why}`,
  onlyWholeIDs: 'البحث عن الأشخاص هنا يكون بالمعرّف الكامل.',
  backToSearch: 'العودة إلى البحث',

  standingMe: 'أنت',
  standingFriend: 'من أصدقائك',
  standingBlocked: 'من المحظورين',
  standingAsked: 'تم إرسال الطلب',
  standingAsks: 'طلب صداقة وارد',

  askPerson: (name) => `إضافة ${name}`,
  addsAtOnce: (name) => `تُقبل الطلبات لدى ${name} تلقائيًا: ستصبحان صديقين فورًا.`,
  takesNobody: (name) => `لا تُقبل طلبات الصداقة لدى ${name} حاليًا.`,
  requestWording: 'رسالة',
  requestWordingHint: (name) => (name === '' ? 'عرّف بنفسك' : `مرحبًا، أنا ${name}`),
  requestRemark: 'الاسم المستعار',
  requestGroup: 'المجموعة',
  noRequestGroup: 'بلا مجموعة',
  sendRequest: 'إرسال الطلب',
  sendingRequest: 'جارٍ الإرسال…',
  requestTooLong: 'النص طويل جدًا. يجب اختصاره.',
  requestNotSent: (why) => `تعذّر ذلك. ${why}`,
  requestSent: (name) => `تم إرسال الطلب إلى ${name}. ستصبحان صديقين عند القبول.`,
  friendAdded: (name) => `أصبحت أنت و${name} صديقين.`,
  addAnother: 'إضافة شخص آخر',
  requestDone: 'تم',
};
