import { createIcon } from './create-icon.js';

export const Forward = createIcon('M15 17l5-5-5-5M4 18v-2a4 4 0 0 1 4-4h12');
