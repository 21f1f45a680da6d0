import type { EngineSeed } from '@parlor/engine';
import { communityID, TYPES, topicID } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createNotifiedDevice,
  createTabSigns,
  type NotifiedDevice,
} from '../../testing/notified-tabs.js';
import { createWorld, renderReady, say } from '../../testing/world.js';
import { useConversationActions, useTotalUnread } from '../conversations/index.js';
import { useDoNotDisturb } from '../do-not-disturb/index.js';
import type { NotificationsOptions } from './notification-options.js';
import { useNotifications } from './use-notifications.js';

const SEED = {
  users: [{ userID: 'ann' }, { userID: 'ben', nick: 'Ben' }, { userID: 'cat', nick: 'Cat' }],
  groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben', 'cat'] }],
} satisfies EngineSeed;

/** Ann is in another tab; Ben and Cat can write to her. The options may be changed, for the next render. */
async function startNotified(given: NotificationsOptions = {}, seed: EngineSeed = SEED) {
  const world = createWorld({ seed, maxInstancesPerUser: 9 });
  const device = createNotifiedDevice();
  const [ben, cat] = [await world.peer('ben'), await world.peer('cat')];
  const options: Changeable<NotificationsOptions> = { device, ...given };
  const page = await openTab(world, options);
  /** All that was said before is decided once this has come. */
  const settled = async () => {
    await say(cat, 'C2Cann', 'the last word');
    await waitFor(() => expect(bodiesOf(device)).toContain('the last word'));
    return bodiesOf(device).filter((body) => body !== 'the last word');
  };
  return { ...world, device, ben, cat, page, options, settled };
}

async function startInTopic() {
  const community = communityID('house');
  const topic = topicID(community, 'kettles');
  const members = ['ann', 'ben'];
  const topics = [{ topicID: topic, topicName: 'Kettles' }];
  const world = await startNotified(
    {},
    {
      users: SEED.users,
      groups: [{ groupID: community, name: 'House', type: 'Community', members, topics }],
    },
  );
  return { ...world, topicID: topic };
}

type Changeable<Options> = { -readonly [Name in keyof Options]: Options[Name] };
type World = Pick<ReturnType<typeof createWorld>, 'engine' | 'userOf'>;

function openTab({ engine, userOf }: World, options: NotificationsOptions) {
  const useIt = () => ({
    notifications: useNotifications({ ...options }),
    conversations: useConversationActions(),
    quiet: useDoNotDisturb(),
    unread: useTotalUnread(),
  });
  return renderReady(useIt, { sdk: engine.createClient(), user: userOf('ann') });
}

/** So much has come that is unread. */
function arrived(page: Awaited<ReturnType<typeof openTab>>, unread: number) {
  return waitFor(() => expect(page.current.unread).toBe(unread));
}

function bodiesOf({ notices }: NotifiedDevice): readonly string[] {
  return notices.map(({ body }) => body);
}

