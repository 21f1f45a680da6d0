import { useRoomAudio, useSeats } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ScriptedAudio } from '../../packages/hooks/src/testing/scripted-audio.js';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { OpenSeats } from './open-seats.js';

const meta: Meta = { title: 'Hooks/useRoomAudio' };
export default meta;

function Example() {
  // A bridge over which nothing travels. An app has webrtcAudio() or trtcAudio() here.
  const [audio] = useState(() => new ScriptedAudio());
  const result = useRoomAudio('hikers', audio);
  const { muteSelf, leave, take } = useSeats('hikers');
  const { retry, chooseMicrophone } = result;
  return (
    <Live
      result={result}
      calls={{
        'muteSelf(true)': () => muteSelf(true),
        leave,
        'take(2)': () => take(2),
        'The microphone is refused': () => audio.call.refuse(-40),
        retry,
        "chooseMicrophone('desk')": () => chooseMicrophone('desk'),
      }}
    />
  );
}

/** Mei is the host, and so she sits and is heard. */
export const Default: StoryObj = {
  render: () => (
    <Stage userID="mei">
      <OpenSeats>
        <Example />
      </OpenSeats>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const press = async (name: string) => userEvent.click(canvas.getByRole('button', { name }));
    await canvas.findByText(/"microphone": "on"[\s\S]+"status": "connected"/);
    await press('muteSelf(true)');
    await canvas.findByText(/"microphone": "muted"/);
    // It is written a little later.
    await canvas.findByText('muteSelf(true): done');
    await press('leave');
    await canvas.findByText(/"microphone": "off"/);
    await press('take(2)');
    await canvas.findByText(/"microphone": "on"/);
    await press('The microphone is refused');
    await canvas.findByText(/AUDIO_PERMISSION_DENIED/);
    await press('retry');
    await canvas.findByText(/"problems": \[\]/);
    await press("chooseMicrophone('desk')");
    await canvas.findByText(/"microphoneID": "desk"/);
  },
};
