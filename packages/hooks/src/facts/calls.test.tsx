import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, render, waitFor } from '@testing-library/react';
import { memo, StrictMode } from 'react';
import { expect, test } from 'vitest';
import { ChatProvider, useMessages, useReactions, useSendMessage, useSession } from '../index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderChat,
  renderReady,
  say,
  textsOf,
} from '../testing/world.js';
import {
  actionsOf,
  everythingShown,
  isAllThere,
  questionsOf,
  useEverything,
} from './testing/everything.js';
import { teaWorld } from './testing/tea-world.js';
import { SAFE_AT_ANY_TIME, type WatchedSDK, watchSDK } from './testing/watch-sdk.js';

/** A client whose methods, once they are broken, all do the same instead of what they should. */
function breakable(client: ChatSDK, instead: (name: string) => unknown) {
  let isBroken = false;
  const sdk = new Proxy(
    { ...client },
    {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function' || SAFE_AT_ANY_TIME.has(String(name))) return method;
        return (...args: unknown[]) =>
          isBroken ? instead(String(name)) : Reflect.apply(method, undefined, args);
      },
    },
  );
  const breakNow = () => {
    isBroken = true;
  };
  return { sdk, breakNow };
}

async function openEverything(sdk: ChatSDK, onError: (error: ChatError) => void, messageID = '') {
  const chat = await renderReady(() => useEverything(messageID), { sdk, onError });
  await waitFor(() => expect(isAllThere(chat.current)).toBe(true));
  return chat;
}

test('fact 11: what the SDK throws at once, every action rejects with as a ChatError', async () => {
  const { peer } = createWorld(teaWorld);
  const { onError } = collectErrors();
  const { sdk, breakNow } = breakable(await peer('ann'), () => {
    throw new Error('Params validate failed.');
  });
  const chat = await openEverything(sdk, onError);
  breakNow();
  const { addReaction, removeReaction, toggleReaction, ...actions } = actionsOf(chat.current);
  for (const [name, action] of Object.entries(actions)) {
    let error: unknown;
    await act(async () => {
      error = await action().catch((thrown: unknown) => thrown);
    });
    expect(error, name).toBeInstanceOf(ChatError);
    expect(error, name).toMatchObject({ code: -1, name: 'INVALID_PARAMETERS' });
  }
  // Of reactions the message is looked for first; what is thrown at that is told to the app.
  for (const action of [addReaction, removeReaction, toggleReaction]) {
    await expect(action?.()).rejects.toBeInstanceOf(ChatError);
  }
});

test('fact 11: what the SDK throws at once while something is loaded is an error in the state', async () => {
  const { peer } = createWorld(teaWorld);
  const { onError } = collectErrors();
  const { sdk, breakNow } = breakable(await peer('ann'), () => {
    throw new Error('Params validate failed.');
  });
  const chat = await openEverything(sdk, onError);
  breakNow();
  await act(() => Promise.all(questionsOf(chat.current).map((ask) => ask())));
  const error = { code: -1, name: 'INVALID_PARAMETERS' };
  await waitFor(() => expect(chat.current.list.error).toMatchObject(error));
  expect(chat.current.thread.error).toMatchObject(error);
  expect(chat.current.list.conversations).toHaveLength(2);
  expect(textsOf(chat.current.thread.messages)).toEqual(['hello Ann']);
});

test('fact 11: arguments that the SDK itself throws at become ChatErrors', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { onError } = collectErrors();
  const chat = await renderReady(
    () => ({ thread: useMessages('nonsense'), send: useSendMessage('C2Cben') }),
    { sdk: engine.createClient(), user: userOf('ann'), onError },
  );
  await waitFor(() => expect(chat.current.thread.status).toBe('error'));
  expect(chat.current.thread.error).toBeInstanceOf(ChatError);
  expect(chat.current.thread.error).toMatchObject({ code: -1, name: 'INVALID_PARAMETERS' });
  await act(async () => {
    await expect(chat.current.send.sendText('')).rejects.toMatchObject({ code: -1 });
  });
});

test('fact 11: a login that throws at once is a refused one', async () => {
  const { engine } = createWorld(teaWorld);
  const { errors, onError } = collectErrors();
  const user = { userID: 'ann', userSig: '' };
  const { result } = renderChat(useSession, { sdk: engine.createClient(), user, onError });
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(result.current.error).toBeInstanceOf(ChatError);
  expect(errors).toMatchObject([{ code: -1 }]);
});

