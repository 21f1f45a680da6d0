import { useRaisedHands } from '@parlor/hooks';
import type { ChatSDK } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useCallback, useState } from 'react';
import type { ChatWorld } from '../../packages/ui/src/testing/chat-world.js';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { OpenSeats } from './open-seats.js';

const meta: Meta = { title: 'Hooks/useRaisedHands' };
export default meta;

/** What Ann's page sends when she raises her hand. */
const APPLICATION = {
  ...{ groupID: 'hikers', inviteeList: ['mei'], timeout: 60, onlineUserOnly: true },
  data: '{"seat":1,"cmd":"apply","i":3}',
};

function Example({ ann }: { ann: ChatSDK | undefined }) {
  const result = useRaisedHands('hikers');
  const { raise, approve, refuse } = result;
  if (!ann) return null;
  return (
    <Live
      result={result}
      calls={{
        'Ann raises her hand': async () => {
          await ann.inviteInGroup({ ...APPLICATION, inviteeList: ['mei'] });
        },
        "approve('ann')": () => approve('ann'),
        "refuse('ann')": () => refuse('ann'),
        'raise()': () => raise(),
      }}
    />
  );
}

function Hikers() {
  const [ann, setAnn] = useState<ChatSDK>();
  const prepare = useCallback(async (world: ChatWorld) => setAnn(await world.person('ann')), []);
  return (
    <Stage userID="mei" prepare={prepare}>
      <OpenSeats>
        <Example ann={ann} />
      </OpenSeats>
    </Stage>
  );
}

/** Mei is the host: Ann asks her for a seat. */
export const Default: StoryObj = {
  render: () => <Hikers />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Ann raises her hand' }));
    await canvas.findByText(/"hands": \[\s+\{\s+"userID": "ann",\s+"index": 3,/);
    await userEvent.click(canvas.getByRole('button', { name: 'raise()' }));
    await canvas.findByText(/SEAT_NOT_PERMITTED/);
    await userEvent.click(canvas.getByRole('button', { name: "approve('ann')" }));
    await canvas.findByText("approve('ann'): done");
    await canvas.findByText(/"hands": \[\]/);
  },
};
