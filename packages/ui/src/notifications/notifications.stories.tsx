import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, useSyncExternalStore } from 'react';
import { expect } from 'storybook/test';
import { sayTo } from '../testing/say.js';
import {
  type ScriptedNotifications,
  scriptedNotifications,
} from '../testing/scripted-notifications.js';
import { Stage } from '../testing/stage.js';
import { NotificationSwitch, Notifications } from './index.js';

const meta: Meta<typeof NotificationSwitch> = {
  title: 'Notifications',
  component: NotificationSwitch,
};
export default meta;

type Story = StoryObj<typeof NotificationSwitch>;

/** The switch, and below it what the device would show: a story has no permission. */
function Example({
  device,
  isArabic = false,
}: {
  device: ScriptedNotifications;
  isArabic?: boolean;
}) {
  const [isOn, setIsOn] = useState(device.permission() === 'granted');
  const notices = useSyncExternalStore(device.subscribe, () => device.notices);
  return (
    <Stage
      width={360}
      isArabic={isArabic}
      prepare={async ({ person }) => {
        await sayTo(await person('ben'), 'ann', 'The kettle is on.');
      }}
    >
      <div style={{ padding: 12 }}>
        <NotificationSwitch isOn={isOn} onChange={setIsOn} device={device} />
        <Notifications isOn={isOn} device={device} />
        <ul className="parlor-root" aria-label="What the device shows">
          {notices.map(({ tag, title, body }) => (
            <li key={tag}>
              {title}: {body}
            </li>
          ))}
        </ul>
      </div>
    </Stage>
  );
}

const granted = scriptedNotifications('granted');

export const On: Story = {
  render: () => <Example device={granted} />,
  play: async ({ canvas }) => {
    await canvas.findByText(/The kettle is on\.$/);
    await expect(canvas.getByRole('checkbox')).toBeChecked();
  },
};

export const TurnedOn: Story = {
  render: () => <Example device={scriptedNotifications('default')} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { checked: false }));
    await canvas.findByRole('checkbox', { checked: true });
  },
};

/** The browser was told once not to let them. */
export const Refused: Story = {
  render: () => <Example device={scriptedNotifications('denied')} />,
  play: async ({ canvas }) => {
    await canvas.findByText(/does not let this page notify you/);
  },
};

/** On iPhones, for example. */
export const NoneHere: Story = {
  render: () => <Example device={scriptedNotifications('unsupported')} />,
  play: async ({ canvas }) => {
    await canvas.findByText('This browser cannot show notifications.');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => <Example device={scriptedNotifications('default')} isArabic />,
  play: async ({ canvas }) => {
    await canvas.findByRole('checkbox', { name: 'الإشعارات على هذا الجهاز' });
  },
};
