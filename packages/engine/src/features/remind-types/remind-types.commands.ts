import { c2cConversationID, groupConversationID, type MessageRemindType, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { isString, listOf, objectOf, oneOf } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { giveRemindTypeNotice } from '../groups/index.js';
import { findProfile } from '../profiles/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import { keepRemindType } from './remind-types.js';

type OfPeople = Commands['remindTypes.ofPeople'];
type OfGroup = Commands['remindTypes.ofGroup'];

/** Those of a person, those of a group, and those of a topic. */
const OF_PEOPLE = [
  TYPES.MSG_REMIND_ACPT_AND_NOTE,
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.MSG_REMIND_DISCARD,
] as const;
const OF_GROUP: ReadonlySet<string> = new Set([
  ...OF_PEOPLE,
  TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT,
]);
const OF_TOPIC: ReadonlySet<string> = new Set([...OF_GROUP, TYPES.NOT_RECEIVE_MSG_EXCEPT_AT]);

export const remindTypeRoutes: Routes<'remindTypes.ofPeople' | 'remindTypes.ofGroup'> = {
  'remindTypes.ofPeople': forUsers(
    objectOf({ userIDs: listOf(isString), remindType: oneOf(...OF_PEOPLE) }),
    setOfPeople,
  ),
  'remindTypes.ofGroup': forUsers(
    objectOf({ groupID: isString, remindType: isString }),
    setOfGroup,
  ),
};

/** Each person for themselves: 20003 for those who do not exist. */
async function setOfPeople(
  work: SessionWork,
  { userIDs, remindType }: OfPeople['request'],
): Promise<OfPeople['reply']> {
  const { userID: me, session, outbox } = work;
  const failures: OfPeople['reply']['failures'] = [];
  for (const userID of userIDs) {
    if (!(await findProfile(work, userID))) {
      failures.push({ userID, code: 20003 });
      continue;
    }
    keepRemindType(work, me, c2cConversationID(userID), remindType);
    const push = { type: 'remindTypes.changed', userID, remindType } as const;
    outbox.toUser(me, push, { except: session });
  }
  return { failures };
}

/** Nobody but my own other instances hears of it. */
async function setOfGroup(
  work: SessionWork,
  { groupID, remindType }: OfGroup['request'],
): Promise<Record<string, never>> {
  const { group, topic, rules } = await requirePlaceForMember(work, groupID);
  if (rules.isLive) return refuse(10007);
  if (!isOneOf(topic ? OF_TOPIC : OF_GROUP, remindType)) return refuse(10004);
  keepRemindType(work, work.userID, groupConversationID(groupID), remindType);
  await giveRemindTypeNotice(work, group, remindType, topic?.topicID);
  return {};
}

function isOneOf(types: ReadonlySet<string>, remindType: string): remindType is MessageRemindType {
  return types.has(remindType);
}