/** An error as the SDK makes it while its texts are not loaded. */
function speechless(code: number, message: string): Error {
  return Object.assign(new Error(message), { code, data: { headSeq: 7 } });
}

test.each([
  ['', 10007],
  ['', 2801],
  ['', 2996],
  [' | sendMessage | ', 3000],
])('fact 12: an error with the text "%s" and the code %i has ours', async (message, code) => {
  const { peer } = createWorld(teaWorld);
  const { onError } = collectErrors();
  const { sdk, breakNow } = breakable(await peer('ann'), (name) => {
    if (name.startsWith('create') && name !== 'createGroup') throw speechless(code, message);
    return Promise.reject(speechless(code, message));
  });
  const chat = await openEverything(sdk, onError);
  breakNow();
  const { sendText, setPinned, createGroup, updateProfile } = actionsOf(chat.current);
  const ours = { code, message: new ChatError({ code }).message, data: { headSeq: 7 } };
  expect(ours.message.length).toBeGreaterThan(10);
  for (const action of [sendText, setPinned, createGroup, updateProfile]) {
    await act(async () => {
      await expect(action?.()).rejects.toMatchObject(ours);
    });
  }
  await act(() => chat.current.thread.refetch());
  expect(chat.current.thread.error).toMatchObject(ours);
});

test('fact 12: a refused login without a text says why', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { errors, onError } = collectErrors();
  const { sdk } = makeHostile(engine.createClient(), {
    login: () => Promise.reject(speechless(70001, '')),
  });
  const { result } = renderChat(useSession, { sdk, user: userOf('ann'), onError });
  await waitFor(() => expect(result.current.status).toBe('failed'));
  const { message } = new ChatError({ code: 70001 });
  expect(result.current.error).toMatchObject({ code: 70001, message });
  expect(errors).toMatchObject([{ code: 70001, message }]);
});

test('fact 12: a message that is refused without a text says why', async () => {
  const { peer } = createWorld(teaWorld);
  const { sdk } = makeHostile(await peer('ann'), {
    sendMessage: () => Promise.reject(speechless(80001, '')),
  });
  const chat = await renderReady(
    () => ({ thread: useMessages('C2Cben'), send: useSendMessage('C2Cben') }),
    { sdk },
  );
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  await act(async () => void (await chat.current.send.sendText('no!').catch(() => undefined)));
  const { message } = new ChatError({ code: 80001 });
  expect(chat.current.thread.messages.at(-1)?.sendError).toMatchObject({ code: 80001, message });
});

/** Says when rendering begins; comes first in the tree, and is rendered with all of it. */
function Begin({ watched }: { watched: WatchedSDK }) {
  watched.setRendering(true);
  return null;
}

function End({ watched }: { watched: WatchedSDK }) {
  watched.setRendering(false);
  return null;
}

test('fact 13: the SDK is never called while rendering', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const watched = watchSDK(engine.createClient());
  const seen: { messageID: string; renders: number } = { messageID: '', renders: 0 };
  const Probe = () => {
    watched.setRendering(true);
    seen.renders += 1;
    const it = useEverything(seen.messageID);
    seen.messageID = it.thread.messages.at(-1)?.ID ?? '';
    watched.setRendering(false);
    return <p>{textsOf(it.thread.messages).join()}</p>;
  };
  const user = userOf('ann');
  const app = () => (
    <StrictMode>
      <Begin watched={watched} />
      <ChatProvider sdk={watched.sdk} user={user}>
        <Probe />
      </ChatProvider>
      <End watched={watched} />
    </StrictMode>
  );
  const { container, rerender } = render(app());
  await waitFor(() => expect(container).toHaveTextContent('hello Ann'));
  await say(ben, 'C2Cann', 'how are you?');
  await waitFor(() => expect(container).toHaveTextContent('how are you?'));
  for (let count = 0; count < 10; count += 1) rerender(app());
  expect(seen.renders).toBeGreaterThan(10);
  expect(watched.calls.length).toBeGreaterThan(10);
  expect(watched.calls.filter(({ isRendering }) => isRendering)).toEqual([]);
});

