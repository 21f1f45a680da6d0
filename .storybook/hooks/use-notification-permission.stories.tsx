import { useNotificationPermission } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { scriptedNotifications } from '../../packages/ui/src/testing/scripted-notifications.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useNotificationPermission',
};
export default meta;

function Example() {
  const [device] = useState(() => scriptedNotifications('default'));
  const { permission, request } = useNotificationPermission(device);
  return <Live result={{ permission }} calls={{ request }} />;
}

export const Default: StoryObj = {
  render: () => <Example />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"permission": "default"/);
    await userEvent.click(await canvas.findByRole('button', { name: 'request' }));
    await canvas.findByText(/"permission": "granted"/);
  },
};
