import { useGroupMemberActions, useGroupMembers } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useGroupMemberActions',
};
export default meta;

function Example() {
  const { members } = useGroupMembers('hikers');
  const { add, remove, mute, unmute, setRole, setNameCard, setCustomField } =
    useGroupMemberActions('hikers');
  return (
    <Live
      result={members}
      calls={{
        "add(['eve'])": () => add(['eve']),
        "setRole('mei', 'Admin')": () => setRole('mei', 'Admin'),
        "mute('mei', 60)": () => mute('mei', 60),
        "unmute('mei')": () => unmute('mei'),
        "setNameCard('Guide', 'mei')": () => setNameCard('Guide', 'mei'),
        "setCustomField(…, 'mei')": () => setCustomField([{ key: 'boots', value: '38' }], 'mei'),
        "remove(['mei'])": () => remove(['mei'], { reason: 'Left the club' }),
      }}
    />
  );
}

const seed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'mei', nick: 'Mei Tanaka' },
    { userID: 'eve', nick: 'Evelyn Brown' },
  ],
  groups: [
    {
      groupID: 'hikers',
      name: 'Weekend hikers',
      type: 'Public' as const,
      members: ['ann', 'mei'],
      inviteOption: 'FreeAccess' as const,
    },
  ],
};

export const Default: StoryObj = {
  render: () => (
    <Stage seed={seed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"nick": "Mei Tanaka"/);
    await userEvent.click(await canvas.findByRole('button', { name: /setRole/ }));
    await canvas.findByText(/"role": "Admin"/);
    await userEvent.click(await canvas.findByRole('button', { name: /^setNameCard/ }));
    await canvas.findByText(/"nameCard": "Guide"/);
    await userEvent.click(await canvas.findByRole('button', { name: /^add/ }));
    await canvas.findByText(/"added"/);
    await canvas.findByText(/"nick": "Evelyn Brown"/);
  },
};
