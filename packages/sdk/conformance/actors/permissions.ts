import {
  type ChatSDK,
  type CreateGroupOptions,
  type GroupType,
  type MethodName,
  TYPES,
} from '@parlor/sdk';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Stage, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';
import type { World } from '../world.js';
import { openGroup } from './group-kinds.js';
import { unhurried } from './patience.js';

/** What comes of trying: it was done, it was not, or the code of the refusal. */
type Verdict = 'may' | 'nothing' | number;

/** Who tries. */
export type Role = 'owner' | 'admin' | 'member' | 'outsider';

/** What comes of trying, by role. Work groups and live rooms have no admins. */
export type Verdicts = Readonly<Partial<Record<Role, Verdict>>>;

/** Those who try. */
export type People = Readonly<Record<(typeof CAST)[Role], ChatSDK>>;

/** Where something is tried, and as what. */
interface Attempt {
  readonly world: World;
  readonly type: GroupType;
  readonly role: Role;
}

/** Something that one person does to a group: whether it was done. */
type Deed = (chat: ChatSDK, groupID: string, people: People, attempt: Attempt) => Promise<boolean>;

/** A column of the table of permissions. */
export interface Permission {
  readonly does: string;
  /** Methods beyond those of the first nouns. */
  readonly needs?: readonly MethodName[];
  /** What the group is made with beyond its type and its members. */
  readonly options?: Partial<CreateGroupOptions>;
  /** Who does not try here, but in a scenario of their own. */
  readonly untried?: readonly Role[];
  readonly deed: Deed;
  readonly cells: readonly (readonly [type: GroupType, rules: readonly RuleID[], is: Verdicts])[];
}

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** What a group of a type is called in a sentence. */
export const NAMES: Partial<Record<GroupType, string>> = {
  [GRP_WORK]: 'a Work group',
  [GRP_PUBLIC]: 'a Public group',
  [GRP_MEETING]: 'a Meeting group',
  [GRP_COMMUNITY]: 'a community',
  [GRP_AVCHATROOM]: 'an AVChatRoom',
};

const hasAdmins = (type: GroupType): boolean => type !== GRP_WORK && type !== GRP_AVCHATROOM;

/** Who plays which role. */
export const CAST = { owner: 'alice', admin: 'bob', member: 'carol', outsider: 'dave' } as const;

/** One scenario for a type of group: everybody tries, each in a group of their own. */
export function permission(tried: Permission): readonly Scenario[] {
  const { does, cells, needs = [] } = tried;
  return cells.map(([type, rules, expected]) =>
    scenario(
      `${does} ${NAMES[type]}: who may`,
      { rules, needs: ['clock', ...needs] },
      async (stage) => {
        stage.expect(await tryAll(stage, type, tried)).toEqual(expected);
      },
    ),
  );
}

async function tryAll(
  { open }: Stage,
  type: GroupType,
  { deed, options, untried = [] }: Permission,
): Promise<Verdicts> {
  const { world, people } = await open([CAST.owner, CAST.admin, CAST.member, CAST.outsider]);
  const verdicts: Partial<Record<Role, Verdict>> = {};
  const roles = ['owner', 'admin', 'member', 'outsider'] as const;
  for await (const role of unhurried(world, roles)) {
    if (untried.includes(role) || (role === 'admin' && !hasAdmins(type))) continue;
    const groupID = await gather(world, people, type, options);
    verdicts[role] = await verdictOf(
      deed(people[CAST[role]], groupID, people, { world, type, role }),
    );
  }
  return verdicts;
}

/** A group in which everybody is what they are to be. */
async function gather(
  world: World,
  people: People,
  type: GroupType,
  options?: Partial<CreateGroupOptions>,
): Promise<string> {
  const admin = { userID: CAST.admin, role: TYPES.GRP_MBR_ROLE_ADMIN };
  const groupID = await openGroup(people.alice, {
    ...options,
    type,
    name: 'Tea',
    memberList: [...(hasAdmins(type) ? [admin] : []), { userID: CAST.member }],
  });
  if (type === GRP_AVCHATROOM) {
    for (const chat of [people.alice, people.carol]) await chat.joinGroup({ groupID });
  }
  await world.settled(...Object.values(people));
  return groupID;
}

/** What comes of trying. Never rejects. */
export async function verdictOf(trying: Promise<unknown>): Promise<Verdict> {
  try {
    return (await trying) ? 'may' : 'nothing';
  } catch (error) {
    return codeOf(error) ?? Number.NaN;
  }
}
