import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: 'ما زال الاتصال جاريًا. يُرجى المحاولة بعد لحظات.',
  notSignedIn: 'لم يتم تسجيل دخولك.',

  takeBackTooLate: 'فات أوان حذف هذه الرسالة لدى الجميع.',
  pinsFull: 'هناك عشر رسائل مثبّتة بالفعل. يجب إلغاء تثبيت إحداها أولًا.',
  notAllowed: 'ليس لديك إذن بذلك.',
  notInThisApp: 'هذا غير متاح في هذا التطبيق.',
  mutedHere: 'تم كتمك هنا: يمكنك القراءة دون الكتابة.',
  notHereAnymore: 'لم تعد الرسالة موجودة.',

  noSuchGroup: 'لم تعد هذه المجموعة موجودة.',
  groupIsFull: 'المجموعة ممتلئة.',
  tooManyGroups: 'وصلت إلى الحد الأقصى لعدد المجموعات. يجب مغادرة إحداها أولًا.',

  groupApplicationHandled: 'سبق أن رد شخص آخر على هذا الطلب.',

  noSuchPerson: 'هذا الشخص غير موجود.',
  friendAlready: 'أنتما صديقان بالفعل.',
  friendIsBlocked: 'لقد حظرت هذا الشخص. يجب إلغاء الحظر أولًا.',
  friendTakesNobody: 'لا يقبل هذا الشخص طلبات الصداقة.',
  mayAskNobody: 'ليس لديك إذن بإرسال طلبات الصداقة.',
  tooManyApplications: 'هناك طلبات معلّقة كثيرة جدًا. يجب الرد على بعضها أولًا.',

  friendGroupNameTaken: 'لديك مجموعة بهذا الاسم.',
  noSuchFriend: 'لم تعودا صديقين.',
  applicationGone: 'لم يعد هذا الطلب موجودًا.',
  friendListFull: 'قائمة أصدقائك ممتلئة. يجب إزالة أحدهم لإفساح مكان.',
  theirFriendListFull: 'قائمة أصدقاء هذا الشخص ممتلئة.',
  friendGroupGone: 'لم تعد هذه المجموعة موجودة.',
  friendGroupsFull: 'وصلت إلى الحد الأقصى لعدد المجموعات. يجب حذف إحداها لإنشاء غيرها.',
  blacklistFull: 'قائمة المحظورين ممتلئة. يجب إلغاء حظر أحدهم أولًا.',

  tooLongText: 'النص طويل جدًا. يجب اختصاره.',
  wordsRefused: 'رفض مرشّح الخدمة هذه الكلمات. يُرجى اختيار غيرها.',

  followingFull: 'وصلت إلى الحد الأقصى لعدد من يمكنك متابعتهم. يجب إلغاء متابعة أحدهم أولًا.',
  theirFollowersFull: 'وصل هذا الشخص إلى الحد الأقصى لعدد المتابعين.',
  mutualFull: 'وصل أحدكما إلى الحد الأقصى لعدد المتابعات المتبادلة.',

  invitationOver: 'انتهت هذه الدعوة.',

  foldersFull: 'وصلت إلى الحد الأقصى لعدد المجلدات. يجب حذف أحدها لإنشاء غيره.',
  folderNameTooLong: 'هذا الاسم طويل جدًا.',
  folderGone: 'لم يعد هذا المجلد موجودًا.',

  conversationPinsFull: 'هناك خمسون محادثة مثبّتة بالفعل. يجب إلغاء تثبيت إحداها أولًا.',
};
