import { TYPES } from '@parlor/sdk';
import { type PublicWork, secondsOf } from '../../core/context.js';
import type { MessageOperatorCommands } from '../../protocol/message-operator-commands.js';
import { postToGroup } from '../groups/index.js';
import { systemOutgoing } from '../messages/index.js';
import { findProfile } from '../profiles/index.js';
import { requirePlace } from '../topic-messages/index.js';

type SendSystemMessage = MessageOperatorCommands['admin.sendSystemMessage'];

/** `admin.sendSystemMessage`: nobody has to be a member to speak for the app's server. */
export async function sendSystemMessage(
  work: PublicWork,
  { groupID, text, from }: SendSystemMessage['request'],
): Promise<SendSystemMessage['reply']> {
  const { group } = await requirePlace(work, groupID);
  const target = { conversationType: TYPES.CONV_GROUP, to: groupID } as const;
  const element = { type: TYPES.MSG_TEXT, content: { text } };
  const outgoing = await systemOutgoing(work, target, element, secondsOf(work.clock));
  const { nick = '', avatar = '' } = (await findProfile(work, from)) ?? {};
  const sender = { userID: from, nick, avatar, nameCard: '' };
  await postToGroup(work, group, { sender, outgoing, isSystemMessage: true });
  return {};
}
