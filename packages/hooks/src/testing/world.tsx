import { createEngine, type Engine, type EngineOptions } from '@parlor/engine';
import { type ChatError, type ChatSDK, EVENT, type Message, type TextMessage } from '@parlor/sdk';
import { act, type RenderHookResult, render, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { ChatProvider, type ChatProviderProps } from '../chat-provider.js';
import { type ChatUser, type UseSessionResult, useSession } from '../features/session/index.js';

/** A local engine without throttling, with Ann, Ben, Cat and whoever logs in. */
export function createWorld(options: EngineOptions = {}) {
  const engine = createEngine({
    listEventInterval: 0,
    maxInstancesPerUser: 2,
    seed: {
      users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'ben', nick: 'Ben' }, { userID: 'cat' }],
    },
    ...options,
  });
  onTestFinished(() => engine.close());
  const userOf = (userID: string): ChatUser => ({ userID, userSig: engine.signUserSig(userID) });
  return {
    engine,
    userOf,
    /** An SDK instance on which someone is logged in and ready. */
    async peer(userID: string): Promise<ChatSDK> {
      const sdk = engine.createClient();
      await becomeReady(sdk, () => sdk.login({ userID, userSig: engine.signUserSig(userID) }));
      return sdk;
    },
  };
}

/** Resolves once the SDK says that it is ready. */
export function becomeReady(sdk: ChatSDK, login: () => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const onReady = () => {
      sdk.off(EVENT.SDK_READY, onReady);
      resolve();
    };
    sdk.on(EVENT.SDK_READY, onReady);
    login().catch(reject);
  });
}

/** Sends a text from a plain SDK instance. */
export async function say(sdk: ChatSDK, conversationID: string, text: string): Promise<Message> {
  const isGroup = conversationID.startsWith('GROUP');
  const message: TextMessage = sdk.createTextMessage({
    to: conversationID.slice(isGroup ? 5 : 3),
    conversationType: isGroup ? 'GROUP' : 'C2C',
    payload: { text },
  });
  const { data } = await sdk.sendMessage(message);
  return data.message;
}

/** The texts, in order; other messages by their type. */
export function textsOf(messages: readonly { type: string; payload: unknown }[]): string[] {
  return messages.map(({ type, payload }) =>
    typeof payload === 'object' && payload !== null && 'text' in payload
      ? String(payload.text)
      : type,
  );
}

/** How {@link renderChat} is to render. */
export interface RenderChatOptions extends Omit<ChatProviderProps, 'children'> {
  readonly strict?: boolean;
}

/** Renders a hook below a provider. `result.current` is what the hook returned last. */
export function renderChat<Result>(
  useIt: () => Result,
  { strict = false, ...provider }: RenderChatOptions,
): RenderHookResult<Result, unknown> {
  const wrapper = ({ children }: { children: ReactNode }) => {
    const tree = <ChatProvider {...provider}>{children}</ChatProvider>;
    return strict ? <StrictMode>{tree}</StrictMode> : tree;
  };
  return renderHook(useIt, { wrapper });
}

/** The same, and waits until the session is ready. */
export async function renderReady<Result>(
  useIt: () => Result,
  options: RenderChatOptions,
): Promise<RenderedChat<Result>> {
  let renders = 0;
  const { result, rerender, unmount } = renderChat(() => {
    renders += 1;
    return { it: useIt(), session: useSession() };
  }, options);
  await waitFor(() => expect(result.current.session.status).toBe('ready'));
  return {
    ...{ rerender, unmount },
    get current() {
      return result.current.it;
    },
    get renders() {
      return renders;
    },
    get session() {
      return result.current.session;
    },
  };
}

/** What is rendered below a provider, as it is now. */
export interface RenderedChat<Result> {
  readonly current: Result;
  readonly renders: number;
  readonly session: UseSessionResult;
  rerender(): void;
  unmount(): void;
}

/** Somebody is kicked out, and logs in again. */
export async function kickAndReturn(
  engine: Pick<Engine, 'admin'>,
  userID: string,
  chat: Pick<RenderedChat<unknown>, 'session'>,
): Promise<void> {
  await act(() => engine.admin.kick(userID));
  await waitFor(() => expect(chat.session.status).toBe('kicked-out'));
  await act(() => chat.session.login());
  await waitFor(() => expect(chat.session.status).toBe('ready'));
}

/** An SDK instance that can be made to send what the real one should not. */
export interface HostileSDK {
  readonly sdk: ChatSDK;
  /** Hands an event to all handlers, as it is. */
  emit(name: string, event: unknown): void;
}

/** Wraps a client; `changes` take the place of its methods. */
export function makeHostile(client: ChatSDK, changes: Partial<ChatSDK> = {}): HostileSDK {
  const handlers = new Map<string, Set<(event: never) => void>>();
  const sdk: ChatSDK = {
    ...client,
    on(name, handler, context) {
      const known = handlers.get(name) ?? new Set();
      handlers.set(name, known.add(handler));
      client.on(name, handler, context);
    },
    off(name, handler) {
      handlers.get(name)?.delete(handler);
      client.off(name, handler);
    },
    ...changes,
  };
  return {
    sdk,
    emit(name, event) {
      for (const handler of handlers.get(name) ?? []) handler(event as never);
    },
  };
}

/** Collects what is told to `onError`. */
export function collectErrors() {
  const errors: ChatError[] = [];
  return { errors, onError: (error: ChatError) => void errors.push(error) };
}

/** Renders a hook below a provider whose user can change. */
export function renderAs<Result>(sdk: ChatSDK, user: ChatUser, useIt: () => Result) {
  const result: { current: Result | undefined } = { current: undefined };
  const Probe = () => {
    result.current = useIt();
    return null;
  };
  const tree = (props: { user: ChatUser }) => (
    <ChatProvider sdk={sdk} user={props.user}>
      <Probe />
    </ChatProvider>
  );
  const { rerender, unmount } = render(tree({ user }));
  return {
    unmount,
    rerender: (props: { user: ChatUser }) => rerender(tree(props)),
    result: {
      get current(): Result {
        if (result.current === undefined) throw new Error('Nothing was rendered.');
        return result.current;
      },
    },
  };
}
