import { useMessages, useTranslation } from '@parlor/hooks';
import { type ChatSDK, type Message, TSignaling, TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { useTargetLanguage } from '../message-text/use-target-language.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { HOSTILE_WORDS } from '../testing/hostile-texts.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { type CustomRendererProps, MessageThread } from './index.js';

const meta: Meta = { title: 'Message content' };
export default meta;

type Story = StoryObj;

const to = { to: 'ann', conversationType: TYPES.CONV_C2C };
const thread = <MessageThread conversationID="C2Cben" />;

async function say(sdk: ChatSDK, text: string, cloudCustomData = ''): Promise<Message> {
  const message = sdk.createTextMessage({ ...to, payload: { text }, cloudCustomData });
  await sdk.sendMessage(message);
  return message;
}

const MARKDOWN = [
  'It is **done**: the _whole_ grid, ~~nearly~~ all of `seat.rev`, see [the notes](https://example.org/notes).',
  'What is left:\n\n- the phone\n- the **keys**\n  - Home and End\n- Arabic\n\nIn this order:\n\n1. Measure\n2. Mend',
  '> I keep missing the send button.\n> Every time.\nThat is mended now.',
  'Try it:\n\n```ts\nconst seats = useSeats(groupID);\nif (seats.status === "ready") await seats.take(3); // and a long line that does not fit into the bubble\n```',
  '[https://bank.example](https://evil.example/login) is not what it says.',
];

async function sendMarkdown({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  for (const text of MARKDOWN) await say(ben, text);
}

/** Bold, lists, quotations, code. */
export const Markdown: Story = {
  render: () => <Stage prepare={sendMarkdown}>{thread}</Stage>,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Copy' });
  },
};

/** My own, from right to left, and from somebody else. */
export const MarkdownOfMine: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage userID="ben" prepare={sendMarkdown}>
      <MessageThread conversationID="C2Cann" />
    </Stage>
  ),
};

async function sendMentions({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  const texts: [string, string[]][] = [
    ['@Mei Tanaka has the map, ask @دارا الحسيني for the tickets', ['mei', 'dara']],
    ['@Ann Lindqvist you are **next**', ['ann']],
    ['@All at eight, please', [TYPES.MSG_AT_ALL]],
    [`@${LONG_NAME} has a name`, ['long']],
  ];
  for (const [text, atUserList] of texts) {
    const options = { to: 'design', conversationType: TYPES.CONV_GROUP };
    await ben.sendMessage(ben.createTextAtMessage({ ...options, payload: { text, atUserList } }));
  }
}

/** Somebody is mentioned, I am, and everybody is. */
export const Mentions: Story = {
  render: () => (
    <Stage prepare={sendMentions}>
      <MessageThread conversationID="GROUPdesign" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('@Ann Lindqvist');
  },
};

function quoting({ ID, time, sequence }: Message, messageAbstract: string, messageSender: string) {
  const said = { messageAbstract, messageSender, messageID: ID, messageTime: time };
  return JSON.stringify({
    messageReply: { ...said, messageType: 1, messageSequence: sequence, version: 1 },
  });
}

async function sendAnswers({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  const asked = await say(ben, 'Eight at the station?');
  await say(ben, 'Make that nine.', quoting(asked, 'Eight at the station?', 'Ben'));
  const wrong = await say(ben, 'Forget the map');
  await say(ben, '👍', quoting(asked, 'Eight at the station?', 'Ben'));
  await say(ben, 'That was nonsense', quoting(wrong, 'Forget the map', 'Ben'));
  await ben.revokeMessage(wrong);
  const gone = { ...asked, ID: '144115-1-1' } as Message;
  await say(ben, 'Long ago', quoting(gone, `${LONG_NAME} ${LONG_NAME}`, LONG_NAME));
}

/** What is answered: loaded, taken back, and too long ago to be here. */
export const Quotations: Story = {
  render: () => <Stage prepare={sendAnswers}>{thread}</Stage>,
  play: async ({ canvas }) => {
    await canvas.findAllByText('This message was deleted');
  },
};

function Translated() {
  const message = useMessages('C2Cben').messages.at(-1);
  return message ? <Translate message={message} /> : null;
}

function Translate({ message }: { message: Parameters<typeof useTranslation>[0] }) {
  const { status, translate } = useTranslation(message, useTargetLanguage());
  useEffect(() => {
    if (status === 'idle') void translate();
  }, [status, translate]);
  return null;
}

const translator = {
  translateText: () =>
    Promise.resolve({
      code: 0 as const,
      data: { translatedTextList: ['Sag mir, wo ich hinsehen soll.'] },
    }),
};

/** A translation that was asked for. */
export const Translation: Story = {
  render: () => (
    <Stage methods={translator}>
      <Translated />
      {thread}
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/Sag mir/);
  },
};

/** There is no translator. */
export const TranslationFailed: Story = {
  render: () => (
    <Stage>
      <Translated />
      {thread}
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

function Order({ data }: CustomRendererProps) {
  const number = typeof data === 'object' && data && 'number' in data ? Number(data.number) : 0;
  return <strong>Order {number} is on its way</strong>;
}

const renderers = { order: Order };

async function sendCustoms({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  for (const data of ['{"businessID":"order","number":12}', '{"businessID":"other"}', '{']) {
    const payload = {
      data,
      description: data === '{' ? '' : 'Something of another app',
      extension: '',
    };
    await ben.sendMessage(ben.createCustomMessage({ ...to, payload }));
  }
}

/** An app's own message, one of another app, and one that nobody can read. */
export const Custom: Story = {
  render: () => (
    <Stage prepare={sendCustoms}>
      <MessageThread conversationID="C2Cben" customRenderers={renderers} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Order 12 is on its way');
  },
};

async function invite({ person }: ChatWorld): Promise<void> {
  const [ben, mei] = await Promise.all([person('ben'), person('mei')]);
  mei.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => undefined);
  const inviteeList = ['mei', 'dara', 'long', 'ann'];
  const { inviteID } = await ben.inviteInGroup({ groupID: 'design', inviteeList });
  await mei.accept({ inviteID });
  await ben.cancel({ inviteID });
}

/** What became of an invitation, and whom it concerns. */
export const Invitations: Story = {
  render: () => (
    <Stage prepare={invite}>
      <MessageThread conversationID="GROUPdesign" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Invitation · .* and 1 other$/);
    await canvas.findByText('Invitation accepted');
    await canvas.findByText(/^Cancelled · /);
  },
};

/** The same from right to left. */
export const InvitationsArabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage prepare={invite} isArabic>
      <MessageThread conversationID="GROUPdesign" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('تم قبول الدعوة');
  },
};

async function sendHostile({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  for (const text of HOSTILE_WORDS.filter((words) => words.length < 4_000)) await say(ben, text);
}

/** What strangers may write. Nothing of it does anything. */
export const Hostile: Story = {
  render: () => <Stage prepare={sendHostile}>{thread}</Stage>,
  play: async ({ canvas }) => {
    await canvas.findByText(/DROP TABLE/);
  },
};