test('fact 13: showing everything asks for each thing once', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { onError } = collectErrors();
  const watched = watchSDK(engine.createClient());
  const options = { sdk: watched.sdk, user: userOf('ann'), onError };
  const chat = await renderReady(() => useEverything(), options);
  await waitFor(() => expect(isAllThere(chat.current)).toBe(true));
  const { on, isReady = 0, getLoginUser = 0, findMessage = 0, ...asked } = watched.counts();
  // One listener for each feature and event, not for each component.
  expect(on).toBeLessThan(40);
  for (const count of [isReady, getLoginUser, findMessage]) expect(count).toBeLessThan(8);
  // Once, and once more when the SDK's lists are complete; histories are two.
  for (const [name, count] of Object.entries(asked)) expect(count, name).toBeLessThanOrEqual(2);
  expect(asked).toMatchObject({ login: 1, getMessageList: 2, getMyProfile: 1, getUserProfile: 1 });
  expect(Object.keys(asked)).not.toContain('setMessageRead');
});

test('fact 13: what arrives, and being rendered again, asks the SDK nothing', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const { onError } = collectErrors();
  const watched = watchSDK(engine.createClient());
  const chat = await renderReady(everythingShown(), {
    sdk: watched.sdk,
    user: userOf('ann'),
    onError,
  });
  await waitFor(() => expect(isAllThere(chat.current)).toBe(true));
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageReactions', 1));
  const { renders } = chat;
  watched.forget();
  for (let count = 1; count <= 12; count += 1) {
    await act(() => say(ben, count % 2 ? 'C2Cann' : 'GROUPtea', String(count)));
    await waitFor(() => {
      const { thread, groupThread } = chat.current;
      const { messages } = count % 2 ? thread : groupThread;
      expect(textsOf(messages).at(-1)).toBe(String(count));
    });
  }
  expect(chat.renders).toBeGreaterThan(renders + 11);
  expect(watched.counts()).toEqual({});
});

test('fact 13: sending a message is two calls', async () => {
  const { peer } = createWorld(teaWorld);
  const watched = watchSDK(await peer('ann'));
  const chat = await renderReady(() => useEverything(''), { sdk: watched.sdk });
  await waitFor(() => expect(isAllThere(chat.current)).toBe(true));
  watched.forget();
  await act(() => chat.current.send.sendText('one'));
  await act(() => chat.current.send.sendText('two'));
  await waitFor(() =>
    expect(chat.current.list.conversations[0]?.lastMessage.messageForShow).toBe('two'),
  );
  expect(watched.counts()).toEqual({ createTextMessage: 2, sendMessage: 2 });
});

test('fact 13: two hundred components that look at one thing ask for it once', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const watched = watchSDK(engine.createClient());
  const Row = memo(() => <i>{useMessages('C2Cben').messages.length}</i>);
  const Rows = () => {
    const { status } = useSession();
    if (status !== 'ready') return null;
    return Array.from({ length: 200 }, (_, index) => <Row key={String(index)} />);
  };
  const { container } = render(
    <ChatProvider sdk={watched.sdk} user={userOf('ann')}>
      <Rows />
    </ChatProvider>,
  );
  await waitFor(() => expect(container.lastChild).toHaveTextContent('1'));
  await act(() => say(ben, 'C2Cann', 'one more'));
  await waitFor(() => expect(container.lastChild).toHaveTextContent('2'));
  expect(watched.counts()).toMatchObject({ login: 1, getMessageList: 1 });
  expect(watched.calls.length).toBeLessThan(30);
});

test('fact 13: a message that can have no reactions is not looked for each time something arrives', async () => {
  const { peer } = createWorld(teaWorld);
  const [ben, cat] = [await peer('ben'), await peer('cat')];
  const watched = watchSDK(await peer('ann'));
  const chat = await renderReady(
    () => {
      const thread = useMessages('GROUPtea');
      const tip = thread.messages.find(({ type }) => type === 'TIMGroupTipElem');
      return { tip, thread, reactions: useReactions(tip?.ID ?? '') };
    },
    { sdk: watched.sdk },
  );
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  await cat.quitGroup('tea');
  await waitFor(() => expect(chat.current.tip).toBeDefined());
  await waitFor(() => expect(chat.current.reactions.status).toBe('ready'));
  watched.forget();
  for (let count = 1; count <= 10; count += 1) {
    await act(() => say(ben, 'GROUPtea', String(count)));
    await waitFor(() => expect(textsOf(chat.current.thread.messages)).toContain(String(count)));
  }
  expect(watched.counts()['findMessage'] ?? 0).toBeLessThan(5);
});

