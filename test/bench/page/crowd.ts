import { EVENT, type TextMessage } from '@parlor/sdk';
import { FedSDK } from './fed-sdk.js';
import { messageAt } from './talk.js';

/** The room, and how many people talk in it. */
export const ROOM = 'show';
const PEOPLE = 500;

/** An SDK that is in a live room in which a crowd talks. It does nothing else, so that what is measured is the kit. */
export class Crowd {
  readonly #fed = new FedSDK({
    getGroupProfile: async () => ({ code: 0, data: { group: group() } }),
    joinGroup: async () => ({ code: 0, data: { status: 'JoinedSuccess', group: group() } }),
    getGroupOnlineMemberCount: async () => ({ code: 0, data: { memberCount: PEOPLE } }),
  });
  readonly sdk = this.#fed.sdk;
  #count = 0;

  /** The next messages come, each in an event of its own: worse than any SDK does. */
  say(howMany: number): void {
    for (let left = howMany; left > 0; left -= 1) {
      this.#fed.emit(EVENT.MESSAGE_RECEIVED, [messageInRoom(this.#count)]);
      this.#count += 1;
    }
  }
}

function group() {
  return { groupID: ROOM, type: 'AVChatRoom', name: 'Evening show', memberCount: PEOPLE };
}

function messageInRoom(index: number): TextMessage {
  const person = `person${index % PEOPLE}`;
  return Object.assign(messageAt(index), {
    ...{ conversationID: `GROUP${ROOM}`, conversationType: 'GROUP', to: ROOM },
    ...{ from: person, nick: person, flow: 'in' },
  });
}
