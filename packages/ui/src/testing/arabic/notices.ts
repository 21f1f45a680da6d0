import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import type { NoticeStrings } from '../../internals/strings/notice-strings.js';
import type { ReasonStrings } from '../../internals/strings/reason-strings.js';
import { withWords } from '../../internals/strings/with-words.js';

export const arabicNotices: NoticeStrings &
  NoticeSentenceStrings &
  Pick<ReasonStrings, 'groupApplicationHandled'> = {
  noticeApplied: (operator, group, words) =>
    withWords(`يود ${operator} الانضمام إلى «${group}»`, words),
  noticeApproved: (group, words) => withWords(`قُبل انضمامك إلى «${group}»`, words),
  noticeRefused: (group, words) => withWords(`لم يُقبل انضمامك إلى «${group}»`, words),
  noticeRemoved: (group, words) => withWords(`أُزلت من «${group}»`, words),
  noticeDismissed: (group) => `حُلّت «${group}»`,
  noticeRecycled: (group) => `أغلقت الخدمة «${group}»`,
  noticeCreated: (group) => `أنشأت «${group}»`,
  noticeInvited: (group, operator) =>
    operator === '' ? `أُضفت إلى «${group}»` : `أضافك ${operator} إلى «${group}»`,
  noticeLeft: (group) => `غادرت «${group}»`,
  noticeMadeAdmin: (group) => `صرت مشرفاً على «${group}»`,
  noticeUnmadeAdmin: (group) => `لم تعد مشرفاً على «${group}»`,
  noticeAskedIn: (operator, group) => `يدعوك ${operator} إلى «${group}»`,
  noticeInvitationAccepted: (operator, group) => `قبل ${operator} دعوتك إلى «${group}»`,
  noticeInvitationRefused: (operator, group) => `رفض ${operator} دعوتك إلى «${group}»`,
  noticeMuted: (group) => `كُتمت في «${group}»`,
  noticeTopicCreated: (group) => `في «${group}» موضوع جديد`,
  noticeTopicsDeleted: (group) => `حُذفت مواضيع من «${group}»`,
  noticeRemindType: (group) => `غيّرت إشعارات «${group}»`,
  noticeBanned: (group, words) => withWords(`حُظرت من «${group}»`, words),
  noticeUnbanned: (group) => `يمكنك العودة إلى «${group}»`,
  noticeInvitationWaits: (operator, names, group) =>
    `يود ${operator} إضافة ${names} إلى «${group}»`,

  groupNotices: 'إشعارات المجموعات',
  noGroupNotices: 'لا إشعارات بعد',
  noGroupNoticesDetail: 'تظهر هنا طلبات الانضمام إلى مجموعاتك وما يخصّك في المجموعات.',
  groupNoticesFailed: 'تعذّر تحميل الإشعارات',
  earlierNotices: 'عرض إشعارات أقدم',
  earlierNoticesFailed: 'تعذّر تحميل الإشعارات الأقدم.',
  noticeUnread: 'جديد',
  openGroup: (group) => `افتح ${group}`,

  groupApplications: 'طلبات الانضمام',

  noGroupApplications: 'لا طلبات انضمام',
  noGroupApplicationsDetail: 'يظهر هنا كل من يطلب الانضمام إلى مجموعة تشرف عليها.',
  groupApplicationsFailed: 'تعذّر تحميل الطلبات',
  wantsToJoin: (group) => `يود الانضمام إلى «${group}»`,
  wantsToAdd: (name, group) => `يود إضافة ${name} إلى «${group}»`,

  letIn: 'قبول',
  letInNamed: (name) => `قبول ${name}`,
  keepOut: 'رفض',
  keepOutNamed: (name) => `رفض ${name}`,
  answerWords: 'رسالة مع الرد',
  answerWordsHint: 'اختيارية',
  addAnswerWords: 'أضف رسالة',
  answerTooLong: 'هذه الرسالة أطول مما يمكن إرساله مع الرد.',
  wasLetIn: (name) => `قبلت ${name}`,
  wasKeptOut: (name) => `رفضت ${name}`,
  notLetIn: (name, why) => `تعذّر قبول ${name}. ${why}`,
  notKeptOut: (name, why) => `تعذّر رفض ${name}. ${why}`,
  acceptGroupInvitation: (group) => `قبول الدعوة إلى «${group}»`,
  refuseGroupInvitation: (group) => `رفض الدعوة إلى «${group}»`,
  groupInvitationAccepted: (group) => `قبلت الدعوة إلى «${group}»`,
  groupInvitationRefused: (group) => `رفضت الدعوة إلى «${group}»`,
  groupInvitationNotAccepted: (group, why) => `تعذّر قبول الدعوة إلى «${group}». ${why}`,
  groupInvitationNotRefused: (group, why) => `تعذّر رفض الدعوة إلى «${group}». ${why}`,
  applicationStateAccepted: 'قُبل',
  applicationStateRefused: 'رُفض',
  applicationStateElsewhere: 'ردّ عليه شخص آخر',
  groupApplicationHandled: 'ردّ شخص آخر على هذا الطلب.',
};