describe('somebody who does not see the page', () => {
  it('is notified of what is said to them, with who says it', async () => {
    const { device, ben } = await startNotified();
    await say(ben, 'C2Cann', 'tea is ready');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    expect(device.notices[0]).toMatchObject({ title: 'Ben', body: 'tea is ready' });
  });

  it('is told in groups who says it', async () => {
    const { device, ben } = await startNotified();
    await say(ben, 'GROUPtea', 'tea is ready');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    expect(device.notices[0]).toMatchObject({ title: 'Tea', body: 'Ben: tea is ready' });
  });

  it('has one notification per conversation: what was said last', async () => {
    const { device, ben, cat } = await startNotified();
    for (const text of ['one', 'two', 'three']) await say(ben, 'C2Cann', text);
    await say(cat, 'C2Cann', 'hello');
    await waitFor(() => expect([...bodiesOf(device)].sort()).toEqual(['hello', 'three']));
    await say(ben, 'C2Cann', 'four');
    await waitFor(() => expect([...bodiesOf(device)].sort()).toEqual(['four', 'hello']));
  });

  it('reads plain words on one line, which are cut', async () => {
    const { device, ben } = await startNotified();
    await say(ben, 'C2Cann', `<b>a</b>\n\u202eb ${'😀'.repeat(500)}`);
    await waitFor(() => expect(device.notices).toHaveLength(1));
    const [{ body = '' } = {}] = device.notices;
    expect(body.startsWith('<b>a</b> b 😀')).toBe(true);
    expect(body.length).toBeLessThanOrEqual(240);
    expect(body).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('reads what the app says of it, or nothing', async () => {
    const describeIt: NotificationsOptions['describe'] = ({ message, title, count }) =>
      message.from === 'ben' ? null : { title: `From ${title}`, body: `${count} new` };
    const { device, ben, cat } = await startNotified({ describe: describeIt });
    await say(ben, 'C2Cann', 'unheard');
    await say(cat, 'C2Cann', 'heard');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    expect(device.notices[0]).toMatchObject({ title: 'From Cat', body: '1 new' });
  });

  it('comes to the conversation by a press', async () => {
    const onOpen = vi.fn();
    const { device, ben } = await startNotified({ onOpen });
    await say(ben, 'C2Cann', 'tea is ready');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    device.notices[0]?.onPress();
    expect(onOpen).toHaveBeenCalledWith('C2Cben', expect.objectContaining({ from: 'ben' }));
    expect(device.focusCount).toBe(1);
    expect(device.notices).toEqual([]);
  });

  it('hears the sound of the app instead of the device’s', async () => {
    const sound = vi.fn();
    const { device, ben } = await startNotified({ sound });
    await say(ben, 'C2Cann', 'tea is ready');
    await waitFor(() => expect(sound).toHaveBeenCalledOnce());
    expect(device.notices[0]?.isSilent).toBe(true);
  });

  it('is notified also where the browser does not let the sound play', async () => {
    const play = vi.fn(() => Promise.reject(new DOMException('Not now', 'NotAllowedError')));
    const { device, ben } = await startNotified({ sound: { play } });
    await say(ben, 'C2Cann', 'tea is ready');
    await waitFor(() => expect(play).toHaveBeenCalledOnce());
    expect(device.notices).toHaveLength(1);
  });
});

describe('nobody is notified', () => {
  it('of what they have said themselves on another device', async () => {
    const { peer, settled } = await startNotified();
    await say(await peer('ann'), 'C2Cben', 'from my phone');
    expect(await settled()).toEqual([]);
  });

  it('of what happens in a group', async () => {
    const { ben, settled } = await startNotified();
    await ben.updateGroupProfile({ groupID: 'tea', name: 'Green tea' }).catch(() => undefined);
    await ben.quitGroup('tea');
    expect(await settled()).toEqual([]);
  });

  it('of what does not count as unread', async () => {
    const { ben, settled } = await startNotified();
    const message = ben.createTextMessage({
      ...{ to: 'ann', conversationType: 'C2C', payload: { text: 'by the way' } },
    });
    await ben.sendMessage(message, { messageControlInfo: { excludedFromUnreadCount: true } });
    expect(await settled()).toEqual([]);
  });

  it('of a conversation that is muted', async () => {
    const { page, ben, settled } = await startNotified();
    await act(() =>
      page.current.conversations.setRemindType(['C2Cben'], TYPES.MSG_REMIND_ACPT_NOT_NOTE),
    );
    await say(ben, 'C2Cann', 'unheard');
    expect(await settled()).toEqual([]);
  });

  it('of a group that is muted except for mentions, unless it names them', async () => {
    const { page, ben, device, settled } = await startNotified();
    await act(() =>
      page.current.conversations.setRemindType(
        ['GROUPtea'],
        TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT,
      ),
    );
    await say(ben, 'GROUPtea', 'unheard');
    expect(await settled()).toEqual([]);
    const named = ben.createTextAtMessage({
      ...{ to: 'tea', conversationType: 'GROUP' },
      payload: { text: '@ann come', atUserList: ['ann'] },
    });
    await ben.sendMessage(named);
    await waitFor(() => expect(bodiesOf(device)).toContain('Ben: @ann come'));
  });

  it('of what was said while it was quiet', async () => {
    const { page, ben, settled } = await startNotified();
    await act(() => page.current.quiet.setAlways());
    await waitFor(() => expect(page.current.quiet.isQuiet).toBe(true));
    await say(ben, 'C2Cann', 'unheard');
    await arrived(page, 1);
    await act(() => page.current.quiet.turnOff());
    expect(await settled()).toEqual([]);
  });

  it('of what was said while they saw the page', async () => {
    const { page, device, ben, settled } = await startNotified();
    act(() => device.setVisible(true));
    await say(ben, 'C2Cann', 'unheard');
    await arrived(page, 1);
    act(() => device.setVisible(false));
    expect(await settled()).toEqual([]);
  });

  it('of what was said while they did not allow it', async () => {
    const { page, device, ben, settled } = await startNotified();
    act(() => device.setPermission('denied'));
    await say(ben, 'C2Cann', 'unheard');
    await arrived(page, 1);
    act(() => device.setPermission('granted'));
    expect(await settled()).toEqual([]);
  });

  it('of what was said while the setting of the app was off', async () => {
    const { page, options, ben, settled } = await startNotified({ isOn: false });
    await say(ben, 'C2Cann', 'unheard');
    await arrived(page, 1);
    options.isOn = true;
    page.rerender();
    expect(await settled()).toEqual([]);
  });

  it('of what is taken back at once', async () => {
    const { ben, settled } = await startNotified();
    const message = await say(ben, 'C2Cann', 'a slip');
    await ben.revokeMessage(message);
    expect(await settled()).toEqual([]);
  });
});

describe('somebody who sees the page, and wants to hear of what is said elsewhere', () => {
  it('is notified of all conversations but the one that is open', async () => {
    const { device, ben, settled } = await startNotified({
      when: 'elsewhere',
      lookingAt: 'C2Cben',
    });
    act(() => device.setVisible(true));
    await say(ben, 'C2Cann', 'seen');
    await say(ben, 'GROUPtea', 'not seen');
    expect(await settled()).toEqual(['Ben: not seen']);
  });

  it('has the notification of a conversation no more once it is opened', async () => {
    const { page, options, device, ben } = await startNotified({ when: 'elsewhere' });
    act(() => device.setVisible(true));
    await say(ben, 'C2Cann', 'tea is ready');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    options.lookingAt = 'C2Cben';
    page.rerender();
    expect(device.notices).toEqual([]);
  });
});

describe('a notification goes', () => {
  it('when its conversation is read, and no other one', async () => {
    const { page, device, ben, cat } = await startNotified();
    await say(ben, 'C2Cann', 'one');
    await say(cat, 'C2Cann', 'two');
    await waitFor(() => expect(device.notices).toHaveLength(2));
    await act(() => page.current.conversations.markRead(['C2Cben']));
    await waitFor(() => expect(bodiesOf(device)).toEqual(['two']));
  });

  it('when its conversation is read on another device', async () => {
    const { device, ben, peer } = await startNotified();
    const phone = await peer('ann');
    await say(ben, 'C2Cann', 'one');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    await phone.setMessageRead({ conversationID: 'C2Cben' });
    await waitFor(() => expect(device.notices).toEqual([]));
  });

  it('when what it says is taken back', async () => {
    const { device, ben } = await startNotified();
    const message = await say(ben, 'C2Cann', 'a slip');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    await ben.revokeMessage(message);
    await waitFor(() => expect(device.notices).toEqual([]));
  });

  it('when the person comes back to the page', async () => {
    const { device, ben } = await startNotified();
    await say(ben, 'C2Cann', 'one');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    act(() => device.setVisible(true));
    expect(device.notices).toEqual([]);
  });

  it('with the login', async () => {
    const { page, device, ben } = await startNotified();
    await say(ben, 'C2Cann', 'one');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    await act(() => page.session.logout());
    expect(device.notices).toEqual([]);
  });

  it('with the page', async () => {
    const { page, device, ben } = await startNotified();
    await say(ben, 'C2Cann', 'one');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    page.unmount();
    expect(device.notices).toEqual([]);
  });
});

describe('of several tabs', () => {
  it('one notifies, and another when that one is closed', async () => {
    const tabs = createTabSigns();
    const [first, second] = [createNotifiedDevice(tabs), createNotifiedDevice(tabs)];
    const world = await startNotified({ device: first });
    const later = await openTab(world, { device: second });
    await say(world.ben, 'C2Cann', 'one');
    await waitFor(() => expect(bodiesOf(first)).toEqual(['one']));
    await arrived(later, 1);
    world.page.unmount();
    await say(world.ben, 'C2Cann', 'two');
    await waitFor(() => expect(bodiesOf(second)).toEqual(['two']));
    expect(second.noticeCount).toBe(1);
  });

  it('none notifies while the person sees another one', async () => {
    const tabs = createTabSigns();
    const [hidden, seen] = [createNotifiedDevice(tabs), createNotifiedDevice(tabs)];
    const world = await startNotified({ device: hidden });
    await openTab(world, { device: seen });
    act(() => seen.setVisible(true));
    await say(world.ben, 'C2Cann', 'one');
    await arrived(world.page, 1);
    const isAsked = vi.spyOn(tabs, 'isUp');
    await waitFor(() => expect(isAsked).toHaveBeenCalled());
    act(() => seen.setVisible(false));
    await say(world.ben, 'C2Cann', 'two');
    await waitFor(() => expect(bodiesOf(hidden)).toEqual(['two']));
    expect([hidden.noticeCount, seen.noticeCount]).toEqual([1, 0]);
  });
});

describe('the permission', () => {
  it('is asked for by the app alone', async () => {
    const { page, device, ben } = await startNotified();
    act(() => device.setPermission('default'));
    expect(page.current.notifications.permission).toBe('default');
    const asked = vi.spyOn(device, 'request');
    await say(ben, 'C2Cann', 'unheard');
    await arrived(page, 1);
    expect(asked).not.toHaveBeenCalled();
    await act(() => page.current.notifications.request());
    expect(page.current.notifications.permission).toBe('granted');
    await say(ben, 'C2Cann', 'heard');
    await waitFor(() => expect(bodiesOf(device)).toEqual(['heard']));
  });

  it('may be refused, and says so', async () => {
    const { page, device } = await startNotified();
    act(() => device.setPermission('default'));
    device.answer = 'denied';
    await act(async () => expect(await page.current.notifications.request()).toBe('denied'));
    expect(page.current.notifications.permission).toBe('denied');
  });
});

describe('in a community', () => {
  // Else the first message waits until the machine has read it.
  beforeAll(() => import('./talk-of-topic.js'));

  it('somebody is notified of a topic by its name, unless it is muted', async () => {
    const { ben, page, device, settled, topicID } = await startInTopic();
    await say(ben, `GROUP${topicID}`, 'tea is ready');
    await waitFor(() => expect(device.notices).toHaveLength(1));
    expect(device.notices[0]).toMatchObject({ title: 'Kettles', body: 'Ben: tea is ready' });
    await act(() =>
      page.current.conversations.setRemindType([`GROUP${topicID}`], TYPES.MSG_REMIND_ACPT_NOT_NOTE),
    );
    act(() => device.setVisible(true));
    act(() => device.setVisible(false));
    await say(ben, `GROUP${topicID}`, 'unheard');
    expect(await settled()).toEqual([]);
  });
});
