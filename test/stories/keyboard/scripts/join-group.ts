import type { KeyScript } from '../script.js';

export const JOIN_GROUP: readonly KeyScript[] = [
  {
    says: 'Enter looks for the group and goes to it, and Escape leads back and empties the field',
    story: 'components-join-a-group--empty',
    plays: {
      'join-group/join-group.tsx': ['Enter'],
      'join-group/group-id-search.tsx': ['Escape'],
    },
    async play(stage) {
      const { page } = stage;
      const field = page.getByRole('textbox', { name: 'ID of a group' });
      await stage.focusOn(field);
      await stage.type('standup');
      await stage.press('Enter');
      await stage.expectFocus('button', 'Join');
      await stage.press('Escape');
      await stage.expectFocus('textbox', 'ID of a group');
      await stage.expectValue(field, 'standup');
      await stage.press('Escape');
      await stage.expectValue(field, '');
      await stage.expectSeen(page.getByText('Find a group'));
      await stage.expectFocus('textbox', 'ID of a group');
    },
  },
];
