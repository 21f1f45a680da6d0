import type { ChatSDK } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hear, taken } from '../../../packages/sdk/conformance/actors/invitations.js';
import { texts } from '../gateway/fields.js';
import type { UplinkFrame } from '../gateway/wire-frame.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN } from '../messages/testing/people.js';

let world: MixedWorld;

beforeEach(() => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN],
      groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben'] }],
    },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

/** What the SDK says of messages that it sends from now on: how they are to be treated. */
function recordControls(): string[][] {
  const controls: string[][] = [];
  const { receive } = world.gateway;
  vi.spyOn(world.gateway, 'receive').mockImplementation((session, frame: UplinkFrame) => {
    const isMessage = /sendmsg|send_group_msg/.test(frame.servcmd);
    if (isMessage) controls.push(texts(frame.body, 'SendMsgControl'));
    return receive.call(world.gateway, session, frame);
  });
  return controls;
}

const invite = {
  'one to one': (chat: ChatSDK, peer: string, data = '') => chat.invite({ userID: peer, data }),
  'in a group': (chat: ChatSDK, peer: string, data = '') =>
    chat.inviteInGroup({ groupID: 'tea', inviteeList: [peer], data }),
};

it.each(Object.entries(invite))(
  '%s the SDK and Parlor’s client invite and answer each other',
  async (_, ask) => {
    const ann = await world.tencents('ann');
    const ben = await world.parlors('ben');
    const anns = hear(ann);
    const bens = hear(ben);
    for (const [inviter, invitee, said, answered] of [
      [ann, ben, bens, anns],
      [ben, ann, anns, bens],
    ] as const) {
      const first = await ask(inviter, invitee.getLoginUser());
      await expect.poll(() => taken(said)).toEqual(['NEW']);
      await invitee.accept({ inviteID: first.inviteID });
      await expect.poll(() => taken(answered)).toEqual([`ACCEPTED ${invitee.getLoginUser()}`]);
      const second = await ask(inviter, invitee.getLoginUser());
      await expect.poll(() => taken(said)).toEqual(['NEW']);
      await inviter.modifyInvitation({ inviteID: second.inviteID, data: 'well?' });
      await expect.poll(() => taken(said)).toEqual(['MODIFIED']);
      await inviter.cancel({ inviteID: second.inviteID });
      await expect.poll(() => taken(said)).toEqual(['CANCELLED']);
      taken(answered);
    }
  },
);

it('steps are sent as not to be moderated, and with a word in them as not to be counted [SGN-2.13]', async () => {
  const ann = await world.tencents('ann');
  const controls = recordControls();
  for (const ask of Object.values(invite)) {
    const { inviteID } = await ask(ann, 'ben');
    await ann.cancel({ inviteID });
    await ask(ann, 'ben', 'excludeFromHistoryMessage');
  }
  const inEach = [['NoMsgCheck'], ['NoMsgCheck'], ['NoUnread', 'NoLastMsg', 'NoMsgCheck']];
  expect(controls).toEqual([...inEach, ...inEach]);
});
