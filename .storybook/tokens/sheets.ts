import contrast from '../../packages/ui/src/contrast.css?raw';
import density from '../../packages/ui/src/density.css?raw';
import heather from '../../packages/ui/src/themes/heather.css?raw';
import tokens from '../../packages/ui/src/tokens.css?raw';
import type { Sheets } from './themes.js';

/** The style sheets of tokens, as they are in the package. */
export const SHEETS: Sheets = { tokens, density, contrast, heather };
