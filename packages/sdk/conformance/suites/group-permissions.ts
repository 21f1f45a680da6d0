import { type ChatSDK, type CreateGroupOptions, type GroupType, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import {
  CAST,
  NAMES,
  type People,
  type Permission,
  permission,
  verdictOf,
} from '../actors/permissions.js';
import { say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

const ALL_MAY = { owner: 'may', admin: 'may', member: 'may' } as const;
const BOTH_MAY = { owner: 'may', member: 'may' } as const;

async function dismiss(chat: ChatSDK, groupID: string): Promise<boolean> {
  await chat.dismissGroup(groupID);
  return (await verdictOf(chat.getGroupProfile({ groupID }))) === 10010;
}

async function quit(chat: ChatSDK, groupID: string): Promise<boolean> {
  await chat.quitGroup(groupID);
  return (await verdictOf(chat.quitGroup(groupID))) === 2623;
}

async function look(chat: ChatSDK, groupID: string): Promise<boolean> {
  const { group } = (await chat.getGroupProfile({ groupID })).data;
  return group.groupID === groupID && group.name === 'Tea' && group.ownerID === CAST.owner;
}

async function list(chat: ChatSDK, groupID: string): Promise<boolean> {
  const { memberList } = (await chat.getGroupMemberList({ groupID })).data;
  return memberList.some(({ userID }) => userID === CAST.member);
}

async function send(chat: ChatSDK, groupID: string): Promise<boolean> {
  const message = await say(chat, groupID, 'hello', TYPES.CONV_GROUP);
  return message.status === 'success';
}

/** What the member has said, or, when it is the member who tries, the owner: never what is their own. */
async function revoke(chat: ChatSDK, groupID: string, { alice, carol }: People): Promise<boolean> {
  const author = chat === carol ? alice : carol;
  const message = await say(author, groupID, 'oh no', TYPES.CONV_GROUP);
  await chat.revokeMessage(message);
  return message.isRevoked;
}

const PERMISSIONS: readonly Permission[] = [
  {
    does: 'dismissing',
    deed: dismiss,
    cells: [
      [GRP_WORK, ['PRM-2.6', 'PRM-2.11'], { owner: 10007, member: 10007, outsider: 10007 }],
      [
        GRP_PUBLIC,
        ['PRM-2.7', 'PRM-2.11'],
        { owner: 'may', admin: 10007, member: 10007, outsider: 10007 },
      ],
      [
        GRP_MEETING,
        ['PRM-2.8', 'PRM-2.11'],
        { owner: 'may', admin: 10007, member: 10007, outsider: 10007 },
      ],
      [
        GRP_COMMUNITY,
        ['PRM-2.9', 'PRM-2.11'],
        { owner: 'may', admin: 10007, member: 10007, outsider: 10007 },
      ],
      [GRP_AVCHATROOM, ['PRM-2.10', 'PRM-2.11'], { owner: 'may', member: 10007, outsider: 10007 }],
    ],
  },
  {
    does: 'quitting',
    deed: quit,
    cells: [
      [GRP_WORK, ['PRM-2.17', 'PRM-2.22'], { ...BOTH_MAY, outsider: 2623 }],
      [GRP_PUBLIC, ['PRM-2.18', 'PRM-2.22'], { ...ALL_MAY, owner: 10009, outsider: 2623 }],
      [GRP_MEETING, ['PRM-2.19', 'PRM-2.22'], { ...ALL_MAY, owner: 10009, outsider: 2623 }],
      [GRP_COMMUNITY, ['PRM-2.20', 'PRM-2.22'], { ...ALL_MAY, owner: 10009, outsider: 2623 }],
      [GRP_AVCHATROOM, ['PRM-2.21', 'PRM-2.22'], { ...BOTH_MAY, owner: 10009, outsider: 2623 }],
    ],
  },
  {
    does: 'looking at the profile of',
    deed: look,
    cells: [
      [GRP_WORK, ['PRM-2.23', 'PRM-2.28'], { ...BOTH_MAY, outsider: 10007 }],
      [GRP_PUBLIC, ['PRM-2.24', 'PRM-2.28'], { ...ALL_MAY, outsider: 10007 }],
      [GRP_MEETING, ['PRM-2.25', 'PRM-2.28'], { ...ALL_MAY, outsider: 10007 }],
      [GRP_COMMUNITY, ['PRM-2.26', 'PRM-2.28'], { ...ALL_MAY, outsider: 10007 }],
      [GRP_AVCHATROOM, ['PRM-2.27', 'PRM-2.29'], { ...BOTH_MAY, outsider: 'may' }],
    ],
  },
  {
    does: 'listing the members of',
    deed: list,
    cells: [
      [GRP_WORK, ['PRM-2.146', 'PRM-2.151'], { ...BOTH_MAY, outsider: 'nothing' }],
      [GRP_PUBLIC, ['PRM-2.147', 'PRM-2.151'], { ...ALL_MAY, outsider: 'nothing' }],
      [GRP_MEETING, ['PRM-2.148', 'PRM-2.151'], { ...ALL_MAY, outsider: 'nothing' }],
      [GRP_COMMUNITY, ['PRM-2.149', 'PRM-2.151'], { ...ALL_MAY, outsider: 'nothing' }],
      [GRP_AVCHATROOM, ['PRM-2.150', 'PRM-2.151'], { ...BOTH_MAY, outsider: 'nothing' }],
    ],
  },
  {
    does: 'sending to',
    deed: send,
    cells: [
      [GRP_WORK, ['PRM-2.164', 'PRM-2.169'], { ...BOTH_MAY, outsider: 10007 }],
      [GRP_PUBLIC, ['PRM-2.165', 'PRM-2.169'], { ...ALL_MAY, outsider: 10007 }],
      [GRP_MEETING, ['PRM-2.166', 'PRM-2.169'], { ...ALL_MAY, outsider: 10007 }],
      [GRP_COMMUNITY, ['PRM-2.167', 'PRM-2.169'], { ...ALL_MAY, outsider: 10007 }],
      [GRP_AVCHATROOM, ['PRM-2.168', 'PRM-2.170'], { ...BOTH_MAY, outsider: 2101 }],
    ],
  },
  {
    does: 'taking back what others said in',
    deed: revoke,
    cells: [
      [
        GRP_WORK,
        ['PRM-2.174', 'PRM-2.179', 'CHG-3.6', 'SES-8.3'],
        { owner: 'may', member: 10007, outsider: 10007 },
      ],
      [
        GRP_PUBLIC,
        ['PRM-2.175', 'PRM-2.179', 'CHG-3.6', 'SES-8.3'],
        { owner: 'may', admin: 'may', member: 10007, outsider: 10007 },
      ],
      [
        GRP_MEETING,
        ['PRM-2.176', 'PRM-2.179', 'CHG-3.6', 'SES-8.3'],
        { owner: 'may', admin: 'may', member: 10007, outsider: 10007 },
      ],
      [
        GRP_COMMUNITY,
        ['PRM-2.177', 'PRM-2.179', 'CHG-3.6', 'SES-8.3'],
        { owner: 'may', admin: 'may', member: 10007, outsider: 10007 },
      ],
      [GRP_AVCHATROOM, ['PRM-2.178', 'CHG-3.6'], { owner: 'may', member: 10007, outsider: 10007 }],
    ],
  },
];

/** What comes of joining: a status, or the code of the refusal. */
async function join(chat: ChatSDK, groupID: string): Promise<unknown> {
  return chat.joinGroup({ groupID }).then(({ data }) => data.status, codeOf);
}

/** Joining groups of a type, whatever their joinOption. */
function joining(
  type: GroupType,
  rule: RuleID,
  expected: Readonly<Record<'FreeAccess' | 'NeedPermission' | 'DisableApply', unknown>>,
): Scenario {
  return scenario(`joining ${NAMES[type]}: who may`, { rules: [rule] }, async (stage) => {
    const { people } = await stage.open(['alice', 'bob']);
    const came: Record<string, unknown> = {};
    for (const joinOption of JOIN_OPTIONS) {
      const groupID = await openGroup(people.alice, { type, joinOption });
      came[joinOption] = await join(people.bob, groupID);
    }
    stage.expect(came).toEqual(expected);
  });
}

const JOIN_OPTIONS = [
  TYPES.JOIN_OPTIONS_FREE_ACCESS,
  TYPES.JOIN_OPTIONS_NEED_PERMISSION,
  TYPES.JOIN_OPTIONS_DISABLE_APPLY,
] as const;

const AS_IT_SAYS = {
  FreeAccess: 'JoinedSuccess',
  NeedPermission: 'WaitAdminApproval',
  DisableApply: 10007,
} as const;
const ALWAYS = {
  FreeAccess: 'JoinedSuccess',
  NeedPermission: 'JoinedSuccess',
  DisableApply: 'JoinedSuccess',
} as const;
const NEVER = { FreeAccess: 10007, NeedPermission: 10007, DisableApply: 10007 } as const;

/** Anybody may create a group, and owns it. */
function creating(type: GroupType, rule: RuleID): Scenario {
  return scenario(
    `creating ${NAMES[type]}: anybody may, and owns it`,
    { rules: [rule] },
    async ({ expect, open }) => {
      const { people } = await open(['alice', 'bob']);
      for (const [userID, chat] of Object.entries(people)) {
        const options: CreateGroupOptions = { name: 'Tea', type };
        const { groupID } = (await chat.createGroup(options)).data.group;
        const { group } = (await chat.getGroupProfile({ groupID })).data;
        expect(group).toMatchObject({ type, ownerID: userID });
        if (type === GRP_AVCHATROOM) {
          expect(await verdictOf(send(chat, groupID))).toBe(2101);
          await chat.joinGroup({ groupID });
        }
        const { memberList } = (await chat.getGroupMemberList({ groupID })).data;
        expect(memberList.map((member) => [member.userID, member.role])).toEqual([
          [userID, 'Owner'],
        ]);
      }
    },
  );
}

/** Who may do what in which type of group: as far as it can be done today. */
export const GROUP_PERMISSIONS_SUITE: Suite = {
  noun: 'permissions',
  about: 'who may do what in which type of group',
  scenarios: [
    creating(GRP_WORK, 'PRM-2.1'),
    creating(GRP_PUBLIC, 'PRM-2.2'),
    creating(GRP_MEETING, 'PRM-2.3'),
    creating(GRP_COMMUNITY, 'PRM-2.4'),
    creating(GRP_AVCHATROOM, 'PRM-2.5'),
    joining(GRP_WORK, 'PRM-2.12', NEVER),
    joining(GRP_PUBLIC, 'PRM-2.13', AS_IT_SAYS),
    joining(GRP_MEETING, 'PRM-2.14', ALWAYS),
    joining(GRP_COMMUNITY, 'PRM-2.15', AS_IT_SAYS),
    joining(GRP_AVCHATROOM, 'PRM-2.16', ALWAYS),
    ...PERMISSIONS.flatMap(permission),
    scenario(
      'who is not in a group is told so without asking the service when they quit it',
      { rules: ['PRM-2.22'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openGroup(people.alice, { type: GRP_PUBLIC });
        world.setNetwork('offline');
        const call = people.bob.quitGroup(groupID);
        expect(await isSettledNow(world, call)).toBe(true);
        await expect(call).rejects.toMatchObject({ code: 2623 });
      },
    ),
  ],
};
