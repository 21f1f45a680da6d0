import type { KeyScript } from '../script.js';

const WORDS = 'Message with your answer';

export const GROUP_NOTICES: readonly KeyScript[] = [
  {
    says: 'the field for words with an answer is closed by Escape, and its button has the focus again',
    story: 'components-group-notices--with-a-word',
    plays: { 'group-notices/answer-buttons.tsx': ['Escape'] },
    async play(stage) {
      await stage.expectFocus('textbox', WORDS);
      await stage.type('See you on Sunday');
      await stage.press('Escape');
      await stage.expectGone(stage.page.getByRole('textbox', { name: WORDS }));
      await stage.expectFocus('button', 'Add a message');
      await stage.press('Enter');
      await stage.expectFocus('textbox', WORDS);
      await stage.expectValue(
        stage.page.getByRole('textbox', { name: WORDS }),
        'See you on Sunday',
      );
    },
  },
  {
    says: 'Escape closes the field for an answer, and only the next one leaves the page that it is on',
    story: 'components-group-details--requests',
    plays: {
      'group-notices/answer-buttons.tsx': ['Escape'],
      'group-details/group-details.tsx': ['Escape'],
    },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('button', { name: 'Add a message' }).first());
      await stage.press('Enter');
      await stage.expectFocus('textbox', WORDS);
      await stage.press('Escape');
      await stage.expectFocus('button', 'Add a message');
      await stage.expectSeen(page.getByRole('button', { name: 'Back to the group' }));
      await stage.press('Escape');
      await stage.expectFocus('button', /^Requests to join/);
    },
  },
  {
    says: 'whoever lets in applicants one by one has the focus at the next one each time',
    story: 'components-group-applications--default',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Accept Nia Adebayo' }));
      await stage.press('Enter');
      await stage.expectFocus('button', 'Accept Omar Haddad');
      await stage.press('Enter');
      await stage.expectSeen(stage.page.getByText('No requests to join', { exact: true }));
      await stage.expectSomeFocus();
    },
  },
];
