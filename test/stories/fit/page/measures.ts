import { someButtons } from './buttons.js';
import { cutTexts } from './cut-text.js';
import { drawAll } from './draw-all.js';
import { outOfReach, squeezed } from './reach.js';
import { boxFrame, type Frame, ROOT, windowFrame } from './seen.js';
import { unseenStates } from './states.js';
import { strays } from './strays.js';
import { smallTargets } from './targets.js';

/** What is asked of a page that shows a story. */
export interface FitMeasures {
  /** What somebody cannot get at in a window of this size. */
  inWindow(): Promise<readonly string[]>;
  /** What does not keep to a box of this width in the window. */
  inBox(width: number): Promise<readonly string[]>;
  /** What is too small to be pressed. */
  smallTargets(): Promise<readonly string[]>;
  /** The states that are not seen. */
  unseenStates(): readonly string[];
  /** Where a few buttons can be pressed. */
  someButtons(): readonly { readonly x: number; readonly y: number }[];
  /** Resolves once the page has drawn itself anew. */
  drawn(): Promise<void>;
}

declare global {
  interface Window {
    parlorFit: FitMeasures;
  }
}

/** What has been measured is rendered in the next frame, and may be measured in that one. */
const FRAMES = 4;

const drawn = async () => {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
};

async function lostIn(frame: () => Frame): Promise<readonly string[]> {
  const giveBack = drawAll();
  await drawn();
  const problems = [...outOfReach(frame()), ...squeezed(frame()), ...cutTexts(frame())];
  giveBack();
  return problems;
}

window.parlorFit = {
  drawn,
  smallTargets,
  someButtons,
  unseenStates,
  async inWindow() {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return [...wide, ...strays(windowFrame()), ...(await lostIn(windowFrame))];
  },
  async inBox(width) {
    const root = document.querySelector<HTMLElement>(ROOT);
    if (!root) throw new Error('There is no story.');
    root.style.inlineSize = `${width}px`;
    await drawn();
    const problems = await lostIn(boxFrame);
    root.style.inlineSize = '';
    return problems;
  },
};
