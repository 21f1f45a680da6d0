// @vitest-environment node
import { expect, test } from 'vitest';
import { Simulation } from './simulation.js';

/** A time in which it is noted what happens, and when. */
function createStory() {
  const simulation = new Simulation();
  const begin = simulation.now;
  const story: string[] = [];
  const note = (what: string) => void story.push(`${what} at ${simulation.now - begin}`);
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      simulation.after(milliseconds, resolve);
    });
  return { simulation, story, note, wait };
}

test('what follows from something happens before what was to come later, and time never goes back', async () => {
  const { simulation, story, note, wait } = createStory();
  const answer = async () => {
    await wait(100);
    note('asked');
    await wait(50);
    note('answered');
  };
  void answer();
  simulation.after(10_000, () => note('alarm'));
  await simulation.run();
  expect(story).toEqual(['asked at 100', 'answered at 150', 'alarm at 10000']);
});

test('what follows from something is done at its time, whoever the next thing happens to', async () => {
  const { simulation, story, note } = createStory();
  const hear = async (who: string) => {
    await Promise.resolve();
    note(who);
  };
  simulation.after(100, () => void hear('ann'));
  simulation.after(300, () => void hear('ben'));
  await simulation.run();
  expect(story).toEqual(['ann at 100', 'ben at 300']);
});

test('what is called off by what happens just before does not happen', async () => {
  const { simulation, story, note, wait } = createStory();
  const callOff = simulation.after(10_000, () => note('alarm'));
  const answer = async () => {
    await wait(100);
    callOff();
  };
  void answer();
  await simulation.run();
  expect(story).toEqual([]);
});

test('of two things at the same time the one that was asked for first happens first', async () => {
  const { simulation, story, note } = createStory();
  simulation.after(100, () => note('second'));
  simulation.after(50, () => note('first'));
  simulation.after(100, () => note('third'));
  await simulation.run();
  expect(story).toEqual(['first at 50', 'second at 100', 'third at 100']);
});
