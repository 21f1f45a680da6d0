import { type ChatSDK, EVENT, TYPES, toChatError } from '@parlor/sdk';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createWorld, type World } from '../testing/create-world.js';
import { record, settled } from '../testing/events.js';
import { KINDS_OF_STORE } from '../testing/kinds-of-store.js';
import { MortalStorage } from '../testing/mortal-storage.js';
import { groupOf, say, sayExtensible, text, textsOf } from '../testing/small-talk.js';

type People = World<'ann' | 'dan'>['people'];

/** Gets ready for an act, with who is there and how others come. */
type Prepare = (people: People, join: World<string>['join']) => Promise<Act>;

/** What is done, and what can be seen of it afterwards. */
interface Act {
  act(): Promise<unknown>;
  look(): Promise<unknown>;
}

/** Whatever is needed before is done before the engine is killed. */
const ACTS: Record<string, Prepare> = {
  async increaseGroupCounter({ ann }) {
    const groupID = await groupOf(ann);
    await ann.setGroupCounters({ groupID, counters: { cups: 5 } });
    return {
      act: () => ann.increaseGroupCounter({ groupID, key: 'cups', value: 2 }),
      look: async () => (await ann.getGroupCounters({ groupID })).data,
    };
  },
  async createGroup({ ann }) {
    return {
      act: () => ann.createGroup({ name: 'Tea', type: TYPES.GRP_PUBLIC }),
      look: () => groupsOf(ann),
    };
  },
  async joinGroup({ ann, dan }) {
    const type = TYPES.GRP_PUBLIC;
    const joinOption = TYPES.JOIN_OPTIONS_FREE_ACCESS;
    const { data } = await dan.createGroup({ name: 'Tea', type, joinOption });
    const { groupID } = data.group;
    return {
      act: async () => (await ann.joinGroup({ groupID, type })).data.status,
      look: () => heardIn(dan, `GROUP${groupID}`),
    };
  },
  async quitGroup({ ann, dan }) {
    const groupID = await groupOf(dan, ['ann']);
    return { act: () => ann.quitGroup(groupID), look: () => groupsOf(ann) };
  },
  async dismissGroup({ ann }) {
    const groupID = await groupOf(ann);
    return { act: () => ann.dismissGroup(groupID), look: () => groupsOf(ann) };
  },
  async changeGroupOwner({ ann }) {
    const groupID = await groupOf(ann, ['dan']);
    return {
      act: () => ann.changeGroupOwner({ groupID, newOwnerID: 'dan' }),
      look: async () => (await ann.getGroupProfile({ groupID })).data.group.ownerID,
    };
  },
  async addGroupMember({ ann }) {
    const { data } = await ann.createGroup({ name: 'Tea', type: TYPES.GRP_WORK });
    const { groupID } = data.group;
    return {
      act: async () =>
        (await ann.addGroupMember({ groupID, userIDList: ['dan'] })).data.successUserIDList,
      look: () => heardIn(ann, `GROUP${groupID}`),
    };
  },
  async createFriendGroup({ ann }) {
    return {
      act: () => ann.createFriendGroup({ name: 'New', userIDList: ['bob'] }),
      look: async () => (await ann.getFriendGroupList()).data.map(({ name }) => name),
    };
  },
  async acceptFriendApplication({ ann }) {
    return {
      act: () => ann.acceptFriendApplication({ userID: 'dan' }),
      look: async () => (await ann.getFriendList()).data.map(({ userID }) => userID),
    };
  },
  async revokeMessage({ ann }, join) {
    const message = await say(ann, 'dan', 'oh');
    return {
      act: async () => void (await ann.revokeMessage(message)),
      async look() {
        const conversationID = 'C2Cann';
        const { data } = await (await join('dan')).getMessageList({ conversationID });
        return data.messageList.map(({ isRevoked }) => isRevoked);
      },
    };
  },
  async sendMessage({ ann, dan }) {
    const message = text(ann, 'dan', 'once');
    return {
      act: async () => (await ann.sendMessage(message)).data.message.status,
      look: () => heardIn(dan, 'C2Cann'),
    };
  },
  async setMessageExtensions({ ann }) {
    const message = await sayExtensible(ann, await groupOf(ann));
    return {
      act: async () =>
        (await ann.setMessageExtensions(message, [{ key: 'cake', value: '1' }])).data.extensions,
      look: async () => (await ann.getMessageExtensions(message)).data.extensions,
    };
  },
};

