import type { Meta, StoryObj } from '@storybook/react-vite';
import { waitFor } from 'storybook/test';
import { MessageComposer } from '../message-composer/index.js';
import { refuseMicrophone, speakInto } from '../testing/fake-microphone.js';
import { Stage } from '../testing/stage.js';

/** Recording a voice message in the composer. */
const meta: Meta<typeof MessageComposer> = {
  title: 'Voice recorder',
  component: MessageComposer,
  args: { conversationID: 'C2Cben' },
  beforeEach: () => speakInto(),
  render: (args) => (
    <Stage>
      <div style={{ display: 'grid', alignContent: 'end', blockSize: '100%' }}>
        <MessageComposer {...args} />
      </div>
    </Stage>
  ),
};
export default meta;

/** A part has to be loaded. */
const PATIENTLY = { timeout: 8_000 };

type Story = StoryObj<typeof MessageComposer>;
type Play = NonNullable<Story['play']>;

const record: Play = async ({ canvas, userEvent }) => {
  const button = await canvas.findByRole('button', { name: 'Record voice message' });
  await waitFor(() => {
    if (button.matches(':disabled')) throw new Error('Nobody is signed in yet.');
  });
  await userEvent.click(button);
};

/** How loud it is, how long it has been, and buttons to end it. */
export const Recording: Story = {
  play: async (context) => {
    await record(context);
    await context.canvas.findByRole('button', { name: 'Stop' }, PATIENTLY);
  },
};

/** The last seconds are said in another colour. */
export const NearTheEnd: Story = {
  args: { maxRecordingSeconds: 9 },
  play: Recording.play as Play,
};

/** What was recorded can be heard before it is sent. */
export const Preview: Story = {
  play: async (context) => {
    await record(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Stop' }, PATIENTLY));
    await canvas.findByRole('button', { name: 'Send recording' }, PATIENTLY);
  },
};

export const Refused: Story = {
  beforeEach: () => refuseMicrophone(),
  play: async (context) => {
    await record(context);
    await context.canvas.findByText(/may not use the microphone/, {}, PATIENTLY);
  },
};
