import { type GroupSystemNoticePayload, TYPES } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { SYSTEM_ACCOUNT } from '../../core/ids.js';
import { composeMessage, SYSTEM_SENDER, systemOutgoing } from '../messages/index.js';
import type { GroupRecord } from './groups.records.js';

/** What notices tell. The numbers are the SDK's. */
export const NOTICE = { applied: 1, dismissed: 5, created: 6, invited: 7, quit: 8 } as const;

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
  const time = secondsOf(work.clock);
  const element = { type: TYPES.MSG_GRP_SYS_NOTICE, content: { ...noticeContent(work, notice) } };
  const target = { conversationType: 'C2C', to: notice.to } as const;
  const outgoing = await systemOutgoing(work, target, element, time);
  const accepted = { time, sequence: outgoing.clientSequence };
  const message = { ...composeMessage(outgoing, SYSTEM_SENDER, accepted), isSystemMessage: true };
  work.outbox.toUser(notice.to, { type: 'groups.notice', message });
}

function noticeContent({ clock }: Work, notice: Notice): GroupSystemNoticePayload {
  const { group, to } = notice;
  const { groupID, name, type } = group;
  return {
    operationType: notice.operationType,
    operatorID: notice.operatorID,
    groupProfile: { from: SYSTEM_ACCOUNT, to, groupID, name, groupType: type },
    handleMessage: notice.handleMessage ?? '',
    userDefinedField: '',
    authentication: '',
    messageKey: clock.now(),
  };
}