async function groupsOf(chat: ChatSDK): Promise<string[]> {
  return (await chat.getGroupList()).data.groupList.map(({ groupID }) => groupID);
}

async function heardIn(chat: ChatSDK, conversationID: string): Promise<string[]> {
  return textsOf((await chat.getMessageList({ conversationID })).data.messageList);
}

/** The code with which it is refused, or what comes of it. */
async function outcomeOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    return toChatError(error).code;
  }
}

describe.each(KINDS_OF_STORE)('an engine on a store $kind', ({ place }) => {
  async function open() {
    const made = await place();
    const storage = new MortalStorage(await made.open());
    const clock = new SimulatedClock();
    const world = await createWorld(['ann', 'dan'], {
      ...{ storage, clock },
      seed: {
        users: [
          { userID: 'ann', allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM },
          { userID: 'bob' },
          { userID: 'dan' },
        ],
        friends: [{ userID: 'ann', friendID: 'bob' }],
        friendApplications: [{ from: 'dan', to: 'ann' }],
      },
    });
    onTestFinished(async () => {
      await world.close();
      await made.remove();
    });
    return { ...world, storage, clock };
  }

  /** What comes of an act, and what is to be seen then. */
  async function done(prepare: Prepare, isKilled: boolean): Promise<unknown> {
    const { people, join, storage, clock } = await open();
    const { act, look } = await prepare(people, join);
    await settled(people.ann, people.dan);
    if (isKilled) storage.killAfterNextBatch();
    const outcome = await outcomeOf(act);
    // Whoever comes back fetches what they have missed.
    for (let round = 0; round < 4; round += 1) await settled(people.ann, people.dan);
    // Counters are trusted for half a minute.
    await clock.advance(31_000);
    expect(storage.kills).toBe(isKilled ? 1 : 0);
    return JSON.parse(JSON.stringify([outcome ?? null, await look()]));
  }

  test.each(Object.entries(ACTS))(
    'that is killed when it has stored what %s does, and has not answered, has done it once',
    async (_, prepare) => {
      expect(await done(prepare, true)).toEqual(await done(prepare, false));
    },
  );

  test('that is killed as somebody goes into a live room has them in it all the same', async () => {
    const { people, storage } = await open();
    const { ann, dan } = people;
    const type = TYPES.GRP_AVCHATROOM;
    const { groupID } = (await dan.createGroup({ name: 'Room', type })).data.group;
    const heard = record(ann, EVENT.MESSAGE_RECEIVED);
    storage.killAfterNextBatch();
    const { data } = await ann.joinGroup({ groupID, type });
    expect([data.status, storage.kills]).toEqual([TYPES.JOIN_STATUS_SUCCESS, 1]);
    await dan.joinGroup({ groupID, type });
    await say(dan, groupID, 'Welcome', 'GROUP');
    await settled(ann);
    expect(heard.map(textsOf)).toContainEqual(['Welcome']);
  });

  test('that is killed as the operator notifies a group does so once', async () => {
    const { engine, people, storage } = await open();
    const groupID = await groupOf(people.ann);
    storage.killAfterNextBatch();
    await engine.admin.notifyGroup(groupID, 'Tea is ready');
    const { tables } = await engine.admin.snapshot();
    expect(storage.kills).toBe(1);
    expect(JSON.stringify(tables['notices']).match(/Tea is ready/g)).toHaveLength(1);
  });
});
