import type { KeyScript } from '../script.js';

export const USER_CARD: readonly KeyScript[] = [
  {
    says: 'Escape closes the field for the remark without a change, and not the dialog around it',
    story: 'components-user-card--in-a-dialog',
    plays: { 'user-card/card-remark.tsx': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('button', { name: 'Change the remark' }));
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Remark');
      await stage.type('Somebody else');
      await stage.press('Escape');
      await stage.expectGone(page.getByRole('textbox', { name: 'Remark' }));
      await stage.expectFocus('button', 'Change the remark');
      await stage.expectSeen(page.getByRole('dialog', { name: 'Profile' }));
      await stage.expectSeen(page.getByRole('heading', { name: 'Benny' }));
    },
  },
  {
    says: 'Enter makes a new group of friends, and Escape makes none',
    story: 'components-user-card--friend',
    plays: { 'user-card/new-group.tsx': ['Enter', 'Escape'] },
    async play(stage) {
      const { page } = stage;
      const hikers = page.getByRole('button', { name: 'Hikers' });
      await stage.focusOn(page.getByRole('button', { name: 'New group' }));
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Name');
      await stage.type('Hikers');
      await stage.press('Escape');
      await stage.expectFocus('button', 'New group');
      await stage.expectGone(hikers);
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Name');
      await stage.type('Hikers');
      await stage.press('Enter');
      await stage.expectSeen(page.getByRole('button', { name: 'Hikers', pressed: true }));
      await stage.expectFocus('button', 'New group');
    },
  },
  {
    says: 'who answers somebody that would like to be a friend goes on at the name on the card',
    story: 'components-user-card--asks-me',
    plays: {},
    async play(stage) {
      const accept = stage.page.getByRole('button', { name: 'Accept' });
      await stage.focusOn(accept);
      await stage.press('Enter');
      await stage.expectGone(accept);
      await stage.expectFocus('heading', 'Evelyn Brown');
    },
  },
  {
    says: 'who asks somebody to be a friend goes on at the name on the card',
    story: 'components-user-card--stranger',
    plays: {},
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('button', { name: 'Add a friend' }));
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Message');
      await stage.type('We met at the workshop');
      await stage.focusOn(page.getByRole('button', { name: 'Send request' }));
      await stage.press('Enter');
      await stage.expectSeen(page.getByText(/^You have asked/));
      await stage.expectFocus('heading', 'Mei Tanaka');
    },
  },
  {
    says: 'who unblocks somebody goes on at the name on the card',
    story: 'components-user-card--blocked',
    plays: {},
    async play(stage) {
      const unblock = stage.page.getByRole('button', { name: 'Unblock' });
      await stage.focusOn(unblock);
      await stage.press('Enter');
      await stage.expectGone(unblock);
      await stage.expectFocus('heading', 'Zoe Marsh');
    },
  },
];
