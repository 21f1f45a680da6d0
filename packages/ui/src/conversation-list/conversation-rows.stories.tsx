import {
  useConversationActions,
  useConversations,
  useDraftActions,
  useSendMessage,
} from '@parlor/hooks';
import { ChatError, type ChatSDK, TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useEffect, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { type } from '../testing/group-talk.js';
import { withManyConversations } from '../testing/many-conversations.js';
import { rowSeed } from '../testing/row-seed.js';
import { crowdSeed, teamSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { ConversationList, type ConversationListProps } from './index.js';

const meta: Meta<typeof ConversationList> = {
  title: 'Conversation list/Rows',
  component: ConversationList,
};
export default meta;

type Story = StoryObj<typeof ConversationList>;

/** What Ann has made of her conversations before anybody looks. */
function Arranged({ children }: { children: ReactNode }) {
  const { isSyncCompleted } = useConversations();
  const actions = useConversationActions();
  const draft = useDraftActions('C2Clia');
  const toSam = useSendMessage('GROUPtwo');
  const toEve = useSendMessage('C2Ceve');
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    if (!isSyncCompleted || isDone) return;
    setIsDone(true);
    draft.setText('About the minutes: page two is missing');
    draft.save();
    void toSam.sendText('This one does not arrive');
    void toEve.sendText('This one is on its way');
    void actions.setPinned(['C2Cben', 'GROUPfour'], true);
    void actions.setMuted(['GROUPlong-named', 'C2Cdara'], true);
    void actions.setMark(['GROUPfour', 'C2Civo'], TYPES.CONV_MARK_TYPE_STAR, true);
    void actions.markUnread(['GROUPone', 'C2Cdara']);
  }, [isSyncCompleted, isDone, actions, draft, toSam, toEve]);
  return children;
}

/** What is sent to the group is refused, and what is sent to Eve is never answered. */
const sending = (sdk: ChatSDK): Partial<ChatSDK> => ({
  sendMessage(message, options) {
    if (message.to === 'two') return Promise.reject(new ChatError({ code: 10017 }));
    if (message.to === 'eve') return new Promise(() => undefined);
    return sdk.sendMessage(message, options);
  },
});

async function mentionAndType({ person }: ChatWorld): Promise<void> {
  const [ben, mei, long] = [await person('ben'), await person('mei'), await person('long')];
  const mention = (sdk: ChatSDK, to: string, whom: string, text: string) =>
    sdk.sendMessage(
      sdk.createTextAtMessage({
        to,
        conversationType: TYPES.CONV_GROUP,
        payload: { text, atUserList: [whom] },
      }),
    );
  await mention(mei, 'four', 'ann', '@Ann Lindqvist what do you think?');
  await mention(long, 'long-named', TYPES.MSG_AT_ALL, '@All lunch is there');
  const typeOn = async () => {
    await type(ben, 'ann', TYPES.CONV_C2C);
    await type(mei, 'three', TYPES.CONV_GROUP);
  };
  await typeOn();
  // Who is not heard of for five seconds has stopped. A minute is long enough to look at it.
  let rest = 15;
  const timer = setInterval(() => {
    rest -= 1;
    if (rest === 0) clearInterval(timer);
    typeOn().catch(() => clearInterval(timer));
  }, 4_000);
}

function States({ width = 360, isArabic = false, ...list }: StatesProps) {
  return (
    <Stage
      width={width}
      seed={rowSeed}
      methods={sending}
      prepare={mentionAndType}
      isArabic={isArabic}
    >
      <Arranged>
        <ConversationList {...list} />
      </Arranged>
    </Stage>
  );
}

interface StatesProps extends ConversationListProps {
  width?: number;
  isArabic?: boolean;
}

/** Pinned, muted, starred, unread by messages and by hand, mentioned, typing, a draft, failed and on its way. */
export const RowStates: Story = {
  render: () => <States selectedConversationID="C2Cnoor" />,
  play: async ({ canvas }) => {
    const names = [
      /^Ben Okafor ?, Pinned ?, ?Online ?, typing ?,.* 3 unread/,
      /^Design review ?, Pinned, Starred.*mentioned/,
      /^Weekend hikers ?, Mei Tanaka is typing/,
      /^Shelves ?, Message not sent/,
      /^Evelyn Brown.*Sending/,
      /^Lia Moretti ?, Draft: About the minutes/,
      /^Notes to myself.*Marked as unread/,
      /Muted.*Everybody was mentioned/,
    ];
    // Who types says so every four seconds.
    for (const name of names) await canvas.findByRole('option', { name }, { timeout: 8_000 });
    await waitFor(() => expect(document.querySelectorAll('.parlor-mosaic')).toHaveLength(4));
  },
};

export const RowStatesCompact: Story = {
  render: () => <States density="compact" selectedConversationID="C2Cnoor" />,
};

export const RowStatesArabic: Story = {
  globals: { direction: 'rtl' },
  render: () => <States isArabic selectedConversationID="C2Cnoor" />,
};

export const RowStatesNarrow: Story = {
  render: () => <States width={240} />,
};

const present = {
  ...teamSeed,
  presences: [
    { userID: 'ben' },
    { userID: 'dara', customStatus: 'Reviewing' },
    { userID: 'eve', statusType: TYPES.USER_STATUS_OFFLINE },
  ],
};

/** A dot at the picture says who is there, and who has gone without having logged out. */
export const WithPresence: Story = {
  render: () => (
    <Stage width={360} seed={present}>
      <ConversationList selectedConversationID="C2Cben" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Ben Okafor ?, ?Online/ });
    await canvas.findByRole('option', { name: /^Evelyn Brown ?, ?Offline/ });
  },
};

/** The app does not want it, or has not bought it: nobody is asked for. */
export const WithoutPresence: Story = {
  render: () => (
    <Stage width={360} seed={present}>
      <ConversationList presence={false} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Ben Okafor ?, ?Tell me/ });
  },
};

export const OneConversation: Story = {
  render: () => (
    <Stage width={360} seed={crowdSeed(1)}>
      <ConversationList />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('option')).toHaveLength(1);
  },
};

export const FiftyConversations: Story = {
  render: () => (
    <Stage width={360} seed={crowdSeed(50)}>
      <ConversationList />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findAllByRole('option');
    await waitFor(() =>
      expect(canvas.getAllByRole('option')[0]).toHaveAttribute('aria-setsize', '50'),
    );
  },
};

const TEN_THOUSAND = 10_000 - 1;

/** Of which no more are in the document than are in sight. */
export const TenThousandConversations: Story = {
  render: () => (
    <Stage width={360} seed={crowdSeed(1)} methods={withManyConversations(TEN_THOUSAND)}>
      <ConversationList />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('option');
    await waitFor(() => expect(first).toHaveAttribute('aria-setsize', '10000'));
    await expect(canvas.getAllByRole('option').length).toBeLessThan(60);
    canvas.getByRole('listbox').focus();
    await userEvent.keyboard('{End}');
    await canvas.findByRole('option', { name: /^Somebody 9999/ });
  },
};
