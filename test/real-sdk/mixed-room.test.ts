import { type ChatSDK, type Message, TYPES, toChatError } from '@parlor/sdk';
import { expect, onTestFinished, test, vi } from 'vitest';
import { systemPace } from '../../packages/hooks/src/pace.js';
import { STAGE, watchSeats } from '../../packages/hooks/src/testing/seat-people.js';
import { createMixedWorld } from './messages/testing/mixed-world.js';

const SEED = {
  users: [{ userID: 'ann' }, { userID: 'ben' }],
  groups: [{ groupID: STAGE, name: 'Stage', type: 'ChatRoom' as const, members: ['ann', 'ben'] }],
};

/** Ann has Tencent's client and Ben has ours; both look at the seats. */
async function stage() {
  const world = createMixedWorld({ seed: SEED });
  onTestFinished(() => world.close());
  const [ann, ben] = [await world.tencents('ann'), await world.parlors('ben')];
  return { ann: watchSeats(ann, systemPace), ben: watchSeats(ben, systemPace) };
}

async function say(sdk: ChatSDK, text: string): Promise<void> {
  const payload = { text };
  const message = sdk.createTextMessage({ to: STAGE, conversationType: TYPES.CONV_GROUP, payload });
  await sdk.sendMessage(message);
}

async function textsIn(sdk: ChatSDK): Promise<unknown[]> {
  const { data } = await sdk.getMessageList({ conversationID: `GROUP${STAGE}` });
  const isText = ({ type }: Message) => type === TYPES.MSG_TEXT;
  return data.messageList.filter(isText).map(({ payload }) => payload);
}

test('in one room they see the same seats, and of a race for one the same end', async () => {
  const { ann, ben } = await stage();
  await ann.open({ count: 4 });
  await vi.waitFor(() => expect(ben.seats()).toBe('ann . . .'));
  await ben.take(2);
  await vi.waitFor(() => expect(ann.seats()).toBe('ann ben . .'));

  const code = (action: Promise<void>) =>
    action.then(
      () => 0,
      (error) => toChatError(error).code,
    );
  const race = [ann.move(3), ben.move(3)].map(code);
  expect((await Promise.all(race)).toSorted((one, other) => one - other)).toEqual([-10, 0]);
  await vi.waitFor(() => expect(ann.seats()).toBe(ben.seats()));
  expect(['. ben ann .', 'ann . ben .']).toContain(ann.seats());
});

test('in one conversation they read the same, in the same order', async () => {
  const { ann, ben } = await stage();
  await say(ann.sdk, 'one');
  await say(ben.sdk, 'two');
  await say(ann.sdk, 'three');
  const all = [{ text: 'one' }, { text: 'two' }, { text: 'three' }];
  await vi.waitFor(async () => expect(await textsIn(ben.sdk)).toEqual(all));
  await vi.waitFor(async () => expect(await textsIn(ann.sdk)).toEqual(all));
});
