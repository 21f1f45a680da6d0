import type { KeyScript } from '../script.js';

export const LINK_POLICY: readonly KeyScript[] = [
  {
    says: 'who is asked before a link opens begins at Cancel, and is at the link again by Escape',
    story: 'components-link-policy--misleading',
    plays: { 'internals/modal.tsx': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      const question = page.getByRole('dialog');
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Escape');
      await stage.expectGone(question);
      await stage.expectFocus('link', /bank\.example/);
      await stage.press('Enter');
      await stage.expectSeen(question);
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Enter');
      await stage.expectGone(question);
      await stage.expectFocus('link', /bank\.example/);
    },
  },
];
