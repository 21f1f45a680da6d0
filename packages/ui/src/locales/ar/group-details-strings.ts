import type { GroupDetailsStrings } from '../../internals/strings/group-details-strings.js';
import { counted, type Noun } from './words.js';

const REQUESTS: Noun = {
  none: 'لا طلبات',
  one: 'طلب واحد',
  two: 'طلبان',
  ofTwo: 'طلبين',
  few: 'طلبات',
  many: 'طلبًا',
  other: 'طلب',
};

export const groupDetails: GroupDetailsStrings = {
  groupDetails: 'تفاصيل المجموعة',
  groupDetailsFailed: 'تعذّر تحميل هذه المجموعة',
  notInGroup: 'لست في هذه المجموعة',
  notInGroupDetail: 'إما أنك غادرتها، أو تمت إزالتك منها، أو أنها لم تعد موجودة.',
  backToGroup: 'العودة إلى المجموعة',
  groupOnline: (_count, written) => `المتصلون: ${written}`,
  requestsWaiting: (count, written) => counted(count, written, REQUESTS),

  groupAnnouncement: 'الإعلان',
  noAnnouncement: 'لا إعلان بعد.',
  editAnnouncement: 'تعديل الإعلان',
  editGroup: 'تعديل',
  editGroupTitle: 'تعديل المجموعة',
  groupIntroduction: 'الوصف',
  groupNotSaved: (why) => `لم يتم تغيير المجموعة. ${why}`,
  groupSaved: 'تم تغيير المجموعة',

  inviteToGroup: 'دعوة',
  myNameInGroup: 'اسمي في هذه المجموعة',
  noNameInGroup: 'لا يوجد: يظهر اسمك الأصلي.',
  editMyNameInGroup: 'تعديل اسمي في هذه المجموعة',
  groupNotifications: 'الإشعارات',

  groupManagement: 'الإدارة',
  muteEverybody: 'كتم الجميع',
  muteEverybodyDetail: 'الكتابة للمالك والمشرفين فقط.',
  whoMayJoin: 'من يمكنه الانضمام',
  joinFreely: 'الجميع',
  joinByApproval: 'الجميع، بعد الموافقة',
  joinByNobody: 'لا أحد يمكنه طلب الانضمام',
  whoMayInvite: 'من يمكنه إضافة أشخاص',
  inviteFreely: 'كل عضو',
  inviteByApproval: 'كل عضو، بعد الموافقة',
  inviteByNobody: 'لا أحد',
  groupNotChanged: (name, why) => `لم يتم تغيير «${name}». ${why}`,
  notificationsNotChanged: (name, why) => `لم يتم تغيير إشعارات «${name}». ${why}`,

  aboutGroup: 'حول المجموعة',
  groupCreatedOn: 'تاريخ الإنشاء',
  myRoleInGroup: 'دوري',
  roleMember: 'عضو',

  chooseNewOwner: 'اختيار المالك الجديد',
  nobodyElseInGroup: 'لا أحد غيرك في هذه المجموعة.',
  chooseOwnerFirst: 'يجب اختيار عضو أولًا.',

  leaveGroup: 'مغادرة المجموعة…',
  leaveGroupQuestion: (name) => `مغادرة «${name}»؟`,
  leaveGroupDetail: 'لن تصلك رسائلها بعد ذلك. يبقى ما قيل فيها في قائمتك.',
  leaveGroupNow: 'مغادرة',
  groupNotLeft: (name, why) => `تعذّرت مغادرة «${name}». ${why}`,
  dismissGroup: 'حل المجموعة…',
  dismissGroupQuestion: (name) => `حل «${name}»؟`,
  dismissGroupDetail: 'ستنتهي لدى الجميع، ولا يمكن استعادتها.',
  dismissGroupNow: 'حل المجموعة',
  groupNotDismissed: (name, why) => `تعذّر حل «${name}». ${why}`,
};
