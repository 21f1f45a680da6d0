import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { say } from '../../../packages/engine/src/testing/small-talk.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

// What Parlor's engine never says: Tencent's service may.

let world: MixedWorld;

beforeEach(() => {
  world = createMixedWorld({
    maxInstancesPerUser: 1,
    seed: { users: [{ userID: 'ann' }, { userID: 'ben' }] },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await world.close();
});

/** Told, and not answered: the service has too much to do. */
const OVERLOAD = 'OverLoadPush.notify2';

/** Seconds. */
const PAUSE = 30;

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 0,
    (error) => error.code,
  );

/** Notes the commands that arrive from now on, and on which connection. `answers` go before the engine's. */
function listenIn(answers: Readonly<Record<string, WireBody>> = {}) {
  const { gateway } = world;
  const commands: string[] = [];
  const sessions = new Set<GatewaySession>();
  const receive = gateway.receive.bind(gateway);
  vi.spyOn(gateway, 'receive').mockImplementation(async (session, frame) => {
    const command = frame.servcmd.slice(frame.servcmd.indexOf('.') + 1);
    commands.push(command);
    sessions.add(session);
    const answer = answers[command];
    if (answer) session.answer(frame.servcmd, frame.seq, answer);
    else await receive(session, frame);
  });
  return { commands, sessions };
}

/** The events of a session, in order, with the commands that the service hears in between. */
function follow(chat: ChatSDK, commands: string[]) {
  chat.on(EVENT.KICKED_OUT, ({ data }) => commands.push(`KICKED_OUT ${data.type}`));
  chat.on(EVENT.SDK_NOT_READY, () => commands.push('SDK_NOT_READY'));
  chat.on(EVENT.SDK_READY, () => commands.push('SDK_READY'));
  chat.on(EVENT.NET_STATE_CHANGE, ({ data }) => commands.push(data.state));
}

test('who is pushed out by another instance of theirs logs out at the service before the app is told [INS-D.9]', async () => {
  const ann = await world.tencents('ann');
  const { commands } = listenIn();
  follow(ann, commands);
  await world.parlors('ann');
  const kicked = `KICKED_OUT ${TYPES.KICKED_OUT_MULT_ACCOUNT}`;
  await expect.poll(() => commands).toContain(kicked);
  expect(commands).toContain('wslogout');
  expect(commands.indexOf('wslogout')).toBeLessThan(commands.indexOf(kicked));
});

test('a sign of life that is answered with 60002 ends the attempts to reconnect [ERB-7.2]', async () => {
  const ann = await world.tencents('ann');
  const states: string[] = [];
  ann.on(EVENT.NET_STATE_CHANGE, ({ data }) => states.push(data.state));
  const { NET_STATE_CONNECTED, NET_STATE_DISCONNECTED } = TYPES;
  const cameBack = [NET_STATE_DISCONNECTED, NET_STATE_CONNECTED];
  listenIn({ alive: { ActionStatus: 'FAIL', ErrorCode: 60002 } });
  world.page.breakLines();
  await expect.poll(() => states).toEqual([...cameBack, NET_STATE_DISCONNECTED]);
  vi.restoreAllMocks();
  world.page.breakLines();
  // An SDK that tries has come back long before somebody else is logged in.
  await world.tencents('ben');
  expect(states).toHaveLength(3);
});

test('when the service asks for a pause, calls of that command fail with 60022 until it is over [ERR-3.10]', async () => {
  const ann = await world.tencents('ann');
  await world.tencents('ben');
  const { sessions } = listenIn();
  const send = () => codeOf(say(ann, 'ben', 'Hello'));
  expect(await send()).toBe(0);
  const hers = [...sessions].find(({ userID }) => userID === 'ann');
  hers?.answer(OVERLOAD, 0, { OverLoadServCmd: 'openim.sendmsg', DelaySecs: PAUSE });
  await expect.poll(send).toBe(60022);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  // Others are not asked to pause.
  expect(await codeOf(ann.getGroupProfile({ groupID: 'none' }))).toBe(10010);
  vi.setSystemTime(Date.now() + PAUSE * 1000 + 1);
  expect(await send()).toBe(0);
});
