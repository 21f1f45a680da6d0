import type { ChatSDK } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createStage, STAGE } from '../../../testing/seat-people.js';
import type { SeatOperation } from '../rules/seat-operation.js';
import type { SeatAgent } from './seat-backend.js';

/** Ann has opened her room, Ben sits on the second seat, and a server of the app's carries out what he does. */
async function withServer(write: (sdk: ChatSDK) => Promise<unknown> = () => Promise.resolve()) {
  const stage = createStage(['ann', 'ben']);
  const ann = await stage.person('ann');
  const ben = await stage.person('ben');
  expect(await stage.outcomes(ann.open())).toEqual([0]);
  expect(await stage.outcomes(ben.take(2))).toEqual([0]);
  const sent: { operation: SeatOperation; agent: SeatAgent }[] = [];
  ben.control.setBackend(STAGE, {
    async perform(_groupID, operation, agent) {
      sent.push({ operation, agent });
      // It answers first, and what it writes is told later.
      stage.clock.setTimeout(() => void write(ann.sdk), 300);
    },
  });
  return { ...stage, ann, ben, sent };
}

/** Frees Ben's seat, as a server would. */
async function free(sdk: ChatSDK): Promise<void> {
  const { data } = await sdk.getGroupAttributes({ groupID: STAGE, keyList: [] });
  const revision = String(Number(data.groupAttributes['seat.rev']) + 1);
  const groupAttributes = { 'seat.rev': revision, 'seat.2': '{"s":0}' };
  await sdk.setGroupAttributes({ groupID: STAGE, groupAttributes });
}

/** Mutes Ben, as a server would. */
async function mute(sdk: ChatSDK): Promise<void> {
  const { data } = await sdk.getGroupAttributes({ groupID: STAGE, keyList: [] });
  const { 'seat.rev': revision, 'seat.2': seat = '{}' } = data.groupAttributes;
  await sdk.setGroupAttributes({
    groupID: STAGE,
    groupAttributes: {
      'seat.rev': String(Number(revision) + 1),
      'seat.2': JSON.stringify({ ...JSON.parse(seat), m: 1 }),
    },
  });
}

test('a backend is told for which instance of whom it acts', async () => {
  const { ben, sent, outcomes } = await withServer();
  ben.control.setLivingInstances(STAGE, ['efgh5678']);
  expect(await outcomes(ben.leave())).toEqual([0]);
  expect(sent).toEqual([
    {
      operation: { type: 'leave' },
      agent: { ...ben.control.viewer, livingInstances: ['efgh5678'] },
    },
  ]);
});

test('what a server writes for me does not show as before until it is told', async () => {
  const { ben, clock, outcomes } = await withServer(mute);
  const shown: boolean[] = [];
  ben.control.observe({
    onSeats: () => void shown.push(ben.view().seats[1]?.isSelfMuted ?? false),
    onUnwatched: () => {},
  });
  expect(await outcomes(ben.muteSelf(true))).toEqual([0]);
  await clock.advance(2000);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).not.toContain(false);
});

test('what a server says is done, and is not, shows as it is after a second', async () => {
  const { ben, clock, outcomes } = await withServer();
  const muted = ben.muteSelf(true);
  expect(ben.view().seats[1]?.isSelfMuted).toBe(true);
  expect(await outcomes(muted)).toEqual([0]);
  await clock.advance(1000);
  expect(ben.view().seats[1]?.isSelfMuted).toBe(false);
});

test('who gives up their seat is shown as getting up at once, until it is told or refused', async () => {
  const { ann, ben, clock, outcomes } = await withServer((sdk) => free(sdk));
  const told: (readonly [boolean, string])[] = [];
  ben.control.observe({
    onSeats: () => void told.push([ben.control.isGettingUp(STAGE), ben.seats()]),
    onUnwatched: () => {},
  });
  const left = ben.leave();
  expect(told).toEqual([[true, 'ann ben . . . . . .']]);
  expect(await outcomes(left)).toEqual([0]);
  await clock.advance(1000);
  expect(told.filter(([isGettingUp]) => !isGettingUp)).toEqual(
    expect.arrayContaining([[false, 'ann . . . . . . .']]),
  );
  expect(told).not.toContainEqual([false, 'ann ben . . . . . .']);
  ann.control.setBackend(STAGE, { perform: () => Promise.reject(new Error('No.')) });
  const closed = ann.close();
  expect(ann.control.isGettingUp(STAGE)).toBe(true);
  expect(await outcomes(closed)).not.toEqual([0]);
  expect(ann.control.isGettingUp(STAGE)).toBe(false);
});

test('handing the room over gives the group away, whoever writes the seats', async () => {
  const { ann, clock, outcomes } = await withServer();
  ann.control.setBackend(STAGE, { perform: () => Promise.resolve() });
  expect(await outcomes(ann.transferHost('ben'))).toEqual([0]);
  await clock.advance(1000);
  const { data } = await ann.sdk.getGroupProfile({ groupID: STAGE });
  expect(data.group.ownerID).toBe('ben');
});
