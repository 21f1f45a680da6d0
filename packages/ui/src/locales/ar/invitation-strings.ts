import type { InvitationStrings } from '../../internals/strings/invitation-strings.js';
import { counted, type Noun } from './words.js';

const MORE_INVITATIONS: Noun = {
  none: 'لا دعوات أخرى',
  one: 'دعوة أخرى',
  two: 'دعوتان أخريان',
  ofTwo: 'دعوتين أخريين',
  few: 'دعوات أخرى',
  many: 'دعوة أخرى',
  other: 'دعوة أخرى',
};

export const invitations: InvitationStrings = {
  invitations: 'الدعوات',
  invitesYou: (name) => `دعوة من ${name}`,
  invitedIn: (group) => `في ${group}`,
  acceptInvitation: 'قبول',
  declineInvitation: 'رفض',
  invitationNotAccepted: (why) => `تعذّر القبول. ${why}`,
  invitationNotDeclined: (why) => `تعذّر الرفض. ${why}`,
  moreInvitations: (count, written) => counted(count, written, MORE_INVITATIONS),
  invitationEndsSoon: (name) => `بقيت ثوانٍ قليلة للرد على دعوة ${name}`,
  youAccepted: (name) => `لقد قبلت دعوة ${name}`,
  youDeclined: (name) => `لقد رفضت دعوة ${name}`,
  acceptedElsewhere: (name) => `لقد قبلت دعوة ${name} على جهاز آخر`,
  declinedElsewhere: (name) => `لقد رفضت دعوة ${name} على جهاز آخر`,
  invitationWithdrawn: (name) => `تم سحب دعوة ${name}`,
  invitationMissed: (name) => `فاتتك دعوة ${name}`,

  invitationTo: (names) => `دعوة إلى ${names}`,
  calling: 'جارٍ الاتصال…',
  ringing: 'جارٍ الرنين…',
  cancelInvitation: 'إلغاء',
  invitationNotCancelled: (why) => `تعذّر الإلغاء. ${why}`,
  invitationAccepted: 'تم القبول',
  invitationDeclined: 'تم الرفض',
  invitationCancelled: 'تم الإلغاء',
  invitationUnanswered: 'لا رد',
  invitationFailed: (why) => `تعذّر الإرسال. ${why}`,
  peopleAccepted: (_count, written) => `قبول: ${written}`,
  peopleDeclined: (_count, written) => `رفض: ${written}`,
  peopleUnanswered: (_count, written) => `بلا رد: ${written}`,
  peopleWaitedFor: (_count, written) => `في انتظار الرد: ${written}`,
  callAgain: 'إعادة الاتصال',
};
