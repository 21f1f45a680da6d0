import { type ChatSDK, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { Chance } from '../actors/chance.js';
import { comeBack } from '../actors/coming-and-going.js';
import { ListModel, listLines } from '../actors/list-model.js';
import { groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Stage, type Suite, scenario } from '../scenario.js';

/** How many lives there are, how much happens in each, and after how much of it the lists are looked at. */
const LIVES = 20;
const EVENTS = 50;
const LOOK = 5;

/** What a client may do at most once a second is done once in so many milliseconds. */
const PAUSE = 1_100;

const MARKS = [TYPES.CONV_MARK_TYPE_STAR, TYPES.CONV_MARK_TYPE_FOLD, 2 ** 40, 2 ** 63];
const SCOPES = [TYPES.READ_ALL_MSG, TYPES.READ_ALL_C2C_MSG, TYPES.READ_ALL_GROUP_MSG] as const;

/** Alice on two instances, who talks with two people and in two groups, and what her list has to be. */
class Life {
  readonly #chance: Chance;
  readonly #model: ListModel;
  readonly #mine: readonly ChatSDK[];
  readonly #others: readonly ChatSDK[];
  readonly #groupIDs: readonly string[];
  /** What has happened, for whoever has to find out why the lists are not the same. */
  readonly told: string[] = [];

  constructor(
    chance: Chance,
    {
      model,
      mine,
      others,
      groupIDs,
    }: {
      model: ListModel;
      mine: readonly ChatSDK[];
      others: readonly ChatSDK[];
      groupIDs: readonly string[];
    },
  ) {
    this.#chance = chance;
    this.#model = model;
    this.#mine = mine;
    this.#others = others;
    this.#groupIDs = groupIDs;
  }

  /** One thing happens. */
  async goOn(): Promise<void> {
    const chance = this.#chance;
    const dice = chance.below(20);
    if (dice < 9) await this.#hear();
    else if (dice < 11) await this.#speak();
    else if (dice < 14) await this.#read();
    else if (dice < 15) await this.#readAll();
    else if (dice < 17) await this.#pin();
    else if (dice < 19) await this.#mark();
    else await this.#note();
  }

  async #hear(): Promise<void> {
    const other = this.#chance.of(this.#others);
    const groupID = this.#chance.below(2) === 0 ? this.#chance.of(this.#groupIDs) : undefined;
    const { time } = await (groupID
      ? say(other, groupID, 'hello', TYPES.CONV_GROUP)
      : say(other, 'alice', 'hello'));
    const conversationID = groupID ? `GROUP${groupID}` : `C2C${other.getLoginUser()}`;
    this.#model.said(conversationID, time, false);
    this.told.push(`hears in ${conversationID}`);
  }

  async #speak(): Promise<void> {
    const conversationID = this.#anyID();
    const isGroup = conversationID.startsWith(TYPES.CONV_GROUP);
    const type = isGroup ? TYPES.CONV_GROUP : TYPES.CONV_C2C;
    const me = this.#chance.of(this.#mine);
    const { time } = await say(me, conversationID.slice(type.length), 'well', type);
    this.#model.said(conversationID, time, true);
    this.told.push(`speaks in ${conversationID}`);
  }

  async #read(): Promise<void> {
    const conversationID = this.#anyID();
    await this.#chance.of(this.#mine).setMessageRead({ conversationID });
    this.#model.read((one) => one === conversationID);
    this.told.push(`reads ${conversationID}`);
  }

  async #readAll(): Promise<void> {
    const scope = this.#chance.of(SCOPES);
    await this.#chance.of(this.#mine).setAllMessageRead({ scope });
    this.#model.read((one) => {
      const isGroup = one.startsWith(TYPES.CONV_GROUP);
      return scope !== (isGroup ? TYPES.READ_ALL_C2C_MSG : TYPES.READ_ALL_GROUP_MSG);
    });
    this.told.push(scope);
  }

  async #pin(): Promise<void> {
    const conversationID = this.#anyID();
    const isPinned = this.#chance.below(2) === 0;
    await this.#chance.of(this.#mine).pinConversation({ conversationID, isPinned });
    this.#model.of(conversationID).isPinned = isPinned;
    this.told.push(`${isPinned ? 'pins' : 'unpins'} ${conversationID}`);
  }

  async #mark(): Promise<void> {
    const conversationIDList = [...new Set([this.#anyID(), this.#anyID()])];
    const markType = this.#chance.of(MARKS);
    const enableMark = this.#chance.below(2) === 0;
    const wish = { conversationIDList, markType, enableMark };
    await this.#chance.of(this.#mine).markConversation(wish);
    for (const conversationID of conversationIDList) {
      const { marks } = this.#model.of(conversationID);
      if (enableMark) marks.add(markType);
      else marks.delete(markType);
    }
    this.told.push(`${enableMark ? 'sets' : 'takes'} ${markType} ${conversationIDList}`);
  }

  async #note(): Promise<void> {
    const conversationID = this.#anyID();
    const customData = this.#chance.of(['', 'Monday', 'Tuesday']);
    const wish = { conversationIDList: [conversationID], customData };
    await this.#chance.of(this.#mine).setConversationCustomData(wish);
    this.#model.of(conversationID).customData = customData;
    this.told.push(`writes ${customData} onto ${conversationID}`);
  }

  #anyID(): string {
    return this.#chance.of([
      ...this.#others.map((other) => `C2C${other.getLoginUser()}`),
      ...this.#groupIDs.map((groupID) => `GROUP${groupID}`),
    ]);
  }
}

