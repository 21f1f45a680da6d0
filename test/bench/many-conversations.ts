import type { Conversation, LastMessage } from '@parlor/sdk';
import { ProfileStore } from '@parlor/sdk/implementation';
import {
  createC2CConversation,
  createGroupConversation,
} from '../../packages/engine/src/client/live-conversation.js';
import { LiveGroup } from '../../packages/engine/src/client/live-group.js';

/** More than the service lists (500), so that it can be measured. */
export const COUNT = 10_000;

const NAMES = ['Ann Åkesson', 'Ben Baker', 'Zoë', '陳小明', 'Мария', 'Team', 'نورا', 'Élodie'];

/** The live list of an SDK: people and groups, newest first. */
export function createConversations(): Conversation[] {
  const profiles = new ProfileStore(() => false);
  return Array.from({ length: COUNT }, (_, index) => {
    const name = `${NAMES[index % NAMES.length]} ${(index * 389) % COUNT}`;
    const one = index % 2 ? group(index, name) : person(index, name, profiles);
    Object.assign(one.lastMessage, lastMessage(index));
    return one;
  });
}

/** A message arrives in the oldest conversation, which moves to the top. Nothing but that is touched. */
export function arrive(list: Conversation[], words: string): void {
  const one = list.pop();
  if (!one) throw new RangeError('There is no conversation.');
  one.unreadCount += 1;
  Object.assign(one.lastMessage, {
    lastTime: (list[0]?.lastMessage.lastTime ?? 0) + 1,
    messageForShow: words,
    payload: { text: words },
  });
  list.unshift(one);
}

function person(index: number, name: string, profiles: ProfileStore): Conversation {
  const avatar = `https://example.org/${index}.png`;
  return createC2CConversation(`C2Cuser${index}`, profiles.guess(`user${index}`, name, avatar));
}

function group(index: number, name: string): Conversation {
  const live = new LiveGroup(`group${index}`, 'ann');
  Object.assign(live, { name, memberCount: 3, nextMessageSeq: index });
  return createGroupConversation(`GROUPgroup${index}`, live);
}

function lastMessage(index: number): Partial<LastMessage> {
  return {
    lastTime: 1_720_000_000 - index,
    lastSequence: index,
    fromAccount: 'ben',
    messageForShow: `Message ${index}`,
    type: 'TIMTextElem',
    payload: { text: `Message ${index}` },
  };
}
