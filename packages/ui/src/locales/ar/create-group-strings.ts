import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';
import { counted, heldApart, ofCounted, PEOPLE } from './words.js';

export const createGroup: CreateGroupStrings = {
  createGroup: 'مجموعة جديدة',
  newGroupName: 'الاسم',
  newGroupNameHelp: 'يتسع لنحو 15 حرفًا عربيًا أو 30 حرفًا لاتينيًا.',
  newGroupNeedsName: 'يجب تسمية المجموعة.',
  newGroupNameTooLong: 'هذا الاسم طويل جدًا.',

  groupKind: 'نوع المجموعة',
  groupWork: 'مجموعة عمل',
  groupWorkDetail: 'لمن يعرف بعضهم بعضًا. يضيف الأعضاء غيرهم، ولا يجدها سواهم.',
  groupPublic: 'مجموعة عامة',
  groupPublicDetail: 'يطلب الانضمام من لديه معرّفها، والقرار لك وللمشرفين.',
  groupMeeting: 'اجتماع',
  groupMeetingDetail: 'ينضم فورًا من لديه معرّفه.',
  groupCommunity: 'مجتمع',
  groupCommunityDetail: 'لعدد كبير جدًا من الناس. ينضم فورًا من لديه معرّفه، ويضيف الأعضاء غيرهم.',
  groupLiveRoom: 'غرفة بث مباشر',
  groupLiveRoomDetail: 'يدخلها الناس ويغادرونها كما يشاؤون. الأعضاء هم الحاضرون.',
  groupHistoryHidden: 'لا يرى من ينضم لاحقًا ما قيل قبله',
  groupHistoryShown: 'يرى من ينضم لاحقًا ما قيل قبله',
  groupHistoryNone: 'لا يُحفظ شيء مما يُقال',
  groupSize: (count, written) => `حتى ${ofCounted(count, written, PEOPLE)}`,
  groupSizeFree: 'لأي عدد من الأشخاص',
  groupHasTopics: 'مع مواضيع',
  groupHasTopicsDetail: 'تدور الأحاديث في مواضيعه فقط. لا يمكن تغيير ذلك لاحقًا.',

  moreGroupOptions: 'المزيد',
  newGroupID: 'المعرّف',
  newGroupIDHelp: 'به يجد الآخرون المجموعة، ولا يمكن تغييره لاحقًا. إذا تُرك فارغًا فسيُختار تلقائيًا.',
  communityIDHelp: (start) => `يبدأ بـ ${heldApart(start)}، ويُضاف ذلك تلقائيًا قبل النص المكتوب.`,
  groupIDWrong:
    'يُسمح بما يصل إلى 48 من الحروف اللاتينية والأرقام والرموز، ولا يمكن البدء بـ \u2066@TGS#\u2069.',
  groupIDTaken: 'هذا المعرّف مستخدم. يُرجى اختيار غيره.',
  groupIDYours: 'لديك مجموعة بهذا المعرّف بالفعل. يُرجى اختيار غيره.',

  groupPictureUnusable:
    'لا يمكن استخدام هذه الصورة: عنوانها طويل جدًا، أو لا يمكن للجميع فتحه. يُرجى اختيار غيرها.',

  groupNext: 'التالي',
  groupBack: 'رجوع',
  groupFirstMembers: 'الأعضاء الأوائل',
  groupPeopleSearch: 'البحث عن أشخاص',
  groupPeopleFound: (count, written) =>
    count === 0 ? 'لم يُعثر على أحد' : `تم العثور على ${ofCounted(count, written, PEOPLE)}`,
  groupPeopleChosen: (count, written) =>
    count === 0 ? 'أنت وحدك حتى الآن' : `أنت و${counted(count, written, PEOPLE)}`,
  groupPeopleTooMany: (count, written) =>
    `تبدأ المجموعة بعدد أقصاه ${counted(count, written, PEOPLE)}. يمكنك إضافة الآخرين لاحقًا.`,
  groupNoPeople: 'لا أحد للاختيار بعد',
  groupNoPeopleDetail: 'يمكنك إنشاء المجموعة وإضافة الأشخاص لاحقًا.',
  groupPeopleFailed: 'تعذّر تحميل أصدقائك',

  createGroupNow: 'إنشاء',
  creatingGroup: 'جارٍ الإنشاء…',
  groupNotCreated: (why) => `لم يتم إنشاء المجموعة. ${why}`,
  groupIsThere: (name) => `تم إنشاء ${name}.`,
};
