import { type GroupSystemNoticePayload, type MessageRemindType, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import { SYSTEM_ACCOUNT } from '../../core/ids.js';
import type { Session } from '../../core/sessions.js';
import { composeMessage, SYSTEM_SENDER, systemOutgoing } from '../messages/index.js';
import type { GroupRecord } from './groups.records.js';

/** What notices tell. The numbers are the SDK's. */
export const NOTICE = { applied: 1, dismissed: 5, created: 6, invited: 7, quit: 8 } as const;

/** I have changed, on another instance, how messages are announced. */
const REMIND_TYPE_CHANGED = 20;

/** A notice to one person. */
export interface Notice {
  to: string;
  group: GroupRecord;
  operationType: (typeof NOTICE)[keyof typeof NOTICE];
  operatorID: string;
  /** What the operator wrote. */
  handleMessage?: string;
}

/** Tells somebody, in the system conversation, what happened to them or waits for them in a group. */
export async function giveNotice(work: Work, notice: Notice): Promise<void> {
  const { to, group, operationType, operatorID, handleMessage = '' } = notice;
  await tell(work, to, {
    ...contentAbout(work, group, to),
    operationType,
    operatorID,
    handleMessage,
  });
}

/** Tells my other instances how messages of a group are announced to me from now on. */
export async function giveRemindTypeNotice(
  work: SessionWork,
  group: GroupRecord,
  messageRemindType: MessageRemindType,
): Promise<void> {
  const { userID, session } = work;
  const content: GroupSystemNoticePayload = {
    ...contentAbout(work, group, userID),
    operationType: REMIND_TYPE_CHANGED,
    operatorID: userID,
    messageRemindType,
  };
  await tell(work, userID, content, session);
}

async function tell(
  work: Work,
  to: string,
  content: GroupSystemNoticePayload,
  except?: Session,
): Promise<void> {
  const time = secondsOf(work.clock);
  const element = { type: TYPES.MSG_GRP_SYS_NOTICE, content: { ...content } };
  const target = { conversationType: 'C2C', to } as const;
  const outgoing = await systemOutgoing(work, target, element, time);
  const accepted = { time, sequence: outgoing.clientSequence };
  const message = { ...composeMessage(outgoing, SYSTEM_SENDER, accepted), isSystemMessage: true };
  work.outbox.toUser(to, { type: 'groups.notice', message }, { except });
}

/** What every notice says. */
function contentAbout({ clock }: Work, { groupID, name, type }: GroupRecord, to: string) {
  return {
    groupProfile: { from: SYSTEM_ACCOUNT, to, groupID, name, groupType: type },
    handleMessage: '',
    userDefinedField: '',
    authentication: '',
    messageKey: clock.now(),
  };
}
