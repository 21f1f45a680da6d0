import { useRoomAudio, useSpeaking } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { ScriptedAudio } from '../../packages/hooks/src/testing/scripted-audio.js';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { OpenSeats } from './open-seats.js';

const meta: Meta = { title: 'Hooks/useSpeaking' };
export default meta;

function Example() {
  const [audio] = useState(() => new ScriptedAudio());
  const { status } = useRoomAudio('hikers', audio);
  const ref = useSpeaking('mei');
  const speak = (level: number) => () => audio.call.levels.set('mei', level);
  return (
    <>
      <p ref={ref} style={FACE}>
        Mei
      </p>
      <Live
        result={{ status }}
        calls={{ softly: speak(0.2), loudly: speak(0.9), 'not at all': speak(0) }}
      />
    </>
  );
}

/** The css does the rest. */
const FACE = {
  inlineSize: '4rem',
  margin: '1.5rem',
  textAlign: 'center',
  lineHeight: '4rem',
  borderRadius: '50%',
  boxShadow: '0 0 0 calc(var(--parlor-voice-level, 0) * 16px) CanvasText',
} as const;

/** How loud Mei speaks is drawn around her name, and renders nothing. */
export const Default: StoryObj = {
  render: () => (
    <Stage userID="mei">
      <OpenSeats>
        <Example />
      </OpenSeats>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "connected"/);
    const face = canvas.getByText('Mei');
    const level = () => face.style.getPropertyValue('--parlor-voice-level');
    await userEvent.click(canvas.getByRole('button', { name: 'loudly' }));
    await waitFor(() => expect(level()).toBe('0.92'));
    await expect(face).toHaveAttribute('data-speaking');
    await userEvent.click(canvas.getByRole('button', { name: 'softly' }));
    await waitFor(() => expect(level()).toBe('0.2'));
    await userEvent.click(canvas.getByRole('button', { name: 'not at all' }));
    await waitFor(() => expect(level()).toBe('0'));
    await expect(face).not.toHaveAttribute('data-speaking');
  },
};
