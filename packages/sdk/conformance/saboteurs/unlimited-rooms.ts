import { TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

/** Those who are not in several live rooms at once. */
export const UNLIMITED_ROOM_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'leaves the live room before when it joins another, and be it its own',
    against: 'several live rooms at once',
    breaks: ['SES-1.18', 'GLF-4.33', 'MSG-2.85'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => async (options) => {
        const { groupList } = (await client.getGroupList()).data;
        for (const { groupID, type } of groupList) {
          const isOther = type === TYPES.GRP_AVCHATROOM && groupID !== options.groupID;
          if (isOther) await client.quitGroup(groupID).catch(() => undefined);
        }
        return honest(options);
      }),
  },
];
