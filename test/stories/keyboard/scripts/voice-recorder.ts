import type { KeyScript } from '../script.js';

export const VOICE_RECORDER: readonly KeyScript[] = [
  {
    says: 'Escape throws a recording away while it is made and when it is done, and leads back to the microphone',
    story: 'components-voice-recorder--recording',
    plays: { 'voice-recorder/voice-recorder.tsx': ['Escape'] },
    async play(stage) {
      const recorder = stage.page.getByRole('group', { name: 'Voice message' });
      // The story has begun one.
      await stage.expectFocus('button', 'Stop');
      await stage.press('Escape');
      await stage.expectGone(recorder);
      await stage.expectFocus('button', 'Record voice message');
      await stage.press('Enter');
      await stage.expectFocus('button', 'Stop');
      await stage.press('Enter');
      await stage.expectFocus('button', 'Send recording');
      await stage.press('Escape');
      await stage.expectGone(recorder);
      await stage.expectFocus('button', 'Record voice message');
      await stage.expectGone(stage.page.getByRole('list', { name: 'Attachments' }));
    },
  },
  {
    says: 'who sends a recording goes on at the microphone',
    story: 'components-voice-recorder--preview',
    plays: {},
    async play(stage) {
      await stage.expectFocus('button', 'Send recording');
      await stage.press('Enter');
      await stage.expectGone(stage.page.getByRole('group', { name: 'Voice message' }));
      await stage.expectFocus('button', 'Record voice message');
    },
  },
];
