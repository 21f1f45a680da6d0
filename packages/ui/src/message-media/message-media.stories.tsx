import { drawPng, speakWav } from '@parlor/engine/seed';
import { useMessages, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { expect } from 'storybook/test';
import { MessageThread } from '../message-thread/index.js';
import { mediaSeed } from '../testing/media-seed.js';
import { LONG_NAME, teamSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';

const meta: Meta<typeof MessageThread> = {
  title: 'Media in the thread',
  component: MessageThread,
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage seed={mediaSeed({ files: 'bytes' })}>
      <MessageThread {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof MessageThread>;

/** Pictures, a video, voices, files and a place. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Tempelhofer Feld, Berlin');
    await canvas.findAllByRole('button', { name: 'Play voice message' });
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic seed={mediaSeed({ files: 'bytes' })}>
      <MessageThread {...args} />
    </Stage>
  ),
};

/** With names, and pictures of people beside them. */
export const InGroup: Story = {
  args: { conversationID: 'GROUPdesign' },
  render: (args) => (
    <Stage seed={groupMediaSeed()}>
      <MessageThread {...args} />
    </Stage>
  ),
};

function groupMediaSeed() {
  const { messages = [] } = mediaSeed({ files: 'bytes' });
  return { ...teamSeed, messages: messages.map((message) => ({ ...message, to: 'design' })) };
}

/** The gallery, opened by a click on a picture. */
export const Gallery: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Photo from you' }));
    await canvas.findByRole('dialog', { name: 'Photos and videos' });
  },
};

export const GalleryEnlarged: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Photo from you' }));
    await canvas.findByRole('dialog', { name: 'Photos and videos' });
    await userEvent.click(canvas.getByRole('button', { name: 'Zoom in' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Zoom in' }));
  },
};

/** Nothing is at these addresses. */
export const Failed: Story = {
  render: (args) => (
    <Stage
      seed={{
        ...teamSeed,
        messages: [
          {
            from: 'ben',
            to: 'ann',
            secondsAgo: 60,
            image: { name: 'a.png', width: 1200, height: 900, url: 'http://127.0.0.1:1/a.png' },
          },
          {
            from: 'ben',
            to: 'ann',
            secondsAgo: 50,
            audio: { name: 'a.wav', seconds: 12, url: 'http://127.0.0.1:1/a.wav' },
          },
        ],
      }}
    >
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('The photo could not be loaded.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Play voice message' }));
    await canvas.findByText('This could not be played.');
  },
};

/** What strangers may write: addresses that are none, sizes and lengths that cannot be, names that deceive. */
export const Hostile: Story = {
  render: (args) => (
    <Stage
      seed={{
        ...teamSeed,
        messages: [
          {
            from: 'ben',
            to: 'ann',
            secondsAgo: 60,
            image: { name: 'a.png', width: -1, height: 1e9, url: 'javascript:alert(1)' },
          },
          {
            from: 'ben',
            to: 'ann',
            secondsAgo: 50,
            audio: { name: 'a.wav', seconds: 1e18, url: 'data:audio/wav;base64,AAAA' },
          },
          {
            from: 'ben',
            to: 'ann',
            secondsAgo: 40,
            file: { name: `${LONG_NAME}\u202Egpj.exe`, size: 1e30, url: 'javascript:alert(1)' },
          },
          {
            from: 'ben',
            to: 'ann',
            secondsAgo: 30,
            location: { description: LONG_NAME.repeat(8), latitude: 1e9, longitude: -1e9 },
          },
        ],
      }}
    >
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('The place is not known.');
    await canvas.findAllByText('Not available');
    await expect(canvasElement.querySelector('.parlor-message a[href]')).toBeNull();
  },
};

/** Sends one of each when it is there. */
function Sender() {
  const { status } = useMessages('C2Cben');
  const { canSend, sendImage, sendAudio, sendFile } = useSendMessage('C2Cben');
  const isReady = status === 'ready' && canSend;
  useEffect(() => {
    if (!isReady) return;
    const picture = new File([drawPng(320, 240, 4)], 'lake.png', { type: 'image/png' });
    const voice = new File([speakWav(4)], 'voice.wav', { type: 'audio/wav' });
    void sendImage(picture);
    void sendAudio(voice, { duration: 4_000 });
    void sendFile(new File([new Uint8Array(90_000)], 'plan of the house.pdf'));
  }, [isReady, sendImage, sendAudio, sendFile]);
  return null;
}

/** A service that never answers: the first is on its way, the others wait for it. */
export const Uploading: Story = {
  render: (args) => (
    <Stage
      seed={{ ...teamSeed, messages: [] }}
      methods={{ sendMessage: () => new Promise(() => undefined) }}
    >
      <Sender />
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findAllByRole('button', { name: 'Cancel' });
  },
};
