import type { Locator } from 'playwright-core';
import type { KeyScript } from '../script.js';
import type { KeyStage } from '../stage.js';

export const GALLERY: readonly KeyScript[] = [
  {
    says: 'arrows go through the pictures of a thread as the writing runs, and Escape leads back to the one that was opened',
    story: 'components-media-in-the-thread--gallery',
    plays: { 'gallery/gallery-keys.ts': ['ArrowLeft', 'ArrowRight', 'Home', 'End'] },
    isMirrored: true,
    async play(stage) {
      await stage.expectFocus('dialog', 'Photos and videos');
      await expectPlace(stage, 3);
      await stage.press(stage.back);
      await expectPlace(stage, 2);
      await stage.press(stage.onward, 2);
      await expectPlace(stage, 4);
      await stage.press('Home');
      await expectPlace(stage, 1);
      await stage.press(stage.back);
      await expectPlace(stage, 1);
      await stage.press('End');
      await expectPlace(stage, 4);
      await stage.press('Escape');
      await stage.expectGone(stage.page.getByRole('dialog'));
      await stage.expectFocus('button', 'Photo from you');
    },
  },
  {
    says: 'a picture is enlarged and made whole again by keys, and arrows move what is enlarged',
    story: 'components-media-in-the-thread--gallery',
    plays: {
      'gallery/gallery-keys.ts': ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-', '0'],
    },
    async play(stage) {
      const enlarged = stage.page.locator('.parlor-gallery-stage[data-enlarged]');
      await stage.expectFocus('dialog', 'Photos and videos');
      await stage.press('Home');
      await expectPlace(stage, 1);
      await stage.expectSeen(pictureOf(stage));
      await stage.press('+', 4);
      await stage.expectSeen(enlarged);
      await expectMoves(stage, 'ArrowLeft', 'right');
      await expectMoves(stage, 'ArrowRight', 'left');
      await expectMoves(stage, 'ArrowUp', 'down');
      await expectMoves(stage, 'ArrowDown', 'up');
      await expectPlace(stage, 1);
      await stage.press('-');
      await stage.expectSeen(enlarged);
      await stage.press('0');
      await stage.expectGone(enlarged);
      await stage.press('ArrowRight');
      await expectPlace(stage, 2);
      await stage.expectFocus('dialog', 'Photos and videos');
    },
  },
];

/** There are three pictures and a video in the thread. */
function expectPlace(stage: KeyStage, place: number): Promise<void> {
  return stage.expectSeen(stage.page.getByText(`${place} of 4`));
}

function pictureOf({ page }: KeyStage): Locator {
  return page.locator('.parlor-gallery-picture[data-state="shown"]');
}

/** Which way the picture goes: an arrow shows more of what lies there. */
async function expectMoves(
  stage: KeyStage,
  keys: string,
  to: 'left' | 'right' | 'up' | 'down',
): Promise<void> {
  const before = await whereIs(stage);
  await stage.press(keys);
  await stage.expectThat(`the picture moves ${to}`, async () => {
    const { x, y } = await whereIs(stage);
    const way = { left: before.x - x, right: x - before.x, up: before.y - y, down: y - before.y };
    return way[to] > 0;
  });
}

async function whereIs(stage: KeyStage): Promise<{ readonly x: number; readonly y: number }> {
  const box = await pictureOf(stage).boundingBox();
  if (!box) throw new Error('There is no picture.');
  return box;
}
