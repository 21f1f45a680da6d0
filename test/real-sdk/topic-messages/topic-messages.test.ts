import { type ChatSDK, EVENT, type Topic, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say } from '../../../packages/engine/src/testing/small-talk.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN } from '../messages/testing/people.js';

// Parlor's engine mentions everybody to nobody in communities. Tencent's service might.

const GROUP_ID = '@TGS#_team';
const ME = 1;
const EVERYBODY = 2;

let world: MixedWorld;
let ann: ChatSDK;
let ben: ChatSDK;
let topicID: string;
/** What Ann's SDK has asked for. */
let commands: string[];
let session: GatewaySession;

beforeEach(async () => {
  world = createMixedWorld({ seed: { users: [ANN, BEN] } });
  commands = [];
  const { gateway } = world;
  const receive = gateway.receive.bind(gateway);
  vi.spyOn(gateway, 'receive').mockImplementation((from, frame) => {
    session = from;
    commands.push(frame.servcmd.slice(frame.servcmd.indexOf('.') + 1));
    return receive(from, frame);
  });
  ann = await world.tencents('ann');
  ben = await world.parlors('ben');
  await ben.createGroup({
    groupID: GROUP_ID,
    name: 'Team',
    type: TYPES.GRP_COMMUNITY,
    isSupportTopic: true,
    memberList: [{ userID: 'ann' }],
  });
  const made = await ben.createTopicInCommunity({ groupID: GROUP_ID, topicName: 'Tea' });
  topicID = made.data.topicID;
  await expect.poll(() => topicOf(ann).then(({ topicName }) => topicName)).toBe('Tea');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

async function topicOf(chat: ChatSDK): Promise<Topic> {
  const { data } = await chat.getTopicList({ groupID: GROUP_ID });
  const [topic] = data.successTopicList;
  if (!topic) throw new Error('There is no topic yet.');
  return topic;
}

/** Tells Ann that somebody has mentioned her, or everybody. */
function mention(MsgSeq: number, AtFlagList: number[]): void {
  const place = { GroupId: GROUP_ID, TopicId: topicID };
  const GroupAtTips = { From_Account: 'ben', ...place, MsgSeq, AtFlagList };
  session.push({ Event: 12, GroupTips: [{ MsgRandom: 7, ClientSeq: 8, GroupAtTips }] });
}

test('a message that mentions me and everybody, told twice, is one item [OBJ-6.5]', async () => {
  const topic = await topicOf(ann);
  mention(1, [ME]);
  mention(1, [EVERYBODY]);
  mention(2, [EVERYBODY]);
  const found = () => topic.groupAtInfoList.map((one) => [one.messageSequence, one.atTypeArray]);
  await expect.poll(found).toEqual([
    [1, [3]],
    [2, [2]],
  ]);
});

test('mentions of everybody are forgotten here alone, those of me at the service [RDS-13.12]', async () => {
  const topic = await topicOf(ann);
  const told = record(ann, EVENT.TOPIC_UPDATED);
  mention(1, [EVERYBODY]);
  await expect.poll(() => told.length).toBe(1);
  await ann.setMessageRead({ conversationID: `GROUP${topicID}` });
  await expect.poll(() => topic.groupAtInfoList).toEqual([]);
  expect(commands).not.toContain('deletemsg');
  mention(2, [ME]);
  await expect.poll(() => topic.groupAtInfoList.length).toBe(1);
  await ann.setMessageRead({ conversationID: `GROUP${topicID}` });
  await expect.poll(() => topic.groupAtInfoList).toEqual([]);
  expect(commands).toContain('deletemsg');
});

test('what is said in a topic goes from one client to the other and back', async () => {
  const [onSDK, onParlors] = [ann, ben].map((chat) => record(chat, EVENT.TOPIC_UPDATED));
  const sent = await say(ben, topicID, 'tea?', 'GROUP');
  await expect.poll(() => onSDK?.length).toBe(1);
  expect(await topicOf(ann)).toMatchObject({ unreadCount: 1, nextMessageSeq: 2 });
  expect(ann.findMessage(sent.ID)).toMatchObject({ to: topicID, sequence: 1, flow: 'in' });
  await say(ann, topicID, 'yes', 'GROUP');
  await expect.poll(() => onParlors?.length).toBe(2);
  expect(await topicOf(ben)).toMatchObject({
    unreadCount: 1,
    lastMessage: { lastSequence: 2, fromAccount: 'ann', messageForShow: 'yes' },
  });
});
