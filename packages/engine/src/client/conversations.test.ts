import { TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { createWorld, TRANSPORTS, type World, type WorldOptions } from '../testing/create-world.js';
import { settled } from '../testing/events.js';
import { conversationOf, say } from '../testing/small-talk.js';

let world: World<string>;
afterEach(() => world.close());

async function open<const Person extends string>(
  people: readonly Person[],
  options: WorldOptions = {},
): Promise<World<Person>> {
  const opened = await createWorld(people, options);
  world = opened;
  return opened;
}

describe('the line of text that the list shows', () => {
  test.each([
    [1720000001, '[Custom Messages]'],
    [1400000001, '[自定义消息]'],
  ])('is in the language of the application’s site: %i', async (sdkAppID, words) => {
    const { people } = await open(['alice', 'bob'], { sdkAppID });
    const options = { to: 'bob', conversationType: TYPES.CONV_C2C, payload: { data: '1' } };
    await people.alice.sendMessage(people.alice.createCustomMessage(options));
    expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
      lastMessage: { messageForShow: words },
    });
  });
});

test.each(TRANSPORTS)(
  'what an app writes into objects stays on its side of the line: %s',
  async (transport) => {
    const { people } = await open(['alice', 'bob'], { transport });
    const message = await say(people.alice, 'bob', 'hi');
    await settled(people.bob);
    Object.assign(message.payload, { text: 'changed' });
    const { messageList } = (await people.bob.getMessageList({ conversationID: 'C2Calice' })).data;
    expect(messageList[0]?.payload).toEqual({ text: 'hi' });
  },
);
