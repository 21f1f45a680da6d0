import { type GroupSystemNoticePayload, type MessageRemindType, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import { SYSTEM_ACCOUNT } from '../../core/ids.js';
import type { Session } from '../../core/sessions.js';
import type { GroupRecord } from '../group-records/index.js';
import { composeMessage, SYSTEM_SENDER, systemOutgoing } from '../messages/index.js';
import { keepNotice } from '../notices/index.js';

/** What notices tell. The numbers are the SDK's. */
export const NOTICE = {
  /** `operatorID` wants to join. With what it is answered with. */
  applied: 1,
  applicationAccepted: 2,
  applicationRefused: 3,
  putOut: 4,
  dismissed: 5,
  created: 6,
  /** To who is in now, `operatorID` being who has brought them in. */
  invited: 7,
  quit: 8,
  madeAdmin: 9,
  noAdminAnyMore: 10,
  takenBack: 11,
  /** To who is to agree. With what it is answered with. */
  askedIn: 12,
  invitationAccepted: 13,
  invitationRefused: 14,
  muted: 16,
  /** With the `topicID`. No message to the client. */
  topicCreated: 17,
  /** With the `topicIDList`. No message to the client. */
  topicsDeleted: 18,
  /** On another of my instances; of a topic with the `topicID`. */
  remindTypeChanged: 20,
  banned: 21,
  unbanned: 22,
  /** A member wants to bring others in. With who they are, and with what it is answered with. */
  invitationWaits: 23,
  userDefined: 255,
} as const;

/** Those by which a client keeps itself true: they are for who is there. */
const PASSING: ReadonlySet<number> = new Set([
  NOTICE.topicCreated,
  NOTICE.topicsDeleted,
  NOTICE.remindTypeChanged,
]);

/** To the SDK, notices 1 and 2 are nameless: it gives them another number each time that they come. */
const PLACEHOLDERS = 2;

/** What a notice says besides the group, by its type. */
type Said<Payload> = Payload extends GroupSystemNoticePayload
  ? Omit<Payload, 'groupProfile'>
  : never;

/** A notice to one person. */
export type Notice = Said<GroupSystemNoticePayload> & {
  to: string;
  group: GroupRecord;
  /** The topic, where it is about one. */
  topicID?: string;
  /** The session that hears by the answer to its command. */
  except?: Session;
};

/**
 * Tells somebody, in the system conversation, what happened to them or waits for them in a group: all
 * of their instances, and at the next login, unless it is what they did themselves.
 */
export async function giveNotice(
  work: Work,
  { to, group, except, ...said }: Notice,
): Promise<void> {
  const content = { ...contentAbout(work, group, to), ...said };
  const element = { type: TYPES.MSG_GRP_SYS_NOTICE, content };
  const target = { conversationType: 'C2C', to } as const;
  const time = secondsOf(work.clock);
  const outgoing = await systemOutgoing(work, target, element, time);
  const accepted = { time, sequence: outgoing.clientSequence + PLACEHOLDERS };
  const message = { ...composeMessage(outgoing, SYSTEM_SENDER, accepted), isSystemMessage: true };
  work.outbox.toUser(to, { type: 'groups.notice', message }, { except });
  if (to !== said.operatorID && !PASSING.has(said.operationType)) {
    await keepNotice(work, to, message);
  }
}

/** Tells my other instances how messages of a group, or of a topic in it, are announced to me from now on. */
export function giveRemindTypeNotice(
  work: SessionWork,
  group: GroupRecord,
  messageRemindType: MessageRemindType,
  topicID?: string,
): Promise<void> {
  const { userID, session } = work;
  return giveNotice(work, {
    to: userID,
    group,
    operationType: NOTICE.remindTypeChanged,
    operatorID: userID,
    messageRemindType,
    except: session,
    ...(topicID !== undefined && { topicID }),
  });
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
