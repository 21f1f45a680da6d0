import { type EngineSeed, SimulatedClock } from '@parlor/engine';
import { type ChatError, type ChatSDK, toChatError } from '@parlor/sdk';
import { act, type RenderHookResult, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld } from '../../../engine/src/testing/create-world.js';
import { ChatContext } from '../chat-context.js';
import { type ChatStore, createChatStore } from '../chat-store.js';
import { useConversations } from '../features/conversations/index.js';
import { useInvitations } from '../features/invitations/index.js';
import {
  type RaisedHandsOptions,
  useRaisedHands,
  useSeatInvitation,
  useSeats,
} from '../features/seats/index.js';
import { sessionFeature } from '../features/session/index.js';
import { begin } from './begin.js';
import { clockPace } from './clock-pace.js';

/** Everybody's room, and Ann's live room. */
export const ROOM = 'room';
export const SHOW = 'show';

const PEOPLE = ['ann', 'ben', 'cat', 'dan'];

const SEED: EngineSeed = {
  users: [...PEOPLE, 'eve'].map((userID) => ({ userID, nick: `${userID}!` })),
  groups: [
    { groupID: ROOM, name: 'Room', type: 'Public', members: PEOPLE },
    { groupID: SHOW, name: 'Show', type: 'AVChatRoom', members: ['ann'] },
  ],
};

/** So often is looked, and so many milliseconds go by between two looks, until something has to be so. */
const LOOKS = 250;
const STEP = 20;
/** Milliseconds: less than the SDK waits for an answer. */
const LEAP = 4_000;

/** How somebody's page is to be. */
export interface RequestPageOptions extends RaisedHandsOptions {
  readonly groupID?: string;
  /** Puts something in the place of the client's methods. */
  readonly change?: (client: ChatSDK) => Partial<ChatSDK>;
}

/** An engine whose time stands still, and people with pages on which seats are asked for. */
export async function createRequestPeople() {
  const clock = new SimulatedClock();
  const world = await createWorld([], { clock, maxInstancesPerUser: 9, seed: SEED });
  onTestFinished(() => world.close());
  const pages: RequestPage[] = [];
  const publish = () => {
    act(() => {
      for (const { chat } of pages) chat.state.publish();
    });
  };
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= LEAP) {
      await act(() => clock.advance(Math.min(left, LEAP)));
    }
    publish();
  };
  const people = {
    ...{ clock, pass },
    /** Somebody who is logged in on a plain client. */
    join: (userID: string) => world.join(userID),
    /** A page of somebody's, ready and in the room. */
    async page(userID: string, options: RequestPageOptions = {}): Promise<RequestPage> {
      const line = world.otherPage();
      const page = new RequestPage(userID, clock, line.createClient(), options);
      pages.push(page);
      await page.logIn(line.signUserSig(userID));
      if (page.groupID === SHOW) await act(() => page.chat.sdk.joinGroup({ groupID: SHOW }));
      await people.sees(() => expect(page.current.seats.status).toBe('ready'));
      return page;
    },
    /** Lets time go on until all is answered: 0, or the code that it failed with. */
    async outcomes(...works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
      let isOver = false;
      const codes = begin(() => Promise.all(works.map((work) => work().then(() => 0, codeOf))));
      void codes.then(() => {
        isOver = true;
      });
      while (!isOver) await pass(STEP);
      return codes;
    },
    /** Lets a little time go on until it is so. */
    async sees(check: () => void): Promise<void> {
      for (let look = 0; look < LOOKS; look += 1) {
        await pass(STEP);
        await act(() => new Promise((resolve) => setImmediate(resolve)));
        if (isSo(check)) return;
      }
      check();
    },
  };
  return people;
}

/** A page of somebody's, and what it shows. */
export class RequestPage {
  readonly userID: string;
  readonly groupID: string;
  readonly chat: ChatStore;
  /** What was reported. */
  readonly problems: ChatError[] = [];
  readonly #view: RenderHookResult<ReturnType<typeof useAll>, unknown>;

  constructor(
    userID: string,
    clock: SimulatedClock,
    client: ChatSDK,
    { groupID = ROOM, change = () => ({}), ...options }: RequestPageOptions,
  ) {
    this.userID = userID;
    this.groupID = groupID;
    this.chat = createChatStore({ ...client, ...change(client) }, clockPace(clock));
    this.chat.problems.listen((problem) => this.problems.push(problem));
    this.#view = renderHook(() => useAll(groupID, options), { wrapper: this.wrapper });
    onTestFinished(() => this.chat.feature(sessionFeature).disconnect());
  }

  get current() {
    return this.#view.result.current;
  }

  get hands() {
    return this.current.hands;
  }

  get invitation() {
    return this.current.invitation;
  }

  /** Who sits where: `.`, who sits there, or in brackets for whom it is kept. */
  get seating(): string {
    const { seats } = this.current.seats;
    return seats
      .map(({ status, userID }) => (status === 'reserved' ? `(${userID})` : userID || '.'))
      .join(' ');
  }

  async logIn(userSig: string): Promise<void> {
    const session = this.chat.feature(sessionFeature);
    act(() => session.connect({ userID: this.userID, userSig }));
    await waitFor(() => expect(session.slice.read().state.status).toBe('ready'));
  }

  /** The page is closed as far as this room goes. */
  leave(): void {
    this.#view.unmount();
  }

  readonly wrapper = ({ children }: { children: ReactNode }) => (
    <ChatContext.Provider value={{ chat: this.chat, queryClient: undefined }}>
      {children}
    </ChatContext.Provider>
  );
}

function useAll(groupID: string, options: RaisedHandsOptions) {
  return {
    seats: useSeats(groupID),
    hands: useRaisedHands(groupID, options),
    invitation: useSeatInvitation(groupID),
    calls: useInvitations({ includeEnded: true }).invitations,
    conversations: useConversations().conversations,
  };
}

function isSo(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

function codeOf(thrown: unknown): number {
  return toChatError(thrown).code;
}
