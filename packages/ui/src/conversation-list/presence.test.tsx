import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test, vi } from 'vitest';
import { PresenceDot } from '../presence-dot/index.js';
import type { Faults } from '../testing/chat-world.js';
import { renderChat } from '../testing/render-chat.js';
import {
  ConversationList,
  type ConversationListPresenceProps,
  type ConversationListProps,
  type ConversationListRowProps,
} from './index.js';

/** Ann's list, in which Ben is there. */
async function renderList(props: ConversationListProps = {}, methods: Faults = {}) {
  const chat = renderChat(<ConversationList {...props} />, { methods });
  await screen.findByText('Ben Okafor');
  return { ...chat, ben: await chat.person('ben') };
}

const option = (name: RegExp) => screen.getByRole('option', { name });

/** What is asked of the service about who is there; `answer` in the place of its own. */
function askedOf(answer?: () => Promise<never>) {
  const asked = vi.fn();
  const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
    getUserStatus: (options) => {
      asked(...options.userIDList);
      return answer?.() ?? sdk.getUserStatus(options);
    },
    subscribeUserStatus: (options) => {
      asked(...options.userIDList);
      return answer?.() ?? sdk.subscribeUserStatus(options);
    },
  });
  return { asked, methods };
}

test('a person’s picture says that they are there, until they go', async () => {
  const { ben } = await renderList();
  await waitFor(() => expect(option(/^Ben Okafor ?, ?Online ?, ?Tell me/)).toBeInTheDocument());
  expect(option(/^Evelyn Brown/)).not.toHaveAccessibleName(/Online/);
  await act(() => ben.logout());
  await waitFor(() => expect(option(/^Ben Okafor/)).not.toHaveAccessibleName(/Online/));
});

test('of those who are shown only the one is rendered who comes', async () => {
  const rows: string[] = [];
  const dots: string[] = [];
  function Row(props: ConversationListRowProps) {
    rows.push(props.conversation.conversationID);
    return <ConversationList.Row {...props} />;
  }
  function Dot({ userID }: ConversationListPresenceProps) {
    return (
      <Profiler id={userID} onRender={(id) => dots.push(id)}>
        <ConversationList.Presence userID={userID} />
      </Profiler>
    );
  }
  const { person } = await renderList({ parts: { Row, Presence: Dot } });
  await waitFor(() => expect(option(/^Ben Okafor ?, ?Online/)).toBeInTheDocument());
  rows.length = 0;
  dots.length = 0;
  await act(async () => void (await person('eve')));
  await waitFor(() => expect(option(/^Evelyn Brown ?, ?Online/)).toBeInTheDocument());
  expect(rows).toEqual([]);
  expect(new Set(dots)).toEqual(new Set(['eve']));
});

test('people are asked for, and groups are not', async () => {
  const { asked, methods } = askedOf();
  await renderList({}, methods);
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  expect([...new Set(asked.mock.calls.flat())].sort()).toEqual(['ben', 'dara', 'eve', 'long']);
});

test('nobody is asked for when the app does not want it', async () => {
  const { asked, methods } = askedOf();
  const shown = vi.fn(() => null);
  const chat = renderChat(
    <>
      <ConversationList presence={false} parts={{ Presence: shown }} />
      <PresenceDot userID="mei" />
    </>,
    { methods },
  );
  await screen.findByText('Ben Okafor');
  await chat.person('mei');
  // Whoever else is shown at the same moment would be asked for together with her.
  await screen.findByText('Online');
  expect(new Set(asked.mock.calls.flat())).toEqual(new Set(['mei']));
  expect(shown).not.toHaveBeenCalled();
});

test.each([3122, 72001])('where the service does not tell (%i) there is no dot', async (code) => {
  const { asked, methods } = askedOf(() => Promise.reject(new ChatError({ code })));
  const { person } = await renderList({}, methods);
  await waitFor(() => expect(asked).toHaveBeenCalled());
  await person('eve');
  await waitFor(() => expect(option(/^Evelyn Brown/)).toBeInTheDocument());
  expect(screen.queryByText('Online')).toBeNull();
});
