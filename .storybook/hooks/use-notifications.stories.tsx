import { useNotifications } from '@parlor/hooks';
import type { ChatSDK } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { ChatWorld } from '../../packages/ui/src/testing/chat-world.js';
import { sayTo } from '../../packages/ui/src/testing/say.js';
import { scriptedNotifications } from '../../packages/ui/src/testing/scripted-notifications.js';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useNotifications' };
export default meta;

/** A page has no permission in a story: what would be shown is listed. */
function Example({ onAsk }: { onAsk: () => unknown }) {
  const [device] = useState(() => scriptedNotifications('default'));
  const [openID, setOpenID] = useState('');
  const { permission, request } = useNotifications({ device, onOpen: setOpenID });
  const notices = useSyncExternalStore(device.subscribe, () => device.notices);
  const shown = notices.map(({ title, body }) => `${title}: ${body}`);
  return (
    <Live
      result={{ permission, shown, openID }}
      calls={{
        request,
        'have Ben say something': onAsk,
        'press the first': () => notices[0]?.onPress(),
      }}
    />
  );
}

function WithBen() {
  const [ben, setBen] = useState<ChatSDK>();
  const prepare = useCallback(async ({ person }: ChatWorld) => setBen(await person('ben')), []);
  return (
    <Stage prepare={prepare}>
      {ben && <Example onAsk={() => sayTo(ben, 'ann', 'The kettle is on.')} />}
    </Stage>
  );
}

export const Default: StoryObj = {
  render: () => <WithBen />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"permission": "default"/);
    await userEvent.click(await canvas.findByRole('button', { name: 'request' }));
    await canvas.findByText(/"permission": "granted"/);
    await userEvent.click(await canvas.findByRole('button', { name: 'have Ben say something' }));
    await canvas.findByText(/The kettle is on/);
    await userEvent.click(await canvas.findByRole('button', { name: 'press the first' }));
    await canvas.findByText(/"openID": "C2Cben"/);
  },
};
