import { type Engine, SimulatedClock } from '@parlor/engine';
import type { ChatError, ChatSDK, SignalingEventName } from '@parlor/sdk';
import { act, type RenderHookResult, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld } from '../../../engine/src/testing/create-world.js';
import { ChatContext } from '../chat-context.js';
import { type ChatStore, createChatStore } from '../chat-store.js';
import {
  type InvitationSnapshot,
  type UseInvitationResult,
  type UseInvitationsResult,
  useInvitation,
  useInvitations,
} from '../features/invitations/index.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';

const PEOPLE = ['ann', 'ben', 'cat', 'dan'];

const SEED = {
  users: PEOPLE.map((userID) => ({ userID })),
  groups: [{ groupID: 'tea', name: 'Tea', type: 'Public' as const, members: PEOPLE }],
};

/** How somebody's device is to be. */
export interface InviterOptions {
  /** Puts something in the place of the client. */
  readonly change?: (client: ChatSDK) => ChatSDK;
  /** A line that can be cut alone. */
  readonly hasOwnLine?: boolean;
}

/** An engine whose time stands still, and four people of one group who invite each other. */
export async function createInviters() {
  const clock = new SimulatedClock();
  const world = await createWorld([], { clock, maxInstancesPerUser: 9, seed: SEED });
  onTestFinished(() => world.close());
  const devices: InviterDevice[] = [];
  return {
    clock,
    /** Somebody who is logged in on a plain client. */
    join: (userID: string) => world.join(userID),
    /** Somebody is logged out everywhere. */
    kick: (userID: string) => world.engine.admin.kick(userID),
    /** A device on which somebody's invitations are shown, and listened to before the login. */
    async device(userID: string, options: InviterOptions = {}): Promise<InviterDevice> {
      const line = options.hasOwnLine ? world.otherPage() : world.engine;
      const device = new InviterDevice(userID, clock, line, options.change);
      devices.push(device);
      await device.logIn();
      return device;
    },
    /** Lets time go by for all of them. */
    async pass(milliseconds: number): Promise<void> {
      await act(() => clock.advance(milliseconds));
      act(() => {
        for (const { chat } of devices) chat.state.publish();
      });
    },
  };
}

/** A page of somebody's, and what it shows. */
export class InviterDevice {
  readonly userID: string;
  readonly chat: ChatStore;
  /** What was reported. */
  readonly problems: ChatError[] = [];
  renders = 0;
  readonly #line: Engine;
  readonly #handlers = new Map<string, Set<(event: never) => void>>();
  readonly #view: RenderHookResult<UseInvitationsResult, unknown>;

  constructor(
    userID: string,
    clock: SimulatedClock,
    line: Engine,
    change: (client: ChatSDK) => ChatSDK = (client) => client,
  ) {
    this.userID = userID;
    this.#line = line;
    const client = this.#overheard(change(line.createClient()));
    this.chat = createChatStore(client, clockPace(clock));
    this.chat.problems.listen((problem) => this.problems.push(problem));
    this.#view = renderHook(
      () => {
        this.renders += 1;
        return useInvitations({ includeEnded: true });
      },
      { wrapper: this.wrapper },
    );
    onTestFinished(() => this.chat.feature(sessionFeature).disconnect());
  }

  readonly wrapper = ({ children }: { children: ReactNode }) => (
    <ChatContext.Provider value={{ chat: this.chat, queryClient: undefined }}>
      {children}
    </ChatContext.Provider>
  );

  get current() {
    return this.#view.result.current;
  }

  get invitations(): readonly InvitationSnapshot[] {
    return this.current.invitations;
  }

  /** The newest of them. */
  get last(): InvitationSnapshot {
    const last = this.invitations.at(-1);
    if (!last) throw new Error(`${this.userID} has no invitation.`);
    return last;
  }

  async logIn(): Promise<void> {
    const session = this.chat.feature(sessionFeature);
    const userSig = this.#line.signUserSig(this.userID);
    act(() => session.connect({ userID: this.userID, userSig }));
    await waitFor(() => expect(session.slice.read().state.status).toBe('ready'));
  }

  /** Looks at one invitation; the newest when none is named. */
  look(inviteID: string | null = this.last.inviteID) {
    return renderHook(() => useInvitation(inviteID), { wrapper: this.wrapper });
  }

  /** Does something with the newest one. */
  async does(action: (one: UseInvitationResult) => Promise<void>): Promise<void> {
    const { result } = this.look();
    await act(() => action(result.current));
  }

  /** Waits until the newest one stands like this. */
  async sees(expected: Partial<InvitationSnapshot>): Promise<void> {
    await waitFor(() => expect(this.last).toMatchObject(expected));
  }

  setNetwork(state: 'online' | 'offline'): void {
    this.#line.network().set({ isOnline: state === 'online' });
  }

  /** Has the SDK tell something. */
  tell(name: SignalingEventName, data: unknown): void {
    act(() => {
      for (const handler of this.#handlers.get(name) ?? []) handler({ name, data } as never);
      this.chat.state.publish();
    });
  }

  #overheard(client: ChatSDK): ChatSDK {
    return {
      ...client,
      addSignalingListener: (name, handler, context) => {
        const known = this.#handlers.get(name) ?? new Set();
        this.#handlers.set(name, known.add(handler));
        client.addSignalingListener(name, handler, context);
      },
      removeSignalingListener: (name, handler, context) => {
        this.#handlers.get(name)?.delete(handler);
        client.removeSignalingListener(name, handler, context);
      },
    };
  }
}
