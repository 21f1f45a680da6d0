import { type ChatSDK, TYPES } from '@parlor/sdk';
import { type People, type Permission, permission } from '../actors/permissions.js';
import { pin, pinnedTo, unpin } from '../actors/pinned-messages.js';
import { say } from '../actors/small-talk.js';
import type { Suite } from '../scenario.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

const HEADS_MAY = { owner: 'may', admin: 'may', member: 10007, outsider: 10007 } as const;
const MEMBERS_MAY = { owner: 'may', admin: 'may', member: 'may', outsider: 10007 } as const;
const NOBODY_MAY = { owner: 10007, member: 10007, outsider: 10007 } as const;

/** Pins what the owner has said, and takes it off again. */
async function pinAndUnpin(chat: ChatSDK, groupID: string, { alice }: People): Promise<boolean> {
  const message = await say(alice, groupID, 'tea', TYPES.CONV_GROUP);
  await pin(chat, groupID, message);
  const [pinned] = await pinnedTo(alice, groupID);
  await unpin(chat, groupID, message);
  return pinned === message && (await pinnedTo(alice, groupID)).length === 0;
}

/** Lists what the owner has pinned, who can pin nothing in a live room. */
async function list(chat: ChatSDK, groupID: string, { alice }: People): Promise<boolean> {
  const message = await say(alice, groupID, 'tea', TYPES.CONV_GROUP);
  await pin(alice, groupID, message).catch(() => undefined);
  const [pinned] = await pinnedTo(chat, groupID);
  return pinned?.ID === message.ID;
}

const PERMISSIONS: readonly Permission[] = [
  {
    does: 'pinning messages to',
    needs: ['pinGroupMessage', 'getPinnedGroupMessageList'],
    deed: pinAndUnpin,
    cells: [
      [GRP_WORK, ['PRM-2.180', 'PRM-2.185'], { owner: 'may', member: 10007, outsider: 10007 }],
      [GRP_PUBLIC, ['PRM-2.181', 'PRM-2.185'], HEADS_MAY],
      [GRP_MEETING, ['PRM-2.182', 'PRM-2.185'], HEADS_MAY],
      [GRP_COMMUNITY, ['PRM-2.183', 'PRM-2.185'], HEADS_MAY],
      [GRP_AVCHATROOM, ['PRM-2.184', 'PRM-2.185'], NOBODY_MAY],
    ],
  },
  {
    does: 'listing the pinned messages of',
    needs: ['pinGroupMessage', 'getPinnedGroupMessageList'],
    deed: list,
    cells: [
      [GRP_WORK, ['PRM-2.186', 'PRM-2.191'], { owner: 'may', member: 'may', outsider: 10007 }],
      [GRP_PUBLIC, ['PRM-2.187', 'PRM-2.191'], MEMBERS_MAY],
      [GRP_MEETING, ['PRM-2.188', 'PRM-2.191'], MEMBERS_MAY],
      [GRP_COMMUNITY, ['PRM-2.189', 'PRM-2.191'], MEMBERS_MAY],
      [GRP_AVCHATROOM, ['PRM-2.190', 'PRM-2.191'], NOBODY_MAY],
    ],
  },
];

/** Who may pin messages to which type of group, and who may see what is pinned. */
export const PINNING_PERMISSIONS_SUITE: Suite = {
  noun: 'permissions',
  about: 'who may pin messages in which type of group',
  scenarios: PERMISSIONS.flatMap(permission),
};
