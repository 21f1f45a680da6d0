import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import { requireGroupOf } from '../group-records/index.js';
import { attributesOf, versionOf } from './attributed-group.js';

type Get = Commands['attributes.get'];

/** `attributes.get`: all of them; which of them an app wants is for its client to pick. */
export async function getAttributes(
  work: SessionWork,
  { groupID }: Get['request'],
): Promise<Get['reply']> {
  await requireGroupOf(work, groupID);
  const { mainSequence } = await versionOf(work, groupID);
  const found = await attributesOf(work, groupID);
  return { mainSequence, attributes: [...found.values()] };
}
