import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say, textsOf } from '../../../packages/engine/src/testing/small-talk.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { c2cItemOf, groupItemOf } from './message-items.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';
import { ANN, BEN } from './testing/people.js';

// Behind Parlor's engine there is no server of an app that could change what is sent: behind Tencent's may be.

let world: MixedWorld;
let ann: ChatSDK;
let session: GatewaySession;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN],
      groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'ben'] }],
    },
  });
  const { gateway } = world;
  const receive = gateway.receive.bind(gateway);
  vi.spyOn(gateway, 'receive').mockImplementation((from, frame) => {
    session = from;
    return receive(from, frame);
  });
  ann = await world.tencents('ann');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

/** Tells the sender of a message what the app’s server has made of it. */
function echo(messageID: string, isModified: boolean): void {
  const message = session.messages.byID(messageID);
  if (!message) throw new Error('The message has never passed.');
  const elements = [{ type: 'TIMTextElem', content: { text: 'h***o' } }];
  const changed = { ...message, elements };
  const flag = { MsgModifiedFlag: isModified ? 1 : 0 };
  if (message.conversationType === 'C2C') {
    const { to, from } = message;
    const sides = { IsSyncMsg: 1, From_Account: to, To_Account: from };
    return session.push({ Event: 9, C2cMsgArray: [{ ...c2cItemOf(changed), ...sides, ...flag }] });
  }
  const nature = { type: 'Public', isSupportTopic: false };
  session.push({ Event: 3, GroupMsgArray: [{ ...groupItemOf(changed, nature), ...flag }] });
}

test.each([
  ['to a person', 'ben', 'C2C', 'C2Cben'],
  ['to a group', 'team', 'GROUP', 'GROUPteam'],
] as const)(
  'the sender of a message %s is told that the app’s server has changed it [MSG-2.53]',
  async (_where, to, type, conversationID) => {
    const [modified, received] = [EVENT.MESSAGE_MODIFIED, EVENT.MESSAGE_RECEIVED].map((name) =>
      record(ann, name),
    );
    const sent = await say(ann, to, 'hello', type);
    echo(sent.ID, true);
    await expect.poll(() => modified?.flat().length).toBe(1);
    expect(modified?.flat()).toMatchObject([
      { ID: sent.ID, flow: 'out', isModified: true, payload: { text: 'h***o' } },
    ]);
    expect(received).toEqual([]);
    const { messageList } = (await ann.getMessageList({ conversationID })).data;
    expect(textsOf(messageList)).toEqual(['h***o']);
  },
);

test('an echo that is not marked as changed is told to nobody', async () => {
  const names = [EVENT.MESSAGE_MODIFIED, EVENT.MESSAGE_RECEIVED].map((name) => record(ann, name));
  const sent = await say(ann, 'ben', 'hello');
  echo(sent.ID, false);
  const next = await say(ann, 'ben', 'hello again');
  echo(next.ID, true);
  await expect.poll(() => names[0]?.flat().length).toBe(1);
  expect(names.flat(2)).toMatchObject([{ ID: next.ID }]);
});
