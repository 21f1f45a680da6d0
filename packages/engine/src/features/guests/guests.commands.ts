import type { PublicWork } from '../../core/context.js';
import { secondsOf } from '../../core/context.js';
import { isString, objectOf } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forAnybody, type Routes } from '../../core/routes.js';
import { GROUP_TYPE_RULES, requireGroup } from '../group-records/index.js';
import { broadcast } from './broadcast.js';

type GuestCommand = 'guests.listen' | 'guests.leave' | 'admin.broadcast';

type Nothing = Record<string, never>;

const namesGroup = objectOf({ groupID: isString });

/** Who is not logged in hears what is said in live rooms, and says nothing; the app's server speaks to all rooms. */
export const guestRoutes: Routes<GuestCommand> = {
  'guests.listen': forAnybody(namesGroup, listen),
  'guests.leave': forAnybody(namesGroup, leave),
  'admin.broadcast': forAnybody(objectOf({ text: isString, from: isString }), broadcast),
};

/** Nobody is told of guests, and they are counted nowhere. */
async function listen(work: PublicWork, { groupID }: { groupID: string }): Promise<Nothing> {
  const { caller, clock, outbox, sessions } = work;
  const { type } = await requireGroup(work, groupID);
  if (!GROUP_TYPE_RULES[type].isLive) return refuse(2662);
  outbox.afterwards(() => sessions.admitGuest(caller, groupID, secondsOf(clock)));
  return {};
}

async function leave(
  { caller, outbox, sessions }: PublicWork,
  { groupID }: { groupID: string },
): Promise<Nothing> {
  outbox.afterwards(() => sessions.dismissGuest(caller, groupID));
  return {};
}
