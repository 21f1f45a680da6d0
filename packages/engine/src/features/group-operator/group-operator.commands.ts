import type { PublicWork } from '../../core/context.js';
import { isString, listOf, objectOf, optional } from '../../core/guards.js';
import { forAnybody, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { membersOf, requireGroup } from '../group-records/index.js';
import { giveNotice, NOTICE, takeBackGroup, tellUnbanned } from '../groups/index.js';
import { forgetBan, isBanned } from '../members/index.js';

type NotifyGroup = Commands['admin.notifyGroup'];
type LiftBans = Commands['admin.liftBans'];
type TakeBackGroup = Commands['admin.takeBackGroup'];

type GroupOperatorCommand = 'admin.notifyGroup' | 'admin.liftBans' | 'admin.takeBackGroup';

/** What the app's own server does with groups. */
export const groupOperatorRoutes: Routes<GroupOperatorCommand> = {
  'admin.notifyGroup': forAnybody(
    objectOf<NotifyGroup['request']>({
      groupID: isString,
      text: isString,
      userIDs: optional(listOf(isString)),
    }),
    notifyGroup,
  ),
  'admin.liftBans': forAnybody(
    objectOf({ groupID: isString, userIDs: listOf(isString) }),
    liftBans,
  ),
  'admin.takeBackGroup': forAnybody(objectOf({ groupID: isString }), takeBack),
};

/** Who is named and is no member hears nothing. */
async function notifyGroup(
  work: PublicWork,
  { groupID, text, userIDs }: NotifyGroup['request'],
): Promise<NotifyGroup['reply']> {
  const group = await requireGroup(work, groupID);
  const operationType = NOTICE.userDefined;
  for (const { userID: to } of await membersOf(work, group)) {
    if (userIDs && !userIDs.includes(to)) continue;
    const said = { operationType, operatorID: '', userDefinedField: text };
    await giveNotice(work, { to, group, ...said });
  }
  return {};
}

async function liftBans(
  work: PublicWork,
  { groupID, userIDs }: LiftBans['request'],
): Promise<LiftBans['reply']> {
  const group = await requireGroup(work, groupID);
  const lifted: string[] = [];
  for (const userID of new Set(userIDs)) {
    if (await isBanned(work, groupID, userID)) lifted.push(userID);
  }
  const operationType = NOTICE.unbanned;
  for (const to of lifted) {
    forgetBan(work, groupID, to);
    await giveNotice(work, { to, group, operationType, operatorID: '' });
  }
  await tellUnbanned(work, { group, operatorID: '', userIDs: lifted });
  return {};
}

async function takeBack(
  work: PublicWork,
  { groupID }: TakeBackGroup['request'],
): Promise<TakeBackGroup['reply']> {
  await takeBackGroup(work, groupID);
  return {};
}
