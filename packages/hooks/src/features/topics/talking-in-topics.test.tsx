import type { ChatSDK, TextMessage } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { textSnapshot } from '../../testing/message-snapshots.js';
import {
  BLACK,
  BLACK_TALK,
  COFFEE,
  GREEN,
  GREEN_TALK,
  TEA,
  topicOf,
  topicsWorld,
} from '../../testing/topics-page.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderReady,
  say,
  textsOf,
} from '../../testing/world.js';
import {
  useConversation,
  useConversationActions,
  useConversations,
  useTotalUnread,
} from '../conversations/index.js';
import { useDraft } from '../drafts/index.js';
import { useMessageAbilities, useMessageActions } from '../message-actions/index.js';
import { useMessages } from '../messages/index.js';
import { useSendMessage } from '../outbox/index.js';
import { usePinnedMessages } from '../pinned-messages/index.js';
import { useReactions } from '../reactions/index.js';
import { useReadReceipts, useReceiptOf } from '../receipts/index.js';
import { useTyping } from '../typing/index.js';
import { useCommunities } from './use-communities.js';
import { useTopic } from './use-topic.js';

/** Ann's page, with what a hook says; `changesOf` says which methods of her SDK are others. */
async function openTalk<Result>(
  useIt: () => Result,
  changesOf: (client: ChatSDK) => Partial<ChatSDK> = () => ({}),
) {
  const world = createWorld(topicsWorld);
  const client = world.engine.createClient();
  const hostile = makeHostile(client, changesOf(client));
  const { errors, onError } = collectErrors();
  const view = await renderReady(useIt, {
    sdk: hostile.sdk,
    user: world.userOf('ann'),
    deviceStorage: null,
    onError,
  });
  return { ...world, ...hostile, client, view, errors };
}

/** A text of which the sender wants to know who has read it. */
async function askAll(sdk: ChatSDK, topicID: string): Promise<string> {
  const message: TextMessage = sdk.createTextMessage({
    ...{ to: topicID, conversationType: 'GROUP', needReadReceipt: true },
    payload: { text: 'read this' },
  });
  const { data } = await sdk.sendMessage(message);
  return data.message.ID;
}

const SOME_MESSAGE = textSnapshot({ ID: 'none' });

describe('messages of a topic', () => {
  it('are its history, and what comes, of it alone', async () => {
    const { view, peer } = await openTalk(() => useMessages(GREEN_TALK));
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(textsOf(view.current.messages)).toEqual(['sencha?', 'anybody?']);
    const ben = await peer('ben');
    await say(ben, BLACK_TALK, 'elsewhere');
    await say(ben, GREEN_TALK, 'here');
    await waitFor(() => {
      expect(textsOf(view.current.messages)).toEqual(['sencha?', 'anybody?', 'here']);
    });
  });

  it('are there page by page', async () => {
    const { engine, userOf, peer } = createWorld(topicsWorld);
    const ben = await peer('ben');
    for (let number = 1; number <= 40; number += 1) await say(ben, BLACK_TALK, `number ${number}`);
    const view = await renderReady(() => useMessages(BLACK_TALK), {
      sdk: engine.createClient(),
      user: userOf('ann'),
    });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(view.current.messages.length).toBeLessThan(42);
    for (let pages = 0; view.current.hasOlder && pages < 9; pages += 1) {
      await act(() => view.current.loadOlder());
    }
    const texts = textsOf(view.current.messages);
    expect(texts).toHaveLength(42);
    expect(texts.slice(0, 3)).toEqual(['assam?', 'yes', 'number 1']);
    expect(texts.at(-1)).toBe('number 40');
  });

  it('can be jumped in: to the first unread one', async () => {
    const { view } = await openTalk(() => useMessages(GREEN_TALK));
    await waitFor(() => expect(view.current.status).toBe('ready'));
    await act(async () => {
      const { messageID } = await view.current.jumpTo('first-unread');
      expect(view.current.messages[0]?.ID).toBe(messageID);
    });
  });

  it('are read with the topic', async () => {
    const { view } = await openTalk(() => ({
      messages: useMessages(GREEN_TALK),
      green: useConversation(GREEN_TALK),
    }));
    await waitFor(() => expect(view.current.green.conversation?.unreadCount).toBe(2));
    await waitFor(() => expect(view.current.messages.messages).toHaveLength(2));
    expect(view.current.messages.messages.map(({ isRead }) => isRead)).toEqual([false, false]);
    await act(() => view.current.green.markRead());
    await waitFor(() => {
      expect(view.current.messages.messages.map(({ isRead }) => isRead)).toEqual([true, true]);
    });
  });

  it('of a community that is not mine are an error that says so', async () => {
    const { view } = await openTalk(() => useMessages(`GROUP${COFFEE}@TOPIC#_beans`));
    await waitFor(() => expect(view.current.error?.code).toBe(10007));
    expect(view.current.messages).toEqual([]);
  });

  it('can be changed and taken back', async () => {
    const { view, peer } = await openTalk(() => ({
      messages: useMessages(BLACK_TALK),
      actions: useMessageActions(),
    }));
    await waitFor(() => expect(view.current.messages.messages).toHaveLength(2));
    const mine = view.current.messages.messages.find(({ flow }) => flow === 'out');
    await act(() => view.current.actions.edit(mine?.ID ?? '', { text: 'darjeeling?' }));
    await waitFor(() => {
      expect(textsOf(view.current.messages.messages)).toContain('darjeeling?');
    });
    const ben = await peer('ben');
    await waitFor(async () => {
      const { data } = await ben.getMessageList({ conversationID: BLACK_TALK });
      expect(textsOf(data.messageList)).toContain('darjeeling?');
    });
    const fresh = await say(ben, BLACK_TALK, 'oh');
    await ben.revokeMessage(fresh);
    await waitFor(() => expect(view.current.messages.messages.at(-1)?.isRevoked).toBe(true));
  });
});

