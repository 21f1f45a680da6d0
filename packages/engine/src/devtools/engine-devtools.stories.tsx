import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { EngineDevtools } from './engine-devtools.js';
import { devtoolsRoot } from './testing/devtools-root.js';
import { DevtoolsStage, type StoryWorld } from './testing/devtools-stage.js';
import { say } from './testing/say.js';
import { letType } from './testing/typing.js';

const meta: Meta<typeof EngineDevtools> = {
  title: 'Engine devtools',
  component: EngineDevtools,
  render: ({ engine: _, remembers: __, ...args }) => <DevtoolsStage {...args} />,
};
export default meta;

type Story = StoryObj<typeof EngineDevtools>;

const tools = () => within(devtoolsRoot());

async function talk({ ann, ben }: StoryWorld): Promise<void> {
  await say(ann, 'ben', 'Tea at four?');
  await say(ben, 'ann', 'At four. I bring the cake.');
}

/** A button in the corner. */
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await waitFor(() => tools().getByRole('button')));
    await tools().findByRole('tabpanel', { name: 'Events' });
    await userEvent.click(tools().getByRole('button', { name: 'Close' }));
    await tools().findByRole('button', { name: 'Open engine devtools' });
    await expect(canvas.getByRole('heading', { name: 'An app' })).toBeVisible();
  },
};

/** What goes over the lines, as it happens; a row tells all that is known of it. */
export const Events: Story = {
  render: (args) => <DevtoolsStage {...args} initiallyOpen prepare={talk} />,
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Ann asks Ben' });
    await waitFor(() => expect(button).toBeEnabled());
    const sends = () => tools().findAllByRole('option', { name: /^Request messages\.send/ });
    const before = (await sends()).length;
    await userEvent.click(button);
    await waitFor(async () => expect((await sends()).length).toBeGreaterThan(before));
    const rows = tools().getAllByRole('option', { name: /^Request messages\.send ann/ });
    await userEvent.click(rows.at(-1) as HTMLElement);
    const detail = tools().getByRole('region', { name: 'Details of messages.send' });
    await expect(detail).toHaveTextContent('Tea at four?');
  },
};

/** The network is cut for everybody; the button says so when the panel is closed. */
export const Offline: Story = {
  render: (args) => <DevtoolsStage {...args} initiallyOpen />,
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Ann asks Ben' })).toBeEnabled());
    await userEvent.click(tools().getByRole('tab', { name: 'Network' }));
    const preset = tools().getByRole('button', { name: /^Offline/ });
    await userEvent.click(preset);
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await expect(tools().getByRole('switch', { name: 'Connected' })).not.toBeChecked();
    await expect(await tools().findByText('offline')).toBeVisible();
  },
};

/** A method is refused, by the lists; the app gets the error, and the events show it. */
export const Refused: Story = {
  render: (args) => <DevtoolsStage {...args} initiallyOpen />,
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Ann asks Ben' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(tools().getByRole('tab', { name: 'Faults' }));
    letType(devtoolsRoot());
    const card = within(await tools().findByRole('region', { name: 'Refuse a method' }));
    await userEvent.type(card.getByRole('combobox', { name: 'Method' }), 'sendM');
    await userEvent.click(tools().getByRole('option', { name: 'sendMessage' }));
    await userEvent.type(card.getByRole('combobox', { name: 'Code' }), '20007{Escape}');
    await userEvent.click(card.getByRole('radio', { name: 'Until stopped' }));
    await userEvent.click(card.getByRole('button', { name: 'Refuse' }));
    await tools().findByRole('button', { name: 'Stop refusing sendMessage with 20007' });
    await userEvent.click(button);
    await canvas.findByText(/^nothing: /);
    await userEvent.click(tools().getByRole('tab', { name: 'Events' }));
    await userEvent.click(await tools().findByRole('option', { name: /refused 20007/ }));
    await expect(tools().getByText('1 refusal in force')).toBeVisible();
  },
};

/** What is stored, who is logged in, and a snapshot of it all. */
export const Store: Story = {
  render: (args) => <DevtoolsStage {...args} initiallyOpen prepare={talk} />,
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Ann asks Ben' })).toBeEnabled());
    await userEvent.click(tools().getByRole('tab', { name: 'Store' }));
    await tools().findByRole('row', { name: /^ann \d+ online$/ });
    await tools().findByRole('row', { name: /^In all [1-9]/ });
  },
};

/** Faults on demand. */
export const Faults: Story = {
  render: (args) => <DevtoolsStage {...args} initiallyOpen />,
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Ann asks Ben' })).toBeEnabled());
    await userEvent.click(tools().getByRole('tab', { name: 'Faults' }));
    letType(devtoolsRoot());
    const words = await tools().findByRole('textbox', { name: /^Words/ });
    await userEvent.type(words, 'tea{Enter}');
    await tools().findByText('Texts with this word are refused.');
    await userEvent.click(canvas.getByRole('button', { name: 'Ann asks Ben' }));
    await canvas.findByText(/^nothing: /);
  },
};

/** On a phone the panel is a sheet, and details take the place of the list. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1' } },
  render: (args) => <DevtoolsStage {...args} initiallyOpen prepare={talk} />,
  play: async ({ userEvent }) => {
    await waitFor(devtoolsRoot);
    const rows = await tools().findAllByRole('option', { name: /^Push messages\.new/ });
    await userEvent.click(rows[0] as HTMLElement);
    await expect(tools().getByRole('region', { name: 'Details of messages.new' })).toBeVisible();
  },
};

/** In the dark, whatever the page is. */
export const Dark: Story = {
  args: { theme: 'dark' },
  render: (args) => <DevtoolsStage {...args} initiallyOpen prepare={talk} />,
  play: async ({ userEvent }) => {
    await waitFor(devtoolsRoot);
    const rows = await tools().findAllByRole('option', { name: /^Request messages\.send/ });
    await userEvent.click(rows[0] as HTMLElement);
    await expect(getComputedStyle(devtoolsRoot()).colorScheme).toBe('dark');
  },
};

const ARABIC = {
  events: 'الأحداث',
  store: 'المخزن',
  network: 'الشبكة',
  faults: 'الأعطال',
  searchEventsHint: 'اسم أو شخص أو رمز أو محتوى',
  everybody: 'الجميع',
  pause: 'إيقاف مؤقت',
  clear: 'مسح',
};

/** From right to left, with words of one's own. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { strings: ARABIC },
  render: (args) => <DevtoolsStage {...args} initiallyOpen prepare={talk} />,
  play: async ({ userEvent }) => {
    const events = await waitFor(() => tools().getByRole('tab', { name: 'الأحداث' }));
    await waitFor(() => expect(getComputedStyle(events).direction).toBe('rtl'));
    await userEvent.click(events);
    await userEvent.keyboard('{ArrowLeft}');
    await tools().findByRole('tabpanel', { name: 'المخزن' });
    await userEvent.keyboard('{ArrowRight}');
    await tools().findAllByRole('option', { name: /messages\.send/ });
  },
};
