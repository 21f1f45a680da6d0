import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireGroup } from '../../protocol/entities.js';
import {
  findGroup,
  findMember,
  GROUP_TYPE_RULES,
  groupIDsOf,
  requireGroup,
} from '../group-records/index.js';
import { wireGroupFor } from './wire-group.js';

/** `groups.list`: live rooms are in nobody's list. */
export async function listGroups(work: SessionWork): Promise<{ groups: WireGroup[] }> {
  const list: WireGroup[] = [];
  for (const groupID of await groupIDsOf(work, work.userID)) {
    const group = await findGroup(work, groupID);
    if (group) list.push(await wireGroupFor(work, group, work.userID));
  }
  return { groups: list };
}

/** `groups.profile`: only members may look, except at live rooms. */
export async function getGroup(
  work: SessionWork,
  { groupID, fieldKeys }: Commands['groups.profile']['request'],
): Promise<{ group: WireGroup }> {
  const group = await requireGroup(work, groupID);
  const isOpen = GROUP_TYPE_RULES[group.type].isLive;
  if (!isOpen && !(await findMember(work, group, work.userID))) return refuse(10007);
  const told = await wireGroupFor(work, group, work.userID);
  return { group: fieldKeys ? withFields(told, new Set(fieldKeys)) : told };
}

function withFields(group: WireGroup, keys: ReadonlySet<string>): WireGroup {
  const groupCustomField = group.groupCustomField.filter(({ key }) => keys.has(key));
  return { ...group, groupCustomField };
}
