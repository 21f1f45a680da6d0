import { createEngine, SimulatedClock } from '@parlor/engine';
import { startBots } from '@parlor/engine/bots';
import { decideSeat, readBook } from '@parlor/hooks/seat-rules';
import { type ChatSDK, EVENT, TSignaling } from '@parlor/sdk';
import { expect, it, onTestFinished } from 'vitest';
import { raiseHand } from './raise-hand.js';
import { stage } from './stage.js';

/** A room of Mina's, and Jonas, whom nobody is. */
async function room() {
  const clock = new SimulatedClock();
  const seated = [{ index: 1, userID: 'mina', nick: 'Mina', minutes: 1 }];
  const attributes = stage({ hostID: 'mina', count: 4, seated });
  const group = { groupID: 'den', name: 'Den', type: 'ChatRoom' as const, attributes };
  const groups = [{ ...group, members: ['mina', 'jonas'] }];
  const engine = createEngine({ clock, seed: { groups }, listEventInterval: 0 });
  const mina = engine.createClient();
  const isReady = new Promise<void>((resolve) => {
    mina.on(EVENT.SDK_READY, () => resolve());
  });
  await mina.login({ userID: 'mina', userSig: engine.signUserSig('mina') });
  await isReady;
  const habits = [raiseHand((userID) => userID === 'mina')];
  const errors: unknown[] = [];
  const bots = startBots(engine, {
    userIDs: ['jonas'],
    audience: ['mina'],
    leaving: [],
    onError: (error) => errors.push(error),
    clock,
    habits,
  });
  onTestFinished(async () => {
    await bots.stop();
    await engine.close();
  });
  return { clock, mina, errors };
}

async function bookOf(chat: ChatSDK, now: number) {
  const { data } = await chat.getGroupAttributes({ groupID: 'den', keyList: [] });
  return readBook(data.groupAttributes, () => now).book;
}

it('somebody asks the host for a seat, and sits down on the one that is kept', async () => {
  const { clock, mina, errors } = await room();
  const hands: { inviteID: string; inviter: string; data: string }[] = [];
  mina.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => hands.push(data));
  for (let second = 0; second < 100 && hands.length === 0; second += 1) await clock.advance(1_000);
  expect(errors).toEqual([]);
  expect(hands).toMatchObject([{ inviter: 'jonas', data: '{"seat":1,"cmd":"apply","i":0}' }]);

  const now = clock.now() / 1000;
  const actor = { userID: 'mina', nick: 'Mina', avatar: '', instance: 'here', now };
  const operation = { type: 'reserve', userID: 'jonas', index: 3, seconds: 20 } as const;
  const decision = decideSeat(operation, await bookOf(mina, now), actor, { isOwner: true });
  if (decision.kind !== 'set') throw new Error('The seat cannot be kept.');
  await mina.setGroupAttributes({ groupID: 'den', groupAttributes: decision.attributes });
  await mina.accept({ inviteID: hands[0]?.inviteID ?? '', data: '{"seat":1,"cmd":"apply","i":3}' });
  for (let turn = 0; turn < 20; turn += 1) await clock.advance(100);
  const { seats } = await bookOf(mina, clock.now() / 1000);
  expect(seats[2]).toMatchObject({ status: 'taken', userID: 'jonas' });
});

it('nobody asks where a seat is got by invitation alone', async () => {
  const { clock, mina } = await room();
  const now = clock.now() / 1000;
  const actor = { userID: 'mina', nick: 'Mina', avatar: '', instance: 'here', now };
  const operation = { type: 'setMode', mode: 'invite' } as const;
  const decision = decideSeat(operation, await bookOf(mina, now), actor, { isOwner: true });
  if (decision.kind !== 'set') throw new Error('The mode cannot be set.');
  await mina.setGroupAttributes({ groupID: 'den', groupAttributes: decision.attributes });
  const hands: unknown[] = [];
  mina.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => hands.push(data));
  for (let turn = 0; turn < 60; turn += 1) await clock.advance(5_000);
  expect(hands).toEqual([]);
});
