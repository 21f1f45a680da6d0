import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';
import { counted, MEMBERS } from './words.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'الانضمام إلى مجموعة',
  idOfGroup: 'معرّف المجموعة',
  joinGroupIdle: 'البحث عن مجموعة',
  joinGroupIdleDetail: 'اكتب معرّفها كما أعطاك إياه أحد أعضائها.',
  groupFound: (name) => `تم العثور على ${name}.`,
  groupNotFound: 'لا توجد مجموعة كهذه',
  groupNotFoundDetail: 'تحقق من أن المعرّف كامل ومكتوب كما أُعطي لك.',
  groupNotOpen: 'لا يمكن البحث عن هذه المجموعة',
  groupNotOpenDetail: 'يمكن لأحد أعضائها إضافتك.',
  groupMembersCounted: (count, written) => counted(count, written, MEMBERS),

  joinsAtOnce: 'يمكن للجميع الانضمام.',
  joinNeedsYes: 'يتطلب الانضمام موافقة المالك أو أحد المشرفين.',
  joinIsClosed: 'لا يمكن لأحد طلب الانضمام. يجب أن يضيفك أحد الأعضاء.',
  joinGroupNamed: (name) => `الانضمام إلى ${name}`,
  joinWords: 'رسالة',
  joinWordsHint: 'من أنت، وما سبب رغبتك في الانضمام',
  joinNow: 'انضمام',
  askToJoin: 'طلب الانضمام',
  joiningNow: 'جارٍ الانضمام…',
  joinFailed: (why) => `تعذّر ذلك. ${why}`,

  joinedGroup: (name) => `أنت الآن في ${name}.`,
  joinWaits: (name) =>
    `لقد طلبت الانضمام إلى ${name}. سيتم انضمامك عند موافقة المالك أو أحد المشرفين.`,
  inGroupAlready: 'أنت في هذه المجموعة.',
  openJoinedGroup: 'فتح',
  joinAnother: 'البحث عن مجموعة أخرى',
  groupTakesNobody: 'لا تسمح لك المجموعة بالانضمام.',
};