/** Two instances live one life, and have to have the list of the model all along, and a new one at the end. */
async function liveOn({ expect, open }: Stage, seed: number): Promise<void> {
  const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
  const { alice, bob, carol } = people;
  const phone = await enter(world, 'alice');
  const mine = [alice, phone];
  const others = [bob, carol];
  const groupIDs = [await groupOf(alice, ['bob', 'carol']), await groupOf(bob, ['alice', 'carol'])];
  const ids = ['C2Cbob', 'C2Ccarol', ...groupIDs.map((groupID) => `GROUP${groupID}`)];
  const model = new ListModel(ids);
  for (const other of others) {
    await world.clock.advance(PAUSE);
    const { time } = await say(other, 'alice', 'hi');
    model.said(`C2C${other.getLoginUser()}`, time, false);
  }
  for (const groupID of groupIDs) {
    await world.clock.advance(PAUSE);
    const { time } = await say(bob, groupID, 'hi', TYPES.CONV_GROUP);
    model.said(`GROUP${groupID}`, time, false);
  }
  await world.settled(...mine);
  // How a group came about is told in tips, which count as well: they are read first.
  for (const conversationID of ids) await alice.setMessageRead({ conversationID });
  model.read(() => true);
  await world.settled(...mine);
  const life = new Life(new Chance(seed), { model, mine, others, groupIDs });
  for (let count = 1; count <= EVENTS; count += 1) {
    await world.clock.advance(PAUSE);
    await life.goOn();
    await world.settled(...mine);
    if (count % LOOK > 0) continue;
    const after = life.told.slice(-LOOK);
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

/** Instances of one person, and a simple model of what they have to show, through whatever happens. */
export const INSTANCES_IN_STEP_SUITE: Suite = {
  noun: 'conversations',
  about: 'two instances in step',
  scenarios: [
    scenario(
      'one that was offline has them again when it is back',
      {
        rules: ['CNV-3.17'],
        needs: [
          'instances',
          'network',
          'pages',
          'setAllMessageRead',
          'markConversation',
          'setConversationCustomData',
        ],
      },
      comesBackInStep,
    ),
    ...Array.from({ length: LIVES }, (_, place) => place + 1).map((seed) =>
      scenario(
        `both have the counts, marks and order of the model, whatever happens (${seed})`,
        {
          rules: ['CNV-3.17'],
          needs: [
            'instances',
            'clock',
            'setAllMessageRead',
            'markConversation',
            'setConversationCustomData',
          ],
        },
        (stage) => liveOn(stage, seed),
      ),
    ),
  ],
};
