import type { KeyScript } from '../script.js';

export const SEAT_GRID: readonly KeyScript[] = [
  {
    says: 'one seat is in the order of Tab, and the arrows and the ends lead from it to the others',
    story: 'components-seat-grid--my-seat',
    isMirrored: true,
    plays: {
      'seat-grid/layout/next-seat.ts': [
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowDown',
        'Home',
        'End',
      ],
    },
    async play(stage) {
      await stage.expectSeen(stage.page.getByRole('button', { name: 'Seat 3, You' }));
      await stage.press('Tab');
      await stage.expectFocus('button', 'Seat 3, You');
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'Seat 4, empty');
      // Two rows of four: the end of the first one.
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'Seat 4, empty');
      await stage.press('ArrowDown');
      await stage.expectFocus('button', 'Seat 8, empty');
      await stage.press(stage.back);
      await stage.expectFocus('button', 'Seat 7, empty');
      await stage.press('ArrowUp');
      await stage.expectFocus('button', 'Seat 3, You');
      await stage.press('Home');
      await stage.expectFocus('button', 'Seat 1, Mei Tanaka, host');
      await stage.press('End');
      await stage.expectFocus('button', 'Seat 4, empty');
      await stage.press('Control+End');
      await stage.expectFocus('button', 'Seat 8, empty');
      await stage.press('Control+Home');
      await stage.expectFocus('button', 'Seat 1, Mei Tanaka, host');
    },
  },
  {
    says: 'where seats stand around a table, the arrows lead to what stands on that side',
    story: 'components-seat-grid--free',
    plays: {
      'seat-grid/layout/next-seat.ts': ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    },
    async play(stage) {
      // Around the table, from its upper end.
      await stage.focusOn(stage.page.getByRole('button', { name: /^Seat 1,/ }));
      const way = [
        ['ArrowRight', /^Seat 2,/],
        ['ArrowDown', /^Seat 3,/],
        ['ArrowDown', /^Seat 4,/],
        ['ArrowLeft', /^Seat 5,/],
        ['ArrowLeft', /^Seat 6,/],
        ['ArrowUp', /^Seat 7,/],
        ['ArrowUp', /^Seat 8,/],
        ['ArrowRight', /^Seat 1,/],
      ] as const;
      for (const [key, seat] of way) {
        await stage.press(key);
        await stage.expectFocus('button', seat);
      }
    },
  },
  {
    says: 'two keys open the menu of a seat, which gives the focus back to it',
    story: 'components-seat-grid--my-seat',
    plays: { 'seat-grid/use-grid-keys.ts': ['ContextMenu', 'F10'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('button', { name: 'Seat 3, You' }));
      await stage.press('Shift+F10');
      await stage.expectFocus('menuitem', 'Mute yourself');
      await stage.press('Escape');
      await stage.expectGone(page.getByRole('menu'));
      await stage.expectFocus('button', 'Seat 3, You');
      await stage.press('ArrowRight');
      await stage.press('ContextMenu');
      await stage.expectFocus('menuitem', 'Move here');
      await stage.press('Enter');
      await stage.expectFocus('button', 'Seat 4, You');
      await stage.expectSeen(page.getByRole('button', { name: 'Seat 3, empty' }));
    },
  },
  {
    says: 'who leaves a seat by its menu stays at it',
    story: 'components-seat-grid--my-seat',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Seat 3, You' }));
      await stage.press('Enter');
      await stage.expectFocus('menuitem', 'Mute yourself');
      await stage.press('End');
      await stage.expectFocus('menuitem', 'Leave the seat');
      await stage.press('Enter');
      await stage.expectFocus('button', 'Seat 3, empty');
    },
  },
  {
    says: 'who opens the stage goes on at it',
    story: 'components-seat-grid--closed-for-the-owner',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Open the stage' }));
      await stage.press('Enter');
      await stage.expectSeen(stage.page.getByRole('grid'));
      await stage.expectFocus('region', 'Seats in Friday lounge');
    },
  },
  {
    says: 'who asks again for seats that could not be loaded does not lose their place when that fails',
    story: 'components-seat-grid--failed',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Try again' }));
      await stage.press('Enter');
      await stage.expectFocus('region', /^Seats/);
      await stage.press('Tab');
      await stage.expectFocus('button', 'Try again');
    },
  },
];
