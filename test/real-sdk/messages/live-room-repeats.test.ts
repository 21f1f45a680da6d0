import { EVENT, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say, textsOf } from '../../../packages/engine/src/testing/small-talk.js';
import { list, object } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { alterPolls } from './testing/alter-polls.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';

const groupID = 'stage';
const FILLER = 'and so on';

let world: MixedWorld;
/** Says something; it comes to the SDK as those items that are made of it. */
let tell: (text: string, make?: (item: WireBody) => readonly WireBody[]) => Promise<unknown>;
/** What the SDK has told of it, fillers apart. */
let heard: () => string[];

beforeEach(async () => {
  world = createMixedWorld();
  const ben = await world.parlors('ben');
  await ben.createGroup({ name: 'Stage', type: TYPES.GRP_AVCHATROOM, groupID });
  await ben.joinGroup({ groupID });
  const ann = await world.tencents('ann');
  await ann.joinGroup({ groupID });
  const received = record(ann, EVENT.MESSAGE_RECEIVED);
  heard = () => textsOf(received.flat()).filter((text) => text !== '?' && text !== FILLER);
  const made = new Map<string, (item: WireBody) => readonly WireBody[]>();
  alterPolls((item) => made.get(textOf(item))?.(item) ?? [item]);
  tell = (text, make = (item) => [item]) => {
    made.set(text, make);
    return say(ben, groupID, text, 'GROUP');
  };
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

function textOf(item: WireBody): string {
  const [element] = list(item, 'MsgBody');
  return String(object(element, 'MsgContent')['Text'] ?? '');
}

/** An item, and so many others behind it that have numbers and IDs of their own. */
function followedBy(count: number, item: WireBody): WireBody[] {
  const others = Array.from({ length: count }, (_, place) => ({
    ...item,
    MsgSeq: 1001 + place,
    MsgRandom: 1001 + place,
    MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: FILLER } }],
  }));
  return [item, ...others];
}

it('what is said in a live room and comes twice is told once [MSG-2.78]', async () => {
  await tell('one', (item) => [item, item]);
  await tell('two');
  await expect.poll(heard).toEqual(['one', 'two']);
});

it('another message with a number that was heard is dropped, until there were 200 others [MSG-2.78]', async () => {
  let number: unknown;
  await tell('one', (item) => {
    number = item['MsgSeq'];
    return followedBy(199, item);
  });
  await expect.poll(heard).toEqual(['one']);
  const numbered = (item: WireBody) => [{ ...item, MsgSeq: number }];
  await tell('two', numbered);
  await tell('three');
  await expect.poll(heard).toEqual(['one', 'three']);
  await tell('four', numbered);
  await expect.poll(heard).toEqual(['one', 'three', 'four']);
});

it('a message with an ID that was heard is dropped, until there were 100 others [MSG-2.78]', async () => {
  let id: WireBody = {};
  await tell('one', (item) => {
    id = { MsgRandom: item['MsgRandom'], MsgClientTime: item['MsgClientTime'] };
    return followedBy(99, item);
  });
  await expect.poll(heard).toEqual(['one']);
  const named = (item: WireBody) => [{ ...item, ...id }];
  await tell('two', named);
  await tell('three');
  await expect.poll(heard).toEqual(['one', 'three']);
  await tell('four', named);
  await expect.poll(heard).toEqual(['one', 'three', 'four']);
});