describe('sending to a topic', () => {
  it('shows at once, arrives, and reads the topic', async () => {
    const { view, peer } = await openTalk(() => ({
      messages: useMessages(GREEN_TALK),
      send: useSendMessage(GREEN_TALK),
      topic: useTopic(GREEN),
    }));
    await waitFor(() => expect(view.current.topic?.unreadCount).toBe(2));
    await waitFor(() => expect(view.current.messages.status).toBe('ready'));
    const done = begin(() => view.current.send.sendText('me'));
    expect(textsOf(view.current.messages.messages).at(-1)).toBe('me');
    await act(async () => {
      expect(await done).toMatchObject({ status: 'success', conversationID: GREEN_TALK });
    });
    await waitFor(() => expect(view.current.topic).toMatchObject({ unreadCount: 0 }));
    expect(view.current.topic?.lastMessage.messageForShow).toBe('me');
    const ben = await peer('ben');
    await waitFor(async () => {
      const { data } = await ben.getMessageList({ conversationID: GREEN_TALK });
      expect(textsOf(data.messageList)).toEqual(['sencha?', 'anybody?', 'me']);
    });
  });

  it('to the community itself fails with 2115, and says so', async () => {
    const { view } = await openTalk(() => ({
      communities: useCommunities(),
      messages: useMessages(`GROUP${TEA}`),
      send: useSendMessage(`GROUP${TEA}`),
    }));
    await waitFor(() => expect(view.current.communities.status).toBe('ready'));
    await act(async () => {
      await expect(view.current.send.sendText('hello?')).rejects.toMatchObject({ code: 2115 });
    });
    await waitFor(() => {
      expect(view.current.messages.messages).toMatchObject([
        { sendState: 'failed', sendError: { code: 2115 } },
      ]);
    });
  });

  it('in which only admins may speak is refused to a member', async () => {
    const { engine, userOf, peer } = createWorld(topicsWorld);
    const ann = await peer('ann');
    await ann.updateTopicProfile({ groupID: TEA, topicID: GREEN, muteAllMembers: true });
    const view = await renderReady(() => useSendMessage(GREEN_TALK), {
      sdk: engine.createClient(),
      user: userOf('ben'),
    });
    await act(async () => {
      await expect(view.current.sendText('but')).rejects.toMatchObject({ code: 10017 });
    });
  });
});

