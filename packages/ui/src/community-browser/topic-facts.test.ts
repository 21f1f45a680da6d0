import type { TopicSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../internals/formats.js';
import { english } from '../internals/strings/english.js';
import { communityOf, isQuiet, mentionIn, topicLine, topicTitle } from './topic-facts.js';

const formats = createFormats('en');

const nothingSaid: TopicSnapshot['lastMessage'] = {
  ...{ lastTime: 0, lastSequence: 0, fromAccount: '', nick: '', avatar: '', type: '' },
  ...{ payload: null, messageForShow: '', isRevoked: false, revoker: null },
};

function topic(change: Partial<TopicSnapshot> = {}): TopicSnapshot {
  return {
    ...{ topicID: '@TGS#_a@TOPIC#_b', topicName: 'Tea', avatar: '', introduction: '' },
    ...{ notification: '', unreadCount: 0, muteAllMembers: false, customData: '' },
    ...{ nextMessageSeq: 1, groupAtInfoList: [], lastMessage: nothingSaid },
    selfInfo: { muteTime: 0, messageRemindType: '', readedSequence: 0 },
    ...change,
  };
}

function said(change: Partial<TopicSnapshot['lastMessage']>): TopicSnapshot {
  const message = { lastTime: 1, fromAccount: 'ben', nick: 'Ben', type: 'TIMTextElem' } as const;
  return topic({
    lastMessage: { ...nothingSaid, ...message, payload: { text: 'Hi' }, ...change },
  });
}

const lineOf = (one: TopicSnapshot) => topicLine(one, 'ann', english, formats);

describe('a topic', () => {
  it('is called by its name, on one line, or by its ID', () => {
    expect(topicTitle(topic({ topicName: ' Tea\nand more ' }))).toBe('Tea and more');
    expect(topicTitle(topic({ topicName: ' \n ' }))).toBe('@TGS#_a@TOPIC#_b');
  });

  it.each([
    ['@TGS#_a@TOPIC#_b', '@TGS#_a'],
    ['@TGS#_a', ''],
    ['', ''],
  ])('%j belongs to the community %j', (topicID, communityID) => {
    expect(communityOf(topicID)).toBe(communityID);
  });

  it.each([
    ['', false],
    ['AcceptAndNotify', false],
    ['AcceptNotNotify', true],
    ['Discard', true],
  ] as const)('with the remind type %j is quiet: %s', (messageRemindType, quiet) => {
    const selfInfo = { muteTime: 0, messageRemindType, readedSequence: 0 };
    expect(isQuiet(topic({ selfInfo }))).toBe(quiet);
  });

  it.each([
    [[], null],
    [[[1]], 'me'],
    [[[2]], 'all'],
    [[[2], [3]], 'me'],
    [[undefined], 'all'],
  ] as const)('with the mentions %j calls %s', (types, mention) => {
    const groupAtInfoList = types.map((atTypeArray, messageSequence) => ({
      ...{ from: 'ben', groupID: '@TGS#_a', topicID: '@TGS#_a@TOPIC#_b', messageSequence },
      ...(atTypeArray && { atTypeArray: [...atTypeArray] }),
    }));
    expect(mentionIn(topic({ groupAtInfoList }))).toBe(mention);
  });

  it.each([null, 'me', 7, {}])('with %j for what a mention is calls everybody', (atTypeArray) => {
    const mention = { from: 'ben', groupID: '@TGS#_a', messageSequence: 1 };
    const one = topic();
    Object.assign(one, { groupAtInfoList: [Object.assign(mention, { atTypeArray })] });
    expect(mentionIn(one)).toBe('all');
  });
});

describe('what was said last', () => {
  it.each([
    ['nothing', topic(), ''],
    ['by somebody', said({}), 'Ben: Hi'],
    ['by somebody without a name', said({ nick: '' }), 'ben: Hi'],
    ['by me', said({ fromAccount: 'ann' }), 'You: Hi'],
    ['taken back', said({ isRevoked: true }), english.messageRevoked],
    [
      'taken back by me',
      said({ isRevoked: true, fromAccount: 'ann' }),
      english.messageRevokedByYou,
    ],
    ['a picture', said({ type: 'TIMImageElem' }), 'Ben: Photo'],
    ['without what is in it', said({ payload: null, messageForShow: '[Image]' }), '[Image]'],
  ])('is shown: %s', (_what, one, line) => {
    expect(lineOf(one)).toBe(line);
  });

  it('does not take the list down when it is misshapen', () => {
    expect(lineOf(said({ type: 'TIMGroupTipElem' }))).not.toBe('');
  });
});
