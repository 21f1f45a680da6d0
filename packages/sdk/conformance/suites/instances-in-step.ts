import { TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { Chance } from '../actors/chance.js';
import { comeBack } from '../actors/coming-and-going.js';
import { goOn } from '../actors/life.js';
import { ListModel, listLines } from '../actors/list-model.js';
import { groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Scenario, type Stage, type Suite, scenario } from '../scenario.js';

/** How many lives there are, how much happens in each, and after how much of it the lists are looked at. */
const LIVES = 4;
const EVENTS = 50;
const LOOK = 5;

/** What a client may do at most once a second is done once in so many milliseconds. */
const PAUSE = 1_100;

/** Alice on two instances, who talks with two people and in two groups. Everything is read. */
async function beginLife({ open }: Stage, seed: number) {
  const choices = { instances: 2, syncsDeletions: true };
  const { world, people } = await open(['alice', 'bob', 'carol'], choices);
  const { alice, bob, carol } = people;
  const phone = await enter(world, 'alice');
  const groupIDs = [await groupOf(alice, ['bob', 'carol']), await groupOf(bob, ['alice', 'carol'])];
  const ids = ['C2Cbob', 'C2Ccarol', ...groupIDs.map((groupID) => `GROUP${groupID}`)];
  const model = new ListModel(ids);
  for (const other of [bob, carol]) {
    await world.clock.advance(PAUSE);
    const { time } = await say(other, 'alice', 'hi');
    model.said(`C2C${other.getLoginUser()}`, time, false);
  }
  for (const groupID of groupIDs) {
    await world.clock.advance(PAUSE);
    const { time } = await say(bob, groupID, 'hi', TYPES.CONV_GROUP);
    model.said(`GROUP${groupID}`, time, false);
  }
  await world.settled(alice, phone);
  // How a group came about is told in tips, which count as well: they are read first.
  for (const conversationID of ids) await alice.setMessageRead({ conversationID });
  model.read(() => true);
  await world.settled(alice, phone);
  const mine = [alice, phone];
  const life = { chance: new Chance(seed), model, mine, others: [bob, carol], groupIDs };
  return { world, life, ids, phone };
}

/** Two instances live one life, and have to have the list of the model all along, and a new one at the end. */
async function liveOn(stage: Stage, seed: number): Promise<void> {
  const { expect } = stage;
  const { world, life, ids, phone } = await beginLife(stage, seed);
  const { model, mine } = life;
  const told: string[] = [];
  for (let count = 1; count <= EVENTS; count += 1) {
    await world.clock.advance(PAUSE);
    told.push(await goOn(life));
    await world.settled(...mine);
    if (count % LOOK > 0) continue;
    const after = told.slice(-LOOK);
    for (const chat of mine) {
      const lines = await listLines(chat, ids);
      expect({ after, lines }).toEqual({ after, lines: model.lines() });
    }
  }
  expect(await listLines(await comeBack(world, phone), ids)).toEqual(model.lines());
}

/** What is done on one instance while another has no line. */
async function comesBackInStep({ expect, open }: Stage): Promise<void> {
  const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
  const { alice, bob, carol } = people;
  const page = world.otherPage();
  const phone = await enter(world, 'alice', page);
  const groupID = await groupOf(bob, ['alice']);
  const ids = ['C2Cbob', 'C2Ccarol', `GROUP${groupID}`];
  await say(bob, 'alice', 'hi');
  await say(carol, 'alice', 'hi');
  await say(bob, groupID, 'hi', TYPES.CONV_GROUP);
  await world.settled(alice, phone);
  await cutLine(world, page);
  await alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
  const markType = TYPES.CONV_MARK_TYPE_STAR;
  await alice.markConversation({ conversationIDList: ids, markType, enableMark: true });
  await alice.setConversationCustomData({ conversationIDList: ids, customData: 'Monday' });
  await alice.setAllMessageRead();
  await world.settled(alice);
  const lines = await listLines(alice, ids);
  expect(await listLines(phone, ids)).not.toEqual(lines);
  await restoreLine(world, page, phone);
  expect(await listLines(phone, ids)).toEqual(lines);
}

const METHODS = [
  'setAllMessageRead',
  'markConversation',
  'setConversationCustomData',
  'createConversationGroup',
  'setMessageRemindType',
  'deleteConversation',
] as const;

/** A life of its own for each of so many numbers. */
function livesFrom(first: number, count: number): Scenario[] {
  const seeds = Array.from({ length: count }, (_, place) => first + place);
  return seeds.map((seed) =>
    scenario(
      `both have the list of the model, whatever happens (${seed})`,
      { rules: ['CNV-3.17'], needs: ['instances', 'clock', 'deletions', ...METHODS] },
      (stage) => liveOn(stage, seed),
    ),
  );
}

/** Instances of one person, and a simple model of what they have to show, through whatever happens. */
export const INSTANCES_IN_STEP_SUITE: Suite = {
  noun: 'conversations',
  about: 'two instances in step',
  scenarios: [
    scenario(
      'one that was offline has them again when it is back',
      { rules: ['CNV-3.17'], needs: ['instances', 'network', 'pages', ...METHODS] },
      comesBackInStep,
    ),
    ...livesFrom(1, LIVES),
  ],
};

/**
 * More of the random lives that `SUITES` has a few of, for whoever has the time: 50 things happen in
 * each, on two instances of one person, and both lists are compared with a model's.
 */
export function moreInstancesInStep(lives: number): Suite {
  return {
    noun: 'conversations',
    about: 'two instances in step, for a long time',
    scenarios: livesFrom(LIVES + 1, lives),
  };
}
