import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createC2CHistory,
  createGroupHistory,
  type HistoryService,
} from '../../testing/history-service.js';
import { addNewestPage, openGap } from './newest-page.js';
import { type Run, runAround } from './run.js';
import { emptyThread, runsOf, setSending, type Thread } from './thread.js';
import { addMessages, amendMessages } from './thread-news.js';
import { addNewerPage, addOlderPage, addRun, cut, dropUnseen, forgetLists } from './thread-runs.js';

/** A client and its line to the service: what it has asked for comes later, or never. */
interface World {
  readonly service: HistoryService;
  thread: Thread;
  isOnline: boolean;
  /** Answers under way. */
  answers: ((thread: Thread) => Thread)[];
}

/** Something that happens; `which` chooses among what there is. */
type Happening = (world: World, which: number) => void;

const runAt = ({ thread }: World, which: number) =>
  runsOf(thread)[which % runsOf(thread).length] as Run;

const happenings: Readonly<Record<string, Happening>> = {
  say(world, which) {
    const message = world.service.say(which % 3);
    if (world.isOnline) world.thread = addMessages(world.thread, [message]);
  },
  sayMuch(world, which) {
    for (let count = 0; count < 5; count += 1) happenings['say']?.(world, which);
  },
  break(world) {
    world.isOnline = false;
  },
  mend(world) {
    if (world.isOnline) return;
    world.isOnline = true;
    world.thread = openGap(world.thread);
    // What was asked for before is asked for again by the SDK, or was for the line before: not the newest page.
    world.answers = [];
  },
  askNewest(world) {
    const page = world.service.newest();
    if (world.isOnline) world.answers.push((thread) => addNewestPage(thread, page));
  },
  askOlder(world, which) {
    const { older } = runAt(world, which);
    if (!older || !world.isOnline) return;
    const page = older.by === 'list' ? world.service.at(older.cursor) : world.service.older(older);
    world.answers.push((thread) => addOlderPage(thread, older, page));
  },
  askNewer(world, which) {
    const { newer } = runAt(world, which);
    if (!newer || !world.isOnline) return;
    const page = world.service.newer(newer);
    const { breaks } = world.thread;
    world.answers.push((thread) => addNewerPage(thread, newer, page, breaks));
  },
  jump(world, which) {
    const { all } = world.service;
    const message = all[which % Math.max(1, all.length)];
    if (!message || !world.isOnline || !world.thread.isLoaded) return;
    const { before, from } = world.service.placeOf(message);
    const run = runAround(world.service.older(before), world.service.newer(from));
    const { breaks } = world.thread;
    // A jump asks twice: the line may be lost in between.
    const land = (thread: Thread) => addRun(thread, run, breaks);
    if (which % 2) world.answers.push(land);
    else world.thread = land(world.thread);
  },
  answer(world, which) {
    const [answer] = world.answers.splice(which % Math.max(1, world.answers.length), 1);
    if (answer) world.thread = answer(world.thread);
  },
  delete(world, which) {
    const message = runAt(world, which).all[0];
    if (!message) return;
    world.thread = amendMessages(world.thread, [{ ...message, isDeleted: true }]);
  },
  forget(world) {
    world.thread = forgetLists(world.thread);
  },
  lookAway(world, which) {
    const pin = runAt(world, which).all[0]?.ID;
    world.thread = dropUnseen(world.thread, new Set(pin === undefined ? [] : [pin]), true);
  },
  cut(world) {
    world.thread = cut(world.thread, false);
  },
};

/** What a run has, as places in the truth. */
function placesOf(run: Run, { all }: HistoryService): number[] {
  const places = new Map(all.map(({ ID }, index) => [ID, index]));
  return run.all.map(({ ID }) => places.get(ID) ?? -1);
}

function expectHonest({ thread, service, isOnline }: World): void {
  const runs = runsOf(thread);
  for (const run of runs) {
    const places = placesOf(run, service);
    const [first = 0] = places;
    expect(places).toEqual(places.map((_, index) => first + index));
    expect(run.messages).toEqual(run.all.filter(({ isDeleted }) => !isDeleted));
  }
  const ids = runs.flatMap(({ all }) => all.map(({ ID }) => ID));
  expect(new Set(ids).size).toBe(ids.length);
  if (thread.isLoaded && !thread.gap && isOnline) {
    expect(thread.all.at(-1)?.ID).toBe(service.all.at(-1)?.ID);
  }
  expect(thread.newer).toBeNull();
  for (const { newer } of thread.past) expect(newer).not.toBeNull();
}

/** Asks until there is nothing more: all of the history has to come, whatever was before. */
function expectAllInReach(world: World): void {
  world.isOnline = true;
  world.answers = [];
  world.thread = addNewestPage(openGap(world.thread), world.service.newest());
  for (let count = 0; count < 500 && world.thread.older; count += 1) {
    happenings['askOlder']?.(world, 0);
    happenings['answer']?.(world, 0);
  }
  expect(placesOf(world.thread, world.service)).toEqual(world.service.all.map((_, index) => index));
  expect(world.thread.past).toEqual([]);
}

const story = fc.record({
  before: fc.array(fc.nat(2), { maxLength: 30 }),
  isOpened: fc.boolean(),
  steps: fc.array(fc.tuple(fc.constantFrom(...Object.keys(happenings)), fc.nat(40)), {
    maxLength: 40,
  }),
});

test.each([
  ['a group', createGroupHistory],
  ['two people', createC2CHistory],
])(
  'of %s every run is a stretch of the truth, in order, without a hole, and nothing is there twice',
  (_, createHistory) => {
    fc.assert(
      fc.property(story, ({ before, isOpened, steps }) => {
        const service = createHistory();
        for (const pause of before) service.say(pause);
        // One may write to somebody without looking at what was said before.
        const thread = isOpened
          ? addNewestPage(emptyThread, service.newest())
          : setSending(emptyThread, service.say(0));
        const world: World = { service, thread, isOnline: true, answers: [] };
        for (const [name, which] of steps) {
          happenings[name]?.(world, which);
          expectHonest(world);
        }
        expectAllInReach(world);
      }),
    );
  },
);