test('fact 13: what is said in a live room, which the SDK does not keep, is looked for once', async () => {
  const { peer } = createWorld(teaWorld);
  const [ben, ann] = [await peer('ben'), await peer('ann')];
  await ben.createGroup({ groupID: 'live', name: 'Live', type: 'AVChatRoom' });
  await ben.joinGroup({ groupID: 'live' });
  await ann.joinGroup({ groupID: 'live' });
  const watched = watchSDK(ann);
  const useFirst = () => {
    const thread = useMessages('GROUPlive');
    const first = thread.messages.find(({ type }) => type === 'TIMTextElem');
    return { thread, first, reactions: useReactions(first?.ID ?? '') };
  };
  const chat = await renderReady(useFirst, { sdk: watched.sdk });
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  for (let count = 0; count < 10; count += 1) {
    await act(() => say(ben, 'GROUPlive', String(count)));
    await waitFor(() => expect(textsOf(chat.current.thread.messages)).toContain(String(count)));
  }
  expect(chat.current.reactions.status).toBe('ready');
  expect(watched.counts()['findMessage']).toBe(1);
});

test('fact 13: a message that was not sent yet is asked about once it is', async () => {
  const { peer } = createWorld(teaWorld);
  const client = await peer('ann');
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { sdk } = makeHostile(client, {
    sendMessage: async (message) => {
      await gate;
      return client.sendMessage(message);
    },
  });
  const watched = watchSDK(sdk);
  const useLast = () => {
    const { status, messages } = useMessages('C2Cben');
    const last = messages.at(-1);
    const send = useSendMessage('C2Cben');
    return { status, last, send, reactions: useReactions(last?.ID ?? '') };
  };
  const chat = await renderReady(useLast, { sdk: watched.sdk });
  await waitFor(() => expect(chat.current.status).toBe('ready'));
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageReactions', 1));
  act(() => void chat.current.send.sendText('slow'));
  await waitFor(() => expect(chat.current.last?.status).toBe('unSend'));
  await waitFor(() => expect(chat.current.reactions.status).toBe('ready'));
  expect(watched.counts()['getMessageReactions']).toBe(1);
  letGo();
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageReactions', 2));
});

test('fact 13: a refused question is not repeated each time something arrives', async () => {
  const { peer } = createWorld(teaWorld);
  const [ben, cat] = [await peer('ben'), await peer('cat')];
  const { sdk } = makeHostile(await peer('ann'), {
    getMessageReactions: () => Promise.reject(speechless(10007, '')),
  });
  const watched = watchSDK(sdk);
  const useBoth = () => {
    const thread = useMessages('GROUPtea');
    const tip = thread.messages.find(({ type }) => type === 'TIMGroupTipElem');
    const text = thread.messages.find(({ type }) => type === 'TIMTextElem');
    return { tip: useReactions(tip?.ID ?? ''), text: useReactions(text?.ID ?? ''), thread };
  };
  await say(ben, 'GROUPtea', 'hello');
  await cat.quitGroup('tea');
  const chat = await renderReady(useBoth, { sdk: watched.sdk });
  await waitFor(() => expect(chat.current.text.status).toBe('error'));
  await waitFor(() => expect(chat.current.tip.status).toBe('ready'));
  watched.forget();
  for (let count = 1; count <= 5; count += 1) {
    await act(() => say(ben, 'GROUPtea', String(count)));
    await waitFor(() => expect(textsOf(chat.current.thread.messages)).toContain(String(count)));
  }
  expect(watched.counts()['getMessageReactions'] ?? 0).toBe(0);
});

test('fact 13: after a new login, messages are found again as soon as the SDK has loaded them', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  let isEmpty = false;
  const { sdk } = makeHostile(client, {
    findMessage: (messageID) => (isEmpty ? null : client.findMessage(messageID)),
    getMessageList: async (options) => {
      const page = await client.getMessageList(options);
      isEmpty = false;
      return page;
    },
  });
  await peer('ben');
  const watched = watchSDK(sdk);
  const useFirst = () => {
    const { status, messages } = useMessages('C2Cben');
    return { status, session: useSession(), reactions: useReactions(messages[0]?.ID ?? '') };
  };
  const chat = await renderReady(useFirst, { sdk: watched.sdk, user: userOf('ann') });
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageReactions', 1));
  isEmpty = true;
  await act(() => engine.admin.kick('ann'));
  await waitFor(() => expect(chat.current.session.status).toBe('kicked-out'));
  await act(() => chat.current.session.login());
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageReactions', 2));
});
