import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { createSlowSDK } from '../../testing/slow-sdk.js';
import {
  BLACK,
  BLACK_TALK,
  COFFEE,
  GREEN,
  GREEN_TALK,
  HALL,
  openTopics,
  TEA,
  topicOf,
  topicsWorld,
  WHITE,
} from '../../testing/topics-page.js';
import {
  createWorld,
  kickAndReturn,
  makeHostile,
  renderChat,
  renderReady,
  say,
} from '../../testing/world.js';
import { useSession } from '../session/index.js';
import { useTopic } from './use-topic.js';
import { useTopics } from './use-topics.js';

/** A page whose answers can be held back. */
async function openSlow(...names: (keyof ChatSDK)[]) {
  const slows: ReturnType<typeof createSlowSDK>[] = [];
  const page = await openTopics((client) => {
    const slow = createSlowSDK(client, names);
    slows.push(slow);
    return Object.fromEntries(names.map((name) => [name, slow.sdk[name]]));
  });
  const [slow] = slows;
  if (!slow) throw new Error('There is no SDK.');
  return { ...page, slow };
}

const REFUSED = new ChatError({ code: 10007 });

describe('the topics of a community', () => {
  it('are there, with what is unread, those first in which something was said last', async () => {
    const { view, names, topic } = await openTopics();
    expect(names()).toEqual(['Green', 'Black', 'White']);
    expect(view.current).toMatchObject({ unreadCount: 2, error: null });
    expect(topic(GREEN)).toMatchObject({
      unreadCount: 2,
      lastMessage: { messageForShow: 'anybody?', fromAccount: 'ben' },
    });
    expect(topic(WHITE)).toMatchObject({ unreadCount: 0, lastMessage: { lastTime: 0 } });
  });

  it('follow what is said in them, and each stays the same object until it changes', async () => {
    const { view, names, topic, peer } = await openTopics();
    const [green, white] = [topic(GREEN), topic(WHITE)];
    await say(await peer('ben'), BLACK_TALK, 'more');
    await waitFor(() => expect(names()).toEqual(['Black', 'Green', 'White']));
    expect(topic(BLACK)).toMatchObject({ unreadCount: 1, lastMessage: { messageForShow: 'more' } });
    expect(view.current.unreadCount).toBe(3);
    expect([topic(GREEN), topic(WHITE)]).toEqual([green, white]);
    expect(topic(GREEN)).toBe(green);
    expect(topic(WHITE)).toBe(white);
  });

  it('are read by what I say in them myself', async () => {
    const { client, topic } = await openTopics();
    await say(client, GREEN_TALK, 'me');
    await waitFor(() => expect(topic(GREEN)?.unreadCount).toBe(0));
  });

  it('say who has mentioned me, until I have read it', async () => {
    const { view, topic, peer } = await openTopics();
    const ben = await peer('ben');
    const message = ben.createTextAtMessage({
      to: BLACK,
      conversationType: 'GROUP',
      payload: { text: '@Ann', atUserList: ['ann'] },
    });
    await ben.sendMessage(message);
    await waitFor(() => expect(topic(BLACK)?.groupAtInfoList).toHaveLength(1));
    await act(() => view.current.markRead(BLACK));
    expect(topic(BLACK)).toMatchObject({ groupAtInfoList: [], unreadCount: 0 });
  });

  it('that others make, change and remove are told', async () => {
    const { names, peer } = await openTopics();
    const ann = await peer('ann');
    await ann.createTopicInCommunity({ groupID: TEA, topicName: 'Amber' });
    await waitFor(() => expect(names()).toEqual(['Green', 'Black', 'White', 'Amber']));
    await ann.updateTopicProfile({ groupID: TEA, topicID: BLACK, topicName: 'Noir' });
    await waitFor(() => expect(names()).toContain('Noir'));
    await ann.deleteTopicFromCommunity({ groupID: TEA, topicIDList: [WHITE] });
    await waitFor(() => expect(names()).not.toContain('White'));
  });

  it('are asked for once for all who look', async () => {
    const asked = vi.fn();
    const { view } = await openTopics((client) => ({
      getTopicList: (options) => {
        asked();
        return client.getTopicList(options);
      },
    }));
    const { renders } = view;
    await act(() => view.current.refetch());
    expect(asked).toHaveBeenCalledTimes(2);
    expect(view.renders).toBe(renders);
  });

  it('of a group that has none, or is not mine, are an error that says so', async () => {
    const { engine, userOf } = createWorld(topicsWorld);
    const view = await renderReady(() => [useTopics(HALL), useTopics(COFFEE), useTopics('')], {
      sdk: engine.createClient(),
      user: userOf('ann'),
    });
    await waitFor(() => {
      expect(view.current.map(({ status }) => status)).toEqual(['error', 'error', 'loading']);
    });
    expect(view.current.map(({ error }) => error?.code)).toEqual([10004, 10007, undefined]);
  });

  it('are there once I am in', async () => {
    const { engine, userOf, peer } = createWorld(topicsWorld);
    const client = engine.createClient();
    const view = await renderReady(() => useTopics(COFFEE), { sdk: client, user: userOf('ann') });
    await waitFor(() => expect(view.current.status).toBe('error'));
    const ben = await peer('ben');
    await ben.getJoinedCommunityList();
    await ben.addGroupMember({ groupID: COFFEE, userIDList: ['ann'] });
    await client.getJoinedCommunityList();
    await waitFor(() => expect(view.current.topics).toMatchObject([{ topicName: 'Beans' }]));
    expect(view.current).toMatchObject({ status: 'ready', error: null });
  });

  it('are gone once I am not in the community any more', async () => {
    const { engine, userOf } = createWorld(topicsWorld);
    const client = engine.createClient();
    const view = await renderReady(() => useTopics(TEA), { sdk: client, user: userOf('ben') });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    await act(async () => {
      await client.getJoinedCommunityList();
      await client.quitGroup(TEA);
    });
    await waitFor(() => expect(view.current.topics).toEqual([]));
    expect(view.current).toMatchObject({ status: 'error', error: { code: 2603 } });
  });

  it('are gone when somebody ends the community, which was in no list', async () => {
    const { view, peer } = await openTopics();
    const ann = await peer('ann');
    await ann.getJoinedCommunityList();
    await ann.dismissGroup(TEA);
    await waitFor(() => expect(view.current.error?.code).toBe(2603));
    expect(view.current.topics).toEqual([]);
  });

  it('are asked for again when the line is back, and once more when the SDK has come to doubt its memory', async () => {
    const getTopicList = vi.fn<ChatSDK['getTopicList']>();
    const { view, emit } = await openTopics((client) => ({
      getTopicList: getTopicList.mockImplementation(client.getTopicList),
    }));
    expect(getTopicList).toHaveBeenCalledTimes(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const states = ['disconnected', 'connected'];
    act(() => {
      for (const state of states) emit(EVENT.NET_STATE_CHANGE, { data: { state } });
    });
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(getTopicList).toHaveBeenCalledTimes(2);
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(getTopicList).toHaveBeenCalledTimes(3);
    expect(view.current.topics).toHaveLength(3);
  });

  it('are there again after somebody was kicked out and has come back', async () => {
    const { engine, view, peer, names } = await openTopics();
    await kickAndReturn(engine, 'ann', view);
    await say(await peer('ben'), BLACK_TALK, 'meanwhile');
    await waitFor(() => expect(names()).toEqual(['Black', 'Green', 'White']));
  });

  it('wait where the SDK is asked too often', async () => {
    const { peer } = createWorld(topicsWorld);
    const client = await peer('ann');
    const getTopicList = vi
      .fn<ChatSDK['getTopicList']>(client.getTopicList)
      .mockRejectedValueOnce(new ChatError({ code: 2996 }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { sdk } = makeHostile(client, { getTopicList });
    const { result } = renderChat(() => useTopics(TEA), { sdk });
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(result.current).toMatchObject({ status: 'loading', error: null });
    await act(() => vi.advanceTimersByTimeAsync(500));
    vi.useRealTimers();
    await waitFor(() => expect(result.current.topics).toHaveLength(3));
  });

  it('are not asked for any more once the login is over', async () => {
    const { peer } = createWorld(topicsWorld);
    const client = await peer('ann');
    const getTopicList = vi
      .fn<ChatSDK['getTopicList']>()
      .mockRejectedValue(new ChatError({ code: 2996 }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { sdk } = makeHostile(client, { getTopicList });
    const { result } = renderChat(() => ({ tea: useTopics(TEA), session: useSession() }), { sdk });
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(getTopicList).toHaveBeenCalledTimes(1);
    const leaving = begin(() => result.current.session.logout());
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    await leaving;
    expect(result.current.session.status).toBe('signed-out');
    expect(getTopicList).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('that are none are reported and left out', async () => {
    const { peer } = createWorld(topicsWorld);
    const client = await peer('ann');
    const lives = [null, { topicID: 5 }, { topicID: `${COFFEE}@TOPIC#_beans` }, { topicID: GREEN }];
    const data = JSON.parse(JSON.stringify({ successTopicList: lives, failureTopicList: [] }));
    const { sdk, emit } = makeHostile(client, {
      getTopicList: async () => ({ code: 0, data }),
    });
    const onError = vi.fn();
    const { result } = renderChat(() => useTopics(TEA), { sdk, onError });
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(result.current.topics).toMatchObject([
      { topicID: GREEN, topicName: '', lastMessage: { lastTime: 0 }, selfInfo: { muteTime: 0 } },
    ]);
    expect(onError).toHaveBeenCalledTimes(3);
    act(() => {
      emit(EVENT.TOPIC_UPDATED, { data: null });
      emit(EVENT.TOPIC_UPDATED, { data: { groupID: TEA, topic: { topicID: 5 } } });
      emit(EVENT.TOPIC_DELETED, { data: { groupID: TEA } });
      emit(EVENT.TOPIC_CREATED, { data: {} });
    });
    expect(onError).toHaveBeenCalledTimes(7);
    expect(result.current.topics).toHaveLength(1);
  });
});

describe('one topic', () => {
  it('is that of its ID, and no other one makes it render', async () => {
    const { engine, userOf, peer } = createWorld(topicsWorld);
    const view = await renderReady(() => useTopic(GREEN), {
      sdk: engine.createClient(),
      user: userOf('ann'),
    });
    await waitFor(() => expect(view.current?.topicName).toBe('Green'));
    const { renders } = view;
    const ben = await peer('ben');
    await say(ben, BLACK_TALK, 'more');
    await say(ben, GREEN_TALK, 'more');
    await waitFor(() => expect(view.current?.unreadCount).toBe(3));
    expect(view.renders).toBe(renders + 1);
  });

  it('is none where the ID is no topic’s', async () => {
    const { engine, userOf } = createWorld(topicsWorld);
    const view = await renderReady(() => useTopic('tea'), {
      sdk: engine.createClient(),
      user: userOf('ann'),
    });
    expect(view.current).toBeUndefined();
  });
});

describe('making a topic', () => {
  it('puts it among the others', async () => {
    const { view, topic } = await openTopics();
    await act(async () => {
      const topicID = await view.current.create({ topicName: 'Amber', customData: '{}' });
      expect(topicID.startsWith(`${TEA}@TOPIC#_`)).toBe(true);
      expect(topic(topicID)).toMatchObject({ topicName: 'Amber', customData: '{}' });
    });
  });

  it('is refused with why', async () => {
    const { view, engine, userOf } = await openTopics();
    await expect(view.current.create({ topicName: 'Green', topicID: GREEN })).rejects.toMatchObject(
      { code: 10021 },
    );
    await expect(view.current.create({ topicName: 'x', topicID: 'x' })).rejects.toMatchObject({
      code: 3021,
    });
    const ben = await renderReady(() => useTopics(TEA), {
      sdk: engine.createClient(),
      user: userOf('ben'),
    });
    await waitFor(() => expect(ben.current.status).toBe('ready'));
    await expect(ben.current.create({ topicName: 'Amber' })).rejects.toMatchObject({ code: 10007 });
  });
});

describe('changing a topic', () => {
  it('shows at once, and is so for everybody', async () => {
    const { view, topic, slow, peer } = await openSlow('updateTopicProfile');
    const release = slow.hold();
    const changes = { topicName: 'Matcha', muteAllMembers: true };
    const done = begin(() => view.current.update(GREEN, changes));
    expect(topic(GREEN)).toMatchObject(changes);
    release();
    await act(async () => {
      expect(await done).toMatchObject({ topicID: GREEN, ...changes });
    });
    expect(topic(GREEN)).toMatchObject(changes);
    const ben = await peer('ben');
    await waitFor(async () => expect(await topicOf(ben, GREEN)).toMatchObject(changes));
  });

  it('is taken back when it is refused, and what was told meanwhile stays', async () => {
    const { view, topic, slow, peer } = await openSlow('updateTopicProfile');
    const release = slow.hold();
    slow.refuse(REFUSED);
    const done = begin(() => view.current.update(GREEN, { topicName: 'Matcha' }));
    const ann = await peer('ann');
    await ann.updateTopicProfile({ groupID: TEA, topicID: GREEN, introduction: 'leaves' });
    await waitFor(() => expect(topic(GREEN)?.introduction).toBe('leaves'));
    expect(topic(GREEN)?.topicName).toBe('Matcha');
    release();
    await act(async () => {
      await expect(done).rejects.toMatchObject({ code: 10007 });
    });
    expect(topic(GREEN)).toMatchObject({ topicName: 'Green', introduction: 'leaves' });
  });
});

describe('removing topics', () => {
  it('shows at once, and is so for everybody', async () => {
    const { view, names, slow, peer } = await openSlow('deleteTopicFromCommunity');
    const release = slow.hold();
    const done = begin(() => view.current.remove([GREEN, GREEN, WHITE]));
    expect(names()).toEqual(['Black']);
    release();
    await act(async () => {
      expect(await done).toEqual({ succeeded: [GREEN, WHITE], failed: [] });
    });
    expect(names()).toEqual(['Black']);
    const ben = await peer('ben');
    expect(await topicOf(ben, GREEN)).toBeUndefined();
  });

  it('puts back those that could not be removed, and says why', async () => {
    const { view, names } = await openTopics();
    const gone = `${TEA}@TOPIC#_gone`;
    await act(async () => {
      const { succeeded, failed } = await view.current.remove([gone, WHITE]);
      expect(succeeded).toEqual([WHITE]);
      expect(failed).toMatchObject([{ topicID: gone, error: { code: 10010 } }]);
      await expect(view.current.remove([gone])).rejects.toMatchObject({ code: 10010 });
    });
    expect(names()).toEqual(['Green', 'Black']);
  });

  it('is taken back when it is refused', async () => {
    const { view, names, slow } = await openSlow('deleteTopicFromCommunity');
    slow.refuse(REFUSED);
    await act(async () => {
      await expect(view.current.remove([GREEN])).rejects.toMatchObject({ code: 10007 });
    });
    expect(names()).toEqual(['Green', 'Black', 'White']);
  });

  it('removes none where none are named, and not all', async () => {
    const { view, names, slow } = await openSlow('deleteTopicFromCommunity');
    await act(async () => {
      expect(await view.current.remove([])).toEqual({ succeeded: [], failed: [] });
    });
    expect(slow.called).toEqual([]);
    expect(names()).toHaveLength(3);
  });
});

describe('reading a topic', () => {
  it('shows at once, is so in my other instances, and what comes meanwhile is unread', async () => {
    const { view, topic, slow, peer } = await openSlow('setMessageRead');
    const phone = await peer('ann');
    expect(await topicOf(phone, GREEN)).toMatchObject({ unreadCount: 2 });
    const release = slow.hold();
    const done = begin(() => view.current.markRead(GREEN));
    expect(topic(GREEN)?.unreadCount).toBe(0);
    expect(view.current.unreadCount).toBe(0);
    await say(await peer('ben'), GREEN_TALK, 'still here');
    await waitFor(() => expect(topic(GREEN)?.unreadCount).toBe(1));
    release();
    await act(() => done);
    await act(() => view.current.markRead(GREEN));
    expect(topic(GREEN)?.unreadCount).toBe(0);
    await waitFor(async () => expect((await topicOf(phone, GREEN))?.unreadCount).toBe(0));
  });

  it('is taken back when it is refused', async () => {
    const { view, topic, slow } = await openSlow('setMessageRead');
    slow.refuse(REFUSED);
    await act(async () => {
      await expect(view.current.markRead(GREEN)).rejects.toMatchObject({ code: 10007 });
    });
    expect(topic(GREEN)?.unreadCount).toBe(2);
  });

  it('rejects before ready, and shows nothing', async () => {
    const { peer } = createWorld(topicsWorld);
    const client = (await peer('ann')) && createWorld(topicsWorld).engine.createClient();
    const { result } = renderChat(() => useTopics(TEA), { sdk: client });
    await expect(result.current.markRead(GREEN)).rejects.toBeInstanceOf(ChatError);
    await expect(result.current.remove([GREEN])).rejects.toBeInstanceOf(ChatError);
    await expect(result.current.create({ topicName: 'x' })).rejects.toBeInstanceOf(ChatError);
  });
});
