import { type ChatSDK, TYPES } from '@parlor/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import type { Engine } from '../engine.js';
import { internalsOf } from '../engine-internals.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { createWorld } from '../testing/create-world.js';
import { settled } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';
import { groupOf, sayExtensible } from '../testing/small-talk.js';

type Act = (ann: ChatSDK) => Promise<() => Promise<unknown>>;

/** What is done. Whatever is needed before is done before the line is cut. */
const ACTS: Record<string, Act> = {
  addFriend: async (ann) => () => ann.addFriend({ to: 'cid', source: 'AddSource_Type_Test' }),
  acceptFriendApplication: async (ann) => () => ann.acceptFriendApplication({ userID: 'dan' }),
  deleteFriend: async (ann) => () => ann.deleteFriend({ userIDList: ['bob'] }),
  createFriendGroup: async (ann) => () =>
    ann.createFriendGroup({ name: 'New', userIDList: ['bob'] }),
  renameFriendGroup: async (ann) => () =>
    ann.renameFriendGroup({ oldName: 'Tea', newName: 'Coffee' }),
  removeFromBlacklist: async (ann) => () => ann.removeFromBlacklist({ userIDList: ['eve'] }),
  pinGroupMessage: async (ann) => {
    const groupID = await groupOf(ann);
    const message = await sayExtensible(ann, groupID);
    return () => ann.pinGroupMessage({ groupID, message, isPinned: true });
  },
  setMessageExtensions: async (ann) => {
    const message = await sayExtensible(ann, await groupOf(ann));
    return () => ann.setMessageExtensions(message, [{ key: 'cake', value: '1' }]);
  },
};

/** Another instance of ann, whose line is never cut. It hears of everything before the answer is sent. */
function listen(engine: Engine, onPush: (type: string) => void): void {
  const line = internalsOf(engine)
    .switchboard()
    .connect({
      send: (frame) => void (frame.kind === 'push' && onPush(frame.push.type)),
      close: () => undefined,
    });
  onTestFinished(() => line.hangUp());
  const body = { userID: 'ann', userSig: engine.signUserSig('ann') };
  line.receive({ kind: 'hello', version: PROTOCOL_VERSION, client: 'ann', line: 1 });
  line.receive({ kind: 'request', id: 1, command: 'session.login', body });
}

/** What a call comes to, and what is heard of it, when something happens at the first word of it. */
async function outcomeOf(prepare: Act, atFirst: (engine: Engine) => void) {
  const { engine, people, close } = await createWorld(['ann', 'dan'], {
    maxInstancesPerUser: 2,
    seed: {
      users: [
        { userID: 'ann', allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM },
        ...['bob', 'cid', 'eve'].map((userID) => ({ userID })),
      ],
      friends: [{ userID: 'ann', friendID: 'bob', groupNames: ['Tea'] }],
      friendApplications: [{ from: 'dan', to: 'ann' }],
      blacklists: [{ userID: 'ann', blockedIDs: ['eve'] }],
    },
  });
  onTestFinished(close);
  const { ann } = people;
  const act = await prepare(ann);
  const heard: string[] = [];
  listen(engine, (type) => {
    if (heard.push(type) === 1) atFirst(engine);
  });
  await settled(ann);
  heard.splice(0);
  const outcome = await act();
  await settled(ann);
  return { outcome, heard };
}

function blink(engine: Engine): void {
  engine.network().set({ isOnline: false });
  engine.network().set({ isOnline: true });
}

test.each(Object.entries(ACTS))(
  '%s is done once, and says so, when its answer is lost with the line',
  async (_, act) => {
    const undisturbed = await outcomeOf(act, () => undefined);
    expect(undisturbed.heard).not.toEqual([]);
    expect(await outcomeOf(act, blink)).toEqual(undisturbed);
    // The answer is under way.
    expect(await outcomeOf(act, (engine) => queueMicrotask(() => blink(engine)))).toEqual(
      undisturbed,
    );
  },
);

test('a hundred counts that are under way when the line breaks are each done once, and in their order', async () => {
  const clock = new SimulatedClock();
  const { engine, people, close } = await createWorld(['ann'], { clock });
  onTestFinished(close);
  const { ann } = people;
  const groupID = await groupOf(ann);
  await ann.setGroupCounters({ groupID, counters: { cups: 0 } });
  await engine.admin.setRateLimits(false);
  const network = engine.network(ann);
  network.set({ latency: 100 });
  const told: unknown[] = [];
  const counting = Array.from({ length: 100 }, async () => {
    told.push((await ann.increaseGroupCounter({ groupID, key: 'cups', value: 1 })).data);
  });
  // All that the engine has heard is done, and the answers are under way.
  await clock.advance(150);
  network.set({ isOnline: false });
  network.set({ isOnline: true });
  await clock.advance(5_000);
  await Promise.all(counting);
  const values = told.map((data) => JSON.stringify(data).match(/"cups":(\d+)/)?.[1]);
  expect(values).toEqual(Array.from({ length: 100 }, (_, index) => `${index + 1}`));
});

test('of what is asked, as much is under way as an engine recognises; the rest waits, but for heartbeats', async () => {
  const engine = new ScriptedEngine();
  const chat = await engine.client();
  Object.assign(engine.answers, { 'profiles.get': [], 'session.heartbeat': [{}] });
  await engine.clock.advance(119_000);
  const before = engine.asked.length;
  const asking = Array.from({ length: 70 }, (_, index) =>
    chat.getUserProfile({ userIDList: [`person-${index}`] }),
  );
  await engine.clock.advance(1_000);
  const asked = engine.asked.slice(before);
  expect(asked.map(({ command }) => command)).toEqual([
    ...Array.from({ length: 64 }, () => 'profiles.get'),
    'session.heartbeat',
  ]);
  engine.answers['profiles.get'] = [{ profiles: [] }];
  for (const { id } of asked) engine.reply(id, { profiles: [] });
  await Promise.all(asking);
  const IDs = engine.asked.slice(before).map(({ id }) => id);
  expect(IDs).toHaveLength(71);
  expect(new Set(IDs).size).toBe(71);
});
