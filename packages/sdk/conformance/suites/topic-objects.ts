import { type Topic, TYPES } from '@parlor/sdk';
import { say, text } from '../actors/small-talk.js';
import { mentionIn, readTopic } from '../actors/topic-talk.js';
import { openCommunity, openTopic, TOPIC_METHODS, topicOf } from '../actors/topics.js';
import { type Suite, scenario } from '../scenario.js';

const FIELDS = [
  'avatar',
  'customData',
  'groupAtInfoList',
  'introduction',
  'lastMessage',
  'muteAllMembers',
  'nextMessageSeq',
  'notification',
  'selfInfo',
  'topicID',
  'topicName',
  'unreadCount',
];

const LAST_MESSAGE_FIELDS = [
  'avatar',
  'cloudCustomData',
  'fromAccount',
  'isRevoked',
  'lastSequence',
  'lastTime',
  'messageForShow',
  'nick',
  'payload',
  'revoker',
  'type',
  'version',
];

const SELF_FIELDS = [
  'excludedUnreadSequenceList',
  'messageRemindType',
  'muteTime',
  'readedSequence',
];

/** What is unread by what a topic itself says of its messages. */
function unreadBy({ nextMessageSeq, selfInfo }: Topic): number {
  const { readedSequence, excludedUnreadSequenceList = [] } = selfInfo;
  const isUnread = (sequence: number) => readedSequence < sequence && sequence < nextMessageSeq;
  const excluded = excludedUnreadSequenceList.filter(isUnread);
  return Math.max(0, nextMessageSeq - 1 - readedSequence - excluded.length);
}

/** What a topic is to an app. */
export const TOPIC_OBJECTS_SUITE: Suite = {
  noun: 'topics',
  about: 'topics as objects',
  scenarios: [
    scenario(
      'a topic has these fields, and its last message and what one is in it have those',
      {
        rules: ['OBJ-8.1', 'OBJ-8.2', 'OBJ-8.3', 'TOP-2.1', 'TOP-2.3', 'TOP-2.5'],
        needs: TOPIC_METHODS,
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.updateMyProfile({ nick: 'Alice', avatar: 'https://tea.example/a.png' });
        const groupID = await openCommunity(alice, ['bob']);
        const topicID = await openTopic(alice, groupID);
        const message = alice.createTextMessage({
          to: topicID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: 'hello' },
          cloudCustomData: 'cloud',
        });
        await alice.sendMessage(message);
        const topic = await topicOf(bob, groupID, topicID);
        expect(Object.keys(topic).toSorted()).toEqual(FIELDS);
        expect(Object.keys(topic.lastMessage).toSorted()).toEqual(LAST_MESSAGE_FIELDS);
        expect(Object.keys(topic.selfInfo).toSorted()).toEqual(SELF_FIELDS);
        expect(topic).toMatchObject({ nextMessageSeq: 2, unreadCount: 1, groupAtInfoList: [] });
        expect(topic.lastMessage).toEqual({
          lastTime: message.time,
          lastSequence: 1,
          fromAccount: 'alice',
          nick: 'Alice',
          avatar: 'https://tea.example/a.png',
          type: TYPES.MSG_TEXT,
          payload: { text: 'hello' },
          messageForShow: 'hello',
          isRevoked: false,
          revoker: null,
          version: 0,
          cloudCustomData: 'cloud',
        });
        expect(topic.selfInfo).toMatchObject({
          muteTime: 0,
          messageRemindType: '',
          readedSequence: 0,
        });
      },
    ),
    scenario(
      'one in which nothing was said has an empty last message',
      { rules: ['TOP-2.4', 'TOP-2.5'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await openCommunity(people.alice, ['bob']);
        const topicID = await openTopic(people.alice, groupID);
        for (const chat of [people.alice, people.bob]) {
          const topic = await topicOf(chat, groupID, topicID);
          expect(topic.lastMessage).toEqual({
            lastTime: 0,
            lastSequence: 0,
            fromAccount: '',
            nick: '',
            avatar: '',
            type: '',
            payload: null,
            messageForShow: '',
            isRevoked: false,
            revoker: null,
            version: 0,
            cloudCustomData: '',
          });
          expect(topic.selfInfo).toMatchObject({ muteTime: 0, messageRemindType: '' });
          expect(topic.selfInfo.readedSequence).toBe(0);
        }
      },
    ),
    scenario(
      'a mention says who, where and in which message',
      { rules: ['TOP-2.2'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openCommunity(alice, ['bob', 'carol']);
        const topicID = await openTopic(alice, groupID);
        await world.settled(bob, carol);
        // Bob hears of it, Carol asks afterwards.
        const heard = await topicOf(bob, groupID, topicID);
        const { sequence } = await mentionIn(alice, topicID, ['bob', 'carol']);
        await world.settled(bob, carol);
        const asked = await topicOf(carol, groupID, topicID);
        for (const { groupAtInfoList } of [heard, asked]) {
          expect(groupAtInfoList).toHaveLength(1);
          expect(groupAtInfoList[0]).toMatchObject({
            from: 'alice',
            groupID,
            topicID,
            messageSequence: sequence,
            atTypeArray: [1],
          });
        }
      },
    ),
    scenario(
      'what is unread follows from what was said and read, and what does not count',
      { rules: ['OBJ-8.4'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openCommunity(alice, ['bob', 'carol']);
        const topicID = await openTopic(alice, groupID);
        await world.settled(bob, carol);
        const heard = await topicOf(bob, groupID, topicID);
        await say(alice, topicID, 'one', TYPES.CONV_GROUP);
        await alice.sendMessage(text(alice, topicID, 'two', TYPES.CONV_GROUP), {
          messageControlInfo: { excludedFromUnreadCount: true },
        });
        await say(alice, topicID, 'three', TYPES.CONV_GROUP);
        await world.settled(bob, carol);
        const asked = await topicOf(carol, groupID, topicID);
        for (const topic of [heard, asked]) {
          expect(topic).toMatchObject({ unreadCount: 2, nextMessageSeq: 4 });
          expect(topic.selfInfo.excludedUnreadSequenceList).toEqual([2]);
          expect(unreadBy(topic)).toBe(2);
        }
        await readTopic(carol, topicID);
        expect([asked.unreadCount, unreadBy(asked)]).toEqual([0, 0]);
        await say(alice, topicID, 'four', TYPES.CONV_GROUP);
        await world.settled(bob, carol);
        expect([heard.unreadCount, asked.unreadCount]).toEqual([3, 1]);
        expect([unreadBy(heard), unreadBy(asked)]).toEqual([3, 1]);
      },
    ),
  ],
};
