import { afterEach, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { internalsOf } from '../engine-internals.js';
import { createWorld, type World } from '../testing/create-world.js';
import { settled } from '../testing/events.js';
import { say } from '../testing/small-talk.js';
import type { Watched } from './frame-watch.js';

let world: World<'ann' | 'bob'>;
afterEach(() => world.close());

/** What is seen, in short. */
function inShort(seen: Watched): string {
  if (seen.direction === 'sent' && seen.frame.kind === 'request') {
    return `${seen.userID} asks ${seen.frame.command}`;
  }
  if (seen.direction === 'received' && seen.frame.kind === 'push') {
    return `${seen.userID} is told ${seen.frame.push.type}`;
  }
  return `${seen.userID} ${seen.direction}`;
}

test('whoever looks sees the frames of all clients, whose and when, until they stop', async () => {
  const clock = new SimulatedClock();
  world = await createWorld(['ann', 'bob'], { clock });
  const seen: Watched[] = [];
  const stop = internalsOf(world.engine).watch((one) => seen.push(one));
  await clock.advance(5_000);
  const { ann, bob } = world.people;
  await say(ann, 'bob', 'hello');
  await settled(bob);
  expect(seen.map(inShort)).toEqual(
    expect.arrayContaining(['ann asks messages.send', 'bob is told messages.new']),
  );
  const question = seen.find((one) => inShort(one) === 'ann asks messages.send');
  expect([question?.client, question?.time]).toEqual([ann, clock.now()]);
  stop();
  const { length } = seen;
  await say(ann, 'bob', 'unseen');
  expect(seen).toHaveLength(length);
});

test('whoever looks sees lines end and begin', async () => {
  world = await createWorld(['ann', 'bob']);
  const { engine, people } = world;
  const seen: string[] = [];
  internalsOf(engine).watch((one) => {
    if (one.direction === 'opened' || one.direction === 'closed') seen.push(inShort(one));
  });
  engine.network(people.ann).use('offline');
  engine.network(people.ann).reset();
  await settled(people.ann);
  expect(seen).toEqual(['ann closed', 'ann opened']);
});

test('clients are known until they are destroyed', async () => {
  world = await createWorld(['ann', 'bob']);
  const { clients } = internalsOf(world.engine);
  expect(clients()).toEqual([world.people.ann, world.people.bob]);
  await world.people.ann.destroy();
  expect(clients()).toEqual([world.people.bob]);
});