describe('the conversation of a topic', () => {
  it('is in no list and no total, and says what the topic says', async () => {
    const { view } = await openTalk(() => ({
      green: useConversation(GREEN_TALK),
      list: useConversations(),
      total: useTotalUnread(),
    }));
    await waitFor(() => expect(view.current.green.status).toBe('ready'));
    expect(view.current.green.conversation).toMatchObject({
      ...{ conversationID: GREEN_TALK, type: 'GROUP', subType: 'Community' },
      ...{ title: 'Green', avatar: 'https://tea.test/green.png', unreadCount: 2 },
      ...{ isPinned: false, markList: [], draftText: '' },
      groupProfile: { groupID: TEA, name: 'Tea' },
      lastMessage: { messageForShow: 'anybody?', fromAccount: 'ben' },
    });
    await waitFor(() => expect(view.current.list.isSyncCompleted).toBe(true));
    expect(
      view.current.list.conversations.map(({ conversationID }) => conversationID),
    ).not.toContain(GREEN_TALK);
    expect(view.current.total).toBe(0);
  });

  it('has the picture of the community where the topic has none', async () => {
    const { view } = await openTalk(() => useConversation(BLACK_TALK));
    await waitFor(() => {
      expect(view.current.conversation).toMatchObject({
        title: 'Black',
        avatar: 'https://tea.test/t.png',
      });
    });
  });

  it('stays the same object until the topic changes', async () => {
    const { view, peer } = await openTalk(() => [
      useConversation(GREEN_TALK).conversation,
      useConversation(GREEN_TALK).conversation,
    ]);
    await waitFor(() => expect(view.current[0]).toBeDefined());
    const [before] = view.current;
    expect(view.current[1]).toBe(before);
    const ben = await peer('ben');
    await say(ben, BLACK_TALK, 'elsewhere');
    await say(ben, GREEN_TALK, 'here');
    await waitFor(() => expect(view.current[0]?.unreadCount).toBe(3));
    expect(view.current[0]).not.toBe(before);
    expect(view.current[1]).toBe(view.current[0]);
  });

  it('that is none of the community’s, or not mine, is an error that says so', async () => {
    const { view } = await openTalk(() => [
      useConversation(`GROUP${TEA}@TOPIC#_none`),
      useConversation(`GROUP${COFFEE}@TOPIC#_beans`),
    ]);
    await waitFor(() => {
      expect(view.current.map(({ status }) => status)).toEqual(['error', 'error']);
    });
    expect(view.current.map(({ error }) => error?.code)).toEqual([10010, 10007]);
  });

  it('is read for good, by whatever hook', async () => {
    const { view, peer } = await openTalk(() => ({
      green: useConversation(GREEN_TALK),
      actions: useConversationActions(),
    }));
    await waitFor(() => expect(view.current.green.conversation?.unreadCount).toBe(2));
    const done = begin(() => view.current.actions.markRead([GREEN_TALK]));
    expect(view.current.green.conversation?.unreadCount).toBe(0);
    await act(async () => {
      expect(await done).toEqual({ succeeded: [GREEN_TALK], failed: [] });
    });
    const phone = await peer('ann');
    expect(await topicOf(phone, GREEN)).toMatchObject({ unreadCount: 0 });
  });

  it('is read also where nobody has asked for topics before', async () => {
    const { view, peer } = await openTalk(useConversationActions);
    await act(() => view.current.markRead([GREEN_TALK]));
    const phone = await peer('ann');
    expect(await topicOf(phone, GREEN)).toMatchObject({ unreadCount: 0 });
  });

  it('can be muted, which the topic shows at once', async () => {
    const { view } = await openTalk(() => ({
      green: useConversation(GREEN_TALK),
      topic: useTopic(GREEN),
      actions: useConversationActions(),
    }));
    await waitFor(() => expect(view.current.green.status).toBe('ready'));
    const done = begin(() => view.current.actions.setMuted([GREEN_TALK], true));
    expect(view.current.topic?.selfInfo.messageRemindType).toBe('AcceptNotNotify');
    await act(async () => {
      expect(await done).toEqual({ succeeded: [GREEN_TALK], failed: [] });
    });
    expect(view.current.green.conversation?.messageRemindType).toBe('AcceptNotNotify');
  });

  it('cannot be pinned, marked, noted or removed, and the others are all the same', async () => {
    const { view, peer } = await openTalk(() => ({
      actions: useConversationActions(),
      list: useConversations(),
    }));
    await say(await peer('ben'), 'C2Cann', 'hello');
    await waitFor(() => expect(view.current.list.conversations.length).toBeGreaterThan(0));
    const { actions } = view.current;
    await act(async () => {
      const { succeeded, failed } = await actions.setPinned([GREEN_TALK, 'C2Cben'], true);
      expect(succeeded).toEqual(['C2Cben']);
      expect(failed).toMatchObject([{ conversationID: GREEN_TALK, error: { code: 2500 } }]);
      const refused = { code: 2500 };
      await expect(actions.setMark([GREEN_TALK], 1, true)).rejects.toMatchObject(refused);
      await expect(actions.setCustomData([GREEN_TALK], 'x')).rejects.toMatchObject(refused);
      await expect(actions.remove([GREEN_TALK])).rejects.toMatchObject(refused);
    });
  });
});

