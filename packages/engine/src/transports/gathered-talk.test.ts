import { expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import type { WireMessage } from '../protocol/entities.js';
import type { EngineFrame } from '../protocol/frames.js';
import { wireMessage } from '../testing/scripted-engine.js';
import { GatheredTalk } from './gathered-talk.js';

function open() {
  const clock = new SimulatedClock();
  const sent: EngineFrame[] = [];
  let closed = 0;
  const line = new GatheredTalk(
    {
      send: (frame) => sent.push(frame),
      close: () => {
        closed += 1;
      },
    },
    clock,
  );
  /** How many messages are in each frame, or what it is. */
  const frames = () =>
    sent.map((frame) =>
      frame.kind === 'push' && frame.push.type === 'messages.new'
        ? frame.push.messages.length
        : frame.kind,
    );
  const messages = () =>
    sent.flatMap((frame) =>
      frame.kind === 'push' && frame.push.type === 'messages.new' ? frame.push.messages : [],
    );
  return { clock, line, frames, messages, closed: () => closed };
}

const told = (message: WireMessage): EngineFrame => ({
  kind: 'push',
  push: { type: 'messages.new', messages: [message] },
});

const inGroup = (changes: Partial<WireMessage> = {}) =>
  wireMessage({ conversationType: 'GROUP', to: 'team', ...changes });

const tip = () => inGroup({ elements: [{ type: 'TIMGroupTipElem', content: {} }] });

test('what is said alone goes at once', () => {
  const { line, frames } = open();
  line.send(told(wireMessage()));
  expect(frames()).toEqual([1]);
});

test('what follows within ten milliseconds goes together, in order', async () => {
  const { clock, line, frames, messages } = open();
  const said = Array.from({ length: 10 }, () => wireMessage());
  for (const message of said) line.send(told(message));
  await clock.advance(9);
  expect(frames()).toEqual([1]);
  await clock.advance(1);
  expect(frames()).toEqual([1, 9]);
  expect(messages()).toEqual(said);
});

test('a thousand a second are about a hundred frames', async () => {
  const { clock, line, frames, messages } = open();
  const said = Array.from({ length: 1000 }, () => wireMessage());
  for (const message of said) {
    line.send(told(message));
    await clock.advance(1);
  }
  await clock.advance(10);
  expect(messages()).toEqual(said);
  expect(frames().length).toBeLessThan(110);
});

test('what is said when it was quiet for a while goes at once again', async () => {
  const { clock, line, frames } = open();
  for (let count = 0; count < 3; count += 1) line.send(told(wireMessage()));
  await clock.advance(20);
  line.send(told(wireMessage()));
  expect(frames()).toEqual([1, 2, 1]);
});

test('nothing overtakes what waits: neither an answer, nor a group, nor a tip', async () => {
  const { clock, line, frames, messages } = open();
  const said = [wireMessage(), wireMessage(), inGroup(), inGroup(), tip(), inGroup()];
  for (const message of said) line.send(told(message));
  line.send({ kind: 'reply', id: 1, body: {} });
  await clock.advance(10);
  expect(messages()).toEqual(said);
  expect(frames()).toEqual([1, 1, 1, 1, 1, 1, 'reply']);
});

test('people and groups that speak at once are not told apart', async () => {
  const { clock, line, frames } = open();
  for (const from of ['ann', 'bob', 'carol']) line.send(told(wireMessage({ from })));
  for (const to of ['team', 'tea', 'team']) line.send(told(inGroup({ to })));
  await clock.advance(10);
  expect(frames()).toEqual([1, 2, 1, 2]);
});

test('no frame has more than a hundred', async () => {
  const { clock, line, frames } = open();
  for (let count = 0; count < 250; count += 1) line.send(told(wireMessage()));
  await clock.advance(10);
  expect(frames()).toEqual([1, 100, 100, 49]);
});

test('nothing is said any more where nobody is left', async () => {
  const { clock, line, frames } = open();
  for (let count = 0; count < 3; count += 1) line.send(told(wireMessage()));
  line.leave();
  await clock.advance(20);
  expect(frames()).toEqual([1]);
});

test('what waits is said before the line is closed', () => {
  const { line, frames, closed } = open();
  for (let count = 0; count < 3; count += 1) line.send(told(wireMessage()));
  line.close();
  expect(frames()).toEqual([1, 2]);
  expect(closed()).toBe(1);
});
