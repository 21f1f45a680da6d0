import { type BasicRemindType, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { isBoolean, isCount, isNothing, objectOf, oneOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { WireDoNotDisturb } from '../../protocol/entities.js';
import { doNotDisturb } from './do-not-disturb.records.js';

/** What holds for who has never said anything. */
const NEVER: WireDoNotDisturb = {
  messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
  startTime: 0,
  endTime: 0,
  isRepeated: false,
};

const isRemindType = oneOf<BasicRemindType>(
  TYPES.MSG_REMIND_ACPT_AND_NOTE,
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.MSG_REMIND_DISCARD,
);

const isWindow = objectOf<WireDoNotDisturb>({
  messageRemindType: isRemindType,
  startTime: isCount,
  endTime: isCount,
  isRepeated: isBoolean,
});

/**
 * When nothing is to be pushed to the devices of a person. Nothing here is pushed to a device, so that
 * the setting is kept and told, and has no effect on what is delivered.
 */
export const doNotDisturbRoutes: Routes<'doNotDisturb.set' | 'doNotDisturb.get'> = {
  'doNotDisturb.set': forUsers(isWindow, set),
  'doNotDisturb.get': forUsers(isNothing, get),
};

/** Whoever set it is told as well. */
async function set(
  { store, outbox, userID }: SessionWork,
  { messageRemindType, startTime, endTime, isRepeated }: WireDoNotDisturb,
): Promise<Record<string, never>> {
  const setting = { messageRemindType, startTime, endTime, isRepeated };
  store.put(doNotDisturb, userID, setting);
  outbox.toUser(userID, { type: 'doNotDisturb.changed', setting });
  return {};
}

async function get({ store, userID }: SessionWork): Promise<WireDoNotDisturb> {
  return (await store.get(doNotDisturb, userID)) ?? NEVER;
}
