import type { CreateGroupOptions, GroupType, MethodName } from '@parlor/sdk';
import {
  type People,
  type Permission,
  permission,
  type Role,
  type Verdicts,
} from '../../actors/permissions.js';
import type { RuleID } from '../../rules/all-rules.js';
import type { Scenario } from '../../scenario.js';
import type { World } from '../../world.js';

/** Who tries: somebody of each role, and somebody who is not in the group. */
export type MatrixRole = 'owner' | 'admin' | 'member' | 'stranger';

/**
 * What comes of trying: it was done, it was not although nobody refused it, or the code of the refusal.
 * `'absent'`: the type has no such role.
 */
export type MatrixVerdict = 'allowed' | 'nothing' | number | 'absent';

/** One attempt, in a group of its own with an owner, an admin where the type has any, and a member. */
export interface MatrixCell {
  readonly world: World;
  readonly type: GroupType;
  readonly groupID: string;
  readonly role: MatrixRole;
  /** The client of the one who tries. */
  readonly chat: People['alice'];
  /** Everybody's clients by userID: alice owns the group, bob is an admin, carol a member, dave is not in it. */
  readonly people: People;
}

/** An operation, and what comes of it for every role in every type of group. */
export interface MatrixRow {
  /** What is tried, as a title begins: `'changing the name of'`. The type follows. */
  readonly operation: string;
  /** Methods beyond those of the first nouns. */
  readonly needs?: readonly MethodName[];
  /** What the group is made with beyond its type and its members. */
  readonly options?: Partial<CreateGroupOptions>;
  /** Whether somebody who is not in the group tries in a scenario of their own. */
  readonly withoutStranger?: boolean;
  readonly rules: Partial<Readonly<Record<GroupType, readonly RuleID[]>>>;
  /** A type without cells is not tried. */
  readonly cells: Partial<
    Readonly<Record<GroupType, Readonly<Partial<Record<MatrixRole, MatrixVerdict>>>>>
  >;
  /**
   * Does the real call, and looks whether it had its effect: `false` when it had none. What it rejects or throws with is
   * the refusal.
   */
  act(cell: MatrixCell): Promise<unknown>;
}

/** A row as scenarios: one for a type, in which every cell is tried in a group of its own. */
export function matrix(row: MatrixRow): readonly Scenario[] {
  return permission(asPermission(row));
}

function asPermission(row: MatrixRow): Permission {
  const { operation, needs, options, withoutStranger, rules, cells, act } = row;
  return {
    does: operation,
    ...(needs && { needs }),
    ...(options && { options }),
    ...(withoutStranger && { untried: ['outsider'] }),
    deed: async (chat, groupID, people, { world, role, type }) =>
      (await act({ world, type, groupID, role: MATRIX_ROLES[role], chat, people })) !== false,
    cells: (Object.keys(cells) as GroupType[]).map((type) => [
      type,
      rules[type] ?? [],
      verdictsOf(cells[type] ?? {}),
    ]),
  };
}

const MATRIX_ROLES: Readonly<Record<Role, MatrixRole>> = {
  owner: 'owner',
  admin: 'admin',
  member: 'member',
  outsider: 'stranger',
};

function verdictsOf(cells: Partial<Record<MatrixRole, MatrixVerdict>>): Verdicts {
  const verdicts: { -readonly [Each in Role]?: NonNullable<Verdicts[Each]> } = {};
  for (const [role, matrixRole] of Object.entries(MATRIX_ROLES) as [Role, MatrixRole][]) {
    const verdict = cells[matrixRole];
    if (verdict === undefined || verdict === 'absent') continue;
    verdicts[role] = verdict === 'allowed' ? 'may' : verdict;
  }
  return verdicts;
}
