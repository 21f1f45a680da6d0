import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { allLabels, saveLabels } from '../conversation-labels/index.js';
import { conversationGroups, groupKey } from './conversation-groups.records.js';
import { nameFailure } from './conversation-groups.rules.js';
import { findNamed, requireNamed } from './groups-of-person.js';

type Delete = Commands['conversationGroups.delete'];
type Rename = Commands['conversationGroups.rename'];

/** `conversationGroups.delete`: what is in the group stays where else it is. */
export async function deleteGroup(
  work: SessionWork,
  { name }: Delete['request'],
): Promise<Delete['reply']> {
  const { userID, session, store, outbox } = work;
  const group = await requireNamed(work, userID, name);
  for (const labels of await allLabels(work, userID)) {
    if (!labels.groupIDs.includes(group.id)) continue;
    const groupIDs = labels.groupIDs.filter((id) => id !== group.id);
    saveLabels(work, userID, { ...labels, groupIDs });
  }
  store.delete(conversationGroups, groupKey(userID, group.id));
  outbox.toUser(userID, { type: 'conversationGroups.deleted', group }, { except: session });
  return { group };
}

/** `conversationGroups.rename`: two groups cannot have one name. */
export async function renameGroup(
  work: SessionWork,
  { name: oldName, newName: name }: Rename['request'],
): Promise<Rename['reply']> {
  const { userID, session, store, outbox } = work;
  const failure = nameFailure(name);
  if (failure) return refuse(failure);
  const { id } = await requireNamed(work, userID, oldName);
  const namesake = await findNamed(work, userID, name);
  if (namesake && namesake.id !== id) return refuse(50002);
  const group = { id, name };
  store.put(conversationGroups, groupKey(userID, id), group);
  const push = { type: 'conversationGroups.renamed', group, oldName } as const;
  outbox.toUser(userID, push, { except: session });
  return { group };
}
