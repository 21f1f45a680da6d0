import { type ChatSDK, TYPES } from '@parlor/sdk';
import { act, render, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { sayToGroup, type } from '../testing/group-talk.js';
import { renderChat } from '../testing/render-chat.js';
import { rowSeed } from '../testing/row-seed.js';
import { sayTo } from '../testing/say.js';
import {
  ConversationList,
  type ConversationListPresenceProps,
  type ConversationListProps,
  type ConversationListRowProps,
} from './index.js';

/** Ann's list, and the client that she is signed in to. */
function renderList(props: ConversationListProps = {}, faults: Partial<ChatSDK> = {}) {
  let sdk: ChatSDK | undefined;
  const chat = renderChat(<ConversationList {...props} />, {
    seed: rowSeed,
    methods: (client) => {
      sdk = client;
      return faults;
    },
  });
  if (!sdk) throw new Error('Nobody has asked for the client.');
  return { ...chat, sdk };
}

async function rowOf(title: string): Promise<HTMLElement> {
  const row = (await screen.findByText(title)).closest<HTMLElement>('[role="option"]');
  if (!row) throw new Error(`“${title}” stands in no row.`);
  return row;
}

/** The parts of a name, with a pause between each two. */
function heard(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join(' ?, ?')}$`);
}

describe('a row of the conversation list', () => {
  it('is heard as name, state, last message, time and what is unread', async () => {
    const { sdk } = renderList();
    await rowOf('Ben Okafor');
    await act(async () => {
      await sdk.pinConversation({ conversationID: 'C2Cben', isPinned: true });
      await sdk.setMessageRemindType({
        userIDList: ['ben'],
        messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
      });
      await sdk.markConversation({
        conversationIDList: ['C2Cben'],
        markType: TYPES.CONV_MARK_TYPE_STAR,
        enableMark: true,
      });
    });
    await waitFor(async () =>
      expect(await rowOf('Ben Okafor')).toHaveAccessibleName(
        heard(
          'Ben Okafor',
          'Pinned',
          'Starred',
          'Muted',
          'Are you there\\? \\(3\\)',
          '.+',
          '3 unread messages',
        ),
      ),
    );
  });

  it('says that it was marked as unread by hand, and not how many messages that would be', async () => {
    const { sdk } = renderList();
    await rowOf('Evelyn Brown');
    await act(async () => {
      await sdk.markConversation({
        conversationIDList: ['C2Ceve'],
        markType: TYPES.CONV_MARK_TYPE_UNREAD,
        enableMark: true,
      });
    });
    await waitFor(async () =>
      expect(await rowOf('Evelyn Brown')).toHaveAccessibleName(/Marked as unread$/),
    );
    expect((await rowOf('Evelyn Brown')).querySelector('[data-marked]')).not.toBeNull();
  });

  it.each([
    ['me', 'ann', 'You were mentioned'],
    ['all', TYPES.MSG_AT_ALL, 'Everybody was mentioned'],
  ])('says that a message mentions %s', async (_whom, userID, said) => {
    const { person } = renderList();
    await rowOf('Design review');
    const mei = await person('mei');
    const payload = { text: '@Somebody look', atUserList: [userID] };
    const options = { to: 'four', conversationType: TYPES.CONV_GROUP, payload } as const;
    await mei.sendMessage(mei.createTextAtMessage(options));
    await waitFor(async () =>
      expect(await rowOf('Design review')).toHaveAccessibleName(
        heard('Design review', 'Mei Tanaka: @Somebody look', '.+', said, '2 unread messages'),
      ),
    );
  });

  it('shows what I have begun to write, unless it stands in the field beside it', async () => {
    const { sdk, rerender } = renderList();
    await rowOf('Evelyn Brown');
    await act(async () => {
      await sdk.setConversationDraft({
        conversationID: 'C2Ceve',
        draftText: ' See you\nat eight ',
      });
    });
    await waitFor(async () =>
      expect(await rowOf('Evelyn Brown')).toHaveTextContent('Draft: See you at eight'),
    );
    rerender(<ConversationList selectedConversationID="C2Ceve" />);
    expect(await rowOf('Evelyn Brown')).toHaveTextContent('👍');
    expect(await rowOf('Evelyn Brown')).not.toHaveTextContent('Draft');
  });

  it('shows who is typing in the place of the last message, as long as they do', async () => {
    const { person } = renderList();
    await rowOf('Ben Okafor');
    const [ben, mei] = [await person('ben'), await person('mei')];
    await type(ben, 'ann', TYPES.CONV_C2C);
    await type(mei, 'three', TYPES.CONV_GROUP);
    await waitFor(async () =>
      expect(await rowOf('Weekend hikers')).toHaveTextContent('Mei Tanaka is typing'),
    );
    await waitFor(async () =>
      expect(await rowOf('Ben Okafor')).toHaveAccessibleName(
        heard('Ben Okafor', 'Online', 'typing', '.+', '3 unread messages'),
      ),
    );
    await type(ben, 'ann', TYPES.CONV_C2C, false);
    await waitFor(async () =>
      expect(await rowOf('Ben Okafor')).toHaveTextContent('Are you there? (3)'),
    );
  });

  it('tells nobody anything by showing who types, or by going', async () => {
    const sendMessage = vi.fn();
    const { person, view } = renderList({}, { sendMessage });
    await rowOf('Ben Okafor');
    await type(await person('ben'), 'ann', TYPES.CONV_C2C);
    await waitFor(async () => expect(await rowOf('Ben Okafor')).toHaveTextContent('typing'));
    view.unmount();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('puts a part of the app at the picture of a person, and at no other', async () => {
    function Dot({ userID }: ConversationListPresenceProps) {
      return <span>{`presence of ${userID}`}</span>;
    }
    renderList({ parts: { Presence: Dot } });
    expect(await rowOf('Ben Okafor')).toHaveTextContent('presence of ben');
    expect(await rowOf('Design review')).not.toHaveTextContent('presence');
  });

  it('draws a group by its members', async () => {
    renderList();
    const row = await rowOf('Weekend hikers');
    await waitFor(() => expect(row.querySelector('[data-faces="3"]')).not.toBeNull());
  });

  it('has nothing that axe complains about, whatever it shows', async () => {
    const { sdk, person, view } = renderList();
    await rowOf('Ben Okafor');
    await type(await person('ben'), 'ann', TYPES.CONV_C2C);
    await act(async () => {
      await sdk.pinConversation({ conversationID: 'C2Cben', isPinned: true });
      await sdk.setConversationDraft({ conversationID: 'C2Ceve', draftText: 'See you' });
    });
    await screen.findByText('See you');
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the number of unread messages', () => {
  it('is written in full for who hears it, however large it is', () => {
    render(<ConversationList.Badge count={10_000} />);
    expect(screen.getByText('99+')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('10,000 unread messages')).toBeInTheDocument();
  });

  it('is a dot when a conversation is marked as unread and has none', () => {
    const { container, rerender } = render(<ConversationList.Badge count={0} isMarked />);
    expect(container).toHaveTextContent(/^Marked as unread$/);
    rerender(<ConversationList.Badge count={2} isMarked />);
    expect(container).toHaveTextContent('2 unread messages');
    rerender(<ConversationList.Badge count={0} />);
    expect(container).toBeEmptyDOMElement();
  });
});

/** Which rows were committed, by React's own profiler. */
function renderProfiled() {
  const commits: string[] = [];
  function ProfiledRow(props: ConversationListRowProps) {
    const { conversationID } = props.conversation;
    return (
      <Profiler id={conversationID} onRender={(id) => commits.push(id)}>
        <ConversationList.Row {...props} />
      </Profiler>
    );
  }
  // Who is there comes when it comes: presence.test.tsx counts that.
  return { ...renderList({ parts: { Row: ProfiledRow }, presence: false }), commits };
}

describe('one update renders one row', () => {
  /** Nothing more comes of what was asked for at the beginning: the faces of groups. */
  async function settle(commits: string[]): Promise<void> {
    await rowOf('Ben Okafor');
    await waitFor(() => expect(document.querySelectorAll('.parlor-mosaic')).toHaveLength(4));
    commits.length = 0;
  }

  it('of a message', async () => {
    const { commits, person } = renderProfiled();
    const eve = await person('eve');
    await settle(commits);
    await sayTo(eve, 'ann', 'Only my row');
    await screen.findByText('Only my row');
    expect(new Set(commits)).toEqual(new Set(['C2Ceve']));
  });

  it('of typing', async () => {
    const { commits, person } = renderProfiled();
    const mei = await person('mei');
    await settle(commits);
    await type(mei, 'three', TYPES.CONV_GROUP);
    await screen.findByText('Mei Tanaka is typing');
    expect(new Set(commits)).toEqual(new Set(['GROUPthree']));
  });

  it('of a draft, a pin and a mark', async () => {
    const { commits, sdk } = renderProfiled();
    await settle(commits);
    await act(async () => {
      await sdk.setConversationDraft({ conversationID: 'C2Ceve', draftText: 'See you' });
    });
    await screen.findByText('See you');
    expect(new Set(commits)).toEqual(new Set(['C2Ceve']));
    commits.length = 0;
    await act(async () => {
      await sdk.pinConversation({ conversationID: 'C2Civo', isPinned: true });
    });
    await waitFor(async () =>
      expect(await rowOf('Ivo Kraus')).toHaveTextContent('Ivo Kraus, Pinned'),
    );
    expect(new Set(commits)).toEqual(new Set(['C2Civo']));
  });

  it('of a message to a group', async () => {
    const { commits, person } = renderProfiled();
    const mei = await person('mei');
    await settle(commits);
    await sayToGroup(mei, 'four', 'Only this group');
    await screen.findByText('Mei Tanaka: Only this group');
    expect(new Set(commits)).toEqual(new Set(['GROUPfour']));
  });
});
