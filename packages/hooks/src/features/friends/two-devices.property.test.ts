import type { ChatError, ChatSDK } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type ChatStore, createChatStore } from '../../chat-store.js';
import {
  friendLine,
  groupLine,
  type PeopleAction,
  PeopleModel,
} from '../../testing/people-model.js';
import { runs } from '../../testing/runs.js';
import { createWorld } from '../../testing/world.js';
import { block, unblock } from '../blacklist/blacklist-actions.js';
import { blacklistFeature } from '../blacklist/blacklist-control.js';
import { create, move, remove, rename } from '../friend-groups/friend-group-actions.js';
import { friendGroupsFeature } from '../friend-groups/friend-groups-control.js';
import { sessionFeature } from '../session/index.js';
import { addFriend, removeFriends, setRemark } from './friend-actions.js';
import { friendsFeature } from './friends-control.js';

/** Each has a world of its own. */
const RUNS = runs(25, 500);
const PEERS = ['ben', 'cat', 'dan'];
const GROUPS = ['Work', 'Home'];

const RUN: Readonly<
  Record<PeopleAction['kind'], (chat: ChatStore, action: PeopleAction) => Promise<unknown>>
> = {
  add: (chat, { whom }) => addFriend(chat, { userID: whom }),
  remove: (chat, { whom }) => removeFriends(chat, [whom]),
  remark: (chat, { whom, text }) => setRemark(chat, whom, text),
  block: (chat, { whom }) => block(chat, [whom]),
  unblock: (chat, { whom }) => unblock(chat, [whom]),
  create: (chat, { group, whom }) => create(chat, group, [whom]),
  rename: (chat, { group, text }) => rename(chat, group, text),
  dissolve: (chat, { group }) => remove(chat, group),
  fill: (chat, { group, whom }) => move(chat, group, [whom], true),
  empty: (chat, { group, whom }) => move(chat, group, [whom], false),
};

const OF_PEOPLE = ['add', 'remove', 'remark', 'block', 'unblock'] as const;
const OF_GROUPS = ['create', 'rename', 'dissolve', 'fill', 'empty'] as const;

const actionOf = (kinds: readonly PeopleAction['kind'][]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    whom: fc.constantFrom(...PEERS),
    group: fc.constantFrom(...GROUPS),
    text: fc.constantFrom(...GROUPS),
  });

/** What one device does at once. Of groups the SDK tells the other one too little to change them there. */
const burst = fc.oneof(
  fc.record({
    device: fc.constant('page' as const),
    actions: fc.array(actionOf([...OF_PEOPLE, ...OF_GROUPS]), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    device: fc.constant('desk' as const),
    actions: fc.array(actionOf(OF_PEOPLE), { minLength: 1, maxLength: 3 }),
  }),
);

function openDevice(sdk: ChatSDK, problems: ChatError[]) {
  const chat = createChatStore(sdk);
  chat.problems.listen((error) => problems.push(error));
  chat.feature(sessionFeature).connect(undefined);
  const friends = chat.feature(friendsFeature);
  const groups = chat.feature(friendGroupsFeature);
  const blacklist = chat.feature(blacklistFeature);
  for (const control of [friends, groups, blacklist]) control.watch();
  return {
    chat,
    close: () => chat.feature(sessionFeature).disconnect(),
    friends: (except: ReadonlySet<string>) =>
      friends.slice
        .read()
        .shown.filter(({ userID }) => !except.has(userID))
        .map(({ userID, remark, groupList }) => friendLine(userID, remark, groupList))
        .sort(),
    groups: () =>
      groups
        .current()
        .map(({ name, userIDs }) => groupLine(name, userIDs))
        .sort(),
    blocked: () => [...blacklist.slice.read().shown].sort(),
    wishes: () =>
      [friends, groups, blacklist].flatMap<unknown>(({ slice }) => [...slice.read().wishes]),
  };
}

type Device = ReturnType<typeof openDevice>;

const NOBODY: ReadonlySet<string> = new Set();

/** The device shows what has to be; but for people of whom only the SDK can tell. */
function expectShown(device: Device, model: PeopleModel, except = NOBODY): void {
  const isMeant = (line: string) => !except.has(line.split(' ')[0] ?? '');
  expect(device.friends(except)).toEqual(model.friends().filter(isMeant));
  expect(device.blocked()).toEqual(model.blocked());
}

/** Begins everything at once. What cannot be done ends it: what follows would rest on what does not come. */
async function play(device: Device, model: PeopleModel, actions: readonly PeopleAction[]) {
  const answers: Promise<unknown>[] = [];
  const added = new Set<string>();
  for (const action of actions) {
    // That somebody is a friend the SDK has to hear first.
    if (added.has(action.whom)) continue;
    const canBe = model.do(action);
    const answer = RUN[action.kind](device.chat, action);
    if (canBe === false) {
      answers.push(expect(answer, JSON.stringify(action)).rejects.toBeInstanceOf(Error));
      break;
    }
    answers.push(canBe === 'maybe' ? answer.catch(() => undefined) : answer);
    if (action.kind === 'add') added.add(action.whom);
    expectShown(device, model, added);
  }
  await Promise.all(answers);
}

/** Groups that nobody is in the desk need not know. */
function expectInStep(page: Device, desk: Device, model: PeopleModel): void {
  for (const device of [page, desk]) {
    expectShown(device, model);
    expect(device.wishes()).toEqual([]);
  }
  expect(page.groups()).toEqual(model.groups());
  const isFilled = (line: string) => line.includes(' ');
  expect(desk.groups().filter(isFilled)).toEqual(model.groups().filter(isFilled));
}

test('whatever one device does about people shows there at once, and in the end both show the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(burst, { maxLength: 6 }), async (bursts) => {
      const { engine, peer } = createWorld({
        seed: {
          users: ['ann', ...PEERS].map((userID) => ({ userID })),
          friends: [
            { userID: 'ann', friendID: 'ben' },
            { userID: 'ann', friendID: 'cat', groupNames: ['Work'] },
          ],
        },
      });
      const problems: ChatError[] = [];
      const devices = {
        page: openDevice(await peer('ann'), problems),
        desk: openDevice(await peer('ann'), problems),
      };
      const model = new PeopleModel({ ben: [], cat: ['Work'] });
      const inStep = () =>
        vi.waitFor(() => expectInStep(devices.page, devices.desk, model), {
          interval: 5,
          timeout: 4_000,
        });
      await inStep();
      for (const { device, actions } of bursts) {
        await play(devices[device], model, actions);
        await inStep();
      }
      expect(problems).toEqual([]);
      for (const { close } of Object.values(devices)) close();
      await engine.close();
    }),
    { numRuns: RUNS },
  );
}, 300_000);
