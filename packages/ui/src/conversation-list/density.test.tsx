import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { stubDialogs } from '../testing/dialogs.js';
import { findRow } from '../testing/list-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { crowdSeed } from '../testing/seed.js';
import { ConversationList, type ConversationListDensity } from './index.js';

beforeEach(stubDialogs);

/** Vitest leaves nothing of style sheets that are imported. */
const SHEETS = ['conversation-list.css', 'row.css'].map((name) =>
  readFileSync(join(import.meta.dirname, name), 'utf8'),
);

/** The size of the picture in a row of such a list, which stands where an app has a density of its own. */
async function pictureIn(density: ConversationListDensity, own: string): Promise<string> {
  const sheet = document.createElement('style');
  sheet.textContent = SHEETS.join('\n');
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
  renderChat(
    <div data-density={own}>
      <ConversationList density={density} />
    </div>,
    { seed: crowdSeed(3) },
  );
  const inside = (await findRow('Person 1')).querySelector('.parlor-conversation-row');
  return inside ? getComputedStyle(inside).getPropertyValue('--parlor-row-picture').trim() : '';
}

it('rows are as close as their list is told, whatever an app calls its own density', async () => {
  expect(await pictureIn('comfortable', 'compact')).toBe('var(--parlor-size-44)');
});

it('rows of a compact list are compact', async () => {
  expect(await pictureIn('compact', 'comfortable')).toBe('var(--parlor-size-36)');
});