describe('in a topic', () => {
  it('a draft is kept on the device, and nothing goes wrong with that', async () => {
    const { view, errors } = await openTalk(() => [useDraft(GREEN_TALK), useDraft(BLACK_TALK)]);
    act(() => view.current[0]?.setText('a cup of'));
    act(() => view.current[0]?.save());
    await act(() => Promise.resolve());
    expect(view.current.map(({ draft }) => draft.text)).toEqual(['a cup of', '']);
    expect(errors).toEqual([]);
  });

  it('nobody is told that I am typing', async () => {
    const sendMessage = vi.fn<ChatSDK['sendMessage']>();
    const { view } = await openTalk(
      () => useTyping(GREEN_TALK),
      () => ({ sendMessage }),
    );
    view.current.setTyping(true);
    await act(() => Promise.resolve());
    view.unmount();
    await act(() => Promise.resolve());
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('there are no receipts: nothing is said, and nothing is asked', async () => {
    const sendMessageReadReceipt = vi.fn<ChatSDK['sendMessageReadReceipt']>();
    const getMessageReadReceiptList = vi.fn<ChatSDK['getMessageReadReceiptList']>();
    const page = await openTalk(
      () => {
        const messages = useMessages(BLACK_TALK);
        const mine = messages.messages.findLast(({ flow }) => flow === 'out');
        useReceiptOf(mine?.ID ?? '');
        return { messages, receipts: useReadReceipts() };
      },
      () => ({ sendMessageReadReceipt, getMessageReadReceiptList }),
    );
    const { view, client, peer, errors } = page;
    await waitFor(() => expect(view.current.messages.status).toBe('ready'));
    await act(() => askAll(client, BLACK));
    const asked = await askAll(await peer('ben'), BLACK);
    await waitFor(() => {
      expect(view.current.messages.messages.map(({ ID }) => ID)).toContain(asked);
    });
    act(() => view.current.receipts.see(view.current.messages.messages.map(({ ID }) => ID)));
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(sendMessageReadReceipt).not.toHaveBeenCalled();
    expect(getMessageReadReceiptList).not.toHaveBeenCalled();
    expect(errors).toEqual([]);
  });

  it('messages are pinned by who manages the community', async () => {
    const { view, peer } = await openTalk(() => {
      const messages = useMessages(GREEN_TALK);
      const [first] = messages.messages;
      return {
        first,
        pinned: usePinnedMessages(GREEN_TALK),
        abilities: useMessageAbilities(GREEN_TALK, first ?? SOME_MESSAGE),
      };
    });
    await waitFor(() => expect(view.current.first).toBeDefined());
    await waitFor(() => expect(view.current.abilities.canPin).toBe(true));
    await act(() => view.current.pinned.pin(view.current.first?.ID ?? ''));
    await waitFor(() => expect(textsOf(view.current.pinned.messages)).toEqual(['sencha?']));
    const ben = await peer('ben');
    const { data } = await ben.getPinnedGroupMessageList(GREEN);
    expect(textsOf(data.messageList)).toEqual(['sencha?']);
    await act(() => view.current.pinned.unpin(view.current.first?.ID ?? ''));
    await waitFor(() => expect(view.current.pinned.messages).toEqual([]));
  });

  it('messages are reacted to, and everybody sees it', async () => {
    const { view, peer } = await openTalk(() => {
      const messages = useMessages(GREEN_TALK);
      return { messages, reactions: useReactions(messages.messages[0]?.ID ?? '') };
    });
    await waitFor(() => expect(view.current.messages.messages).toHaveLength(2));
    await act(() => view.current.reactions.add('👍'));
    expect(view.current.reactions.reactions).toMatchObject([{ reactionID: '👍' }]);
    const ben = await peer('ben');
    const { data } = await ben.getMessageList({ conversationID: GREEN_TALK });
    const reactions = await ben.getMessageReactions({ messageList: data.messageList });
    expect(JSON.stringify(reactions.data)).toContain('👍');
  });
});
