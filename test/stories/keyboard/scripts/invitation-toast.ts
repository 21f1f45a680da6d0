import type { KeyScript } from '../script.js';

export const INVITATION_TOAST: readonly KeyScript[] = [
  {
    says: 'F6 goes to an invitation from wherever one is and back, and Escape goes back and leaves it open',
    story: 'components-invitation-toast--default',
    plays: { 'invitation-toast/use-region-focus.ts': ['F6', 'Escape'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('listbox'));
      await stage.press('F6');
      // It has no name of its own: what stands in it is read.
      await stage.expectFocus('listitem', '');
      await stage.press('F6');
      await stage.expectFocus('listbox', 'Conversations');
      await stage.press('F6');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Decline');
      await stage.press('Escape');
      await stage.expectFocus('listbox', 'Conversations');
      await stage.expectSeen(page.getByRole('button', { name: 'Accept' }));
    },
  },
  {
    says: 'who accepts an invitation by keys is back where they were before',
    story: 'components-invitation-toast--default',
    plays: { 'invitation-toast/use-region-focus.ts': ['F6'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('listbox'));
      await stage.press('F6');
      await stage.press('Tab', 2);
      await stage.expectFocus('button', 'Accept');
      await stage.press('Enter');
      await stage.expectSeen(page.getByText('You accepted Ben Okafor’s invitation'));
      await stage.expectFocus('listbox', 'Conversations');
    },
  },
];
