import type { ChatSDK } from '@parlor/sdk';
import { createEngine } from '../../../packages/engine/src/create-engine.js';
import { diskStorage } from '../../../packages/engine/src/disk-storage.js';
import { logIn } from '../../../packages/engine/src/testing/create-world.js';
import { textsOf } from '../../../packages/engine/src/testing/small-talk.js';
import type { Kept, KeptWorld } from './faults.js';
import { COUNTER, CROWD, groupsOf, ownGroupOf, pairOf, registersOf, tallyOf } from './places.js';

/** People, and whom they write to. */
export type Pairs = readonly (readonly [userID: string, friend: string])[];

/** Reads what a folder holds, as people see it who come in anew. */
export async function readWorld(folder: string, pairs: Pairs): Promise<KeptWorld> {
  const engine = createEngine({ storage: diskStorage(folder), listEventInterval: 0 });
  const places = new Map<string, Kept[]>();
  const registers = new Map<string, number>();
  const tallies = new Map<string, number>();
  try {
    await engine.admin.setRateLimits(false);
    for (const [userID, friend] of pairs) {
      const chat = await logIn(engine, engine.createClient(), userID);
      places.set(pairOf(userID, friend), await historyOf(chat, `C2C${friend}`));
      places.set(CROWD, await historyOf(chat, `GROUP${CROWD}`));
      places.set(groupsOf(userID), await groupsMadeBy(chat, userID));
      tallies.set(tallyOf(userID), await countOf(chat, userID));
      const values = await valuesOf(chat, userID, friend);
      registersOf(userID).forEach((name, index) => {
        registers.set(name, values[index] ?? 0);
      });
    }
    return { places, registers, tallies };
  } finally {
    await engine.close();
  }
}

/** All that was said in a conversation, the oldest first. */
async function historyOf(chat: ChatSDK, conversationID: string): Promise<Kept[]> {
  const pages: Kept[][] = [];
  let nextReqMessageID: string | undefined;
  let isCompleted = false;
  while (!isCompleted) {
    const options = nextReqMessageID ? { conversationID, nextReqMessageID } : { conversationID };
    const { data } = await chat.getMessageList(options);
    const said = data.messageList.filter(({ type }) => type === 'TIMTextElem');
    const texts = textsOf(said);
    pages.unshift(said.map(({ sequence }, index) => ({ text: texts[index] ?? '', sequence })));
    ({ nextReqMessageID, isCompleted } = data);
  }
  return pages.flat();
}

/** Those without an ID of the maker's, the oldest first: their numbers are counted up. */
async function groupsMadeBy(chat: ChatSDK, userID: string): Promise<Kept[]> {
  const { groupList } = (await chat.getGroupList()).data;
  return groupList
    .filter(({ name }) => name.startsWith(groupsOf(userID)))
    .sort((one, other) => (one.groupID < other.groupID ? -1 : 1))
    .map(({ name }) => ({ text: name, sequence: 0 }));
}

async function countOf(chat: ChatSDK, userID: string): Promise<number> {
  const { data } = await chat.getGroupCounters({ groupID: ownGroupOf(userID) });
  return data.counters[COUNTER] ?? 0;
}

/** In the order of the registers. */
async function valuesOf(chat: ChatSDK, userID: string, friend: string): Promise<number[]> {
  const { data } = await chat.getGroupAttributes({ groupID: ownGroupOf(userID), keyList: [] });
  const { data: profile } = await chat.getMyProfile();
  const { data: list } = await chat.getConversationList([`C2C${friend}`]);
  const note = list.conversationList[0]?.customData;
  return [data.groupAttributes['value'], profile.selfSignature, note].map((text) =>
    Number(text ?? 0),
  );
}
