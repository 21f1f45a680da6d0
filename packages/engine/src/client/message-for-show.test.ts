import { TYPES } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { type LiveElement, LiveMessage } from './live-message.js';
import { isInternational, messageForShow } from './message-for-show.js';

const INTERNATIONAL = 1_720_000_001;
const CHINESE = 1_400_000_000;

const tip = { operatorID: 'bob', userIDList: ['bob'] };
const groupProfile = { from: '@TIM#SYSTEM', to: 'team', groupID: 'team' };

/** One of each kind that the engine has. */
const ELEMENTS: readonly LiveElement[] = [
  { type: TYPES.MSG_CUSTOM, content: { data: 'a', description: '', extension: '' } },
  { type: TYPES.MSG_FACE, content: { index: 1, data: 'smile' } },
  {
    type: TYPES.MSG_GRP_TIP,
    content: {
      ...tip,
      operationType: TYPES.GRP_TIP_MBR_QUIT,
      groupProfile: { ...groupProfile, groupName: 'Team' },
    },
  },
  {
    type: TYPES.MSG_GRP_SYS_NOTICE,
    content: {
      operatorID: 'bob',
      operationType: 5,
      groupProfile: { ...groupProfile, name: 'Team', groupType: TYPES.GRP_PUBLIC },
    },
  },
];

/** The kinds that hold a place, a file or other messages. What they hold is not shown. */
const CONTAINERS = [
  TYPES.MSG_IMAGE,
  TYPES.MSG_LOCATION,
  TYPES.MSG_AUDIO,
  TYPES.MSG_VIDEO,
  TYPES.MSG_FILE,
  TYPES.MSG_MERGER,
] as const;

function messageWith(element?: LiveElement): LiveMessage {
  const message = new LiveMessage({
    conversationID: 'C2Cbob',
    conversationType: TYPES.CONV_C2C,
    time: 1,
    sequence: 1,
    clientSequence: 1,
    random: 1,
    from: 'bob',
    to: 'me',
    flow: 'in',
    status: 'success',
    clientTime: 1,
    senderTinyID: '1',
  });
  if (element) message.setElement(element);
  return message;
}

const shown = (sdkAppID: number) =>
  ELEMENTS.map((element) => messageForShow(messageWith(element), sdkAppID));

const shownOfContainers = (sdkAppID: number) =>
  CONTAINERS.map((type) => {
    const message = messageWith({ type, content: { text: 'not shown' } });
    return messageForShow(message, sdkAppID);
  });

describe('the line that a list shows of a message', () => {
  test('of a text is the text, wherever the application belongs', () => {
    const message = messageWith({ type: TYPES.MSG_TEXT, content: { text: 'hello' } });
    expect([CHINESE, INTERNATIONAL].map((id) => messageForShow(message, id))).toEqual([
      'hello',
      'hello',
    ]);
  });

  test('is English on international sites [OBJ-3.3]', () => {
    expect(shown(INTERNATIONAL)).toEqual([
      '[Custom Messages]',
      '[Animated Sticker]',
      '[Group Notification]',
      '[Group System Message]',
    ]);
  });

  test('is Chinese elsewhere [OBJ-3.5]', () => {
    expect(shown(CHINESE)).toEqual(['[自定义消息]', '[动画表情]', '[群提示消息]', '[群系统通知]']);
  });

  test('says of places, files and merged messages what they are in English [OBJ-3.4]', () => {
    expect(shownOfContainers(INTERNATIONAL)).toEqual([
      '[Image]',
      '[Location]',
      '[Voice]',
      '[Video]',
      '[File]',
      '[Chat Record]',
    ]);
  });

  test('and elsewhere in Chinese [OBJ-3.6]', () => {
    expect(shownOfContainers(CHINESE)).toEqual([
      '[图片]',
      '[位置]',
      '[语音]',
      '[视频]',
      '[文件]',
      '[聊天记录]',
    ]);
  });

  test('is empty where there is no payload, as of a kind that nobody knows [OBJ-3.7]', () => {
    expect(messageForShow(messageWith(), INTERNATIONAL)).toBe('');
    expect(messageForShow(messageWith(), CHINESE)).toBe('');
  });
});

describe('an application', () => {
  test.each([
    [0, true],
    [1, false],
    [19_999_999, false],
    [20_000_000, true],
    [89_999_999, true],
    [90_000_000, false],
    [1_400_000_000, false],
    [1_719_999_999, false],
    [1_720_000_000, true],
    [1_789_999_999, true],
    [1_790_000_000, false],
  ])('with the SDKAppID %i is international: %s [OBJ-3.2]', (sdkAppID, expected) => {
    expect(isInternational(sdkAppID)).toBe(expected);
    const message = messageWith({ type: TYPES.MSG_FACE, content: { index: 1, data: 'smile' } });
    expect(messageForShow(message, sdkAppID)).toBe(expected ? '[Animated Sticker]' : '[动画表情]');
  });
});
